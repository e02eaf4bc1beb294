"""Places, ties and totals of challenges, held against a plain count over the log.

`PROOF=long` draws ten thousand challenges at random, as `make prove` does.
"""

from __future__ import annotations

import os
import random
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.calendar import DAY, midnight_after
from core.domain.challenge import Challenge, Kind, Tie
from core.domain.distance import MILE, NOTHING, Distance
from core.domain.kept_days import DayRun
from core.domain.standings import (
    SCORES,
    Entrant,
    board,
    credits_of,
    final,
    is_unbroken,
    longest_row,
    neighbours,
    standings,
)
from core.domain.streak_rule import Rule

CHALLENGES = 10_000 if os.environ.get("PROOF") == "long" else 300
START = date(2026, 11, 26)
OPENED = datetime(2026, 11, 20, tzinfo=UTC)
ZONES = ("Europe/Berlin", "America/New_York", "Asia/Tokyo", "Pacific/Kiritimati", "America/Adak")


def challenge(kind: Kind = Kind.RUN_STREAK, days: int = 10, ties: Tie = Tie.SHARED, **more: Any) -> Challenge:
    plain = Challenge(
        id=7, club=1, key="K", name="Streak", kind=kind, starts=START, ends=START + (days - 1) * DAY,
        zone="Europe/Berlin", ties=ties, opened_at=OPENED,
    )  # fmt: skip
    return replace(plain, **more)


def day(number: int) -> date:
    return START + (number - 1) * DAY


def entrant(number: int, name: str, kept: set[int], *, over: int = 10, km: int = 0) -> Entrant:
    days = frozenset(day(one) for one in kept)
    return Entrant(
        runner=number, name=name, kept=days, ran=Distance.metres(km * 1000), open_from=day(over + 1)
    )


def test_ties_share_the_place_and_the_next_is_further_down() -> None:
    found = standings(
        challenge(),
        [
            entrant(1, "Tom", {1, 2, 3}),
            entrant(2, "", {4, 5, 6}),
            entrant(3, "Ayo", {1, 2, 3}),
            entrant(4, "Lena", {1, 2, 5}),
        ],
    )
    assert [(one.place, one.entrant.name, one.score) for one in found] == [
        (1, "Ayo", 3), (1, "Tom", 3), (1, "", 3), (4, "Lena", 2),
    ]  # fmt: skip


def test_another_tie_rule_goes_by_distance_and_shares_what_is_equal_in_that_too() -> None:
    people = [entrant(1, "A", {1}, km=5), entrant(2, "B", {2}, km=8), entrant(3, "C", {3}, km=5)]
    found = standings(challenge(ties=Tie.DISTANCE), people)
    assert [(one.entrant.name, one.place) for one in found] == [("B", 1), ("A", 2), ("C", 2)]


def test_a_row_is_broken_by_a_day_without_a_run_and_not_by_one_that_no_clock_showed() -> None:
    kept = entrant(1, "A", {1, 2, 4, 5, 6})
    assert longest_row(kept, challenge()) == 3
    assert longest_row(replace(kept, skipped=frozenset({day(3)})), challenge()) == 5


def test_the_day_that_runs_is_not_broken() -> None:
    assert is_unbroken(entrant(1, "A", {1, 2}, over=2), challenge())
    assert not is_unbroken(entrant(1, "A", {1, 2}, over=3), challenge())
    assert is_unbroken(entrant(1, "A", set(), over=0), challenge())
    west = replace(entrant(1, "A", {1, 3}, over=3), skipped=frozenset({day(2)}))
    assert is_unbroken(west, challenge())


SOME_DAYS = st.frozensets(st.integers(1, 10).map(day))


@given(kept=SOME_DAYS, skipped=SOME_DAYS, over=st.integers(-3, 14))
def test_who_is_unbroken_lacks_no_day_that_is_over(
    kept: frozenset[date], skipped: frozenset[date], over: int
) -> None:
    asked = challenge()
    one = Entrant(runner=1, name="A", kept=kept, skipped=skipped, open_from=day(over + 1))
    days = [day(number) for number in range(1, 11) if day(number) < one.open_from]
    assert is_unbroken(one, asked) == all(each in kept or each in skipped for each in days)


def test_a_board_names_the_unbroken_and_counts_who_has_run() -> None:
    people = [
        entrant(1, "Tom", {1, 2}, over=2),
        entrant(2, "", {1, 2, 3}, over=2),
        entrant(3, "Ayo", {1, 2, 3}, over=2),
        entrant(4, "Ben", {1, 3}, over=2),
    ]
    found = board(challenge(), people, day(3))
    assert [one.name for one in found.unbroken] == ["Ayo", "Tom", ""]
    assert (found.runners, found.today) == (4, 3)


def test_neighbours_stand_above_and_below_not_beside() -> None:
    placed = standings(challenge(), [entrant(n, f"R{n}", set(range(1, kept + 1))) for n, kept in
                                     ((1, 5), (2, 4), (3, 4), (4, 2), (5, 2))])  # fmt: skip
    above, below = neighbours(placed, 3)
    assert (above and above.entrant.runner, below and below.entrant.runner) == (1, 4)
    assert neighbours(placed, 1)[0] is None
    assert neighbours(placed, 5)[1] is None


def run(id: int, on: date, metres: int, zone: str = "Europe/Berlin", late: timedelta | None = None) -> DayRun:
    logged = midnight_after(on, zone) + (late if late is not None else -timedelta(hours=5))
    return DayRun(id=id, on=on, zone=zone, distance=Distance.metres(metres), logged_at=logged)


def test_a_late_run_counts_within_two_days_of_its_own_midnight() -> None:
    two = timedelta(hours=48)
    runs = [run(1, day(1), 2000, late=two), run(2, day(2), 2000, late=two + timedelta(seconds=1))]
    one, other = credits_of(1, runs, {day(1), day(2)})
    assert (one.sum, other.sum, bool(one), bool(other)) == (Distance.metres(2000), NOTHING, True, False)


def test_a_run_on_a_day_of_travel_counts_for_both_days_and_its_distance_once() -> None:
    both = replace(run(1, day(2), 3000), also=frozenset({day(1)}))
    first, second = credits_of(1, [both, run(2, day(2), 1000)], {day(1), day(2)})
    assert (first.ran, first.sum, first.longest) == (NOTHING, Distance.metres(3000), Distance.metres(3000))
    assert (second.ran, second.sum, second.longest) == (
        Distance.metres(4000), Distance.metres(4000), Distance.metres(3000),
    )  # fmt: skip


# --- against a plain count --------------------------------------------------------------------

RUNS = st.builds(
    run,
    st.integers(1, 10**6),
    st.integers(-1, 12).map(lambda number: START + number * DAY),
    st.sampled_from((0, 800, 1600, 1609, 1610, 2000, 5000, 10_000)),
    st.sampled_from(ZONES),
    st.sampled_from((None, timedelta(hours=47), timedelta(hours=49))),
)
LOGS = st.lists(st.lists(RUNS, max_size=14, unique_by=lambda one: one.id), min_size=1, max_size=7)
WHAT = st.tuples(
    st.sampled_from(list(SCORES)),
    st.sampled_from((Rule.OFFICIAL_MILE, Rule.CLASSIC_MILE, Rule.TWO_KM, Rule.CUSTOM)),
    st.integers(1, 12),
    st.sampled_from(Tie),
)


def entrants_of(what: Challenge, logs: list[list[DayRun]]) -> list[Entrant]:
    """What storage does: the days' credits, and of them what the challenge counts."""
    asks, days = what.asks, {what.starts + number * DAY for number in range(what.days)}
    found = []
    for number, log in enumerate(logs):
        worth = credits_of(number, log, days)
        kept = {one.on for one in worth
                if one and (one.longest if asks.continuous else one.sum) >= asks.minimum}  # fmt: skip
        ran = sum((one.ran for one in worth), NOTHING)
        found.append(
            Entrant(runner=number, name=f"R{number % 3}", kept=frozenset(kept), ran=ran, open_from=date.max)
        )
    return found


def plainly(what: Challenge, logs: list[list[DayRun]]) -> list[tuple[int, int, int]]:
    """Runner, score and place, by counting day by day and comparing each with all others."""
    least = {Rule.OFFICIAL_MILE: MILE, Rule.CLASSIC_MILE: MILE, Rule.TWO_KM: Distance.metres(2000)}.get(
        what.rule, what.minimum
    )
    scores: dict[int, tuple[int, int]] = {}
    for number, log in enumerate(logs):
        row = best = count = total = 0
        for offset in range(what.days):
            today = what.starts + offset * DAY
            amounts = [
                one.distance.micrometres for one in log
                if one.on == today and one.logged_at <= midnight_after(today, one.zone) + timedelta(hours=48)
            ]  # fmt: skip
            amount = max(amounts, default=0) if what.rule is Rule.CLASSIC_MILE else sum(amounts)
            total += sum(amounts)
            if amount and amount >= least.micrometres:
                row, count = row + 1, count + 1
            else:
                row = 0
            best = max(best, row)
        score = {Kind.RUN_STREAK: best, Kind.DAYS_RUN: count}.get(what.kind, total)
        scores[number] = score, total if what.ties is Tie.DISTANCE else 0
    return [
        (number, score[0], 1 + sum(other > score for other in scores.values()))
        for number, score in scores.items()
    ]


def same(what: Challenge, logs: list[list[DayRun]]) -> None:
    found = standings(what, entrants_of(what, logs))
    assert sorted((one.entrant.runner, one.score, one.place) for one in found) == plainly(what, logs)
    assert [one.place for one in found] == sorted(one.place for one in found)


@given(WHAT, LOGS)
def test_places_ties_and_totals_are_those_of_a_plain_count(
    what: tuple[Kind, Rule, int, Tie], logs: list[list[DayRun]]
) -> None:
    kind, rule, days, ties = what
    same(challenge(kind, days, ties, rule=rule, minimum=Distance.metres(1500)), logs)


def test_so_are_those_of_many_challenges_drawn_at_random() -> None:
    draw = random.Random(20261126)
    for _ in range(CHALLENGES):
        days = draw.randint(1, 20)
        logs = [
            [
                run(
                    number, day(draw.randint(0, days + 1)), draw.choice((0, 800, 1600, 1609, 1610, 5000)),
                    draw.choice(ZONES), draw.choice((None, timedelta(hours=48), timedelta(hours=50))),
                )
                for number in range(draw.randint(0, 2 * days))
            ]
            for _ in range(draw.randint(1, 8))
        ]  # fmt: skip
        rule = draw.choice((Rule.OFFICIAL_MILE, Rule.CLASSIC_MILE, Rule.TWO_KM, Rule.CUSTOM))
        kind, ties = draw.choice(list(SCORES)), draw.choice(list(Tie))
        same(challenge(kind, days, ties, rule=rule, minimum=Distance.metres(1500)), logs)


@settings(max_examples=60)
@given(WHAT, LOGS, st.randoms(use_true_random=False))
def test_the_order_of_arrival_never_changes_a_final(
    what: tuple[Kind, Rule, int, Tie], logs: list[list[DayRun]], order: random.Random
) -> None:
    kind, rule, days, ties = what
    told = challenge(kind, days, ties, rule=rule)
    before = final(told, entrants_of(told, logs))
    for log in logs:
        order.shuffle(log)
    people = entrants_of(told, logs)
    order.shuffle(people)
    assert final(told, people) == before


@pytest.mark.mutant
@pytest.mark.parametrize("fault", ["late counts", "a gap is bridged", "ties are broken by name"])
def test_mutant_a_faulty_count_is_found(fault: str, monkeypatch: pytest.MonkeyPatch) -> None:
    told = challenge(days=3)
    logs = [[run(1, day(1), 2000), run(2, day(3), 2000)], [run(3, day(1), 2000, late=timedelta(hours=60))],
            [run(4, day(2), 2000)]]  # fmt: skip
    same(told, logs)
    people = entrants_of(told, logs)
    match fault:
        case "late counts":
            people[1] = replace(people[1], kept=frozenset({day(1)}))
        case "a gap is bridged":
            people[0] = replace(people[0], skipped=frozenset({day(2)}))
        case _:
            people[0] = replace(people[0], kept=people[0].kept | {day(2)})
    found = standings(told, people)
    assert sorted((one.entrant.runner, one.score, one.place) for one in found) != plainly(told, logs)
