"""German: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import (
    ASCENSION,
    CORPUS_CHRISTI,
    EASTER,
    EASTER_MONDAY,
    GOOD_FRIDAY,
    WHIT_MONDAY,
    WHIT_SUNDAY,
    fixed,
)
from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

_WEEKDAYS: Final = (
    "montag|montags|mo", "dienstag|dienstags|di", "mittwoch|mittwochs", "donnerstag|donnerstags|do",
    "freitag|freitags|fr", "samstag|samstags|sa|sonnabend|sonnabends", "sonntag|sonntags",
)  # fmt: skip
_PARTS: Final = {
    "früh": PartOfDay.MORNING,
    "morgen": PartOfDay.MORNING,
    "vormittag": PartOfDay.MORNING,
    "mittag": PartOfDay.NOON,
    "nachmittag": PartOfDay.AFTERNOON,
    "abend": PartOfDay.EVENING,
    "nacht": PartOfDay.NIGHT,
}


def _weekdays() -> Words:
    """Return each weekday, alone and with a part of the day: "Sonntag", "Sonntagabend", "Sonntag früh"."""
    words: Words = {}
    for day, names in enumerate(_WEEKDAYS):
        words.update(meaning(Tag.WEEKDAY, names, day))
        whole = [name for name in names.split("|") if name.endswith(("tag", "woch", "abend"))]
        for name in whole:
            words.update(
                meaning(Tag.WEEKDAY, "|".join(f"{name}{part}|{name} {part}" for part in _PARTS), day)
            )
    return words


def _parts() -> Words:
    """Return "heute Morgen", "gestern Abend" and the like."""
    words: Words = {}
    for day, offset in (("heute", 0), ("heut", 0), ("gestern", -1)):
        for part, value in _PARTS.items():
            words.update(meaning(Tag.PART_OF_DAY, f"{day} {part}", (value, offset)))
    for part in _PARTS:
        words.update(meaning(Tag.DAY, f"vorgestern {part}", -2))
        words.update(meaning(Tag.DAY, f"morgen {part}", 1))
        words.update(meaning(Tag.DAY, f"übermorgen {part}", 2))
    return words


DAYS: Final[Words] = {
    **_weekdays(),
    **_parts(),
    **meaning(Tag.DAY, "heute|heut|heutiger|heutige|heutigen|am heutigen tag", 0),
    **meaning(Tag.DAY, "gestern|gestriger|gestrige|gestrigen|am tag davor|vor einem tag", -1),
    **meaning(Tag.DAY, "vorgestern|vorgestrigen", -2),
    **meaning(Tag.DAY, "vorvorgestern", -3),
    **meaning(Tag.DAY, "vor einer woche|heute vor einer woche", -7),
    **meaning(Tag.DAY, "morgen|morgigen|morgige", 1),
    **meaning(Tag.DAY, "übermorgen", 2),
    **meaning(Tag.NEXT, "nächsten|nächste|nächster|nächstes|kommenden|kommende|kommender"),
    **meaning(Tag.LAST, "letzten|letzte|letzter|letztes|letztem|vergangenen|vergangene|vorigen|vorige"),
    **meaning(Tag.THIS, "dieser|diese|diesen|dieses|diesem"),
    **meaning(Tag.SPAN, "tag|tage|tagen", 1),
    **meaning(Tag.SPAN, "woche|wochen", 7),
    **meaning(Tag.SPAN, "monat|monate|monaten|monats", 30),
    **meaning(Tag.SPAN, "jahr|jahre|jahren|jahres", 365),
    **meaning(Tag.AGO, "vor", Tag.AFTER),
    **meaning(Tag.MONTH, "januar|jan|jänner", 1),
    **meaning(Tag.MONTH, "februar|feb|feber", 2),
    **meaning(Tag.MONTH, "märz|mär", 3),
    **meaning(Tag.MONTH, "april|apr", 4),
    **meaning(Tag.MONTH, "mai", 5),
    **meaning(Tag.MONTH, "juni|jun", 6),
    **meaning(Tag.MONTH, "juli|jul", 7),
    **meaning(Tag.MONTH, "august|aug", 8),
    **meaning(Tag.MONTH, "september|sep|sept", 9),
    **meaning(Tag.MONTH, "oktober|okt", 10),
    **meaning(Tag.MONTH, "november|nov", 11),
    **meaning(Tag.MONTH, "dezember|dez", 12),
    **meaning(
        Tag.PART_OF_DAY,
        "morgens|am morgen|früh am morgen|in der früh|frühmorgens|vormittags|am vormittag|vor der arbeit"
        "|vor dem frühstück|zum sonnenaufgang|bei sonnenaufgang|schöner morgen|schönen morgen"
        "|früher morgen|am frühen morgen|morgenrunde|morgenlauf|frühlauf|früh morgens",
        (PartOfDay.MORNING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "mittags|am mittag|in der mittagspause|mittagspause|mittagslauf|über mittag|mittagsrunde",
        (PartOfDay.NOON, None),
    ),
    **meaning(Tag.PART_OF_DAY, "nachmittags|am nachmittag", (PartOfDay.AFTERNOON, None)),
    **meaning(
        Tag.PART_OF_DAY,
        "abends|am abend|am späten abend|abendrunde|abendlauf|zum sonnenuntergang|feierabendrunde"
        "|bei sonnenuntergang|feierabendlauf",
        (PartOfDay.EVENING, None),
    ),
    **meaning(Tag.PART_OF_DAY, "nachts|in der nacht|nachtlauf", (PartOfDay.NIGHT, None)),
    **meaning(Tag.PART_OF_DAY, "letzte nacht|diese nacht|vergangene nacht", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.PART_OF_DAY, "diesen morgen|heute in der früh", (PartOfDay.MORNING, 0)),
    **meaning(Tag.PART_OF_DAY, "diesen abend", (PartOfDay.EVENING, 0)),
    **meaning(Tag.FEAST, "heiligabend|heilig abend|an heiligabend", fixed(12, 24)),
    **meaning(Tag.FEAST, "erster weihnachtstag|ersten weihnachtstag|1. weihnachtstag", fixed(12, 25)),
    **meaning(Tag.FEAST, "zweiter weihnachtstag|zweiten weihnachtstag|2. weihnachtstag", fixed(12, 26)),
    **meaning(Tag.FEAST, "silvester|an silvester|silvesterlauf", fixed(12, 31)),
    **meaning(Tag.FEAST, "neujahr|an neujahr|neujahrstag", fixed(1, 1)),
    **meaning(Tag.FEAST, "nikolaus", fixed(12, 6)),
    **meaning(Tag.FEAST, "heilige drei könige|dreikönigstag|an dreikönig", fixed(1, 6)),
    **meaning(Tag.FEAST, "tag der arbeit|maifeiertag", fixed(5, 1)),
    **meaning(Tag.FEAST, "tag der deutschen einheit", fixed(10, 3)),
    **meaning(Tag.FEAST, "allerheiligen|an allerheiligen", fixed(11, 1)),
    **meaning(Tag.FEAST, "karfreitag|am karfreitag", GOOD_FRIDAY),
    **meaning(Tag.FEAST, "ostersonntag|am ostersonntag", EASTER),
    **meaning(Tag.FEAST, "ostermontag|am ostermontag", EASTER_MONDAY),
    **meaning(Tag.FEAST, "himmelfahrt|christi himmelfahrt|an himmelfahrt|vatertag|am vatertag", ASCENSION),
    **meaning(Tag.FEAST, "pfingstsonntag|am pfingstsonntag", WHIT_SUNDAY),
    **meaning(Tag.FEAST, "pfingstmontag|am pfingstmontag", WHIT_MONDAY),
    **meaning(Tag.FEAST, "fronleichnam|an fronleichnam", CORPUS_CHRISTI),
    **meaning(
        Tag.SOME_DAY,
        "neulich|letztens|kürzlich|vor kurzem|vor ein paar tagen|vor einigen tagen|am wochenende"
        "|das wochenende|übers wochenende|letztes wochenende|letzte woche|letzten monat|letztes jahr"
        "|im frühling|im frühjahr|im sommer|im herbst|im winter|letzten sommer|letzten herbst|letzten winter"
        "|letzten frühling|letztes frühjahr"
        "|dieses wochenende|irgendwann|die tage|ostern|an ostern|pfingsten|anfang der woche|vorige woche"
        "|vergangene woche|unter der woche|die letzten tage",
    ),
    **meaning(
        Tag.PERIOD,
        "diese woche|diesen monat|dieses jahr|in dieser woche|in diesem monat|in diesem jahr|bisher"
        "|bislang|pro woche|pro monat|pro jahr|in der woche|im monat|im jahr|wöchentlich|monatlich"
        "|wochenkilometer|wochenumfang|monatskilometer|jahreskilometer|die woche|jede woche|jeden tag"
        "|täglich|pro tag|seit januar|insgesamt dieses jahr|diese saison|wochenbilanz|monatsbilanz"
        "|jahresbilanz|wochensumme|die ganze woche|am tag|umfang|heuer|seit jahresbeginn|wochenziel"
        "|jahresziel|monatsziel"
        "|/woche|/monat|/tag",
    ),
    **meaning(Tag.ON, "am|an"),
    **meaning(Tag.FROM, "von|vom|seit|ab|aus"),
}
DAY_CAPITALS: Final[Words] = {**meaning(Tag.WEEKDAY, "mi", 2), **meaning(Tag.WEEKDAY, "so", 6)}
AHEAD: Final[Words] = {**meaning(Tag.PART_OF_DAY, "früh|frueh|fruh", (PartOfDay.MORNING, None))}
