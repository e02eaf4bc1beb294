"""Portuguese, as runners in Brazil and Portugal write it."""

from __future__ import annotations

from typing import Final

from core.understanding.language import Language
from core.understanding.languages.not_run import PORTUGUESE as NOT_RUN
from core.understanding.languages.portuguese_days import DAY_CAPITALS, DAYS
from core.understanding.languages.portuguese_deeds import DEED_ENDINGS, DEEDS
from core.understanding.languages.portuguese_figures import AHEAD, BEHIND, FIGURES
from core.understanding.languages.portuguese_forms import ANSWERS, FORMS, OVER_MIDNIGHT
from core.understanding.languages.portuguese_questions import QUESTIONS
from core.understanding.languages.portuguese_small_talk import SMALL_TALK
from core.understanding.languages.portuguese_talk import TALK
from core.understanding.languages.shoe_names import SHOE_NAMES
from core.understanding.languages.sport_signs import SPORT_SIGNS

PORTUGUESE: Final = Language(
    code="pt",
    words={**SPORT_SIGNS, **SHOE_NAMES, **TALK, **FIGURES, **DAYS, **DEEDS, **NOT_RUN},
    behind=BEHIND,
    ahead=AHEAD,
    endings=DEED_ENDINGS,
    capitals=DAY_CAPITALS,
    typos=(
        "corri", "ontem", "anteontem", "segunda", "terça", "quarta", "quinta", "sábado", "domingo",
        "quilômetros", "quilómetros", "quilômetro", "minutos", "correndo", "maratona", "corrida",
        "treino", "intervalado", "descanso", "recuperação", "aquecimento", "altimetria", "musculação",
        "bicicleta", "natação", "rodagem", "esteira", "passadeira", "alongamento", "tranquilo",
        "fartlek", "caminhada", "longão", "regenerativo",
        "academia",
    ),
    spellings=(
        {
            "á": "a", "à": "a", "â": "a", "ã": "a", "é": "e", "ê": "e", "í": "i", "ó": "o", "ô": "o",
            "õ": "o", "ú": "u", "ç": "c", "ü": "u",
        },
        {"à": "a", "â": "a", "ê": "e", "ô": "o"},
    ),
    decimal=",",
    thousands=".",
    abbreviations=frozenset(
        {
            "min", "seg", "aprox", "máx", "max", "km", "kms", "hrs", "hs", "ter", "qua", "qui", "sex",
            "sáb", "dom", "jan", "fev", "abr", "jun", "jul", "ago", "set", "out", "nov", "dez", "núm",
            "num", "h", "méd", "med", "aquec", "rec", "inc", "obs", "desaq", "p",
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
