"""Somebody who cannot be reached misses nothing that still matters, and is not flooded."""

from __future__ import annotations

import pytest

from tests.chat import Chat


def said(chat: Chat) -> list[tuple[str, str]]:
    return [(kind, at[:16]) for _, kind, at in chat.prompts()]


def test_what_waited_opens_the_next_contact_one_of_a_kind(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    ana.says("/race add Lake 10k, 3 Dec 2026, start 10:00")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-12-02T12:00 Europe/Berlin")  # two reviews and the week's mark were due
    assert said(chat) == []
    chat.world.deliverable("Ana", deliverable=True)
    assert said(chat) == [("countdown", "2026-12-02T12:00"), ("weekly_review", "2026-12-02T12:00")]
    countdown, review = (sent.message.text for sent in chat.world.sent[-2:])
    assert countdown.startswith("Thursday’s countdown, late: I could not reach you.\n1 day to Lake 10k")
    assert review.startswith("Sunday’s review, late: I could not reach you.\n23 to 29 Nov:")
    assert "Sorry to hear it." in ana.presses("Ill")
    chat.at("2026-12-02T19:00 Europe/Berlin")
    assert said(chat)[2:] == [("countdown", "2026-12-02T18:00")]


def test_the_first_refused_message_waits_too(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-11-23T20:00 Europe/Berlin")
    chat.world.deliverable("Ana", deliverable=True)
    assert said(chat) == [("weekly_review", "2026-11-23T20:00")]


def test_to_write_is_a_contact(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-11-23T20:00 Europe/Berlin")
    chat.world.people["Ana"].deliverable = True  # and the platform tells nobody
    ana.says("ran 4k")
    assert said(chat) == [("weekly_review", "2026-11-23T20:00")]


def test_what_is_of_no_use_any_more_stays_unsaid(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Lake 10k, 20 Nov 2026, start 10:00")
    ana.says("/micro new 4 runs this week")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-11-21T12:00 Europe/Berlin")  # the eve, the morning, the question, a nudge
    chat.world.deliverable("Ana", deliverable=True)
    assert said(chat) == [("race_result", "2026-11-21T12:00")]
    assert ana.says("dnf").text.startswith("Recorded as not finished.")


def test_what_waited_keeps_out_of_quiet_hours(chat: Chat) -> None:
    chat.runner("Ana").says("ran 5k")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-11-23T23:30 Europe/Berlin")
    chat.world.deliverable("Ana", deliverable=True)
    assert said(chat) == []
    chat.at("2026-11-24T12:00 Europe/Berlin")
    assert said(chat) == [("weekly_review", "2026-11-24T07:00")]


def test_what_waited_for_more_than_a_week_stays_unsaid(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Lake 10k, 20 Nov 2026")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-12-01T12:00 Europe/Berlin")
    chat.world.deliverable("Ana", deliverable=True)
    assert said(chat) == [("weekly_review", "2026-12-01T12:00")]


@pytest.mark.not_on("telegram", "one has to let the bot write again before one can tell it anything")
def test_what_was_stopped_meanwhile_stays_unsaid(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-11-23T12:00 Europe/Berlin")
    ana.says("/stop reviews")
    chat.world.deliverable("Ana", deliverable=True)
    assert said(chat) == []


def test_nobody_says_goodbye_to_somebody_who_heard_nothing(chat: Chat) -> None:
    chat.runner("Ana").says("ran 5k")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-12-14T12:00 Europe/Berlin")
    chat.world.deliverable("Ana", deliverable=True)
    chat.at("2026-12-20T19:00 Europe/Berlin")
    texts = [sent.message.text for sent in chat.world.sent if sent.kind == "weekly_review"]
    assert len(texts) == 2
    assert not any("stop asking." in text for text in texts)
