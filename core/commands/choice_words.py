"""What a doubtful text may mean, in the listener's words: a choice says it in those of a typed line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from core.domain.distance import Distance, Unit
from core.wording.amounts import InUnit, InWords, Time
from core.wording.say import unclear as say
from core.wording.sentence import Sentence

_LENGTH: Final = r"(?P<figure>[\d.]+) ?(?P<unit>km|miles?|mi)"
_TIME: Final = r"(?P<time>\d+(?::\d\d){1,2})"
_IN_TIME: Final = re.compile(rf"{_LENGTH} in {_TIME}")
_FORMS: Final[tuple[tuple[re.Pattern[str], Callable[[InUnit], Sentence]], ...]] = (
    (re.compile(rf"{_LENGTH}, other time"), say.OtherTime),
    (re.compile(rf"{_LENGTH} in all"), say.InAllSo),
    (re.compile(rf"a run of {_LENGTH}"), say.ARunOf),
    (re.compile(_LENGTH), say.SoFar),
)
_MINUTES: Final = re.compile(r"(\d+) minutes?")
_WHOLE: Final = {"not a run": say.NotARun, "i did": say.IDid, "not me": say.NotMe}


def in_words(says: str) -> Sentence:
    """Return a choice's label; its own words where it is none of the forms of our choices."""
    if (whole := _WHOLE.get(says.casefold())) is not None:
        return whole()
    if minutes := _MINUTES.fullmatch(says):
        return say.MinutesLong(int(minutes[1]))
    if timed := _IN_TIME.fullmatch(says):
        return say.InThatTime(_way(timed), Time(_seconds(timed["time"])))
    for form, sentence in _FORMS:
        if found := form.fullmatch(says):
            return sentence(_way(found))
    return say.Choice(says)


def _way(found: re.Match[str]) -> InUnit:
    unit = Unit.KM if found["unit"] == "km" else Unit.MILE
    return InUnit(InWords(Distance.of(found["figure"], unit)), unit)


def _seconds(clock: str) -> int:
    seconds = 0
    for part in clock.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds
