"""Moves from zone to zone: each review once, nothing said again, nothing jumped over unsaid."""

from __future__ import annotations

import pytest

from tests.chat import Chat


def said(chat: Chat) -> list[tuple[str, str]]:
    return [(kind, at[:16]) for _, kind, at in chat.prompts()]


def test_what_a_move_east_jumps_over_comes_at_once_and_says_why(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    ana.says("/race add Lake 10k, 22 Nov 2026, start 9:00")
    chat.at("2026-11-22T13:30 Europe/Berlin")
    before = len(said(chat))
    ana.says("/settings zone Asia/Kathmandu")
    chat.wait(minutes=1)
    assert said(chat)[before:] == [
        ("race_result", "2026-11-22T18:15"),
        ("weekly_review", "2026-11-22T18:15"),
    ]
    assert chat.world.sent[-1].message.text.startswith(
        "Sunday’s review, late: your clock jumped over its hour.\n16 to 22 Nov: 5 km"
    )
    chat.at("2026-11-29T19:00 Asia/Kathmandu")
    assert said(chat)[before + 2 :] == [("weekly_review", "2026-11-29T18:00")]


def test_a_day_that_a_move_takes_away_still_has_its_review(chat: Chat) -> None:
    ana = chat.runner("Ana", "Pacific/Honolulu")
    ana.says("ran 5k")
    chat.at("2026-11-22T10:00 Pacific/Honolulu")  # Monday, 9:00 in Apia
    ana.says("/settings zone Pacific/Apia")
    chat.at("2026-11-30T10:00 Pacific/Apia")
    assert said(chat) == [("weekly_review", "2026-11-23T09:00"), ("weekly_review", "2026-11-29T18:00")]


def test_a_day_that_comes_twice_has_one_review(chat: Chat) -> None:
    ana = chat.runner("Ana", "Pacific/Apia")
    ana.says("ran 5k")
    chat.at("2026-11-22T20:00 Pacific/Apia")
    ana.says("/settings zone Pacific/Honolulu")
    chat.at("2026-11-30T10:00 Pacific/Honolulu")
    assert said(chat) == [("weekly_review", "2026-11-22T18:00"), ("weekly_review", "2026-11-29T18:00")]


@pytest.mark.parametrize("change", ["review_day=mon review_time=7:00", "review_time=18:00", "week_start=sun"])
def test_a_slot_that_was_chosen_begins_with_its_next_occurrence(chat: Chat, change: str) -> None:
    ana = chat.runner("Ana")
    ana.says("/settings review 20:00")
    chat.at("2026-11-22T19:00 Europe/Berlin")
    ana.says(f"/settings {change}")
    chat.wait(hours=11)
    assert said(chat) == []


def test_a_race_starts_by_the_clock_that_the_runner_has_on_its_day(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Liberty half, 29 Nov 2026, start 8:00")
    chat.at("2026-11-26T12:00 Europe/Berlin")
    ana.says("/settings zone America/New_York")
    chat.at("2026-11-29T20:00 America/New_York")
    races = [one for one in said(chat) if one[0] in ("countdown", "race_result")]
    assert races == [
        ("countdown", "2026-11-22T08:00"),
        ("countdown", "2026-11-28T18:00"),
        ("countdown", "2026-11-29T05:30"),
        ("race_result", "2026-11-29T14:00"),
    ]
