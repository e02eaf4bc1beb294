"""How a challenge stands: scores by its kind, places that are shared, who is unbroken.

The log is the truth: what a day is worth to a challenge follows from its runs that were logged in
time, whatever the order in which they came.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Final

from core.domain.calendar import DAY
from core.domain.challenge import Challenge, Kind, Tie
from core.domain.distance import NOTHING, Distance
from core.domain.kept_days import DayRun, runs_by_day


@dataclass(frozen=True, slots=True, kw_only=True)
class Credit:
    """What a runner's day is worth, by the runs that were logged in time.

    `ran` is what she ran on it; `sum` and `longest` hold also the runs of a day of travel that may
    count for it.
    """

    runner: int
    on: date
    ran: Distance = NOTHING
    sum: Distance = NOTHING
    longest: Distance = NOTHING

    def __bool__(self) -> bool:
        return bool(self.sum)


def credits_of(runner: int, runs: Iterable[DayRun], days: Collection[date]) -> list[Credit]:
    """Return what each of these days is worth."""
    found = runs_by_day(run for run in runs if not run.late)
    return [_credit(runner, day, found.get(day, ())) for day in sorted(days)]


def _credit(runner: int, day: date, runs: Sequence[DayRun]) -> Credit:
    return Credit(
        runner=runner,
        on=day,
        ran=sum((run.distance for run in runs if run.on == day), NOTHING),
        sum=sum((run.distance for run in runs), NOTHING),
        longest=max((run.distance for run in runs), default=NOTHING),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Entrant:
    """A member as the standings see her. `name` is as she appears, empty if hidden.

    `kept` are the challenge's days that count, `ran` the distance in all its days. `open_from` is the
    first day that is not over by her clocks; days that none of them has shown are `skipped`.
    """

    runner: int
    name: str
    kept: frozenset[date] = frozenset()
    ran: Distance = NOTHING
    open_from: date
    skipped: frozenset[date] = frozenset()


Score = int
"""Days, or micrometres: the more, the better."""


def longest_row(entrant: Entrant, challenge: Challenge) -> Score:
    """The longest unbroken row of kept days inside the challenge; a skipped day neither breaks nor adds."""
    longest = row = 0
    day = challenge.starts
    for _ in range(challenge.days):
        if day in entrant.kept:
            row += 1
            longest = max(longest, row)
        elif day not in entrant.skipped:
            row = 0
        day += DAY
    return longest


def days_kept(entrant: Entrant, _: Challenge) -> Score:
    return len(entrant.kept)


def distance_run(entrant: Entrant, _: Challenge) -> Score:
    return entrant.ran.micrometres


SCORES: Final[Mapping[Kind, Callable[[Entrant, Challenge], Score]]] = {
    Kind.RUN_STREAK: longest_row,
    Kind.DAYS_RUN: days_kept,
    Kind.DISTANCE: distance_run,
    Kind.GROUP_GOAL: distance_run,
}
"""The kinds that there are, each with what it counts; their words stand in `wording.say.scores`."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An entrant with her score and her place, from 1; equal ones share it."""

    entrant: Entrant
    score: Score
    place: int


def standings(challenge: Challenge, entrants: Iterable[Entrant]) -> list[Placed]:
    """Return everybody with her place, best first; within a place by name, the hidden ones last."""
    score = SCORES[challenge.kind]
    found = [(score(one, challenge), one) for one in entrants]
    if challenge.ties is Tie.DISTANCE:
        ranked = [((scored, one.ran.micrometres), scored, one) for scored, one in found]
    else:
        ranked = [((scored, 0), scored, one) for scored, one in found]
    ranked.sort(
        key=lambda each: (-each[0][0], -each[0][1], not each[2].name, each[2].name.casefold(), each[2].runner)
    )
    placed: list[Placed] = []
    before = None
    for number, (key, scored, one) in enumerate(ranked, start=1):
        place = placed[-1].place if key == before else number
        placed.append(Placed(one, scored, place))
        before = key
    return placed


@dataclass(frozen=True, slots=True)
class Board:
    """A running challenge on its day `on`: places come with the final.

    `unbroken` are those without a gap so far, named or hidden; `today` is how many have a day that counts
    on the board's day; `total` what all have run together.
    """

    on: date
    runners: int
    unbroken: tuple[Entrant, ...]
    today: int
    total: Distance


def board(challenge: Challenge, entrants: Sequence[Entrant], on: date) -> Board:
    """Return the board of the day `on`."""
    return Board(
        on=on,
        runners=len(entrants),
        unbroken=tuple(
            sorted(
                (one for one in entrants if is_unbroken(one, challenge)),
                key=lambda one: (not one.name, one.name.casefold(), one.runner),
            )
        ),
        today=sum(on in one.kept for one in entrants),
        total=challenge.given + Distance(sum(one.ran.micrometres for one in entrants)),
    )


def is_unbroken(entrant: Entrant, challenge: Challenge) -> bool:
    """Whether no day of the challenge that is over for her lacks its run."""
    over = _days_from(challenge.starts, min(entrant.open_from, challenge.ends + DAY))
    if not entrant.skipped:
        return len(entrant.kept) >= len(over) and over <= entrant.kept
    return over <= entrant.kept | entrant.skipped


@lru_cache(maxsize=8)  # a board asks for its hundreds of members, whose clocks show two days at most
def _days_from(first: date, until: date) -> frozenset[date]:
    """Return the days from `first` until before `until`."""
    return frozenset(first + number * DAY for number in range((until - first).days))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a final, as it was frozen. `whose` is None for who was forgotten."""

    challenge: int
    number: int
    whose: int | None
    name: str
    score: Score
    place: int


def final(challenge: Challenge, entrants: Iterable[Entrant]) -> list[Line]:
    """Return the lines of the final, best first."""
    return [
        Line(
            challenge=challenge.id,
            number=number,
            whose=placed.entrant.runner,
            name=placed.entrant.name,
            score=placed.score,
            place=placed.place,
        )
        for number, placed in enumerate(standings(challenge, entrants), start=1)
    ]


def neighbours(placed: Sequence[Placed], runner: int) -> tuple[Placed | None, Placed | None]:
    """Return who stands next above and next below somebody, by the score, not beside her."""
    own = next(one for one in placed if one.entrant.runner == runner)
    above = [one for one in placed if one.place < own.place]
    below = [one for one in placed if one.place > own.place]
    return (above[-1] if above else None), (below[0] if below else None)
