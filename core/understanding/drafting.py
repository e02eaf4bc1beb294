"""From the clauses of one record to its draft, or to the question that it needs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final, NamedTuple

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Kind, Sport
from core.understanding.amounts import add_up
from core.understanding.believing import unbelievable, without_a_parts_pace
from core.understanding.kinds import kind_of
from core.understanding.mistyped import CUT_OFF
from core.understanding.pieces import (
    BARE,
    CLIMB,
    CLOCK,
    DIST,
    EFFORT,
    HR,
    NOISE,
    REPS,
    TAKEN_OFF,
    WARMING,
    Piece,
    tag_at,
    unit_of,
)
from core.understanding.plausible import LONGEST_TIME
from core.understanding.segments import Segment
from core.understanding.sets import is_of_one_set, is_told_enough
from core.understanding.signless import Amounts
from core.understanding.sports import RUN_WORDS, STILL
from core.understanding.telling import (
    NO_TAGS,
    is_of_a_run,
    is_of_something_else,
    is_of_the_day,
    is_rest_day,
    left_out,
    may_be_a_run,
    may_be_minutes,
    minutes_of,
    stops,
)
from core.understanding.tokens import Tokens
from core.understanding.turns import WALKED
from core.understanding.unmeasured import tells_of_run, took_its_place
from core.understanding.values import (
    CORE,
    ROLL,
    STRETCH,
    WARM_UP,
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
from core.understanding.whole_of_parts import has_warmed
from core.understanding.wholes import of_the_whole, tells_a_part
from core.understanding.words import Tag, bits

FIGURES_BESIDE: Final = 1 << -HR | 1 << -EFFORT | 1 << -CLIMB
WORDS_BESIDE: Final = 1 << Tag.SPORT | 1 << Tag.WARM | 1 << Tag.TOTAL
BESIDE: Final = {Sport.STRETCH: STRETCH, Sport.FOAM_ROLL: ROLL, Sport.STRENGTH: CORE}


NOT_DONE: Final = frozenset({Tag.TO, Tag.NOT})
"""Behind one of these nothing is told as done: "forgot to stretch", "didn't stretch"."""


class Outcome(NamedTuple):
    """A draft, and the question that stands before it is stored, if any."""

    draft: Draft
    ask: Ask | None = None


class Words(NamedTuple):
    """The runner's own words that a draft keeps."""

    said: str
    note: str
    shoes: str


def draft_of(
    segment: Segment, reader: Reader, tokens: Tokens, sign: str, *, sign_is_said: bool, words: Words
) -> Outcome | None:
    """Return what the segment says; None if it tells no deed at all."""
    pieces = segment.pieces
    if is_rest_day(segment):
        draft = Draft(
            intent=Intent.REST_DAY,
            sport=Sport.REST,
            on=segment.day,
            part_of_day=segment.part,
            note=words.note,
            shoes=words.shoes,
            said=words.said,
        )
        return Outcome(draft, _which_day(segment, draft))
    sport = segment.sport or RUN
    is_running = sport is RUN
    kinds = {piece.value for piece in pieces if piece.kind == Tag.KIND} if segment.flags & KIND else NO_TAGS
    listed = bool(kinds) and INTERVAL in kinds and _lists_times(segment, pieces)
    reps = listed or bool(segment.has >> -REPS & 1)
    amounts = add_up(
        of_the_whole(pieces, reps=reps, listed=listed),
        reader.units,
        sign,
        is_run=is_running,
        certain_run=(bool(segment.flags & RUN_WORDS) or sign_is_said or reps or stops(segment))
        and not (segment.has >> -BARE & 1 and kinds and may_be_minutes(segment, sign)),
        on_belt=bool(kinds) and TREADMILL in kinds,
    )
    if not is_running and sport is WALK and is_of_a_run(amounts):
        sport, is_running = Sport.RUN, True  # "walked a bit at mile 5, 8 miles in 1:15"
    beats = effort = climb = None
    tags: set[str] = set()
    beside = segment.told & FIGURES_BESIDE or segment.flags & WORDS_BESIDE
    for piece in pieces if beside else ():
        kind = piece.kind
        if kind == HR:
            beats = beats or int(piece.value)
        elif kind == EFFORT:
            effort = effort or int(piece.value)
        elif kind == CLIMB:
            climb = climb or int(piece.value)
        elif kind == Tag.SPORT and piece.value in BESIDE and tag_at(tokens, piece.first - 1) not in NOT_DONE:
            tags.add(BESIDE[piece.value])
        elif has_warmed(piece) and not (piece.value == "shoes" and segment.flags & SHOES):
            tags.add(WARM_UP)
    without = left_out(segment)
    named = kind_of(segment) if is_running else None
    walked = reps and any(piece.kind == REPS and piece.unit == WALKED for piece in pieces)
    if is_running and reps and not walked and named in (None, Kind.RECOVERY, Kind.EASY):
        named = Kind.INTERVAL
    draft = Draft(  # by place: a tuple of so many takes names at twice the cost
        LOG_RUN if is_running else Intent.LOG_CROSS,
        sport,
        Distance(amounts.distance) if amounts.distance is not None else None,
        unit_of(amounts.unit),
        amounts.duration,
        Pace(round(amounts.pace, 3)) if amounts.pace is not None else None,
        segment.day,
        segment.part,
        named,
        effort,
        beats,
        climb,
        words.shoes,
        frozenset(tags - without) if tags and is_running else NO_TAGS,
        without,
        words.note,
        words.said,
        approximate=bool(segment.flags & ROUNDED),
    )
    if is_running:
        return _run(draft, amounts, segment, reader, reps=reps)
    return _cross(draft, amounts, segment, tokens, reader)


NO_TIME: Final = (TAKEN_OFF, CUT_OFF)
"""Values of figures that were to tell a time and do not."""
OPEN: Final = (Unclear.HOW_LONG, Unclear.HOW_FAR)
RUN, WALK, INTERVAL, TREADMILL = Sport.RUN, Sport.WALK, Kind.INTERVAL, Kind.TREADMILL
LOG_RUN: Final = Intent.LOG_RUN
"""Members of enumerations by names of the module, which are looked up ten times as fast (see `tags`)."""
ROUNDED: Final = 1 << Tag.ABOUT | 1 << Tag.NEARLY
KIND: Final = 1 << Tag.KIND
SHOES: Final = 1 << Tag.SHOE | 1 << Tag.SHOES
"""Where one of these is told a word may say that shoes were broken in, not that the runner warmed up."""


def _lists_times(segment: Segment, pieces: Sequence[Piece]) -> bool:
    """Whether intervals are told by their times: "mile repeats: 6:02, 6:00, 5:58"."""
    return sum(piece.kind == CLOCK for piece in pieces) >= 2 and bool(segment.has)


def _which_day(segment: Segment, draft: Draft) -> Ask | None:
    """Ask for a day that was named but not told, or on which of several days it was."""
    if segment.also:
        days = sorted({day for day in (draft.on, *segment.also) if day is not None})
        each = [changed(_certain(draft), on=day) for day in days]
        on_each = Choice(EACH_DAY, Names.EACH_DAY, each[0], more=tuple(each[1:]))
        return Ask(Unclear.WHICH_DAYS, (on_each, *_on(each)))
    if not segment.vague_day or draft.on is not None:
        return None
    return which_of(draft, segment.may)


def which_of(draft: Draft, days: Sequence[date]) -> Ask:
    """Ask on which of the days the run was."""
    return Ask(Unclear.WHICH_DAY, _on([changed(_certain(draft), on=day) for day in days]))


EACH_DAY: Final = "each day"


def _on(drafts: Sequence[Draft]) -> tuple[Choice, ...]:
    return tuple(Choice(str(draft.on), Names.DAY, draft) for draft in drafts)


def _certain(draft: Draft) -> Draft:
    return changed(draft, missing=())


def _cross(
    draft: Draft, amounts: Amounts, segment: Segment, tokens: Tokens, reader: Reader
) -> Outcome | None:
    asked = _which_day(segment, draft)
    if amounts.unclear is Unclear.HOW_LONG and draft.duration is None:
        draft = changed(draft, duration=minutes_of(segment, tokens))
        amounts = Amounts() if draft.duration is not None else amounts
    lengths = [piece for piece in segment.pieces if piece.kind == DIST and piece.role in (0, WARMING)]
    if draft.distance is not None and draft.sport in STILL:
        return Outcome(_open(changed(draft, distance=None), Missing.DURATION), Ask(Unclear.HOW_LONG))
    if amounts.unclear is Unclear.WHICH_PART and len(lengths) > 1 and draft.sport is Sport.SWIM:
        draft = changed(draft, distance=Distance(sum(int(piece.value) for piece in lengths)))
        return Outcome(draft, asked)
    if amounts.unclear is not None and draft.distance is None and draft.duration is None:
        return Outcome(_open(draft, Missing.DURATION), Ask(Unclear.HOW_LONG, _choices(draft, amounts)))
    if amounts.unclear is not None:
        draft = changed(draft, distance=None)
    if draft.duration is not None and is_of_one_set(segment, draft.duration):
        draft = changed(draft, duration=None)
    if draft.distance is None and draft.duration is None:
        if is_told_enough(segment, reader.today):
            return Outcome(draft, asked)
        done = segment.flags & bits(Tag.DID, Tag.ME) or segment.day is not None or took_its_place(segment)
        return Outcome(_open(draft, Missing.DURATION), Ask(Unclear.HOW_LONG)) if done else None
    if draft.duration is not None and not 0 < draft.duration <= LONGEST_TIME:
        return Outcome(_open(draft, Missing.DURATION), Ask(Unclear.HOW_LONG))
    return Outcome(draft, asked)


def _open(draft: Draft, *missing: Missing) -> Draft:
    return changed(draft, intent=Intent.AMBIGUOUS, missing=missing)


def _choices(draft: Draft, amounts: Amounts) -> tuple[Choice, ...]:
    """Offer the readings of an unclear figure, and that it was no run at all."""
    offered = [
        Choice(
            says,
            names,
            changed(
                draft,
                distance=Distance(way) if way is not None else draft.distance,
                duration=seconds if seconds is not None else draft.duration,
                typed=_typed(says) if way is not None else draft.typed,
            ),
        )
        for says, names, way, seconds in amounts.options
    ]
    if offered and amounts.unclear is Unclear.UNIT_OF:
        offered.append(Choice("Not a run", Names.NOT_A_RUN))
    return tuple(offered)


def _typed(says: str) -> Unit | None:
    return Unit.MILE if says.endswith(("mile", "miles", "mi")) else Unit.KM if says.endswith("km") else None


def _run(draft: Draft, amounts: Amounts, segment: Segment, reader: Reader, *, reps: bool) -> Outcome | None:
    day = _which_day(segment, draft)
    if amounts.unclear in OPEN and draft.distance is None and is_of_the_day(segment):
        return None  # "be there in 10"
    if amounts.unclear is not None:
        missing = Missing.UNIT if amounts.unclear is Unclear.UNIT_OF else Missing.DISTANCE
        choices = _choices(draft, amounts)
        draft = changed(draft, distance=None, typed=None)
        return Outcome(_open(draft, missing), Ask(amounts.unclear, choices))
    if draft.distance is None and draft.duration is None:
        if reps:
            return Outcome(changed(draft, missing=(Missing.DISTANCE,)), Ask(Unclear.HOW_FAR))
        return (
            Outcome(_open(draft, Missing.DISTANCE), Ask(Unclear.HOW_FAR)) if tells_of_run(segment) else None
        )
    if reps and draft.distance is None:
        draft = changed(draft, missing=(Missing.DISTANCE,))
    said = segment.flags & RUN_WORDS or reps or draft.distance is not None or draft.pace is not None
    if not said and not tells_a_part(segment.pieces):
        if not may_be_a_run(segment) and is_of_something_else(segment):
            return None
        return Outcome(_open(draft, Missing.DISTANCE), Ask(Unclear.HOW_FAR))
    if draft.duration is None and any(p.kind == NOISE and p.value in NO_TIME for p in segment.pieces):
        return Outcome(_open(draft, Missing.DURATION), Ask(Unclear.HOW_LONG))
    wrong = unbelievable(draft, reader)
    if wrong is not None:
        return Outcome(_open(draft), wrong)
    return Outcome(without_a_parts_pace(draft), day)
