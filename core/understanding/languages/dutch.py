"""Dutch, as runners in the Netherlands and Flanders write it."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.dutch_days import DAY_CAPITALS, DAYS
from core.understanding.languages.dutch_deeds import DEED_ENDINGS, DEEDS
from core.understanding.languages.dutch_figures import BEHIND, FIGURES
from core.understanding.languages.dutch_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.dutch_questions import QUESTIONS
from core.understanding.languages.dutch_small_talk import SMALL_TALK
from core.understanding.languages.dutch_talk import TALK
from core.understanding.languages.not_run import DUTCH as NOT_RUN
from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.languages.sport_signs import SPORT_SIGNS

DUTCH: Final = Language(
    code="nl",
    words={**SPORT_SIGNS, **SHOE_NAMES, **TALK, **FIGURES, **DAYS, **DEEDS, **NOT_RUN},
    behind=BEHIND,
    ahead={},
    endings=DEED_ENDINGS,
    capitals=DAY_CAPITALS,
    typos=(
        "gisteren", "eergisteren", "vandaag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag",
        "zaterdag",
        "zondag", "kilometer", "kilometers", "minuten", "gelopen", "hardgelopen", "marathon", "loopband",
        "intervallen", "rustig", "rustdag", "krachttraining", "vanochtend", "vanmorgen", "vanavond",
        "duurloop",
        "hartslag", "gefietst", "gezwommen", "gewandeld",
        "gisteravond",
        "hoogtemeters",
        "wedstrijd",
    ),
    spellings=({"ë": "e", "é": "e", "è": "e", "ï": "i", "ö": "o", "ü": "u"},),
    decimal=",",
    thousands=".",
    abbreviations=frozenset(
        {
            "min", "sec", "ca", "nr", "gem", "ma", "di", "wo", "do", "vr", "za", "zo", "incl", "max",
            "km", "jan", "feb",
            "mrt", "apr", "jun", "jul", "aug", "sep", "sept", "okt", "nov", "dec", "ong", "evt", "tot",
        }
    ),
    ordinal_dot=False,
    dotted_days=False,
    capital_names=True,
    owning="",
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
)  # fmt: skip
