from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import local_day, zone_names
from core.domain.occurrence import (
    Occurrence,
    daily,
    last_daily,
    last_weekly,
    next_daily,
    next_weekly,
)
from core.domain.runner import SUNDAY

a_zone = st.sampled_from(sorted(zone_names().values()))
a_time = st.times().map(lambda at: at.replace(microsecond=0))
minutes = st.integers(0, 60 * 366 * 24 * 60)
a_moment = minutes.map(lambda number: datetime(2001, 1, 1, tzinfo=UTC) + timedelta(minutes=number))
a_weekday = st.integers(0, 6)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_the_next_review_is_keyed_by_its_weeks_first_day():
    found = next_weekly(utc(2026, 11, 18, 12), "Europe/Berlin", SUNDAY, time(18), 0)
    assert found == Occurrence(date(2026, 11, 16), utc(2026, 11, 22, 17), date(2026, 11, 22))


def test_what_is_due_now_is_the_last_one_and_not_the_next():
    due = utc(2026, 11, 22, 17)
    assert last_weekly(due, "Europe/Berlin", SUNDAY, time(18), 0).due == due
    assert next_weekly(due, "Europe/Berlin", SUNDAY, time(18), 0).due == due + timedelta(days=7)
    assert last_daily(due, "Europe/Berlin", time(18)).due == due
    today, tomorrow = date(2026, 11, 22), date(2026, 11, 23)
    assert next_daily([today, tomorrow], due, "Europe/Berlin", time(18)) == daily(
        tomorrow, "Europe/Berlin", time(18)
    )
    assert next_daily([today], due, "Europe/Berlin", time(18)) is None


def test_a_day_is_its_own_period():
    assert daily(date(2026, 11, 18), "UTC", time(9)) == Occurrence(
        date(2026, 11, 18), utc(2026, 11, 18, 9), date(2026, 11, 18)
    )


@given(a_moment, a_zone, a_time)
def test_nothing_daily_lies_between_the_last_and_the_next(now, name, at):
    days = [local_day(now, name) + timedelta(days=number) for number in range(-1, 4)]
    last, following = last_daily(now, name, at), next_daily(days, now, name, at)
    assert following is not None
    assert last.due <= now < following.due
    assert last.on < following.on
    assert next_daily(days, last.due, name, at) == following
    assert last_daily(following.due, name, at) == following


@given(a_moment, a_zone, a_weekday, a_time, a_weekday)
def test_nothing_weekly_lies_between_the_last_and_the_next(now, name, weekday, at, week_start):
    last = last_weekly(now, name, weekday, at, week_start)
    following = next_weekly(now, name, weekday, at, week_start)
    assert last.due <= now < following.due
    assert following.key_day - last.key_day == timedelta(days=7)
    assert following.on.weekday() == weekday
    assert following.key_day.weekday() == week_start
    assert timedelta(0) <= following.on - following.key_day <= timedelta(days=6)


@given(
    st.lists(st.tuples(st.integers(1, 400), a_zone), min_size=1, max_size=4),
    a_moment,
    st.sampled_from([time(0, 15), time(2, 30), time(9), time(18), time(23, 45)]),
)
def test_moves_send_no_day_twice_and_none_early(moves, start, at):
    """Each hour a tick plans with the zone then held; a key once used is not used again."""
    said: Counter[date] = Counter()
    now, held = start, "UTC"
    plan = {start + timedelta(hours=hours): name for hours, name in moves}
    for _ in range(24 * 18):
        held = plan.get(now, held)
        found = last_daily(now, held, at)
        assert found.due <= now
        if found.key_day not in said:
            said[found.key_day] += 1
        now += timedelta(hours=1)
    days = sorted(said)
    assert set(said.values()) == {1}
    # A move west repeats wall times, a move east skips some, but never a whole day's sending.
    assert (days[-1] - days[0]).days <= len(days) + len(moves)
