"""Amounts as voice.md writes them (rules 3 to 5 and the samples)."""

from __future__ import annotations

import datetime as dt

import pytest

from core.domain.distance import HALF_MARATHON, MILE, Distance, Unit
from core.domain.goal import GoalState
from core.domain.pace import Pace
from core.domain.race import Outcome, Priority
from core.domain.record import Kind, Sport
from core.domain.runner import PromptKind
from core.wording.amounts import (
    Day,
    Days,
    InWords,
    Joined,
    Listed,
    Margin,
    Moment,
    Month,
    NearDay,
    Needed,
    Ordinal,
    Quoted,
    Span,
    Time,
    Total,
    Typed,
    Weekday,
    Year,
)
from core.wording.names import NAMES
from core.wording.words import Listener, Speaker

NOW = dt.datetime(2026, 11, 18, 18, 5, tzinfo=dt.UTC)
JONAS = Listener("en", Unit.KM, "Europe/Berlin", NOW)
TOM = Listener("en", Unit.MILE, "America/New_York", NOW)


def said(amount: object, listener: Listener = JONAS) -> str:
    return Speaker(listener).say(amount)


def km(amount: str) -> Distance:
    return Distance.of(amount, Unit.KM)


def miles(amount: str) -> Distance:
    return Distance.of(amount, Unit.MILE)


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (km("8.2"), "8.2 km"),
        (km("5"), "5 km"),
        (miles("6"), "9.66 km"),
        (HALF_MARATHON, "21.1 km"),
        (km("0"), "0 km"),
        (km("2026"), "2,026 km"),
        (Total(km("1793.4")), "1,793.4 km"),
        (Total(km("21"), figure=True), "21"),
        (Total(km("39.99")), "39.9 km"),
        (Total(km("41"), figure=True, fixed=True), "41.0"),
        (Needed(MILE, decimals=2), "1.61 km"),
        (Needed(km("23.51"), figure=True), "23.6"),
        (Needed(km("40")), "40 km"),
        (Margin(km("6.14"), figure=True), "6.1"),
        (Margin(Distance(-km("6.15").micrometres)), "6.2 km"),
        (Typed(miles("6"), Unit.MILE), "6 mi"),
        (InWords(km("2026")), "2,026 km"),
    ],
)
def test_a_distance_shows_no_more_and_no_less_than_it_is(amount: object, words: str) -> None:
    assert said(amount) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (miles("2027"), "2,027 mi"),
        (InWords(miles("2027")), "2,027 miles"),
        (InWords(miles("1")), "1 mile"),
        (InWords(Total(miles("38.95"))), "38.9 miles"),
        (InWords(Needed(miles("0.95"))), "1 mile"),
        (km("10"), "6.21 mi"),
        (Typed(km("10"), Unit.KM), "10 km"),
        (Pace.of(miles("26.2"), 12240), "7:47 /mi"),
        (Needed(MILE, decimals=2), "1 mi"),
    ],
)
def test_the_listeners_own_unit_comes_first(amount: object, words: str) -> None:
    assert said(amount, TOM) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Time(2804), "46:44"),
        (Time(3720), "1:02:00"),
        (Time(7601), "2:06:41"),
        (Time(45), "0:45"),
        (Time(0), "0:00"),
        (Pace.of(km("8.2"), 2804), "5:42 /km"),
        (Pace.of(HALF_MARATHON, 7601), "6:00 /km"),
        (Span(45 * 60), "45 min"),
        (Span(8340), "2 h 19"),
        (Span(3 * 3600), "3 h"),
        (Span(2 * 3600 + 5 * 60), "2 h 05"),
        (Span(3599), "1 h"),
        (Span(10), "1 min"),
        (Span(0), "0 min"),
    ],
)
def test_times_and_paces_are_to_the_second_and_spans_to_the_minute(amount: object, words: str) -> None:
    assert said(amount) == words


@pytest.mark.parametrize(
    ("amount", "words"),
    [
        (Day(dt.date(2027, 2, 28)), "Sun 28 Feb"),
        (Day(dt.date(2027, 2, 28), year=True), "Sun 28 Feb 2027"),
        (Day(dt.date(2027, 9, 12)), "Sun 12 Sep 2027"),
        (Day(dt.date(2027, 5, 20)), "Thu 20 May"),
        (Day(dt.date(2027, 5, 21)), "Fri 21 May 2027"),
        (NearDay(dt.date(2026, 11, 18)), "today"),
        (NearDay(dt.date(2026, 11, 17)), "yesterday"),
        (NearDay(dt.date(2026, 11, 19)), "tomorrow"),
        (NearDay(dt.date(2026, 11, 16)), "Mon 16 Nov"),
        (Days(dt.date(2026, 11, 9), dt.date(2026, 11, 15)), "9 to 15 Nov"),
        (Days(dt.date(2026, 11, 30), dt.date(2026, 12, 6)), "30 Nov to 6 Dec"),
        (Days(dt.date(2026, 12, 28), dt.date(2027, 1, 3)), "28 Dec to 3 Jan"),
        (Days(dt.date(2024, 12, 30), dt.date(2025, 1, 5)), "30 Dec 2024 to 5 Jan 2025"),
        (Days(dt.date(2026, 11, 9), dt.date(2026, 11, 9)), "Mon 9 Nov"),
        (Weekday(6), "Sunday"),
        (Weekday(6, plural=True), "Sundays"),
        (Month(dt.date(2026, 10, 1)), "October"),
        (Month(dt.date(2025, 10, 1)), "October 2025"),
        (Year(dt.date(2027, 1, 1)), "2027"),
        (Moment(dt.datetime(2026, 11, 21, 20, tzinfo=dt.UTC)), "Sat 21:00"),
        (Moment(dt.datetime(2026, 11, 29, 17, tzinfo=dt.UTC)), "Sun 29 Nov, 18:00"),
        (Moment(dt.datetime(2026, 11, 24, 23, 30, tzinfo=dt.UTC)), "Wed 25 Nov, 0:30"),
    ],
)
def test_days_carry_their_weekday_and_are_never_three_four(amount: object, words: str) -> None:
    assert said(amount) == words


def test_today_is_the_runners_own_and_not_the_servers() -> None:
    late = dt.datetime(2026, 11, 19, 2, tzinfo=dt.UTC)
    amount = NearDay(dt.date(2026, 11, 18))
    assert said(amount, Listener("en", Unit.MILE, "America/New_York", late)) == "today"
    assert said(amount, Listener("en", Unit.KM, "Europe/Berlin", late)) == "yesterday"


@pytest.mark.parametrize(
    ("tag", "zone", "country", "evening", "early", "noon", "midnight"),
    [
        ("en", "Europe/Berlin", "", "18:00", "7:05", "12:00", "0:00"),
        ("en", "Europe/London", "", "18:00", "7:05", "12:00", "0:00"),
        ("en", "UTC", "", "18:00", "7:05", "12:00", "0:00"),
        ("en", "Etc/UTC", "", "18:00", "7:05", "12:00", "0:00"),
        ("en", "America/New_York", "", "6 pm", "7:05 am", "12 pm", "12 am"),
        ("en", "America/Indiana/Knox", "", "6 pm", "7:05 am", "12 pm", "12 am"),
        ("en", "Australia/Sydney", "", "6 pm", "7:05 am", "12 pm", "12 am"),
        ("en_US", "Europe/Berlin", "", "6 pm", "7:05 am", "12 pm", "12 am"),
        ("en-GB", "America/New_York", "", "18:00", "7:05", "12:00", "0:00"),
        ("en", "America/New_York", "GB", "18:00", "7:05", "12:00", "0:00"),
    ],
)
def test_the_country_decides_between_18_00_and_6_pm(
    tag: str, zone: str, country: str, evening: str, early: str, noon: str, midnight: str
) -> None:
    listener = Listener(tag, Unit.KM, zone, NOW, country)
    times = (dt.time(18), dt.time(7, 5), dt.time(12), dt.time(0))
    assert [said(at, listener) for at in times] == [evening, early, noon, midnight]


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "first"), (3, "third"), (10, "tenth"), (11, "11th"), (21, "21st"), (22, "22nd"), (112, "112th")],
)
def test_small_ordinals_are_words(number: int, words: str) -> None:
    assert said(Ordinal(number)) == words


def test_counts_are_grouped_and_below_nothing_have_a_minus() -> None:
    assert [said(each) for each in (0, 999, 1000, 2027, -5, -1234567)] == [
        "0",
        "999",
        "1,000",
        "2,027",
        "\N{MINUS SIGN}5",
        "\N{MINUS SIGN}1,234,567",
    ]


def test_lists_read_as_people_say_them() -> None:
    assert said(Listed(())) == ""
    assert said(Listed(("Dana",))) == "Dana"
    assert said(Listed(("Dana", "Tom"))) == "Dana and Tom"
    assert said(Listed(("Dana", None, "Jonas", "Lena", "Tom"))) == "Dana, Jonas, Lena and Tom"
    assert said(Listed(("6 miles", "6 minutes"), "or")) == "6 miles or 6 minutes"
    assert said(Joined((km("5"), None, Time(1880)))) == "5 km · 31:20"
    assert said(Joined(("a", "b"), ", ")) == "a, b"
    assert said((km("5"), None, Kind.EASY)) == "5 km easy"


def test_own_words_are_quoted_unchanged() -> None:
    assert said(Quoted("three runs before work")) == '"three runs before work"'


def test_what_people_do_has_its_name() -> None:
    assert said(Kind.LONG) == "long run"
    assert said(Sport.BIKE) == "bike"
    assert said(PromptKind.REVIEW) == "weekly review"
    assert said(Priority.A) == "A"
    assert said(Outcome.DID_NOT_FINISH) == "did not finish"
    assert said(Unit.MILE) == "miles"


def test_nothing_that_can_be_named_has_no_name() -> None:
    every = {each for kind in (GoalState, Kind, Sport, PromptKind, Priority, Outcome, Unit) for each in kind}
    assert every == set(NAMES)


@pytest.mark.parametrize("value", [1.5, dt.date(2026, 11, 18), object(), ["a"]])
def test_a_value_that_is_no_amount_is_a_bug(value: object) -> None:
    with pytest.raises(TypeError, match="is no amount"):
        said(value)
