"""What is said unasked to one runner with two accounts: once, where she was heard last."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner
from tests.stories.linked import join

pytestmark = pytest.mark.console("what stands between people and the bot is looked at in test_link")


@pytest.fixture
def bo(chat: Chat) -> Runner:
    return chat.runner("Bo")


def test_a_review_is_asked_once_where_she_was_heard_last(chat: Chat, ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert [(to, kind) for to, kind, _ in chat.prompts()] == [("Bo", "weekly_review")]
    chat.wait(minutes=1)
    ana.says("/week")
    chat.at("2026-11-29T19:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Bo", "Ana"]


def test_what_was_said_is_not_said_again(chat: Chat, ana: Runner, bo: Runner) -> None:
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert sorted(to for to, _, _ in chat.prompts()) == ["Ana", "Bo"]
    join(ana, bo)
    chat.at("2026-11-23T12:00 Europe/Berlin")
    bo.says("/unlink")
    chat.at("2026-11-29T12:00 Europe/Berlin")
    assert sorted(to for to, _, _ in chat.prompts()) == ["Ana", "Bo"]


def test_what_one_has_heard_is_not_said_to_both(chat: Chat, ana: Runner, bo: Runner) -> None:
    ana.says("/settings review sunday 20:00")
    chat.at("2026-11-22T18:30 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Bo"]
    join(ana, bo)
    chat.at("2026-11-22T21:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Bo"]


@pytest.mark.parametrize("heard", ["Ana", "Bo"])
def test_one_review_is_enough_when_they_part(chat: Chat, ana: Runner, bo: Runner, heard: str) -> None:
    bo.says("/settings review sunday 20:00")
    chat.at("2026-11-22T12:00 Europe/Berlin")
    join(ana, bo)
    chat.wait(minutes=1)
    {"Ana": ana, "Bo": bo}[heard].says("ran 5k")
    chat.at("2026-11-22T18:30 Europe/Berlin")
    ana.says("/unlink")
    ana.says("/settings review sunday 19:00")
    chat.at("2026-11-28T12:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == [heard]
    chat.at("2026-11-29T20:00 Europe/Berlin")
    assert sorted(to for to, _, _ in chat.prompts()) == sorted(["Ana", "Bo", heard])


def test_a_review_goes_on_in_the_other_chat(chat: Chat, ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "set you back" in ana.says("Ali at the bridge")


def test_who_cannot_be_written_to_here_is_written_to_there(chat: Chat, ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.world.deliverable("Bo", deliverable=False)
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Ana"]
    chat.world.deliverable("Bo", deliverable=True)
    chat.wait(days=2)
    assert len(list(chat.prompts())) == 1


def test_who_writes_again_is_written_to_there_again(chat: Chat, ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.world.deliverable("Bo", deliverable=False)
    chat.at("2026-11-22T18:00 Europe/Berlin")
    # No platform says that she takes messages again: she writes.
    chat.world.somebody("Bo").deliverable = True
    chat.at("2026-11-29T12:00 Europe/Berlin")
    bo.says("ran 6k")
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Ana", "Bo"]
