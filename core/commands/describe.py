"""Records and goals as sentences: the one place where a value becomes what is said of it."""

from __future__ import annotations

from core.commands.context import Context
from core.domain.distance import Unit
from core.domain.record import Record, Sport
from core.wording.amounts import Beside, Capital, Day, Joined, NearDay, Span, Time, Typed
from core.wording.own import shortened
from core.wording.say import corrected, told
from core.wording.say import runs as say
from core.wording.say import sums as sums_say
from core.wording.sentence import Sentence

LISTED_NOTE = 60
"""Characters of a note that a line of a list has room for."""


def _what(record: Record) -> tuple[Sentence, Sentence | None]:
    """Return what leads the sentence and the time that follows it, if it has not been led with."""
    if record.distance:
        time = say.InTimeOf(Time(record.duration)) if record.duration else None
        return say.JustDistance(record.distance), time
    if record.duration:
        return say.JustTime(Span(record.duration)), None
    return say.ARun(), None


def _amount(record: Record) -> Sentence | None:
    if record.distance and record.duration:
        return say.With(Joined((record.distance, say.InTimeOf(Time(record.duration))), ""))
    if record.distance:
        return say.With(record.distance)
    return say.With(Span(record.duration)) if record.duration else None


def _more(record: Record) -> Sentence | None:
    """Return what else is stored of the record, so that nothing is stored unsaid."""
    known = (
        corrected.Climbed(record.climb) if record.climb else None,
        corrected.HeartRate(record.avg_hr) if record.avg_hr else None,
        corrected.Felt(record.effort) if record.effort else None,
        corrected.ShoesWorn(record.shoes) if record.shoes else None,
        corrected.Tags(Joined(tuple(map(Beside, sorted(record.tags))), ", ")) if record.tags else None,
    )
    parts = tuple(part for part in known if part is not None)
    return told.More(Joined(parts, ", ")) if parts else None


def said(record: Record, typed: Unit | None = None) -> tuple[Sentence, ...]:
    """Return the record in full, as the answer to logging it: a line, and its note."""
    note = say.Note(record.note) if record.note else None
    line: Sentence
    if record.sport is Sport.REST:
        line = say.RestDay(NearDay(record.on))
    elif not record.is_run:
        line = say.Other(Capital(record.sport), _amount(record), _more(record), NearDay(record.on))
    else:
        what, time = _what(record)
        pace = record.average
        line = say.Run(
            what,
            say.AsTyped(Typed(record.distance, typed)) if typed and record.distance else None,
            time,
            say.AtPace(pace) if pace else None,
            say.OfKind(record.kind) if record.kind else None,
            _more(record),
            NearDay(record.on),
        )
    return (line, note) if note else (line,)


def short(record: Record, *, near: bool = True, paced: bool = False) -> Sentence:
    """Return the record in a few words, without a full stop; `paced`, with its pace."""
    day = NearDay(record.on) if near else Day(record.on)
    if record.sport is Sport.REST:
        return say.ShortRest(day)
    if not record.is_run:
        return say.ShortOther(record.sport, _amount(record), day)
    what, time = _what(record)
    pace = say.AtPace(record.average) if paced and record.average else None
    return say.ShortRun(what, time, pace, say.OfKind(record.kind) if record.kind else None, day)


def amount(record: Record) -> Sentence:
    """Return what names the record on a button: its distance, else its time, else its sport."""
    if record.distance:
        return say.JustDistance(record.distance)
    if record.duration:
        return say.JustTime(Span(record.duration))
    return say.ARun() if record.is_run else say.JustTime(record.sport)


def listed(record: Record, *, in_full: bool = False) -> Sentence:
    """Return the record as a line of a list; `in_full`, with all that is stored of it."""
    if record.is_run:
        what, time = _what(record)
    else:
        what, time = say.JustTime(record.sport), _amount(record)
    return sums_say.LogLine(
        Day(record.on),
        what,
        time,
        say.OfKind(record.kind) if record.kind else None,
        _more(record) if in_full else None,
        sums_say.LineNote(shortened(record.note, LISTED_NOTE)) if record.note else None,
    )


def done(record: Record) -> Sentence:
    """Return what was done, with its pace, without its day."""
    if not record.is_run:
        return sums_say.Done(say.JustTime(record.sport), _amount(record), None, None)
    what, time = _what(record)
    pace = say.AtPace(record.average) if record.average else None
    return sums_say.Done(what, time, pace, say.OfKind(record.kind) if record.kind else None)


def other_unit(context: Context, typed: Unit | None) -> Unit | None:
    """Return the unit to show in brackets: the typed one, where it is not the runner's own."""
    return typed if typed is not None and typed is not context.runner.units else None


def in_time(record: Record) -> Sentence:
    """Return the record's time, for a correction that changed it."""
    return say.JustTime(Time(record.duration)) if record.duration else say.NoTime()
