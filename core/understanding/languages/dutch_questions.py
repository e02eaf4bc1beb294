"""Dutch: questions that a command answers."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.asking import distance_of, months_in, of_a_period, of_past_periods
from core.understanding.languages.dutch_days import DAYS

_PERIOD: Final = of_a_period(
    asks=r"(?:hoeveel|hoe ver|hoe vaak|hoe lang|wat|toon(?: me)?|laat(?: me)? zien)",
    of=r"km|kilometers?|gelopen|runs|loopjes|ver|vaak|afstand",
    then=r"{span}(?: tot nu toe| gelopen)*",
)
_LONGEST: Final = r"(?:wat (?:is|was) )?mijn (?:langste|verste) (?:run|loop|duurloop)"
_WAY: Final = distance_of("km|kilometers?|k|m", "halve marathon|marathon")

QUESTIONS: Final[tuple[tuple[str, str], ...]] = (
    (
        "help",
        r"wat kun je(?: allemaal)?|wat kan ik (?:hier )?(?:doen|zeggen|schrijven|typen)|wat ben je"
        r"|wie ben je"
        r"|wat is dit|hoe werkt (?:dit|het|deze bot)|help me|ik heb hulp nodig|hulp|uitleg",
    ),
    ("week", _PERIOD.format(span=r"(?:deze|in deze|de) week")),
    ("month", _PERIOD.format(span=r"(?:deze|in deze) maand")),
    ("year", _PERIOD.format(span=r"(?:dit|in dit) jaar")),
    *of_past_periods(
        _PERIOD,
        last_week=r"(?:de )?(?:vorige|afgelopen) week",
        last_month=r"(?:de )?(?:vorige|afgelopen) maand",
        last_year=r"(?:vorig|afgelopen) jaar",
        in_=r"in ",
        months=months_in(DAYS),
    ),
    ("year", _LONGEST + " dit jaar"),
    ("best", _LONGEST + r"(?: tot nu toe)?|(?:wat zijn )?mijn (?:beste tijden|records|pr's)"),
    (
        "best",
        r"(?:wat (?:is|was) )?mijn (?:(?:snelste|beste)(?: tijd)?|record|pr)"
        rf" (?:op |over |in )?(?:de )?{_WAY}",
    ),
    (
        "runs last",
        r"wat (?:is|was) mijn laatste (?:run|loop)|wanneer heb ik (?:voor het laatst|het laatst) gelopen",
    ),
    ("runs yesterday", r"(?:wat|hoeveel|hoe ver)? ?heb ik gisteren (?:gedaan|gelopen)"),
    ("runs", r"(?:toon (?:me )?|laat (?:me )?)?mijn (?:laatste )?(?:runs|loopjes)(?: zien)?"),
    (
        "goal show",
        r"(?:lig|loop|zit) ik (?:nog )?(?:op schema|op koers|voor|achter)(?: .*)?"
        r"|hoe sta ik ervoor|hoe staat het met mijn doel"
        r"|hoeveel (?:km |kilometer )?(?:moet ik nog|nog te gaan)",
    ),
    ("undo", r"(?:maak (?:dat|het|dit) )?ongedaan(?: maken)?|draai (?:dat|het) terug"),
    (
        "streak show",
        r"hoe (?:gaat|staat) het met mijn (?:streak|reeks)"
        r"|(?:toon |laat )?mijn (?:streak|reeks)(?: zien)?"
        r"|hoe lang is mijn (?:streak|reeks)",
    ),
    (
        "challenge why",
        r"hoe (?:gaat|staat) het (?:met|in) (?:de|mijn|onze) (?:uitdaging|challenge)"
        r"|(?:toon |laat )?mijn (?:uitdaging|challenge)(?: zien)?",
    ),
    (
        "race list",
        r"welke (?:wedstrijden|races) (?:heb ik|loop ik|komen eraan)(?: nog| dit jaar)?"
        r"|(?:toon (?:me )?)?mijn (?:wedstrijden|races)",
    ),
    ("goal list", r"wat zijn mijn doelen|welke doelen heb ik|(?:toon (?:me )?)?mijn doelen"),
    (
        "countdown",
        r"wanneer is (?:mijn|de) (?:volgende )?(?:wedstrijd|race|marathon|halve marathon)"
        r"|hoe (?:lang|veel dagen|veel weken)(?: is het)? (?:nog )?tot (?:mijn|de) (?:volgende )?"
        r"(?:wedstrijd|race|marathon|halve marathon)|(?:mijn )?volgende (?:wedstrijd|race)",
    ),
)
"""The command that answers, and the pattern of the whole question; the first that matches counts."""
