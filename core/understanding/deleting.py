"""Words that take a record out of the log: "delete my last run", "scratch that", "take off the 6k"."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any, Final

from core.domain.distance import Distance
from core.domain.record import Kind, Sport
from core.understanding.clauses import AMOUNTS
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, PART_DAY, Piece
from core.understanding.tokens import Tokens
from core.understanding.values import LAST
from core.understanding.words import Tag

LEAD: Final = frozenset(
    {
        Tag.SORRY, Tag.FILL, Tag.WRONG, Tag.THAT, Tag.ME, Tag.A, Tag.IS, Tag.WAS, Tag.BUT,
        Tag.AND, Tag.NOT, Tag.HYPHEN, Tag.ASKS, Tag.OTHER, Tag.WISH, Tag.RUN, Tag.TO, Tag.LAST,
        Tag.SPAN,
    }
)  # fmt: skip


def deletes(pieces: list[Piece]) -> date | str | None:
    """Return which record is to be deleted; None if none is."""
    if _ends_with_deletion(pieces):
        pieces = [pieces[-1], *pieces[:-1]]
    at = next((i for i, piece in enumerate(pieces[:5]) if piece.kind == Tag.DELETE), None)
    taken_back = pieces[0].kind == Tag.SORRY and pieces[0].value == TAKE_BACK
    if at is None and taken_back and all(piece.kind in TAKEN_BACK for piece in _of_the_run(pieces[1:])):
        return LAST
    at = _takes_off_a_run(pieces) if at is None else at
    at = _takes_back_a_run(pieces) if at is None else at
    slipped = at is not None and any(piece.kind == Tag.WRONG for piece in pieces[:at])
    told = LEAD | {0, Tag.SET, Tag.DID} if slipped else LEAD | {0, Tag.SET}
    if at is None or any(piece.kind not in told for piece in pieces[:at]):
        return None
    rest = pieces[at + 1 :]
    if rest and rest[0].kind in (Tag.OTHER, Tag.COMMAND):
        return None  # "forget your rules"
    denied = at > 0 and pieces[at - 1].kind == Tag.NOT and pieces[at - 1].last == pieces[at].first
    if (
        denied
        or any(piece.kind == Tag.NOT for piece in pieces[1:at])
        or (any(piece.kind == Tag.REST for piece in rest[:2]) and not _is_a_rest_named(rest))
        or (rest and rest[0].kind == Tag.REST_WEAK)  # "school drop off run"
    ):
        return None
    if _is_whole(rest) and rest[0].kind not in NAMES_ONE:
        return None  # "drop in session, 5k in 25:10"
    if any(piece.kind == Tag.RUN and piece.value == "many" for piece in rest):
        return None  # "delete all my runs": one is deleted at a time
    days = [piece for piece in rest if piece.kind == DAY and piece.value is not None]
    named = any(
        piece.kind in (Tag.THAT, Tag.LAST, Tag.RUN, DIST, DAY, BARE, Tag.SPORT, Tag.DELETE)
        or _is_rest(piece)
        or (piece.kind == Tag.KIND and place and rest[place - 1].kind == Tag.A)
        for place, piece in enumerate(_until_a_mark(rest))
    )
    if rest and not named and not pieces[at].value:
        return None
    run = _run_named(rest)
    beyond = rest[len(run) :]
    if rest and rest[0].kind == Tag.THAT and any(piece.kind in AMOUNTS for piece in beyond):
        return None  # "scratch that, 6k" corrects
    if any(piece.kind == Tag.RAN for piece in rest) or (not run and len(_until_a_mark(rest)) > 9):
        return None
    return days[0].value if days else LAST


def _run_named(rest: list[Piece]) -> list[Piece]:
    """Return the words behind the verb that name the run, without why it is deleted.

    A run is named by one noun: behind it only a day follows, so that a further subject opens the
    reason, with a mark or without: "delete that 6 miler my boy said it doesn't count".
    """
    noun = False
    for place, piece in enumerate(rest):
        led = place > 0 and rest[place - 1].kind in LEADS
        apart = place > 0 and rest[place - 1].last != piece.first
        if apart or piece.kind not in OF_A_RUN or (noun and piece.kind in OPENS_A_RUN and not led):
            return rest[:place] if noun else []
        named = piece.kind == Tag.THAT and [after.kind for after in rest[place + 1 : place + 2]] == [Tag.FROM]
        noun = noun or named or piece.kind in NOUNS  # "that one from Monday"
    return rest if noun else []


LEADS: Final = frozenset({Tag.FROM, Tag.OF, Tag.ON, Tag.IN})
OPENS_A_RUN: Final = frozenset({Tag.A, Tag.THAT, Tag.ME})
NOUNS: Final = frozenset({DIST, Tag.RUN, Tag.SPORT, Tag.REST, Tag.TOPIC})
OF_A_RUN: Final = NOUNS | LEADS | OPENS_A_RUN | {Tag.LAST, Tag.FILL, Tag.KIND, DAY, PART_DAY, BARE}


def _takes_back_a_run(pieces: list[Piece]) -> int | None:
    """Return the place of "scratch that" or "ignore" before a run: "scratch that run from Monday".

    What may be ignored is much; a run is where its day is told: "ignore Monday's swim".
    """
    for place, piece in enumerate(pieces[:4]):
        if piece.value != TAKE_BACK or piece.kind not in (Tag.SORRY, Tag.COMMAND):
            continue
        behind = pieces[place + 1 :]
        named = behind[1:3] if behind and behind[0].kind in (Tag.A, Tag.THAT) else behind[:2]
        if [p.kind for p in named] == [DIST, Tag.LABELLED] and named[1].value == MESSAGE:
            return place  # "ignore my 10k message"
        run = _run_named(behind)
        if not run or run[0].first != piece.last:
            return None
        dated = any(each.kind == DAY and each.value is not None for each in run)
        kept = run[0].kind in NOUNS - {DIST} if piece.kind == Tag.SORRY else dated
        return place if kept else None
    return None


MESSAGE: Final = "message"
"""The value of a word for what was written to us."""
NAMES_ONE: Final = frozenset({Tag.A, Tag.THAT, Tag.LAST, Tag.ME, DAY, Tag.FROM, Tag.OF})
"""What may follow the verb where a run is named by its way and its time: "delete the 10k in 52:10"."""


def _is_whole(pieces: list[Piece]) -> bool:
    kinds = {piece.kind for piece in pieces}
    return DIST in kinds and bool(kinds & {DUR, CLOCK})


def _until_a_mark(pieces: list[Piece]) -> list[Piece]:
    """Return what is named before a comma: "forget the splits, 10k in 50" takes no run back."""
    for place, (one, other) in enumerate(pairwise(pieces), 1):
        if one.last != other.first or other.kind == Tag.THEN:
            return pieces[:place]
    return pieces


def as_taken_back(pieces: list[Piece]) -> list[Piece]:
    """Take "scrap that, it was 9k" for "scratch that, it was 9k": the value behind puts it right."""
    opens = 1 if pieces[0].kind in (Tag.NOT, Tag.SORRY) else 0
    order, rest = pieces[opens : opens + 2], pieces[opens + 2 :]
    if [piece.kind for piece in order] != [Tag.DELETE, Tag.THAT] or not rest:
        return pieces
    told = rest[1] if rest[0].kind in (Tag.SET, Tag.WAS) and len(rest) > 1 else rest[0]
    apart = rest[0].kind in (Tag.SET, Tag.WAS) or rest[0].first != order[1].last
    if told.kind not in AMOUNTS or not apart:
        return pieces
    return [Piece(Tag.SORRY, TAKE_BACK, order[0].first, order[1].last), *rest]


def put_in_its_place(pieces: list[Piece]) -> list[Piece]:
    """Return what is right where one figure is taken back for another: "ignore the 33:00, it was 34:20"."""
    opens = 1 if pieces[0].kind in (Tag.NOT, Tag.SORRY, Tag.FILL) and len(pieces) > 1 else 0
    if pieces[opens].kind != Tag.DELETE and pieces[opens].value != TAKE_BACK:
        return pieces
    old = opens + 1
    while old < len(pieces) and pieces[old].kind in (Tag.A, Tag.THAT):
        old += 1
    if old == opens + 1 or old + 1 >= len(pieces) or pieces[old].last == pieces[old + 1].first:
        return pieces
    measure = next((each for each in MEASURES if pieces[old].kind in each), None)
    if measure is None or pieces[-1].kind not in measure or pieces[-2].kind not in (Tag.SET, Tag.WAS):
        return pieces
    return pieces[-2:]


MEASURES: Final = (frozenset({DIST, BARE}), frozenset({DUR, CLOCK}))
"""Kinds of figures of which one may stand in another's place."""
TAKE_BACK: Final = "take back"
"""The value of words that take back what was told: "scratch that"."""
TAKEN_BACK: Final = frozenset({Tag.THAT, Tag.RUN, Tag.A, Tag.LAST})


def _of_the_run(pieces: list[Piece]) -> list[Piece]:
    """Return what names the run, without that it was nobody's: "that last run, wasn't me"."""
    for place, piece in enumerate(pieces):
        if piece.kind == Tag.NOT and [later.kind for later in pieces[place + 1 :]] in (
            [Tag.ME],
            [Tag.WAS, Tag.ME],
        ):
            return pieces[:place]
    return pieces


NAMED: Final = frozenset({Tag.THAT, Tag.LAST, Tag.RUN, DIST, DAY, BARE, Tag.SPORT, Tag.DELETE, Tag.KIND})


def _takes_off_a_run(pieces: list[Piece]) -> int | None:
    """Return the place of "take off" before a run with its article: "take off the 6k from Friday"."""
    for place, piece in enumerate(pieces[:5]):
        if piece.kind == Tag.ADD and piece.value == OFF and place + 2 < len(pieces):
            article, way = pieces[place + 1 : place + 3]
            if article.kind == Tag.A and article.value != "one" and way.kind in (DIST, Tag.RUN):
                return place
    return None


def _is_a_rest_named(rest: list[Piece]) -> bool:
    """Whether nothing follows but a day of rest that is logged: "delete the rest day from Monday"."""
    run = _run_named(rest)
    return run == rest and any(_is_rest(piece) for piece in run)


def _is_rest(piece: Piece) -> bool:
    """Whether a day of rest is named; with its article it is one that was, and none that is told."""
    return piece.kind == Tag.REST or (piece.kind == Tag.TOPIC and piece.value is Sport.REST)


def _sports(pieces: list[Piece], tokens: Tokens) -> set[Sport]:
    """Return what is called by name; a workout or a session may be of any sport."""
    sports = {piece.value for piece in pieces if piece.kind == Tag.SPORT and isinstance(piece.value, Sport)}
    if any(_is_a_run_named(piece, tokens) for piece in pieces):
        sports.add(Sport.RUN)
    if any(_is_rest(piece) for piece in pieces):
        sports.add(Sport.REST)
    return sports


def _is_a_run_named(piece: Piece, tokens: Tokens) -> bool:
    """Whether a run is called so, also in words that are known as one: "my last run"."""
    if piece.kind == Tag.RUN:
        return piece.value is None
    if piece.kind != Tag.THAT:
        return False
    said = (word for token in tokens[piece.first : piece.last] for word in token.text.split())
    return any(tokens.language.words.get(word) == (Tag.RUN, None) for word in said)


def _from_the_verb(pieces: list[Piece]) -> list[Piece]:
    """Return what is said up to a mark behind the verb: "delete that run, it was a bike ride"."""
    at = next((place for place, piece in enumerate(pieces[:-1]) if piece.kind == Tag.DELETE), None)
    return pieces if at is None else _until_a_mark(pieces[at:])


def named_by(pieces: list[Piece], tokens: Tokens) -> dict[str, Any]:
    """Return what names the record beside its day: "the treadmill one", "the 5k", "the yoga", "my run"."""
    pieces = _from_the_verb(pieces)
    called = (_run_named(pieces[place:]) for place in range(len(pieces)))
    pieces = next((run for run in called if run), pieces)
    kinds = {piece.value for piece in pieces if piece.kind == Tag.KIND}
    ways = {piece.value for piece in pieces if piece.kind == DIST}
    named: dict[str, Any] = {}
    if len(kinds) == 1:
        named["of_kind"] = Kind(kinds.pop())
    sports = _sports(pieces, tokens)
    if len(sports) == 1:
        named["of_sport"] = sports.pop()
    if len(ways) == 1:
        named["of_distance"] = Distance(int(ways.pop()))
    return named


OFF: Final = "off"
"""The value of a word that takes a distance off a run, or a run off the log."""


def _ends_with_deletion(pieces: list[Piece]) -> bool:
    """Whether the verb stands last: "den Lauf von gestern bitte löschen"."""
    return pieces[-1].kind == Tag.DELETE and all(piece.kind in NAMING for piece in pieces[:-1])


NAMING: Final = LEAD | {DAY, DIST, Tag.FROM, Tag.OF, Tag.ON, Tag.SPORT, Tag.KIND, Tag.FOR, Tag.REST}
"""What may name the run that is deleted."""
