"""Spanish: what runners do, and the kinds of runs."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.words import Tag, Words, meaning

DEEDS: Final[Words] = {
    **meaning(
        Tag.RAN,
        "corrí|corrimos|he corrido|hemos corrido|troté|trotamos|he trotado|rodé|rodamos|he rodado"
        "|hemos rodado|acabo de correr|acabamos de correr|vengo de correr|terminé de correr|me corrí"
        "|corri|me he corrido|me troté|hemos trotado|entrené|entrenamos|he entrenado|hemos entrenado"
        "|recorrí|recorrimos|he recorrido|llegué de correr|estuve corriendo|estuvimos corriendo"
        "|estuve trotando|he estado corriendo|logré correr|pude correr|conseguí correr",
        "own",
    ),
    **meaning(Tag.RAN, "corrido|corridos|trotado|trotados|rodado|rodados|recorridos|corriditos"),
    **meaning(
        Tag.RAN,
        "corre|corren|sale a correr|corrió|trotó|corriste|corrieron|entrenó|rodó|corristeis|recorrió",
        "another",
    ),
    **meaning(Tag.TO_DO, "correr|trotar|rodar|entrenar"),
    **meaning(
        Tag.WENT,
        "salí a correr|salimos a correr|he salido a correr|hemos salido a correr|fui a correr"
        "|fuimos a correr|he ido a correr|hemos ido a correr|salí a trotar|salí a rodar|fui a trotar"
        "|salimos a trotar|he salido a rodar|he salido a trotar|vuelvo de correr|volví de correr"
        "|salí a entrenar|fui a entrenar|he ido a entrenar|salí al parque|me fui a correr"
        "|me he ido a correr|salimos a rodar|saliendo a correr",
        "own",
    ),
    **meaning(Tag.WENT, "de vuelta de correr|recién llegado de correr|recién llegada de correr"),
    **meaning(
        Tag.RUN,
        "caminata y trote|trote y caminata|caco|correr y caminar|corre y camina|trote caminata|carrera"
        "|carrerita|rodaje|rodajes suaves|rodajito|rodada|trote|trotecito|trotito"
        "|carrera continua|cc|vuelta al parque|tirada|tiradita"
        "|corrida|paseíto corriendo|progresivo|progresiva|rodaje progresivo|jogging|footing|running"
        "|doblete|ultra|carrera progresiva|fondito|ronda|run|corriendo|trotando"
        "|entrenamiento de carrera|running suave|sesión de carrera|rodajazo|trotada|ultramaratón",
    ),
    **meaning(Tag.RUN, "entreno|entrenamiento|entrenito|entrene|sesión|training", "of any sport"),
    **meaning(Tag.RUN, "salida|salidita", "start"),
    **meaning(
        Tag.RUN, "carreras|rodajes|entrenos|entrenamientos|salidas|sesiones|tiradas|trotes|corridas", "many"
    ),
    **meaning(
        Tag.DID,
        "hice|hicimos|he hecho|hemos hecho|completé|completamos|he completado|terminé|terminamos"
        "|he terminado|acabé|he acabado|me hice|me he hecho|metí|he metido|me metí|cumplí|saqué"
        "|he sacado|sumé|he sumado|logré|logramos|conseguí|he conseguido|aguanté|he aguantado|finalicé"
        "|cerré|me marqué|me he marcado|me casqué|me he cascado|me zumbé|clavé|he clavado|gané|cayeron"
        "|me salieron|me han salido|me salió|me ha salido|conseguimos|realicé|he realizado|le di"
        "|pude hacer|pude completar|alcancé|alcanzamos|llegué a|me tiré|me eché|fui capaz de hacer"
        "|disfruté|disfruté de|me ha dado para|me dio para|tuve|tuvimos|he tenido|hemos sacado"
        "|hemos metido|tuve que hacer|acabo de hacer|acabo de terminar|acabo de completar"
        "|acabo de acabar|recién terminé|recién hice",
        "own",
    ),
    **meaning(
        Tag.DID,
        "hecho|hechos|hecha|hechas|completado|completados|completada|terminado|terminada|cayó"
        "|han caído|ha caído|salieron|salió|han salido|ha salido|tocó|tocaron|ha tocado|han tocado"
        "|finiquitado|finiquitados|liquidados|al bolsillo|en el bolsillo|a la saca|pal saco"
        "|para el bote|al bote|al saco|listo|listos|en las piernas|superado|superados|conseguido"
        "|conseguidos|logrado|cumplido|cumplidos|✅|finalizado|finalizada|finisher|de regreso de"
        "|vuelvo de|vengo de|han sido|a la buchaca|para casa|pa casa|culminado|despachados|despachado"
        "|tachado|ticado|sufridos|disfrutados",
    ),
    **meaning(Tag.DID, "hizo|completó|terminó|acabó|hicieron|hiciste|completaron|logró|metió", "another"),
    **meaning(Tag.DID, "tenía|tenían|tuvo|tuvieron|fueron", "had"),
    **meaning(
        Tag.DID,
        "anota|anótame|apunta|apúntame|registra|regístrame|registrar|anotar|apuntar|añade una carrera"
        "|guarda|guárdame|log|loguea|ponme|súmame|méteme",
    ),
    **meaning(
        Tag.KIND,
        "competición|competencia|carrera popular|carrera oficial|popular|en carrera|día de carrera"
        "|compe|compitiendo|competí|race|carrera urbana|carrera de mi pueblo|carrera del pueblo"
        "|carrera solidaria|cross escolar|cross popular|san silvestre|en competición"
        "|circuito de carreras",
        Kind.RACE,
    ),
    **meaning(
        Tag.KIND,
        "series|intervalos|interválicos|interválico|intervalo|fartlek|farlek|fartleks|cambios de ritmo"
        "|repeticiones|pirámide|pasadas|series largas|series cortas|series en pista|entreno de series"
        "|sesión de series|día de series|entrenamiento de series|yasso|yassos|intermitente"
        "|intermitentes|trabajo de velocidad|intervals|piramide",
        Kind.INTERVAL,
    ),
    **meaning(
        Tag.KIND,
        "cuestas|series en cuesta|series de cuestas|subidas|entrenamiento de cuestas"
        "|entreno de cuestas|repeticiones en cuesta|cuestas largas|cuestas cortas|rampas",
        Kind.HILLS,
    ),
    **meaning(
        Tag.KIND,
        "tirada larga|tirada larguísima|tiradas largas|rodaje largo|fondo largo|fondo|largo|el largo"
        "|un largo|carrera larga|salida larga|entreno largo|la larga|long run|tiradón|distancia larga"
        "|trote largo|entrenamiento largo|larga distancia|una larga|tirada de fondo|larga|rodada larga",
        Kind.LONG,
    ),
    **meaning(
        Tag.KIND,
        "suave|suaves|suavecito|suavecitos|suavito|suavitos|tranqui|tranquilo|tranquilos|tranquila"
        "|tranquilito|tranquilitos|tranquilas|cómodo|cómodos|cómoda|a ritmo cómodo|fácil|fáciles"
        "|rodaje suave|trote suave|easy|easy run|z2|zona 2|en zona 2|zona dos|ritmo suave"
        "|a ritmo suave|rodaje fácil|relajado|relajados|relajada|carrera suave|rodar suave|muy suave"
        "|ritmo conversacional|conversacional|activación|sin forzar|relax|shakeout|soltando piernas"
        "|soltar piernas|regu|ca1|rodaje tranquilo|trote tranquilo|aeróbico|aeróbicos|ritmo tranquilo"
        "|carrera continua suave|rodaje cómodo|a trote|flojitos|flojito|trote ligero|aeróbico suave"
        "|rodaje regenerador|lentito|lentitos",
        Kind.EASY,
    ),
    **meaning(
        Tag.KIND,
        "tempo|tempo run|umbral|a umbral|en umbral|ritmo umbral|a ritmo umbral|ritmo tempo|a tempo"
        "|rodaje controlado|threshold|ritmo vivo|a ritmo vivo|ca2|tempos|en el umbral"
        "|umbral anaeróbico|medio umbral|rodaje a umbral",
        Kind.TEMPO,
    ),
    **meaning(
        Tag.KIND,
        "regenerativo|regenerativos|regenerativa|recuperación|recuperatorio|rodaje regenerativo"
        "|trote regenerativo|trote de recuperación|rodaje de recuperación|recovery|recu|descarga"
        "|rodaje de descarga|regenerando|regeneración|trote regenerador|regenerador|recovery run"
        "|carrera de recuperación",
        Kind.RECOVERY,
    ),
    **meaning(
        Tag.KIND,
        "trail|trails|trailcito|trail running|montaña|por montaña|por la montaña|de montaña"
        "|carrera de montaña|senderos|por senderos|por el monte|monte|por monte|cerro|por trail"
        "|en trail|trailrunning|por los senderos|en montaña|en la montaña|en el monte|en el cerro",
        Kind.TRAIL,
    ),
    **meaning(
        Tag.KIND,
        "cinta|en cinta|en la cinta|cinta de correr|caminadora|en caminadora|en la caminadora"
        "|trotadora|en la trotadora|en trotadora|treadmill|banda|en banda|en la banda"
        "|cinta del gimnasio|cinta del gym|en la cinta del gimnasio|en la cinta del gym|la cinta"
        "|corredora|en la corredora",
        Kind.TREADMILL,
    ),
    **meaning(
        Tag.SPORT,
        "fuerza|gym|gimnasio|pesas|core|musculación|entrenamiento de fuerza|sesión de fuerza"
        "|circuito de fuerza|abdominales|abdos|sentadillas|planchas|plancha|crossfit|hiit|kettlebell"
        "|kettlebells|tren inferior|tren superior|funcional|entrenamiento funcional|calistenia"
        "|en el gym|en el gimnasio|al gym|piernas y core|de gym|mancuernas|flexiones|lagartijas"
        "|trabajo de fuerza|peso muerto|press de banca"
        "|pierna en el gimnasio|pierna en el gym|bodypump|strength|gimnasia"
        "|dominadas|burpees|gimnasio fuerza|estabilidad|ejercicios de fuerza|pilometría|pliometría"
        "|multifuerza|bootcamp|zancadas|pesitas|gluteos|glúteos|tonificación|trx",
        Sport.STRENGTH,
    ),
    **meaning(
        Tag.SPORT,
        "estiramientos|estiramiento|estirar|estirando|estiré|estiramos|movilidad|elongación|elongar"
        "|elongué|flexibilidad|estirado|stretching|he estirado|ejercicios de movilidad|elongaciones"
        "|estiradas|técnica de carrera",
        Sport.STRETCH,
    ),
    **meaning(
        Tag.SPORT,
        "foam roller|foam|rodillo de espuma|foam roll|rulo|rodillo de masaje|rulo de espuma|foamroller"
        "|liberación miofascial|autoliberación|roller|automasaje|rolo de espuma",
        Sport.FOAM_ROLL,
    ),
    **meaning(
        Tag.SPORT,
        "bici|bicicleta|ciclismo|bici de carretera|mtb|btt|spinning|rodillo|bici estática"
        "|bicicleta estática|pedaleo|pedalear|pedaleé|pedaleando|pedaleamos|ruta en bici"
        "|salida en bici|en bici|en la bici|en bicicleta|bike|gravel|zwift|bici indoor|ciclo indoor"
        "|cicla|rodillo de bici|bici fija|montaña en bici|bicicleta de montaña|bici de montaña"
        "|bicicleta fija|elíptica y bici|clase de spinning|rodada en bici|ruteando en bici|pedaleados"
        "|pedaleada",
        Sport.BIKE,
    ),
    **meaning(
        Tag.SPORT,
        "natación|nadar|nadé|nadando|nadamos|he nadado|nadado|nadados|piscina|pileta|alberca"
        "|aguas abiertas|nado|en la piscina|en la pileta|de natación|largos|largos de piscina|crol"
        "|en piscina|swim|nadados en piscina",
        Sport.SWIM,
    ),
    **meaning(Tag.SPORT, "yoga|clase de yoga|sesión de yoga|yoguita|yin yoga", Sport.YOGA),
    **meaning(
        Tag.SPORT,
        "caminata|caminar|caminé|caminando|caminamos|he caminado|caminado|caminados|paseo|pasear|paseé"
        "|paseando|andar|andando|anduve|andado|andados|he andado|marcha nórdica|paseo con el perro"
        "|pasear al perro|caminatita|caminadita|caminada|paseíto|di un paseo|he paseado|sacar al perro"
        "|caminatas|nordic walking",
        Sport.WALK,
    ),
    **meaning(
        Tag.SPORT,
        "senderismo|excursión|ruta de senderismo|trekking|ruta de montaña|hiking"
        "|caminata por la montaña|caminata en la montaña|ruta a pie|senderismo por la montaña|hike"
        "|ruta por el monte|ruta senderista|caminata por el cerro|excursión a la montaña"
        "|excursión por la sierra",
        Sport.HIKE,
    ),
    **meaning(
        Tag.SPORT, "remo|remar|remé|remando|máquina de remo|remoergómetro|concept2|remo indoor", Sport.ROW
    ),
    **meaning(
        Tag.SPORT, "elíptica|elíptico|en la elíptica|en elíptica|de elíptica|bici elíptica", Sport.ELLIPTICAL
    ),
    **meaning(
        Tag.SPORT,
        "escaleras|escaladora|subir escaleras|subiendo escaleras|máquina de escaleras|stairmaster"
        "|stepper|step|simulador de escaleras|escalera",
        Sport.STAIRS,
    ),
    **meaning(
        Tag.SPORT,
        "aquarunning|aqua running|aquajogging|aqua jogging|carrera en el agua|correr en el agua"
        "|correr en agua|carrera en piscina|carrera en agua|trote en el agua|trote en la piscina"
        "|correr en la piscina|corriendo en el agua|corriendo en la piscina|correr en piscina"
        "|trote en la pileta",
        Sport.AQUA_JOG,
    ),
    **meaning(Tag.SPORT, "pilates|pilates reformer|clase de pilates|reformer", Sport.PILATES),
    **meaning(
        Tag.REST,
        "descanso|día de descanso|descansé|he descansado|descanso total|día off|rest day|día libre"
        "|descanso activo|descanso merecido|jornada de descanso|día de reposo|reposo|descansando"
        "|descansito|descanso completo|descanso obligado|día de no correr|descansamos|tocaba descanso"
        "|día de sofá|toca descanso|tocó descanso|descanse|hoy tocaba descanso|hoy tocaba descansar"
        "|hoy toca descansar|tocaba descansar",
    ),
    **meaning(Tag.REST_WEAK, "libre|parado|off|pausa"),
    **meaning(Tag.TAKE, "tomo|tomé|tomado"),
    **meaning(
        Tag.PLAN,
        "inscríbete|inscríbanse|apúntate|apuntaos|inscripciones abiertas|inscripciones en"
        "|alarma puesta|despertador puesto|ropa preparada|mochila lista",
        "announced",
    ),
    **meaning(Tag.FILL, "si se puede|si es posible|si puede ser|si no es molestia", "said"),
}
DEED_ENDINGS: Final[Words] = {
    **meaning(Tag.FILL, "ísimo|ísima|ísimos|ísimas|mente"),
}
