"""Italian: how words are bent, and whole answers to a question."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import Answers, Forms

FORMS: Final = Forms(
    plural=(),
    past=("ato", "uto", "ito", "ati", "uti", "iti"),
    doing=("ando", "endo"),
    manner=("mente",),
    participles=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute", "ito", "ita", "iti", "ite"),
    worn=frozenset(
        {
            "gambe",
            "stanco",
            "stanca",
            "distrutto",
            "distrutta",
            "affaticato",
            "affaticata",
            "indolenzito",
            "indolenzita",
            "cotto",
            "cotta",
            "polpacci",
            "quadricipiti",
            "acciaccato",
            "acciaccata",
        }
    ),
    infinitives=frozenset(
        {
            "fare",
            "finire",
            "terminare",
            "raggiungere",
            "battere",
            "riuscire",
            "passare",
            "tenere",
            "partecipare",
            "cominciare",
            "riprendere",
            "chiudere",
            "completare",
            "migliorare",
        }
    ),
    infinitives_or_nouns=frozenset({"correre"}),
    month_verbs=frozenset(),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite"}),
)

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "sì", "si", "certo", "sì io", "io", "sono io", "ero io", "sì sono io", "sì ero io", "esatto",
            "esattamente", "giusto", "sicuro", "confermo", "la mia", "la mia corsa", "sì sì", "già", "yes",
        }
    ),
    each=frozenset(
        {
            "ogni giorno", "entrambi", "entrambe", "tutti e due", "tutte e due", "entrambi i giorni", "tutti",
            "tutte", "ciascuno", "tutti i giorni",
        }
    ),
    ordinals={
        "primo": 0, "prima": 0, "il primo": 0, "la prima": 0, "1°": 0, "1ª": 0,
        "secondo": 1, "seconda": 1, "il secondo": 1, "la seconda": 1, "2°": 1,
        "terzo": 2, "terza": 2, "il terzo": 2, "la terza": 2, "3°": 2,
    },
    notes=frozenset({"nota", "note", "appunto", "commento"}),
)  # fmt: skip
OVER_MIDNIGHT: Final = re.compile(
    r"\b(?:a cavallo (?:di|della)|fino a dopo(?: la)?|oltre(?: la)?|attraversando(?: la)?"
    r"|scavalcando(?: la)?) mezzanotte\b",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
