"""English: how runners tell that they were out, and not how far."""

from __future__ import annotations

from itertools import product
from typing import Final

from core.domain.feasts import fixed
from core.understanding.languages.english_days import DAYS
from core.understanding.words import Tag, Words, meaning

_GOT: Final = ("squeezed", "snuck", "sneaked", "fit", "fitted", "got", "slotted", "crammed", "put")
_ONE: Final = ("one in", "another one in", "a quick one in", "a short one in", "an easy one in", "a run in")
_FEW: Final = ("couple of", "a couple of", "a couple", "few", "a few", "some")
_WAYS: Final = ("miles", "k", "km", "kms", "ks", "laps", "kilometres", "kilometers")
_BEHIND: Final = ("easy", "with the", "with my", "round the", "around the", "along the", "in the", "done")
_WENT: Final = ("out for", "went for", "went on", "been for", "had", "did", "managed", "popped out for")
_HOW: Final = ("little", "quick", "short", "gentle", "slow", "lovely", "nice", "wee", "cheeky")
_DEEDS: Final = ("run", "jog", "trot", "plod", "shuffle")
_WALKED: Final = (
    "from", "at", "after", "up", "a bit", "for a bit", "most of it", "some of it", "it in", "in", "home from",
    "because", "a lot", "here and there",
)  # fmt: skip
_WEEKDAYS: Final = tuple(sorted(word for word, (tag, _) in DAYS.items() if tag == Tag.WEEKDAY))


def _all(*parts: tuple[str, ...]) -> str:
    return "|".join(" ".join(words) for words in product(*parts))


VAGUE: Final[Words] = {
    **meaning(
        Tag.WENT,
        "back from my run|back from my jog|just back from my run|home from my run"
        "|home from a run|in from a run|finished my run|just finished my run",
    ),
    **meaning(Tag.PLAN, "trained for a|trained for my|trained for the|trained for this"),
    **meaning(Tag.WENT, _all(_GOT, _ONE)),
    **meaning(Tag.WENT, _all(_WENT, ("a",), _HOW, _DEEDS)),
    **meaning(Tag.WENT, _all(_FEW, _WAYS, _BEHIND)),
    **meaning(
        Tag.WENT, _all(_FEW, ("laps", "loops", "rounds", "lengths"), ("of the", "round the", "around the"))
    ),
    **meaning(Tag.RUN, "sesh|jog walk|walk jog|walk and run|run and walk"),
    **meaning(
        Tag.SOME_DAY,
        "before last|the week before last|a month ago|one month ago|a couple of weeks ago|couple of weeks ago"
        "|a few weeks ago|few weeks ago|first of the month|the first of the month|yesterday week",
    ),
    **meaning(Tag.SOME_DAY, _all(("a week ago", "a week last", "a week past", "last week"), _WEEKDAYS)),
    **meaning(Tag.DAY, "ystdy|ystrdy|ystday|yesterd|yestrday", -1),
    **meaning(Tag.RECORD, "longest run ever|longest ever run|furthest run ever|biggest run ever"),
    **meaning(Tag.RECORD, "old one was|the old one was|old one|the old one|previously"),
    **meaning(Tag.MEANT, "dnf'd|dnf|dnfed|dnf'ed|dnfd|did not finish", "given up"),
    **meaning(
        Tag.FILL,
        "|".join(f"{had} {where}" for had in ("had to walk", "was forced to walk") for where in _WALKED),
        "said",
    ),
    **meaning(Tag.GOAL, "predictor|race predictor|predictor says|race time predictor"),
    **meaning(Tag.DID, "took", "took"),
    **meaning(Tag.FEAST, "bonfire night|guy fawkes night|guy fawkes", fixed(11, 5)),
    **meaning(Tag.SOME_DAY, "remembrance sunday|remembrance day sunday"),
    **meaning(Tag.FILL, "my time for the|my time in the|my time at the|my finish time for the", "time"),
    **meaning(Tag.FILL, "please|pls|plz"),
    **meaning(Tag.TAKE, "replace", "exchange"),
    **meaning(Tag.SORRY, "i lied|fat fingers|fat finger|butter fingers|sausage fingers"),
    **meaning(Tag.AGO, "d ago|days since", (1,)),
}
