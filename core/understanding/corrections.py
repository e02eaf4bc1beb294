"""Corrections of what was logged before: "make that 12k", "delete my last run", "that was yesterday"."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from core.domain.distance import Unit
from core.domain.record import Kind
from core.understanding.clauses import AMOUNTS, Clause, bits
from core.understanding.corrected import if_believed, in_unit, relative, take_value
from core.understanding.pieces import (
    BARE,
    CLIMB,
    CLOCK,
    DAY,
    DIST,
    DUR,
    EFFORT,
    HR,
    NOISE,
    PACE,
    PART_DAY,
    M,
    Piece,
    unit_of,
)
from core.understanding.roles import may_stand
from core.understanding.tokens import Token
from core.understanding.values import (
    LAST,
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

LEAD: Final = frozenset(
    {
        Tag.SORRY, Tag.FILL, Tag.WRONG, Tag.THAT, Tag.ME, Tag.A, Tag.IS, Tag.WAS, Tag.BUT,
        Tag.AND, Tag.NOT, Tag.HYPHEN, Tag.ASKS, Tag.OTHER, Tag.WISH, Tag.RUN, Tag.TO, Tag.LAST,
        Tag.SPAN,
    }
)  # fmt: skip
BETWEEN: Final = frozenset(
    {
        Tag.A, Tag.FILL, Tag.ABOUT, Tag.THAT, Tag.RUN, Tag.FOR, Tag.TO, Tag.IN, Tag.ON, Tag.IS,
        Tag.WAS, Tag.AT, Tag.SET, Tag.HYPHEN, Tag.HEART, Tag.PACE, Tag.CLIMB, Tag.KIND,
        Tag.SORRY, Tag.ME, Tag.WRONG, Tag.DID, Tag.AVERAGE, Tag.LAST, Tag.EFFORT, Tag.TOTAL,
        Tag.NOT, Tag.SPAN,
    }
)  # fmt: skip
STRONG: Final = (
    "make",
    "change",
    "edit",
    "update",
    "correct",
    "fix",
    "set",
    "move",
    "switch",
    "adjust",
    "revise",
    "should",
    "meant",
    "i m",
)
HINTS: Final = bits(Tag.DELETE, Tag.SET, Tag.ADD, Tag.SORRY, Tag.WRONG, Tag.NOT, Tag.INSTEAD, Tag.WAS, Tag.IS)
"""Without one of these nothing is put right."""
VALUES: Final = frozenset({DIST, BARE, M, DUR, CLOCK, PACE, DAY, HR, CLIMB, EFFORT})


def correction_of(
    clauses: list[Clause], pieces: list[Piece], tokens: list[Token], reader: Reader
) -> Reading | None:
    """Return the correction that the text is; None if it is none."""
    flags = 0
    for clause in clauses:
        flags |= clause.flags
    if not flags & HINTS and pieces[0].kind not in (Tag.AND, Tag.WITHIN):
        return None
    if any(piece.kind in (Tag.PLAN, Tag.GOAL, Tag.IF) for piece in pieces) or (
        clauses
        and clauses[-1].end == "?"
        and not any(piece.kind in (Tag.DELETE, Tag.SET) for piece in pieces[:4])
    ):
        return None
    pieces = [piece for piece in pieces if piece.kind != 0 or tokens[piece.first].kind == "w"]
    for place, piece in enumerate(pieces):
        if (
            piece.kind == BARE
            and not may_stand(piece, pieces[place + 1] if place + 1 < len(pieces) else None, tokens)
            and not (tokens[piece.first - 1].tag in (Tag.TO, Tag.FROM) and piece.first)
        ):
            pieces[place] = Piece(NOISE, None, piece.first, piece.last)
    if not pieces:
        return None
    deleted = _deletes(pieces, tokens)
    if deleted is not None:
        draft = Draft(intent=Intent.CORRECTION, action=Action.DELETE, which=deleted)
        return Reading(Decision.STORE, (draft,))
    kind = _another_kind(pieces, tokens)
    if kind is not None:
        return Reading(Decision.STORE, (Draft(intent=Intent.CORRECTION, action=Action.EDIT, kind=kind),))
    if pieces[0].kind in (Tag.AND, Tag.WITHIN) and len(pieces) > 1 and pieces[1].kind in (DIST, BARE):
        return relative(pieces, Draft(intent=Intent.CORRECTION, action=Action.EDIT), reader)
    unit = _another_unit(pieces, tokens)
    if unit is not None:
        return in_unit(unit, Draft(intent=Intent.CORRECTION, action=Action.EDIT), reader)
    at = _trigger(pieces, tokens)
    if at is None:
        return None
    return _edit(pieces, tokens, reader)


def _deletes(pieces: list[Piece], tokens: list[Token]) -> date | str | None:
    """Return which record is to be deleted; None if none is."""
    at = next((i for i, piece in enumerate(pieces[:5]) if piece.kind == Tag.DELETE), None)
    scratch = at is None and tokens[pieces[0].first].text == "scratch that" and len(pieces) == 1
    if scratch:
        return LAST
    if at is None or any(piece.kind not in LEAD and piece.kind != 0 for piece in pieces[:at]):
        return None
    rest = pieces[at + 1 :]
    if any(piece.kind == Tag.NOT for piece in pieces[:at]) or any(
        piece.kind == Tag.REST for piece in rest[:2]
    ):
        return None
    days = [piece for piece in rest if piece.kind == DAY and piece.value is not None]
    named = any(piece.kind in (Tag.THAT, Tag.LAST, Tag.RUN, DIST, DAY, BARE, Tag.SPORT) for piece in rest)
    if rest and not named:
        return None
    if rest and rest[0].kind == Tag.THAT and any(piece.kind in AMOUNTS for piece in rest):
        return None  # "scratch that, 6k" corrects
    if any(piece.kind == Tag.RAN for piece in rest) or len(rest) > 9:
        return None
    return days[0].value if days else LAST


def _trigger(pieces: list[Piece], tokens: list[Token]) -> int | None:
    """Return the place of the word that says that something is put right."""
    has_value = any(piece.kind in VALUES for piece in pieces)
    if not has_value:
        return None
    ran = any(piece.kind in (Tag.RAN, Tag.WENT) for piece in pieces)
    sorry = any(piece.kind in (Tag.SORRY, Tag.WRONG) for piece in pieces)
    opposed = _opposed(pieces)
    for place, piece in enumerate(pieces):
        if piece.kind == Tag.ADD and place <= 3 and _next_value(pieces, place) is not None and not ran:
            if not _is_new_run(pieces, place):
                return place
        if piece.kind == Tag.SET and (place <= 4 or sorry or opposed):
            text = tokens[piece.first].text
            led = all(
                p.kind in LEAD
                or p.kind == 0
                or p.kind == Tag.SET
                or _names_run(pieces, i)
                or p.kind in VALUES
                for i, p in enumerate(pieces[:place])
            )
            strong = text.startswith(STRONG)
            following = _next_value(pieces, place)
            if not led or following is None or (ran and not sorry and not opposed):
                continue
            if strong or following - place <= 3:
                return place
        if piece.kind in (Tag.SORRY, Tag.WRONG) and place <= 2 and (not ran or opposed):
            following = _next_value(pieces, place)
            if following is not None and (
                opposed or all(p.kind in BETWEEN for p in pieces[place + 1 : following])
            ):
                return place
        if (
            piece.kind in (Tag.IS, Tag.WAS)
            and place
            and pieces[place - 1].kind in (Tag.THAT, DAY, Tag.RUN)
            and place <= 5
        ):
            owned = any(
                p.kind == DAY and (tokens[p.last - 1].owned or pieces[i + 1].kind == Tag.RUN)
                for i, p in enumerate(pieces[:place])
            )
            subject = pieces[place - 1].kind == Tag.THAT or owned
            following = _next_value(pieces, place)
            if subject and following is not None and following - place <= 3 and not ran:
                return place
    if opposed and not ran and len(pieces) < 9 and pieces[0].kind in VALUES | BETWEEN | {Tag.THAT, Tag.ME}:
        return 0
    return None


def _another_kind(pieces: list[Piece], tokens: list[Token]) -> Kind | None:
    """Return the kind in "actually it was a tempo", "make that easy"."""
    if (
        any(piece.kind in VALUES for piece in pieces)
        or len(pieces) > 6
        or pieces[0].kind not in (Tag.SET, Tag.SORRY)
    ):
        return None
    said = " ".join(tokens[piece.first].text for piece in pieces[:3])
    kinds = [piece.value for piece in pieces if piece.kind == Tag.KIND]
    if len(kinds) == 2 and pieces[-2].kind == Tag.NOT and pieces[-1].kind == pieces[-3].kind == Tag.KIND:
        return Kind(kinds[0])  # "it was a tempo not easy"
    if (
        len(kinds) == 1
        and pieces[-1].kind == Tag.KIND
        and said.startswith((*STRONG, "actually", "sorry", "oops"))
    ):
        return Kind(kinds[0])
    return None


def _is_new_run(pieces: list[Piece], place: int) -> bool:
    """Whether a whole run is added, not so much to one: "add a 5 mile run for Monday"."""
    rest = [piece.kind for piece in pieces[place + 1 :]]
    return rest[0] == Tag.A and Tag.RUN in rest and not {Tag.TO, Tag.THAT} & set(rest)


def _another_unit(pieces: list[Piece], tokens: list[Token]) -> Unit | None:
    """Return the unit in "I meant miles"."""
    if not 2 <= len(pieces) <= 4 or any(piece.kind in VALUES for piece in pieces):
        return None
    sign = tokens[pieces[-1].first]
    led = any(piece.kind == Tag.SET for piece in pieces[:-1]) and all(
        piece.kind in LEAD or piece.kind == Tag.SET for piece in pieces[:-1]
    )
    return unit_of(str(sign.value)) if led and sign.tag == Tag.LENGTH else None


def _opposed(pieces: list[Piece]) -> bool:
    """Whether one figure is put against another: "7 miles not 6"."""
    for place, piece in enumerate(pieces):
        if piece.kind in (Tag.NOT, Tag.INSTEAD) and 0 < place < len(pieces) - 1:
            before = [p.kind for p in pieces[:place]]
            after = pieces[place + 1].kind
            if after in VALUES and any(kind in VALUES for kind in before):
                return True
            if (
                piece.kind == Tag.NOT
                and after in VALUES
                and any(p.kind in VALUES for p in pieces[place + 2 :])
            ):
                return True
        elif piece.kind == Tag.NOT and place == 0 and len(pieces) > 2 and pieces[1].kind in VALUES:
            return sum(p.kind in VALUES for p in pieces) > 1
    return False


def _next_value(pieces: list[Piece], place: int) -> int | None:
    for at in range(place + 1, len(pieces)):
        if pieces[at].kind in VALUES:
            return at
        if pieces[at].kind in (Tag.AND, Tag.THEN):
            return None
    return None


def _names_run(pieces: list[Piece], place: int) -> bool:
    """Whether the day at `place` says which run is meant: "yesterday's run", "the run on Monday was"."""
    if pieces[place].kind != DAY:
        return False
    after = pieces[place + 1].kind if place + 1 < len(pieces) else 0
    return after in (Tag.RUN, Tag.WAS, Tag.IS, Tag.SET, DIST, Tag.KIND, Tag.TO, PART_DAY)


def _edit(pieces: list[Piece], tokens: list[Token], reader: Reader) -> Reading:
    draft = Draft(intent=Intent.CORRECTION, action=Action.EDIT)
    if any(piece.kind == Tag.ADD for piece in pieces):
        return relative(pieces, draft, reader)
    values = [
        piece
        for place, piece in enumerate(pieces)
        if piece.kind in VALUES and not _is_old(pieces, place, tokens)
    ]
    for piece in values:
        place = pieces.index(piece)
        if piece.kind == DAY:
            if piece.value is None:
                return Reading(
                    Decision.ASK, (replace(draft, missing=(Missing.DAY,)),), Ask(Unclear.WHICH_DAY)
                )
            if tokens[piece.last - 1].owned or (
                _names_run(pieces, place) and _has_later_value(pieces, place)
            ):
                draft = replace(draft, which=piece.value)
            else:
                draft = replace(draft, on=piece.value)
        else:
            taken = take_value(draft, piece, reader)
            if isinstance(taken, Reading):
                return taken
            draft = taken
    if draft == Draft(intent=Intent.CORRECTION, action=Action.EDIT, which=draft.which):
        return Reading(Decision.ASK, (replace(draft, missing=(Missing.DISTANCE,)),), Ask(Unclear.HOW_FAR))
    return if_believed(draft, reader)


def _has_later_value(pieces: list[Piece], place: int) -> bool:
    return any(piece.kind in VALUES for piece in pieces[place + 1 :])


def _is_old(pieces: list[Piece], place: int, tokens: list[Token]) -> bool:
    """Whether the value is the one that is put right: after "not", after "from", before "should be"."""
    before = next((p for p in reversed(pieces[:place]) if p.kind not in (Tag.A, Tag.FILL, Tag.ABOUT)), None)
    if before is not None and before.kind in (Tag.NOT, Tag.INSTEAD):
        return True
    if pieces[place].kind == DAY:
        return False
    if before is not None and before.kind == Tag.FROM:
        return True
    after = pieces[place + 1 : place + 3]
    if any(
        p.kind == Tag.SET and tokens[p.first].text.startswith(("should", "was ", "to be", "actually"))
        for p in after
    ):
        return _has_later_value(pieces, place)
    return bool(after) and after[0].kind == Tag.TO and _has_later_value(pieces, place)
