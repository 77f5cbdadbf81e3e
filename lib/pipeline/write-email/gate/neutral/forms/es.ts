import { anyOf, startsWith, type TalkForms, wordsOf } from "./forms";

const JOINED = "(?:y |e |pero |o |asi que |entonces )?";

export const spanishForms: TalkForms = {
  statements: startsWith(`
    ${JOINED}(?:yo )?(?:sere breve|seria|podria|puedo|quedo|quisiera|quiero (?:preguntar|hacer|pedir|saber)|espero (?:que|su|no|saber|con)|me (?:gustaria|encantaria|alegraria|permito|despido|disculpo|pongo)|le (?:escribo|mando|envio|deseo|agradezco|agradeceria|llamo|llamare|propongo|dejo|enviare|saludo)|les (?:escribo|mando|envio|deseo|agradezco|agradeceria|propongo|dejo|saludo)|estare|estoy (?:a su|encantado|encantada|disponible)|agradezco|agradeceria|deseo|prometo|intentare|no le (?:robo|quito|molesto)|no les (?:robo|quito|molesto)|entiendo (?:si|que pueda)|escribo)
    ${JOINED}(?:podriamos|podemos) (?:hablar|charlar|vernos|quedar|conversar)
    ${JOINED}(?:por favor|digame|diganme|respondame|responda|responde|escribame|escriban|llameme|llamenme|no dude|no duden|avise|aviseme|disculpe|disculpen|perdone|perdonen|indiqueme|reenvie|paseme|basta|bastaria|ignore|que (?:tenga|tengan|pase|pasen|vaya)|no le (?:quitare|robare|molestare)|no pasa nada|quedo (?:atento|atenta|pendiente|a la espera)|tenga|cuente|sienta|tomese)
    ${JOINED}(?:gracias (?:por (?:su (?:tiempo|atencion|paciencia)|leerme|leer|el tiempo|la atencion|tomarse)|de antemano|y)|muchas gracias|mil gracias)
    gracias$|perdon$|disculpas$|lo siento$
    ${JOINED}(?:disculpas|perdon) por (?:la|el|las)(?: (?:molestia|molestias|interrupcion))?
    ${JOINED}(?:si|en caso de|cuando) (?:no|le|les|esto|el (?:tema|momento)|prefiere|prefieren|quiere|quieren|lo|ahora|usted|ustedes|hay|otra|alguien|algo|es|tiene|tienen|desea|desean|le)
    ${JOINED}(?:una|un|solo una|solo un|cualquier|con una|con un|su) (?:(?:breve|simple|corta|corto|pequena|rapida) )*(?:respuesta|pregunta|palabra|si|no|idea|mensaje|llamada|linea|nota|charla|saludo|abrazo|cordial|sugerencia)
    ${JOINED}(?:buena semana|buen dia|feliz (?:semana|dia|fin)|buen (?:fin|comienzo)|saludos|un saludo|un cordial|atentamente|hasta pronto|cordialmente|adios|suerte|mucha suerte)
    ${JOINED}(?:esto|eso) (?:seria|podria|es (?:todo|lo que hacemos)|no (?:le|les))
    ${JOINED}(?:en breve|en resumen|en pocas palabras|esto es lo que|le escribo por esto|sin compromiso|sin problema|ningun problema|nada mas|encantado de|encantada de|curioso|por eso (?:le|les) escribo)
    ${JOINED}(?:el )?(?:martes|jueves|lunes|miercoles|viernes|manana|la proxima semana|cualquiera) (?:\\S+ ){0,2}?(?:me viene|estaria|seria|va|vale|esta)
  `),
  questions: startsWith(`
    ${JOINED}(?:le|les|te) (?:viene|vendria|parece|pareceria|interesa|interesaria|gustaria|va|iria|apetece|apeteceria|encaja|importa|importaria|puedo|podria)
    ${JOINED}(?:podria|podrian|podriamos|podemos|puedo|puede|pueden|seria|serian|tendria|tendrian|querria|querrian|quiere que|quieren que|prefiere|prefieren|preferiria|tiene (?:\\S+ )*(?:minutos|tiempo|momento|rato)|tienen (?:\\S+ )*(?:minutos|tiempo|momento|rato)|es (?:esto|usted|este|ese|buen|posible|de su)|hay (?:alguien|algun)|merece|vale|estaria|estarian|deberia|interesa|hablamos|me|que tal|que le parece|que les parece|que opina|que piensa|mejor|una|un|el|martes|jueves|o|y si|si)
    ${JOINED}(?:quien|a quien|con quien) (?:seria|es|puede|podria|puedo|deberia|se|lleva|debo)
    ${JOINED}(?:cuando|que dia|que hora|que momento|cual) (?:le|les|seria|podria|podriamos|es|puede|tendria)
    ${JOINED}como (?:puedo|podria|podriamos|lo ve|le)
  `),
  presupposing: anyOf(`
    nuevo otra_vez nuevamente todavia aun ya sigue siguen seguimos como_acordamos acordamos acordado como_quedamos quedamos como_prometi prometi prometido como_hablamos
    hablamos_ayer volver vuelvo recordatorio recordar recuerdo ultimo ultima anterior pasado pasada como_sabe como_saben desde ahora_que continuar retomar
    empezar comenzar firmar recomendo recomendaron gratis gratuita gratuito nos_vemos
  `),
  polite: wordsOf(
    `conocer conocerle noticias digamelo pase despedirme importa llame llamar pasa nada quitare robare molestare molestia mucho tiempo atento atenta quedo respuesta semana dia tarde manana miercoles martes jueves lunes viernes cuarto hora minutos minuto unos unas rato momento tenga tengan buena buen espero este bien parece opina opinan piensa adecuada indicada correcta persona hablar comentar conversar llamada ejemplo muestra informacion detalles enviar envio envie mande mandarle enviarle contarle explicarle ensenarle mostrarle resolver duda dudas pregunta preguntas interesa interesaria prefiere prefieren mejor viene vendria encaja convenga conviene posible disponible libre compromiso prisa problema basta bastaria simple breve corta si no palabra linea antemano gracias leer leerme atencion paciencia disculpe disculpen encargado encargada responsable lleva ocupa contactar dirigirme dirigir reenviar pasar avisar saber`,
  ),
  possessive: /^(?:sus?|vuestr[oa]s?|tus?)$/u,
};
