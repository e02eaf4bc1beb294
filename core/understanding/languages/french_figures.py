"""French: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

_UNITS: Final = (
    "zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze",
    "treize", "quatorze", "quinze", "seize", "dix sept", "dix huit", "dix neuf",
)  # fmt: skip
_TENS: Final = {
    20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante", 60: "soixante", 80: "quatre vingt",
}  # fmt: skip


def _numbers() -> Words:
    """Return the whole numbers in words up to a hundred, hyphens or not; one is an article, too."""
    words = {name: (Tag.NUMBER, str(number)) for number, name in enumerate(_UNITS) if number != 1}
    for ten, name in _TENS.items():
        words[name] = (Tag.NUMBER, str(ten))
        for unit in range(1, 20 if ten in (60, 80) else 10):
            joint = "et " if (unit == 1 and ten != 80) or (ten, unit) == (60, 11) else ""
            words[f"{name} {joint}{_UNITS[unit]}"] = (Tag.NUMBER, str(ten + unit))
    for ten, name in ((70, "septante"), (80, "huitante"), (90, "nonante")):
        words[name] = (Tag.NUMBER, str(ten))
    words["quatre vingts"] = (Tag.NUMBER, "80")
    return words


FIGURES: Final[Words] = {
    **_numbers(),
    **meaning(Tag.NUMBER, "cent", "100"),
    **meaning(Tag.NUMBER, "une dizaine de|une petite dizaine de|une bonne dizaine de|dizaine de", "10"),
    **meaning(Tag.NUMBER, "une douzaine de", "12"),
    **meaning(Tag.NUMBER, "une quinzaine de|une petite quinzaine de|une bonne quinzaine de", "15"),
    **meaning(Tag.NUMBER, "une vingtaine de|une bonne vingtaine de|une petite vingtaine de", "20"),
    **meaning(Tag.NUMBER, "une trentaine de", "30"),
    **meaning(Tag.NUMBER, "une quarantaine de", "40"),
    **meaning(Tag.NUMBER, "demi|demie|une demi|une demie|un demi|une petite demi|une bonne demi", "0.5"),
    **meaning(Tag.NUMBER, "trois quarts d'|trois quart d'|3 quarts d'|3/4 d'", "0.75"),
    **meaning(Tag.NUMBER, "un quart d'|quart d'", "0.25"),
    **meaning(Tag.AND, "et demie|et demi", ".5"),
    **meaning(Tag.AND, "et quart|et un quart", ".25"),
    **meaning(Tag.AND, "et trois quarts", ".75"),
    **meaning(Tag.QUARTER, "quart", "0.25"),
    **meaning(Tag.POINT, "virgule"),
    **meaning(Tag.LENGTH, "km|kms|kilomètre|kilomètres|borne|bornes|k|klm|kil|kils|bornettes|kmètres", "km"),
    **meaning(Tag.LENGTH, "mile|miles", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "mètre|mètres|mt|mts", "metre"),
    **meaning(Tag.TIME, "h|hr|hrs|heure|heures", 3600),
    **meaning(Tag.TIME, "min|mins|minute|minutes|mn|mns|'|minutes chrono|petites minutes", 60),
    **meaning(Tag.TIME, "sec|secs|seconde|secondes|s|\"|''", 1),
    **meaning(
        Tag.NAMED_DISTANCE,
        "semi|semi marathon|semis|demi marathon|semimarathon|un semi marathon|demi mara|half marathon"
        "|premier semi|premier semi marathon|deuxième semi",
        "21097.5",
    ),
    **meaning(Tag.NAMED_DISTANCE, "marathon|marathons|mara|premier marathon|deuxième marathon", "42195"),
    **meaning(Tag.NAMED_DISTANCE, "parkrun|park run|parkruns", "5000"),
    **meaning(Tag.HALF, "half|le half", "21097.5"),
    **meaning(
        Tag.CHIP,
        "temps réel|temps puce|temps officiel|officiel|officiellement|temps net|net|chrono officiel|puce"
        "|au chrono officiel|résultat officiel",
    ),
    **meaning(
        Tag.GUN,
        "temps brut|brut|ma montre|montre|garmin|strava|à la montre|selon ma montre|au gps|gps|ma garmin"
        "|coup de pistolet|temps pistolet|selon strava|à ma montre",
    ),
    **meaning(
        Tag.TOPIC,
        "plan|programme|inscription|inscriptions|club|podcast|prépa|prépas|préparation|tirage au sort"
        "|billet|ticket|retrait des dossards|défi|challenge|participants|coureurs|coureuses|finisher"
        "|finishers|trajet|plan d'entraînement|plan d'entrainement|tee shirt|médaille du|résultats du"
        "|affiche|organisation|salon|vidéo|article|reportage",
    ),
    **meaning(Tag.TOPIC, "plan|programme", "plan"),
    **meaning(Tag.MEASURED, "longueurs|longueur", "lengths"),
    **meaning(Tag.MEASURED, "tours|boucles", "laps"),
    **meaning(Tag.FILL, "les deux|tous les deux|toutes les deux", "both"),
    **meaning(Tag.FILL, "tout|tous|toutes", "all"),
    **meaning(
        Tag.MEASURED,
        "degré|degrés|°|°c|c|pour cent|pourcent|%|kg|kilos|kilo|kcal|calories|calorie|watts|watt"
        "|personnes|potes|copains|copines|amis|euros|euro|€|km/h|kmh|km h|kilomètres heure|km/heure"
        "|km à l'heure|tours de piste|séries|sets|répétitions|abonnés|likes|kudos|spectateurs|spm"
        "|enfants|gamins|chiens|bière|bières|litre|litres|l|ml|cl|cm|mm|points|places|nuits|squats|pompes"
        "|burpees|étages|bénévoles|coureurs|coureuses|gels|gel|dames|femmes|hommes|filles"
        "|garçons|pages|heures de sommeil|h de sommeil|h de dodo|heures de route|h de route|h de voiture"
        "|heures de voiture|participants|inscrits|arrivants|partants|finishers|ascensions|vues|de vma"
        "|balles|sur l'échelle|dossards|équipes|joueurs|ampoules|étapes|pas par jour|pas dans la journée"
        "|fois par semaine|par semaine|ans|millions|heures de travail|h de boulot|heures de boulot"
        "|heures de train|h de train|h de vol|heures d'avion|heures d'attente|adhérents|licenciés|nanas"
        "|mecs|volontaires|tractions",
    ),
    **meaning(
        Tag.FASTER,
        "plus vite|plus lent|plus lente|plus rapide|plus lentement|de plus|de moins|de mieux|de retard"
        "|d'avance|en retard|en avance|plus tôt|plus tard|de pause|de repos|d'attente|de sommeil|de route"
        "|de voiture|de trajet|de trot|de trottinage|d'écart|de différence|de film|de train|de réunion"
        "|de bouchons|de douche|d'arrêt|d'avion|de bus|d'écoute|mieux que|moins bien|de gagnées|gagnées"
        "|perdues|avant la fermeture|avant le départ|de bonus|de marge|du premier|du podium|du vainqueur"
        "|de chez moi|de vol|de métro|de gagné|de podcast|trot|entre les séries|entre chaque"
        "|entre les blocs|de décalage",
    ),
    **meaning(Tag.OF_THE_CLOCK, "du matin|du mat|am", 0),
    **meaning(Tag.OF_THE_CLOCK, "du soir|de l'après midi|de l'aprem|pm", 12),
    **meaning(
        Tag.WITHIN,
        "avec|dont|plus|inclus|incluse|inclus dedans|y compris|comprenant|incluant|compris|comprise"
        "|avec dedans|parmi lesquels|avec en plus|contenant|au milieu|w/|dont les",
    ),
    **meaning(Tag.LABELLED, "garde de|poste de|service de|journée de|vol de|trajet de", "load"),
    **meaning(
        Tag.LABELLED,
        "n°|numéro|nr|zone|âge|température|température de|il faisait|il fait|il caille|taille|pointure"
        "|étape|bloc|niveau|chambre|salle|vfc|hrv|vo2max|vo2|vma de|ma vma|vma à|vma est|vma estimée"
        "|chapitre|épisode|version|voie|#|$|€|cadence|vent|vent à|vent de|puissance|ligne|bus|autoroute"
        "|pente|pente à|porte|sas|top|page|fc repos|fc au repos|pouls au repos|fcr|fc de repos|on était"
        "|nous étions|on était à|on s'est retrouvés à|couloir|vitesse|vitesse de|humidité|chrono visé"
        "|rafales à|incliné à|inclinaison|poids|pesée|âgé de|âgée de|quai|sortie autoroute"
        "|numéro de dossard|vague|dossier|catégorie|master|température ressentie|ressenti de|ventilateur",
    ),
    **meaning(Tag.LABELLED, "dossard|dossard n°|dossard numéro", "bib"),
    **meaning(
        Tag.LABELLED,
        "classé|classée|placé|placée|rang|position|classement",
        "race",
    ),
    **meaning(
        Tag.RACED,
        "médaille|podium|sur le podium|au scratch|scratch|au général|dans ma catégorie|de ma catégorie"
        "|de la catégorie|classement scratch|classement général|médaille finisher|médaille autour du cou"
        "|de catégorie",
    ),
    **meaning(
        Tag.PACE,
        "allure|allure moyenne|allure moy|rythme|rythme moyen|allure de|à une allure de|à l'allure de"
        "|rythme de|au rythme de|au kilo|au kil|du kilo|le kilo|par kilo|à un rythme de|pace|all"
        "|moyenne au kilo|allure :|allure moyenne de",
    ),
    **meaning(Tag.AVERAGE, "moyenne|de moyenne|en moyenne|moy|moyen|avg|moyenne de|moyenne à"),
    **meaning(
        Tag.HEART,
        "fc|fc moy|fc moyenne|fréquence cardiaque|fréquence cardiaque moyenne|fréquence cardiaque moy"
        "|pouls|pouls moyen|cardio|cardio moyen|bpm moyen|de fc|de fc moyenne|de pouls|hr|coeur|cœur"
        "|fc moyenne de|fc de|pulsations moyennes|fcmoy|de cardio|palpitant|fc à|cardio à",
    ),
    **meaning(
        Tag.BPM,
        "bpm|battements|pulsations|battements par minute|pulsations par minute|puls|pulsation"
        "|bpm de moyenne|bpm moyen",
    ),
    **meaning(
        Tag.HIGHEST,
        "max|maxi|maximum|maximale|fc max|fcmax|fc maxi|pic|pic à|pointe|pointe à|maximal|cardio max",
    ),
    **meaning(
        Tag.CLIMB,
        "dénivelé|de dénivelé|déniv|de déniv|d+|de d+|dénivelé positif|de dénivelé positif|d+ positif"
        "|dplus|de dplus|m+|mètres positifs|de d +",
        "metre",
    ),
    **meaning(
        Tag.CLIMB,
        "d'ascension|ascension|montée|de montée|de grimpette|positif|positifs|de dénivelés|d'élévation"
        "|de positif",
    ),
    **meaning(
        Tag.EFFORT,
        "rpe|ressenti|effort|effort perçu|difficulté|borg|rpe de|ressenti :|intensité|ressenti à",
    ),
    **meaning(
        Tag.TOTAL,
        "total|séance complète|séance totale|séance entière"
        "|au total|en tout|total de|total :|un total de|soit|pour un total de|ça fait|ce qui fait"
        "|tout compris|distance totale|temps total|durée totale|au final total|=|overall|tout cumulé"
        "|séance complète|en tout et pour tout|soit au total|cumulés|à l'arrivée ça fait",
    ),
    **meaning(
        Tag.PART,
        "les derniers|les dernières|les premiers|les premières|derniers|dernières|premiers|premières"
        "|dernier km|dernier kilomètre|derniers km|premier km|premier kilomètre|le plus rapide"
        "|le plus lent|meilleur km|km le plus rapide|moitié|la moitié|première moitié|seconde moitié"
        "|deuxième moitié|split|splits|temps de passage|passage|passage au|passé au|à mi parcours"
        "|mi parcours|sprint final|le restant|le reste|final en|finish en|fin en|fin à|début à|fini à"
        "|finis à|terminé à|départ à l'allure|la première|le premier|1er km|2e km|3e km"
        "|accélération finale|à mi course|dernière borne",
    ),
    **meaning(Tag.PART, "premier|première|deuxième|second|seconde|troisième", "first"),
    **meaning(
        Tag.PART,
        "chacun|chacune|chaque|l'aller|aller simple|l'unité|à chaque fois|chaque trajet|l'une|par trajet",
        "each",
    ),
    **meaning(Tag.PER, "par|/|à la"),
    **meaning(Tag.THAN, "que|qu'|depuis|comparé à"),
    **meaning(
        Tag.BEYOND,
        "en plus|en moins|plus loin|plus long|plus longue|de trop|supplémentaires|supplémentaire|de rab"
        "|de plus que|de moins que|plus court|de plus qu'|de moins qu'",
    ),
    **meaning(Tag.BETWEEN, "entre"),
    **meaning(
        Tag.BOUND,
        "moins de|au moins|au plus|sous les|en moins de|en dessous de|au dessus de|sous la barre des|minimum",
    ),
    **meaning(Tag.BOUND, "plus que les|moins que", "than"),
    **meaning(Tag.THRESHOLD, "sub|sous la barre"),
    **meaning(
        Tag.LEFT,
        "à faire|restants|restantes|restant|à parcourir|avant l'arrivée|de l'arrivée|à courir"
        "|avant la fin|jusqu'à l'arrivée|encore à faire|de la maison|à tenir",
    ),
    **meaning(Tag.AT, "@|aux"),
    **meaning(Tag.AT, "à", "either"),
    **meaning(
        Tag.AT,
        "vers|dès|départ|départ à|réveil|réveil à|levé à|levée à|debout à|debout dès"
        "|aux alentours de midi|à partir de|parti à|partie à|à minuit moins|à midi moins|minuit moins"
        "|midi moins|vers les|avant de partir à|rentré à|rentrée à|arrivé à|coucher à|couché à|réveillé à",
        "hour",
    ),
    **meaning(
        Tag.ABOUT,
        "environ|env|à peu près|près de|presque|grosso modo|quasi|quasiment|autour de|aux alentours de"
        "|plus de|un peu plus de|un peu moins de|un petit peu plus de|ca|circa|~|approximativement"
        "|à peine|à la louche|plus ou moins|ou un peu plus|à peu de chose près|pas loin de|tout juste"
        "|à quelque chose près|aux environs de|dans les environs de|pas tout à fait|un peu au dessus de"
        "|un peu en dessous de|juste en dessous de|juste au dessus de|un poil plus de|un poil moins de"
        "|et des poussières|et quelques|et des brouettes|genre|disons|estimé à",
    ),
    **meaning(Tag.TIMES, "x|*|fois"),
    **meaning(Tag.REPS, "répétitions|répètes|sprints|reps|séries de|répés|répèts|sprint"),
    **meaning(
        Tag.REPS,
        "lignes droites|accélérations|accélérations progressives|strides|ld|lignes droites progressives"
        "|accélération",
        "strides",
    ),
    **meaning(
        Tag.WARM,
        "échauffement|échauff|échauf|ech|éch|warm up|warmup|échauffé|échauffée|mise en route"
        "|mise en jambes|échauffements|échau|d'échauffement|d'échauff|d'échauf|footing d'échauffement"
        "|en échauffement|échauffement de",
    ),
    **meaning(
        Tag.WARM,
        "sans échauffement|pas d'échauffement|pas échauffé|sans échauff|sans s'échauffer|sans m'échauffer"
        "|pas échauffée|zéro échauffement",
        "without",
    ),
    **meaning(
        Tag.COOL,
        "retour au calme|rac|retour calme|récup finale|cool down|cooldown|de retour au calme|de rac"
        "|retour au calme de",
    ),
    **meaning(
        Tag.RECORD,
        "record|rp|record personnel|record perso|pb|pr|meilleur temps|nouveau record|mon record"
        "|meilleure perf|meilleur chrono|meilleure performance|meilleure marque|records"
        "|record perso battu|best|meilleur temps perso|mon rp|ma meilleure perf|rp battu|record battu"
        "|nouveau rp|nouveau record sur|record battu sur|nouveau rp sur|rp battu sur",
    ),
    **meaning(
        Tag.RECORD,
        "record sur|rp sur|meilleur temps sur|meilleur chrono sur|record du monde|record de france"
        "|record du parcours|record de l'épreuve|record d'europe|record olympique|record du club"
        "|record de belgique|record national|record suisse",
        "anybody's",
    ),
    **meaning(
        Tag.INSTEAD,
        "au lieu de|à la place de|plutôt que|au lieu des|au lieu du|au lieu d'|contre|vs|à la place des"
        "|à la place du|au lieu",
    ),
}
BEHIND: Final[Words] = {
    **meaning(Tag.ORDINAL, "e|er|ère|ere|ème|eme|ième|nd|nde|è"),
    **meaning(Tag.LENGTH, "k", "km"),
    **meaning(Tag.LENGTH, "mi", "mi"),
    **meaning(Tag.TIME, "h", 3600),
}
AHEAD: Final[Words] = {**meaning(Tag.AT, "a", "either")}
