"""Corrections of what was logged before: "make that 12k", "delete my last run", "that was yesterday"."""

from __future__ import annotations

from datetime import date
from typing import Final

from core.domain.distance import Unit
from core.domain.record import Kind
from core.understanding.bare import may_stand
from core.understanding.clauses import AM, AMOUNTS, HAD, Clause, bits
from core.understanding.closing import kind_told, puts_right
from core.understanding.corrected import (
    BETWEEN,
    VALUES,
    edit,
    ends_in_fact,
    in_unit,
    names_run,
    relative,
)
from core.understanding.known_runs import is_known_run
from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    NOISE,
    Piece,
    unit_of,
)
from core.understanding.tokens import Tokens
from core.understanding.values import (
    LAST,
    Action,
    Decision,
    Draft,
    Intent,
    Reader,
    Reading,
)
from core.understanding.words import Tag

LEAD: Final = frozenset(
    {
        Tag.SORRY, Tag.FILL, Tag.WRONG, Tag.THAT, Tag.ME, Tag.A, Tag.IS, Tag.WAS, Tag.BUT,
        Tag.AND, Tag.NOT, Tag.HYPHEN, Tag.ASKS, Tag.OTHER, Tag.WISH, Tag.RUN, Tag.TO, Tag.LAST,
        Tag.SPAN,
    }
)  # fmt: skip
DETAIL: Final = frozenset({Tag.PACE, Tag.HEART, Tag.CLIMB, Tag.EFFORT, Tag.AVERAGE})
"""What may be named where only this is put right: "el pulso era 150"."""
BESIDE: Final = "beside"
"""The value of a word that puts right only the figure right behind it: "plutôt 12 km", not "plutôt cool"."""
STRONG: Final = ("order", "should")
"""Values of words that say for certain that something is put right."""
HINTS: Final = bits(Tag.DELETE, Tag.SET, Tag.ADD, Tag.SORRY, Tag.WRONG, Tag.NOT, Tag.INSTEAD, Tag.WAS, Tag.IS)
"""Without one of these nothing is put right."""


def correction_of(
    clauses: list[Clause], pieces: list[Piece], tokens: Tokens, reader: Reader
) -> Reading | None:
    """Return the correction that the text is; None if it is none."""
    flags = 0
    for clause in clauses:
        flags |= clause.flags
    had = flags >> Tag.DID & 1 and any(piece.value == HAD for piece in pieces)
    to_be = flags & (1 << Tag.WISH | 1 << Tag.MEANT) and _ends_in_to_be(pieces)
    known = pieces[0].kind in (Tag.AND, Tag.WITHIN) or (
        tokens.language.verb_last and pieces[0].kind == Tag.THAT
    )
    if not flags & HINTS and not known and not had and not to_be:
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
    kind = _another_kind(pieces, tokens) or kind_told(pieces, tokens)
    if kind is not None:
        return Reading(Decision.STORE, (Draft(intent=Intent.CORRECTION, action=Action.EDIT, kind=kind),))
    done = any(piece.kind in (Tag.DID, Tag.RAN) for piece in pieces)
    within = pieces[0].kind == Tag.WITHIN and not tokens.language.verb_last
    adds = (within or pieces[0].kind == Tag.AND) and not done
    if adds and len(pieces) > 1 and pieces[1].kind in (DIST, BARE):
        return relative(pieces, Draft(intent=Intent.CORRECTION, action=Action.EDIT), reader)
    unit = _another_unit(pieces, tokens)
    if unit is not None:
        return in_unit(unit, Draft(intent=Intent.CORRECTION, action=Action.EDIT), reader)
    at = _trigger(pieces, tokens)
    if at is None:
        return None
    return edit(pieces, tokens, reader)


def _deletes(pieces: list[Piece], tokens: Tokens) -> date | str | None:
    """Return which record is to be deleted; None if none is."""
    if _ends_with_deletion(pieces):
        pieces = [pieces[-1], *pieces[:-1]]
    at = next((i for i, piece in enumerate(pieces[:5]) if piece.kind == Tag.DELETE), None)
    if at is None and len(pieces) == 1 and pieces[0].kind == Tag.SORRY and pieces[0].value == "take back":
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


def _ends_with_deletion(pieces: list[Piece]) -> bool:
    """Whether the verb stands last: "den Lauf von gestern bitte löschen"."""
    return pieces[-1].kind == Tag.DELETE and all(piece.kind in NAMING for piece in pieces[:-1])


NAMING: Final = LEAD | {DAY, DIST, Tag.FROM, Tag.OF, Tag.ON, Tag.SPORT, Tag.KIND, Tag.FOR}
"""What may name the run that is deleted."""


def _trigger(pieces: list[Piece], tokens: Tokens) -> int | None:
    """Return the place of the word that says that something is put right."""
    has_value = any(piece.kind in VALUES for piece in pieces)
    if not has_value:
        return None
    ran = any(piece.kind in (Tag.RAN, Tag.WENT) for piece in pieces)
    sorry = any(piece.kind in (Tag.SORRY, Tag.WRONG) for piece in pieces)
    opposed = _opposed(pieces)
    leading = LEAD if any(piece.kind in (DIST, DUR) for piece in pieces) else LEAD | DETAIL
    whole = {DIST} <= {piece.kind for piece in pieces} and any(p.kind in (DUR, CLOCK) for p in pieces)
    last = _ends_in_to_be(pieces) or ends_in_fact(pieces) or puts_right(pieces, tokens)
    if not ran and (last or (not whole and _is_only_so(pieces))):
        return 0
    for place, piece in enumerate(pieces):
        adds = piece.kind == Tag.ADD and place <= 3 and not ran
        if adds and place == len(pieces) - 1 and any(p.kind in (DIST, BARE) for p in pieces[:place]):
            return place  # "noch 2 km drauf"
        if adds and _next_value(pieces, place) is not None and not _is_new_run(pieces, place):
            return place
        if piece.kind == Tag.SET and (place <= 4 or sorry or opposed):
            led = all(
                p.kind in leading
                or p.kind in (0, Tag.SET, Tag.OF)
                or names_run(pieces, i)
                or p.kind in VALUES
                for i, p in enumerate(pieces[:place])
            )
            strong = piece.value in STRONG
            following = _next_value(pieces, place)
            if not led or following is None or (ran and not sorry and not opposed):
                continue
            if not piece.value and _tells_how_it_was(pieces[place : following + 1], tokens):
                continue
            if piece.value == BESIDE and (place > 1 or following != place + 1):
                continue
            if strong or following - place <= 3:
                return place
        if piece.kind in (Tag.SORRY, Tag.WRONG) and place <= 2 and (not ran or opposed):
            following = _next_value(pieces, place)
            if following is not None and (
                opposed or all(p.kind in BETWEEN for p in pieces[place + 1 : following])
            ):
                return place
        if (piece.kind in (Tag.IS, Tag.WAS) or piece.value == HAD) and 0 < place <= 5 and not whole:
            subject = is_known_run(pieces, place, tokens)
            following = _next_value(pieces, place)
            if subject and following is not None and following - place <= 3 and not ran:
                return place
    if opposed and not ran and len(pieces) < 9 and pieces[0].kind in VALUES | BETWEEN | {Tag.THAT, Tag.ME}:
        return 0
    return None


def _is_only_so(pieces: list[Piece]) -> bool:
    """Whether nothing is said but what it was, its "it" left out: "fue ayer", "foram 12 km"."""
    first, *rest = pieces
    was = first.kind == Tag.WAS or (first.kind == Tag.DID and first.value == HAD)
    return was and bool(rest) and all(piece.kind in VALUES or piece.kind in LINKS for piece in rest)


LINKS: Final = frozenset({Tag.A, Tag.ON, Tag.ABOUT})


def _tells_how_it_was(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether words and a comma part "it was" from the figure: "it was cold, 10k in 55"."""
    told = any(piece.kind in (0, Tag.FILL, Tag.KIND) for piece in pieces[1:-1])
    return told and any(token.text == "," for token in tokens[pieces[0].last : pieces[-1].first])


def _ends_in_to_be(pieces: list[Piece]) -> bool:
    """Whether it is said what the value should be, the verb last: "moet 9 km zijn", "sollten 9 km sein"."""
    if len(pieces) > 2 and pieces[-2].kind in (Tag.NOT, Tag.INSTEAD):
        pieces = pieces[:-2]  # "sollten 12 km sein, nicht 10"
    last = pieces[-1]
    told = [piece for piece in pieces[:-1] if piece.kind not in (Tag.SORRY, Tag.WRONG, Tag.THAT, Tag.FILL)]
    return (
        (last.kind == Tag.IS or (last.kind == Tag.ME and last.value == AM))
        and 2 <= len(told) <= 5
        and (told[0].kind in (Tag.WISH, Tag.MEANT) or told[0].value == "should")
        and any(piece.kind in VALUES for piece in told)
    )


def _another_kind(pieces: list[Piece], tokens: Tokens) -> Kind | None:
    """Return the kind in "actually it was a tempo", "make that easy"."""
    if (
        any(piece.kind in VALUES for piece in pieces)
        or len(pieces) > 6
        or pieces[0].kind not in (Tag.SET, Tag.SORRY)
    ):
        return None
    kinds = [piece.value for piece in pieces if piece.kind == Tag.KIND]
    if len(kinds) == 2 and pieces[-2].kind == Tag.NOT and pieces[-1].kind == pieces[-3].kind == Tag.KIND:
        return Kind(kinds[0])  # "it was a tempo not easy"
    has_article = len(pieces) > 1 and pieces[-2].kind == Tag.A  # "that was a tempo"
    named = has_article or pieces[0].value in (*STRONG, "was", "sorry")
    if len(kinds) == 1 and pieces[-1].kind == Tag.KIND and named:
        return Kind(kinds[0])
    return None


def _is_new_run(pieces: list[Piece], place: int) -> bool:
    """Whether a whole run is added, not so much to one: "add a 5 mile run for Monday"."""
    rest = [piece.kind for piece in pieces[place + 1 :]]
    return rest[0] == Tag.A and Tag.RUN in rest and not {Tag.TO, Tag.THAT} & set(rest)


def _another_unit(pieces: list[Piece], tokens: Tokens) -> Unit | None:
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
            put = next((p.kind for p in pieces[place + 1 :] if p.kind not in (Tag.A, Tag.ON)), 0)
            after = put if put == DAY else pieces[place + 1].kind
            if after == DAY and pieces[place + 1].first != piece.last:
                continue  # "yesterday nothing, today 8 km"
            if after in VALUES and any(kind in VALUES for kind in before):
                return True
            if (
                piece.kind == Tag.NOT
                and after in VALUES
                and any(p.kind in VALUES for p in pieces[place + 2 :])
            ):
                return True
        elif piece.kind == Tag.NOT and place == 0 and len(pieces) > 2:
            first = next((p.kind for p in pieces[1:] if p.kind not in (Tag.WAS, Tag.IS, Tag.A)), 0)
            if first in VALUES:
                return sum(p.kind in VALUES for p in pieces) > 1
    return False


def _next_value(pieces: list[Piece], place: int) -> int | None:
    for at in range(place + 1, len(pieces)):
        if pieces[at].kind in VALUES:
            return at
        if pieces[at].kind in (Tag.AND, Tag.THEN, Tag.BUT) or pieces[at].value == "but":
            return None
    return None
