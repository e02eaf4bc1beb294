"""Whether a run can be believed, and what to ask when it cannot."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum, auto
from typing import Final

from core.domain.distance import Distance
from core.domain.record import Kind
from core.understanding.plausible import KM, LONGEST_TIME, MUCH_FASTER, is_length, is_run
from core.understanding.typed import typed_distance, typed_duration
from core.understanding.values import (
    Ask,
    Choice,
    Draft,
    Intent,
    Missing,
    Names,
    Reader,
    Unclear,
    changed,
)


class Wrong(Enum):
    """What is odd about a run's figures."""

    DISTANCE = auto()
    TIME = auto()
    TOO_FAST_OR_SLOW = auto()
    """Nobody can have run this."""
    PACE = auto()
    """The pace that was said is another."""
    FASTER_THAN_EVER = auto()


def unbelievable(draft: Draft, reader: Reader) -> Ask | None:
    """Ask which part is right when nobody, or not this runner, can have run it."""
    match _wrong(draft, reader):
        case None:
            return None
        case Wrong.DISTANCE:
            return _other_distances(draft, reader) if draft.distance else Ask(Unclear.HOW_FAR)
        case Wrong.TIME:
            return _other_time(draft)
        case Wrong.TOO_FAST_OR_SLOW:
            return Ask(Unclear.WHICH_PART, _parts(draft, reader, believed=False))
        case Wrong.PACE:
            return Ask(Unclear.WHICH_PART, _two_of_three(draft, reader))
        case Wrong.FASTER_THAN_EVER:
            return Ask(Unclear.WHICH_PART, _parts(draft, reader, believed=True))


def _wrong(draft: Draft, reader: Reader) -> Wrong | None:
    if draft.distance is not None and not is_length(draft.distance.micrometres):
        return Wrong.DISTANCE
    if draft.duration is not None and draft.distance is None and not _is_time(draft):
        return Wrong.TIME
    seconds = draft.duration
    if seconds is None and draft.distance is not None and draft.pace is not None:
        seconds = draft.pace.time_for(draft.distance)
    if draft.distance is None or seconds is None:
        return None
    way = draft.distance.micrometres
    if not is_run(way, seconds):
        return Wrong.TOO_FAST_OR_SLOW
    if contradicts(draft):
        return Wrong.PACE
    fastest = reader.fastest()
    if fastest is not None and fastest.seconds_a_km > seconds * KM / way * MUCH_FASTER:
        return Wrong.FASTER_THAN_EVER
    return None


def _anybody_can(draft: Draft, reader: Reader) -> bool:
    return _wrong(draft, replace(reader, fastest=lambda: None)) is None


SAME: Final = 0.02
"""A pace this near to the average is the average, rounded."""
NEAR: Final = 0.08
"""A pace this near to it is that of a part, or of another watch (ours)."""
IN_PARTS: Final = frozenset({Kind.TEMPO, Kind.INTERVAL, Kind.HILLS, Kind.RECOVERY})
NEAR_IN_PARTS: Final = 0.25
"""The same where a part of the run is faster or slower than the rest by its kind."""


def contradicts(draft: Draft) -> bool:
    """Whether the pace that was said cannot be that of the distance in the time."""
    near = NEAR_IN_PARTS if draft.kind in IN_PARTS else NEAR
    return _apart(draft) > near


def without_a_parts_pace(draft: Draft) -> Draft:
    """Return the draft without a pace that is not its average."""
    return changed(draft, pace=None) if _apart(draft) > SAME else draft


def _apart(draft: Draft) -> float:
    """Return how far the pace that was said is from the average, as a share of it."""
    if draft.pace is None or not draft.duration or draft.distance is None:
        return 0.0
    return abs(draft.pace.time_for(draft.distance) - draft.duration) / draft.duration


def _two_of_three(draft: Draft, reader: Reader) -> tuple[Choice, ...]:
    """Offer the distance in the time, the distance at the pace, the time at the pace."""
    way, seconds, pace, unit = draft.distance, draft.duration, draft.pace, draft.typed or reader.units
    assert way is not None
    assert seconds is not None
    assert pace is not None
    longer = Distance.metres(round(seconds / pace.seconds_a_km * 100) * 10)
    choices = []
    for distance, time in ((way, seconds), (way, pace.time_for(way)), (longer, seconds)):
        said = f"{typed_distance(distance, unit)} in {typed_duration(time)}"
        meant = changed(draft, intent=Intent.LOG_RUN, distance=distance, duration=time, pace=None)
        if _anybody_can(meant, reader):
            choices.append(Choice(said, Names.IN_THAT_TIME, meant))
    return tuple(choices)


SLIPS: Final = (10, 100)
"""A point or a figure too many, or one too few."""
MOST_IN_ONE_GO: Final = 100 * KM
"""What a slip is put right to at most: more is offered to nobody."""


def _other_distances(draft: Draft, reader: Reader) -> Ask:
    """Ask "500 km in one day?", with what a slip of the point would have made of it."""
    way, unit = draft.distance, draft.typed or reader.units
    assert way is not None
    too_long = way > Distance.metres(1000)
    meant = [way.micrometres // by if too_long else way.micrometres * by for by in SLIPS]
    drafts = [changed(draft, intent=Intent.LOG_RUN, distance=Distance(each)) for each in meant]
    choices = [
        Choice(typed_distance(each.distance, unit), Names.DISTANCE, each)
        for each in drafts
        if each.distance is not None
        and each.distance.micrometres <= MOST_IN_ONE_GO
        and _anybody_can(each, reader)
    ]
    return Ask(Unclear.ODD, tuple(choices), odd=way)


def _other_time(draft: Draft) -> Ask:
    """Ask "50 h in one go?", with the same figure as minutes; too short a time is asked for again."""
    if draft.duration is None or draft.duration < LONGEST_TIME:
        return Ask(Unclear.HOW_LONG)
    meant = changed(draft, intent=Intent.LOG_RUN, duration=draft.duration // 60)
    choices = (Choice(typed_duration(draft.duration // 60), Names.TIME, meant),) if _is_time(meant) else ()
    return Ask(Unclear.ODD, choices, odd=draft.duration)


def _is_time(draft: Draft) -> bool:
    return draft.duration is not None and 60 <= draft.duration <= LONGEST_TIME


def _parts(draft: Draft, reader: Reader, *, believed: bool) -> tuple[Choice, ...]:
    """Offer half the way in this time, this way in another time, and the figures as they stand."""
    choices: list[Choice] = []
    if draft.distance is None or draft.duration is None:
        return ()
    unit = draft.typed or reader.units
    way, time = typed_distance(draft.distance, unit), typed_duration(draft.duration)
    shorter = Distance(draft.distance.micrometres // 2)
    draft = changed(draft, intent=Intent.LOG_RUN)
    half = changed(draft, distance=shorter, pace=None)
    if _anybody_can(half, reader):
        choices.append(Choice(f"{typed_distance(shorter, unit)} in {time}", Names.IN_THAT_TIME, half))
    other = changed(draft, duration=None, missing=(Missing.DURATION,))
    choices.append(Choice(f"{way}, other time", Names.OTHER_TIME, other))
    if believed:
        choices.append(Choice(f"{way} in {time}", Names.IN_THAT_TIME, draft))
    return tuple(choices)


def whose(first: Draft, *more: Draft) -> Ask:
    """Ask who ran it."""
    return Ask(
        Unclear.WHOSE, (Choice("I did", Names.I_DID, first, more=more), Choice("Not me", Names.NOT_ME))
    )
