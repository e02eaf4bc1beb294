"""Dutch: greetings, thanks, and other words that tell nothing to do."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import SmallTalk

SMALL_TALK: Final = SmallTalk(
    greetings=frozenset(
        {
            "hallo", "hoi", "hi", "hey", "hé", "goedemorgen", "goeiemorgen", "goedemiddag",
            "goedenavond", "goedendag",
            "dag", "hallo bot", "hoi bot", "moi", "hallo daar",
        }
    ),
    age=r"ik ben (?P<age>\d\d)(?: jaar)?(?: oud)?",
    farewells=frozenset(
        {
            "doei", "doeg", "doeidoei", "tot ziens", "tot later", "tot morgen", "tot straks", "tot snel",
            "tot de volgende keer", "dag hoor", "welterusten", "slaap lekker", "fijne avond", "fijne dag",
            "bye", "ciao", "houdoe", "de mazzel", "later",
        }
    ),
    acknowledged=frozenset(
        {
            "test", "ok", "oké", "okay", "ja", "nee", "jep", "goed", "top", "mooi", "prima", "leuk",
            "super", "zeker",
            "duidelijk", "begrepen", "haha", "hm", "aha", "ben je daar",
        }
    ),
    thanks=frozenset({"bedankt", "thx", "merci", "dank je", "dankjewel", "dank je wel", "dank u"}),
    thankful="bedankt",
    not_a_run=frozenset(
        {
            "geen run", "nee", "niets", "niks", "laat maar", "vergeet het", "annuleren", "stop",
            "niet nu", "geen loop",
        }
    ),
    agreed=frozenset(
        {
            "ok", "oké", "graag", "ja graag", "doe maar", "goed idee", "prima", "natuurlijk", "is goed",
        }
    ),
    asks=r"(?:kun je|kan je|zou je|wat|hoe|is er)\b",
    maybe=re.compile(
        r"^(?:ik\s+)?(?:misschien\s+)?(?:ga|wil|zal|loop|ren|doe|zou|denk)?\s*(?:misschien"
        r"|waarschijnlijk)?\s+",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\d+(?:[.,]\d+)?(?=$|\s+(?:op|in|om|deze|volgende|morgen|vandaag|misschien|met|of)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
