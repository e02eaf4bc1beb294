"""Italian: greetings, thanks, and other words that tell nothing to do."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import SmallTalk

SMALL_TALK: Final = SmallTalk(
    greetings=frozenset(
        {
            "ciao", "salve", "buongiorno", "buonasera", "hello", "hey", "hi", "ehi", "ehilà",
            "ciao bot", "buon giorno", "buona sera", "ciao a tutti", "buondì",
        }
    ),
    age=r"(?:io )?ho (?P<age>\d\d) anni",
    farewells=frozenset(
        {
            "arrivederci", "a presto", "a dopo", "a domani", "ci vediamo", "ci sentiamo", "alla prossima",
            "buonanotte", "buona notte", "buona serata", "buona giornata", "addio", "ciao ciao", "bye",
            "a più tardi",
        }
    ),
    acknowledged=frozenset(
        {
            "test", "ok", "okay", "sì", "si", "no", "bene", "super", "top", "perfetto", "va bene",
            "d'accordo", "capito", "ricevuto", "bello", "grande", "ottimo", "ah", "haha", "ahah", "ahahah",
            "boh", "ci sei",
            "fantastico", "esatto", "prova",
        }
    ),
    thanks=frozenset({"thx", "ti ringrazio", "gentilissimo", "gentilissima", "merci"}),
    thankful="grazie",
    not_a_run=frozenset(
        {
            "non è una corsa", "no", "niente", "lascia stare", "lascia perdere", "annulla", "non ora", "stop",
            "non era una corsa", "nessuna corsa", "dimentica",
        }
    ),
    agreed=frozenset(
        {
            "ok", "sì grazie", "va bene", "volentieri", "certo", "d'accordo", "buona idea", "perfetto",
            "fallo",
        }
    ),
    asks=r"(?:puoi|potresti|cosa|che cosa|come|c è)\b",
    maybe=re.compile(
        r"^(?:forse\s+)?"
        r"(?:vado a|voglio|vorrei|penso di|conto di|potrei|dovrei|probabilmente|magari|ho intenzione di)?"
        r"\s*(?:forse|probabilmente|magari)?"
        r"\s*(?:correre|fare)?\s+",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\d+(?:[.,]\d+)?(?=$|\s+(?:il|la|in|questo|questa|domani|oggi|forse|con|o|domenica|sabato)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
