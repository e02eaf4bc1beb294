"""A list of weekdays that goes on past today: a plan for the week, or last week's runs."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from core.understanding.clauses import DONE, HAS_TIME, Clause
from core.understanding.drafting import Outcome
from core.understanding.pieces import WEEKDAY
from core.understanding.segments import Segment
from core.understanding.tokens import Tokens
from core.understanding.values import Draft, Intent, Reader, Unclear, changed
from core.understanding.words import Tag

SHORTEST: Final = 4
"""Fewer weekdays are rather the latest ones, in any order."""
WEEK: Final = timedelta(days=7)


def passes_today(drafts: Sequence[Draft], reader: Reader) -> bool:
    """Whether the weekdays ascend from Monday on, and those behind today would be of the week before."""
    if len(drafts) < SHORTEST:
        return False
    days = [draft.on for draft in drafts if draft.on is not None]
    if len(days) < len(drafts):
        return False
    listed = [day.weekday() for day in days]
    recent = all(timedelta(0) <= reader.today - day <= WEEK for day in days)
    ascend = all(one < other for one, other in pairwise(listed))
    return recent and ascend and any(other < one for one, other in pairwise(days))


THIS_WEEK: Final = "this week"
"""The value of words that name this week."""


def is_this_weeks_plan(clauses: Sequence[Clause], drafts: Sequence[Draft], reader: Reader) -> bool:
    """Whether "this week" heads a list with a day still to come, and nothing says that it is done."""
    if len(drafts) < TWO_DAYS or not _opens_with_this_week(clauses):
        return False
    if any(clause.flags & DONE or clause.has & HAS_TIME for clause in clauses):
        return False
    monday = reader.today - timedelta(days=reader.today.weekday())
    return any(draft.on is not None and draft.on < monday for draft in drafts)


def _opens_with_this_week(clauses: Sequence[Clause]) -> bool:
    """Whether "this week" is said before any figure and any day, as the first of its clause."""
    for clause in clauses:
        opens = next((piece for piece in clause.pieces if piece.kind not in LIGHT), clause.pieces[0])
        if opens.kind == Tag.PERIOD and opens.value == THIS_WEEK:
            return True
        if clause.has:
            return False
    return False


LIGHT: Final = frozenset({Tag.FILL, Tag.BUT})
TWO_DAYS: Final = 2


LAST_WEEK: Final = "last week"
"""The value of words that name the week before this one."""


def settle_last_week(clauses: Sequence[Clause], tokens: Tokens, today: date) -> None:
    """Take weekdays beside "last week", or in a list that it heads, for those of that week."""
    dated = [clause for clause in clauses if clause.days]
    if not dated:
        return
    heads = False
    for clause in dated:
        named = any(day.value is None and tokens[day.first].value == LAST_WEEK for day in clause.days)
        heads = heads or (named and clause is clauses[0] and _heads(clauses))
        if not named and not heads:
            continue
        monday = today - timedelta(days=today.weekday())
        for day in clause.days:
            if day.role == WEEKDAY and day.value is not None and day.value >= monday:
                day.value -= WEEK


def _heads(clauses: Sequence[Clause]) -> bool:
    """Whether the first clause is a heading of what follows."""
    follows = len(clauses) > 1 and clauses[1].joint in (":", "\n", ",", "-")
    return follows and len(clauses[0].pieces) == 1


def in_one_week(drafts: Sequence[Draft]) -> tuple[Draft, ...]:
    """Return the list as it would be if all of it is done: in the week of its last day."""
    last = drafts[-1].on
    return tuple(
        changed(draft, on=draft.on - WEEK)
        if draft.on is not None and last is not None and draft.on > last
        else draft
        for draft in drafts
    )


def ascending(drafts: tuple[Draft, ...], reader: Reader) -> date | None:
    """Return today for a weekday that is today at the end of an ascending list, else None."""
    days = [draft.on for draft in drafts]
    last = days.pop()
    if not days or last is None or (reader.today - last).days != 7:
        return None
    known = [day for day in days if day is not None]
    ascends = all(one < other for one, other in pairwise(known))
    return reader.today if len(known) == len(days) and ascends and known[0] > last else None


def on_each_day(outcomes: list[tuple[Outcome, Segment]]) -> list[tuple[Outcome, Segment]]:
    """Take what is told of several days for a run on each, where "each" says so: "Mon & Wed 4 miles each"."""
    told: list[tuple[Outcome, Segment]] = []
    for outcome, segment in outcomes:
        ask = outcome.ask
        each = (
            ask is not None
            and ask.unclear is Unclear.WHICH_DAYS
            and (
                (
                    outcome.draft.intent is Intent.REST_DAY
                    and (not _names_weekdays(segment) or _is_gone_by(segment))
                )
                or any(piece.kind == Tag.PART and piece.value == "each" for piece in segment.pieces)
            )
        )
        if ask is None or not each:
            told.append((outcome, segment))
            continue
        first = ask.choices[0]
        told += [(Outcome(draft), segment) for draft in (first.draft, *first.more) if draft is not None]
    return told


def _is_gone_by(segment: Segment) -> bool:
    """Whether it is said that the rest is over: "rested Monday and Tuesday", "Fri & Sat were rest days"."""
    return bool(segment.flags & (1 << Tag.WAS | 1 << Tag.DID)) or any(
        piece.kind == Tag.REST and piece.value == GONE_BY for piece in segment.pieces
    )


GONE_BY: Final = "gone by"
"""The value of a word for a rest that is over."""


def _names_weekdays(segment: Segment) -> bool:
    """Whether the days may be those to come: "rest Monday and Tuesday"."""
    return any(day.role == WEEKDAY for clause in segment.clauses for day in clause.days)
