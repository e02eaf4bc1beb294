"""Portuguese: how words are bent, and whole answers to a question."""

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
            "pernas", "cansado", "cansada", "moído", "moída", "quebrado", "quebrada", "dorido",
            "dorida", "exausto", "exausta", "ressaca", "panturrilhas", "gémeos", "destruído",
            "destruída",
        }
    ),
    infinitives=frozenset(
        {
            "completar", "terminar", "acabar", "alcançar", "conseguir", "melhorar", "baixar", "bater",
            "começar", "fazer", "ganhar", "chegar", "superar", "aguentar", "participar", "tentar",
            "concluir",
        }
    ),
    infinitives_or_nouns=frozenset({"correr", "trotar", "rodar", "treinar"}),
    month_verbs=frozenset(),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite"}),
)  # fmt: skip

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "sim", "s", "claro", "sim eu", "eu", "fui eu", "a minha", "minha", "o meu", "meu",
            "minha corrida", "certo", "correto", "exato", "exatamente", "isso", "isso mesmo",
            "sim fui eu", "sim, fui eu", "eu corri", "sim claro", "com certeza", "pois",
            "eu que corri", "é minha", "é meu",
        }
    ),
    each=frozenset(
        {
            "cada dia", "os dois", "as duas", "ambos", "ambos os dias", "os dois dias", "todos",
            "cada um", "todas", "nos dois", "nos dois dias", "cada uma",
        }
    ),
    ordinals={
        "primeiro": 0, "primeira": 0, "o primeiro": 0, "a primeira": 0,
        "segundo": 1, "segunda": 1, "o segundo": 1, "a segunda": 1,
        "terceiro": 2, "terceira": 2, "o terceiro": 2, "a terceira": 2,
    },
    notes=frozenset({"nota", "notas", "observação", "obs", "comentário", "anotação"}),
)  # fmt: skip
OVER_MIDNIGHT: Final = re.compile(
    r"\b(?:até depois da|ate depois da|para além da|cruzando a|cruzei a|atravessando a|atravessei a"
    r"|passando da|virando a|virei a) meia[- ]noite\b|\bvir(?:ando|ei) o dia\b",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
