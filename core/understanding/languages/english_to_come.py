"""English: what is still to come: setting out, getting ready for it, and where and when it starts."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.understanding.words import Tag, Words, meaning

_ON_ONE_S_WAY: Final = ("on my way", "on our way", "omw")
_TO_IT: Final = (
    "out for", "out to", "out the door", "to do", "to run", "to meet", "to the track", "to the trails",
    "to the start", "to the start line", "to the gym", "to the pool", "to the park", "to parkrun",
    "to training", "to my",
)  # fmt: skip
_GETS_READY: Final = (
    "lacing up", "suiting up", "kitting up", "stepping out", "popping out", "nipping out", "limbering up",
    "getting changed", "getting dressed", "gearing up", "stretching off", "psyching myself up", "warming up",
    "getting my kit on", "putting my shoes on", "heading off", "heading back out", "setting out",
    "charging the watch", "charging my watch", "charging my garmin", "packing my bag", "packing my kit",
)  # fmt: skip
_KIT: Final = ("kit", "my kit", "running kit", "shoes", "gear", "my gear", "clothes", "bag", "my bag")
_LAID_OUT: Final = ("laid out", "is laid out", "all laid out", "packed", "is packed", "out for", "ready for")
_ALARM: Final = ("alarm", "the alarm", "my alarm", "an alarm")
_IS_SET: Final = ("set", "is set", "is on", "on", "'s set", "'s on", "set for", "is set for", "on for")


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


_SAYS: Final = ("says", "say", "recommends", "preaches", "swears by", "prescribes")
_TO_DO: Final = (
    "threshold", "tempo", "easy", "an easy", "a tempo", "a long", "long run", "the long run", "long runs",
    "long", "run", "to run", "that", "your", "you should", "you need", "lt", "marathon pace", "intervals",
    "easy runs", "recovery", "to do", "do", "no more than",
)  # fmt: skip
_HEARD: Final = (
    "read that",
    "heard that",
    "read about",
    "told that",
    "saw that",
    "reading that",
    "learnt that",
)

TO_COME: Final[Words] = {
    **meaning(
        Tag.MEANT, _all(("cut",), ("the", "my", "today's", "tonight's", "a planned", "my planned")), "cut"
    ),
    **meaning(
        Tag.PART,
        _all(
            ("nearly", "almost", "wanted to", "thought about", "could have"),
            ("stopped at", "quit at", "gave up at", "stop at", "quitting at", "bailed at", "stopping at"),
        ),
    ),
    **meaning(
        Tag.HEADING, _all(("coach's", "doctor's", "my coach's", "trainer's"), ("orders", "plan", "schedule"))
    ),
    **meaning(
        Tag.RECORD, "previous one was|the one before was|the one before|last time it was|last year it was"
    ),
    **meaning(
        Tag.LABELLED, "grade adjusted|grade adjusted pace|grade adjusted at|gap|adjusted pace|graded pace"
    ),
    **meaning(
        Tag.MEANT,
        _all(
            ("swapped", "traded", "exchanged", "subbed", "replaced"),
            ("the", "my", "today's", "tonight's", "a"),
        ),
        "exchanged",
    ),
    **meaning(Tag.ADD, "forgot to add|meant to add", "forgot"),
    **meaning(
        Tag.WRONG, "wrong about|lied about|i lied about|mistaken about|wrong on|wrong for|error on", "about"
    ),
    **meaning(
        Tag.SORRY,
        _all(
            ("forgot to", "forgot i had to", "meant to", "should have", "didn't"),
            ("add it", "add that", "include it", "include that", "mention it", "put it in", "put that in"),
        ),
    ),
    **meaning(Tag.PLAN, _all(_SAYS, _TO_DO)),
    **meaning(Tag.STRANGE, _all(("", "i "), _HEARD).replace("  ", " "), "hearsay"),
    **meaning(Tag.OTHER, "coach|instructor|our coach", "trainer"),
    **meaning(Tag.PLAN, "just about to|all about to|about to head|literally about to"),
    **meaning(Tag.PLAN, _all(_ON_ONE_S_WAY, _TO_IT)),
    **meaning(Tag.PLAN, _all(_GETS_READY, ("for",))),
    **meaning(Tag.PLAN, "lacing up|kitting up|limbering up|psyching myself up"),
    **meaning(Tag.PLAN, _all(("laying", "laying out", "packing"), _KIT)),
    **meaning(Tag.PLAN, _all(_KIT, _LAID_OUT)),
    **meaning(Tag.PLAN, _all(_ALARM, _IS_SET)),
    **meaning(Tag.PLAN, "alarm's set|alarm's on|alarm's set for|my alarm's set|alarms set|alarms set for"),
    **meaning(Tag.PLAN, _all(("setting",), _ALARM)),
    **meaning(
        Tag.LABELLED, "start time|starting time|gun goes off at|gun goes at|gun is at|gun time is", "start"
    ),
    **meaning(Tag.PLAN, "number pinned|number pinned on|bib pinned|bib pinned on|pinning my number"),
    **meaning(Tag.PLAN, "meet at|meeting at", "announced"),
    **meaning(Tag.FILL, "track meet|xc meet|swim meet", "said"),
    **meaning(
        Tag.FILL,
        _all(("forgot to set", "didn't set", "slept through", "beat", "before", "turned off"), _ALARM),
        "said",
    ),
}
