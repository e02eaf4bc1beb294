"""A club's board, and its final, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from itertools import groupby, pairwise
from typing import Final

from core.domain.calendar import Zones, local, midnight_after
from core.domain.challenge import Challenge, Kind
from core.domain.cities import city_of
from core.domain.distance import Distance
from core.domain.kept_days import LATE_AFTER
from core.domain.standings import Board, Entrant, Line, board, standings
from core.ports.store import Tables
from core.prompts.club_terms import WORDS, again_button, joins, names, own_button, rules_button, who
from core.prompts.clubs import entrants
from core.wording.amounts import CityOf, Joined, Moment, Ordinal, Total
from core.wording.reply import Reply
from core.wording.say import boards as say
from core.wording.say import challenge as told
from core.wording.sentence import Sentence

ROWS: Final = 5
"""Lines of places; the others are behind the button."""


def board_of(tables: Tables, challenge: Challenge, here: str, on: date, now: datetime) -> Reply:
    """Return the board of the day `on`, for who lives by the clock of `here`: a club, or one for herself."""
    clocks = tables.challenges.zones(challenge.id)
    people = entrants(tables, challenge, now, clocks, until=on)
    found = board(challenge, people, on)
    how = _how(challenge, found, people) if people else say.NobodyIn()
    first = say.Standing(challenge.name, challenge.day(on), challenge.days, how)
    buttons = (own_button(challenge), rules_button(challenge)) if people else joins(challenge)
    if not people:
        return Reply((first, told.ThisClub()), buttons)
    last = _last_midnight(people, clocks, here, on, now)
    ran = say.HaveRun(found.today, last) if found.today else say.NobodyHasRun(last)
    return Reply((first, ran), buttons)


def _how(challenge: Challenge, found: Board, people: Sequence[Entrant]) -> Sentence:
    runners = told.Runners(found.runners)
    if challenge.kind is Kind.GROUP_GOAL:
        return say.InAll(Total(found.total, figure=True), challenge.target, runners)
    if challenge.kind is Kind.RUN_STREAK:
        if not found.unbroken:
            return say.NoneUnbroken(runners)
        return say.SomeUnbroken(runners, len(found.unbroken), names(found.unbroken))
    amount = WORDS[challenge.kind].amount
    # Who has nothing yet is counted, not named.
    placed = [one for one in standings(challenge, people) if one.score]
    if not placed:
        return runners
    rows: list[Sentence] = [say.Row(who(one.entrant.name), amount(one.score)) for one in placed[:ROWS]]
    rows += [say.AndMore(len(placed) - ROWS)] if len(placed) > ROWS else []
    return say.Leading(runners, Joined(tuple(rows), ", "))


def _last_midnight(
    people: Sequence[Entrant], clocks: Mapping[int, Zones], clock: str, on: date, now: datetime
) -> Sentence | None:
    """Say where the day ends last, if elsewhere and not yet; a city that tells of the hidden is not named."""
    of_day = [(one, clocks[one.runner].of_day(on)) for one in people]
    ends = {zone: midnight_after(on, zone) for zone in {zone for _, zone in of_day}}
    last = max(ends.values())
    here = local(last, clock).time().replace(tzinfo=None)
    if last == midnight_after(on, clock) or last <= now:
        return None
    zones = {zone for one, zone in of_day if one.name and ends[zone] == last}
    return say.LastMidnight(CityOf(min(zones, key=city_of)), here) if zones else say.LastMidnightAt(here)


# --- the final ---------------------------------------------------------------------------------------


def final_of(tables: Tables, challenge: Challenge) -> Reply:
    """Return the final as it was frozen."""
    lines = tables.challenges.final(challenge.id)
    buttons = (own_button(challenge), *again_button(challenge))
    if not lines and not challenge.given:
        return Reply((say.FinalNobody(challenge.name),))
    closed = (
        say.LogsClosed(Moment(challenge.closed_at), _came_later(tables, challenge))
        if (challenge.closed_at is not None)
        else None
    )
    if challenge.kind is Kind.GROUP_GOAL:
        total = sum((Distance(line.score) for line in lines), challenge.given)
        said = say.FinalTogether(
            challenge.name, Total(total, figure=True), challenge.target, told.Runners(len(lines))
        )
        return Reply(tuple(one for one in (said, closed) if one is not None), buttons)
    words = WORDS[challenge.kind]
    places = [(place, list(shared)) for place, shared in groupby(lines, key=lambda line: line.place)]
    rows: list[Sentence | None] = [
        say.Place(place, names(shared), words.amount(shared[0].score)) for place, shared in places[:ROWS]
    ]
    left = sum(len(shared) for _, shared in places[ROWS:])
    rows += [say.PlacesLeftOut(left) if left else None, _shared_first(places), _by_distance(lines), closed]
    headline = say.Final(challenge.name, words.title(challenge))
    return Reply((headline, *(row for row in rows if row is not None)), buttons)


def _shared_first(places: Sequence[tuple[int, list[Line]]]) -> Sentence | None:
    first = len(places[0][1])
    if first < 2:
        return None
    if len(places) == 1:
        return say.AllShare(first, Ordinal(1))
    return say.SharedFirst(first, Ordinal(1), Ordinal(first + 1))


def _by_distance(lines: Sequence[Line]) -> Sentence | None:
    """Say why equal scores have different places, where they do."""
    split = any(
        first.score == second.score and first.place != second.place for first, second in pairwise(lines)
    )
    return say.DistanceDecided() if split else None


def _came_later(tables: Tables, challenge: Challenge) -> Sentence | None:
    late = late_days(tables, challenge)
    return say.CameLater(len(late)) if late else None


def late_days(tables: Tables, challenge: Challenge) -> list[tuple[int, date]]:
    """Return runner and day of the runs that came too late to count."""
    return [
        (runner, on)
        for runner, on, logged_at, zone in tables.challenges.late(challenge)
        if logged_at > midnight_after(on, zone) + LATE_AFTER
    ]
