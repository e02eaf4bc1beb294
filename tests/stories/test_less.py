"""Fewer messages, in words that need no slash; and a text that only looks like such words."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


def at_the_review(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")


def test_a_review_can_be_left_for_a_week(chat: Chat, ana: Runner) -> None:
    at_the_review(chat, ana)
    assert ana.says("not this week").text == "No review this week, then."
    assert "kept" not in ana.says("thanks").text
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert [kind for _, kind, _ in chat.prompts()] == ["weekly_review", "weekly_review"]


@pytest.mark.parametrize("words", ["stop asking", "stop reviews", "Stop the reviews."])
def test_a_kind_is_stopped_in_plain_words(chat: Chat, ana: Runner, words: str) -> None:
    at_the_review(chat, ana)
    assert ana.says(words).text.startswith("No more weekly reviews.")


@pytest.mark.parametrize("words", ["snooze a week", "snooze until 29 November"])
def test_everything_is_snoozed_in_plain_words(chat: Chat, ana: Runner, words: str) -> None:
    at_the_review(chat, ana)
    assert ana.says(words).text.startswith("Nothing until Sun 29 Nov.")


def test_a_run_that_begins_with_such_a_word_is_a_run(ana: Runner) -> None:
    assert ana.says("stop and go 5k in 30:00").text.startswith("5 km in 30:00")


@pytest.mark.parametrize(("line", "nudges"), [("/stop reviews", 1), ("/settings units km", 0)])
def test_a_review_that_is_stopped_keeps_no_nudge_away(
    chat: Chat, ana: Runner, line: str, nudges: int
) -> None:
    chat.at("2026-11-21T12:00 Europe/Berlin")
    ana.says("/settings nudge 9:00")  # nine hours before the review
    ana.says("/micro new 1 run this week")
    ana.says(line)
    chat.at("2026-11-22T12:00 Europe/Berlin")
    assert len([kind for _, kind, _ in chat.prompts() if kind == "nudge"]) == nudges


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "stop messaging me so much"), ("en", "too many messages"),
        ("en", "send me fewer messages please"),
        ("de", "schreib mir nicht so oft"), ("de", "zu viele Nachrichten"),
    ],
)  # fmt: skip
def test_who_wants_fewer_messages_is_asked_which(chat: Chat, language: str, told: str) -> None:
    asked = chat.runner("Ana", language=language).says(told)
    assert asked.text in ("Which kind of message?", "Welche Art Nachricht?")
    assert asked.buttons
