"""What the choices of a doubt are called on their buttons: what they say is typed, and English."""

from __future__ import annotations

import re
from typing import Final

from core.domain.distance import Distance, Unit
from core.understanding import Choice, duration_in
from core.wording.amounts import Day, InUnit, InWords, Time
from core.wording.say import buttons as label
from core.wording.say import choices as say
from core.wording.say import unclear as ask_say
from core.wording.sentence import Sentence

_WAY: Final = re.compile(
    r"(?P<new>a run of )?[\d.]+ (?P<unit>km|mi|miles?)"
    r"(?: in (?P<time>[\d:]+)|(?P<all> in all)|(?P<other>, other time))?"
)
_MINUTES: Final = re.compile(r"(\d+) min(?:utes)?")
_WHOLE: Final[dict[str, type[Sentence]]] = {
    "I did": say.IDid,
    "Not me": say.NotMe,
    "Not a run": ask_say.NotARun,
}


def label_of(choice: Choice) -> Sentence:
    """Return the choice's label; where days are offered, by their dates."""
    if choice.day is not None:
        return label.OnDay(Day(choice.day))
    if choice.more:
        return ask_say.EachDay()
    if (whole := _WHOLE.get(choice.says)) is not None:
        return whole()
    if (minutes := _MINUTES.fullmatch(choice.says)) is not None:
        return say.InMinutes(int(minutes[1]))
    way = _WAY.fullmatch(choice.says)
    if way is None or choice.draft is None or choice.draft.distance is None:
        return ask_say.Choice(choice.says)
    return _of_way(way, choice.draft.distance)


def _of_way(said: re.Match[str], distance: Distance) -> Sentence:
    shown = InUnit(InWords(distance), Unit.KM if said["unit"] == "km" else Unit.MILE)
    if said["new"]:
        return say.ARunOf(shown)
    if said["all"]:
        return say.InAll(shown)
    if said["other"]:
        return say.InAnotherTime(shown)
    time = duration_in(said["time"]) if said["time"] else None
    return say.InTime(shown, Time(time)) if time else say.JustSo(shown)
