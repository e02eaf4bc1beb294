from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.calendar import (
    UnknownZone,
    Week,
    Zones,
    canonical,
    instant,
    local,
    local_day,
    midnight_after,
    midnight_before,
    week_of,
    zone,
    zone_names,
)
from core.domain.runner import SUNDAY, ZoneHeld

DAY = timedelta(days=1)
a_day = st.dates(date(1990, 1, 1), date(2090, 1, 1))
a_zone = st.sampled_from(sorted(zone_names().values()))
minutes = st.integers(0, 60 * 366 * 24 * 60)
a_moment = minutes.map(lambda number: datetime(2000, 1, 1, tzinfo=UTC) + timedelta(minutes=number))


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def held(zone_name: str, since: datetime) -> ZoneHeld:
    return ZoneHeld(id=1, runner=1, since=since, zone=zone_name)


def test_a_zone_may_be_written_in_any_case():
    assert canonical(" europe/BERLIN ") == "Europe/Berlin"
    assert zone("utc").key == "UTC"
    assert zone("america/new_york") is zone("America/New_York")


@pytest.mark.parametrize(
    "name",
    [
        "",
        "Berlin",
        "../etc/passwd",
        "/etc/localtime",
        "Europe/../Europe/Berlin",
        "Factory",
        "a\0b",
        "posixrules",
    ],
)
def test_what_is_no_zone_is_refused(name):
    with pytest.raises(UnknownZone, match=r".*"):
        zone(name)


def test_an_unknown_zone_is_a_value_error_that_names_the_text():
    with pytest.raises(ValueError, match="Mars/Olympus"):
        canonical("Mars/Olympus")


def test_the_day_is_the_runners_own():
    now = utc(2026, 11, 18, 23, 30)
    assert local_day(now, "Europe/Berlin") == date(2026, 11, 19)
    assert local_day(now, "America/New_York") == date(2026, 11, 18)
    assert local(now, "Europe/Berlin").time() == time(0, 30)


def test_a_wall_time_in_a_gap_moves_forward_by_the_gap():
    assert instant(date(2026, 3, 8), time(2, 30), "America/New_York") == utc(2026, 3, 8, 7, 30)
    assert local(utc(2026, 3, 8, 7, 30), "America/New_York").time() == time(3, 30)


def test_of_a_wall_time_that_exists_twice_the_first_is_meant():
    assert instant(date(2026, 10, 25), time(2, 30), "Europe/Berlin") == utc(2026, 10, 25, 0, 30)
    assert instant(date(2026, 10, 25), time(2, 30, fold=1), "Europe/Berlin") == utc(2026, 10, 25, 0, 30)


def test_an_instant_is_in_utc():
    assert instant(date(2026, 1, 1), time(12), "Asia/Tokyo").tzinfo is UTC


def test_a_day_may_have_23_or_25_hours():
    def length(day: date) -> timedelta:
        return midnight_after(day, "Europe/Berlin") - midnight_before(day, "Europe/Berlin")

    assert length(date(2026, 3, 29)) == timedelta(hours=23)
    assert length(date(2026, 10, 25)) == timedelta(hours=25)
    assert length(date(2026, 11, 18)) == DAY


@given(a_day, a_zone)
def test_a_local_day_ends_where_the_next_begins(day, name):
    end = midnight_after(day, name)
    assert end == midnight_before(day + DAY, name)
    assert midnight_before(day, name) <= end


@given(a_moment, a_zone)
def test_every_moment_lies_in_its_local_day(now, name):
    day = local_day(now, name)
    assert midnight_before(day - DAY, name) < now < midnight_after(day + DAY, name)


def test_a_week_is_seven_days_from_the_runners_week_start():
    assert week_of(date(2026, 11, 18), 0) == Week(date(2026, 11, 16))
    assert week_of(date(2026, 11, 18), SUNDAY) == Week(date(2026, 11, 15))
    week = Week(date(2026, 11, 16))
    assert week.last == date(2026, 11, 22)
    assert week.days == tuple(date(2026, 11, day) for day in range(16, 23))
    assert week.holds(week.first)
    assert week.holds(week.last)
    assert not week.holds(week.first - DAY)
    assert not week.holds(week.last + DAY)
    assert week.before.last == week.first - DAY
    assert week.after.first == week.last + DAY


@given(a_day, st.integers(0, 6), st.integers(0, 6))
def test_every_day_is_in_one_week_and_every_weekday_once(day, week_start, weekday):
    week = week_of(day, week_start)
    assert week.holds(day)
    assert week.first.weekday() == week_start
    assert week.day_of(weekday).weekday() == weekday
    assert week.holds(week.day_of(weekday))


MOVES = Zones(
    [
        held("Asia/Tokyo", utc(2026, 6, 1)),
        held("Europe/Berlin", utc(2026, 1, 1)),
        held("Europe/Lisbon", utc(2026, 5, 9, 15)),
    ],
    "Asia/Tokyo",
)


def test_the_zone_of_an_instant_is_the_one_held_then():
    assert MOVES.at(utc(2026, 1, 1)) == "Europe/Berlin"
    assert MOVES.at(utc(2026, 5, 9, 14, 59)) == "Europe/Berlin"
    assert MOVES.at(utc(2026, 5, 9, 15)) == "Europe/Lisbon"
    assert MOVES.at(utc(2026, 7, 1)) == "Asia/Tokyo"
    assert MOVES.at(utc(2025, 1, 1)) == "Europe/Berlin"


def test_the_zone_of_a_day_is_the_one_held_at_its_noon():
    assert MOVES.of_day(date(2026, 5, 8)) == "Europe/Berlin"
    assert MOVES.of_day(date(2026, 5, 9)) == "Europe/Berlin"
    assert MOVES.of_day(date(2026, 5, 10)) == "Europe/Lisbon"
    assert MOVES.of_day(date(2026, 7, 1)) == "Asia/Tokyo"
    assert MOVES.of_day(date(2020, 7, 1)) == "Europe/Berlin"


def test_of_two_noons_the_first_counts_and_without_one_the_zone_entered():
    west = Zones(
        [held("Europe/Berlin", utc(2026, 1, 1)), held("America/New_York", utc(2026, 1, 10, 12))], "x"
    )
    assert west.of_day(date(2026, 1, 10)) == "Europe/Berlin"
    east = Zones([held("Europe/Berlin", utc(2026, 1, 1)), held("Pacific/Auckland", utc(2026, 1, 10, 9))], "x")
    assert east.of_day(date(2026, 1, 10)) == "Pacific/Auckland"
    at_noon = Zones([held("Europe/Berlin", utc(2026, 1, 1)), held("UTC", utc(2026, 1, 10, 11))], "x")
    assert at_noon.of_day(date(2026, 1, 10)) == "UTC"


def test_without_a_history_the_current_zone_holds():
    empty = Zones([], "Europe/Madrid")
    assert empty.at(utc(2026, 1, 1)) == "Europe/Madrid"
    assert empty.of_day(date(2026, 1, 1)) == "Europe/Madrid"
