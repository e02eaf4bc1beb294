from __future__ import annotations

from datetime import date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.domain.budget import Said, may_say, nudges_in, nudges_on, said_on, turn
from core.domain.calendar import Week
from core.domain.quiet import is_quiet, next_allowed, quiet_over
from core.domain.runner import PromptKind

DAY = timedelta(days=1)
NIGHT = (time(22), time(7))
NOON_REST = (time(12), time(14))
TODAY = date(2026, 11, 19)
WEEK = Week(date(2026, 11, 16))


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


def test_what_falls_wholly_into_quiet_hours_is_not_said():
    two_hours = timedelta(hours=2)
    assert quiet_over(TODAY, time(22, 30), two_hours, *NIGHT) is None
    assert quiet_over(TODAY, time(5), two_hours, *NIGHT) is None
    assert quiet_over(TODAY, time(5, 1), two_hours, *NIGHT) == (TODAY, time(7))
    assert quiet_over(TODAY, time(17, 30), two_hours, *NIGHT) == (TODAY, time(17, 30))
    assert quiet_over(TODAY, time(17, 30), timedelta(0), *NIGHT) == (TODAY, time(17, 30))
    assert quiet_over(TODAY, time(23), timedelta(hours=9), *NIGHT) == (TODAY + DAY, time(7))


def said(*kinds: PromptKind, on: date = TODAY) -> list[Said]:
    return [Said(kind, on) for kind in kinds]


def test_three_messages_a_day_and_no_fourth():
    two = said(PromptKind.COUNTDOWN, PromptKind.NUDGE)
    assert may_say(PromptKind.REVIEW, TODAY, WEEK, two)
    three = [*two, *said(PromptKind.RACE_RESULT)]
    assert not may_say(PromptKind.REVIEW, TODAY, WEEK, three)
    assert may_say(PromptKind.REVIEW, TODAY + DAY, WEEK, three)
    assert said_on(TODAY, three) == 3


def test_one_nudge_a_day_and_two_a_week():
    one = said(PromptKind.NUDGE)
    assert not may_say(PromptKind.NUDGE, TODAY, WEEK, one)
    assert may_say(PromptKind.NUDGE, TODAY + DAY, WEEK, one)
    two = [*one, *said(PromptKind.NUDGE, on=TODAY + DAY)]
    assert not may_say(PromptKind.NUDGE, TODAY + 2 * DAY, WEEK, two)
    assert may_say(PromptKind.NUDGE, WEEK.after.first + 3 * DAY, WEEK.after, two)
    assert may_say(PromptKind.COUNTDOWN, TODAY + DAY, WEEK, two)
    assert nudges_on(TODAY, [*two, *said(PromptKind.REVIEW)]) == 1
    assert nudges_in(WEEK, [*two, *said(PromptKind.REVIEW)]) == 2


def test_reviews_and_races_go_first():
    two = said(PromptKind.COUNTDOWN, PromptKind.COUNTDOWN)
    assert may_say(PromptKind.NUDGE, TODAY, WEEK, two)
    assert not may_say(PromptKind.NUDGE, TODAY, WEEK, two, kept_free=1)
    assert may_say(PromptKind.REVIEW, TODAY, WEEK, two, kept_free=1)
    assert sorted(PromptKind, key=turn)[-1] is PromptKind.NUDGE
    assert {turn(kind) for kind in PromptKind if kind is not PromptKind.NUDGE} == {turn(PromptKind.REVIEW)}
    assert turn(PromptKind.NUDGE) > turn(PromptKind.REVIEW)


@given(st.lists(st.tuples(st.sampled_from(PromptKind), st.integers(0, 13)), max_size=60))
def test_whoever_asks_first_keeps_the_caps(asked):
    sent: list[Said] = []
    for kind, number in sorted(asked, key=lambda one: one[1]):
        day = WEEK.first + number * DAY
        week = WEEK if WEEK.holds(day) else WEEK.after
        if may_say(kind, day, week, sent):
            sent.append(Said(kind, day))
    assert all(said_on(day, sent) <= 3 and nudges_on(day, sent) <= 1 for day in WEEK.days + WEEK.after.days)
    assert nudges_in(WEEK, sent) <= 2
    assert nudges_in(WEEK.after, sent) <= 2
