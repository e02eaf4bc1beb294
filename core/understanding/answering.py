"""The answer to a question about a message, put together with what was read of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.domain.record import Sport
from core.understanding.believing import unbelievable
from core.understanding.choosing import answers_of, cut_by_words
from core.understanding.merging import is_unit, merged
from core.understanding.notes import without_range
from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    PACE,
    M,
)
from core.understanding.reading import read
from core.understanding.scan import scan
from core.understanding.text import even as make_even
from core.understanding.text import folded
from core.understanding.values import (
    OF_DAYS,
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
    changed,
)
from core.understanding.words import Tag


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
    chosen = next((each for each in pending.ask.choices if words in _typed(each.says)), None)
    whole = answers_of(reader.language)
    place = next((each.ordinals[words] for each in whole if words in each.ordinals), None)
    if chosen is None and any(words in each.each for each in whole):
        chosen = next((choice for choice in pending.ask.choices if choice.more), None)
    if chosen is None and place is not None and place < len(pending.ask.choices):
        chosen = pending.ask.choices[place]
    if chosen is not None:
        if chosen.draft is None:
            return Reading(Decision.IGNORE, about=About.CHATTER)
        return _settled(pending, asked, chosen.draft, reader, believed=True, more=chosen.more)
    if pending.ask.unclear is Unclear.WHOSE and any(words in each.yes for each in whole):
        return _settled(pending, asked, pending.drafts[asked], reader, believed=True)
    with_figures = merged(pending, pending.drafts[asked], answer, reader)
    afresh = read(answer, reader)
    somebodys = afresh.about is About.OTHERS or (afresh.ask and afresh.ask.unclear is Unclear.WHOSE)
    plan = afresh.decision is Decision.IGNORE and afresh.about in TO_COME
    if with_figures is not None and not somebodys and not plan:
        return _settled(pending, asked, _told_beside(with_figures, afresh), reader, believed=False)
    if afresh.decision is Decision.IGNORE:
        return afresh
    return Reading(Decision.IGNORE, about=None)


TO_COME: Final = frozenset({About.PLAN, About.WISH})
"""What tells of a goal tells nothing of the run that is asked about, whatever its figures."""


def _told_beside(draft: Draft, afresh: Reading) -> Draft:
    """Return the draft with what else an answer tells that is a log by itself: its climb, pulse, shoes."""
    if afresh.decision is not Decision.STORE or len(afresh.drafts) != 1:
        return draft
    told = afresh.drafts[0]
    return changed(
        draft,
        climb=draft.climb or told.climb,
        avg_hr=draft.avg_hr or told.avg_hr,
        effort=draft.effort or told.effort,
        shoes=draft.shoes or told.shoes,
        tags=draft.tags | told.tags,
    )


def _typed(says: str) -> tuple[str, ...]:
    """Return a choice as it may be typed: whole, or what it says apart ("10 km, other time")."""
    whole = says.casefold()
    return (whole, *whole.split(", ")[1:])


def is_bare(answer: str, pending: Reading, reader: Reader) -> bool:
    """Whether the answer is nothing but what was asked for: figures, or one of the choices."""
    even = make_even(answer)
    words = folded(even).strip(" .!")
    choices = pending.ask.choices if pending.ask is not None else ()
    if any(
        words in each.ordinals or words in each.yes | each.each for each in answers_of(reader.language)
    ) or words in (each.says.casefold() for each in choices):
        return True
    tokens = cut_by_words(even, folded(even), reader.language)
    pieces = [piece for piece in scan(tokens, reader) if piece.kind != 0 or tokens[piece.first].kind == "w"]
    return all(piece.kind in FIGURES_ONLY or is_unit(tokens, piece) for piece in pieces)


FIGURES_ONLY: Final = frozenset(
    {DIST, BARE, M, DUR, CLOCK, PACE, Tag.ABOUT, Tag.A, Tag.IN, Tag.AND, Tag.IS, Tag.WAS, Tag.THAT, Tag.SORRY}
)


def is_own_log(answer: str, reader: Reader) -> bool:
    """Whether a certain log says by its verb or its day that it is one, and no figure that was missing."""
    even = make_even(answer)
    pieces = scan(cut_by_words(even, folded(even), reader.language), reader)
    return any(piece.kind in (Tag.RAN, Tag.WENT, DAY) for piece in pieces)


def _asked_draft(drafts: Sequence[Draft]) -> int:
    """Return the place of the draft that the question is about."""
    for place, draft in enumerate(drafts):
        if draft.intent is Intent.AMBIGUOUS or draft.missing:
            return place
    return 0


def _settled(
    pending: Reading,
    place: int,
    draft: Draft,
    reader: Reader,
    *,
    believed: bool,
    more: tuple[Draft, ...] = (),
) -> Reading:
    """Return the reading with the answered draft and `more` behind it: stored, or asked on."""
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
    drafts[place] = changed(draft, missing=())
    if pending.ask is not None and pending.ask.unclear is Unclear.RANGE:
        drafts[place] = changed(drafts[place], note=_without_range(draft.note, reader))
    later = next((at for at, each in enumerate(drafts) if each.intent is Intent.AMBIGUOUS), None)
    if later is not None:
        return Reading(Decision.ASK, tuple(drafts), Ask(Unclear.HOW_FAR))
    drafts[place + 1 : place + 1] = [_with_intent(each, each) for each in more]
    return Reading(Decision.STORE, tuple(drafts))


def _without_range(note: str, reader: Reader) -> str:
    even = make_even(note)
    tokens = cut_by_words(even, folded(even), reader.language)
    return without_range(even, tokens, scan(tokens, reader))


def _with_intent(draft: Draft, before: Draft) -> Draft:
    if draft.intent is not Intent.AMBIGUOUS:
        return draft
    if before.action is not None:
        return changed(draft, intent=Intent.CORRECTION)
    if draft.sport is Sport.REST:
        return changed(draft, intent=Intent.REST_DAY)
    return changed(draft, intent=Intent.LOG_RUN if draft.sport is Sport.RUN else Intent.LOG_CROSS)


def _still_open(draft: Draft, pending: Reading) -> Ask | None:
    if draft.intent is Intent.REST_DAY:
        return (
            Ask(Unclear.WHICH_DAY)
            if pending.ask and pending.ask.unclear in OF_DAYS and not draft.on
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
    if pending.ask is not None and pending.ask.unclear in OF_DAYS and draft.on is None:
        return pending.ask
    return None
