"""What a clause takes from the one before it, and a text from all: that it is a plan, somebody else's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import (
    DEEDS,
    HAD,
    HAS_AMOUNT,
    HAS_DAY,
    HAS_FUTURE,
    HAS_LENGTH,
    HAS_TIME,
    Clause,
)
from core.understanding.going_on import disputes, goes_on_about_that, may_be_to_come, turns_to_me
from core.understanding.persons import goes_on_with_somebody, names_somebody
from core.understanding.pieces import DIST, DUR, FIGURES, HR, IN_ITS_PLACE, WEEKDAY
from core.understanding.subjects import is_only_named_before, is_their_run
from core.understanding.tokens import WORD, Tokens
from core.understanding.values import About
from core.understanding.words import Tag


def told_beside(before: Clause, clause: Clause, own: About | None, tokens: Tokens) -> About | None:
    """Return what the clause is about with the one before it; what may be somebody else's is in doubt."""
    if own is None and before.end == "?" and disputes(before, clause):
        clause.doubt = True
    if own is None and _is_of_both(before, clause, tokens):
        return About.OTHERS
    if names_somebody(before, clause, tokens):
        clause.doubt = True
    goes_on = own is OTHERS and clause.joint and before.sentence == clause.sentence
    if goes_on and before.flags >> Tag.ME & 1 and not before.has & HAS_AMOUNT:
        clause.doubt = len(before.pieces) > 1
        return None  # "me and Tom ran 12k"
    return own


def leave_what_is_quoted(clauses: Sequence[Clause], tokens: Tokens) -> None:
    """Doubt what is told in quotation marks only; what somebody said is theirs: "'I ran 10k,' he said"."""
    pieces = [piece for clause in clauses for piece in clause.pieces]
    marks = _quotation_marks(tokens)
    if len(marks) < 2:
        return
    beside = [piece for piece in pieces if not marks[0] <= piece.first <= marks[-1]]
    if any(piece.kind in FIGURES for piece in beside):
        return
    others = any(piece.kind == Tag.OTHER for piece in beside)
    for clause in clauses if any(piece.kind != Tag.FILL for piece in beside) else ():
        if others and clause.has & HAS_AMOUNT and not any(piece.kind == Tag.ME for piece in beside):
            clause.about = clause.about or OTHERS
        clause.doubt = True


def _quotation_marks(tokens: Tokens) -> list[int]:
    """Return the places of the marks that open and close; behind a figure one may else be of minutes."""
    marks: list[int] = []
    for place, token in enumerate(tokens):
        if token.text not in QUOTES:
            continue
        behind = tokens[place + 1] if place + 1 < len(tokens) else None
        leads = behind is not None and behind.glued
        opens = leads and not (place and token.glued)
        closes = token.glued and not (leads and behind is not None and behind.kind == WORD)
        if opens or (marks and closes):
            marks.append(place)
    return marks


QUOTES: Final = frozenset({'"', "'"})


def _is_of_both(before: Clause, clause: Clause, tokens: Tokens) -> bool:
    """Whether two names and what they did are told: "Tom and Ella both went under 50 for 10k"."""
    opens = clause.pieces
    if len(before.pieces) != 1 or len(opens) < len((Tag.AND, 0, 0, DIST)) or opens[0].kind != Tag.AND:
        return False
    names = [tokens[piece.first] for piece in (before.pieces[0], opens[1]) if piece.kind == 0]
    named = len(names) > 1 and all(name.capital and name.tag is None for name in names)
    verb = next((piece for piece in opens[2:] if piece.kind != Tag.FILL), opens[2])
    does = verb.kind in DOES or (verb.kind == 0 and not tokens[verb.first].capital)
    return named and does and tokens.language.capital_names and not clause.flags >> Tag.ME & 1


DOES: Final = frozenset({Tag.RAN, Tag.DID, Tag.WENT})


def goes_on(before: Clause, clause: Clause, tokens: Tokens) -> About | None:
    """Return what the clause is about if it only goes on with what was told of somebody, or of no run."""
    if goes_on_with_somebody(before, clause):
        return About.OTHERS
    named = before.flags >> Tag.OTHER & 1 and not before.has & HAS_AMOUNT
    if named and (is_only_named_before(before, clause) or is_their_run(before, clause, tokens)):
        return About.OTHERS
    return About.CHATTER if goes_on_about_that(before, clause) else None


def carried(carry: About, before: Clause, clause: Clause, *, meant: bool) -> About | None:
    """Return what goes on beyond a clause that says nothing of it; it is that clause's, too."""
    if carry is About.OTHERS and turns_to_me(clause):
        shown = any(piece.value == SHOWN for piece in clause.pieces)
        clause.doubt = not shown and not clause.has & HAS_TIME and may_be_to_come(before)
        return None
    if carry is About.CHATTER and clause.has == 1 << -HR:
        return None  # "6 miles, that's 30 for the week, avg hr 148"
    if meant and is_whole(clause) and not before.has & HAS_LENGTH:
        return None  # "hoped to hold 8:00s, faded, 13 miles 1:47:15"
    if carry is About.SKIPPED and is_whole(clause):
        return None  # "missed my goal: 10k in 50:10"
    if carry is About.SKIPPED and clause.pieces[0].kind == Tag.SPORT and clause.has & HAS_AMOUNT:
        return None  # "no run, walked 4k"
    if carry is About.SKIPPED and clause.pieces[-1].value == IN_ITS_PLACE:
        way = clause.has & HAS_LENGTH and not (before.has | clause.has) & HAS_FUTURE
        if way or clause.flags >> Tag.SPORT & 1:
            return None  # "no run today, gym instead", "no gym, 5 miles instead"
    if carry is About.SKIPPED and clause.flags >> Tag.SPORT & 1 and clause.pieces[0].kind in (DUR, DIST):
        return None  # "no run, 30 min aqua jog instead"
    if before.flags >> Tag.IF & 1 and clause.pieces[0].value == HAD and carry is About.CHATTER:
        clause.about = carry  # "als ik 5:00 had volgehouden, had ik 10 km in 50:00 gelopen"
        return carry
    past = _is_past(clause) and not (carry is About.PLAN and _may_be_next(clause))
    if clause.flags & DEEDS or past or _rests(clause, carry, meant=meant):
        return None
    clause.about = carry
    return carry


SHOWN: Final = "shown"
"""The value of words that show what the runner has done: "everyone's posting halves, here's my 4k"."""


def _rests(clause: Clause, carry: About, *, meant: bool) -> bool:
    """Whether the clause tells of a day of rest gone by: behind a plan it may be to come."""
    no_day = not clause.days and not meant
    to_come = carry is About.PLAN and (no_day or any(day.role == WEEKDAY for day in clause.days))
    return bool(clause.flags >> Tag.REST & 1) and not to_come


def _is_past(clause: Clause) -> bool:
    return bool(clause.has & HAS_DAY and clause.has & HAS_AMOUNT) and not clause.has & HAS_FUTURE


def _may_be_next(clause: Clause) -> bool:
    """Whether the day behind a plan is told by its weekday only: "10k on Tuesday then 12k on Thursday"."""
    return not clause.has & HAS_TIME and all(day.role == WEEKDAY for day in clause.days)


def is_whole(clause: Clause) -> bool:
    return bool(clause.has & HAS_LENGTH and clause.has & HAS_TIME)


def about_of(clauses: Sequence[Clause]) -> About:
    """Return what a text is about of which nothing is stored."""
    found = {clause.about for clause in clauses}
    if OTHERS not in found and any(clause.flags >> Tag.UNWELL & 1 for clause in clauses):
        return About.UNWELL
    for about in TELLING_MOST:
        if about in found:
            return about
    return About.CHATTER


OTHERS: Final = About.OTHERS
"""A member of an enumeration by a name of the module, which is looked up ten times as fast (see `tags`)."""
TELLING_MOST: Final = (About.SKIPPED, About.PLAN, About.QUESTION, About.WISH, OTHERS)
"""What is said of a text whose clauses are about several things: the first of these."""
