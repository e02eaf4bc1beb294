"""A correction of the kind: "actually it was a tempo", "change the 5k to a race"."""

from __future__ import annotations

from typing import Final

from core.domain.record import Kind, Sport
from core.understanding.corrected import ORDER, VALUES
from core.understanding.pieces import DAY, DIST, Piece
from core.understanding.tokens import Tokens
from core.understanding.values import LAST, Action, Draft, Intent
from core.understanding.words import Tag

STRONG: Final = (ORDER, "should")
"""Values of words that say for certain that something is put right."""
NO_PRAISE: Final = frozenset({Kind.TREADMILL, Kind.TRAIL, Kind.INTERVAL, Kind.RACE, Kind.TEMPO})
"""Kinds that say nothing of how a run felt: "it was treadmill"."""


def another_kind(pieces: list[Piece], tokens: Tokens) -> Kind | None:
    """Return the kind in "actually it was a tempo", "make that easy", "that wasn't easy, it was a race"."""
    if len(pieces) > 1 and pieces[0].kind == Tag.THAT and pieces[1].value == "should":
        pieces = pieces[1:]  # "that last one should say tempo, not easy"
    rest = _behind_what_it_was_not(pieces)
    denied = len(rest) < len(pieces)
    pieces = rest
    while len(pieces) > 2 and (pieces[-1].kind in (Tag.SORRY, Tag.FILL) or pieces[-1].value == "was"):
        pieces = pieces[:-1]
    if (
        any(piece.kind in VALUES for piece in pieces)
        or len(pieces) > 6
        or (pieces[0].kind not in (Tag.SET, Tag.SORRY) and not _was_told(pieces))
    ):
        return None
    kinds = [piece.value for piece in pieces if piece.kind == Tag.KIND]
    if len(kinds) == 2 and pieces[-2].kind == Tag.NOT and pieces[-1].kind == pieces[-3].kind == Tag.KIND:
        return Kind(kinds[0])  # "it was a tempo not easy"
    if len(kinds) == 1 and [p.kind for p in pieces[-3:]] == [Tag.KIND, Tag.NOT, 0]:
        return Kind(kinds[0])  # "it was trail not road"
    has_article = len(pieces) > 1 and pieces[-2].kind == Tag.A  # "that was a tempo"
    named = denied or has_article or pieces[0].value in (*STRONG, "was", "sorry") or set(kinds) <= NO_PRAISE
    if len(kinds) == 1 and pieces[-1].kind == Tag.KIND and named:
        return Kind(kinds[0])
    return None


def _behind_what_it_was_not(pieces: list[Piece]) -> list[Piece]:
    """Return what follows "that wasn't easy", if it goes on to say what it was; else all."""
    typed = [piece.kind for piece in pieces[:4]]
    if typed in [[Tag.ME, put, Tag.KIND, Tag.BUT] for put in (0, Tag.FILL, Tag.DID)]:
        return pieces[4:]  # "I put easy but it was a tempo"
    at = 1
    if pieces[0].kind not in (Tag.THAT, Tag.SET) or pieces[0].value in STRONG:
        return pieces
    at += at < len(pieces) and pieces[at].kind == Tag.WAS
    if at >= len(pieces) or pieces[at].kind != Tag.NOT:
        return pieces
    at += 1
    at += at < len(pieces) and pieces[at].kind == Tag.A
    if at >= len(pieces) or pieces[at].kind != Tag.KIND:
        return pieces
    at += 1
    at += at < len(pieces) and pieces[at].kind == Tag.BUT
    goes_on = at < len(pieces) and pieces[at].kind == Tag.SET and pieces[at].value not in STRONG
    return pieces[at:] if goes_on else pieces


def _was_told(pieces: list[Piece]) -> bool:
    """Whether "that last run was a race" says of a run that is known what it was."""
    return [piece.kind for piece in pieces] == [Tag.THAT, Tag.WAS, Tag.A, Tag.KIND]


def _kind_of_a_day(pieces: list[Piece], tokens: Tokens) -> Draft | None:
    """Return what "yesterday's was a tempo, not easy" puts right."""
    day = pieces[0]
    if day.kind != DAY or day.value is None or not tokens[day.last - 1].owned:
        return None
    told = [piece.kind for piece in pieces[1:] if piece.kind not in (Tag.A, Tag.RUN)]
    denies = told[2:] == [Tag.NOT, Tag.KIND]
    only = len(told) == len([Tag.WAS, Tag.KIND]) and all(piece.kind != Tag.RUN for piece in pieces)
    if told[:2] != [Tag.WAS, Tag.KIND] or not (denies or only):
        return None  # "yesterday's run was easy" may praise it
    kind = next(piece.value for piece in pieces if piece.kind == Tag.KIND)
    return Draft(intent=Intent.CORRECTION, action=Action.EDIT, kind=Kind(kind), which=day.value)


def of_another_sort(pieces: list[Piece], tokens: Tokens) -> Draft | None:
    """Return the correction of the kind, or of the sport, that an order or a fact tells."""
    return _changed_to_a_kind(pieces) or _kind_of_a_day(pieces, tokens) or _another_sport(pieces)


def _another_sport(pieces: list[Piece]) -> Draft | None:
    """Return what "that was a walk actually", "sorry, it was a bike ride, not a run" puts right."""
    sports = {piece.value for piece in pieces if piece.kind == Tag.SPORT and isinstance(piece.value, Sport)}
    if len(sports) != 1 or len(pieces) > LONGEST or any(piece.kind not in OF_A_SPORT for piece in pieces):
        return None
    kinds = [piece.kind for piece in pieces if piece.kind not in (Tag.A, Tag.FILL, Tag.OF)]
    if kinds[0] not in (Tag.SET, Tag.SORRY, Tag.THAT) or not {Tag.SET, Tag.WAS}.intersection(kinds):
        return None
    at = kinds.index(Tag.SPORT)
    denied = kinds[at + 1 :] in ([Tag.NOT, Tag.RUN], [Tag.INSTEAD, Tag.RUN], [Tag.SKIPPED])
    sure = any(piece.kind == Tag.SORRY or piece.value in (*STRONG, "was") for piece in pieces)
    if Tag.NOT in kinds[:at] or not (denied or (sure and Tag.RUN not in kinds)):
        return None
    return Draft(intent=Intent.CORRECTION, action=Action.EDIT, sport=sports.pop())


OF_A_SPORT: Final = frozenset(
    {Tag.SET, Tag.SORRY, Tag.WRONG, Tag.THAT, Tag.WAS, Tag.IS, Tag.A, Tag.FILL, Tag.SPORT, Tag.NOT, Tag.RUN}
    | {Tag.INSTEAD, Tag.OF, Tag.SKIPPED}
)

NAMING: Final = frozenset(
    {
        0,
        Tag.A,
        Tag.THAT,
        Tag.RUN,
        Tag.LAST,
        Tag.IN,
        Tag.ON,
        Tag.WITHIN,
        Tag.FROM,
        Tag.AFTER,
        Tag.FILL,
        DIST,
        DAY,
    }
)
"""What may name the run: "change the 5k in the park to a race"."""
LONGEST: Final = 10


def _changed_to_a_kind(pieces: list[Piece]) -> Draft | None:
    """Return what "change the 5k to a race", "mark Monday's run as tempo" puts right."""
    last = pieces[-1]
    if (
        pieces[0].kind != Tag.SET
        or pieces[0].value != ORDER
        or last.kind != Tag.KIND
        or len(pieces) > LONGEST
    ):
        return None
    leads = [place for place, piece in enumerate(pieces[1:], 1) if piece.kind in (Tag.TO, Tag.THAN)]
    if len(leads) != 1 or any(p.kind not in (Tag.A, Tag.KIND, Tag.RUN) for p in pieces[leads[0] + 1 :]):
        return None
    named = pieces[1 : leads[0]]
    if any(piece.kind not in NAMING for piece in named):
        return None
    day = next((piece.value for piece in named if piece.kind == DAY and piece.value is not None), LAST)
    return Draft(intent=Intent.CORRECTION, action=Action.EDIT, kind=Kind(last.value), which=day)
