"""English, American and British."""

from __future__ import annotations

from typing import Final

from core.understanding.languages.english_days import DAYS
from core.understanding.languages.english_deeds import DEEDS
from core.understanding.languages.english_figures import FIGURES
from core.understanding.languages.english_lines import LINES
from core.understanding.languages.english_shoes import SHOES
from core.understanding.languages.english_small_talk import SMALL_TALK
from core.understanding.languages.english_talk import TALK
from core.understanding.words import Language

ENGLISH: Final = Language(
    code="en",
    owning="'s",
    words={**TALK, **SHOES, **FIGURES, **DAYS, **DEEDS},
    lines=LINES,
    small_talk=SMALL_TALK,
    typos=(
        "yesterday",
        "today",
        "tomorrow",
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
        "kilometers",
        "kilometres",
        "miles",
        "minutes",
        "morning",
        "marathon",
        "recovery",
        "treadmill",
        "interval",
        "intervals",
        "evening",
        "afternoon",
        "strength",
        "tempo",
        "parkrun",
        "hours",
        "elliptical",
        "stretching",
    ),
)
