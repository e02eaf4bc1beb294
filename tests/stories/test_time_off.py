"""Off for a second or a month: caught up at most once, never a flood; clock jumps do no harm."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from core.prompts import ticking
from tests.chat import Chat, Runner

SUNDAY = "2026-11-22T17:59 Europe/Berlin"
OFF = {
    "a second": timedelta(seconds=1),
    "four seconds": timedelta(seconds=4),
    "a minute": timedelta(minutes=1),
    "an hour": timedelta(hours=1),
    "five hours": timedelta(hours=5),
    "a day": timedelta(days=1),
    "a day and four hours": timedelta(hours=28),
    "six days": timedelta(days=6),
    "a month": timedelta(days=30),
}


def unasked(chat: Chat, off: timedelta) -> list[str]:
    """What two runners with a race and a step hear by the end of a time off over a Sunday evening."""
    ana = chat.runner("Ana")
    ana.says("/race add B race: Lake 10k, 22 Nov 2026, start 16:00")
    ana.says("/micro new 3 runs this week")
    ana.says("ran 5k")
    chat.at(SUNDAY)
    before = len(chat.world.sent)
    chat.world.down(off)
    chat.world.advance(max(chat.now, datetime(2026, 11, 22, 17, 0, 30, tzinfo=UTC)))
    if off >= timedelta(hours=5):
        chat.wait(hours=9)  # what fell into quiet hours comes in the morning
    assert not chat.world.codes.bugs
    return [sent.kind for sent in chat.world.sent[before:] if sent.kind != "reply"]


@pytest.mark.parametrize("name", list(OFF))
def test_at_most_one_message_is_caught_up(chat: Chat, name: str) -> None:
    heard = unasked(chat, OFF[name])
    assert len(heard) <= 1, heard
    if OFF[name] < timedelta(hours=36):
        assert heard == ["weekly_review"]
    else:
        assert heard == []


@pytest.mark.mutant
def test_a_grace_of_a_second_would_lose_the_review(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ticking, "REVIEW_FOR", timedelta(seconds=1))
    assert unasked(chat, timedelta(hours=1)) == []


@pytest.mark.parametrize(
    "jump", [timedelta(hours=-1), timedelta(hours=1), timedelta(days=366), timedelta(days=-20000)]
)
def test_a_clock_that_jumps_and_comes_back_doubles_nothing(chat: Chat, jump: timedelta) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.at("2026-11-22T18:30 Europe/Berlin")
    assert [kind for _, kind, _ in chat.prompts()] == ["weekly_review"]
    right = chat.now
    chat.world.jump(right + jump)
    chat.wait(minutes=1)
    chat.world.jump(right + timedelta(minutes=5))
    chat.wait(hours=3)
    assert not chat.world.codes.bugs
    reviews = [one for one in chat.prompts() if one[1] == "weekly_review" and one[2] < "2026-11-29"]
    assert len([one for one in reviews if one[2] >= "2026-11-22"]) == 1
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert list(chat.prompts())[-1][2] == "2026-11-29T18:00:00+01:00[Europe/Berlin]"


def test_what_is_late_in_quiet_hours_waits_for_the_morning(chat: Chat) -> None:
    chat.runner("Ana").says("ran 5k")
    chat.at(SUNDAY)
    chat.down(hours=5)
    assert list(chat.prompts()) == []
    chat.wait(hours=9)
    ((_, kind, at),) = chat.prompts()
    assert (kind, at[:16]) == ("weekly_review", "2026-11-23T07:00")
    assert chat.world.sent[-1].message.text.startswith(
        "Sunday’s review, late: I was off from Sun 17:59 to Sun 22:59."
    )


def test_what_waited_for_the_morning_does_not_come_at_night(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    ana.says("/settings review_day=sat review_time=23:30")
    chat.at("2026-11-22T01:00 Europe/Berlin")
    chat.down(hours=22)
    assert list(chat.prompts()) == []
    chat.wait(hours=9)
    ((_, kind, at),) = chat.prompts()
    assert (kind, at[:16]) == ("weekly_review", "2026-11-23T07:00")


@pytest.mark.parametrize("told", ["skipped today, too cold", "no run, so cold out there"])
def test_who_leaves_a_run_out_for_the_cold_has_none(ana: Runner, told: str) -> None:
    assert ana.says(told).text.startswith("No run, then.")
    assert ana.says("no run, I have a cold").text.startswith("Sorry to hear it.")
