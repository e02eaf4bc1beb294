"""French: greetings, thanks, and other words that tell nothing to do."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import SmallTalk

SMALL_TALK: Final = SmallTalk(
    greetings=frozenset(
        {
            "bonjour", "salut", "bonsoir", "coucou", "hello", "hey", "hi", "yo", "slt", "bjr",
            "salut bot", "bonjour bot", "bon matin", "re", "allô", "allo", "salut à tous",
        }
    ),
    age=r"j'ai (?P<age>\d\d) ans",
    farewells=frozenset(
        {
            "au revoir", "à bientôt", "à plus", "à plus tard", "à demain", "à la prochaine",
            "à tout à l heure", "bonne nuit", "bonne soirée", "bonne journée", "ciao", "tchao", "bye",
            "adieu", "bon week end",
        }
    ),
    acknowledged=frozenset(
        {
            "test", "ok", "okay", "oui", "non", "ouais", "bien", "super", "top", "cool", "parfait", "nickel",
            "d'accord", "d'acc", "compris", "génial", "ah", "haha", "mdr", "lol", "hum", "tu es là",
            "t'es là", "ça marche", "entendu", "bien reçu",
        }
    ),
    thanks=frozenset({"thx", "mille mercis", "c'est gentil", "mci"}),
    thankful="merci",
    not_a_run=frozenset(
        {
            "pas une sortie", "non", "rien", "laisse tomber", "oublie", "annule", "pas maintenant", "stop",
            "pas une course", "ce n'était pas une sortie", "c'était pas une sortie", "aucun",
        }
    ),
    agreed=frozenset(
        {
            "ok", "oui s'il te plaît", "d'accord", "volontiers", "vas-y", "bonne idée", "pourquoi pas",
            "bien sûr", "parfait",
        }
    ),
    asks=r"(?:peux tu|tu peux|pourrais tu|que|quoi|comment|est ce que|y a t il)\b",
    maybe=re.compile(
        r"^(?:je\s+)?(?:peut[- ]être\s+)?"
        r"(?:vais|veux|compte|pense|voudrais|aimerais|pourrais|prévois|probablement|sans doute)?"
        r"\s*(?:peut[- ]être|probablement|sans doute)?"
        r"\s*(?:courir|faire|de faire|de courir)?\s+",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\d+(?:[.,]\d+)?(?=$|\s+(?:le|la|en|ce|cette|demain|aujourd'hui|peut|avec|ou|dimanche|samedi)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
