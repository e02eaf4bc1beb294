"""Corrections of what was logged before: "make that 12k", "delete my last run", "that was yesterday"."""

from __future__ import annotations

from typing import Final

from core.domain.distance import Distance
from core.understanding import gates
from core.understanding.added import ANOTHER, is_new_run, is_of_another_day, take_as_added, take_as_change
from core.understanding.added_or_set import relative
from core.understanding.asked_how import asks_how, makes_me_run
from core.understanding.asking import PLEASE_ADD
from core.understanding.bare import may_stand
from core.understanding.clauses import AM, HAD, Clause, bits
from core.understanding.closing import ends_in_fact, kind_told, puts_right
from core.understanding.concluding import concluded
from core.understanding.corrected import BETWEEN, ORDER, VALUES, edit, ends_in_slip, if_believed
from core.understanding.deleting import LEAD, as_taken_back, deletes, named_by, put_in_its_place
from core.understanding.facts import names_no_run
from core.understanding.known_runs import (
    is_known_run,
    is_put_right,
    leave_what_was_put,
    of_the_logged,
    owns,
    take_as_changed_way,
    what_it_should_be,
    without_marks,
)
from core.understanding.lone_value import names_a_value
from core.understanding.moving import as_a_move
from core.understanding.opposing import opposed
from core.understanding.other_kind import STRONG, another_kind, of_another_sort
from core.understanding.other_pace import another_pace
from core.understanding.other_unit import in_another_unit
from core.understanding.other_way import is_run_instead, way_instead
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, NOISE, Piece, unit_of
from core.understanding.runs_meant import is_wrong_about, names_run
from core.understanding.seeming import is_called_off
from core.understanding.sports import TOOK
from core.understanding.tokens import BREAK, Tokens
from core.understanding.values import (
    About,
    Action,
    Decision,
    Draft,
    Intent,
    Reader,
    Reading,
    changed,
)
from core.understanding.words import Tag

DETAIL: Final = frozenset({Tag.PACE, Tag.HEART, Tag.CLIMB, Tag.EFFORT, Tag.AVERAGE})
"""What may be named where only this is put right: "el pulso era 150"."""
BESIDE: Final = "beside"
"""The value of a word that puts right only the figure right behind it: "plutôt 12 km", not "plutôt cool"."""
KNOWN: Final = "known"
"""The value of a word that says of a run which is logged how it was: "the last run was"."""
LESS: Final = "less"
"""The value of a word that says that so much was missing: "that was 2k short"."""
HINTS: Final = bits(
    Tag.DELETE, Tag.SET, Tag.ADD, Tag.SORRY, Tag.WRONG, Tag.NOT, Tag.INSTEAD, Tag.WAS, Tag.IS, Tag.COMMAND
)
"""Without one of these hardly anything is put right."""
OPEN: Final = bits(Tag.PLAN, Tag.GOAL, Tag.IF)
"""With one of these nothing is."""
OPENS: Final = frozenset({Tag.AND, Tag.TAKE, Tag.TIMES, Tag.WITHIN})
EDIT: Final = Draft(intent=Intent.CORRECTION, action=Action.EDIT)
"""A correction that brings no value yet."""


def correction_of(
    clauses: list[Clause], pieces: list[Piece], tokens: Tokens, reader: Reader
) -> Reading | None:
    """Return the correction that the text is; None if it is none."""
    flags = 0
    for clause in clauses:
        flags |= clause.flags
    if [piece.kind for piece in pieces[:2]] == [Tag.THAT, Tag.WITHIN]:
        return Reading(Decision.IGNORE, about=About.CHATTER)  # "that included 3k warm up"
    if flags >> Tag.TOTAL & 1 and (all_of_it := concluded(pieces, EDIT, reader)) is not None:
        return if_believed(all_of_it, reader)
    if not flags & HINTS and not _may_correct(pieces, tokens, flags):
        return None
    if flags & OPEN or (
        clauses
        and clauses[-1].end == "?"
        and not any(piece.kind in (Tag.DELETE, Tag.SET) for piece in pieces[:4])
    ):
        return None
    pieces = without_marks(pieces, tokens)
    for place, piece in enumerate(pieces):
        if (
            piece.kind == BARE
            and not may_stand(piece, pieces[place + 1] if place + 1 < len(pieces) else None, tokens)
            and not (tokens[piece.first - 1].tag in (Tag.TO, Tag.FROM) and piece.first)
        ):
            pieces[place] = Piece(NOISE, None, piece.first, piece.last)
    if not pieces:
        return None
    if asks_how(pieces):
        return Reading(Decision.IGNORE, about=About.QUESTION)
    if flags >> Tag.REST_WEAK & 1 and is_called_off(pieces):
        return None
    if flags >> Tag.ME & flags >> Tag.SET & 1 and makes_me_run(pieces):
        return Reading(Decision.IGNORE, about=About.WISH)
    pieces = put_in_its_place(as_taken_back(pieces))
    take_as_added(pieces)
    take_as_change(pieces)
    take_as_changed_way(pieces, tokens)
    leave_what_was_put(pieces)
    deleted = deletes(pieces) if flags & gates.DELETION else None
    if deleted is not None:
        draft = Draft(intent=Intent.CORRECTION, action=Action.DELETE, which=deleted)
        return Reading(Decision.STORE, (changed(draft, **named_by(pieces, tokens)),))
    kind = another_kind(pieces, tokens) or kind_told(pieces, tokens)
    if kind is not None:
        return Reading(Decision.STORE, (changed(EDIT, kind=kind),))
    sorted_anew = of_another_sort(pieces, tokens)
    if sorted_anew is not None:
        return Reading(Decision.STORE, (sorted_anew,))
    done = any(piece.kind in (Tag.DID, Tag.RAN) for piece in pieces)
    within = pieces[0].kind == Tag.WITHIN and not tokens.language.verb_last
    if len(pieces) > 1 and pieces[-1].value == LESS and pieces[-2].kind in (DIST, BARE):
        return relative(pieces, EDIT, reader)
    adds = (within or pieces[0].kind == Tag.AND) and not done and not is_of_another_day(pieces, reader)
    added = pieces[2:] if pieces[1:] and pieces[1].value == ANOTHER else pieces[1:]
    if adds and added and added[0].kind in (DIST, BARE, DUR if len(added) < len(pieces) - 1 else BARE):
        return relative(pieces, EDIT, reader)
    in_unit = in_another_unit(pieces, tokens, EDIT, reader)
    if in_unit is not None:
        return in_unit
    paced = another_pace(pieces, EDIT, reader)
    if paced is not None:
        return if_believed(paced, reader)
    way = way_instead(pieces)
    if way is not None:
        put_right = changed(EDIT, distance=Distance(int(way.value)), typed=unit_of(way.unit))
        return if_believed(put_right, reader)
    at = _trigger(pieces, tokens)
    if at is None or (pieces[at].value == "should" and flags >> Tag.RETREAT & 1):
        return None  # "should have been 12 today, turned around early"
    return as_a_move(edit(of_the_logged(pieces, at), tokens, reader), pieces)


def _may_correct(pieces: list[Piece], tokens: Tokens, flags: int) -> bool:
    """Whether something may be put right although no word of `HINTS` says so."""
    opens = pieces[0]
    return bool(
        opens.kind in OPENS
        or tokens[-1].text == "*"
        or opens.value == PLEASE_ADD
        or (tokens.language.verb_last and opens.kind == Tag.THAT)
        or (flags >> Tag.DID & 1 and any(piece.value in (HAD, TOOK) for piece in pieces))
        or (flags & (1 << Tag.WISH | 1 << Tag.MEANT) and _ends_in_to_be(pieces))
    )


def _trigger(pieces: list[Piece], tokens: Tokens) -> int | None:
    """Return the place of the word that says that something is put right."""
    has_value = any(piece.kind in VALUES for piece in pieces)
    if not has_value or (pieces[-1].kind == Tag.DID and pieces[-1].value == "behind"):
        return None  # "update: 8k done"
    ran = any(piece.kind in (Tag.RAN, Tag.WENT) for piece in pieces)
    sorry = any(piece.kind in (Tag.SORRY, Tag.WRONG) for piece in pieces)
    against = opposed(pieces)
    about = against and any(p.kind == DAY and is_wrong_about(pieces, i, tokens) for i, p in enumerate(pieces))
    leading = LEAD if any(piece.kind in (DIST, DUR) for piece in pieces) else LEAD | DETAIL
    whole = {DIST} <= {piece.kind for piece in pieces} and any(p.kind in (DUR, CLOCK) for p in pieces)
    if names_a_value(pieces, tokens):
        return 0
    if [piece.kind for piece in pieces[:3]] in ([Tag.A, 0, Tag.IS], [Tag.A, Tag.TOPIC, Tag.IS]):
        return None  # "the half is 21.1k not 21"
    if len(pieces) > 1 and is_put_right(pieces):
        return 0
    put = what_it_should_be(pieces)
    if put is not None:
        return put
    last = _ends_in_to_be(pieces) or ends_in_fact(pieces) or puts_right(pieces, tokens)
    if not ran and (last or (not whole and _is_only_so(pieces))):
        return 0
    for place, piece in enumerate(pieces):
        adds = piece.kind == Tag.ADD and place <= 3 and not ran
        if adds and place == len(pieces) - 1 and any(p.kind in (DIST, BARE) for p in pieces[:place]):
            return place  # "noch 2 km drauf"
        if adds and _next_value(pieces, place) is not None and not is_new_run(pieces, place):
            return place
        denied = place and pieces[place - 1].kind == Tag.NOT and pieces[place - 1].last == piece.first
        if piece.kind == Tag.SET and not denied and (place <= 4 or sorry or against):
            led = all(
                p.kind in leading
                or p.kind in (0, Tag.SET, Tag.OF, NOISE)
                or names_run(pieces, i)
                or p.kind in VALUES
                or (p.kind == Tag.KIND and i > 0 and pieces[i - 1].kind == DAY)
                for i, p in enumerate(pieces[:place])
            )
            strong = piece.value in STRONG
            led = led or (piece.value == "should" and owns(pieces))
            if piece.value == ORDER and names_no_run(pieces, place):
                continue  # "I set the watch for 5 miles", "set my 5k PB to 20:00"
            led = led or (strong and any(p.kind == Tag.WRONG for p in pieces[:place]))
            following = _next_value(pieces, place)
            if not piece.value and whole and not sorry and not against and _follows_a_way(pieces, place):
                continue  # "10k, my time was 52:10"
            told = ran and not sorry and not against and not (piece.value == "should" and owns(pieces))
            if not led or following is None or told:
                continue
            if piece.value in (None, KNOWN, "was") and _tells_how_it_was(
                pieces[place : following + 1], tokens
            ):
                continue
            remarked = any(p.kind in (0, Tag.FILL) for p in pieces[place + 1 : following])
            if whole and piece.value == "was" and remarked and not sorry and not against:
                continue  # "actually felt great today, 12k in 1:02:40"
            if not strong and not sorry and not against and _is_told_apart(pieces, place, following, tokens):
                continue
            if piece.value == BESIDE and (place > 1 or following != place + 1):
                continue
            if strong or following - place <= 3:
                return place
        if piece.kind in (Tag.SORRY, Tag.WRONG) and (place <= 2 or about) and (not ran or against):
            following = _next_value(pieces, place)
            if following is not None and (
                against or all(p.kind in BETWEEN for p in pieces[place + 1 : following])
            ):
                return place
        told_of = (piece.kind in (Tag.IS, Tag.WAS) or piece.value == HAD) and 0 < place <= 5
        if told_of and (not whole or ends_in_slip(pieces)):
            subject = is_known_run(pieces, place, tokens)
            following = _next_value(pieces, place)
            if subject and following is not None and following - place <= 3 and not ran:
                return place
    opens = pieces[0].kind in OPENS_AGAINST or tokens[pieces[0].first].tag == Tag.PACE
    tells = is_run_instead(pieces, whole=whole)
    if against and not ran and not tells and len(pieces) < 9 and opens:
        return 0
    return None


def _follows_a_way(pieces: list[Piece], place: int) -> bool:
    """Whether what is told at `place` is of a way that is told before it, and that nothing says is logged."""
    mine = pieces[0].kind == Tag.ME and pieces[1].kind == 0  # "we went 3 miles I think it was 35 minutes"
    return pieces[0].kind == DIST or (mine and any(piece.kind == DIST for piece in pieces[:place]))


OPENS_AGAINST: Final = VALUES | BETWEEN | {Tag.THAT, Tag.ME, Tag.CHIP, Tag.GUN}
"""What may open the right figure that is put against the wrong one: "official time 48:02 not 48:20"."""


def _is_only_so(pieces: list[Piece]) -> bool:
    """Whether nothing is said but what it was, its "it" left out: "fue ayer", "foram 12 km"."""
    first, *rest = pieces
    was = first.kind == Tag.WAS or (first.kind == Tag.DID and first.value == HAD)
    return was and bool(rest) and all(piece.kind in VALUES or piece.kind in LINKS for piece in rest)


LINKS: Final = frozenset({Tag.A, Tag.ON, Tag.ABOUT})


def _tells_how_it_was(pieces: list[Piece], tokens: Tokens) -> bool:
    """Whether words and a comma part "it was" from the figure: "it was cold, 10k in 55"."""
    told = any(piece.kind in (0, Tag.FILL, Tag.KIND) for piece in pieces[1:-1])
    return told and any(
        token.text == "," or token.kind == BREAK for token in tokens[pieces[0].last : pieces[-1].first]
    )


def _is_told_apart(pieces: list[Piece], place: int, following: int, tokens: Tokens) -> bool:
    """Whether another sentence has the value: "I actually went out. 2 miles."."""
    between = tokens[pieces[place].last : pieces[following].first]
    return following > place + 1 and any(token.kind == BREAK for token in between)


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


def _next_value(pieces: list[Piece], place: int) -> int | None:
    for at in range(place + 1, len(pieces)):
        if pieces[at].kind in VALUES:
            return at
        if pieces[at].kind in (Tag.AND, Tag.THEN, Tag.BUT) or pieces[at].value == "but":
            return None
    return None
