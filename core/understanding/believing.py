"""Whether a run can be believed, and what to ask when it cannot."""

from __future__ import annotations

from dataclasses import replace

from core.domain.distance import Distance
from core.understanding.plausible import KM, LONGEST_TIME, MUCH_FASTER, is_length, is_run
from core.understanding.typed import typed_distance, typed_duration
from core.understanding.values import (
    Ask,
    Choice,
    Draft,
    Intent,
    Missing,
    Reader,
    Unclear,
)


def unbelievable(draft: Draft, reader: Reader) -> Ask | None:
    """Ask which part is right when nobody, or not this runner, can have run it."""
    if draft.distance is not None and not is_length(draft.distance.micrometres):
        return Ask(Unclear.HOW_FAR)
    if draft.duration is not None and not 60 <= draft.duration <= LONGEST_TIME and draft.distance is None:
        return Ask(Unclear.HOW_LONG)
    seconds = draft.duration
    if seconds is None and draft.distance is not None and draft.pace is not None:
        seconds = draft.pace.time_for(draft.distance)
    if draft.distance is None or seconds is None:
        return None
    way = draft.distance.micrometres
    if not is_run(way, seconds):
        return Ask(Unclear.WHICH_PART, _parts(draft, reader, believed=False))
    if draft.pace is not None and draft.duration is not None:
        ratio = draft.pace.time_for(draft.distance) / draft.duration
        if not 0.8 <= ratio <= 1.2:
            return Ask(Unclear.WHICH_PART, _parts(draft, reader, believed=True))
    if reader.fastest is not None and reader.fastest.seconds_a_km > seconds * KM / way * MUCH_FASTER:
        return Ask(Unclear.WHICH_PART, _parts(draft, reader, believed=True))
    return None


def _parts(draft: Draft, reader: Reader, *, believed: bool) -> tuple[Choice, ...]:
    """Offer half the way in this time, this way in another time, and the figures as they stand."""
    choices: list[Choice] = []
    if draft.distance is None or draft.duration is None:
        return ()
    unit = draft.typed or reader.units
    way, time = typed_distance(draft.distance, unit), typed_duration(draft.duration)
    shorter = Distance(draft.distance.micrometres // 2)
    draft = replace(draft, intent=Intent.LOG_RUN)
    half = replace(draft, distance=shorter, pace=None)
    if unbelievable(half, replace(reader, fastest=None)) is None:
        choices.append(Choice(f"{typed_distance(shorter, unit)} in {time}", half))
    other = replace(draft, duration=None, missing=(Missing.DURATION,))
    choices.append(Choice(f"{way}, other time", other))
    if believed:
        choices.append(Choice(f"{way} in {time}", draft))
    return tuple(choices)
