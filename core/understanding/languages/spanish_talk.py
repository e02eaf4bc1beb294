"""Spanish: who speaks, about what, and the small words between."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.spanish_glue import GLUE
from core.understanding.words import Tag, Words, meaning

TALK: Final[Words] = {
    **GLUE,
    **meaning(
        Tag.RETREAT,
        "parado en|parada en|parado a los|parada a los|parado en el|parando en|volví con|volví tras"
        "|solo|sólo|solamente|al final|finalmente|abandoné|abandoné en el|abandoné en|me retiré"
        "|me retiré en el|me paré|me paré en|paré en|paré a los|lo dejé en|lo dejé a los|lo dejamos en"
        "|me quedé en|me he quedado en|se quedó en|se quedaron en|solo pude hacer|solo hice"
        "|solo me salieron|sólo hice|di la vuelta|corté en|corté a los|terminé haciendo|acabé haciendo"
        "|terminaron siendo|acabaron siendo|acabaron en|terminé parando en|me planté en|me bajé en"
        "|me rajé en|nada más|nomás|no más que|se han quedado en|se quedó|quedó en|quedaron en|apenas"
        "|me tuve que parar en|tuve que parar en|tuve que parar a los|al final fueron|al final hice"
        "|al final han sido|al final salieron|al final me salieron|solo fueron|únicamente|corté"
        "|acorté a|recorté a",
    ),
    **meaning(Tag.ME, "yo|he|hemos|me|nosotros|nosotras|nos|mí|conmigo|mismo|misma|habemos|estoy|soy"),
    **meaning(
        Tag.OTHER,
        "él|ella|ellos|ellas|tú|vos|usted|ustedes|vosotros|vosotras|marido|mujer|esposo|esposa|novio"
        "|novia|amigo|amiga|mamá|papá|madre|padre|hermano|hermana|hijo|hija|hijos|entrenador"
        "|entrenadora|coach|compañero|compañera|jefe|jefa|vecino|vecina|pareja|tío|tía|primo|prima"
        "|abuelo|abuela|niño|niña|alguien|todos|todo el mundo|le|les|lo hizo|tu|tus|su|sus|kipchoge"
        "|chicos|equipo|cuñado|cuñada|mi marido|mi mujer|mi esposo|mi esposa|mi novio|mi novia"
        "|mi hermano|mi hermana|mi padre|mi madre|mi hijo|mi hija|mi amigo|mi amiga|mi primo|mi prima"
        "|mi entrenador|mi entrenadora|mi compañero|mi compañera|mi vecino|mi vecina|mi jefe|mi colega"
        "|colega|colegas|mi pareja|suegro|suegra|sobrino|sobrina|te|ti|la gente|un amigo|una amiga"
        "|un compañero|una compañera|mi cuñado|mi papá|mi mamá|mi tío|un compi|mi coach|mi compi"
        "|el míster|crack|tío grande",
    ),
    **meaning(
        Tag.ASKS,
        "cuál|cuáles|cuánto|cuánta|cuántos|cuántas|cómo|cuándo|dónde|por qué|a qué"
        "|alguno|puedes|podéis|pueden|podrías|muéstrame|muestra|enséñame"
        "|dime|hay|sabéis|saben|sabes|conoces|conocéis|tienes|tenéis|has|habéis|debería|debo"
        "|vale la pena|cuantos|cuantas|cuanto|cuanta|cuando es|como voy|que tal|cual|qué ritmo|que ritmo"
        "|os parece|es normal|es bueno|se puede|me recomendáis|recomendáis"
        "|cuál es|qué tal|cuéntame|cuanto llevo|cuantos km|viste|vas",
    ),
    **meaning(
        Tag.ASKS,
        "quién|quiénes|quien|quién corre|quién se apunta|alguien|hay alguien|alguien corre|os apuntáis"
        "|te apuntas|se apuntan",
        "who",
    ),
    **meaning(Tag.ASKS, "qué", "exclaims"),
    **meaning(
        Tag.PRAISE,
        "enhorabuena|felicidades|felicitaciones|bien hecho|buen trabajo|mucha suerte|buena suerte"
        "|bravo|chapó|chapeau|bienvenido|bienvenida|olé|felicito|te felicito|vaya máquina"
        "|eres un crack|qué crack|qué máquina|vamos equipo|te felicitamos|bienvenidos",
    ),
    **meaning(
        Tag.PLAN,
        "hoy son|faltan|falta|quedan|me quedan|nos faltan|entreno de mañana|rodaje de mañana"
        "|carrera de mañana|tirada de mañana|series de mañana|plan de mañana|sesión de mañana"
        "|salida de mañana|el de mañana|la de mañana|lo de mañana|entrenamiento de mañana|para mañana"
        "|voy a|vamos a|iré|iremos|correré|correremos|haré|haremos|saldré|saldremos|entrenaré|quiero"
        "|queremos|corro|corremos|hago|salgo|trotaré|intentaré|pienso|pienso hacer|planeo|me apunto"
        "|me apunté|me he apuntado|apuntado a|apuntada a|inscrito|inscrita|me inscribí|me he inscrito"
        "|inscrito en|inscrito para|nos vamos|vámonos|ya vuelvo|luego voy|más tarde|ahora más tarde"
        "|próximamente|pronto|recuérdame|recordame|quedamos|quedada|nos vemos|salimos a las"
        "|quién viene|quién se viene|vienes|venís|os venís|me toca|nos toca|toca|tocan|tengo|tenemos"
        "|la semana que viene|la próxima semana|el mes que viene|el próximo mes|el año que viene"
        "|el próximo año|el próximo fin de semana|el finde que viene|este finde voy|tapering|taper"
        "|descarga para|preparándome|me preparo para|preparo|preparando|entreno para|entrenando para"
        "|empiezo|empieza|empezamos|comienza|será|serán|arranca|correrá|vamos|voy|voy por|listo para"
        "|lista para|debuto|debutaré|participaré|me espera|nos espera|me faltan|saldremos a|hay que"
        "|hará|harán|dentro de|a por|de camino a|por venir|se corre|se celebra|se disputa"
        "|está prevista|hoy me toca|vendrá|va a ser|van a ser|salida oficial|recogida de dorsales"
        "|recogida del dorsal|deseando|ganas de|tengo ganas de|con ganas de|ya queda menos"
        "|cuenta atrás|en breve|a ver si",
    ),
    **meaning(
        Tag.PLAN, "quizás|quizá|tal vez|a lo mejor|probablemente|seguramente|igual|puede que|capaz", "about"
    ),
    **meaning(
        Tag.PLAN,
        "previsto|previstos|planeado|planeados|planificado|planificados|programado|programados"
        "|en el plan|en el calendario|en la agenda|pendiente|pendientes|por delante|según el plan"
        "|según plan",
        "behind",
    ),
    **meaning(
        Tag.HEADING,
        "plan|mi plan|plan de la semana|plan semanal|plan para la semana|plan para mañana"
        "|plan de entrenamiento|planning|plan semana|agenda|planificación|el plan"
        "|entrenamientos de la semana|plan de esta semana|plan para esta semana|calendario"
        "|entrenos de la semana que viene",
    ),
    **meaning(Tag.WISH, "puedo", "may i"),
    **meaning(
        Tag.WISH,
        "quiero|queremos|quisiera|querría|me gustaría|nos gustaría|ojalá|espero|esperamos|sueño con"
        "|mi sueño|debería|deberíamos|tendría|tendría que|podría|podríamos|necesito|necesitaría"
        "|a ver si puedo|me encantaría|deseo|intento|trato de|pude haber|tengo que|tenemos que|debo"
        "|puedo correr|me apetece|antojo|busco|vendo|cambio dorsal|regalo dorsal|cedo"
        "|cedo dorsal|vendo dorsal|compro dorsal|compro|hubiera|hubiese|habría|si pudiera|soñando con"
        "|necesitamos",
    ),
    **meaning(Tag.WISH, "en venta|se vende|se busca|se regala|se cambia|disponible", "behind"),
    **meaning(
        Tag.MEANT,
        "salí a por|salí con la idea de|salía a por|era día de|hoy era día de|hoy tocaba|hoy tocaban"
        "|quería|queríamos|iba a|íbamos a|tenía que|tocaba|tocaban|tenía previsto|tenía planeado"
        "|tenía pensado|pensaba|pretendía|intenté|intentaba|la idea era|el plan era|el objetivo era"
        "|debía|debían ser|iban a ser|iba a ser|pensaba hacer|estaban previstos|estaba previsto"
        "|tenía en el plan|me tocaban|me tocaba|previsto era|quise|quise hacer|salí con idea de"
        "|salí para hacer|mi intención era|había planeado|había previsto|fui con la idea de|fui a por",
    ),
    **meaning(
        Tag.GOAL,
        "objetivo|mi objetivo|meta|mi meta|tiempo objetivo|marca objetivo|predicción|predice"
        "|pronóstico|estimación|estima|clasificación para boston|mínima|tiempo límite|propósito"
        "|propósito de año nuevo|reto del año|tiempo soñado|objetivo de|ritmo objetivo|calculadora"
        "|proyección|vo2 dice|objetivo del año|predictor|mi reto|mi propósito",
    ),
    **meaning(
        Tag.SKIPPED,
        "casi corro|casi corrí|casi salgo|casi salí|paso de correr|paso de entrenar|hoy paso|no corrí"
        "|no he corrido|no corrimos|no salí|no he salido|no salí a correr|no entrené|no he entrenado"
        "|no pude|no pude correr|no he podido|no he podido correr|me salté|me he saltado|cancelé"
        "|cancelado|cancelada|se canceló|suspendido|suspendida|aplazado|aplazada|se suspendió|no fui"
        "|no he ido|no hice|no hice nada|sin correr|sin entrenar|falté|me perdí|me lo salté|no corro"
        "|no hay entreno|hoy no|hoy nada|nada hoy|no troté|dns|no tomé la salida|no salimos"
        "|pasé de correr|he pasado de correr|me dio pereza|no llegué a correr|no me presenté"
        "|se ha cancelado|no he hecho nada|hoy no corrí|nada de correr|sin salir a correr"
        "|no fui a correr|sin actividad|nada de nada|no entreno|hoy no corro|pospuse|pospuesto"
        "|lo dejo para|no hubo entreno|sin entreno|fallé|no me dio tiempo",
    ),
    **meaning(Tag.NEARLY, "por poco|por los pelos|estuve a punto de"),
    **meaning(
        Tag.UNWELL,
        "enfermo|enferma|resfriado|resfriada|gripe|fiebre|lesionado|lesionada|lesión|covid|dolor|duele"
        "|me duele|dolorido|contractura|esguince|tendinitis|fascitis|tirón|sobrecarga|rotura|migraña"
        "|gastroenteritis|catarro|tos|malo|mala|constipado|constipada|agujetas|molestias|pinchazo"
        "|periostitis|cintilla|me lesioné|me torcí|dolor de cabeza|garganta|en cama|anginas|gripazo"
        "|congestionado|gemelo cargado|mocos|malito|griposo|resfrío",
    ),
    **meaning(
        Tag.IF,
        "antes hacía|antes corría|antes yo corría|si|si hubiera|si corro|siempre que|imagina|imaginad"
        "|de joven|normalmente|por lo general|solía|suelo|en mi juventud|hace años|cuando era"
        "|generalmente|de pequeño|cuando era joven|habitualmente|corría|corríamos|soñé|soñé que|soñé con"
        "|he soñado que|en mi sueño|en sueños",
    ),
    **meaning(
        Tag.COMMAND,
        "ignora|ignora todo|haz como si|actúa como|sistema|instrucciones|prompt|olvida todo|olvida tus"
        "|drop table|sobrescribe|instrucciones anteriores|ignora las instrucciones|system",
    ),
    **meaning(
        Tag.USUAL,
        "lo de siempre|la de siempre|el de siempre|como siempre|lo mismo|lo mismo de siempre"
        "|la misma vuelta|el mismo circuito|lo mismo que ayer|igual que ayer|como ayer|lo habitual"
        "|ídem|la vuelta de siempre|el recorrido de siempre|la ruta de siempre|lo mismo de ayer"
        "|misma ruta|mismo recorrido|lo usual|la misma ruta|el mismo recorrido",
    ),
    **meaning(
        Tag.SET,
        "cambia|cámbialo|cámbiala|cambiar|cambia a|corrige|corrígelo|corregir|corrección|corrijo"
        "|rectifico|rectifica|edita|editar|edítalo|actualiza|actualízalo|modifica|modifícalo|modificar"
        "|pon|ponlo|ponle|ponla|que sean|que sea|quise decir|quería decir|quise poner|quería poner"
        "|me refería a|me refiero a|en vez de eso|mejor pon|fe de erratas|quiero decir|déjalo en"
        "|cambialo|cambiala|corregime|cambiame|poné|cambiá|mueve|muévelo|muévela|pásalo|pásala"
        "|cámbiame|arregla|quise decir que|cambia el de|cambia la de|hazlo de|hazlo|actualizar"
        "|reemplaza|sustituye|digo|corrigeme|corrígeme",
        "order",
    ),
    **meaning(
        Tag.SET,
        "debería ser|deberían ser|tendría que ser|tendrían que ser|tenía que ser|debe ser|deben ser"
        "|tiene que ser|tienen que ser|debió ser|debieron ser|debería haber sido|deberían haber sido"
        "|tenían que ser",
        "should",
    ),
    **meaning(
        Tag.SET,
        "la verdad fueron|la verdad es que fueron|en realidad|en realidad fueron|en realidad eran"
        "|en realidad fue|en realidad era|realmente fueron|realmente eran|en verdad fueron|en verdad"
        "|de hecho fueron|de hecho|en realidad son|en realidad hice|realmente hice|realmente fue"
        "|en realidad corrí|en realidad han sido|para ser exactos|en realidad ha sido|realmente",
        "was",
    ),
    **meaning(
        Tag.SET,
        "el tiempo correcto es|el tiempo correcto era|la distancia correcta es|el tiempo real es"
        "|el tiempo bueno es|el ritmo correcto es|la distancia real es|el tiempo real fue|eran|eso fue"
        "|eso era|eso fueron|lo de antes fue|la última fue|el último fue|la distancia era"
        "|el tiempo era|mejor dicho|no eran|la última carrera fue|el último entreno fue"
        "|son en realidad|lo correcto es|lo correcto son|lo correcto|esa fue|ese fue|ese era|esa era"
        "|la última era|el último era|esos fueron|fue en realidad|fueron en realidad|era",
    ),
    **meaning(
        Tag.ADD,
        "añade|añádele|agrega|agrégale|suma|súmale|añadir|agregar|sumar|resta|réstale|quítale"
        "|ponle otros|ponle además|sumale|agregale|añadele|además suma|añade otros|agrega otros",
    ),
    **meaning(
        Tag.WRONG,
        "no fue hoy|no fue ayer|no era hoy|no era ayer|errata|error|me equivoqué|me he equivocado"
        "|equivocado|mal escrito|mal puesto|está mal|estaba mal|fallo|fallo mío|puse mal|lo puse mal"
        "|he puesto mal|autocorrector|me confundí|me he confundido|confundí|equivocación"
        "|no es correcto|incorrecto|lo apunté mal|apunté mal|lo escribí mal|escribí mal|error de dedo"
        "|equivocada|el corrector|anoté mal",
    ),
    **meaning(
        Tag.SORRY,
        "perdón|perdona|uy|ups|lo siento|disculpa|disculpas|oops|huy|perdonad|upss|mala mía",
        "sorry",
    ),
    **meaning(Tag.SORRY, "nada olvídalo|mejor no|olvídalo|olvidalo|no nada|déjalo", "take back"),
    **meaning(Tag.SORRY, "eh|ehm|espera|no espera|mmm|ay|uf no|hmm|bueno no|ay no|este no"),
    **meaning(
        Tag.DELETE,
        "borra|borrar|bórralo|bórrala|elimina|eliminar|elimínalo|elimínala|quita|quítalo|quítala"
        "|quitar|deshaz|deshacer|anula|anular|cancela|suprime|borrame|bórrame|borralo|borrala"
        "|eliminame|puedes borrar|podrías borrar|por favor borra|borrá|eliminá|quita eso|borra eso"
        "|remueve|delete|undo|saca|descarta|puedes eliminar|elimínalo todo|fuera",
    ),
    **meaning(
        Tag.THAT,
        "eso|esa|ese|la última carrera|mi última carrera|el último entreno|mi último entreno"
        "|esa carrera|esta carrera|el último rodaje|mi último rodaje|ese rodaje|ese entreno"
        "|la última entrada|último registro|el último registro|mi último registro|la anterior"
        "|el anterior|el último entrenamiento|mi último entrenamiento|última carrera|última actividad"
        "|la última actividad|mi última actividad|lo último|lo de antes|mi carrera|último entreno"
        "|la última salida|el registro|este registro|ese registro|la de|el de|lo de|esa actividad"
        "|la última sesión|el último trote|la última corrida|mi última corrida|el último log"
        "|último entrenamiento|mi última salida|mi entreno|mi rodaje",
    ),
    **meaning(Tag.THAT, "el último|la última", "one of several"),
    **meaning(Tag.FILL, "todo bien|todo perfecto|todo ok|todo genial|todo en orden"),
}
