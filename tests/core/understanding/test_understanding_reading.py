"""What messages are read as: the table of cases, and what holds for any text."""

from __future__ import annotations

import json
import sys
from dataclasses import replace

import pytest
from cases_mixed import CASES as MIXED
from cases_odd import CASES as ODD
from cases_plain import CASES as PLAIN
from cases_talk import CASES as TALK
from hypothesis import given, settings
from hypothesis import strategies as st
from told import BERLIN, NEW_YORK, told

import core.understanding.drafting as drafting
from core.domain.distance import Unit
from core.domain.pace import Pace
from core.understanding import (
    Decision,
    Intent,
    Reader,
    complete,
    count_in,
    day_in,
    distance_in,
    duration_in,
    month_first_in,
    pace_in,
    race_in,
    read,
    step_in,
    time_in,
    total_in,
    weekday_in,
)
from core.understanding.languages import LANGUAGES
from core.understanding.words import Tag

VOCABULARY = """
    ran run 5k 10 6m 8-9k 25:30 1:02:00 in at @ yesterday monday 14/11 3/4 half marathon mile miles min easy
    not
    make that delete 8x400 w/ 200 jog total hr 150 bpm rpe 7/10 , . : ( ) + - & then and will might if he she
    pb bike swim rest day off km/h 1h05 45' 52'30" ½ 5½ 12C bib # 2026-11-14 nov 3rd last the other first each
    so far week ? ! undo sorry add more than shoes pegasus 41 gym 9:10 pace /km -5 0 999999999999 🐕 ５
    heute gestern 10km走った 昨日 10月4日(日) キロ5分30秒 1時間半 400m×10本
    の予定が で終了 に修正 消して 三十分 さんが 10本 日前 半 周 日 位 から
"""
WORDS = st.sampled_from(VOCABULARY.split())


def test_no_word_that_says_nothing_swallows_a_unit():
    words = LANGUAGES["en"].words
    units = {word for word, (tag, _) in words.items() if tag == Tag.LENGTH}
    fillers = {word for word, (tag, _) in words.items() if tag in (Tag.FILL, Tag.A, Tag.IS, Tag.WAS)}
    assert not {word for word in fillers if units & set(word.split())}


@pytest.mark.parametrize("cases", [PLAIN, TALK, MIXED, ODD], ids=["plain", "talk", "mixed", "odd"])
def test_each_message_is_read_as_what_it_says(cases):
    found = [(text, told(read(text, BERLIN)), meaning) for text, meaning in cases]
    assert [(text, said, meaning) for text, said, meaning in found if said != meaning] == []


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("ran 6", "store: log_run 9656m"),
        ("6 miles easy @ 9:10", "store: log_run 9656m 342/km easy"),
        ("10 in 1:32:10", "store: log_run 16093m 5530s"),
        ("13.1 in 1:50:00", "store: log_run 21098m 6600s"),
        ("11/3 ran 4 miles", "store: log_run 6437m Tue03"),
        ("3/11 4 miles", "ask which_day: ambiguous 6437m"),
        ("8m steady in 1:04:20", "store: log_run 12875m 3860s"),
        ("10k in 52:10, 8:24 pace", "store: log_run 10000m 3130s 313/km"),
        ("make that 7", "store: edit correction 11265m"),
        ("5 miles on labor day", "store: log_run 8047m Mon07"),
        ("turkey trot 5k on thanksgiving", "ignore plan"),
    ],
)
def test_miles_and_month_first_are_the_readers_habit(text, meaning):
    assert told(read(text, NEW_YORK)) == meaning


@pytest.mark.parametrize(
    ("text", "on"),
    [("late one tonight, 6k", "2026-11-17"), ("last night 6k", "2026-11-17"), ("ran 6k today", "2026-11-18")],
)
def test_after_midnight_tonight_is_the_evening_before(text, on):
    reader = Reader(BERLIN.now.replace(hour=0, minute=20))
    assert str(read(text, reader).drafts[0].on) == on


def test_in_the_morning_tonight_is_still_to_come():
    morning = Reader(BERLIN.now.replace(hour=8))
    assert told(read("10k tonight", morning)) == "ignore plan"


def test_several_lines_are_several_records_when_each_is_one():
    assert (
        told(read("mon 5k\ntue 8k 44:10", BERLIN)) == "store: log_run 5000m Mon16; log_run 8000m 2650s Tue17"
    )
    one = "Distance: 10.02 km\nTime: 52:10\nPace: 5:12/km\nHR: 150"
    assert told(read(one, BERLIN)).startswith("store: log_run 10020m 3130s 312/km hr=150")


def test_a_list_that_ends_today_means_today():
    assert told(read("Mon 5k, Tue 6k, Wed 7k", BERLIN)).endswith("7000m Wed18")
    assert told(read("Wed 7k", BERLIN)).endswith("7000m Wed11")


def test_a_run_far_faster_than_any_before_is_asked_about():
    known = replace(BERLIN, fastest=lambda: Pace(376.0))
    reading = read("ran 10k in 31:30", known)
    assert reading.ask is not None
    assert [choice.says for choice in reading.ask.choices] == [
        "5 km in 31:30",
        "10 km, other time",
        "10 km in 31:30",
    ]
    assert read("ran 10k in 31:30", BERLIN).decision is Decision.STORE


@pytest.mark.mutant
def test_the_table_notices_when_nothing_is_implausible(monkeypatch):
    monkeypatch.setattr(drafting, "unbelievable", lambda draft, reader: None)
    assert told(read("ran 10k in 25:00", BERLIN)) != dict(PLAIN)["ran 10k in 25:00"]


@pytest.mark.mutant
def test_the_table_notices_when_doubt_is_not_heard(monkeypatch):
    import core.understanding.reading as reading

    monkeypatch.setattr(reading, "_doubted", lambda own: False)
    assert told(read("log a 5k for Tom", BERLIN)) != dict(PLAIN)["log a 5k for Tom"]


@pytest.mark.parametrize(
    "text", ["", "   ", "\n\n", "\u200f", "🐕", "\x00\x01", "?" * 50, "a" * 4000, "5k " * 1300]
)
def test_nothing_and_noise_are_not_stored(text):
    assert read(text, BERLIN).decision is not Decision.STORE


@settings(max_examples=250, deadline=None)
@given(st.text(max_size=120))
def test_no_text_makes_reading_fail(text):
    read(text, BERLIN)


@settings(max_examples=500, deadline=None)
@given(st.lists(WORDS, max_size=14).map(" ".join), st.sampled_from(Unit), st.booleans())
def test_what_is_stored_can_have_been_done(text, units, month_first):
    reader = Reader(BERLIN.now, units, month_first=month_first)
    reading = read(text, reader)
    assert reading == read(text, reader)
    assert (reading.ask is not None) == (reading.decision is Decision.ASK)
    if reading.decision is not Decision.STORE:
        return
    assert reading.drafts
    for draft in reading.drafts:
        assert draft.intent is not Intent.AMBIGUOUS
        assert draft.on is None or draft.on <= reader.today
        assert (
            draft.distance is None
            or 0 < draft.distance.in_metres <= 250_000
            or draft.intent is Intent.LOG_CROSS
        )
        if draft.intent is Intent.LOG_RUN and draft.distance and draft.duration:
            assert 100 < Pace.of(draft.distance, draft.duration).seconds_a_km < 2200


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["sv", "pl", "fi", "zz"]), st.lists(WORDS, max_size=8).map(" ".join))
def test_a_language_without_words_stores_nothing_that_it_does_not_know(language, text):
    reader = replace(BERLIN, language=language)
    assert read(text + " igår wczoraj eilen", reader).decision is not Decision.STORE


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        ("America/New_York", True),
        ("America/Toronto", False),
        ("Europe/London", False),
        ("Pacific/Honolulu", True),
    ],
)
def test_month_first_is_a_habit_of_the_united_states(zone, first):
    assert month_first_in(zone) is first


def test_a_reading_is_plain_data():
    assert json.dumps(told(read("ran 5k in 25:30 yesterday, felt great", BERLIN)))


@settings(max_examples=60, deadline=None)
@given(
    st.lists(WORDS | st.text(max_size=6), max_size=20).map(" ".join),
    st.lists(WORDS, max_size=6).map(" ".join),
)
def test_no_answer_makes_a_question_fail(text, answer):
    pending = read(text, BERLIN)
    completed = complete(pending, answer, BERLIN)
    assert (completed.ask is not None) == (completed.decision is Decision.ASK)


@settings(max_examples=150, deadline=None)
@given(st.lists(WORDS | st.text(max_size=6), max_size=10).map(" ".join))
def test_no_line_makes_a_parser_fail(text):
    today = BERLIN.today
    step_in(text, Unit.KM)
    race_in(text, today, Unit.MILE)
    total = total_in(text, Unit.KM, today)
    assert total is None or total.by is None or total.by >= today
    for each in (duration_in, time_in, count_in, weekday_in):
        each(text)
    pace_in(text, Unit.MILE)
    distance_in(text, Unit.KM)
    for future in (True, False):
        day_in(text, today, future=future, month_first=future)


@pytest.mark.parametrize("unit", ["5k ", "900 ft ", "8x400 ", "from 8:45 to ", "the half ", "twenty two "])
def test_reading_twice_as_much_takes_no_more_than_a_few_times_as_many_steps(unit):
    assert _steps(unit * (3600 // len(unit))) < 5 * _steps(unit * (900 // len(unit)))


def _steps(text: str) -> int:
    """Return how many calls reading takes: the same on every machine."""
    calls = 0

    def count(frame: object, event: str, argument: object) -> None:
        nonlocal calls
        calls += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        read(text, BERLIN)
    finally:
        sys.setprofile(None)
    return calls
