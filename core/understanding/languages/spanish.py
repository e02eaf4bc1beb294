"""Spanish, as runners in Spain and Latin America write it."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.not_run import SPANISH as NOT_RUN
from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.languages.spanish_days import DAY_CAPITALS, DAYS
from core.understanding.languages.spanish_deeds import DEED_ENDINGS, DEEDS
from core.understanding.languages.spanish_figures import AHEAD, BEHIND, FIGURES
from core.understanding.languages.spanish_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.spanish_questions import QUESTIONS
from core.understanding.languages.spanish_small_talk import SMALL_TALK
from core.understanding.languages.spanish_talk import TALK
from core.understanding.languages.sport_signs import SPORT_SIGNS

SPANISH: Final = Language(
    code="es",
    words={**SPORT_SIGNS, **SHOE_NAMES, **TALK, **FIGURES, **DAYS, **DEEDS, **NOT_RUN},
    behind=BEHIND,
    ahead=AHEAD,
    endings=DEED_ENDINGS,
    capitals=DAY_CAPITALS,
    typos=(
        "ayer", "anteayer", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo",
        "kilómetros", "kilómetro", "minutos", "corrí", "corriendo", "maratón", "carrera",
        "entrenamiento", "intervalos", "descanso", "recuperación", "calentamiento", "desnivel",
        "pulsaciones", "gimnasio", "bicicleta", "natación", "rodaje", "fuerza", "estiramientos",
        "tranquilo", "fartlek", "caminata",
        "millas",
    ),
    spellings=(
        {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ñ": "n", "ü": "u"},
        {"á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u", "ü": "u"},
    ),
    decimal=",",
    thousands=".",
    abbreviations=frozenset(
        {
            "min", "seg", "aprox", "máx", "max", "km", "kms", "hrs", "hs", "lun", "mar", "mié", "jue",
            "vie", "sáb", "dom", "ene", "feb", "abr", "jun", "jul", "ago", "sep", "sept", "oct", "nov",
            "dic", "núm", "num", "h", "med", "desn", "calent", "rec", "inc", "ppm", "p",
        }
    ),
    ordinal_dot=False,
    dotted_days=False,
    capital_names=True,
    owning="",
    elides=False,
    head_first=True,
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
