"""What a correction changed of a record, in words: what it was, what it is, what a button restores."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from core.commands import describe
from core.domain.record import Record
from core.wording.amounts import Beside, Capital, Day, Joined
from core.wording.own import shortened
from core.wording.say import buttons as label
from core.wording.say import corrected as say
from core.wording.say import runs as run_say
from core.wording.sentence import Sentence

NOTE: Final = 40
"""Characters of a note that is quoted as what it was."""
BUTTON: Final = 8
"""Characters of a note on a button."""


@dataclass(frozen=True, slots=True)
class Difference:
    """`shown`: the run's own line tells what it is now. `back` is what the button goes back to.

    `was` is None where nothing was said of it before: it is added, and nothing goes.
    """

    was: Sentence | None
    now: Sentence
    back: Sentence
    shown: bool = True


def told(before: Record, now: Record) -> tuple[Sentence, Sentence]:
    """Return the sentence of the corrected record, and the label that brings back what it was."""
    found = list(_differences(before, now))
    if not found:
        was = describe.amount(before)
        return run_say.Was(Capital(describe.short(now, paced=True)), was), label.BackTo(was)
    hidden = [each for each in found if not each.shown]
    gone = [each for each in found if each.was is not None]
    earlier = Joined(tuple(each.was for each in gone), ", ")
    run, new = Capital(describe.short(now, paced=True)), Joined(tuple(each.now for each in hidden), ", ")
    if not gone:
        return (say.Added(run, new) if hidden else say.Completed(run)), label.Undo()
    back = label.BackTo(gone[0].back)
    return (say.Changed(run, new, earlier) if hidden else run_say.Was(run, earlier)), back


def _differences(before: Record, now: Record) -> Iterator[Difference]:
    """Yield what is another, the likeliest meant first."""
    if before.distance != now.distance or before.sport is not now.sport:
        added = before.sport is now.sport and not before.distance and before.duration == now.duration
        yield _same(describe.amount(before), describe.amount(now), added=added)
    if before.duration != now.duration:
        yield _same(describe.in_time(before), describe.in_time(now), added=before.duration is None)
    if before.stated_pace != now.stated_pace:
        yield _same(_pace(before), _pace(now), added=before.stated_pace is None)
    if before.kind is not now.kind:
        yield _same(_kind(before), _kind(now), added=before.kind is None)
    if before.on != now.on:
        yield _same(label.OnDay(Day(before.on)), label.OnDay(Day(now.on)))
    if before.note != now.note:
        back = say.ANote(shortened(before.note, BUTTON)) if before.note else say.NoNote()
        yield Difference(_note(before) if before.note else None, _note(now), back, shown=False)
    if before.shoes != now.shoes:
        was = _shoes(before, NOTE) if before.shoes else None
        yield Difference(was, _shoes(now, NOTE), _shoes(before, BUTTON), shown=False)
    pairs = (
        (_beats(before), _beats(now), before.avg_hr),
        (_climb(before), _climb(now), before.climb),
        (_effort(before), _effort(now), before.effort),
        (_tags(before), _tags(now), before.tags),
    )
    for was, new, had in pairs:
        if was != new:
            yield Difference(was if had else None, new, was, shown=False)


def _same(was: Sentence, now: Sentence, *, added: bool = False) -> Difference:
    return Difference(None if added else was, now, was)


def _pace(record: Record) -> Sentence:
    return say.APace(record.stated_pace) if record.stated_pace else say.NoPace()


def _kind(record: Record) -> Sentence:
    return say.AKind(record.kind) if record.kind else say.NoKind()


def _note(record: Record) -> Sentence:
    return say.ANote(shortened(record.note, NOTE)) if record.note else say.NoNote()


def _shoes(record: Record, width: int) -> Sentence:
    return say.ShoesWorn(shortened(record.shoes, width)) if record.shoes else say.NoShoes()


def _beats(record: Record) -> Sentence:
    return say.HeartRate(record.avg_hr) if record.avg_hr else say.NoHeartRate()


def _climb(record: Record) -> Sentence:
    return say.Climbed(record.climb) if record.climb else say.NoClimb()


def _effort(record: Record) -> Sentence:
    return say.Felt(record.effort) if record.effort else say.NoEffort()


def _tags(record: Record) -> Sentence:
    return say.Tags(Joined(tuple(map(Beside, sorted(record.tags))), ", ")) if record.tags else say.NoTags()
