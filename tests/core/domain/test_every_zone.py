"""A prompt comes at the runner's wall time, once a period, through every clock change.

Whole: every zone of the time-zone database, every change of its clock from 2024 to 2030, the
day before it, the day of it and the day after, at every quarter of an hour. The oracle reads
the zone's clock at each quarter-hour of UTC and knows nothing of the functions under proof.
Zones that change alike share its reading, and what else is asked of a change is asked of one of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

import pytest

from core.domain.calendar import local_day, week_of, zone_names
from core.domain.occurrence import Occurrence, last_daily, last_weekly, next_daily, next_weekly

DAY = timedelta(days=1)
STEP = timedelta(days=7)
"""In which no clock is changed twice: the shortest summer time is the five weeks around Ramadan."""
QUARTER = timedelta(minutes=15)
QUARTERS = [time(hour, minute) for hour in range(24) for minute in (0, 15, 30, 45)]
SHARDS = 2

Last = Callable[[datetime, str, time], Occurrence]
Shown = Mapping[datetime, Sequence[datetime]]


@dataclass(frozen=True)
class Change:
    """A zone's clock jumps by `jump` at the instant `at`, to `offset` from UTC.

    `days` are the local day that this befalls, the one before and the one after.
    """

    zone: str
    at: datetime
    jump: timedelta
    offset: timedelta
    days: tuple[date, date, date]


def changes_of(name: str) -> Iterator[Change]:
    zone = ZoneInfo(name)
    first = datetime(2024, 1, 1, tzinfo=UTC)
    before = first.astimezone(zone).utcoffset()
    while first < datetime(2031, 1, 1, tzinfo=UTC):
        after = (first + STEP).astimezone(zone).utcoffset()
        if after != before:
            low, high = first, first + STEP
            while high - low > timedelta(minutes=1):
                middle = low + (high - low) / 2
                if middle.astimezone(zone).utcoffset() == before:
                    low = middle
                else:
                    high = middle
            at = high.replace(second=0, microsecond=0)
            on = (at - QUARTER).astimezone(zone).date()
            yield Change(name, at, after - before, after, (on - DAY, on, on + DAY))
        first, before = first + STEP, after


@cache
def all_changes() -> list[Change]:
    return [change for name in zone_names().values() for change in changes_of(name)]


def alike() -> list[list[Change]]:
    """Changes that are the same in several zones: what one's clock shows around it, all others' show."""
    groups: dict[tuple[datetime, timedelta, timedelta], list[Change]] = {}
    for change in all_changes():
        groups.setdefault((change.at, change.jump, change.offset), []).append(change)
    return [*groups.values()]


def showing(change: Change) -> Shown:
    """For each wall time around the change, the instants at which the zone's clock shows it."""
    zone = ZoneInfo(change.zone)
    # Wide enough for the whole of each of its days and of the day before them.
    now = datetime.combine(change.at.date() - 3 * DAY, time(), UTC)
    shown: dict[datetime, list[datetime]] = {}
    for _ in range(6 * 96):
        shown.setdefault(now.astimezone(zone).replace(tzinfo=None), []).append(now)
        now += QUARTER
    for number in range(max(change.jump // QUARTER, 0)):
        # What a gap leaves out is shown, in its stead, as long after the jump as it should
        # have been after the last moment before.
        instant = change.at + number * QUARTER
        shown[instant.astimezone(zone).replace(tzinfo=None) - change.jump] = [instant]
    return shown


def sends(change: Change, shown: Shown, at: time, last: Last) -> tuple[list[date], list[str]]:
    """Ring whenever the clock shows `at`, plan as a tick does; return the days of what is sent."""
    said, sent, faults = set(), [], []
    for day in change.days:
        rings = shown[datetime.combine(day, at)]
        for ring in rings:
            found = last(ring, change.zone, at)
            if found.key_day not in said:
                said.add(found.key_day)
                sent.append(found.on)
                if found.due != rings[0] or ring < found.due:
                    faults.append(f"{change.zone} {day} {at}: due {found.due}, not {rings[0]}")
    return sent, faults


def test_the_cases_are_all_zones_all_changes_three_days_and_every_quarter_hour():
    assert len(zone_names()) >= 590
    assert len(all_changes()) * 3 * 96 >= 800_000


@pytest.mark.parametrize("shard", range(SHARDS))
def test_a_slot_comes_exactly_once_and_never_early(shard):
    for number, (first, *others) in enumerate(alike()[shard::SHARDS]):
        shown = showing(first)
        for change in (first, *others):
            a_daily_slot_comes_exactly_once(change, shown)
        the_next_daily_slot_leaves_no_day_out_and_takes_none_twice(first, shown)
        a_weekly_slot_comes_once_in_its_week(first, shown, number)


def a_daily_slot_comes_exactly_once(change: Change, shown: Shown) -> None:
    expected = ([*change.days], [])
    for at in QUARTERS:
        assert sends(change, shown, at, last_daily) == expected, (change, at)


def the_next_daily_slot_leaves_no_day_out_and_takes_none_twice(change: Change, shown: Shown) -> None:
    for at in QUARTERS:
        now = shown[datetime.combine(change.days[0] - DAY, at)][0]
        for day in change.days:
            today = local_day(now, change.zone)
            days = [today + number * DAY for number in range(-1, 3)]
            expected = Occurrence(day, shown[datetime.combine(day, at)][0], day)
            assert next_daily(days, now, change.zone, at) == expected, change
            now = expected.due


def a_weekly_slot_comes_once_in_its_week(change: Change, shown: Shown, number: int) -> None:
    day = change.days[1]
    for hour in range(24):
        at, week_start = time(hour), (number + hour) % 7
        week, rings = week_of(day, week_start), shown[datetime.combine(day, at)]
        expected = Occurrence(week.first, rings[0], day)
        plan = (change.zone, day.weekday(), at, week_start)
        assert all(last_weekly(ring, *plan) == expected for ring in rings), change
        assert next_weekly(rings[0] - QUARTER, *plan) == expected, change
        assert next_weekly(rings[-1], *plan).key_day == week.after.first, change
        assert last_weekly(rings[0] - QUARTER, *plan).key_day == week.before.first, change


def keyed_by_the_instant(now: datetime, zone_name: str, at: time) -> Occurrence:
    """The fault: the key is the date of the instant at which it rings."""
    return replace(last_daily(now, zone_name, at), key_day=now.astimezone(UTC).date())


def the_later_of_two(now: datetime, zone_name: str, at: time) -> Occurrence:
    """The fault: of a wall time that exists twice the second is meant, of none the earlier."""
    found = last_daily(now, zone_name, at)
    wall = datetime.combine(found.on, at, ZoneInfo(zone_name)).replace(fold=1)
    return replace(found, due=wall.astimezone(UTC))


def outcomes(last: Last) -> Iterator[tuple[Change, list[date], list[str]]]:
    """What the proof sees of a faulty `last`, at every twelfth change."""
    for change in all_changes()[::12]:
        shown = showing(change)
        for at in QUARTERS:
            yield change, *sends(change, shown, at, last)


@pytest.mark.mutant
def test_a_key_from_the_instants_date_sends_some_twice_and_some_never():
    seen = [sent for change, sent, _ in outcomes(keyed_by_the_instant) if sent != [*change.days]]
    assert any(2 in Counter(sent).values() for sent in seen), "none is sent twice: the proof sees nothing"
    assert any(len({*sent}) < 3 for sent in seen), "none is left out: the proof sees nothing"


@pytest.mark.mutant
def test_the_later_of_two_wall_times_is_seen_as_a_fault():
    assert any(faults for _, _, faults in outcomes(the_later_of_two)), "the proof sees nothing"


@pytest.mark.mutant
def test_a_slot_an_hour_early_is_seen_as_a_fault():
    def early(now: datetime, zone_name: str, at: time) -> Occurrence:
        found = last_daily(now, zone_name, at)
        return replace(found, due=found.due - timedelta(hours=1))

    change = all_changes()[0]
    assert sends(change, showing(change), time(12), early)[1]
