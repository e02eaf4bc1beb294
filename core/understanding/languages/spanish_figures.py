"""Spanish: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

_SMALL: Final = (
    "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
    "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte",
    "veintiuno|veintiún", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
    "veintisiete", "veintiocho", "veintinueve",
)  # fmt: skip
_TENS: Final = ("treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
_DIGITS: Final = ("uno|un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve")


def _numbers() -> Words:
    """Return the whole numbers in words up to a hundred."""
    words: Words = {}
    for number, names in enumerate(_SMALL, 2):
        words.update(meaning(Tag.NUMBER, names, str(number)))
    for ten, name in enumerate(_TENS, 3):
        words.update(meaning(Tag.NUMBER, name, str(ten * 10)))
        for digit, units in enumerate(_DIGITS, 1):
            each = "|".join(f"{name} y {unit}" for unit in units.split("|"))
            words.update(meaning(Tag.NUMBER, each, str(ten * 10 + digit)))
    return words


FIGURES: Final[Words] = {
    **_numbers(),
    **meaning(Tag.NUMBER, "cero", "0"),
    **meaning(Tag.NUMBER, "uno", "1"),
    **meaning(Tag.NUMBER, "cien", "100"),
    **meaning(Tag.AND, "y media|y medio|y media más|y medio más", ".5"),
    **meaning(Tag.AND, "y cuarto|y un cuarto", ".25"),
    **meaning(Tag.AND, "y tres cuartos", ".75"),
    **meaning(Tag.HALF, "media|la media|una media|medio", "21097.5"),
    **meaning(Tag.TIME, "cuarto de hora|cuartos de hora|cuartito de hora", 900),
    **meaning(Tag.TIME, "hora y media|horita y media", 5400),
    **meaning(Tag.TIME, "hora y cuarto|hora y un cuarto", 4500),
    **meaning(Tag.TIME, "hora y tres cuartos", 6300),
    **meaning(Tag.POINT, "coma|punto"),
    **meaning(
        Tag.LENGTH,
        "kilometrillos|km|kms|kilómetro|kilómetros|k|ks|kilometrito|kilometritos|klm|kilometrazos",
        "km",
    ),
    **meaning(Tag.LENGTH, "milla|millas", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "metro|metros|mts|mt|mtrs", "metre"),
    **meaning(Tag.TIME, "h|hs|hr|hrs|hora|horas|horita|horitas", 3600),
    **meaning(Tag.TIME, "min|mins|minuto|minutos|minutitos|minutillos|'|mn|minutazos", 60),
    **meaning(Tag.TIME, 'seg|segs|segundo|segundos|s|"|sg', 1),
    **meaning(
        Tag.NAMED_DISTANCE,
        "media maratón|medio maratón|la media maratón|el medio maratón|mediamaratón|una media maratón"
        "|21k|21 k|un medio maratón|mediomaratón|media maraton",
        "21097.5",
    ),
    **meaning(Tag.NAMED_DISTANCE, "maratón|maratones|42k|42 k", "42195"),
    **meaning(Tag.NAMED_DISTANCE, "parkrun|park run|parkruns", "5000"),
    **meaning(
        Tag.CHIP, "neto|tiempo neto|chip|tiempo chip|tiempo oficial|oficial|tiempo de chip|oficiales|netos"
    ),
    **meaning(
        Tag.GUN,
        "bruto|tiempo bruto|brutos|garmin|strava|según mi reloj|mi reloj|en mi reloj|según el reloj"
        "|según garmin|el reloj|el garmin|mi garmin|reloj|según strava|pistola|tiempo pistola|disparo"
        "|tiempo de pistola",
    ),
    **meaning(
        Tag.TOPIC,
        "recorrido|ruta|plan|plan de entrenamiento|inscripción|inscripciones|dorsales|curso|grupo|club"
        "|entrada|podcast|preparación|participantes|corredores|corredoras|medalla|viaje|feria|circuito"
        "|sorteo|proyecto|reto|desafío|zapatillas|tenis|libro|perfil|quedada|cupos|precio|camiseta"
        "|organización|camino a casa|bolsa del corredor|playera|entrega de kits|kits|kit",
    ),
    **meaning(Tag.TOPIC, "plan", "plan"),
    **meaning(Tag.MEASURED, "vueltas|vuelta", "laps"),
    **meaning(Tag.FILL, "todas", "all"),
    **meaning(Tag.FILL, "ambos|ambas|los dos|las dos", "both"),
    **meaning(Tag.OTHER, "todos", "all"),
    **meaning(
        Tag.MEASURED,
        "grados|grado|°|°c|ºc|oc|c|ºf|°f|por ciento|%|kg|kilos|kilo|kilogramos|kcal|calorías|cal|pasos"
        "|watts|vatios|w|personas|amigos|amigas|euros|€|km/h|kmh|kph|giros|sets"
        "|repeticiones de|veces|kudos|likes|seguidores|espectadores|spm|años de edad|niños|perros"
        "|cervezas|cañas|litros|litro|ml|cm|mm|puntos|plazas|noches|escalones|pisos|plantas|visitas"
        "|toneladas|horas de sueño|finishers|geles|gel|páginas|mujeres|hombres|compañeros|pesos"
        "|dólares|usd|mil pasos|grupos|etapas|chicos|chicas|personas más|días seguidos|días sin"
        "|semanas seguidas|sentadillas|flexiones|abdominales|dominadas|burpees|lagartijas|rondas|años"
        "|añitos|tazas|cafés|goles|minutos tarde|compis|corredores|inscritos|trenes|fotos",
    ),
    **meaning(
        Tag.FASTER,
        "más rápido|más lento|de retraso|de diferencia|de ventaja|mejor|peor|de más|de menos|de pausa"
        "|de espera|esperando|de sueño|durmiendo|dormido|dormidas|de viaje|de película|parado|parados"
        "|de mejora|de atasco|de recu|de rec|rec|r|de descanso entre|menos que|más que|de trabajo"
        "|de reunión|de ducha|de siesta|antes que|después que|mejor que|peor que|de penalización"
        "|por debajo|por encima",
    ),
    **meaning(
        Tag.WITHIN,
        "con|incluyendo|incluido|incluidos|incluidas|incluida|de ellos|de los cuales|junto con|junto a"
        "|contando|dentro|entre ellos|acompañado por|acompañada por|con mi|con mis|inc|incl",
    ),
    **meaning(
        Tag.LABELLED,
        "turno de|turnos de|guardia de|guardias de|jornada de|jornadas de|trabajé|vuelo de|viaje de",
        "load",
    ),
    **meaning(
        Tag.LABELLED,
        "éramos|fuimos|somos|número|nº|num|talla|zona|edad|temperatura|pulso en reposo|fc en reposo"
        "|peso|etapa|bloque|nivel|sala|habitación|hrv|vo2max|vo2|vo2 max|capítulo|episodio|versión"
        "|andén|puerta|#|$|cadencia|viento|potencia|línea|autopista|inclinación|pendiente"
        "|vuelta número|semana|sem|día número|categoría|cat|reposo|en reposo|página|vatios|puntuación"
        "|cajón|salida a las|bus|calle|rpm",
    ),
    **meaning(Tag.LABELLED, "dorsal|dorsal número", "bib"),
    **meaning(
        Tag.LABELLED,
        "quedé|quedé en el puesto|puesto|posición|lugar|clasificación|pos",
        "race",
    ),
    **meaning(
        Tag.RACED,
        "medalla al cuello|medalla colgada|con medalla|de mi categoría|en mi categoría|podio|podium"
        "|medallita|medalla finisher|de la general|en la general|trofeo|medalla de finisher|en meta"
        "|cruzar la meta|crucé la meta|línea de meta",
    ),
    **meaning(
        Tag.PACE,
        "a un ritmo|a un ritmo medio|a un paso|a ritmo medio|con ritmo|ritmo|ritmo medio"
        "|ritmo promedio|a ritmo|ritmito|pace|pace medio|ritmos|paso promedio|ritmo total|paso medio"
        "|ritmazo",
    ),
    **meaning(
        Tag.AVERAGE,
        "de media|promedio|en promedio|de promedio|medio de|media de|una media de|a una media de"
        "|con una media de|avg|ø|a un promedio de|promedio de|promediando|promedié|medias|media final",
    ),
    **meaning(
        Tag.HEART,
        "pulso|pulsaciones|pulsaciones medias|pulso medio|fc|fc media|fcm|frecuencia cardíaca"
        "|frecuencia cardiaca|frecuencia|frecuencia media|frecuencia cardíaca media|fc promedio"
        "|pulso promedio|hr|pulsaciones de media|pulsos|corazón|ritmo cardíaco|ritmo cardiaco|pulso de"
        "|hr media|fc med|frecuencia cardíaca promedio|frecuencia promedio|ritmo cardíaco medio|fcmed",
    ),
    **meaning(Tag.BPM, "ppm|lpm|bpm|latidos|pulsaciones por minuto|latidos por minuto|p/m|puls"),
    **meaning(
        Tag.HIGHEST,
        "máx|max|máxima|máximo|máximas|fc máx|fc max|fcmax|pulso máximo|pulsaciones máximas|pico|picos"
        "|fc máxima|como máximo|máxima de|frecuencia máxima|pulso máx|pulso max",
    ),
    **meaning(
        Tag.CLIMB,
        "desnivel|desnivel positivo|d+|m+|de desnivel|positivos|de subida|positivo|desnivel acumulado"
        "|d positivo|elevación|ascenso|de ascenso|de desnivel positivo|acumulados|acumulado"
        "|desnivel de|desnivel positivo de|ganancia de elevación|altimetría|desn|de elevación"
        "|altitud ganada|dsnv",
        "metre",
    ),
    **meaning(
        Tag.EFFORT,
        "rpe|esfuerzo|percepción de esfuerzo|esfuerzo percibido|rpe de|borg|pse|esfuerzo de"
        "|nivel de esfuerzo",
    ),
    **meaning(
        Tag.TOTAL,
        "en total|total|total de|un total de|en totales|totales|sumando|suman|sumé en total|todo junto"
        "|en conjunto|=|distancia total|tiempo total|kilómetros totales|total del entreno|total:"
        "|resultado total",
    ),
    **meaning(
        Tag.PART,
        "los primeros|los últimos|las primeras|las últimas|mitad|primera mitad|segunda mitad"
        "|la primera mitad|la segunda mitad|parcial|parciales|paso por el|al paso por|paso por"
        "|pasando el|sprint final|los restantes|el resto|últimos|últimas|primeros|los últimos dos"
        "|mi km más rápido|km más rápido|el km más rápido|kilómetro más rápido|los dos últimos"
        "|los tres últimos|vuelta rápida|splits|split|a mitad de|primera parte|segunda parte"
        "|la primera parte|la segunda parte|los 2 últimos|los 3 últimos|los 5 últimos|los dos primeros"
        "|los tres primeros|al final los|acabando|terminando|acabando los|el último km|último km"
        "|el último kilómetro",
    ),
    **meaning(
        Tag.PART, "primer|primera|primero|segundo|segunda|tercer|tercera|mi primer|mi primera", "first"
    ),
    **meaning(
        Tag.PART,
        "de ida|por trayecto|de vuelta a casa|ida|cada|cada uno|cada una|por vuelta|por serie"
        "|por sesión|por entreno",
        "each",
    ),
    **meaning(Tag.PER, "por|/"),
    **meaning(
        Tag.THAN,
        "más que|menos que|mejor que|peor que|más rápido que|más lento que|igual que|más largo que"
        "|que la de|que el de|más suave que|más duro que",
    ),
    **meaning(Tag.BEYOND, "más largo|más corto|de más|de menos|extra|más lejos|más de lo|más|menos"),
    **meaning(Tag.BETWEEN, "entre"),
    **meaning(Tag.BOUND, "menos de|mínimo|al menos|por debajo de|por lo menos|bajo|debajo de|bajando de"),
    **meaning(Tag.BOUND, "más de", "than"),
    **meaning(Tag.THRESHOLD, "sub"),
    **meaning(
        Tag.LEFT,
        "restantes|por correr|que faltan|para meta|para la meta|por hacer|pendientes de"
        "|de distancia de|de casa",
    ),
    **meaning(Tag.AT, "@"),
    **meaning(Tag.TO, "a"),
    **meaning(Tag.AT, "a las|a la|sobre las|hacia las|desde las|hasta las|a eso de las|para las", "hour"),
    **meaning(
        Tag.ABOUT,
        "unos|unas|aprox|aproximadamente|casi|cerca de|alrededor de|más o menos|como|poco más de"
        "|algo más de|un poco más de|~|y pico|y algo|o así|largos de|escasos|rondando|prácticamente"
        "|apenas unos|poco menos de|algo menos de|un poquito más de|mas o menos|y poco|aproximados"
        "|y pocos|en torno a|aproximado|masomenos",
    ),
    **meaning(Tag.TIMES, "x|*|por cada"),
    **meaning(Tag.REPS, "sprints|reps|rep|repes|esprints|piques"),
    **meaning(Tag.REPS, "miles", "or miles"),
    **meaning(Tag.REPS, "rectas|strides|progresiones|aceleraciones|rectas progresivas", "strides"),
    **meaning(
        Tag.WARM,
        "calentamiento|calentar|calentando|calenté|de calentamiento|warm up|warmup|calentado|calent"
        "|previo calentamiento|calentamos|entrada en calor|cal|he calentado",
    ),
    **meaning(
        Tag.WARM,
        "sin calentar|sin calentamiento|no calenté|nada de calentamiento|sin entrada en calor"
        "|no he calentado|sin haber calentado",
        "without",
    ),
    **meaning(
        Tag.COOL,
        "vuelta a la calma|enfriamiento|enfriar|de vuelta a la calma|enfriando|enfrié|cool down"
        "|cooldown|vuelta calma|de enfriamiento|vuelta a calma|soltar|soltando|afloje|de afloje"
        "|de soltar|de regeneración final|aflojar|enfr",
    ),
    **meaning(
        Tag.RECORD,
        "mmp|récord|mejor marca|mejor marca personal|pb|pr|marca personal|récord personal|mejor tiempo"
        "|marca|rp|mi récord|mi mejor marca|mi mejor tiempo|nueva marca personal|nuevo récord|mmp en"
        "|plusmarca|mi marca|mejor registro|mi mmp|nueva mmp",
    ),
    **meaning(
        Tag.RECORD,
        "récord del mundo|récord mundial|récord de españa|récord nacional|récord del circuito"
        "|récord de la prueba|récord de europa|mejor marca mundial|récord del club",
        "anybody's",
    ),
    **meaning(
        Tag.INSTEAD,
        "en vez de|en lugar de|en vez de los|en lugar de los|frente a|de los previstos"
        "|de los planeados|vs|y no|en vez del|en lugar del",
    ),
}
BEHIND: Final[Words] = {
    **meaning(Tag.ORDINAL, "o|a|er|ro|ra|do|da|to|ta|mo|vo|no"),
    **meaning(Tag.SPAN, "día", 1),
    **meaning(Tag.REPS, "series|repeticiones|intervalos|pasadas|cuestas|subidas|cambios|progresivos"),
    **meaning(Tag.REPS, "rectas|progresiones|progresivos", "strides"),
    **meaning(Tag.OF_THE_CLOCK, "am", 0),
    **meaning(Tag.OF_THE_CLOCK, "pm", 12),
    **meaning(Tag.LENGTH, "mi", "mi"),
}
AHEAD: Final[Words] = {**meaning(Tag.AT, "a", "pace"), **meaning(Tag.AVERAGE, "media", "21097.5")}
