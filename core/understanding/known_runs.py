"""Words that mean a run which is in the log already."""

from __future__ import annotations

from typing import Final

from core.understanding.clauses import HAD
from core.understanding.corrected import (
    ORDER,
    VALUES,
    names_by_distance,
)
from core.understanding.pieces import BARE, CLOCK, DAY, DIST, DUR, LENGTHS, PART_DAY, SPAN, Piece, length
from core.understanding.tokens import WORD, Tokens
from core.understanding.words import Tag


def is_known_run(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether a run that is logged is the subject of the verb at `place`: "that was", "the 10k had"."""
    before = pieces[place - 1]
    if before.value == PUT:
        return owns(pieces)  # "the run I just put in was on Monday"
    if (
        before.kind == 0
        and place <= len(("the", "treadmill", "one"))
        and _is_one_of_them(pieces[:place], tokens)
    ):
        return True
    if before.kind == Tag.THAT:
        return pieces[place].kind != Tag.DID or (pieces[place + 1 : place + 2] != [] and before.value is None)
    if pieces[place].value != HAD and before.kind in (DAY, Tag.RUN, Tag.KIND):
        owned = any(
            p.kind == DAY and (tokens[p.last - 1].owned or pieces[i + 1].kind == Tag.RUN)
            for i, p in enumerate(pieces[:place])
        )
        if owned:
            return True
    if before.kind == Tag.FILL and place > 1 and pieces[place - 2].kind == DAY:
        return tokens[pieces[place - 2].last - 1].owned  # "Saturday's time came through as 36:24"
    if before.kind == DAY and place > 1 and pieces[place - 2].kind == Tag.THAT:
        return True  # "die van gisteren had"
    if before.kind == DAY and place > 1 and names_by_distance(pieces, place - 2):
        return True
    if before.kind == DAY and place > 2 and pieces[place - 2].kind in (Tag.FROM, Tag.OF):
        return pieces[place - 3].kind in (Tag.RUN, Tag.THAT)  # "the run from Monday was"
    if before.kind == Tag.RUN and tokens.language.head_first and pieces[place].kind == Tag.WAS:
        return _is_the(pieces, place - 2) and all(p.kind in SAYING for p in pieces[place + 1 :])
    return names_by_distance(pieces, place - 1)


SAYING: Final = VALUES | {Tag.OF, Tag.A, Tag.ABOUT, Tag.ON, Tag.NOT}
"""What may follow where a logged run is put right and nothing else is told: "la carrera fue ayer"."""


def _is_one_of_them(subject: list[Piece], tokens: Tokens) -> bool:
    """Whether one of the logged runs opens the text: "the treadmill one was 6k"."""
    *led, which, one = (None, *subject)
    if which is None or which.kind not in (Tag.KIND, Tag.RUN, PART_DAY):
        return False
    the = all(piece is None or (piece.kind == Tag.A and piece.value != "one") for piece in led)
    return the and tokens[one.first].tag == Tag.NUMBER and tokens[one.first].value == "1" if one else False


def _is_the(pieces: list[Piece], place: int) -> bool:
    """Whether an article stands there; in Portuguese "a" is one, too."""
    article = pieces[place] if place >= 0 else None
    return article is not None and article.kind in (Tag.A, Tag.AT) and article.value != "one"


def owns(pieces: list[Piece]) -> bool:
    """Whether a run that is logged opens the text: "the 6 miles I logged should be 6.5"."""
    return len(pieces) > 1 and pieces[0].kind in (Tag.A, Tag.THAT) and pieces[0].value != "one"


def is_put_right(pieces: list[Piece]) -> bool:
    """Whether "that's wrong, I ran 8k" tells the one figure that is right."""
    if pieces[0].kind == Tag.THAT and pieces[-2].kind == Tag.WRONG and pieces[-1].kind in (DUR, CLOCK):
        return all(piece.kind in TO_IT for piece in pieces[:-1])  # "last run: time wrong, 58:20"
    at = next((place for place, piece in enumerate(pieces) if _leads_to_it(piece)), None)
    if at is None or not any(piece.kind == Tag.WRONG for piece in pieces[:at]):
        return False
    values = [piece for piece in pieces[at + 1 :] if piece.kind in (DIST, BARE, DUR, CLOCK)]
    behind = all(piece.kind in BESIDE for piece in pieces[at + 2 :])
    return (
        len(values) == 1
        and pieces[at + 1] is values[0]
        and behind
        and all(p.kind in TO_IT for p in pieces[:at])
    )


def _leads_to_it(piece: Piece) -> bool:
    """Whether the verb leads to what is right: "that's wrong, I ran", "I got it wrong, it was"."""
    return piece.kind == Tag.RAN or (piece.kind == Tag.SET and piece.value is None)


BESIDE: Final = frozenset({0, Tag.FILL, Tag.WITHIN, Tag.OTHER, Tag.AFTER, Tag.A, Tag.OF, Tag.BY})
"""What may stand behind that figure: "that's wrong, I ran 8k with Tom"."""
TO_IT: Final = frozenset(
    {Tag.WRONG, Tag.SORRY, Tag.THAT, Tag.IS, Tag.WAS, Tag.ME, Tag.FILL, Tag.A, Tag.SET, Tag.DID}
)


PUT: Final = "put"
"""The value of a verb for what was written into the log: "logged", "put in"."""


def what_it_should_be(pieces: list[Piece]) -> int | None:
    """Return where it is put right what was logged: "logged 5 miles earlier, it was actually 5.5"."""
    put = next((place for place, piece in enumerate(pieces[:4]) if piece.value == PUT), len(pieces))
    at = next((put + place for place, piece in enumerate(pieces[put:]) if piece.kind == Tag.SET), 0)
    if not at or pieces[at].value == ORDER or any(piece.kind not in BEFORE_IT for piece in pieces[:put]):
        return None
    old = [piece for piece in pieces[put:at] if piece.kind in VALUES and piece.kind != DAY]
    new = [piece for piece in pieces[at:] if piece.kind not in (Tag.SET, Tag.A, Tag.FILL, Tag.ABOUT)]
    return at if len(old) == len(new) == 1 and old[0].kind in WAYS and new[0].kind in WAYS else None


BEFORE_IT: Final = frozenset({Tag.ME, Tag.FILL, Tag.A, Tag.SORRY, DAY})


def of_the_logged(pieces: list[Piece], at: int) -> list[Piece]:
    """Return what puts right "the 6 miles I logged" at `at`, in the unit that those are told in."""
    should = pieces[at].value == "should" and any(piece.kind in (Tag.DID, Tag.RAN) for piece in pieces[:at])
    logged = should or (pieces[at].kind == Tag.SET and any(piece.value == PUT for piece in pieces[:at]))
    if not logged:
        return pieces
    unit = next((piece.unit for piece in pieces[:at] if piece.kind == DIST), "")
    return [
        Piece(DIST, length(str(piece.value), unit), piece.first, piece.last, unit=unit)
        if piece.kind == BARE and unit in ("km", "mi")
        else piece
        for piece in pieces[at:]
    ]


def leave_what_was_put(pieces: list[Piece]) -> None:
    """Leave the figure that was typed by mistake, behind the right one: "should be 12k, I put 10"."""
    if len(pieces) < FEWEST_TOLD or pieces[-3].kind != Tag.ME or pieces[-2].kind not in (0, Tag.FILL):
        return
    if pieces[-1].kind in WAYS and any(piece.kind in WAYS for piece in pieces[:-3]):
        del pieces[-3:]


def take_as_changed_way(pieces: list[Piece], tokens: Tokens) -> None:
    """Take "change yesterday's 10k to 9.6k" for the new way, not for a way between the two."""
    last = pieces[-1]
    if last.kind != SPAN or pieces[0].kind != Tag.SET or pieces[0].value != ORDER:
        return
    if last.unit not in LENGTHS:
        return  # "from 5 to 8.4m" are metres, miles or minutes
    if any(token.tag == Tag.TO for token in tokens[last.first : last.last]):
        pieces[-1] = Piece(DIST, length(str(last.value[1]), last.unit), last.first, last.last, unit=last.unit)


def without_marks(pieces: list[Piece], tokens: Tokens) -> list[Piece]:
    """Return the pieces without marks; an arrow leads to what is right, as "to" does: "10k → 9.6k".

    "Wait" that opens is no time that was lost: "wait the 5k was 19:38 not 19:48".
    """
    if pieces[0].value == WAIT and len(pieces) > FEWEST_TOLD:
        pieces = [Piece(Tag.SORRY, None, pieces[0].first, pieces[0].last), *pieces[1:]]
    return [
        piece if piece.value != ARROW else Piece(Tag.TO, None, piece.first, piece.last)
        for piece in pieces
        if piece.kind != 0 or tokens[piece.first].kind == WORD or piece.value == ARROW
    ]


ARROW: Final = "→"
WAIT: Final = "wait"
WAYS: Final = frozenset({DIST, BARE})
FEWEST_TOLD: Final = 4
