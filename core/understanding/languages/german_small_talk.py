"""German: greetings, thanks, and other words that tell nothing to do."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import SmallTalk

SMALL_TALK: Final = SmallTalk(
    greetings=frozenset(
        {
            "hallo", "hi", "hey", "moin", "moin moin", "servus", "grüezi", "guten morgen", "guten tag",
            "guten abend",
            "grüß dich", "grüß gott", "hallo bot", "hi bot", "na", "tach", "hallöchen",
        }
    ),
    age=r"(?:ich bin|bin) (?P<age>\d\d)(?: jahre)?(?: alt| jung)?(?:[, ]+(?:männlich|weiblich|m|w))?",
    farewells=frozenset(
        {
            "tschüss", "tschüs", "tschüß", "tschuess", "tschau", "ciao", "bis bald",
            "bis dann", "bis später", "bis morgen", "bis nachher", "bis nächste woche", "bis nächstes mal",
            "bis zum nächsten mal", "auf wiedersehen", "wiedersehen", "man sieht sich", "wir sehen uns",
            "wir hören uns", "mach s gut", "machs gut", "mach es gut", "gute nacht", "schönen abend",
            "schönen tag", "schönen abend noch", "schönen tag noch", "schönes wochenende", "ade",
            "pfiat di", "pfiati", "tschüssi", "tschö", "tschüss bot", "bis die tage",
        }
    ),
    acknowledged=frozenset(
        {
            "test", "ok", "okay", "ja", "nein", "jo", "jep", "gut", "super", "toll", "schön",
            "alles klar", "klar",
            "cool", "prima", "passt", "genau", "aha", "achso", "haha", "hm", "mhm", "bist du da",
        }
    ),
    thanks=frozenset({"merci", "vielen dank", "dankeschön", "thx", "besten dank"}),
    thankful="danke",
    not_a_run=frozenset(
        {
            "kein lauf", "nein", "nichts", "vergiss es", "egal", "abbrechen", "nicht jetzt", "stopp",
            "war kein lauf", "ne",
        }
    ),
    agreed=frozenset(
        {
            "ok", "okay", "ja bitte", "bitte", "gern", "gerne", "ja gern", "ja gerne", "mach das",
            "mach mal", "gute idee", "warum nicht", "natürlich", "in ordnung", "passt", "alles klar",
            "super", "gut", "perfekt",
        }
    ),
    asks=r"(?:kannst du|könntest du|was|wie|gibt es)\b",
    maybe=re.compile(
        r"^(?:ich\s+)?(?:vielleicht\s+)?"
        r"(?:werde|will|möchte|plane|könnte|laufe|gehe|mache|wahrscheinlich|habe|hab)?"
        r"\s*(?:vielleicht|wahrscheinlich|evtl\.?)?\s+",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\d+(?:[.,]\d+)?(?=$|\s+(?:am|im|in|um|diese|nächste|morgen|heute|vielleicht|mit|oder)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
