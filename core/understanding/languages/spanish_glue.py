"""Spanish: the small words between, and what is no run."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

GLUE: Final[Words] = {
    **meaning(Tag.IS, "es|está", "third"),
    **meaning(Tag.IS, "son|están|mide|equivale|significa|cuesta"),
    **meaning(Tag.HAVE, "ha|han", "third"),
    **meaning(Tag.HAVE, "has|tiene|tienen"),
    **meaning(Tag.NOT, "no|ningún|ninguna|ninguno|nunca|nada|jamás|tampoco|ni|sin"),
    **meaning(
        Tag.WAS,
        "fue|fueron|ha sido|había sido|fueron como|ha estado|estuvo|estaba|se sintió|resultó"
        "|salió una|salió un",
    ),
    **meaning(Tag.AND, "y|e|&|+|y también|y además|así como|más otros|y otros"),
    **meaning(
        Tag.THEN,
        "luego|después|y luego|y después|seguido de|seguidos de|y al final|a continuación"
        "|más tarde otros|posteriormente|para terminar|y para terminar|y acabé con|y terminé con|antes",
    ),
    **meaning(
        Tag.BUT,
        "pero|aunque|sin embargo|no obstante|sino|porque|ya que|así que|mientras que|por eso|pues"
        "|a pesar de que|aun así|xq|pq",
    ),
    **meaning(Tag.IN, "en un tiempo de|con un tiempo de|con tiempo de|en tiempo de|con tiempo|en"),
    **meaning(Tag.FOR, "para|durante|pa"),
    **meaning(Tag.OF, "de|del"),
    **meaning(Tag.TO, "hasta|hacia|rumbo a"),
    **meaning(Tag.TO, "al", "the"),
    **meaning(Tag.HYPHEN, "-"),
    **meaning(Tag.OR, "o|u|ó"),
    **meaning(
        Tag.A,
        "la|los|las|lo|mi|mis|nuestro|nuestra|algunos|algunas|otro|otra|otros|otras|varios|varias|un par de",
    ),
    **meaning(Tag.A, "el", "the"),
    **meaning(Tag.A, "un|una|unito", "one"),
    **meaning(
        Tag.FILL,
        "mi primera vez|por primera vez|mi primer|mi primera|primera vez|mi segundo|mi segunda"
        "|mi tercer|mi tercera|mi primerísimo|primer|mi cuarto|mi cuarta|mi debut|debut en",
        "ever",
    ),
    **meaning(
        Tag.FILL,
        "hace rato|hace un ratito|hace nada|hace poquito|distancia|de ida y vuelta|ida y vuelta|hola"
        "|buenas|buenos días|buenas tardes|buenas noches|hey|bueno|pues nada|vale|sí|ok|okey|ya"
        "|también|otra vez|de nuevo|por fin|al fin|genial|super|súper|guay|bien|muy bien|muy|mucho"
        "|mucha|bastante|poco|un poco|un poquito|corto|corta|cortito|cortita|rápido|rápida|rápidos"
        "|rapidito|rapiditos|lento|lentos|lenta|lentito|lentitos|duro|dura|duros|durísimo|cansado"
        "|cansada|reventado|reventada|muerto|muerta|calor|frío|viento|lluvia|lloviendo|sol|nieve|barro"
        "|niebla|solito|solita|sola|con calor|con frío|con viento|con lluvia|bajo la lluvia|qué calor"
        "|qué frío|qué calorazo|qué viento|qué lluvia|qué bochorno|qué solazo|qué día|qué gusto|qué gustazo"
        "|qué gozada|qué paliza|qué delicia|qué rico|qué duro|qué maravilla|qué pasada|qué tarde más buena"
        "|qué mañana más buena|hace calor|hace frío|hacía calor|hacía frío|hizo calor|hizo frío|hizo viento"
        "|hizo mucho calor|hizo mucho frío|hizo mucho viento|hacía viento|hizo sol|buenas sensaciones"
        "|sensaciones|buenas piernas|piernas|aquí|acá|ahí|allí|ahora|recién|hace un rato"
        "|hace un momento|sin problemas|sin molestias|sin dolor|sin forzar|sin parar|sin prisa|sin más"
        "|sin ganas|sin agua|no está mal|no estuvo mal|nada mal|no me fue mal|no mucho|no fue fácil"
        "|no muy rápido|no muy lento|no tan rápido|jaja|jajaja|jeje|lol|que|cuando|se|por favor|porfa"
        "|porfi|gracias|enorme|bonito|bonita|precioso|preciosa|lindo|linda|rico|rica|buen|buena|gran"
        "|llano|plano|llanos|planos|seguidos|seguidas|del tirón|todo seguido|completo|completos"
        "|completa|limpios|nota|fecha|en ayunas|ayunas|fresco|fresca|pesado|pesadas|cargado|cargadas"
        "|cargados|así|incluso|hasta con|nuevo|nueva|nuevos|nuevas|tan|siempre|disfrutando"
        "|disfruté mucho|fatal|regular|justo|justito|siento|me sentí|me sentí bien|me encontré"
        "|muy contento|contento|contenta|feliz|feliz con|a gusto|paseo marítimo|por el paseo marítimo"
        "|en el fondo|uf|uff|buf|puf|wow|vaya|venga|día duro|yendo|más bien|sobre todo|tramo|tramos"
        "|a ratos|a tope hoy|no está nada mal|ni tan mal|día largo|semana larga|sin música|no más"
        "|estaba lloviendo|llovía|había barro|mucho barro|no pasa nada|no sé|creo|creo que|me parece"
        "|parece|quedan bien",
    ),
    **meaning(Tag.FILL, "tiempo|tiempo final|tiempo total de|duración|marca final|crono", "time"),
    **meaning(
        Tag.STRANGE,
        "perdido|engordado|adelgazado|visto|donado|comido|bebido|ganado|encontrado|enviado|leído"
        "|recibido|costó|recaudado|ahorrado|escuchado|contado|medido|perdí|bajé|subí|vi|comí|bebí|leí"
        "|recibí|recaudé|medí",
    ),
    **meaning(
        Tag.STRANGE,
        "conduje|conducir|conduciendo|manejé|manejar|manejando|coche|carro|auto|en coche|en carro|volé"
        "|vuelo|volando|compré|comprar|comprado|pagué|vendí|vendido|animando|animé|esquí|esquiar"
        "|esquié|esquiando|patinar|patinaje|patiné|pedí|kayak|caballo|fútbol|futbol|jugué"
        "|tenis de mesa|pádel|padel|escalada|escalar|escalé|boulder|golf|voleibol|baloncesto|básquet"
        "|baile|bailar|bailé|trabajé|trabajando|esperé|limpié|cociné|pesé|mudanza|en tren|en autobús"
        "|en bus|en metro|dormí|dormido|voluntario|voluntaria|surf|vela|navegué|skate|patines"
        "|snowboard|en moto|moto|partido|boxeo|zumba",
        "no run",
    ),
    **meaning(
        Tag.AFTER,
        "tras|antes de|después de|junto al|junto a la|alrededor del|alrededor de la|sobre|a causa de"
        "|a pesar de|contra|detrás de|delante de|pasando por|gracias a|debido a|cerca del|al lado de"
        "|rumbo|camino de|camino al|en torno al|antes del|después del|por culpa de|según",
    ),
    **meaning(Tag.AFTER, "por el|por la|por los|por las|a lo largo de|a través de", "through"),
    **meaning(
        Tag.SHOES,
        "zapatillas|zapatilla|zapas|tenis nuevos|calzado|con las|con mis|zapatillas nuevas|llevé las"
        "|estrené|estrenando|estreno|con las nuevas|con las zapatillas|zapatos|con los tenis|usé las"
        "|usando las|con los|llevo las|con unas|tenis",
    ),
}
