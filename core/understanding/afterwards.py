"""What is said afterwards of a figure told before: its year, that it is not done, that it was no earnest.

"half marathon PB 1:38:05, from 2019", "8 miles today, haven't been out yet", "20 miles. just kidding".
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from core.understanding.clauses import (
    DEEDS,
    HAS_AMOUNT,
    HAS_DAY,
    HAS_LENGTH,
    HAS_TIME,
    RESTS,
    RUNS,
    Clause,
    bits,
)
from core.understanding.not_run import (
    came_between,
    goes_on_to_plan,
    is_called_off_alone,
    take_as_done,
    would_have_been,
)
from core.understanding.pieces import BARE, CLOCK, DAY, FUTURE, NOISE, PART_DAY, WEEKDAY
from core.understanding.tokens import Tokens
from core.understanding.values import About
from core.understanding.words import Tag

NOT_YET: Final = "not yet"
"""The value of words for not having set out: "haven't been out", "yet to start"."""
CAME_TO_NOTHING: Final = "came to nothing"
"""The value of words for what was to be and was not: "never happened", "off the table"."""
IN_JEST: Final = "in jest"
"""The value of words that take back all that was told: "just kidding", "in my dreams"."""
DREAMT: Final = "dreamt"
"""The value of a word for what was run in one's sleep."""
WATCHED: Final = "watched"
"""The value of words for having been there without a run: "I only held the stopwatch"."""
ANYONE: Final = "anyone"
"""The value of a word that asks who comes along."""


def say_afterwards(clauses: Sequence[Clause], tokens: Tokens, flags: int, this_year: int) -> None:
    """Settle the clauses before one that tells nothing but what became of them."""
    takes_back, called_off, wishes = flags >> Tag.IF & 1, flags >> Tag.SKIPPED & 1, flags >> Tag.WISH & 1
    for place, clause in enumerate(clauses):
        if not place:
            continue
        if wishes and clause.flags >> Tag.WISH & 1 and would_have_been(clauses[place - 1], clause):
            timed = any(each.has & HAS_TIME for each in clauses)
            clauses[place - 1].doubt = True
            clauses[place - 1].about = None if timed else About.SKIPPED
        if flags >> Tag.OTHER & 1 and _is_my_time(clauses[place - 1], clause):
            clauses[place - 1].about = None
        if clause.flags >> Tag.SET & 1 and _tells_of_the_last(clauses[place - 1], clause):
            clause.about = About.CHATTER
        if takes_back and not clause.joint and _says(clauses[place - 1], Tag.IF, DREAMT):
            clause.about = About.CHATTER  # "gedroomd dat ik een marathon liep in 2:55"
        if clause.has & TELLS:
            continue
        if clause.flags >> Tag.DID & 1:
            take_as_done(clauses, place)
        if clause.has & YEARS and _is_a_year(clause, flags, tokens, this_year):
            _date(clauses[:place])
        elif takes_back and _says(clause, Tag.IF, IN_JEST):
            _take_back(clauses[:place], clauses[place + 1 :])
        elif takes_back and _says(clause, Tag.IF, WATCHED):
            _leave_to_others(clauses[:place])
        elif called_off and clause.flags >> Tag.SKIPPED & 1:
            _call_off(clauses[:place], clause)
        elif flags >> Tag.MEANT & 1 and came_between(clauses[place - 1], clause):
            clause.about = About.SKIPPED
        elif flags >> Tag.THRESHOLD & flags >> Tag.GOAL & 1 and _aims(clauses[place - 1], clause):
            clauses[place - 1].about = About.PLAN
        elif (clause.flags >> Tag.PLAN & 1 or clause.has >> -FUTURE & 1) and _is_still_to_come(clause):
            _was_only_planned(clauses[:place], About.PLAN)


def _is_my_time(before: Clause, clause: Clause) -> bool:
    """Whether the runner's own time follows a race that both ran: "my son beat me at parkrun! me 25:02"."""
    if before.about is not About.OTHERS or not before.flags >> Tag.ME & 1 or before.has & HAS_TIME:
        return False
    timed = [piece.kind for piece in clause.pieces[:2]] == [Tag.ME, CLOCK] and not clause.has & HAS_LENGTH
    return timed and any(piece.unit == "named" for piece in before.pieces)


def _tells_of_the_last(before: Clause, clause: Clause) -> bool:
    """Whether only the time of the run before this one is told: "10k in 49:50, last one was 51:20"."""
    known = clause.pieces[0].value == KNOWN and not clause.has & HAS_LENGTH
    return known and before.about is None and before.has & HAS_LENGTH > 0 and before.has & HAS_TIME > 0


KNOWN: Final = "known"
"""The value of a word that says of a run which is logged how it was."""
TELLS: Final = HAS_AMOUNT & ~(1 << -BARE)
"""A clause with one of these tells of itself; a bare figure may be a year."""


def _call_off(before: Sequence[Clause], clause: Clause) -> None:
    if _says(clause, Tag.SKIPPED, NOT_YET):
        if _has_not_set_out(clause):
            _was_only_planned(before, About.PLAN)
        return
    if _says_none(clause):
        for each in before:
            if each.has & HAS_AMOUNT and not each.has & HAS_LENGTH and not each.flags & DONE:
                each.about = each.about or About.SKIPPED
    opens = clause.pieces[0].kind in OPENINGS or clause.pieces[0].value == CAME_TO_NOTHING
    opens = opens or goes_on_to_plan(before[-1], clause)
    if is_called_off_alone(clause) or (opens and _says(clause, Tag.SKIPPED, CAME_TO_NOTHING)):
        _was_only_planned(before, About.SKIPPED)


DONE: Final = DEEDS | bits(Tag.SPORT, Tag.KIND)


def _says_none(clause: Clause) -> bool:
    """Whether nothing but "no running for me" is said: an hour told before it was none."""
    told = [piece for piece in clause.pieces if piece.kind not in (Tag.FILL, Tag.BUT, Tag.AND)]
    if [piece.kind for piece in told] not in ([Tag.SKIPPED], [Tag.SKIPPED, Tag.FOR, Tag.ME]):
        return False
    return told[0].value is None


def _says(clause: Clause, kind: int, value: str) -> bool:
    return any(piece.kind == kind and piece.value == value for piece in clause.pieces)


OPENINGS: Final = frozenset({Tag.THAT, Tag.BUT, Tag.AND, Tag.FILL, Tag.A, Tag.WAS})


def _is_a_year(clause: Clause, flags: int, tokens: Tokens, this_year: int) -> bool:
    """Whether nothing but a year gone by is told: "from 2019", "(2018)", "that was 2017 though"."""
    told = [piece for piece in clause.pieces if piece.kind not in LIGHT]
    best = flags >> Tag.RECORD & 1
    if best and len(told) > 1 and told[0].kind == 0 and told[1].first == told[0].last:
        del told[0]  # "dates from 2014"
    if told and told[0].kind in (Tag.FROM, Tag.IN):
        del told[0]
    if not told or len(told) > 2 or told[-1].kind not in (0, NOISE, BARE):
        return False
    text = tokens[told[0].first].text
    year = told[0].kind in (NOISE, BARE) and told[0].last == told[0].first + 1 and len(text) == 4
    return year and text.isdigit() and FIRST_YEAR <= int(text) < this_year


LIGHT: Final = frozenset({Tag.A, Tag.FILL, Tag.BUT, Tag.THAT, Tag.WAS, Tag.IS, Tag.SET, Tag.AT})
FIRST_YEAR: Final = 1950
YEARS: Final = 1 << -NOISE | 1 << -BARE


def _date(before: Sequence[Clause]) -> None:
    """Leave what was run in a year gone by, back to where a day is told."""
    for clause in reversed(before):
        if clause.has & HAS_DAY:
            return
        if clause.has & HAS_AMOUNT:
            clause.about = clause.about or About.CHATTER


def _take_back(before: Sequence[Clause], behind: Sequence[Clause]) -> None:
    """Leave what was told in jest; where more is told behind it that may be the truth."""
    more = any(clause.has & HAS_AMOUNT for clause in behind)
    for clause in before:
        if more:
            clause.doubt = True
        else:
            clause.about = clause.about or About.CHATTER


def _leave_to_others(before: Sequence[Clause]) -> None:
    """Leave what was told where the runner only watched, and nothing says that he ran."""
    if any(clause.flags & RUNS for clause in before):
        return
    for clause in before:
        clause.about = clause.about or About.OTHERS


def _has_not_set_out(clause: Clause) -> bool:
    """Whether no more is said of it: what one has "not done since May" is another thing."""
    at = next(place for place, piece in enumerate(clause.pieces) if piece.value == NOT_YET)
    behind = clause.pieces[at + 1 :]
    return not behind or behind[0].kind in MAY_FOLLOW


MAY_FOLLOW: Final = frozenset({Tag.FILL, Tag.BUT, Tag.FROM, DAY, PART_DAY})


def _was_only_planned(before: Sequence[Clause], about: About) -> None:
    """Leave what was told without the verb of a run, and without a time, in the last clause with a figure."""
    for clause in reversed(before):
        if not clause.has & HAS_AMOUNT:
            continue
        done = clause.flags & RUNS or (clause.flags >> Tag.DID & 1 and not clause.flags & PLANNED)
        if not done and not clause.has & HAS_TIME:
            clause.about = clause.about or about
        return


PLANNED: Final = bits(Tag.PLAN, Tag.HEADING)


def _aims(race: Clause, clause: Clause) -> bool:
    """Whether a race of a weekday is told with the time one aims for: "Kobe marathon Sunday, goal sub 4"."""
    aims = clause.flags >> Tag.THRESHOLD & clause.flags >> Tag.GOAL & 1
    if not aims or race.flags & RUNS or race.flags >> Tag.DID & 1 or race.has & HAS_TIME:
        return False
    named = any(piece.unit == "named" for piece in race.pieces)
    return named and any(piece.kind == DAY and piece.role == WEEKDAY for piece in race.pieces)


def _is_still_to_come(clause: Clause) -> bool:
    if clause.flags >> Tag.PLAN & 1 and (_will_do_it(clause) or _invites(clause)):
        return True
    to_come = clause.has >> -FUTURE & 1 and not clause.flags & RESTS
    return bool(to_come) and _is_for_a_day_to_come(clause)


def _will_do_it(clause: Clause) -> bool:
    """Whether it shall be done: "will do it after tea"; "will do it again" is of what was done."""
    told = clause.pieces
    for plan, do, it in zip(told, told[1:], told[2:], strict=False):
        if plan.kind == Tag.PLAN and do.kind == Tag.ASKS and it.kind == Tag.THAT:
            return told[-1].kind != Tag.FILL
    return False


def _invites(clause: Clause) -> bool:
    """Whether it is asked who comes along, without a mark: "anybody fancy it"."""
    opens, following = clause.pieces[0], clause.pieces[1:2]
    return opens.kind == Tag.ASKS and opens.value == ANYONE and [p.kind for p in following] == [Tag.PLAN]


def _is_for_a_day_to_come(clause: Clause) -> bool:
    """Whether that is told to be of a day to come: "that's tomorrow sorted"."""
    kinds = [piece.kind for piece in clause.pieces if piece.kind not in (Tag.FILL, Tag.FOR)]
    return kinds[:2] in ([Tag.IS, FUTURE], [Tag.THAT, FUTURE]) or kinds[:3] == [Tag.THAT, Tag.IS, FUTURE]
