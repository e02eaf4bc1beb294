"""A text in clauses, and what each is: the runner's own deed, a plan, a question, somebody else's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.pieces import (
    BARE,
    CLOCK,
    DAY,
    DIST,
    DUR,
    FUTURE,
    PACE,
    PART_DAY,
    REPS,
    SPAN,
    M,
    Piece,
)
from core.understanding.tokens import BREAK, Token
from core.understanding.values import About
from core.understanding.words import Tag


def bits(*tags: int) -> int:
    """Return the flags of these tags (figures are not flagged)."""
    mask = 0
    for tag in tags:
        mask |= 1 << tag
    return mask


DEEDS: Final = bits(Tag.RAN, Tag.DID, Tag.WENT, Tag.RETREAT)
NOT_YET: Final = bits(Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT, Tag.IF)
JOINTS: Final = frozenset({Tag.AND, Tag.THEN, Tag.BUT})
LENGTHS: Final = frozenset({DIST, BARE, M, SPAN})
AMOUNTS: Final = frozenset({DIST, BARE, M, SPAN, DUR, CLOCK, PACE, REPS})
MARKS: Final = frozenset({",", ":", "(", ")", "|", "•", "->"})


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
            if kind == DAY or kind == FUTURE:
                self.days.append(piece)

    def any(self, *kinds: int) -> bool:
        return any(self.has >> -kind & 1 for kind in kinds)


HAS_LENGTH: Final = 1 << -DIST | 1 << -BARE | 1 << -M | 1 << -SPAN
HAS_TIME: Final = 1 << -DUR | 1 << -CLOCK | 1 << -PACE
HAS_AMOUNT: Final = HAS_LENGTH | HAS_TIME | 1 << -REPS
HAS_DAY: Final = 1 << -DAY
HAS_FUTURE: Final = 1 << -FUTURE
HAS_PART_DAY: Final = 1 << -PART_DAY


def part(pieces: Sequence[Piece], tokens: list[Token]) -> list[Clause]:
    """Part the pieces into clauses: at marks and joining words, and where a deed or a plan begins anew."""
    clauses: list[Clause] = []
    sentence = 0
    current = Clause(0, "")
    for piece in pieces:
        token = tokens[piece.first]
        if token.kind == BREAK and piece.kind == 0:
            current.end = "?" if "?" in token.text else "\n" if "\n" in token.text else "."
            if current.pieces:
                clauses.append(current)
            elif clauses and clauses[-1].sentence == sentence:
                clauses[-1].end = current.end
            sentence += 1
            current = Clause(sentence, current.end)
            continue
        joint = _joint(piece, token)
        if joint or _starts_anew(current, piece):
            if current.pieces:
                clauses.append(current)
                current = Clause(sentence, joint)
            elif joint:
                current.joint = joint
            if joint in MARKS or joint == "-":
                continue
        current.add(piece)
    if current.pieces:
        clauses.append(current)
    return clauses


def _joint(piece: Piece, token: Token) -> str:
    kind = piece.kind
    if kind == 0:
        return token.text if token.text in MARKS else ""
    if kind in JOINTS:
        return token.text
    if kind == Tag.HYPHEN and not token.glued:
        return "-"
    return ""


def _starts_anew(current: Clause, piece: Piece) -> bool:
    kind, has = piece.kind, current.has
    if not has & HAS_AMOUNT:
        return False
    if kind in LENGTHS:
        return bool(has & HAS_LENGTH and current.days)
    if kind == DAY:
        return bool(current.days and has & HAS_LENGTH and any(_differ(day, piece) for day in current.days))
    if kind in (Tag.PLAN, Tag.WISH, Tag.MEANT, Tag.GOAL):
        return not current.flags & NOT_YET
    if kind in (Tag.RAN, Tag.DID, Tag.RETREAT):
        return bool(current.flags & NOT_YET)
    return False


TELLING: Final = bits(
    Tag.SKIPPED, Tag.NOT, Tag.NEARLY, Tag.IF, Tag.RECORD, Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT, Tag.PERIOD,
    Tag.COMMAND, Tag.OTHER, Tag.STRANGE, Tag.RACED, Tag.KIND, Tag.FOR,
)
"""Tags that can make a clause something else than the runner's own deed."""


def _differ(one: Piece, other: Piece) -> bool:
    return one.value is not None and other.value is not None and one.value != other.value


def judge(clauses: list[Clause], tokens: list[Token]) -> None:
    """Say of each clause what it is about; a deed has no `about`. `doubt` makes a deed a question."""
    asked = _asked_sentences(clauses, tokens)
    carry: About | None = None
    praised = False
    for place, clause in enumerate(clauses):
        if place and clause.sentence != clauses[place - 1].sentence:
            carry = None
        flags = clause.flags
        deed = bool(flags & DEEDS)
        own = _of_clause(clause, tokens)
        if own is About.OTHERS and place and clause.joint and clauses[place - 1].flags >> Tag.ME & 1 and not (
            clauses[place - 1].has & HAS_AMOUNT
        ):
            own, clause.doubt = None, True  # "me and Tom ran 12k"
        if flags >> Tag.PRAISE & 1:
            praised = not flags >> Tag.ME & 1 or bool(flags >> Tag.OTHER & 1)
        if own is None and praised and not deed:
            own = About.OTHERS
        if own is None and clause.sentence in asked and not _is_log(clause):
            own = About.QUESTION
        if own is not None:
            clause.about = carry = own
        elif carry is not None and not deed and not _is_past(clause):
            clause.about = carry
        else:
            carry = None
        if clause.sentence in asked and clause.about is None:
            clause.doubt = asked[clause.sentence]
    _look_back(clauses)


def _asked_sentences(clauses: list[Clause], tokens: list[Token]) -> dict[int, bool]:
    """Return the sentences that end in a question mark, or start with a word that asks."""
    asked: dict[int, bool] = {}
    seen = -1
    for clause in clauses:
        first = clause.pieces[0]
        starts = first.kind == Tag.ASKS and clause.sentence != seen
        if starts and tokens[first.first].text in ("can", "could", "should", "is", "are", "do", "will", "any", "has", "am"):
            starts = len(clause.pieces) > 1
        seen = clause.sentence
        if starts:
            asked[clause.sentence] = True
        if clause.end == "?":
            asked.setdefault(clause.sentence, True)
    return asked


def _is_log(clause: Clause) -> bool:
    """Whether the clause tells a deed with its amount: "ran 5k in 25:30, not bad eh?"."""
    return bool(clause.flags & DEEDS and clause.has & HAS_AMOUNT) and clause.pieces[0].kind != Tag.ASKS


def _is_past(clause: Clause) -> bool:
    return bool(clause.has & HAS_DAY and clause.has & HAS_AMOUNT) and not clause.has & HAS_FUTURE


def _of_clause(clause: Clause, tokens: list[Token]) -> About | None:
    flags, has = clause.flags, clause.has
    if not flags & TELLING and not has & HAS_FUTURE and not any(piece.kind == 0 for piece in clause.pieces):
        return None
    deed = _first(clause, Tag.RAN, Tag.DID, Tag.WENT)
    amount = _first(clause, *AMOUNTS)
    if flags >> Tag.SKIPPED & 1 and not flags >> Tag.WARM & 1 and not flags >> Tag.COOL & 1:
        return About.SKIPPED
    if flags >> Tag.NOT & 1:
        where = _first(clause, Tag.NOT)
        run = min(deed, amount, _first(clause, Tag.RUN, Tag.KIND, Tag.SPORT))
        if where < run < NEVER and not _leaves_out(clause, where):
            return About.SKIPPED
    if flags >> Tag.NEARLY & 1 and _first(clause, Tag.NEARLY) < deed < NEVER:
        return About.WISH
    if has & HAS_FUTURE:
        return About.PLAN
    if flags >> Tag.IF & 1:
        return About.CHATTER
    if flags >> Tag.RECORD & 1 and amount < NEVER and _states_a_best(clause, deed, amount):
        return About.CHATTER
    if flags & NOT_YET:
        begins = _first(clause, Tag.PLAN, Tag.WISH, Tag.GOAL, Tag.MEANT)
        if not (deed < begins and amount < begins):
            return About.WISH if flags >> Tag.WISH & 1 and not flags >> Tag.PLAN & 1 else About.PLAN
    if flags >> Tag.PERIOD & 1 and deed == amount == NEVER and not flags & (1 << Tag.RUN | 1 << Tag.KIND | 1 << Tag.SPORT):
        return About.CHATTER
    if flags >> Tag.COMMAND & 1 or _is_strange(clause, tokens, deed):
        clause.doubt = True
    return _others(clause, tokens, deed, amount)


NEVER: Final = 10_000


def _is_strange(clause: Clause, tokens: list[Token], deed: int) -> bool:
    """Whether the distance may be of something else: driven, watched, a race still to come, for somebody."""
    pieces = clause.pieces
    for place, piece in enumerate(pieces):
        if piece.kind == Tag.FOR and place + 1 < len(pieces) and pieces[place + 1].kind == 0:
            if tokens[pieces[place + 1].first].capital and clause.has & HAS_AMOUNT:
                return True
    if deed < NEVER or not clause.has & HAS_LENGTH or clause.has & HAS_TIME:
        return False
    if clause.flags >> Tag.STRANGE & 1:
        return True
    if any(p.kind == Tag.RACED or (p.kind == Tag.KIND and p.value == "race") for p in pieces) and any(piece.kind == DAY and piece.role for piece in pieces):
        return True
    length_at = _first(clause, *LENGTHS)
    return any(
        piece.kind == 0 and tokens[piece.first].kind == "w" and tokens[piece.first].tag is None
        and tokens[piece.first].text.endswith("ed") for piece in pieces[:length_at]
    )


def _first(clause: Clause, *kinds: int) -> int:
    """Return the place of the first piece of these kinds, `NEVER` if there is none."""
    for place, piece in enumerate(clause.pieces):
        if piece.kind in kinds:
            return place
    return NEVER


def _states_a_best(clause: Clause, deed: int, amount: int) -> bool:
    """Whether a best is told ("my PB for 5k is 21:40"), not a run that became one."""
    best = _first(clause, Tag.RECORD)
    states = _first(clause, Tag.IS, Tag.WAS)
    return deed == NEVER and not clause.has & HAS_DAY and (best < states < NEVER or (amount < states < best))


def _leaves_out(clause: Clause, where: int) -> bool:
    """Whether "no" belongs to the warm-up or to how it felt, not to the run."""
    rest = clause.pieces[where + 1 : where + 3]
    return any(piece.kind in (Tag.WARM, Tag.COOL, Tag.TIMES, Tag.INSTEAD) for piece in rest)


def _others(clause: Clause, tokens: list[Token], deed: int, amount: int) -> About | None:
    first_other = NEVER
    pieces = clause.pieces
    for place, piece in enumerate(pieces):
        if piece.kind == Tag.OTHER:
            before = pieces[place - 1].kind if place else 0
            if before in (Tag.A,) and place > 1:
                before = pieces[place - 2].kind
            if before not in (Tag.WITHIN, Tag.FOR, Tag.OF, Tag.TO, Tag.AFTER, Tag.AND, Tag.AT, Tag.FROM, Tag.IN):
                first_other = place
                break
    me = _first(clause, Tag.ME)
    if first_other < min(deed, amount) and (deed < NEVER or amount < NEVER) and not me < first_other:
        return About.OTHERS
    if first_other < NEVER and me == NEVER and deed == NEVER and amount < NEVER:
        clause.doubt = True
    if 0 < deed < NEVER and pieces[deed].kind in (Tag.RAN, Tag.DID, Tag.WENT) and me > deed:
        return _named(clause, pieces[deed - 1], pieces[deed], tokens)
    return None


def _named(clause: Clause, before: Piece, deed: Piece, tokens: list[Token]) -> About | None:
    """Judge by the unknown word right before the deed: a name, or a word we do not know."""
    if before.kind != 0:
        return None
    token = tokens[before.first]
    if token.kind != "w":
        return None
    if before.first and tokens[before.first - 1].text == "@":
        return None
    if token.capital and (deed.kind == Tag.RAN or tokens[deed.first].text not in ("done", "back", "complete")):
        return About.OTHERS
    if deed.kind == Tag.RAN and not token.text.endswith(("ly", "time")):
        clause.doubt = True
    return None


def _look_back(clauses: list[Clause]) -> None:
    """A deed without its verb, in a sentence that goes on to plan or to ask, is in doubt."""
    for place, clause in enumerate(clauses):
        if clause.about is not None or clause.flags & DEEDS or clause.has & (HAS_TIME | HAS_DAY):
            continue
        for later in clauses[place + 1 :]:
            if later.sentence != clause.sentence:
                break
            if later.about in (About.PLAN, About.QUESTION, About.WISH) and clause.has & HAS_AMOUNT:
                clause.doubt = True
