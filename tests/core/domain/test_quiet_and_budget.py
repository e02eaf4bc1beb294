from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.budget import has_room, turn
from core.domain.quiet import is_quiet, next_allowed
from core.domain.runner import PromptKind

DAY = timedelta(days=1)
NIGHT = (time(22), time(7))
NOON_REST = (time(12), time(14))
TODAY = date(2026, 11, 19)


@pytest.mark.parametrize(
    ("at", "quiet"),
    [
        (time(21, 59), False),
        (time(22), True),
        (time(0), True),
        (time(6, 59), True),
        (time(7), False),
        (time(12), False),
    ],
)
def test_the_night_is_quiet_over_midnight(at, quiet):
    assert is_quiet(at, *NIGHT) is quiet


@pytest.mark.parametrize(
    ("at", "quiet"), [(time(11, 59), False), (time(12), True), (time(13, 59), True), (time(14), False)]
)
def test_quiet_hours_may_lie_within_a_day(at, quiet):
    assert is_quiet(at, *NOON_REST) is quiet


@given(st.times(), st.times())
def test_two_equal_times_are_never_quiet(at, bound):
    assert not is_quiet(at, bound, bound)


def test_after_quiet_hours_it_may_be_said_again():
    assert next_allowed(TODAY, time(23), *NIGHT) == (TODAY + DAY, time(7))
    assert next_allowed(TODAY, time(5), *NIGHT) == (TODAY, time(7))
    assert next_allowed(TODAY, time(12), *NIGHT) == (TODAY, time(12))
    assert next_allowed(TODAY, time(13), *NOON_REST) == (TODAY, time(14))


@given(st.times(), st.times(), st.times())
def test_what_is_allowed_is_not_quiet_and_not_earlier(at, quiet_from, quiet_until):
    on, allowed = next_allowed(TODAY, at, quiet_from, quiet_until)
    assert not is_quiet(allowed, quiet_from, quiet_until)
    assert timedelta(0) <= datetime.combine(on, allowed) - datetime.combine(TODAY, at) < DAY


def test_a_day_has_room_for_three_messages():
    assert [has_room(said) for said in range(5)] == [True, True, True, False, False]


def test_reviews_and_races_go_first():
    first = {PromptKind.REVIEW, PromptKind.COUNTDOWN, PromptKind.RACE_RESULT}
    assert {turn(kind) for kind in first} == {turn(PromptKind.REVIEW)}
    assert all(turn(kind) > turn(PromptKind.REVIEW) for kind in PromptKind if kind not in first)
