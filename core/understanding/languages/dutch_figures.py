"""Dutch: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

_DIGITS: Final = ("een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen")
_TENS: Final = ("twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig", "negentig")


def _numbers() -> Words:
    """Return the whole numbers in words up to a hundred: "tweeëndertig", also "tweeendertig"."""
    small = (
        "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf", "dertien",
        "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    )  # fmt: skip
    words: Words = {}
    for number, name in enumerate(small, 2):
        words.update(meaning(Tag.NUMBER, name, str(number)))
    for ten, name in enumerate(_TENS, 2):
        words.update(meaning(Tag.NUMBER, name, str(ten * 10)))
        for digit, unit in enumerate(_DIGITS, 1):
            joint = "ën" if unit.endswith("e") else "en"
            words.update(meaning(Tag.NUMBER, f"{unit}{joint}{name}", str(ten * 10 + digit)))
    return words


FIGURES: Final[Words] = {
    **_numbers(),
    **meaning(Tag.NUMBER, "nul", "0"),
    **meaning(Tag.NUMBER, "één", "1"),
    **meaning(Tag.NUMBER, "honderd", "100"),
    **meaning(Tag.NUMBER, "half|een half|'n half|ruim een half", "0.5"),
    **meaning(Tag.NUMBER, "anderhalf|anderhalve", "1.5"),
    **meaning(Tag.NUMBER, "tweeënhalf|tweeënhalve|twee en een half", "2.5"),
    **meaning(Tag.NUMBER, "drieënhalf|drieënhalve|drie en een half", "3.5"),
    **meaning(Tag.NUMBER, "driekwart", "0.75"),
    **meaning(Tag.TIME, "kwartier|kwartiertje", 900),
    **meaning(Tag.POINT, "komma"),
    **meaning(Tag.LENGTH, "km|kms|kilometer|kilometers|kilometertje|kilometertjes|k|kaa|kmtjes", "km"),
    **meaning(Tag.LENGTH, "mijl|mijlen|em|engelse mijl|mi|engelse mijlen|mile|miles", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "meter|meters|mtr", "metre"),
    **meaning(Tag.TIME, "uur|uren|uurtje|uurtjes|h|uu", 3600),
    **meaning(Tag.TIME, "min|mins|minuut|minuten|minuutjes|'|minuutje|minuten lang", 60),
    **meaning(Tag.TIME, 'sec|seconde|seconden|s|"', 1),
    **meaning(
        Tag.NAMED_DISTANCE,
        "halve marathon|halve van|de halve van|een halve van|halve marathons|hm|halve mar|een halve marathon",
        "21097.5",
    ),
    **meaning(Tag.NAMED_DISTANCE, "marathon|marathons|hele marathon", "42195"),
    **meaning(Tag.NAMED_DISTANCE, "parkrun|park run|parkruns", "5000"),
    **meaning(Tag.HALF, "halve|een halve|'n halve|de halve", "21097.5"),
    **meaning(Tag.CHIP, "netto|nettotijd|netto tijd|chiptijd|officieel|officiële tijd|chip|uitslag"),
    **meaning(
        Tag.GUN,
        "bruto|brutotijd|bruto tijd|garmin|horloge|mijn horloge|op mijn horloge|strava|volgens garmin",
    ),
    **meaning(
        Tag.TOPIC,
        "parcours|route|schema|trainingsschema|plan|startbewijs|inschrijving|groep|club|vereniging|ticket"
        "|podcast|voorbereiding|deelnemers|loper|lopers|finisher|beurs|cursus|loting|startbewijzen"
        "|startplek|hemelsbreed|challenge|clinic|programma|expo|medaille van",
    ),
    **meaning(Tag.TOPIC, "schema|plan", "plan"),
    **meaning(Tag.MEASURED, "rondjes|rondes|ronden", "laps"),
    **meaning(Tag.FILL, "alles|allemaal|alle", "all"),
    **meaning(Tag.FILL, "allebei|beide|beiden", "both"),
    **meaning(Tag.MEASURED, "baantjes van|banen van", "lengths"),
    **meaning(
        Tag.MEASURED,
        "graden|°|°c|c|procent|%|kg|kilo|kcal|calorieën|calorie|stappen|watt|mensen|vrienden|euro|€|km/u"
        "|km/h|kmh|kmu|km per uur|kilometer per uur|sets|setjes|herhalingen"
        "|keer per week|kudos|likes|volgers|spm|jaar oud|jarige|jaar getrouwd|kinderen|honden|biertjes"
        "|liter|ml|cm|mm|punten|plaatsen|nachten|squats|burpees|verdiepingen|treden|uur slaap"
        "|uur geslapen|vrijwilligers|lopers|toeschouwers|gels|gelletjes|banen|baantjes|etappes|dames"
        "|heren|vrouwen|mannen|medelopers|bladzijden|rondjes baan|jaar",
    ),
    **meaning(
        Tag.FASTER,
        "rijden|autorijden|reizen|autorit|van huis|treinreis|omweg|hemelsbreed|verwijderd|in de auto",
        "way",
    ),
    **meaning(
        Tag.FASTER,
        "sneller|langzamer|later|eerder|te laat|te vroeg|vertraging|verschil|achterstand|voorsprong|beter"
        "|pauze|rust|p|dribbelpauze|wandelpauze|gewacht|wachten|slaap|geslapen|film|file|vergadering|werk"
        "|voor de start|meer dan|minder dan|verbetering|douchen|te langzaam|te snel|wachttijd|dribbel"
        "|seriepauze|dribbelen|rust ertussen|tussenpauze|herstel ertussen|hersteldribbel"
        "|wandelen ertussen|eraf",
    ),
    **meaning(
        Tag.WITHIN, "met|inclusief|incl|waarvan|waarin|plus|samen met|inbegrepen|waaronder|met daarin|incl."
    ),
    **meaning(Tag.LABELLED, "dienst van|diensten van|werkdag van|vlucht van", "load"),
    **meaning(
        Tag.LABELLED,
        "nr|nummer|zone|leeftijd|temperatuur|kwart over|kwart voor|rusthartslag|gewicht|etappe|blok|level"
        "|niveau|kamer|hrv|vo2max|vo2|hoofdstuk|aflevering|versie|spoor|#|$|€|cadans|windkracht|vermogen"
        "|lijn|bus|snelweg|helling|maat|gate|trainingsweek|vak|startvak|top|pagina|weeknummer|kwart",
    ),
    **meaning(Tag.LABELLED, "plek|plaats|positie", "race"),
    **meaning(Tag.LABELLED, "startnummer|borstnummer|rugnummer", "bib"),
    **meaning(
        Tag.RACED,
        "medaille|podium|op het podium|ereplaats|finishermedaille|in mijn categorie|leeftijdscategorie",
    ),
    **meaning(Tag.PACE, "tempo", "or kind"),
    **meaning(
        Tag.PACE,
        "pace|gemiddeld tempo|gem tempo|tempo van|gemiddelde pace|kilometertijd|tempo gemiddeld"
        "|paces|gem pace|gemiddelde snelheid pace|looptempo|avg pace",
    ),
    **meaning(Tag.AVERAGE, "gemiddeld|gem|gemiddelde|avg|gemiddeld op|gemiddelde van|gmd|ø"),
    **meaning(
        Tag.HEART,
        "hartslag|hs|gemiddelde hartslag|gem hartslag|gem hs|hartslag gemiddeld|hartslag gem|hf|hr|hs gem"
        "|gemiddelde hs|hs gemiddeld|avg hr|hartslag van|polsslag|hartfrequentie|hartslag rond"
        "|gemiddelde hartslag van",
    ),
    **meaning(Tag.BPM, "bpm|slagen|slagen per minuut"),
    **meaning(
        Tag.HIGHEST,
        "max|maximaal|maximale|maximale hartslag|max hs|max hartslag|piek|hoogste|hsmax|maximum|piekte"
        "|hs max",
    ),
    **meaning(Tag.CLIMB, "hoogtemeters|hoogtemeter|hms|hoogtemetertjes", "metre"),
    **meaning(Tag.CLIMB, "stijging|klim|klimmen|omhoog|d+|stijgen|hoogteverschil|geklommen|hoogtewinst"),
    **meaning(Tag.EFFORT, "rpe|inspanning|zwaarte|rpe van|inspanningsscore|borg"),
    **meaning(
        Tag.TOTAL,
        "totaal|in totaal|alles bij elkaar|bij elkaar|samen|opgeteld|alles samen|in het totaal"
        "|totale afstand|maakt|uiteindelijk totaal|=|al met al|totale|alles opgeteld|overall|maakt samen"
        "|som",
    ),
    **meaning(
        Tag.PART,
        "de laatste|de eerste|laatste stuk|snelste|langzaamste|helft|eerste helft|tweede helft|split"
        "|splits|tussentijd|eindsprint|doorkomst|snelste km|snelste kilometer|resterende|slot|laatste km"
        "|halverwege|op de helft|het laatste",
    ),
    **meaning(Tag.PART, "eerste|tweede|derde|mijn eerste", "first"),
    **meaning(Tag.PART, "elk|elke|ieder|iedere|per stuk|enkele reis", "each"),
    **meaning(Tag.PER, "per|/|p/|op de km de"),
    **meaning(Tag.THAN, "dan|sinds|als"),
    **meaning(Tag.BEYOND, "langer|korter|verder|meer|minder|te veel|te weinig|extra"),
    **meaning(Tag.BETWEEN, "tussen|tussen de"),
    **meaning(Tag.BOUND, "onder|boven|minstens|hoogstens|minimaal|onder de|boven de"),
    **meaning(Tag.BOUND, "meer dan|minder dan", "than"),
    **meaning(Tag.THRESHOLD, "sub"),
    **meaning(Tag.LEFT, "te gaan|nog te gaan|over|resterend|nog te lopen|vandaan"),
    **meaning(Tag.AT, "@|bij|op een|aan"),
    **meaning(Tag.AT, "à", "or"),
    **meaning(Tag.AT, "om|rond|tegen|om half|rond half|tegen half|om kwart voor|om kwart over", "hour"),
    **meaning(
        Tag.ABOUT,
        "een kilometer of|een km of|een kilometertje of|een uur of|een minuut of|een mijl of|ca|circa"
        "|ongeveer|rond de|om en nabij|bijna|krap|ruim|pakweg|plusminus|~|zowat|een kleine|iets meer dan"
        "|zo'n|iets minder dan|net geen|net iets meer dan|nog geen|net onder|net boven|iets onder"
        "|iets boven|iets over|of zo|ruwweg|dik|dikke|een dikke|een dik|ergens rond de|naar schatting"
        "|een ruime|een goede|een goeie|ong|grofweg|net niet",
    ),
    **meaning(Tag.TIMES, "x|*|keer|maal"),
    **meaning(Tag.REPS, "herhalingen|sprints|reps|sprintjes|series"),
    **meaning(Tag.REPS, "versnellingen|strides|steigerungen|versnellinkjes", "strides"),
    **meaning(
        Tag.WARM,
        "inlopen|ingelopen|warming up|warmingup|warm up|warmup|warmlopen|wu|warming|opwarmen|opgewarmd"
        "|inloop|in en uitlopen",
    ),
    **meaning(
        Tag.WARM, "zonder warming up|geen warming up|niet ingelopen|zonder inlopen|zonder opwarmen", "without"
    ),
    **meaning(Tag.COOL, "uitlopen|cooling down|coolingdown|cool down|cooldown|cd|uitloop|afkoelen|cooling"),
    **meaning(
        Tag.RECORD,
        "pr|pb|persoonlijk record|record|beste tijd|persoonlijke besttijd|besttijd|nieuw record"
        "|snelste tijd ooit|pr'tje|seizoensbeste|toptijd|mijn pr|prtje|snelste ooit|mijn record",
    ),
    **meaning(
        Tag.RECORD,
        "wereldrecord|parcoursrecord|nederlands record|clubrecord|wr|nationaal record|belgisch record",
        "anybody's",
    ),
    **meaning(Tag.INSTEAD, "in plaats van|ipv|i.p.v|i.p.v.|van de geplande|vs|tegenover|in plaats van de"),
}
BEHIND: Final[Words] = {
    **meaning(Tag.TIME, "u|uur", 3600),
    **meaning(Tag.CLIMB, "hm", "metre"),
    **meaning(Tag.LENGTH, "mi", "mi"),
    **meaning(Tag.LENGTH, "k", "km"),
    **meaning(Tag.SIZED, "tje|tjes|je"),
    **meaning(Tag.ORDINAL, "e|de|ste"),
}
