"""Dutch: days, parts of the day, spans of time."""

from __future__ import annotations

from typing import Final

from core.domain.feasts import (
    ASCENSION,
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
    "maandag|maandags|ma", "dinsdag|dinsdags|di", "woensdag|woensdags|wo", "donderdag|donderdags|do",
    "vrijdag|vrijdags|vr|vrij", "zaterdag|zaterdags|za", "zondag|zondags",
)  # fmt: skip
_PARTS: Final = {
    "ochtend": PartOfDay.MORNING,
    "morgen": PartOfDay.MORNING,
    "voormiddag": PartOfDay.MORNING,
    "middag": PartOfDay.AFTERNOON,
    "namiddag": PartOfDay.AFTERNOON,
    "avond": PartOfDay.EVENING,
    "nacht": PartOfDay.NIGHT,
}


def _weekdays() -> Words:
    """Return each weekday, alone and with a part of the day: "zondag", "zondagochtend", "zondag ochtend"."""
    words: Words = {}
    for day, names in enumerate(_WEEKDAYS):
        words.update(meaning(Tag.WEEKDAY, names, day))
        whole = names.partition("|")[0]
        for part in _PARTS:
            words.update(meaning(Tag.WEEKDAY, f"{whole}{part}|{whole} {part}", day))
    return words


def _parts() -> Words:
    """Return "gisteravond", "gisteren avond" and the like; those of tomorrow are days to come."""
    words: Words = {}
    for part, value in _PARTS.items():
        words.update(meaning(Tag.PART_OF_DAY, f"gister{part}|gisteren {part}|gister {part}", (value, -1)))
        words.update(meaning(Tag.PART_OF_DAY, f"vandaag {part}|deze {part}", (value, 0)))
        words.update(meaning(Tag.DAY, f"morgen{part}|morgen {part}", 1))
        words.update(meaning(Tag.DAY, f"eergister{part}|eergisteren {part}", -2))
    return words


DAYS: Final[Words] = {
    **_weekdays(),
    **_parts(),
    **meaning(Tag.DAY, "vandaag|vndaag|vandaags|de dag van vandaag", 0),
    **meaning(Tag.DAY, "gisteren|gister|een dag geleden", -1),
    **meaning(Tag.DAY, "eergisteren|eergister", -2),
    **meaning(Tag.DAY, "een week geleden|vandaag een week geleden", -7),
    **meaning(Tag.DAY, "morgen", 1),
    **meaning(Tag.DAY, "overmorgen", 2),
    **meaning(Tag.NEXT, "volgende|komende|aanstaande|aankomende"),
    **meaning(Tag.LAST, "afgelopen|vorige|laatste|vorig"),
    **meaning(Tag.THIS, "deze|dit"),
    **meaning(Tag.SPAN, "dag|dagen", 1),
    **meaning(Tag.SPAN, "week|weken", 7),
    **meaning(Tag.SPAN, "maand|maanden", 30),
    **meaning(Tag.SPAN, "jaar|jaren", 365),
    **meaning(Tag.AGO, "geleden|terug"),
    **meaning(Tag.MONTH, "januari|jan", 1),
    **meaning(Tag.MONTH, "februari|feb", 2),
    **meaning(Tag.MONTH, "maart|mrt", 3),
    **meaning(Tag.MONTH, "april|apr", 4),
    **meaning(Tag.MONTH, "mei", 5),
    **meaning(Tag.MONTH, "juni|jun", 6),
    **meaning(Tag.MONTH, "juli|jul", 7),
    **meaning(Tag.MONTH, "augustus|aug", 8),
    **meaning(Tag.MONTH, "september|sep|sept", 9),
    **meaning(Tag.MONTH, "oktober|okt", 10),
    **meaning(Tag.MONTH, "november|nov", 11),
    **meaning(Tag.MONTH, "december|dec", 12),
    **meaning(
        Tag.PART_OF_DAY,
        "'s ochtends|'s morgens|ochtends|in de ochtend|in de morgen|ochtendloop|ochtendrun|ochtendrondje"
        "|voor het werk|voor het ontbijt|ochtend|vroege ochtend|ochtendje|bij zonsopgang|in alle vroegte"
        "|s ochtends|s morgens",
        (PartOfDay.MORNING, None),
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "'s middags|in de lunchpauze|lunchpauze|lunchloop|in de lunch|lunchrun|tijdens de lunch",
        (PartOfDay.NOON, None),
    ),
    **meaning(
        Tag.PART_OF_DAY, "in de middag|namiddag|in de namiddag|middagloop", (PartOfDay.AFTERNOON, None)
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "'s avonds|in de avond|avondloop|avondrondje|avondrun|s avonds|avond|bij zonsondergang|na het werk",
        (PartOfDay.EVENING, None),
    ),
    **meaning(Tag.PART_OF_DAY, "'s nachts|in de nacht|s nachts", (PartOfDay.NIGHT, None)),
    **meaning(
        Tag.PART_OF_DAY,
        "vanochtend|vanmorgen|van morgen vroeg|vanochtend vroeg|vanmorgen vroeg",
        (PartOfDay.MORNING, 0),
    ),
    **meaning(Tag.PART_OF_DAY, "vanmiddag|van de middag", (PartOfDay.AFTERNOON, 0)),
    **meaning(Tag.PART_OF_DAY, "vanavond|van de avond", (PartOfDay.EVENING, 0)),
    **meaning(Tag.PART_OF_DAY, "vannacht|afgelopen nacht", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.FEAST, "eerste kerstdag|1e kerstdag", fixed(12, 25)),
    **meaning(Tag.FEAST, "tweede kerstdag|2e kerstdag", fixed(12, 26)),
    **meaning(Tag.FEAST, "kerstavond", fixed(12, 24)),
    **meaning(Tag.FEAST, "oudejaarsdag|oudejaarsavond|oud en nieuw|oudjaar", fixed(12, 31)),
    **meaning(Tag.FEAST, "nieuwjaarsdag|nieuwjaar", fixed(1, 1)),
    **meaning(Tag.FEAST, "koningsdag", fixed(4, 27)),
    **meaning(Tag.FEAST, "goede vrijdag", GOOD_FRIDAY),
    **meaning(Tag.FEAST, "eerste paasdag|1e paasdag|paaszondag", EASTER),
    **meaning(Tag.FEAST, "tweede paasdag|2e paasdag|paasmaandag", EASTER_MONDAY),
    **meaning(Tag.FEAST, "hemelvaartsdag|hemelvaart|met hemelvaart", ASCENSION),
    **meaning(Tag.FEAST, "eerste pinksterdag|1e pinksterdag", WHIT_SUNDAY),
    **meaning(Tag.FEAST, "tweede pinksterdag|2e pinksterdag", WHIT_MONDAY),
    **meaning(
        Tag.SOME_DAY,
        "laatst|onlangs|kortgeleden|kort geleden|een paar dagen geleden|paar dagen geleden"
        "|enkele dagen geleden|van het weekend|in het weekend|dit weekend|afgelopen weekend|vorig weekend"
        "|vorige week|afgelopen week|vorige maand|vorig jaar|pasen|met pasen|pinksteren|ooit"
        "|een tijdje geleden|een tijd geleden|begin deze week|begin van de week|van de week"
        "|eerder deze week|het weekend",
    ),
    **meaning(
        Tag.PERIOD,
        "deze week|deze maand|dit jaar|tot nu toe|per week|per maand|per jaar|wekelijks|maandelijks"
        "|in de week|weekkilometers|weektotaal|maandtotaal|jaartotaal|in een week|elke week|iedere week"
        "|elke dag|iedere dag|dagelijks|per dag|sinds januari|dit seizoen|in totaal dit jaar|weekomvang"
        "|de hele week|de week|op de teller|een week|van het jaar|van deze maand|van deze week"
        "|in een maand|wekelijkse|jaarkilometers|een jaar"
        "|/week|/maand|/dag",
    ),
    **meaning(Tag.ON, "op"),
    **meaning(Tag.FROM, "van|vanaf|sinds"),
}
DAY_CAPITALS: Final[Words] = {**meaning(Tag.WEEKDAY, "zo", 6)}
