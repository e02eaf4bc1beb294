"""A text in clauses, and what each is: the runner's own deed, a plan, a question, somebody else's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding import gates
from core.understanding.not_run import HAD as HAD
from core.understanding.not_run import does
from core.understanding.openings import OPENINGS, behind_openings
from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    FUTURE,
    NOISE,
    PACE,
    PART_DAY,
    REPS,
    SPAN,
    M,
    Piece,
    is_time_at,
    tag_at,
)
from core.understanding.pieces import HAS_TIME as HAS_TIME
from core.understanding.to_come import (
    is_set_against,
    leave_the_race_its_day,
    leave_things_theirs,
    leave_what_it_rests_for,
    take_as_gone_by,
    take_as_got,
)
from core.understanding.tokens import BREAK, MARK, Token, Tokens
from core.understanding.values import About
from core.understanding.words import Tag
from core.understanding.words import bits as bits
from core.understanding.worn import is_of_a_day_before, leave_to_what_wore_one_out

DEEDS: Final = bits(Tag.RAN, Tag.DID, Tag.WENT, Tag.RETREAT)
RUNS: Final = bits(Tag.RAN, Tag.WENT)
NOT_YET: Final = bits(Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT, Tag.IF)
JOINTS: Final = frozenset({Tag.AND, Tag.THEN, Tag.BUT})
LENGTHS: Final = frozenset({DIST, BARE, M, SPAN})
LEADS_TO_A_THING: Final = bits(Tag.AFTER, Tag.FROM, Tag.OF, Tag.THAN)
AMOUNTS: Final = frozenset({DIST, BARE, M, SPAN, DUR, CLOCK, PACE, REPS})
DAYS: Final = frozenset({DAY, FUTURE})
DOES: Final = (Tag.RAN, Tag.DID, Tag.WENT)
MARKS: Final = frozenset({",", ":", "(", ")", "|", "->", "→"})
MARKS_AND_SIGNS: Final = MARKS | {"-", "/"}


class Clause:
    """Pieces that belong together. `flags` are the tags in it as bits, `about` None if it is a deed."""

    __slots__ = ("about", "ask", "days", "doubt", "end", "flags", "has", "joint", "pieces", "sentence")

    def __init__(self, sentence: int, joint: str) -> None:
        self.sentence = sentence
        self.joint = joint
        self.pieces: list[Piece] = []
        self.flags = 0
        self.has = 0
        self.days: list[Piece] = []
        self.about: About | None = None
        self.doubt = False
        self.ask = False
        self.end = ""

    def add(self, piece: Piece) -> None:
        self.pieces.append(piece)
        kind = piece.kind
        if kind > 0:
            self.flags |= 1 << kind
        elif kind < 0:
            self.has |= 1 << -kind
            if kind in DAYS:
                self.days.append(piece)

    def count_again(self) -> None:
        """Say anew what is in it, after a piece has become another one."""
        pieces, self.pieces, self.days = self.pieces, [], []
        self.flags = self.has = 0
        for piece in pieces:
            self.add(piece)

    def any(self, *kinds: int) -> bool:
        return any(self.has >> -kind & 1 for kind in kinds)


HAS_LENGTH: Final = 1 << -DIST | 1 << -BARE | 1 << -M | 1 << -SPAN
HAS_AMOUNT: Final = HAS_LENGTH | HAS_TIME | 1 << -REPS
HAS_DAY: Final = 1 << -DAY
HAS_FUTURE: Final = 1 << -FUTURE
HAS_PART_DAY: Final = 1 << -PART_DAY


def told_in(clauses: Sequence[Clause]) -> tuple[int, int]:
    """Return what is told in any of the clauses: the flags of all, and their figures."""
    flags = has = 0
    for clause in clauses:
        flags |= clause.flags
        has |= clause.has
    return flags, has


def part(pieces: Sequence[Piece], tokens: Tokens) -> list[Clause]:
    """Part the pieces into clauses: at marks and joining words, and where a deed or a plan begins anew."""
    clauses: list[Clause] = []
    sentence = 0
    current = Clause(0, "")
    verb_last, size = tokens.language.verb_last, len(tokens)
    opens = behind_openings(pieces, tokens) if pieces and pieces[0].kind in OPENINGS else 0
    for piece in pieces[opens:] if opens else pieces:
        kind = piece.kind
        if kind not in MAY_PART and not verb_last:
            current.add(piece)
            continue
        token = tokens[piece.first]
        if kind == 0 and token.kind == BREAK:
            current.end = "?" if "?" in token.text else "\n" if "\n" in token.text else "."
            if current.pieces:
                clauses.append(current)
            elif clauses and clauses[-1].sentence == sentence:
                clauses[-1].end = current.end
            sentence += 1
            current = Clause(sentence, current.end)
            continue
        if kind == Tag.FILL and token.kind == MARK:
            continue  # a face
        if kind in INTENDS and is_set_against(current.pieces):
            continue  # "9k instead of the planned 12k"
        joint = _joint(piece, token) if kind in MAY_JOIN else ""
        if kind == Tag.PER and current.pieces and current.pieces[-1].kind == DAY and token.text == "/":
            joint = "/"  # "Mon/Wed 4 miles each"
        if joint == ":" and _is_named_way(current) and is_time_at(tokens, piece.last):
            continue  # "London marathon: 3:24:10"
        if kind == DAY and current.has and piece.last < size and tokens[piece.last].text == ":":
            clauses.append(current)
            current = Clause(sentence, ",")
        if kind == Tag.ME and current.has & HAS_AMOUNT and current.flags >> Tag.OTHER & 1:
            joint = "," if tag_at(tokens, piece.last) in DOES else ""  # "she did 10k I did 6k"
        if joint or ((verb_last or kind in MAY_BEGIN) and _starts_anew(current, piece, verb_last=verb_last)):
            if current.pieces:
                clauses.append(current)
                current = Clause(sentence, joint)
            elif joint and current.joint != ")":
                current.joint = joint
            if kind != Tag.ME and joint in MARKS_AND_SIGNS:
                continue
        current.add(piece)
    if current.pieces:
        clauses.append(current)
    for clause in clauses:
        if not clause.flags & gates.MEANT_OTHERWISE and not clause.days:
            continue
        if clause.flags & LEADS_TO_A_THING or (verb_last and clause.days):
            beside = any(each.has & HAS_AMOUNT for each in clauses if each is not clause)
            leave_to_what_wore_one_out(clause.pieces, tokens, told_beside=beside)
            _forget_what_is_none(clause)
        if clause.flags & RESTS and clause.days and len(clause.pieces) > 2:
            leave_what_it_rests_for(clause)
        if clause.flags >> Tag.AFTER & 1 and clause.has >> -FUTURE & 1:
            leave_the_race_its_day(clause)
        if clause.days and not clause.has & HAS_AMOUNT:
            leave_things_theirs(clause)
            _forget_what_is_none(clause)
        if clause.flags >> Tag.TO_DO & 1:
            _settle_what_is_to_do(clause, tokens)
        if clause.flags >> Tag.PLAN & 1:
            take_as_got(clause)
        if clause.flags & RUNS and clause.has >> -FUTURE & 1:
            take_as_gone_by(clause)
    return clauses


def _forget_what_is_none(clause: Clause) -> None:
    if not clause.has >> -DAY & 1 and any(piece.kind == DAY for piece in clause.pieces):
        clause.count_again()
    if all(day.kind != NOISE for day in clause.days) and not clause.has & (1 << -DIST | 1 << -BARE):
        return
    clause.days = [piece for piece in clause.days if piece.kind != NOISE]
    for kind in (DAY, DIST, BARE):
        if clause.has >> -kind & 1 and not any(piece.kind == kind for piece in clause.pieces):
            clause.has &= ~(1 << -kind)


def _is_named_way(clause: Clause) -> bool:
    """Whether the only figure so far is a race's name."""
    return bool(clause.has == 1 << -DIST and any(piece.unit == "named" for piece in clause.pieces))


DONE: Final = bits(Tag.RAN, Tag.DID, Tag.WENT)
"""Verbs by which a run is told as done."""
AM: Final = "am"
"""The value of a word of the runner's that is "to be" as well: "ben", "zijn"."""


def _settle_what_is_to_do(clause: Clause, tokens: Tokens) -> None:
    """Take an infinitive for the run that it names: "war laufen" was run, "heute 10 km laufen" may be.

    Where nouns have a capital it tells the noun; a day gone by, or a time, says that it was done.
    """
    went = any(piece.kind == Tag.ME and piece.value == AM for piece in clause.pieces)
    was = clause.flags >> Tag.WAS & 1 and not clause.flags & DEEDS
    told = (
        clause.flags & (DEEDS | NOT_YET)
        or clause.has & HAS_TIME
        or any(day.kind == DAY and day.role == 0 and tokens[day.first].value != 0 for day in clause.days)
    )
    for piece in clause.pieces:
        if piece.kind != Tag.TO_DO:
            continue
        done = was or (went and piece.value == "went")
        piece.kind = Tag.RAN if done else Tag.RUN
        clause.flags |= 1 << piece.kind
        noun = tokens[piece.first].capital and not tokens.language.capital_names
        if not done and not told and not noun:
            clause.doubt = True


MAY_JOIN: Final = JOINTS | {0, Tag.HYPHEN, Tag.PER}


def _joint(piece: Piece, token: Token) -> str:
    kind = piece.kind
    if kind == 0:
        return token.text if token.text in MARKS else ""
    if kind in JOINTS:
        return token.text
    if kind == Tag.HYPHEN and not token.glued:
        return "-"
    if kind == Tag.PER and token.text == "/" and not token.glued:
        return token.text
    return ""


TURNS: Final = "but"
"""The value of a word that says what was meant and leads to what was done: "20kmの予定が14kmで終了"."""


def _starts_anew(current: Clause, piece: Piece, *, verb_last: bool) -> bool:
    kind, has = piece.kind, current.has
    if verb_last:
        last = current.pieces[-1] if current.pieces else piece
        if last.kind == Tag.SKIPPED or last.value == TURNS:
            return True
        if kind in TELLS:
            return False  # it tells of the figures before it
        if (kind == FUTURE and current.flags & DEEDS) or (kind == PART_DAY and has & HAS_LENGTH):
            return True
    if kind == DAY and current.flags & RESTS and current.days:
        return any(_differ(day, piece) for day in current.days)
    if kind == Tag.RETREAT and piece.value == "but" and current.flags & (NOT_DONE | NOT_YET):
        return True  # "niet gelopen maar wel 40 km gefietst"
    if not has & HAS_AMOUNT:
        return False
    if kind in LENGTHS:
        if kind == BARE and (_leads_to_minutes(current.pieces) or is_of_a_day_before(current.pieces)):
            return False
        return bool(has & HAS_LENGTH and current.days) and current.pieces[-1].kind not in GOES_ON
    if kind == DAY:
        return bool(current.days and has & HAS_LENGTH and any(_differ(day, piece) for day in current.days))
    if kind == Tag.GOAL and [last.kind for last in current.pieces[-2:]] == [Tag.A, DIST]:
        return False  # "my 5k prediction"
    if kind in INTENDS:
        behind = piece.value == "behind" and current.pieces[-1].kind in AMOUNTS
        if piece.value == "about" and current.flags & RUNS and not has & HAS_LENGTH:
            return False  # "ran for an hour, maybe 6 miles"
        return not behind and not current.flags & NOT_YET
    return bool(current.flags & NOT_YET) and kind in (Tag.RETREAT, Tag.RAN, Tag.DID) and does(current, piece)


INTENDS: Final = frozenset({Tag.PLAN, Tag.WISH, Tag.MEANT, Tag.GOAL})
TELLS: Final = INTENDS | {Tag.RAN, Tag.DID, Tag.RETREAT}
MAY_BEGIN: Final = TELLS | LENGTHS | {DAY}
"""What begins another clause where the verb does not close it."""
MAY_PART: Final = MAY_JOIN | MAY_BEGIN | {Tag.ME}
"""Anything else goes on with its clause where the verb does not close it."""


def _leads_to_minutes(pieces: Sequence[Piece]) -> bool:
    """Whether a figure behind is a time: "terça fiz 10 km em 57", "samedi 10 km en environ 50"."""
    last = pieces[-1].kind
    return last == Tag.IN or (last == Tag.ABOUT and len(pieces) > 1 and pieces[-2].kind == Tag.IN)


NOT_DONE: Final = bits(Tag.NOT, Tag.SKIPPED)
GOES_ON: Final = frozenset({Tag.TOTAL, Tag.INSTEAD, Tag.NOT, Tag.WITHIN})
"""After one of these a second way is told of the same run: "heute 12 statt 10 km"."""
RESTS: Final = bits(Tag.REST, Tag.REST_WEAK)


def _differ(one: Piece, other: Piece) -> bool:
    return one.value is not None and other.value is not None and one.value != other.value
