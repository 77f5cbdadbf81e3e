import { buildLexicon } from "./build-lexicon";
import { spanishFree } from "./free/es";
import { spanishWide } from "./wide/es";
import { widened } from "./wide/wide-source";

export const spanish = buildLexicon(
  {
    functionWords: `eso aquello tu tus te ti tú vosotros vosotras vuestro vuestra vuestros vuestras os cual cuales tiene tienen tenemos el la los las lo un una unos unas de del y e que quien este esta esto estos estas es son soy ser está están estoy estamos
    somos ha han he hemos a al en para con por se sus su le les me mi nos nuestro nuestra nuestros nuestras yo nosotros usted ustedes o como`,
    reading: `escribo leído leer lee visto ver veo página páginas web sitio escriben escribe escrito dicen dice indican mencionan según
    empresa negocio después`,
    offering: `ayudamos ayudar ofrecemos hacemos podemos podríamos puede también llamo nombre escribo parte empresa empresas equipo
    breve cuento lo qué por`,
    inviting: `hola buenos buenas días tardes estimado estimada estimados equipo puedo puede podría podrían podemos quiere quieren viene bien tiene tienen si
    breve corta corto llamada charla conversación próxima semana mañana lunes martes miércoles jueves viernes envíe enviar envío más
    detalles información correo email interesa interesante interés respuesta basta minutos minuto hacer hacerle pregunta preguntas idea mensaje
    persona adecuada decirme quién ocupa tema cuento eso esto hacemos escribo hablar saber cuándo cómo qué contacto gustaría tiempo sería
    alguna empresa`,
    writer: "yo me mi nos nuestro nuestra nuestros nuestras nosotros",
    reader:
      "ti vosotras vuestros vuestras suyo suya usted ustedes su sus le les tu tus te vosotros vuestro vuestra",
    negations: "no nunca jamás ningún ninguna ninguno sin ni nada nadie tampoco apenas",
    qualifiers: {
      plan: "planeamos planea pronto queremos quieren esperamos futuro futura próximamente vamos va podría podríamos si prevé previsto proyecto",
      past: "era éramos eran fue fueron antiguo antigua antiguamente anteriormente hasta cerrado había antes antaño entonces tuvimos tenía teníamos viejo vieja",
      amount:
        "desde decena veintena treintena centenar hasta casi aproximadamente unos unas cerca menos más mínimo máximo alrededor",
      scope:
        "promedio mayoritariamente fundamentalmente adjunto adjunta suplente interino interina subdirector subdirectora parte mayoría sobre-todo solo sólo solamente únicamente algunos algunas pocos parcialmente excepto salvo raramente principalmente generalmente normalmente menudo varios varias muchos muchas tercio cuarto mitad quinto",
    },
    pastVerbs: "era eran fue fueron había habían tuvo tuvieron estuvo salió",
    stateVerbs: "es son está están era eran tiene tienen tenía necesita necesitan",
    conditionals: "puede pueden podría podrían puedo si sería gustaría",
    presuming: "por-qué desde",
    agents: "por",
    directions: "para hacia contra",
    places: "en de del a desde al con sobre",
    outsiders:
      "cliente clientes socio socios proveedor proveedores competidor competidores miembro miembros inquilino pacientes ellos ellas",
    encounters:
      "llamada charla conversación reunión correo email mensaje respuesta pregunta solicitud cita pedido visita",
    singular: "un una único única",
    numbers: `veintiuno=21 veintiún=21 veintidós=22 veintitrés=23 veinticuatro=24 veintiséis=26 veintisiete=27 veintiocho=28 veintinueve=29 cuatrocientos=400 seiscientos=600 ochocientos=800 veintena=20 treintena=30 centenar=100 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15
    dieciséis=16 diecisiete=17 dieciocho=18 diecinueve=19 veinte=20 veinticinco=25 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 setenta=70
    ochenta=80 noventa=90 cien=100 ciento=100 cientos=100 doscientos=200 trescientos=300 quinientos=500 mil=1000 millón=1000000
    millones=1000000 docena=12 decena=10`,
    numberJoiners: "y",
    endings: "s es o a os as ado ada ados adas mos n",
    paraphrases: "ubicado ubicada situado situada | fundada fundado creada creado | empleados trabajadores",
  },
  widened(spanishFree, spanishWide),
);
