"""Six weeks of two runners in two zones: clock changes, restarts, 26 hours off."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from bot.scenario import Player
from bot.transcript import stamp
from bot.world import Sent

SCENARIO = Path(__file__).with_name("scenarios") / "six_weeks.txt"


@pytest.fixture(scope="module")
def sent(tmp_path_factory: pytest.TempPathFactory) -> list[Sent]:
    player = Player(tmp_path_factory.mktemp("six") / "milepost.db", SCENARIO.parent)
    try:
        player.play(SCENARIO.read_text().splitlines())
        return list(player.world.sent)
    finally:
        player.close()


def prompts(sent: list[Sent], name: str, kind: str) -> list[str]:
    return [
        stamp(one.at, one.zone)[:16] for one in sent if one.to == name and one.kind == kind and not one.edit
    ]


def test_each_review_comes_once_on_sunday_at_six_by_the_runners_own_clock(sent: list[Sent]) -> None:
    assert prompts(sent, "ines", "weekly_review") == [
        "2026-10-18T18:00",
        "2026-10-25T18:00",
        "2026-11-01T18:00",
        "2026-11-09T17:00",  # off from Sunday 15:00 for 26 hours
        "2026-11-15T18:00",
        "2026-11-22T18:00",
    ]
    assert prompts(sent, "tom", "weekly_review") == [
        "2026-10-18T18:00",
        "2026-10-25T18:00",
        "2026-11-01T18:00",
        "2026-11-09T11:00",
        "2026-11-15T18:00",
        "2026-11-22T18:00",
    ]


def test_the_late_review_says_so_first(sent: list[Sent]) -> None:
    late = [one.message.text.splitlines()[0] for one in sent if "late:" in one.message.text]
    assert late == [
        "Sunday’s review, late: I was off from Sun 15:00 to Mon 17:00.",
        "Sunday’s review, late: I was off from Sun 9 am to Mon 11 am.",
    ]


def test_the_race_counts_down_once_a_mark_and_asks_once(sent: list[Sent]) -> None:
    assert prompts(sent, "ines", "countdown") == [
        "2026-10-18T08:00",
        "2026-11-08T08:00",
        "2026-11-14T18:00",
        "2026-11-15T07:00",
    ]
    assert prompts(sent, "ines", "race_result") == ["2026-11-15T14:00"]


def test_nudges_come_at_their_time_at_most_one_a_day_and_two_a_week(sent: list[Sent]) -> None:
    for name in ("ines", "tom"):
        nudges = prompts(sent, name, "nudge")
        assert nudges
        assert all(nudge.endswith("T17:30") for nudge in nudges)
        assert len({nudge[:10] for nudge in nudges}) == len(nudges)


def test_promises_are_quoted_a_week_later(sent: list[Sent]) -> None:
    words = "\n".join(one.message.text for one in sent if one.kind == "weekly_review")
    assert 'A week ago you wrote: "3 runs, 22 km, long one on sunday". Kept.' in words
    assert 'A week ago you wrote: "long run Saturday, whatever the sky does". Saturday, 7 mi: kept.' in words
    assert 'A week ago you wrote: "24 km".' in words
    assert 'A week ago you wrote: "a rest week". Kept.' in words


def test_all_totals_are_right(sent: list[Sent]) -> None:
    ines = [one.message.text for one in sent if one.to == "ines"][-1]
    tom = [one.message.text for one in sent if one.to == "tom"][-2]
    kilometres = 6 + 7 + 8.4 + 7 + 6.5 + 9 + 5 + 8 + 10 + 6 + 5 + 10
    assert f"{kilometres:.1f} km" in ines
    assert "24 mi, 5 runs" in tom


def test_nobody_hears_the_same_message_twice_in_a_row(sent: list[Sent]) -> None:
    repeated = Counter((one.to, one.message.text, one.at) for one in sent)
    assert max(repeated.values()) == 1
