"""English: how runners open and close what they tell, and what they say beside it."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.understanding.values import PartOfDay
from core.understanding.words import Tag, Words, meaning

_WANTS: Final = ("need", "needed", "want", "wanted", "time for", "off for", "ready for", "could do with")
_THINGS: Final = (
    "food", "coffee", "a coffee", "tea", "a tea", "cake", "pizza", "beer", "a beer", "a pint", "water",
    "breakfast", "lunch", "dinner", "brunch", "a nap", "sleep", "bed", "a shower", "a bath", "an ice bath",
    "a massage", "a holiday", "a snack", "pancakes", "brekkie", "carbs", "a sit down", "the sofa",
)  # fmt: skip
_HAILS: Final = ("hey", "hi", "hello", "ok", "okay", "right", "morning", "evening", "afternoon")
_HAILED: Final = ("guys", "all", "everyone", "everybody", "folks", "team", "gang", "bot", "there", "peeps")
_KINDS: Final = ("quick", "small", "little", "weekly", "daily", "run", "running", "training", "short")


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


CHAT: Final[Words] = {
    **meaning(
        Tag.FILL,
        "fwiw|ugh|oof|brr|brrr|damn|gm|bot|yo|yikes|eek|blimey|crikey|wowza|yass|yasss|woot|aye|anyways|tbh"
        "|tbf|ngl|imo|imho|somehow|eventually|thankfully|luckily|sadly|annoyingly|weirdly|amazingly"
        "|surprisingly|happily|proudly|thanks|thx|cheers|ta|not bad|happy days",
    ),
    **meaning(
        Tag.FILL,
        "for the record|good news|great news|here goes|here we go|checking in|check in|reporting in"
        "|reporting for duty|run log|training log|workout log|running log|log entry|diary entry|new run"
        "|update:|update -|quick one:|one more:",
        "opens",
    ),
    **meaning(Tag.WISH, "could have|would have|should have|could've|would've|should've", "gone by"),
    **meaning(
        Tag.SET,
        "the last one was|that last one was|last one was|the last run was|last run was|my last run was",
        "known",
    ),
    **meaning(Tag.IF, "never mind|nevermind|nvm"),
    **meaning(Tag.FILL, _all(_KINDS, ("update",)), "opens"),
    **meaning(
        Tag.IN,
        "took me|it took me|taking me|took us|it took us|taking us|clocking|clocking in at|clocked in at"
        "|came in at|stopped the watch at|stopped my watch at|stopped the clock at|hit stop at"
        "|in a time of|with a time of",
    ),
    **meaning(
        Tag.DID,
        "please put down|pls put down|please record this|record this|record this please|add this:"
        "|add this run:|log this:|please log this:|log this please:|please add this:|jot down"
        "|note down|please note down",
        "please",
    ),
    **meaning(
        Tag.PART_OF_DAY,
        "early this morning|late this morning|later this morning|late morning today|early morning today",
        (PartOfDay.MORNING, 0),
    ),
    **meaning(Tag.PART_OF_DAY, "early morning|late morning", (PartOfDay.MORNING, None)),
    **meaning(Tag.PART_OF_DAY, "early afternoon|late afternoon", (PartOfDay.AFTERNOON, None)),
    **meaning(Tag.PART_OF_DAY, "early this afternoon|late this afternoon", (PartOfDay.AFTERNOON, 0)),
    **meaning(Tag.PART_OF_DAY, "early evening|late evening", (PartOfDay.EVENING, None)),
    **meaning(Tag.PART_OF_DAY, "early this evening|late this evening|late tonight", (PartOfDay.EVENING, 0)),
    **meaning(Tag.PART_OF_DAY, "late last night|early last night", (PartOfDay.NIGHT, -1)),
    **meaning(Tag.FILL, _all(_HAILS, _HAILED), "opens"),
    **meaning(Tag.FILL, _all(_WANTS, _THINGS), "said"),
    **meaning(
        Tag.FILL,
        "slow but steady|slow and steady|steady away"
        "|the sun|sun was out|sun is out|sun's out|sun out|sun shining|full sun|sat down|sat on the"
        "|one step at a time|step by step"
        "|glad that is done|glad that's done|happy that's done|that's done|that is done|that's that|job done"
        "|boring but done|hard but done|slow but done|tough but done|ugly but done"
        "|no excuses|excuses|thanks for asking|thanks everyone|thanks all|thank you",
        "said",
    ),
}
