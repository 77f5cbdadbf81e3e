import type { FreeSource } from "./free-source";

export const spanishFree: FreeSource = {
  light: `cuenta cuentan contamos hoy actualmente ahora él ella ellos ellas cuyo cuya suyo suya hay entre también además allí ahí ese esa esos esas unos pues ello
    señor señora don doña`,
  noticing: `leído leer visto ver veo llamó atención gustado gustó interesante página páginas web curioso curiosidad
 descubierto encontrado notado fijado leyendo mirando enterado impresión mucho especialmente realmente raro
 encontré bonito cómo como bonita su sus`,
  talk: `seré breve espero semana bien vaya disculpe disculpen molestia molestias perdone lleva llevan estos temas tema
 prefiere prefieren martes jueves lunes miércoles viernes o llamada vendría viene bien 15 minutos quince veinte
 próxima próximo responda responder contestar conteste basta línea líneas palabra si no es usted quien persona
 indicada adecuada reenviar reenvíe compañero compañera gracias tiempo leer leerme leído hasta aquí dedicado
 antemano quedo espera disposición cualquier duda pregunta preguntas rápida corta pequeña solo una cosa idea
 propuesta hablar hablamos charlar mostrar mostrarle enseñar enseñarle ejemplo muestra informe ver verlo juntos
 momento malo bueno mejor prefiera diga dígame decir sin compromiso interés interesa interesaría interesado
 quiere querría quería quisiera gustaría saber contarle cuento explicar explicarle encantado encantada feliz buen
 buena día tarde mañana mes cuando pueda puede podemos podríamos quizá quizás tal vez ocupa encarga contacto
 correo teléfono llamar llame escribir escriba escribo baja más largo mucho poco robarle robo quitarle quito
 atención saludo saludos insistir insisto mando mandar envío enviar envíe cordial cordiales deseo deseamos
 desearle noche documento enlace resumen detalle detalles agenda hueco videollamada café opinión respuesta
 mensaje palabras motivo razón alguien nadie nada todo todos algo sí entonces pero y u e que qué cómo cuándo
 dónde cuánto por para con en de del al a desde entre sobre ante tras mi mis su sus nuestro nuestra tu yo ustedes
 nosotros lo la los las le les se me nos un unos unas este esta esto ese esa eso menos muy mal peor pronto luego
 después antes hoy ahora siempre nunca también tampoco sólo aún ya soy somos son sería serían estoy está están
 estaría he ha han hemos había tengo tiene tienen tendría puedo pueden podría podrían debo debe quiero quieren
 gusta sé sabe veo ve vemos digo hablo conversar llamo contar presentar indicar pasar tomar dar dé dejar dejo
 encontrar entender entiendo esperamos agradezco agradecería molesto molestar interese interesante útil encaja
 conviene disponible contento curioso libre sencillo simplemente rápido rápidamente sinceramente rato minuto hora
 cuarto media gusto`,
  hedges: `debe deben imagino supongo probablemente quizá quizás parece`,
  pointing: "eso esto ello",
  remarks: `mucho mucha trabajo organizar organización coordinar planificar difícil fácil complicado complejo reto
 rompecabezas merece merecen bien verse ver interesante frecuente menudo pan cada día tiempo exige requiere lleva
 costar nada poco muchos siempre nunca a veces seguro quizá verdad bonito bonita bueno buena sencillo sencilla
 largo corto grande pequeño lleno vacío claro justo curioso raro esfuerzo hora horas días semana mes año
 temporada verano invierno cuadro cuadrante turno turnos cambio cambios vacaciones planificación papel hoja tabla
 orden vista equipo gente todos todo alguien luz electricidad energía consumo factura coste gasto cifras medir
 medida sensor informe web página páginas foto fotos imagen galería visitantes clientes portada internet línea
 mostrar muestra visto leer decir contar cuenta historia gana llevan pide piden hay que ser sería será podría
 tener hace hacer va ir cambia mueve gira ocupa mejora mejorar veo atados pesar lugar cabeza mano manos ojo bajo
 alto idioma idiomas`,
  asking: "qué cuál cuáles cuánto cuánta cuántos cuántas cómo quién cuándo dónde por cuesta para sobre de",
  joints: `y e pero mientras que quien donde con además así más o pues
    cuando`,
  nominatives: "usted ustedes vosotros tú",
  selfNouns: "empresa casa negocio firma",
  since: "desde",
  measures: `hora horas minuto minutos día días semana semanas mes meses año años ciento segundo segundos kilómetro kilómetros metro metros euro euros kilo kilos
    gramo gramos tonelada toneladas litro litros grado grados hectárea hectáreas`,
  telling: `recibe recibir reciben ver ve verá saber sabe sabrá encuentra tener tiene hacer hace hacen pone ponen poner usa
 usan con su sus equipo personal web final después luego sin que también se puede pueden podría podrían
 quedan queda dejar deja solo sola incluye incluido mismo añadimos añadir escribimos cuidamos ocupamos
 hay desde gente además ahí ahora algo alguien allí alto ambos antes aquí así aún aunque bajo bastante bien casi
 cerca claro como cómo continuar cosa cosas cual cuando cuanto cuidado dar de debajo del dentro detrás
 día días donde dura durante ejemplo el ella ellos empezar en encima entonces entre es esa ese eso esta estar
 este esto fácil fácilmente falta fuera grande hacia han hasta hora ir junto juntos la largo le leer les listo
 llega llegar lo los lugar manera mano me mes mientras modo momento mucho muy necesita ni ninguno
 no nos nuestra nuestro o otra otro para parar parte partir paso pequeño pero persona poco
 poder por porque posible probar probarlo pronto propia propio proyecto punto quien quiere
 quizá rápido real salir seguir según semana ser si sigue sistema sitio sobre son tal tan tanto tarde
 tiempo trabajo tras u un una uno usar usted va varios vez vida y yo
 fija responde`,
  concepts: `
    fundada fundado fundó fundar fundación fundador creada creado creó nació abrió+la+empresa |
    ubicado ubicada situado situada sede | ofrece ofrecer ofrecemos | reparar repara reparamos reparación |
    cliente clientes clientela | compró comprar compra adquirió adquirir |
    dirige dirigir dirigida dirección lleva llevar | web webs página sitio | rediseñar rediseñamos rehacer |
    cuidar cuidamos mantener ocupamos | reserva reservas cita citas | teléfono llamar llamando llaman llamada |
    unos unas alrededor+de cerca+de aproximadamente casi | fabrica fabricar fabricamos produce producir producimos |
    entrega entregar entregamos | vende vender vendemos | abre abrió abierta abrir |
    incorporar incorporamos incorporaron sumar sumaron sumamos añadir añadieron estrenar estrenaron estrenamos |
    mensual mensuales mes | anual año | hoja hojas | planificar planifican planificación |
    cambiar cambia cambian cambios cambio | móvil teléfono+móvil | medir medimos | caro caros costoso costosos |
    responder responde | mover mueve movemos transporta transportar | viene vienen llega llegan | laborable hábil |
    escribir escribimos textos | revisar revisamos revisión revisan | línea online |
    cada por todos+los todas+las | existe fundada nació | financiado financió pagó pagar | enseña clase imparte clases | previsto prevista planear planean prever prevén | certificado certificada certificación | exporta exportar extranjero | aprendiz aprendices | diseña diseñar dibuja | vende vender | suministra suministrar suministro abastece | gratuita gratis | noche nocturno nocturna nocturnos | empezó empezaron comenzó comenzar empezar comienza | madrugada noche | carga cargas`,
  dates:
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre lunes martes miércoles jueves viernes sábado domingo primavera verano otoño invierno",
  soft: `viene vienen llega llegan llegó va van pasa pasan pone ponen queda quedan hace hacen toma toman lleva llevan
 encarga encargan ocupa ocupan propio propia tipo forma modo parte sale salen atiende atienden existe existen
 empezó empezaron comenzó comenzaron oficio actividad puesto papel trabajo trabaja trabajan conjunto año
 años día aún todavía especialmente propios entre sirve sirven dispone disponen falta suelen
 suele aproximadamente unos unas casa lugar
 abierto abierta da dan`,
  pastForm: "\\p{L}{3,}(?:aba|abamos|aban|ia|iamos|ian|aron|ieron|o)",
  persons: "personas persona gente",
  staff: `empleado empleados emplear emplea empleamos trabajador trabajadores plantilla personal equipo`,
  staffed: `somos|trabajan|trabajamos|equipo|plantilla`,
  endings:
    "amos emos imos an en aron ieron ó ar er ir ado ada ados adas ido ida idos idas ando iendo ación aciones or ora ores oras os as es a o e n",
};
