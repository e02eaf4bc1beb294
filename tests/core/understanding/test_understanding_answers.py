"""Answers to the questions that a doubtful message raises."""

from __future__ import annotations

from dataclasses import replace

import pytest
from told import BERLIN, told

from core.domain.pace import Pace
from core.understanding import About, Decision, complete, read

FAST = replace(BERLIN, fastest=lambda: Pace(376.0))


@pytest.mark.parametrize(
    ("text", "answer", "meaning"),
    [
        ("6m easy before dinner", "miles, 1:02", "store: log_run 9656m 3720s easy [before dinner]"),
        ("6m easy before dinner", "6 miles", "store: log_run 9656m easy [before dinner]"),
        ("6m easy before dinner", "minutes", "store: log_run 360s easy [before dinner]"),
        ("6m easy", "km", "store: log_run 6000m easy"),
        ("45", "min", "store: log_run 2700s"),
        ("45", "45 minutes", "store: log_run 2700s"),
        ("I ran today", "12", "store: log_run 12000m Wed18"),
        ("I ran today", "5 miles", "store: log_run 8047m Wed18"),
        ("I ran today", "45 min", "store: log_run 2700s Wed18"),
        ("I ran today", "5k in 25:30", "store: log_run 5000m 1530s Wed18"),
        ("I ran today", "yesterday", "ask how_far: log_run Tue17"),
        ("ran 5k the other day", "monday", "store: log_run 5000m Mon16"),
        ("ran 5k the other day", "yesterday", "store: log_run 5000m Tue17"),
        ("ran 8-9k", "9", "store: log_run 9000m"),
        ("ran 8-9k", "8 km", "store: log_run 8000m"),
        ("8x400 w/ 200 jog", "8k", "store: log_run 8000m interval [8x400 w/ 200 jog]"),
        ("did some rowing", "40 min", "store: log_cross row 2400s"),
        ("did a swim", "40 min", "store: log_cross swim 2400s"),
        ("log a 5k for Tom", "Not me", "ignore chatter"),
        ("ran 10k, is that good?", "I did", "store: log_run 10000m"),
        ("ran 10k, is that good?", "yes", "store: log_run 10000m"),
        ("ran 10k in 25:00", "55:00", "store: log_run 10000m 3300s"),
        ("ran 10k in 25:00", "5k", "store: log_run 5000m 1500s"),
        ("ran 10k in 25:00", "11k", "ask which_part: log_run 11000m 1500s"),
        ("ran 5k monday and tuesday", "each day", "store: log_run 5000m Mon16; log_run 5000m Tue17"),
        ("ran 5k monday and tuesday", "both", "store: log_run 5000m Mon16; log_run 5000m Tue17"),
        ("ran 5k monday and tuesday", "2026-11-17", "store: log_run 5000m Tue17"),
        ("ran 5k monday and tuesday", "tuesday", "store: log_run 5000m Tue17"),
        ("rest monday and tuesday", "both", "store: rest_day Mon16 [rest]; rest_day Tue17 [rest]"),
        ("ran 5k on 11/1", "2026-11-01", "store: log_run 5000m Sun01"),
        ("ran 5k on 11/1", "1 nov", "store: log_run 5000m Sun01"),
        ("ran 5k on 11/1", "the second", "store: log_run 5000m Sun11"),
        ("ran 5km 5km 5km", "15 km in all", "store: log_run 15000m"),
        ("ran 5km 5km 5km", "5 km", "store: log_run 5000m"),
        ("ran 500 km", "5 km", "store: log_run 5000m"),
        ("ran 500 km", "5", "store: log_run 5000m"),
        ("ran 500 km", "450 km", "ask odd: log_run 450000m"),
        ("ran 500 km", "ran 5 km tomorrow", "ignore plan"),
        ("ran 5km 5km 5km", "almost ran 5k", "ignore skipped"),
        ("6m", "ran 5km 6km 7km", "ignore None"),
        ("ran 10k in 25:00", "other time", "ask how_long: log_run 10000m"),
        ("ran 5km 5km 5km", "almost 5k", "store: log_run 5000m"),
        ("ran 5km 5km 5km", "anna ran 5k", "ignore others"),
        ("ran 5km 5km 5km", "Anna ran 5k", "ignore others"),
        ("ran 5km 5km 5km", "zork ran 5k", "ignore None"),
        ("ran 5km 5km 5km", "she ran 5k", "ignore others"),
        ("I ran today", "8k, 120 m climb, HR 150", "store: log_run 8000m Wed18 hr=150 climb=120"),
        ("ran for 50 hours", "50", "store: log_run 3000s"),
        ("ran 5k @ 4:00 in 25:00", "25:00", "store: log_run 5000m 1500s"),
        ("ran 5k @ 4:00 in 25:00", "4:00 /km", "store: log_run 5000m 240/km"),
        ("ran 5k @ 4:00 in 25:00", "5 km in 20:00", "store: log_run 5000m 1200s"),
        ("ran 5k @ 4:00 in 25:00", "6.25 km in 25:00", "store: log_run 6250m 1500s"),
    ],
)
def test_an_answer_completes_the_message(text, answer, meaning):
    assert told(complete(read(text, BERLIN), answer, BERLIN)) == meaning


@pytest.mark.parametrize(
    ("answer", "meaning"),
    [
        ("oops 5k", "store: log_run 5000m 1890s"),
        ("5 km in 31:30", "store: log_run 5000m 1890s"),
        ("10 km in 31:30", "store: log_run 10000m 1890s"),
        ("10 km, other time", "ask how_long: log_run 10000m"),
        ("it was 61:30", "store: log_run 10000m 3690s"),
    ],
)
def test_too_fast_a_run_is_put_right_in_the_runners_words(answer, meaning):
    assert told(complete(read("ran 10k in 31:30", FAST), answer, FAST)) == meaning


def test_the_other_time_is_asked_for_and_taken():
    asked = complete(read("ran 10k in 31:30", FAST), "10 km, other time", FAST)
    assert told(complete(asked, "1:03:30", FAST)) == "store: log_run 10000m 3810s"
    assert told(complete(asked, "64", FAST)) == "store: log_run 10000m 3840s"


@pytest.mark.parametrize(
    ("answer", "about"),
    [
        ("what's my week?", About.QUESTION),
        ("might do 10 on sunday", About.PLAN),
        ("thanks", About.CHATTER),
        ("", About.CHATTER),
    ],
)
def test_words_that_are_no_answer_store_nothing(answer, about):
    completed = complete(read("6m easy", BERLIN), answer, BERLIN)
    assert completed.decision is Decision.IGNORE
    assert completed.about is about
