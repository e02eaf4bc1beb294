"""Whatever was run, the sums behind a figure come out for whoever redoes them by the figures shown."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime, timedelta
from decimal import ROUND_CEILING, ROUND_HALF_UP, Decimal

from hypothesis import given
from hypothesis import strategies as st

from core.commands import why_sums
from core.domain.distance import Distance, Unit
from core.domain.goal import Goal, GoalKind, Measure
from core.domain.progress import progress
from core.domain.record import Record, Sport
from core.ports.values import DayTotal
from core.wording.listener import Listener
from core.wording.words import word

FIRST, TODAY = date(2026, 1, 1), date(2026, 11, 18)
NOW = datetime(2026, 11, 18, 19, tzinfo=UTC)
N = r"([\d,]+(?:\.\d+)?)"
NEEDED = re.compile(
    rf"Needed through \w+: {N} \w+ × {N} of {N} days = {N}(?: \w+)?(?:, rounded up)?\. "
    rf"(?:Run|Done): {N} .*Difference: (?:{N} (?:\w+ )?(ahead|behind)|on the line)\."
)
LEFT = re.compile(rf"Left: {N} \w+ over {N} days?, today(?: included)?: {N}")
TAKES = re.compile(
    rf"\. {N} \w+ in the last (?:{N} )?days?; at that, what is left takes (about )?{N} days?: "
)
ITEM = re.compile(rf"{N} (?:km|mi)\b")

a_run = st.tuples(st.integers(0, 321), st.integers(10, 4219), st.sampled_from(Unit))
hundredths = st.integers(1, 300_000)


def listener(unit: Unit) -> Listener:
    return Listener("en", unit, "UTC", NOW)


def amount(text: str) -> Decimal:
    return Decimal(text.replace(",", ""))


def a_goal(measure: Measure, target: int, unit: Unit) -> Goal:
    return Goal(
        id=1,
        runner=1,
        kind=GoalKind.TOTAL,
        what="",
        starts=FIRST,
        by=date(2026, 12, 31),
        made_at=NOW,
        measure=measure,
        target=target,
        unit=unit,
    )


@given(hundredths, st.sampled_from(Unit), st.lists(a_run, max_size=12), st.booleans())
def test_the_sums_of_a_distance_come_out(target: int, unit: Unit, runs, has_run: bool) -> None:
    goal = a_goal(Measure.DISTANCE, Distance.of(Decimal(target) / 100, unit).micrometres, unit)
    days = [
        DayTotal(FIRST + timedelta(days=day), 1, Distance.of(Decimal(size) / 100, its).micrometres, 0)
        for day, size, its in runs
    ]
    check(goal, progress(goal, days, TODAY, has_run), len(runs))


@given(st.integers(1, 400), st.lists(a_run, max_size=12), st.booleans())
def test_the_sums_of_a_count_come_out(target: int, runs, has_run: bool) -> None:
    goal = a_goal(Measure.RUNS, target, Unit.KM)
    days = [DayTotal(FIRST + timedelta(days=day), 1, 0, 0) for day, _, _ in runs]
    check(goal, progress(goal, days, TODAY, has_run), len(runs))


def finely(figure: str) -> bool:
    return len(figure.partition(".")[2]) == 2


def check(goal: Goal, found, runs: int) -> None:
    text = " ".join(word(line, listener(Unit.KM)) for line in why_sums.of_goal(goal, found, runs))
    sums = NEEDED.search(text)
    assert sums is not None, text
    whole, part, of_all, needed, done = (amount(sums[number]) for number in range(1, 6))
    margin = amount(sums[6] or "0") * (-1 if sums[7] == "behind" else 1)
    assert done - needed == margin, text
    exact = whole * part / of_all
    if goal.measure is Measure.RUNS:
        assert exact.quantize(Decimal(1), ROUND_CEILING) == needed, text
    else:
        assert abs(exact - needed) <= Decimal("0.005" if finely(sums[4]) else "0.05"), text
        really = Distance(round(abs(found.margin))).in_unit(goal.unit)
        off = Decimal("0.015" if any(map(finely, (sums[4], sums[5], sums[6] or "0"))) else "0.05")
        assert abs(abs(margin) - really) <= off, text
    left = LEFT.search(text)
    if left is None:
        assert found.reached
        return
    over, days, rate = (amount(left[number]) for number in range(1, 4))
    assert over == whole - done, text
    assert (over / days).quantize(Decimal("0.1"), ROUND_CEILING) == rate, text
    takes = TAKES.search(text)
    if takes is not None:
        lately, of_days, about, days = amount(takes[1]), amount(takes[2] or "1"), takes[3], amount(takes[4])
        redone = (over * of_days / lately).quantize(Decimal(1), ROUND_CEILING)
        assert redone == days or about, text


@given(st.lists(a_run, min_size=1, max_size=9), st.sampled_from(Unit))
def test_the_runs_add_up(runs, unit: Unit) -> None:
    records = [
        Record(
            id=number,
            runner=1,
            sport=Sport.RUN,
            on=FIRST + timedelta(days=day),
            zone="UTC",
            logged_at=NOW,
            distance=Distance.of(Decimal(size) / 100, its),
        )
        for number, (day, size, its) in enumerate(sorted(runs))
    ]
    text = word(why_sums.of_runs(records, unit), listener(unit))
    figures = [amount(found) for found in ITEM.findall(text)]
    if len(runs) == 1:
        assert "together" not in text
        assert figures == [records[0].distance.in_unit(unit).quantize(Decimal("0.01"), ROUND_HALF_UP)]
        return
    *parts, total = figures
    assert len(parts) == min(len(runs), why_sums.LISTED + 1)
    if "each rounded" in text:
        assert any(its is not unit for _, _, its in runs)
        assert 0 < abs(sum(parts) - total) <= Decimal("0.005") * len(parts) + Decimal("0.01")
    else:
        assert sum(parts) == total, text
