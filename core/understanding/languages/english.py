"""English, American and British."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.english_aims import AIMS
from core.understanding.languages.english_chat import CHAT
from core.understanding.languages.english_clipped import clipped
from core.understanding.languages.english_company import COMPANY
from core.understanding.languages.english_days import DAYS
from core.understanding.languages.english_deeds import AHEAD, DEEDS
from core.understanding.languages.english_everyday import EVERYDAY
from core.understanding.languages.english_figures import BEHIND, FIGURES
from core.understanding.languages.english_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.english_life import LIFE
from core.understanding.languages.english_lines import LINES
from core.understanding.languages.english_phrases import PHRASES
from core.understanding.languages.english_questions import QUESTIONS
from core.understanding.languages.english_shifts import SHIFTS
from core.understanding.languages.english_shoes import SHOES
from core.understanding.languages.english_small_talk import SMALL_TALK
from core.understanding.languages.english_strangers import STRANGERS
from core.understanding.languages.english_talk import TALK
from core.understanding.languages.english_to_come import TO_COME
from core.understanding.languages.english_undone import UNDONE
from core.understanding.languages.english_vague import VAGUE
from core.understanding.languages.english_verbs import VERBS
from core.understanding.languages.english_world import WORLD
from core.understanding.languages.sport_signs import SPORT_SIGNS

WORDS: Final = {
    **SPORT_SIGNS,
    **TALK,
    **SHOES,
    **FIGURES,
    **DAYS,
    **VERBS,
    **DEEDS,
    **PHRASES,
    **COMPANY,
    **CHAT,
    **WORLD,
    **VAGUE,
    **STRANGERS,
    **UNDONE,
    **TO_COME,
    **EVERYDAY,
    **SHIFTS,
}

ENGLISH: Final = Language(
    code="en",
    words={**clipped(WORDS), **WORDS},
    behind=BEHIND,
    ahead=AHEAD,
    endings={},
    capitals={},
    spellings=(),
    decimal=".",
    thousands=",",
    abbreviations=frozenset(
        {"mi", "km", "min", "mins", "hr", "hrs", "sec", "secs", "avg", "ave", "approx", "incl"}
    ),
    ordinal_dot=False,
    dotted_days=False,
    capital_names=True,
    owning="'s",
    elides=False,
    head_first=False,
    topic_ahead=False,
    verb_last=False,
    small_days=False,
    unspaced="",
    clinging=frozenset(),
    written_days="",
    month_first=False,
    forms=FORMS,
    answers=ANSWERS,
    small_talk=SMALL_TALK,
    questions=QUESTIONS,
    over_midnight=OVER_MIDNIGHT,
    lines=LINES,
    life=LIFE,
    aims=AIMS,
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
        "should",
        "tonight",
        "night",
        "walked",
        "pilates",
        "threshold",
        "shakeout",
        "fartlek",
        "jogged",
        "running",
        "minute",
        "seconds",
        "turbo",
        "stretch",
        "rowed",
        "weekend",
        "supposed",
        "climbing",
        "elevation",
        "overall",
        "total",
        "october",
        "august",
        "november",
        "december",
        "january",
        "february",
        "september",
        "correction",
        "actually",
        "rowing",
        "swimming",
        "watching",
        "session",
        "cooldown",
        "warmup",
        "peloton",
        "walking",
        "cycling",
        "average",
        "planning",
        "yards",
        "cycled",
        "kilometer",
    ),
)
