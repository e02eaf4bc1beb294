"""English: greetings, thanks, and other words that tell nothing to do."""

from __future__ import annotations

import re
from typing import Final

from core.understanding.language import SmallTalk

SMALL_TALK: Final = SmallTalk(
    greetings=frozenset(
        {
            "hello", "hi", "hey", "hiya", "yo", "hi there", "hello there", "hey there", "good morning",
            "morning", "good afternoon", "good evening", "hi bot", "hello bot",
        }
    ),
    age=(
        r"(?:i'?m|i am) (?:a )?(?P<age>\d\d)(?:[ -]years?[ -]old| ?yo| ?y/o)?"
        r"(?:[, ]+(?:and )?(?:an? )?(?:male|female|man|woman|guy|m|f))?"
    ),
    farewells=frozenset(
        {
            "bye", "goodbye", "good bye", "bye bye", "bye for now", "see you", "see ya", "see you later",
            "see you soon", "see you tomorrow", "later", "laters", "talk later", "talk to you later",
            "talk soon", "ttyl", "good night", "goodnight", "night", "night night", "take care",
            "have a good one", "have a nice day", "have a good night", "cya", "so long", "until tomorrow",
            "until next time", "bye bot", "cheerio", "ciao", "farewell",
        }
    ),
    acknowledged=frozenset(
        {
            "test", "testing", "ok", "okay", "k", "lol", "haha", "cool", "great", "nice", "wow", "hmm",
            "yes", "yeah", "no", "right", "sure", "alright", "good", "fine", "ping", "are you there",
            "you there",
        }
    ),
    thanks=frozenset({"ta", "cheers", "thx"}),
    thankful="thank(?!sgiving)",
    not_a_run=frozenset(
        {"not a run", "no", "nothing", "no run", "forget it", "never mind", "cancel", "stop it", "not now"}
    ),
    agreed=frozenset(
        {
            "ok", "okay", "okay please", "yes please", "please", "please do", "do it", "do that",
            "go ahead", "sounds good", "good idea", "why not", "of course", "alright", "fine", "great",
            "perfect",
        }
    ),
    asks=(
        r"(?:can (?:you|i)|could (?:you|i)|may i|what|is (?:there|that|this|it)|was (?:that|this|it)|how"
        r"|will (?:it|there|you)|do you|does|should i|would (?:you|it))\b"
    ),
    maybe=re.compile(
        r"^(?:i(?:'|’)?(?:ll|d|m|ve)?\s+)?(?:am\s+)?"
        r"(?:might|may|will|would like to|want to|plan(?:ning)? to|going to|gonna|hope to|hoping to|could"
        r"|have(?: got)?|got)?"
        r"\s*(?:do|doing|run|running|try|get)?\s+",
        re.IGNORECASE,
    ),
    bare=re.compile(
        r"^\d+(?:[.,]\d+)?(?=$|\s+(?:on|in|this|next|tomorrow|today|tonight|maybe|with|at|or)\b)",
        re.IGNORECASE,
    ),
)  # fmt: skip
