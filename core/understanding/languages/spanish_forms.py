"""Spanish: how words are bent, and whole answers to a question."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import Answers, Forms

FORMS: Final = Forms(
    plural=(),
    past=(),
    doing=(),
    manner=("mente",),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
    worn=frozenset(
        {
            "piernas", "cansado", "cansada", "agujetas", "reventado", "reventada", "agotado", "agotada",
            "roto", "rota", "resaca", "gemelos", "cuádriceps", "molido", "molida",
        }
    ),
    infinitives=frozenset(
        {
            "completar", "terminar", "acabar", "alcanzar", "lograr", "conseguir", "mejorar", "bajar",
            "batir", "empezar", "hacer", "ganar", "llegar", "superar", "aguantar", "participar",
            "intentar",
        }
    ),
    infinitives_or_nouns=frozenset({"correr", "trotar", "rodar", "entrenar"}),
    month_verbs=frozenset(),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite"}),
)  # fmt: skip

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "sí", "si", "sip", "claro", "sí yo", "yo", "fui yo", "la mía", "el mío", "mía", "mío",
            "mi carrera", "correcto", "exacto", "así es", "sí fui yo", "sí, fui yo", "la corrí yo",
            "sí claro", "por supuesto", "eso es", "sí, yo", "he sido yo",
        }
    ),
    each=frozenset(
        {
            "cada día", "los dos", "las dos", "ambos", "ambos días", "los dos días", "todos",
            "cada uno", "todas", "cada una", "en los dos",
        }
    ),
    ordinals={
        "primero": 0, "primera": 0, "el primero": 0, "la primera": 0, "lo primero": 0,
        "segundo": 1, "segunda": 1, "el segundo": 1, "la segunda": 1, "lo segundo": 1,
        "tercero": 2, "tercera": 2, "el tercero": 2, "la tercera": 2, "lo tercero": 2,
    },
    notes=frozenset({"nota", "notas", "apunte", "comentario", "observación"}),
)  # fmt: skip
OVER_MIDNIGHT: Final = re.compile(
    r"\b(?:cruzando|crucé|cruce|atravesando|pasando|hasta pasada|hasta después de|hasta despues de"
    r"|a caballo de) (?:la )?medianoche\b",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
