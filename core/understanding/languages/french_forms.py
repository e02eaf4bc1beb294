"""French: how words are bent, and whole answers to a question."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import Answers, Forms

FORMS: Final = Forms(
    plural=("s", "x"),
    past=("é", "és", "ée", "ées"),
    doing=(),
    manner=("ment",),
    participles=("é", "ée", "és", "ées"),
    worn=frozenset(
        {
            "jambes",
            "fatigué",
            "fatiguée",
            "crevé",
            "crevée",
            "courbatures",
            "lessivé",
            "lessivée",
            "épuisé",
            "épuisée",
            "cassé",
            "cassée",
            "mollets",
            "cuisses",
            "raide",
            "raides",
            "claqué",
            "claquée",
        }
    ),
    infinitives=frozenset(
        {
            "faire",
            "finir",
            "terminer",
            "atteindre",
            "battre",
            "réussir",
            "passer",
            "tenir",
            "participer",
            "commencer",
            "reprendre",
            "boucler",
            "valider",
            "viser",
            "progresser",
        }
    ),
    infinitives_or_nouns=frozenset({"courir"}),
    month_verbs=frozenset(),
    shoe_versions=frozenset({"v", "gtx", "plus", "pro", "elite"}),
)

ANSWERS: Final = Answers(
    yes=frozenset(
        {
            "oui", "ouais", "yes", "oui moi", "moi", "c'est moi", "c'était moi", "oui c'est moi",
            "oui c'était moi", "exact", "exactement", "tout à fait", "c'est ça", "bien sûr", "oui oui",
            "ma sortie", "ouep", "ok oui",
        }
    ),
    each=frozenset(
        {
            "chaque jour", "les deux", "tous les deux", "les deux jours", "tous", "toutes", "chacun",
            "à chaque fois", "tous les jours",
        }
    ),
    ordinals={
        "premier": 0, "première": 0, "le premier": 0, "la première": 0, "1er": 0,
        "deuxième": 1, "le deuxième": 1, "la deuxième": 1, "le second": 1, "la seconde": 1, "2e": 1,
        "troisième": 2, "le troisième": 2, "la troisième": 2, "3e": 2,
    },
    notes=frozenset({"note", "notes", "remarque", "commentaire"}),
)  # fmt: skip
OVER_MIDNIGHT: Final = re.compile(
    r"(?:\b[àa] cheval sur|\bjusqu['’]apr[èe]s|\bau[- ]del[àa] de|\bfranchissant|\bpassant|\bpar-dessus)"
    r" minuit\b",
    re.IGNORECASE,
)
"""Says that a run began on one day and ended on the next."""
