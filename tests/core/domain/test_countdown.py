from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest

from core.domain.countdown import Mark, MarkKind, marks, next_marks, open_mark
from core.domain.race import Outcome, Race

BERLIN, LISBON = "Europe/Berlin", "Europe/Lisbon"
HALF = Race(
    id=7,
    runner=1,
    name="Half",
    on=date(2027, 3, 14),
    made_at=datetime(2026, 11, 1, tzinfo=UTC),
    start=time(9, 30),
)


def utc(*parts: int) -> datetime:
    return datetime(*parts, tzinfo=UTC)


def test_a_half_counts_down_as_in_the_book():
    assert [(mark.kind, mark.on, mark.at) for mark in marks(HALF)] == [
        (MarkKind.FOUR_WEEKS, date(2027, 2, 14), time(8)),
        (MarkKind.ONE_WEEK, date(2027, 3, 7), time(8)),
        (MarkKind.EVE, date(2027, 3, 13), time(18)),
        (MarkKind.MORNING, date(2027, 3, 14), time(7)),
        (MarkKind.RESULT, date(2027, 3, 14), time(14)),
    ]
    assert {(mark.race, mark.race_day) for mark in marks(HALF)} == {(7, HALF.on)}


def kinds(race: Race) -> list[MarkKind]:
    return [mark.kind for mark in marks(race)]


def at(race: Race, kind: MarkKind) -> time:
    return next(mark.at for mark in marks(race) if mark.kind is kind)


def test_without_a_start_time_there_is_no_morning():
    assert MarkKind.MORNING not in kinds(replace(HALF, start=None))
    assert at(replace(HALF, start=None), MarkKind.RESULT) == time(14)


@pytest.mark.parametrize(
    ("start", "morning"),
    [(time(7, 30), time(5)), (time(7, 31), time(5, 1)), (time(5, 1), time(5)), (time(20), time(17, 30))],
)
def test_the_morning_is_two_and_a_half_hours_before_the_start_and_not_before_five(start, morning):
    assert at(replace(HALF, start=start), MarkKind.MORNING) == morning


@pytest.mark.parametrize("start", [time(0), time(2, 30), time(5)])
def test_a_start_at_five_or_earlier_has_no_morning(start):
    assert MarkKind.MORNING not in kinds(replace(HALF, start=start))


@pytest.mark.parametrize(
    ("start", "asked"), [(time(11, 59), time(14)), (time(12), time(20)), (time(19, 59), time(20))]
)
def test_the_result_of_a_late_start_is_asked_in_the_evening(start, asked):
    assert at(replace(HALF, start=start), MarkKind.RESULT) == asked


@pytest.mark.parametrize("start", [time(20), time(23, 30)])
def test_what_starts_at_night_is_asked_about_at_breakfast(start):
    result = marks(replace(HALF, start=start))[-1]
    assert (result.kind, result.on, result.at) == (MarkKind.RESULT, HALF.on + timedelta(days=1), time(8))
    assert result.key == "result:2027-03-14"


@pytest.mark.parametrize(
    ("quiet", "asked"),
    [
        ((time(19), time(7)), (1, time(8))),
        ((time(19), time(10)), (1, time(10))),
        ((time(20), time(0)), (1, time(8))),
        ((time(19), time(21)), (0, time(21))),
        ((time(0), time(0)), (0, time(20))),
    ],
)
def test_a_result_in_the_runners_quiet_hours_is_asked_when_they_are_over(quiet, asked):
    result = marks(replace(HALF, start=time(13)), quiet)[-1]
    assert ((result.on - HALF.on).days, result.at) == asked


def test_a_key_names_the_mark_and_the_scheduled_day():
    assert [mark.key for mark in marks(HALF)] == [
        "four_weeks:2027-03-14",
        "one_week:2027-03-14",
        "eve:2027-03-14",
        "morning:2027-03-14",
        "result:2027-03-14",
    ]


def test_marks_are_due_at_wall_times_of_the_zone_held():
    eve = marks(HALF)[2]
    assert eve.due(BERLIN) == utc(2027, 3, 13, 17)
    assert eve.due(LISBON) == utc(2027, 3, 13, 18)


def test_a_mark_is_stale_when_its_local_day_is_over():
    eve = marks(HALF)[2]
    assert eve.ends(BERLIN) == utc(2027, 3, 13, 23)
    assert open_mark(HALF, utc(2027, 3, 13, 22, 59), BERLIN) == eve
    assert open_mark(HALF, utc(2027, 3, 13, 23), BERLIN) is None


def test_the_next_marks_of_all_races_come_in_their_order():
    ten = replace(HALF, id=8, on=date(2027, 3, 20), start=None)
    found = next_marks([HALF, ten], utc(2027, 3, 13, 12), BERLIN)
    assert [(mark.race, mark.kind) for mark in found] == [
        (7, MarkKind.EVE),
        (7, MarkKind.MORNING),
        (7, MarkKind.RESULT),
        (8, MarkKind.EVE),
        (8, MarkKind.RESULT),
    ]


def test_a_mark_due_now_is_open_and_no_more_the_next():
    due = utc(2027, 3, 13, 17)
    assert next_marks([HALF], due - timedelta(seconds=1), BERLIN)[0] == marks(HALF)[2]
    assert next_marks([HALF], due, BERLIN)[0] == marks(HALF)[3]
    assert open_mark(HALF, due, BERLIN) == marks(HALF)[2]
    assert open_mark(HALF, due - timedelta(seconds=1), BERLIN) is None


def test_after_the_last_mark_none_is_left():
    assert next_marks([HALF], utc(2027, 3, 14, 20), BERLIN) == []
    assert open_mark(HALF, utc(2027, 3, 14, 23), BERLIN) is None


def test_of_two_open_marks_the_later_is_said():
    found = open_mark(HALF, utc(2027, 3, 14, 15), BERLIN)
    assert isinstance(found, Mark)
    assert found.kind is MarkKind.RESULT


def test_a_mark_from_before_the_race_was_entered_stays_unsaid():
    late = replace(HALF, made_at=utc(2027, 3, 13, 17, 1))
    assert open_mark(late, utc(2027, 3, 13, 17, 30), BERLIN) is None
    assert open_mark(replace(HALF, made_at=utc(2027, 3, 13, 17)), utc(2027, 3, 13, 17, 30), BERLIN)


@pytest.mark.parametrize("outcome", list(Outcome))
def test_a_race_with_an_outcome_counts_down_no_more(outcome):
    done = replace(HALF, outcome=outcome)
    assert next_marks([done], utc(2026, 12, 1), BERLIN) == []
    assert open_mark(done, utc(2027, 3, 14, 15), BERLIN) is None
