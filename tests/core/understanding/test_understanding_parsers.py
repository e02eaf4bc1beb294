"""One value from one short text: distances, times, days, promises, totals, races."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.distance import HALF_MARATHON, MARATHON, Distance, Unit
from core.domain.race import Priority
from core.understanding import (
    count_in,
    day_in,
    distance_in,
    duration_in,
    pace_in,
    race_in,
    step_in,
    time_in,
    total_in,
    weekday_in,
)

KM, MILE = Unit.KM, Unit.MILE
SATURDAY = date(2026, 12, 19)


def km(amount) -> Distance:
    return Distance.of(str(amount), KM)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("8.2 km", (km("8.2"), KM)),
        ("5k", (km(5), KM)),
        ("8,2 km", (km("8.2"), KM)),
        ("6 miles", (Distance.of(6, MILE), MILE)),
        ("half", (HALF_MARATHON, KM)),
        ("marathon", (MARATHON, KM)),
        ("a half marathon", (HALF_MARATHON, KM)),
        ("400 m", (km("0.4"), KM)),
        ("2,027 miles", (Distance.of(2027, MILE), MILE)),
        ("12", (km(12), KM)),
        ("a mile", (Distance.of(1, MILE), MILE)),
        ("5k run", None),
        ("6m", None),
        ("five", (km(5), KM)),
        ("8-9k", None),
        ("far", None),
        ("", None),
    ],
)
def test_a_distance_is_the_whole_text(text, found):
    assert distance_in(text, KM) == found


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("46:44", 2804),
        ("1:02:00", 3720),
        ("45 min", 2700),
        ("1h05", 3900),
        ("2 h", 7200),
        ("90 s", 90),
        ("1:20", 80),
        ("an hour", 3600),
        ("1 hour 20 minutes", 4800),
        ("45m", 2700),
        ("52'30\"", 3150),
        ("45", None),
        ("5k", None),
        ("1:75", None),
    ],
)
def test_a_duration_is_the_whole_text(text, seconds):
    assert duration_in(text) == seconds


@pytest.mark.parametrize(
    ("text", "units", "seconds"),
    [
        ("5:30", KM, 330),
        ("5:30/km", MILE, 330),
        ("8:00 /mi", KM, 298.26),
        ("9 min/mile", KM, 335.54),
        ("9:00", MILE, 335.54),
    ],
)
def test_a_pace_without_unit_is_for_the_runners(text, units, seconds):
    assert pace_in(text, units).seconds_a_km == pytest.approx(seconds, abs=0.01)


@pytest.mark.parametrize(
    ("text", "ahead", "back"),
    [
        ("2026-12-31", date(2026, 12, 31), date(2026, 12, 31)),
        ("24 Oct 2027", date(2027, 10, 24), date(2027, 10, 24)),
        ("Oct 24", date(2027, 10, 24), date(2026, 10, 24)),
        ("today", SATURDAY, SATURDAY),
        ("yesterday", date(2026, 12, 18), date(2026, 12, 18)),
        ("tomorrow", date(2026, 12, 20), date(2026, 12, 20)),
        ("sunday", date(2026, 12, 20), date(2026, 12, 13)),
        ("saturday", date(2026, 12, 26), date(2026, 12, 12)),
        ("next friday", date(2026, 12, 25), date(2026, 12, 25)),
        ("sun 28 feb", date(2027, 2, 28), date(2026, 2, 28)),
        ("the 3rd", date(2027, 1, 3), date(2026, 12, 3)),
        ("in 2 weeks", date(2027, 1, 2), date(2027, 1, 2)),
        ("3 days ago", date(2026, 12, 16), date(2026, 12, 16)),
        ("14/11", date(2027, 11, 14), date(2026, 11, 14)),
        ("30 feb", None, None),
        ("2026-02-30", None, None),
        ("someday", None, None),
    ],
)
def test_a_day_is_the_next_or_the_latest_such_day(text, ahead, back):
    assert day_in(text, SATURDAY, future=True, month_first=False) == ahead
    assert day_in(text, SATURDAY, future=False, month_first=False) == back


def test_month_first_reads_a_numeric_day_the_other_way_round():
    assert day_in("3/4", SATURDAY, future=False, month_first=True) == date(2026, 3, 4)
    assert day_in("3/4", SATURDAY, future=False, month_first=False) == date(2026, 4, 3)


@pytest.mark.parametrize(
    ("text", "found"),
    [("18:00", time(18)), ("6pm", time(18)), ("9:30", time(9, 30)), ("7.30", time(7, 30)), ("12am", time(0)),
     ("noon", time(12)), ("25:00", None), ("13pm", None), ("soon", None)],
)  # fmt: skip
def test_a_time_of_day(text, found):
    assert time_in(text) == found


def test_counts_and_weekdays():
    assert [count_in(text) for text in ("three", "3", "1 run", "3 km", "x")] == [3, 3, 1, None, None]
    assert [weekday_in(text) for text in ("sun", "Monday", "on wednesdays", "day")] == [6, 0, 2, None]


@pytest.mark.parametrize(
    ("text", "runs", "days", "distance", "when", "rest"),
    [
        ("two easy runs", 2, None, None, "", ""),
        ("15 km", None, None, km(15), "", ""),
        ("2 runs, 12 km", 2, None, km(12), "", ""),
        (
            "2 runs 12k, one at lunch wednesday, one saturday 7:30", 2, None, km(12),
            "one at lunch wednesday, one saturday 7:30", "",
        ),
        ("run on 5 days this week", None, 5, None, "", ""),
        ("3 runs before work", 3, None, None, "", "before work"),
        ("42 km", None, None, km(42), "", ""),
        ("20 km this week", None, None, km(20), "", ""),
        ("3 outings a week", 3, None, None, "", ""),
        ("40 km again", None, None, km(40), "", ""),
        ("Easy week, 30 km", None, None, km(30), "", ""),
        ("tomorrow 10k", None, None, km(10), "tomorrow", ""),
        ("sunday 12 km with Ali", None, None, km(12), "sunday", "with Ali"),
    ],
)  # fmt: skip
def test_a_promise_counts_what_it_begins_with(text, runs, days, distance, when, rest):
    step = step_in(text, KM)
    assert (step.runs, step.days, step.distance, step.when, step.rest) == (runs, days, distance, when, rest)


@pytest.mark.parametrize(
    "text",
    ["a rest week", "long run Sunday, whatever the sky does", "run with 2 friends", "0 runs", "sleep 8 hours",
     "be kind", "3 x 1 km at the track", "", "no more than 30 km", "15-20 km", "12 or so",
     "monday 5k, wednesday 8k", "tue and thu 5k", "sunday"],
)  # fmt: skip
def test_any_other_promise_stays_words(text):
    assert step_in(text, KM) is None


@pytest.mark.parametrize(
    ("text", "distance", "runs", "starts", "by"),
    [
        ("run 2,027 miles in 2027", Distance.of(2027, MILE), None, date(2027, 1, 1), date(2027, 12, 31)),
        ("1000 km in 2026", km(1000), None, date(2026, 1, 1), date(2026, 12, 31)),
        ("500 km by 30 June", km(500), None, SATURDAY, date(2027, 6, 30)),
        ("100 runs this year", None, 100, date(2026, 1, 1), date(2026, 12, 31)),
        ("150 km in March", km(150), None, date(2027, 3, 1), date(2027, 3, 31)),
        ("run 300 km between 1 Jan and 31 Mar 2027", km(300), None, date(2027, 1, 1), date(2027, 3, 31)),
        ("200 km next month", km(200), None, date(2027, 1, 1), date(2027, 1, 31)),
        ("80 km", km(80), None, None, None),
        ("run 500 km\nby 30 June", km(500), None, SATURDAY, date(2027, 6, 30)),
    ],
)
def test_a_total_has_an_amount_and_a_period(text, distance, runs, starts, by):
    total = total_in(text, KM, SATURDAY)
    assert (total.distance, total.runs, total.starts, total.by) == (distance, runs, starts, by)


@pytest.mark.parametrize(
    "text", ["5 apples", "run more", "1000 km in 2020", "run a marathon under 4 hours", "", "0 runs"]
)
def test_any_other_goal_is_no_total(text):
    assert total_in(text, KM, SATURDAY) is None


@pytest.mark.parametrize(
    ("text", "priority", "name", "on", "start", "distance"),
    [
        (
            "A race: Canal 10k, 24 Oct 2027, start 9:30",
            Priority.A,
            "Canal 10k",
            date(2027, 10, 24),
            time(9, 30),
            km(10),
        ),
        ("Berlin Marathon on 26 Sep 2027", None, "Berlin Marathon", date(2027, 9, 26), None, MARATHON),
        ("parkrun 5k next saturday", None, "parkrun 5k", date(2026, 12, 26), None, km(5)),
        ("B: 2027-04-25 City half", Priority.B, "City half", date(2027, 4, 25), None, HALF_MARATHON),
        ("Lake run, 14 Mar, 8 km", None, "Lake run", date(2027, 3, 14), None, km(8)),
        ("Canal 10k", None, "Canal 10k", None, None, km(10)),
    ],
)
def test_a_race_in_one_line(text, priority, name, on, start, distance):
    race = race_in(text, SATURDAY, KM)
    assert (race.priority, race.name, race.on, race.start, race.distance) == (
        priority,
        name,
        on,
        start,
        distance,
    )


@settings(max_examples=200, deadline=None)
@given(st.text(max_size=60) | st.text("0123456789:/.-, kmihs'jan", max_size=14))
def test_no_text_makes_a_parser_fail(text):
    distance_in(text, KM)
    duration_in(text)
    pace_in(text, MILE)
    day_in(text, SATURDAY, future=True, month_first=True)
    time_in(text)
    count_in(text)
    weekday_in(text)
    step_in(text, KM)
    total_in(text, KM, SATURDAY)
    race_in(text, SATURDAY, KM)
