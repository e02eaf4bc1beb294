"""What a sentence that goes on to plan, to ask or to tell of somebody says of the clauses before."""

from __future__ import annotations

from typing import Final

from core.understanding.clauses import (
    DEEDS,
    HAS_AMOUNT,
    HAS_DAY,
    HAS_FUTURE,
    HAS_TIME,
    RESTS,
    Clause,
)
from core.understanding.going_on import goes_on_about_somebody, may_state_a_best, names_its_day, regrets
from core.understanding.values import About
from core.understanding.words import Tag

NOT_DONE_YET: Final = (About.PLAN, About.QUESTION, About.WISH)


def look_back(clauses: list[Clause]) -> None:
    """A deed without its verb, in a sentence that goes on to plan or to ask, is in doubt."""
    sentence, plans = -1, False
    following: Clause | None = None
    for place in range(len(clauses) - 1, -1, -1):
        clause = clauses[place]
        if clause.sentence != sentence:
            sentence, plans = clause.sentence, False
        if clause.about is None and following is not None and names_its_day(clause, following):
            if clause.flags & DEEDS or clause.has & HAS_TIME:
                clause.doubt = True
            else:
                clause.about = About.PLAN
        elif clause.about is None and not clause.flags & DEEDS:
            if following is not None and (
                goes_on_about_somebody(clauses[place - 1] if place else None, clause, following)
                or may_state_a_best(clause, following)
            ):
                clause.doubt = True
            if plans and clause.has & HAS_AMOUNT and not clause.has & (HAS_TIME | HAS_DAY):
                clause.doubt = True
        if clause.about is None and clause.flags & RESTS and not clause.has:
            plans = False  # "shakeout 3mi, legs up now, big one to come"
        if not plans and clause.about in NOT_DONE_YET:
            dated = clause.has & HAS_FUTURE and not clause.has & HAS_AMOUNT
            strange = clause.flags >> Tag.STRANGE & 1  # "watching the football later"
            plans = not (dated or strange or regrets(clause))
        following = clause
