"""French, as runners in France, Belgium, Switzerland and Quebec write it."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.french_days import DAY_CAPITALS, DAYS
from core.understanding.languages.french_deeds import DEEDS
from core.understanding.languages.french_figures import AHEAD, BEHIND, FIGURES
from core.understanding.languages.french_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.french_glue import GLUE
from core.understanding.languages.french_questions import QUESTIONS
from core.understanding.languages.french_small_talk import SMALL_TALK
from core.understanding.languages.french_talk import TALK
from core.understanding.languages.not_run import FRENCH as NOT_RUN
from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.languages.sport_signs import SPORT_SIGNS

FRENCH: Final = Language(
    code="fr",
    words={**SPORT_SIGNS, **SHOE_NAMES, **GLUE, **TALK, **FIGURES, **DAYS, **DEEDS, **NOT_RUN},
    behind=BEHIND,
    ahead=AHEAD,
    endings={},
    capitals=DAY_CAPITALS,
    typos=(
        "mercredi", "vendredi", "samedi", "dimanche", "demain", "kilomètres",
        "kilomètre", "minutes", "secondes", "footing", "marathon", "trottiné", "fractionné", "récupération",
        "tranquille", "échauffement", "entraînement", "renforcement", "étirements", "natation",
        "piscine", "randonnée", "dénivelé", "endurance", "séance", "jogging",
        "intervalles", "musculation", "elliptique",
    ),
    spellings=(
        {
            "é": "e", "è": "e", "ê": "e", "ë": "e", "à": "a", "â": "a", "î": "i", "ï": "i", "ô": "o",
            "ù": "u", "û": "u", "ç": "c", "œ": "oe",
        },
    ),
    decimal=",",
    thousands=". ",
    abbreviations=frozenset(
        {
            "min", "sec", "env", "moy", "max", "km", "h", "lun", "mar", "mer", "jeu", "ven", "sam", "dim",
            "janv", "févr", "fév", "avr", "juil", "sept", "oct", "nov", "déc", "éch", "échauff", "récup",
            "ca", "no", "nr", "dist", "tps", "all", "r",
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
