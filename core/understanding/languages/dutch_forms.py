"""Dutch: how words are bent, and whole answers to a question."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import Answers, Forms

FORMS: Final = Forms(
    plural=(),
    past=(),
    doing=(),
    manner=(),
    participles=("t", "d"),
    worn=frozenset(
        {
            "benen",
            "moe",
            "stijf",
            "kapot",
            "spierpijn",
            "vermoeid",
            "gaar",
            "brak",
            "kuiten",
            "uitgeput",
        }
    ),
    infinitives=frozenset(
        {
            "halen",
            "bereiken",
            "uitlopen",
            "finishen",
            "volhouden",
            "beginnen",
            "trainen",
        }
    ),
    infinitives_or_nouns=frozenset({"lopen", "rennen", "joggen", "hardlopen"}),
    month_verbs=frozenset(),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite"}),
)

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "ja", "jep", "jazeker", "zeker", "ja ik", "ik", "dat was ik", "van mij", "mijn run",
            "klopt", "inderdaad",
            "ja klopt", "juist", "ja hoor", "ik was het",
        }
    ),
    each=frozenset(
        {
            "elke dag", "beide", "op beide", "beide dagen", "allebei", "alle", "elk", "iedere dag",
        }
    ),
    ordinals={
        "eerste": 0, "de eerste": 0, "het eerste": 0, "1e": 0,
        "tweede": 1, "de tweede": 1, "het tweede": 1, "2e": 1,
        "derde": 2, "de derde": 2, "het derde": 2, "3e": 2,
    },
    notes=frozenset({"notitie", "opmerking", "notities", "noot"}),
)  # fmt: skip
OVER_MIDNIGHT: Final = re.compile(
    r"\b(?:over|door|tot na|tot over) (?:de )?middernacht\b|\b(?:de|het) (?:nieuwe|volgende) dag in\b",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
