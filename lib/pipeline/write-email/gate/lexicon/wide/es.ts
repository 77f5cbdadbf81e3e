import type { WideSource } from "./wide-source";

export const spanishWide: WideSource = {
  light: `aún todavía ya también además`,
  noticing: `llamativo llamativa impresionado impresionante curioso curiosa visto vista leído encontrado descubierto
    sorprendió sorprendido gustado bonito bonita destacable navegando`,
  talk: `parece parecería viene vendría va iría bien buen buena buenas buenos llamada charla conversación rato momento
    minutos cuarto hora media mañana tarde semana próxima próximo que viene lunes martes miércoles jueves viernes
    escríbame escribirme llámeme llamarme responder responda respóndame basta sí no palabra línea avisar avíseme
    diga dígame encantado encantada gusto placer alegraría alegro saludo saludos cordial cordiales atentamente
    gracias antemano leer lectura atención tiempo paciencia disculpe perdón molestia molestias molestar persona
    adecuada indicada correcta reenviar reenvíe pasar derivar compañero compañera boceto propuesta idea ejemplo
    muestra enseñar mostrar enviar mando contar explicar prefiere prefieren mejor peor cuando quiera compromiso
    interesa interesaría interesado interesante café disponible disponibilidad libre feliz éxito suerte ánimo fin
    hablar hablamos hablemos podríamos podemos gustaría`,
  hedges: `merece merecen merecería debe deben debería imagino supongo seguramente seguro probablemente quizá quizás
    conviene vale parece suena`,
  remarks: `ahí hay mucho mucha que medir verse bien web página fotos foto enseñar mostrar contar historia portada visible
    veo mejora fácil difícil sencillo será cuadro turnos atados trabajo organizar coordinar planificación
    rompecabezas enhorabuena felicidades orgullo tiempo esfuerzo saber antes qué consume cada equipo cuánto cuesta
    gasta factura luz energía números datos pregunta uno parte tiene raro grande todo internet antes después para con de`,
  telling: `hacen hace se dice indica cuáles cuestan cuesta cuánto seguidas sigue siguen
 trabajando trabajo funcionando marcha mientras durante saber sabrá verá recibe reciben obtiene  
 probar siempre misma mismo todo aparte además después luego así
 claro entrega seguidas seguidos cálculo`,
  soft: `suman suma unas unos cultiva cultivan guarda guardan venden mano llegan parte hace años
 cumplido pagan suelen pedir habla hablan recibe reciben ofrece`,
  concepts: `medir miden medimos medición mide | escribir escribimos texto textos redactar | copia copias respaldo |
    interrumpir parar detener | indicar indica nombra nombrar dice mostrar muestra | mensual mensuales mes cada+mes
    | equipos máquinas consumidores | semana semanal semanales | vender venden venta ventas vendemos | elaborar
    elabora elaboración enólogo enóloga vinos hacer | dirigir dirige director directora gerente | cultivar cultiva
    cultivamos cultivo viñas viñedo viñedos | fabricar fabrica fábrica fabricación fabricamos producir produce
    producción | panadería panadero pan | reparar repara reparación reparaciones taller | fundar fundó fundador
    fundadora fundada fundado empezó | exportar exporta exportamos exportación exterior extranjero | formar forma
    formación | enseñar enseña profesor profesora profesores clases | obtener obtuvo ganó ganar recibió logró |
    recoger recogida vendimia | familia familiar | lista listas listado | personal empleados plantilla | conducir
    conductor conductores volante chófer | gratis gratuita gratuito pagan | atender atienden atendemos abierto
    abrimos | pedir piden pida reservar | llamar llaman llame teléfono | escribir escriben escriba | importar
    importa importan | quedarse quedan queda | niño niños menores | español castellano | alquilar alquiler alquila |
    restaurar restauración restaurado | alumnos estudiantes escolares | comprar compró compramos adquirió adquirimos`,
};
