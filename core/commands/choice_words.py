"""What a doubtful text may mean: each choice is called by what would be stored, in the listener's words."""

from __future__ import annotations

from core.domain.distance import Unit
from core.understanding import Choice, Names
from core.wording.amounts import Day, InUnit, InWords, Time
from core.wording.say import buttons as label
from core.wording.say import unclear as say
from core.wording.sentence import Sentence

WAYS = {
    Names.DISTANCE: say.SoFar,
    Names.IN_ALL: say.InAllSo,
    Names.A_RUN_OF: say.ARunOf,
    Names.OTHER_TIME: say.OtherTime,
}
WHOLE = {
    Names.EACH_DAY: say.EachDay,
    Names.I_DID: say.IDid,
    Names.NOT_ME: say.NotMe,
    Names.NOT_A_RUN: say.NotARun,
}


def in_words(choice: Choice, units: Unit) -> Sentence:
    """Return the choice's label; a distance in the unit it was typed in, else in the runner's."""
    if (whole := WHOLE.get(choice.names)) is not None:
        return whole()
    draft = choice.draft
    assert draft is not None
    seconds, unit = draft.duration or 0, draft.typed or units
    if choice.names is Names.DAY and draft.on is not None:
        return label.OnDay(Day(draft.on))
    if choice.names is Names.MINUTES and seconds % 60 == 0:
        return say.MinutesLong(seconds // 60)
    if draft.distance is None or choice.names in (Names.TIME, Names.MINUTES):
        return label.Amount(Time(seconds))
    way = InUnit(InWords(draft.distance), unit)
    if choice.names is Names.IN_THAT_TIME:
        return say.InThatTime(way, Time(seconds))
    return WAYS[choice.names](way)
