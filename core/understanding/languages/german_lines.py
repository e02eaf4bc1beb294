"""German: the words of lines that a command reads whole, and whole answers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from core.understanding.language import LineWords
from core.understanding.languages import german_races as races


def _each(words: Mapping[str, str]) -> dict[str, str]:
    """Part the phrases that mean the same in English ("ab|seit"), as they are looked up."""
    return {phrase.casefold(): english for phrases, english in words.items() for phrase in phrases.split("|")}


_WEEKDAYS: Final = {
    **{"montag": "monday", "dienstag": "tuesday", "mittwoch": "wednesday", "donnerstag": "thursday"},
    **{"freitag": "friday", "samstag": "saturday", "sonnabend": "saturday", "sonntag": "sunday"},
}
_PARTS: Final = _each({"früh|morgen|morgens": "morning", "mittag|mittags": "noon", "abend|abends": "evening"})
_TERMS: Final = _each(
    {
        # settings and messages
        "rückblick|wochenrückblick|rueckblick": "review",
        "rückblicke|wochenrückblicke|rueckblicke|wochenrückblick aus": "reviews",
        "erinnerung": "nudge",
        "erinnerungen|stupser": "nudges",
        "serienrettung|rettung": "rescue",
        "serienrettungen|rettungen": "rescues",
        "countdowns": "countdowns",
        "ergebnisse|ergebnisfragen": "results",
        "zeitzone|ort|stadt|uhrzeit": "zone",
        "einheit|einheiten": "units",
        "sprache": "language",
        "wochenanfang|wochenbeginn|wochenstart|woche beginnt|woche ab": "week_start",
        "geburtstag|geburtsdatum": "birth_date",
        "ruhe|ruhezeit|ruhezeiten|stille": "quiet",
        "tafel|rangliste|stand": "board",
        "an|ein|wieder": "on",
        "aus|keine|kein|nie|beenden": "off",
        "kilometer|kilometern": "km",
        "meile": "mile",
        "meilen": "miles",
        # days and spans
        "bis|bis zum|bis zur|bis einschließlich": "until",
        "von|vom|ab|seit": "from",
        "und": "and",
        "am|um|gegen": "at",
        "uhr": "",
        "für": "for",
        "montag|montags": "monday",
        "dienstag|dienstags": "tuesday",
        "mittwoch|mittwochs": "wednesday",
        "donnerstag|donnerstags": "thursday",
        "freitag|freitags": "friday",
        "samstag|samstags|sonnabend|sonnabends": "saturday",
        "sonntag|sonntags": "sunday",
        **{
            f"{day}{sign}{part}": f"{english} {of_day}"
            for day, english in _WEEKDAYS.items()
            for part, of_day in _PARTS.items()
            for sign in ("", " ")
        },
        "tag|tage|tagen": "days",
        "woche": "week",
        "wochen": "weeks",
        "monat": "month",
        "monate|monaten": "months",
        "jahr": "year",
        "jahre|jahren": "years",
        "ein|eine|einen|einer|einem": "a",
        "zwei": "two",
        "drei": "three",
        "heute": "today",
        "morgen": "tomorrow",
        "gestern": "yesterday",
        "diese woche|in dieser woche": "this week",
        "nächste woche|kommende woche": "next week",
        "pro woche|die woche|in der woche|jede woche|wöchentlich|je woche": "a week",
        "pro monat|im monat|jeden monat|monatlich": "a month",
        "am tag|pro tag|jeden tag|täglich|je tag": "a day",
        "jeweils|je|jede|jeden|jedes": "each",
        # streaks, pauses, challenges
        "offizielle meile|die offizielle meile": "official mile",
        "klassische meile|die klassische meile": "classic mile",
        "eine meile|eine meile am tag": "a mile",
        "zwei kilometer|zwei km": "two km",
        "eigene regel": "custom",
        "mal": "times",
        "einmal": "once",
        "zweimal": "twice",
        "dreimal": "3 times",
        "viermal": "4 times",
        "fünfmal": "5 times",
        "lauf": "run",
        "läufe|läufen|laufen|joggen": "runs",
        "serie": "streak",
        "regel": "rule",
        "mit pausen": "with pauses",
        "feiertage|feiertagsserie|adventsserie|weihnachtsserie": "holiday",
        "sommer|sommerserie": "summer",
        "krank|krankheit|erkältet|erkältung|grippe": "sick",
        "verletzt|verletzung": "injured",
        "weg|unterwegs|verreist|reise|urlaub|im urlaub|auf reisen": "away",
        "ruhetage|geplante ruhe|pause|erholung": "rest",
        "mindestens": "at least",
        "zusammen|gemeinsam|insgesamt": "together",
        "laufserie": "run streak",
        "lauftage|tage gelaufen": "days run",
        "distanz|strecke": "distance",
        "gruppenziel|gemeinsames ziel": "group goal",
        "gleichstand nach distanz": "ties by distance",
        "gleichstand geteilt": "ties shared",
        # what of a goal or a race is changed
        "datum": "date",
        "menge": "amount",
        "grund|warum|wozu": "why",
        "startzeit": "start",
        "ziel|zielzeit": "goal",
        "priorität|prio": "priority",
        "notiz": "note",
    }
)

_SAYS: Final = _each(
    {
        "abbrechen|abbruch|lass es|lass gut sein|vergiss es|egal|doch nicht|schon gut": "cancel",
        "jetzt nicht|nicht jetzt": "not now",
        "überspringen|ueberspringen|weiter|nächste frage|keine antwort|auslassen": "skip",
        "später|spaeter|später dann": "later",
        "weitermachen|mach weiter|zurück zur frage": "go on",
        "behalten|lassen|so lassen|beibehalten|stehen lassen": "keep it",
        "löschen|lösch es|lösche es|lösch das|weg damit|entfernen": "delete",
        "nichts": "nothing",
        "speichern|sichern|abspeichern": "save",
        "ja|ja bitte|ja gern|ja gerne": "yes",
        "ändern|aendern": "change",
        "offen lassen|weiß nicht|weiß ich nicht|keine ahnung|offen": "keep it open",
        "anderer tag|ein anderer tag": "another day",
        "dasselbe|das gleiche|nochmal|noch mal|noch einmal|wieder|wie diese woche|gleich": "same again",
        "diese woche nicht|nicht diese woche|kein rückblick|kein rückblick diese woche": "not this week",
        "stark": "strong",
        "gut": "fine",
        "müde|muede": "tired",
        "arbeit|die arbeit": "work",
        "familie|die familie": "family",
        "krank|verletzt|krank oder verletzt": "ill or sore",
        "geplante ruhe": "planned rest",
        "routine": "routine",
        "gesellschaft|begleitung": "company",
        "schlaf": "sleep",
        "ruhewoche|eine ruhewoche|pause|pausenwoche": "a rest week",
        "aufgegeben|ausgestiegen|nicht im ziel|nicht angekommen|abgebrochen": "dnf",
        "nicht gestartet|nicht angetreten|bin nicht gestartet|nicht gelaufen": "dns",
        "ich gehe|bin dabei|ich laufe noch": "i'm going",
        "lass sie enden|enden lassen|die serie darf enden": "let it end",
        "tagebuch führen|tagebuch|nur ein tagebuch|nur tagebuch": "keep a log",
        "für einen wettkampf trainieren|für ein rennen trainieren|wettkampf|rennen|ein wettkampf"
        "|ein rennen": "train for a race",
        "regelmäßiger laufen|mehr laufen|regelmäßig laufen|öfter laufen": "run more regularly",
        "andere stadt|eine andere stadt": "another city",
        "alles vergessen|vergiss alles|alles löschen|lösch alles|lösche alles": "forget everything",
        "lösch meine daten|lösche meine daten|meine daten löschen|lösch mein konto|lösche mein konto"
        "|mein konto löschen|vergiss mich": "forget me",
        "hilfe": "help",
        "woche": "week",
        "monat": "month",
        "jahr": "year",
        "läufe|meine läufe": "runs",
        "einstellungen": "settings",
        "ziele|meine ziele": "goal list",
        "ziel|mein ziel": "goal",
        "wettkämpfe|meine wettkämpfe": "race list",
        "serie|meine serie": "streak show",
        "rückgängig|rückgängig machen|zurücknehmen|nimm das zurück": "undo",
        "rückblick|wochenrückblick": "review",
        "eintragen": "log",
        "pause beenden|pause vorbei|die pause ist vorbei|pause zu ende": "unpause",
    }
)

LINES: Final = LineWords(
    led_by=frozenset(
        {
            "ich", "will", "möchte", "werde", "laufe", "laufen", "jogge", "mache", "schaffe", "nur",
            "vielleicht", "mal", "wieder", "mindestens", "etwa", "circa", "ca", "ca.", "ungefähr",
            "noch", "ein", "eine", "einen", "ziel", ":", ",", "-", "und", "dann", "ok", "nächste",
            "diese", "woche", "locker", "so", "insgesamt", "für", "plan", "gern", "gerne", "zu",
        }
    ),
    runs=frozenset(
        {
            "lauf", "läufe", "läufen", "mal", "einheiten", "einheit", "runden", "runde", "x",
            "laufeinheiten", "trainings", "dauerläufe", "jogs",
        }
    ),
    times=frozenset({"x", "mal"}),
    days=frozenset({"tag", "tage", "tagen"}),
    counts={
        "einmal": 1, "zweimal": 2, "dreimal": 3, "viermal": 4, "fünfmal": 5, "sechsmal": 6, "siebenmal": 7,
    },
    adjectives=frozenset(
        {
            "lockere", "lockeren", "lockerer", "locker", "kurze", "kurzen", "kurzer", "lange", "langen",
            "langer", "ruhige", "ruhigen", "ruhiger", "langsame", "langsamen", "kleine", "kleinen",
            "gute", "gemütliche", "gemütlichen", "entspannte", "entspannten", "leichte", "leichten",
            "schnelle", "schnellen", "schöne", "weitere",
        }
    ),
    periods=(
        "in dieser woche", "diese woche", "in der nächsten woche", "nächste woche", "kommende woche",
        "pro woche", "die woche", "in der woche", "jede woche", "wöchentlich", "insgesamt", "zusammen",
        "zu laufen", "laufen", "joggen", "gehen", "schaffen", "wieder", "je woche",
    ),
    takes_back=frozenset({"oder", "-", "bis", "max", "maximal", "höchstens", "unter", "schneller"}),
    moments=frozenset(
        {"wenn", "sobald", "während", "später", "bald", "jetzt", "wochenende", "am wochenende"}
    ),
    total_led_by=frozenset(
        {
            "ich", "will", "möchte", "laufe", "laufen", "insgesamt", "ziel", ":", "schaffe", "schaffen",
            "mein", "ist", "noch", "gesamt", "würde", "gern", "gerne", "werde",
        }
    ),
    total_runs=frozenset({"läufe", "läufen", "lauf", "mal", "einheiten"}),
    total_filled_by=frozenset({"laufen", "zu laufen", "insgesamt", "gesamt", ",", "gelaufen", "zusammen"}),
    named_periods={
        "dieses jahr": ("year", 0), "in diesem jahr": ("year", 0), "im jahr": ("year", 0),
        "heuer": ("year", 0), "nächstes jahr": ("year", 1), "im nächsten jahr": ("year", 1),
        "in nächsten jahr": ("year", 1), "im kommenden jahr": ("year", 1), "kommendes jahr": ("year", 1),
        "diesen monat": ("month", 0), "in diesem monat": ("month", 0), "im monat": ("month", 0),
        "nächsten monat": ("month", 1), "im nächsten monat": ("month", 1), "kommenden monat": ("month", 1),
    },
    within=frozenset({"in", "im", "im jahr", "im monat", "innerhalb", "während", "über", "binnen"}),
    by={"bis": 0, "bis zum": 0, "bis zur": 0, "bis spätestens": 0, "vor": 1},
    end=frozenset({"ende", "zum ende", "ende von"}),
    between=frozenset({"zwischen", "von", "vom", "ab"}),
    to=frozenset({"und", "bis", "bis zum", "-"}),
    spans={
        "tag": 1, "tage": 1, "tagen": 1, "d": 1, "woche": 7, "wochen": 7, "w": 7, "monat": 30,
        "monate": 30, "monaten": 30, "jahr": 365, "jahre": 365, "jahren": 365,
    },
    months={"monat": 1, "monate": 1, "monaten": 1, "jahr": 12, "jahre": 12, "jahren": 12},
    priority="priorität|prio", taken_for=races.TAKEN_FOR,
    race="wettkampf|rennen|lauf|race",
    enters=races.ENTERS, adds=races.ADDS,
    finishes=races.FINISHES, for_fun=races.FOR_FUN, calls_off=races.CALLS_OFF, renames=races.RENAMES,
    denies="kein|keine|nicht",
    on_the_list=races.ON_THE_LIST,
    starts="startzeit|start|startet|beginn|beginnt|los|los geht's|los geht es|geht|um",
    starts_at="um",
    aims=r"(?:ziel|zielzeit|wunschzeit|goal)(?:\s+(?:von|unter))?",
    venues="ort|wo",
    whys="warum|weil|grund|wozu",
    half_days={
        "uhr": None, "h": None, "uhr morgens": 0, "uhr früh": 0, "uhr vormittags": 0, "uhr abends": 12,
        "uhr nachmittags": 12, "morgens": 0, "abends": 12,
    },
    named_times={"mittag": 12, "mittags": 12, "mitternacht": 0},
    plural_runs=("läufe", "läufen", "einheiten"),
    ends={"jahresende": ("year", 0), "monatsende": ("month", 0), "silvester": ("year", 0)},
    passed_over=frozenset({"zum", "zur", "dem", "den", "der", "des", "spätestens", "einschließlich"}),
    hour_sign="h|uhr",
    closing=frozenset({"laufen", "zu laufen", "joggen", "schaffen", "zu schaffen", "erreichen", "sammeln"}),
    week_told=(
        r"(?:für |in )?(?:der |die )?(?:(?:(?P<next>nächsten?|kommenden?)|(?P<last>letzten?|vorigen?)) woche"
        r"|woche (?:vom|ab|ab dem|von) (?P<day>.+))"
    ),
    result_led_by=(
        r"(?:ich|bin|war|es|wurde|wurden|habe|geschafft|gelaufen|im ziel|ziel|nach|in|zeit|meine|mit|eine"
        r"|:|,|\s)*"
    ),
    result_time=(
        r"\d{1,2}(?::|\.|h)\d{2}(?:[:.m]\d{2})?s?|\d+\s*(?:h|std\.?|stunden?)\b(?:\s*\d+)?(?:\s*min\w*)?"
        r"|\d+\s*min\w*"
    ),
    roughly_in="irgendwann im|irgendwann|im|in|gegen|während",
    day_of_month=r"\d\.?",
    of_year="in|im jahr",
    parts_of_months={
        "anfang": "early", "beginn": "early", "mitte": "mid", "ende": "late",
    },
    seasons={"frühling": (3, 3), "frühjahr": (3, 3), "sommer": (6, 3), "herbst": (9, 3), "winter": (12, 3)},
    coming="nächste[nrs]?|diese[nrs]?|kommende[nrs]?",
    gone={
        **dict.fromkeys(("diese", "dieser", "diesen", "dieses"), 0),
        **dict.fromkeys(("letzte", "letzter", "letzten", "letztes", "vorige", "vorigen", "voriges"), 1),
        **dict.fromkeys(("vorletzte", "vorletzten", "vorletztes"), 2),
    },
    year="jahr",
    next_year="nächsten jahres|nächstes jahr",
    this="diese[nrs]?",
    unwell=("krank", "verletz", "erkält", "grippe", "fieber", "schmerz", "weh", "zerrung"),
    rests=frozenset({"ruhe", "ruhewoche", "ruhetag", "ruhetage", "pause", "erholung", "pausenwoche"}),
    says=_SAYS,
    terms=_TERMS,
)  # fmt: skip
