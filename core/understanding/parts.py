"""What a figure is only a part of, or a multiple, by words that stand behind it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from core.domain.record import Kind
from core.understanding.beside import number_at
from core.understanding.clauses import HAS_TIME, Clause, bits, told_in
from core.understanding.pieces import (
    A_PART,
    BARE,
    CLIMB,
    CLOCK,
    DIST,
    DUR,
    LAPS,
    NOISE,
    NOT_IT,
    PACE,
    REPS,
    WARMING,
    M,
    Piece,
    length,
)
from core.understanding.plausible import METRE, is_usual
from core.understanding.signless import whole_time
from core.understanding.tokens import WORD, Tokens
from core.understanding.words import Tag

BEHIND: Final = "behind"
"""The value of a word that says of the figure before it that it is a part: "アップ2km含む"."""
AGAIN: Final = "times"
"""The value of a word that counts how often, perhaps on how many runs."""
BACK: Final = "back"
"""The value of a word that tells of the way back."""
TWICE: Final = "twice"
"""The value of a word that tells of two runs."""


def join_ways(clauses: Sequence[Clause]) -> None:
    """Make ways that one run joins parts of its whole: "5 km + 3 km", "3.4 mi there and 3.6 mi back"."""
    flags, _ = told_in(clauses)
    if flags & WARMS:
        leave_included(clauses)
        leave_time_to_the_middle(clauses)
    if len(clauses) == 1:
        if flags >> Tag.FILL & 1:
            _join_there_and_back(clauses[0].pieces)
        return
    if not flags >> Tag.AND & flags >> Tag.FILL & 1 and "+" not in [clause.joint for clause in clauses]:
        return
    sentence, joined, apart = -1, False, False
    last: Piece | None = None
    for clause in clauses:
        if clause.sentence != sentence:
            sentence, joined, apart, last = clause.sentence, False, False, None
        flags = clause.flags
        there = flags >> Tag.AND & flags >> Tag.FILL & 1 and any(
            piece.kind == Tag.FILL and piece.value == BACK for piece in clause.pieces
        )
        joined = joined or clause.joint == "+" or bool(there)
        if flags >> Tag.FILL & 1 and not apart:
            apart = any(piece.value == TWICE for piece in clause.pieces)
        if apart or flags >> Tag.SPORT & 1:
            last = None  # "double today: 8k + 5k", "bike 25 km + run 5 km"
            continue
        for piece in clause.pieces:
            if piece.kind != DIST or piece.unit not in ("km", "mi"):
                continue
            if joined and last is not None and last.role in (0, WARMING) and piece.role == 0:
                piece.role = WARMING
            last = piece


def _join_there_and_back(pieces: list[Piece]) -> None:
    """Make the ways there and back, told in one breath, one run: "out 4k back 4k", "5k out 5k back"."""
    ways = [place for place, piece in enumerate(pieces) if piece.kind == DIST and piece.unit in ("km", "mi")]
    if len(ways) != len(("out", "back")) or any(pieces[place].role for place in ways):
        return
    beside = pieces[ways[1] - 1 : ways[1]] + pieces[ways[1] + 1 : ways[1] + 2]
    if any(piece.kind == Tag.FILL and piece.value == BACK for piece in beside):
        pieces[ways[1]].role = WARMING


WARMS: Final = bits(Tag.WARM, Tag.COOL)


def leave_included(clauses: Sequence[Clause]) -> None:
    """Take a warm-up that "with" leads to, and the cool-down behind it, for parts of the way before.

    "7 miles with 1 mile wu and 1 mile cd" are seven.
    """
    sentence, whole, included = -1, False, False
    for clause in clauses:
        if clause.sentence != sentence:
            sentence, whole, included = clause.sentence, False, False
        for before, piece in pairwise((None, *clause.pieces)):
            if piece is None or piece.kind not in (DIST, BARE) or piece.unit == "in":
                continue
            led = before is not None and before.kind == Tag.WITHIN and piece.role == A_PART
            included = included or (whole and led)
            if included and (piece.role == WARMING or (piece.kind == BARE and piece.role == 0)):
                piece.role = A_PART
            whole = whole or piece.role == 0


def leave_time_to_the_middle(clauses: Sequence[Clause]) -> None:
    """Take a time that only what lies between the warm-up and the cool-down can have for a part's.

    "w/u 2k, 3k tempo 12:15, c/d 2k"; where it may be the time of all, too, it is asked about.
    """
    for sentence in {clause.sentence for clause in clauses}:
        pieces = [piece for clause in clauses if clause.sentence == sentence for piece in clause.pieces]
        ways = [piece for piece in pieces if piece.kind == DIST]
        times = [piece for piece in pieces if piece.kind in (DUR, CLOCK) and piece.role == 0]
        middle = [piece for piece in ways if piece.role == 0]
        if len(ways) != 3 or len(middle) != 1 or len(times) != 1 or any(way.role == A_PART for way in ways):
            continue
        whole = sum(int(way.value) for way in ways)
        if is_time_of(times[0], int(middle[0].value)) and not is_time_of(times[0], whole):
            times[0].role = A_PART


def is_included(after: Piece | None) -> bool:
    """Whether the word behind a figure says that the whole includes it."""
    return after is not None and after.kind == Tag.WITHIN and after.value == BEHIND


def are_laps(pieces: Sequence[Piece], tokens: Tokens) -> bool:
    """Whether more laps than one follow: the way before them is that of one ("5kmのコースを2周")."""
    return any(
        piece.kind == NOISE
        and piece.value in (LAPS, AGAIN)
        and float(number_at(tokens, piece.first) or 0) > 1
        for piece in pieces
    )


def settle(clauses: Sequence[Clause]) -> None:
    """Give their role to figures that words far behind them make parts, where the verb stands last.

    Where something is included the warm-up is ("10km(アップ1km、ダウン1km含む)"), and a pace leads to its
    repetitions ("3'30で1000m×5").
    """
    pieces = [piece for clause in clauses for piece in clause.pieces]
    if any(is_included(piece) for piece in pieces):
        for piece in pieces:
            if piece.role == WARMING:
                piece.role = A_PART
    for clause in clauses:
        if clause.has >> -REPS & 1:
            for piece in clause.pieces:
                if piece.kind in (REPS, DIST):
                    break
                if piece.kind in (PACE, CLOCK, DUR) and piece.role == 0:
                    piece.role = A_PART


def is_time_of(piece: Piece, way: int) -> bool:
    """Whether a time is one that this whole way takes."""
    if piece.kind == DUR:
        return is_usual(way, piece.value)
    return piece.kind == CLOCK and whole_time(piece.value, way) is not None


def is_climb(piece: Piece, way: int, clauses: Sequence[Clause]) -> bool:
    """Take metres alone beside a long way over hills for its climb: "16k on the Port Hills, 610m"."""
    if piece.kind == M and [clause.joint for clause in clauses].count("\n") >= LINES:
        if not str(piece.value).isdigit() or not 20 * int(piece.value) * METRE < 4 * way:
            return False
        piece.kind, piece.value = CLIMB, int(piece.value)
        return True  # a line of a pasted list: "6.02 km", "33:40", "41 m"
    hilly = any(each.kind == Tag.KIND and each.value in GROUND for one in clauses for each in one.pieces)
    if piece.unit != "metre" or not hilly or not 20 * int(piece.value) < 4 * way:
        return False
    piece.kind, piece.value = CLIMB, int(piece.value) // METRE
    return True


LINES: Final = 3
MIDDLE: Final = "middle"
"""The value of a word that leads from a part to the whole: "20 min tempo in the middle of 6 miles"."""
BOTH: Final = "both"
"""The value of a word that says that the way was gone there and back."""
GROUND: Final = frozenset({Kind.TRAIL, Kind.HILLS})
"""Kinds that say what the whole way was like."""
BECAME: Final = "became"
"""The value of a word between what was meant and what it was in the end: "8 miles became 11"."""


def take_the_place(piece: Piece, before: list[Piece], clause: Clause) -> None:
    """Give the figure the unit of the one that it replaces."""
    old = next((each for each in before if each.kind == DIST and each.unit in ("km", "mi")), None)
    if old is not None and piece.kind == DIST:
        old.role = NOT_IT
    elif old is not None:
        piece.kind, piece.value, piece.unit = DIST, length(str(piece.value), old.unit), old.unit
        old.role = NOT_IT
        clause.has |= 1 << -DIST


def is_of_mud(pieces: list[Piece], place: int, tokens: Tokens) -> bool:
    """Whether it is told what the whole way was: "9.8k of mud, 44:12", "10 miles of hills"."""
    rest = pieces[place + 2 : place + 4]
    if rest and (rest[0].kind == Tag.RUN or (rest[0].kind == Tag.KIND and rest[0].value in GROUND)):
        return True  # "3.2 miles of running", "10 miles of trail"
    if pieces[place].kind != DIST or tokens.language.head_first or not rest:
        return False
    if any(piece.kind in (DIST, BARE) for piece in pieces if piece is not pieces[place]):
        return False
    how = rest[-1] if rest[0].kind == Tag.FILL else rest[0]
    word = tokens[how.first]
    return how.kind == Tag.FILL or (how.kind == 0 and word.kind == WORD and not word.capital)


LONGEST_TURN: Final = 1200
"""Seconds: a time of its own behind repetitions told by time that is as long is that of the whole (ours)."""
LONGEST_WARMING: Final = 8_000_000_000
"""What is told as long behind warm-up and cool-down has the repetitions in it (ours)."""
AROUND: Final = frozenset({Tag.WITHIN, Tag.WARM, Tag.COOL, Tag.AND, Tag.A, Tag.ABOUT})
SHORTEST_WHOLE: Final = 3_000_000_000
"""From here on a way of its own is the whole: behind repetitions told by time, or a sentence."""


def is_all_with_warming(clause: Clause, place: int) -> bool:
    """Whether warm-up and repetitions are all in a way behind them: "4x1200, met in- en uitlopen 9,5 km"."""
    piece, before = clause.pieces[place], clause.pieces[:place]
    if piece.kind != DIST or piece.value < LONGEST_WARMING or place + 1 < len(clause.pieces):
        return False
    return bool(before) and all(each.kind in AROUND for each in before)


def is_whole_beside_reps(clause: Clause, place: int, *, by_time: bool) -> bool:
    """Whether a clause after the repetitions tells of the whole run: "12 km in 58", "9k with wu and cd"."""
    piece = clause.pieces[place]
    behind = [each.kind for each in clause.pieces[place + 1 : place + 4] if each.kind != Tag.A]
    if behind[:1] == [Tag.WITHIN] and behind[1:2] and behind[1] in (Tag.WARM, Tag.COOL):
        return True  # "50:20 incl warm-up"
    if len(clause.pieces) == 1 and piece.kind == DUR and by_time:
        return bool(piece.value >= LONGEST_TURN)
    if len(clause.pieces) == 1 and piece.kind == DIST and (clause.joint == "." or by_time):
        return bool(piece.value >= SHORTEST_WHOLE)
    leads = all(before.kind in (Tag.ABOUT, Tag.A, Tag.FILL, Tag.DID) for before in clause.pieces[:place])
    ends = place + 1 == len(clause.pieces) or behind[:1] == [Tag.AND]  # "covered 2.9 km and nearly died"
    if leads and place and clause.pieces[0].kind == Tag.DID and ends:
        return bool(piece.kind == DIST and piece.value >= SHORTEST_WHOLE)  # "finished with 11k"
    if piece.kind != DIST or piece.value < 3_000_000_000 or clause.has >> -REPS & 1 or not leads:
        return False
    timed = clause.has & HAS_TIME or (clause.flags >> Tag.IN & 1 and clause.has >> -BARE & 1)
    return bool(timed or clause.flags & (1 << Tag.WARM | 1 << Tag.COOL | 1 << Tag.ABOUT))


def is_first_ever(clause: Clause, place: int, tokens: Tokens) -> bool:
    """Whether "first" says that it never was before: "my first 10k", "first ever half"."""
    pieces = clause.pieces
    after = tokens[pieces[place].last : pieces[place].last + 2]
    if any(token.tag == Tag.FILL and token.value in ("ever", "first ever") for token in after):
        return True
    behind = pieces[place + 1] if place + 1 < len(pieces) else None
    if behind is not None and behind.kind == Tag.OF and pieces[place - 1].value == "first":
        of = next((piece for piece in pieces[place + 2 :] if piece.kind != Tag.A), None)
        return of is not None and of.kind in (Tag.TOPIC, Tag.SPAN, Tag.THIS)  # "first 20 miler of the block"
    opens = all(piece.kind in (Tag.FILL, Tag.A, Tag.THAT) for piece in pieces[: place - 1])
    if behind is None and opens and clause.end and not clause.joint.strip(".\n"):
        return True  # "first 5k!!! took me 36 minutes"
    if behind is not None and (behind.kind == Tag.DID or behind.value == BACK):
        return sum(piece.kind == DIST for piece in pieces) == 1  # "first 50 miler in the books"
    before = next((piece for piece in reversed(pieces[:place]) if piece.kind != Tag.A), None)
    return pieces[place].unit == "named" and before is not None and before.value == "first"


def leave_paces_to_parts(before: list[Piece]) -> None:
    """Beside a whole that follows, a pace belongs to the part before it: "3 @ 6:50 in the middle of 7".

    It may follow in another clause: "tempo 8k @ 5:05 plus 2+2, total 12".
    """
    for piece in before if before and before[-1].value == MIDDLE else ():
        piece.role = A_PART if piece.kind in (DUR, CLOCK, PACE) else piece.role
    for length_at, piece in zip(before, before[2:], strict=False):
        if piece.kind == CLOCK and piece.unit == "@" and length_at.kind in (DIST, BARE):
            piece.role = A_PART


def text_is_each(after: Piece | None) -> bool:
    """Whether "each way" makes the distance a half of the whole."""
    return after is not None and after.kind == Tag.PART and after.value == "each"
