"""Italian, as runners in Italy and Ticino write it."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.italian_days import DAY_CAPITALS, DAYS
from core.understanding.languages.italian_deeds import DEEDS
from core.understanding.languages.italian_figures import BEHIND, FIGURES
from core.understanding.languages.italian_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.italian_glue import GLUE
from core.understanding.languages.italian_questions import QUESTIONS
from core.understanding.languages.italian_small_talk import SMALL_TALK
from core.understanding.languages.italian_talk import TALK
from core.understanding.languages.not_run import ITALIAN as NOT_RUN
from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.languages.sport_signs import SPORT_SIGNS

ITALIAN: Final = Language(
    code="it",
    words={**SPORT_SIGNS, **SHOE_NAMES, **GLUE, **TALK, **FIGURES, **DAYS, **DEEDS, **NOT_RUN},
    behind=BEHIND,
    ahead={},
    endings={},
    capitals=DAY_CAPITALS,
    typos=(
        "ieri", "lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "stamattina",
        "stasera", "chilometri", "chilometro", "minuti", "secondi", "corsetta", "maratona", "ripetute",
        "recupero", "tranquillo", "tranquilla", "riscaldamento", "allenamento", "potenziamento", "stretching",
        "piscina", "dislivello", "palestra", "camminata", "ellittica",
        "fartlek", "rigenerante", "pomeriggio", "bicicletta", "progressivo",
        "riposo",
        "domenica",
        "sabato",
    ),
    spellings=({"à": "a", "è": "e", "é": "e", "ì": "i", "í": "i", "ò": "o", "ù": "u"},),
    decimal=",",
    thousands=".",
    abbreviations=frozenset(
        {
            "min", "sec", "ca", "max", "km", "h", "lun", "mar", "mer", "gio", "ven", "sab", "dom", "gen",
            "feb", "apr", "mag", "giu", "lug", "ago", "sett", "ott", "nov", "dic", "risc", "rec", "tot",
            "med", "n", "nr", "circa", "mt", "disl", "defat", "rip",
        }
    ),
    ordinal_dot=False,
    dotted_days=False,
    capital_names=True,
    owning="",
    elides=True,
    head_first=True,
    small_days=True,
    topic_ahead=True,
    verb_last=False,
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
