"""The answer to a question about a message, put together with what was read of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from core.domain.distance import Distance, Unit
from core.domain.record import Kind, Sport
from core.understanding.believing import unbelievable
from core.understanding.corrected import stated_pace
from core.understanding.languages import lines_of
from core.understanding.notes import without_range
from core.understanding.parsers import lexicon
from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    HR,
    PACE,
    PART_DAY,
    M,
    Piece,
    length,
    unit_of,
)
from core.understanding.plausible import is_usual
from core.understanding.reading import read
from core.understanding.scan import scan
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.tokens import Token, cut
from core.understanding.values import (
    About,
    Action,
    Ask,
    Decision,
    Draft,
    Intent,
    Missing,
    Reader,
    Reading,
    Unclear,
)
from core.understanding.words import Tag

VALUES: Final = frozenset({DIST, BARE, M, DUR, CLOCK, PACE, DAY, PART_DAY, HR})
SMALL: Final = frozenset(
    {
        Tag.SORRY, Tag.FILL, Tag.A, Tag.IN, Tag.AND, Tag.IS, Tag.WAS, Tag.THAT, Tag.ABOUT,
        Tag.FOR, Tag.AT, Tag.ON, Tag.ME, Tag.SET, Tag.RAN, Tag.DID, Tag.KIND, Tag.RUN,
        Tag.HYPHEN, Tag.OF, Tag.WRONG, Tag.RETREAT, Tag.TOTAL, Tag.THIS, Tag.LAST, Tag.NUMBER,
        Tag.PACE, Tag.HEART, Tag.NOT, Tag.INSTEAD,
    }
)  # fmt: skip


def complete(pending: Reading, answer: str, reader: Reader) -> Reading:
    """Return the reading that the answer to `pending.ask` makes.

    STORE when nothing is open any more, ASK when something still is, IGNORE with `about` when
    the words are no answer. The answer may bring more than was asked ("miles, 1:02").
    """
    if pending.ask is None or not pending.drafts:
        return read(answer, reader)
    words = folded(make_even(answer)).strip(" .!")
    if not words:
        return Reading(Decision.IGNORE, about=About.CHATTER)
    asked = _asked_draft(pending.drafts)
    chosen = next((choice for choice in pending.ask.choices if choice.says.casefold() == words), None)
    place = lines_of(reader.language).ordinals.get(words)
    if chosen is None and place is not None and place < len(pending.ask.choices):
        chosen = pending.ask.choices[place]
    if chosen is not None:
        if chosen.draft is None:
            return Reading(Decision.IGNORE, about=About.CHATTER)
        return _settled(pending, asked, chosen.draft, reader, believed=True)
    if pending.ask.unclear is Unclear.WHOSE and words in lines_of(reader.language).yes:
        return _settled(pending, asked, pending.drafts[asked], reader, believed=True)
    merged = _merged(pending, pending.drafts[asked], answer, reader)
    if merged is not None:
        return _settled(pending, asked, merged, reader, believed=False)
    afresh = read(answer, reader)
    if afresh.decision is Decision.IGNORE:
        return afresh
    return Reading(Decision.IGNORE, about=None)


def is_bare(answer: str, pending: Reading, reader: Reader) -> bool:
    """Whether the answer is nothing but what was asked for: figures, or one of the choices."""
    even = make_even(answer)
    words = folded(even).strip(" .!")
    choices = pending.ask.choices if pending.ask is not None else ()
    lines = lines_of(reader.language)
    if words in lines.ordinals or words in lines.yes or words in (each.says.casefold() for each in choices):
        return True
    tokens = cut(even, folded(even), lexicon(reader.language))
    pieces = [piece for piece in scan(tokens, reader) if piece.kind != 0 or tokens[piece.first].kind == "w"]
    return all(piece.kind in FIGURES_ONLY or _is_unit(tokens, piece) for piece in pieces)


FIGURES_ONLY: Final = frozenset(
    {DIST, BARE, M, DUR, CLOCK, PACE, Tag.ABOUT, Tag.A, Tag.IN, Tag.AND, Tag.IS, Tag.WAS, Tag.THAT, Tag.SORRY}
)


def is_own_log(answer: str, reader: Reader) -> bool:
    """Whether a certain log says by its verb or its day that it is one, and no figure that was missing."""
    even = make_even(answer)
    pieces = scan(cut(even, folded(even), lexicon(reader.language)), reader)
    return any(piece.kind in (Tag.RAN, Tag.WENT, DAY) for piece in pieces)


def _asked_draft(drafts: Sequence[Draft]) -> int:
    """Return the place of the draft that the question is about."""
    for place, draft in enumerate(drafts):
        if draft.intent is Intent.AMBIGUOUS or draft.missing:
            return place
    return 0


def _settled(pending: Reading, place: int, draft: Draft, reader: Reader, *, believed: bool) -> Reading:
    """Return the reading with the answered draft: stored, or asked on."""
    drafts = list(pending.drafts)
    drafts[place] = draft = _with_intent(draft, drafts[place])
    if pending.ask is not None and pending.ask.unclear is Unclear.WHOSE:
        drafts = [_with_intent(each, each) for each in drafts]
        draft = drafts[place]
    ask = _still_open(draft, pending)
    if ask is None and not believed and draft.sport is Sport.RUN:
        ask = unbelievable(draft, reader)
    if ask is not None:
        return Reading(Decision.ASK, tuple(drafts), ask)
    drafts[place] = replace(draft, missing=())
    if pending.ask is not None and pending.ask.unclear is Unclear.RANGE:
        drafts[place] = replace(drafts[place], note=_without_range(draft.note, reader))
    later = next((at for at, each in enumerate(drafts) if each.intent is Intent.AMBIGUOUS), None)
    if later is not None:
        return Reading(Decision.ASK, tuple(drafts), Ask(Unclear.HOW_FAR))
    return Reading(Decision.STORE, tuple(drafts))


def _without_range(note: str, reader: Reader) -> str:
    even = make_even(note)
    tokens = cut(even, folded(even), lexicon(reader.language))
    return without_range(even, tokens, scan(tokens, reader))


def _with_intent(draft: Draft, before: Draft) -> Draft:
    if draft.intent is not Intent.AMBIGUOUS:
        return draft
    if before.action is not None:
        return replace(draft, intent=Intent.CORRECTION)
    if draft.sport is Sport.REST:
        return replace(draft, intent=Intent.REST_DAY)
    return replace(draft, intent=Intent.LOG_RUN if draft.sport is Sport.RUN else Intent.LOG_CROSS)


def _still_open(draft: Draft, pending: Reading) -> Ask | None:
    if draft.intent is Intent.REST_DAY:
        return (
            Ask(Unclear.WHICH_DAY)
            if pending.ask and pending.ask.unclear is Unclear.WHICH_DAY and not draft.on
            else None
        )
    if draft.intent is Intent.CORRECTION:
        has_new = any(
            (draft.distance, draft.duration, draft.pace, draft.on, draft.kind, draft.avg_hr, draft.climb)
        )
        return None if has_new or draft.action is Action.DELETE else pending.ask
    if Missing.DURATION in draft.missing and draft.duration is None:
        return Ask(Unclear.HOW_LONG)
    if draft.distance is None and draft.duration is None:
        if pending.ask is not None and pending.ask.unclear is Unclear.UNIT_OF:
            return pending.ask
        return Ask(Unclear.HOW_FAR if draft.sport is Sport.RUN else Unclear.HOW_LONG)
    if pending.ask is not None and pending.ask.unclear is Unclear.WHICH_DAY and draft.on is None:
        return pending.ask
    return None


def _merged(pending: Reading, draft: Draft, answer: str, reader: Reader) -> Draft | None:
    """Return the draft with the figures and days of the answer; None if it brings none."""
    assert pending.ask is not None
    even = make_even(answer)
    tokens = cut(even, folded(even), lexicon(reader.language))
    pieces = [piece for piece in scan(tokens, reader) if piece.kind != 0 or tokens[piece.first].kind == "w"]
    unit_said = _unit_said(pending, tokens)
    if pending.ask.unclear is Unclear.WHICH_PART and not any(
        piece.kind in VALUES and piece.kind not in (DAY, PART_DAY) for piece in pieces
    ):
        return None  # a day is no part of the figures
    values = [piece for piece in pieces if piece.kind in VALUES]
    strange = [p for p in pieces if p.kind not in VALUES and p.kind not in SMALL and not _is_unit(tokens, p)]
    if (
        len(strange) > 2
        or (not values and unit_said is None)
        or any(p.kind in (Tag.PLAN, Tag.ASKS, Tag.WISH) for p in strange)
    ):
        return None
    if unit_said is not None:
        draft = unit_said
    replaced: set[str] = set()
    for place, piece in enumerate(pieces):
        if piece.kind in VALUES and not (place and pieces[place - 1].kind in (Tag.NOT, Tag.INSTEAD)):
            taken = _take(pending, draft, piece, reader, replaced)
            if taken is None:
                return None
            draft = taken
    kinds = [piece.value for piece in pieces if piece.kind == Tag.KIND]
    if kinds and draft.kind is None:
        draft = replace(draft, kind=Kind(kinds[0]))
    return draft


def _is_unit(tokens: Sequence[Token], piece: Piece) -> bool:
    return piece.kind == 0 and tokens[piece.first].tag in (Tag.LENGTH, Tag.TIME)


def _unit_said(pending: Reading, tokens: Sequence[Token]) -> Draft | None:
    """Return the choice whose sign is said: "miles", "min", or another sign for the same figure."""
    if pending.ask is None or pending.ask.unclear is not Unclear.UNIT_OF or not pending.ask.choices:
        return None
    sign = next(
        (t for at, t in enumerate(tokens) if t.tag in (Tag.LENGTH, Tag.TIME) and _stands_alone(tokens, at)),
        None,
    )
    if sign is None:
        return None
    first = next((choice for choice in pending.ask.choices if choice.draft is not None), None)
    figure = pending.ask.choices[0].says.partition(" ")[0]
    if first is None or first.draft is None or not figure.replace(".", "", 1).isdigit():
        return None
    base = replace(first.draft, distance=None, typed=None)
    if sign.tag == Tag.TIME:
        return replace(base, duration=round(float(figure) * int(sign.value)))
    name = "metre" if sign.value == "m" else str(sign.value)
    if pending.drafts[0].duration is None:
        base = replace(base, duration=None)
    return replace(base, distance=Distance(length(figure, name)), typed=unit_of(name))


def _stands_alone(tokens: Sequence[Token], place: int) -> bool:
    return place == 0 or (tokens[place - 1].kind not in ("n", "c") and tokens[place - 1].tag != Tag.NUMBER)


def _take(pending: Reading, draft: Draft, piece: Piece, reader: Reader, replaced: set[str]) -> Draft | None:
    assert pending.ask is not None
    unclear = pending.ask.unclear
    kind = piece.kind
    if kind == DAY:
        return replace(draft, on=piece.value) if piece.value is not None else None
    if kind == PART_DAY:
        return replace(draft, part_of_day=piece.value)
    if kind == HR:
        return replace(draft, avg_hr=int(piece.value))
    if kind == PACE:
        return replace(draft, pace=stated_pace(piece, draft.typed or reader.units))
    if kind == DIST or (kind == BARE and unclear is not Unclear.HOW_LONG and "distance" not in replaced):
        replaced.add("distance")
        return _with_distance(draft, piece, reader)
    if kind == M:
        if unclear is Unclear.HOW_LONG:
            return replace(draft, duration=round(float(piece.value) * 60))
        return None
    seconds = _seconds(draft, piece)
    if seconds is None:
        return None
    missing = tuple(each for each in draft.missing if each is not Missing.DURATION)
    return replace(draft, duration=seconds, missing=missing)


def _with_distance(draft: Draft, piece: Piece, reader: Reader) -> Draft:
    missing = tuple(each for each in draft.missing if each not in (Missing.DISTANCE, Missing.UNIT))
    if piece.kind == DIST:
        return replace(draft, distance=Distance(int(piece.value)), typed=unit_of(piece.unit), missing=missing)
    unit = draft.typed or reader.units
    way = Distance(length(str(piece.value), "km" if unit is Unit.KM else "mi"))
    return replace(draft, distance=way, typed=unit, missing=missing)


def _seconds(draft: Draft, piece: Piece) -> int | None:
    """Return the seconds of a time; 1:02 is an hour and two minutes where only that fits."""
    if piece.kind == DUR:
        return int(piece.value)
    if piece.kind == BARE:
        return round(float(piece.value) * 60)
    first, second = piece.value
    short = int(first) * 60 + int(second)
    if draft.distance is not None and draft.sport is Sport.RUN:
        way = draft.distance.micrometres
        fits = [each for each in (short, short * 60) if is_usual(way, each)]
        return fits[0] if len(fits) == 1 else short if first >= 10 else None
    if first <= 3:
        return short * 60
    return short
