"""German: figures, their signs, and the words beside them."""

from __future__ import annotations

from typing import Final

from core.understanding.words import Tag, Words, meaning

_DIGITS: Final = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
_TENS: Final = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")


def _numbers() -> Words:
    """Return the whole numbers in words up to a hundred."""
    small = (
        "zwei|zwo", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
        "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
    )  # fmt: skip
    words: Words = {}
    for number, names in enumerate(small, 2):
        words.update(meaning(Tag.NUMBER, names, str(number)))
    for ten, name in enumerate(_TENS, 2):
        words.update(meaning(Tag.NUMBER, name, str(ten * 10)))
        for digit, unit in enumerate(_DIGITS, 1):
            words.update(meaning(Tag.NUMBER, f"{unit}und{name}", str(ten * 10 + digit)))
    return words


FIGURES: Final[Words] = {
    **_numbers(),
    **meaning(Tag.NUMBER, "null", "0"),
    **meaning(Tag.NUMBER, "eins", "1"),
    **meaning(Tag.NUMBER, "hundert|einhundert", "100"),
    **meaning(
        Tag.NUMBER, "halbe|eine halbe|ne halbe|einer halben|'ne halbe|halber|halben|einen halben", "0.5"
    ),
    **meaning(Tag.NUMBER, "anderthalb|eineinhalb|einundeinhalb|eineinhalbe", "1.5"),
    **meaning(Tag.NUMBER, "zweieinhalb", "2.5"),
    **meaning(Tag.NUMBER, "dreieinhalb", "3.5"),
    **meaning(Tag.NUMBER, "viereinhalb", "4.5"),
    **meaning(Tag.NUMBER, "fünfeinhalb", "5.5"),
    **meaning(Tag.NUMBER, "sechseinhalb", "6.5"),
    **meaning(Tag.NUMBER, "siebeneinhalb", "7.5"),
    **meaning(Tag.NUMBER, "achteinhalb", "8.5"),
    **meaning(Tag.NUMBER, "neuneinhalb", "9.5"),
    **meaning(Tag.NUMBER, "zehneinhalb", "10.5"),
    **meaning(Tag.NUMBER, "dreiviertel|eine dreiviertel|ne dreiviertel|drei viertel", "0.75"),
    **meaning(Tag.NUMBER, "viertel|eine viertel|ne viertel", "0.25"),
    **meaning(Tag.TIME, "viertelstunde|viertelstündchen", 900),
    **meaning(Tag.TIME, "dreiviertelstunde", 2700),
    **meaning(Tag.POINT, "komma"),
    **meaning(Tag.LENGTH, "km|kms|kilometer|kilometern|kilometers|kilometerchen|k|kilometerli|klm", "km"),
    **meaning(Tag.LENGTH, "meile|meilen|miles|mile|mi", "mi"),
    **meaning(Tag.LENGTH, "m", "m"),
    **meaning(Tag.LENGTH, "meter|metern|mtr", "metre"),
    **meaning(
        Tag.TIME, "h|std|stunde|stunden|stunden lang|stunde lang|stündchen|stündigen|stunderl|stündiger", 3600
    ),
    **meaning(Tag.TIME, "min|mins|minute|minuten|minuten lang|min lang|'|minütiger|minütigen|minuterl", 60),
    **meaning(Tag.TIME, 'sek|sekunde|sekunden|s|sec|"', 1),
    **meaning(
        Tag.NAMED_DISTANCE,
        "halbmarathon|halbmarathons|halbmarathon distanz|halben marathon|hm|halber marathon",
        "21097.5",
    ),
    **meaning(Tag.NAMED_DISTANCE, "marathon|marathons|marathondistanz", "42195"),
    **meaning(Tag.NAMED_DISTANCE, "parkrun|park run|parkruns", "5000"),
    **meaning(Tag.NAMED_DISTANCE, "zehner", "10000"),
    **meaning(Tag.NAMED_DISTANCE, "fünfer", "5000"),
    **meaning(Tag.CHIP, "netto|nettozeit|netto zeit|chipzeit|offiziell|offizielle zeit|chip|ergebnisliste"),
    **meaning(
        Tag.GUN, "brutto|bruttozeit|brutto zeit|garmin|uhr sagt|laut uhr|strava|auf meiner uhr|meine uhr"
    ),
    **meaning(
        Tag.TOPIC,
        "route|schuhe|plan|trainingsplan|startplatz|anmeldung|kurs|gruppe|verein|ticket|podcast"
        "|vorbereitung|teilnehmer|läufer|läuferinnen|startgeld|medaille|messe|rundkurs|strecken"
        "|sichtweite|luftlinie|verlosung|startnummer abholen|projekt|finisher|challenge",
    ),
    **meaning(Tag.TOPIC, "plan|trainingsplan", "plan"),
    **meaning(Tag.MEASURED, "runden|bahnrunden|stadionrunden", "laps"),
    **meaning(Tag.FILL, "alles|allesamt|alle drei|alle vier", "all"),
    **meaning(Tag.FILL, "beide|beides|beide male", "both"),
    **meaning(Tag.OTHER, "alle", "all"),
    **meaning(
        Tag.MEASURED,
        "grad|°|°c|c|prozent|%|kg|kilo|kilogramm|kcal|kalorien|schritte|schritten|watt|leute|personen"
        "|freunde|teilnehmern|euro|€|km/h|kmh|stundenkilometer|satz|sätze"
        "|wiederholungen|liegestützen|mal pro woche|kudos|likes|follower|zuschauer|spm|jahre alt|jährige"
        "|jähriger|kinder|hunde|bier|biere|liter|ml|cm|mm|punkte|plätze|nächte|kniebeugen|klimmzüge"
        "|stufen|stockwerke|etagen|aufrufe|tonnen|std schlaf|stunden schlaf|stunden geschlafen"
        "|stunden arbeit|finisher|starter|läufern|jahren laufen|gels|gel|züge|etappen|seiten|damen|frauen"
        "|männer|mitläufer",
    ),
    **meaning(
        Tag.FASTER, "anfahrt|autofahrt|fahrt|bahnfahrt|entfernt|entfernung|anreise|heimfahrt|umweg", "way"
    ),
    **meaning(
        Tag.FASTER,
        "schneller|langsamer|später|früher|zu spät|zu früh|verspätung|unterschied|rückstand|vorsprung"
        "|besser|pause|trabpause|gehpause|stehpause|warten|gewartet|schlaf|geschlafen|film|eher"
        "|zu langsam|zu schnell|stau|meeting|arbeit|pausen|wartezeit|vor dem start|mehr als|weniger als"
        "|verbesserung|duschen|gebraucht bis|weiter weg|serienpause|erholung|tp|gp",
    ),
    **meaning(Tag.OF_THE_CLOCK, "uhr"),
    **meaning(
        Tag.WITHIN,
        "mit|inkl|inklusive|inkl.|davon|darin|plus|zusammen mit|incl|einschließlich|dabei|mitsamt"
        "|beinhaltet|samt",
    ),
    **meaning(
        Tag.LABELLED,
        "nr|nummer|größe|zone|alter|temperatur|halb|viertel nach|viertel vor|ruhepuls|gewicht|etappe"
        "|block|level|stufe|raum|zimmer|hrv|vo2max|vo2|kapitel|folge|version|gleis|tor|#|$|€|ak"
        "|gesamtplatz|kadenz|windstärke|schrittfrequenz|watt|leistung|linie|bus|autobahn|steigung|gate|kw"
        "|kalenderwoche|trainingswoche|kurz nach|kurz vor|dreiviertel um|viertel um|puls max|ruhe puls",
    ),
    **meaning(Tag.LABELLED, "platz|gesamtplatz|rang", "race"),
    **meaning(Tag.LABELLED, "startnummer|startnr", "bib"),
    **meaning(
        Tag.RACED, "der ak|in der ak|altersklasse|in meiner ak|gesamtrang|gesamtwertung|finishermedaille"
    ),
    **meaning(Tag.PACE, "tempo", "or kind"),
    **meaning(
        Tag.PACE,
        "pace|kilometerschnitt|km schnitt|durchschnittspace|pace von|paces|durchschnittstempo"
        "|ø pace|ø - pace|schnitt pace|pace im schnitt|durchschnittliche pace|laufpace|minuten schnitt"
        "|pace:|avg pace|durchschnitts - pace",
    ),
    **meaning(
        Tag.AVERAGE,
        "schnitt|im schnitt|durchschnitt|im durchschnitt|ø|durchschnittlich|durchschn|avg|mittel|schnitt von",
    ),
    **meaning(
        Tag.HEART,
        "puls|herzfrequenz|hf|durchschnittspuls|ø puls|ø - puls|ø hf|durchschnittlicher puls|avg hf"
        "|puls im schnitt|mittlerer puls|hr|puls ø|hf ø|durchschnittliche herzfrequenz|herz|hfø"
        "|pulsschnitt|puls von|øhf|avg hr|durchschnittsherzfrequenz|schnittpuls|hf schnitt|puls schnitt"
        "|durchschnitts - puls",
    ),
    **meaning(Tag.BPM, "bpm|schläge|schlägen|schläge pro minute"),
    **meaning(
        Tag.HIGHEST,
        "max|maximal|maximalpuls|maxpuls|höchstens|max puls|hfmax|hf max|max hf|spitze|maximale"
        "|höchster puls|max hr|maximum|peak|spitzenpuls|maximaler puls|höchste",
    ),
    **meaning(Tag.CLIMB, "höhenmeter|höhenmetern|hms", "metre"),
    **meaning(
        Tag.CLIMB,
        "anstieg|bergauf|aufstieg|positive höhenmeter|d+|höhengewinn|gesamtanstieg",
    ),
    **meaning(Tag.EFFORT, "rpe|anstrengung|belastung|belastungsempfinden|rpe von|anstrengungsgrad|borg"),
    **meaning(
        Tag.TOTAL,
        "insgesamt|gesamt|total|zusammen|alles in allem|summe|in summe|macht|ergibt|unterm strich"
        "|am ende waren es|gesamtdistanz|gesamtstrecke|overall|in total|macht zusammen|macht insgesamt|="
        "|alles zusammen|gesamtlänge|gesamt:|summa summarum",
    ),
    **meaning(
        Tag.PART,
        "schlussspurt|die letzten|die ersten|der letzte|der erste|den letzten|den ersten|schnellster"
        "|schnellste|langsamster|hälfte|zur hälfte|erste hälfte|zweite hälfte|split|splits|durchgangszeit"
        "|durchgang|zwischenzeit|am schluss|letzter kilometer|endspurt|schnellster km"
        "|schnellster kilometer|schnellsten km|km splits|halbzeit|restlichen|restliche|hinten raus",
    ),
    **meaning(
        Tag.PART,
        "erster|erste|erstes|zweiter|zweite|zweites|dritter|dritte|drittes|ersten|zweiten|dritten",
        "first",
    ),
    **meaning(Tag.PART, "je|jeweils|jede|jeder|jedes|jeden|pro strecke|einfache strecke", "each"),
    **meaning(Tag.PER, "pro|/|per|auf den|auf einen"),
    **meaning(Tag.THAN, "als|wie beim|seit"),
    **meaning(Tag.BEYOND, "länger|kürzer|weiter|mehr|weniger|zu viel|zu wenig|extra|kürzer als"),
    **meaning(Tag.BETWEEN, "zwischen"),
    **meaning(Tag.BOUND, "unter|mindestens|höchstens|maximal nur|weniger als|unterhalb"),
    **meaning(Tag.BOUND, "mehr als", "than"),
    **meaning(Tag.THRESHOLD, "sub"),
    **meaning(
        Tag.LEFT,
        "übrig|noch zu laufen|verbleibend|bis zum ziel|noch offen|fehlen|fehlen noch|fehlt|weg von",
    ),
    **meaning(Tag.AT, "@|bei"),
    **meaning(Tag.AT, "à", "or"),
    **meaning(Tag.AT, "um|gegen|ab um|bis um|um kurz nach|um kurz vor|so gegen", "hour"),
    **meaning(
        Tag.ABOUT,
        "ca|circa|zirka|etwa|ungefähr|rund|um die|knapp|fast|gut und gerne|gute|ungefähre|~|über|grob"
        "|so um die|ugf|so ca|so etwa|plusminus|annähernd|bisschen über|etwas über|etwas mehr als"
        "|etwas unter|ein bisschen über|nicht ganz|knappe|schlappe|schätzungsweise|geschätzt|geschätzte"
        "|in etwa|oder so|kurz vor knapp|ein gutes|knapp unter|knapp über|leicht über|leicht unter"
        "|gerade so|um und bei|guten|gutes|knappen",
    ),
    **meaning(Tag.TIMES, "x|*|mal"),
    **meaning(Tag.REPS, "wiederholungen|wdh|sprints|reps|wdhs|antritte|serien"),
    **meaning(Tag.REPS, "steigerungen|steigerungsläufe|strides|steigerer", "strides"),
    **meaning(
        Tag.WARM,
        "einlaufen|ein und auslaufen|ein und austraben|el und al|warmlaufen|warmgelaufen|aufwärmen"
        "|aufgewärmt|warm up|warmup|wu|el|aufwärmprogramm|einlauf|ela",
    ),
    **meaning(Tag.WARM, "eingelaufen", "shoes"),
    **meaning(
        Tag.WARM,
        "ohne einlaufen|ohne aufwärmen|ohne warm up|ohne warmup|kein einlaufen|nicht eingelaufen"
        "|nicht aufgewärmt|kein aufwärmen|ohne el",
        "without",
    ),
    **meaning(
        Tag.COOL,
        "auslaufen|ausgelaufen|cool down|cooldown|al|cd|abwärmen|auslauf|austraben|ausgetrabt",
    ),
    **meaning(
        Tag.RECORD,
        "pb|bestzeit|persönliche bestzeit|neue bestzeit|rekord|persönlicher rekord|bestleistung"
        "|jahresbestzeit|pr|persönliche bestleistung|beste zeit|saisonbestzeit|meine bestzeit|hausrekord"
        "|bestmarke",
    ),
    **meaning(
        Tag.RECORD,
        "weltrekord|streckenrekord|deutscher rekord|vereinsrekord|wr|europarekord|landesrekord",
        "anybody's",
    ),
    **meaning(Tag.FILL, "stattdessen", "in its place"),
    **meaning(
        Tag.INSTEAD,
        "statt|anstatt|anstelle von|von geplanten|statt der|statt den|statt die|statt geplanten|gegenüber|vs",
    ),
    **meaning(Tag.RACED, "medaille|podest|podium|aufs podest|treppchen|urkunde|startnummer getragen"),
}
BEHIND: Final[Words] = {
    **meaning(Tag.SIZED, "er|ers"),
    **meaning(Tag.CLIMB, "hm", "metre"),
    **meaning(Tag.LENGTH, "mi|mls", "mi"),
    **meaning(Tag.TIME, "h|std", 3600),
    **meaning(Tag.LENGTH, "k", "km"),
}
