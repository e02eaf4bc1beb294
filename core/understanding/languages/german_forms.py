"""German: how words are bent, and whole answers to a question."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import Answers, Forms

FORMS: Final = Forms(
    plural=(),
    past=(),
    doing=(),
    manner=(),
    participles=("t",),
    worn=frozenset(
        {
            "beine",
            "müde",
            "platt",
            "kaputt",
            "schlapp",
            "erschöpft",
            "verkatert",
            "muskelkater",
            "schwere",
            "steif",
            "fertig",
            "waden",
            "oberschenkel",
            "k.o",
        }
    ),
    infinitives=frozenset(
        {"schaffen", "erreichen", "knacken", "finishen", "durchhalten", "anfangen", "trainieren"}
    ),
    infinitives_or_nouns=frozenset({"laufen", "joggen", "rennen"}),
    month_verbs=frozenset(),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite"}),
)

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "ja", "jep", "jo", "jup", "klar", "ja ich", "ich", "ich war's", "ich wars", "das war ich",
            "meiner",
            "mein lauf", "richtig", "stimmt", "genau", "ja klar", "ja war ich", "das bin ich gelaufen",
        }
    ),
    each=frozenset(
        {
            "jeden tag", "beide", "an beiden", "beide tage", "alle", "jeweils", "an jedem tag", "je",
        }
    ),
    ordinals={
        "erste": 0, "der erste": 0, "die erste": 0, "das erste": 0, "ersteres": 0, "erster": 0,
        "zweite": 1, "der zweite": 1, "die zweite": 1, "das zweite": 1, "letzteres": 1, "zweiter": 1,
        "dritte": 2, "der dritte": 2, "die dritte": 2, "das dritte": 2, "dritter": 2,
    },
    notes=frozenset({"notiz", "notizen", "anmerkung", "bemerkung"}),
)  # fmt: skip
OVER_MIDNIGHT: Final = re.compile(
    r"\b(?:über|ueber|bis nach|bis über) (?:die )?mitternacht\b|\bin den (?:neuen|nächsten) tag hinein\b",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
