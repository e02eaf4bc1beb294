"""Groups, and who never opened the private chat: what was done gets a sign, what was not leads there."""

from __future__ import annotations

import pytest

from tests.wire.telegram import Group, TelegramServer, User
from tests.wire.telegram.serving import Served

THUMBS_UP = "👍"


@pytest.fixture
async def maya(served: Served) -> User:
    return await served.runner("Maya")


@pytest.fixture
def bo(tg: TelegramServer) -> User:
    return tg.user("Bo")


@pytest.fixture
def club(tg: TelegramServer, maya: User, bo: User) -> Group:
    return tg.group("Riverside", members=[maya, bo], owner=maya)


@pytest.mark.parametrize(
    "line", ["/edit make that 8 km", "/undo", "/goal new run 100 km in 2027", "/settings units=mi"]
)
async def test_what_was_done_is_not_sent_to_the_private_chat_to_be_done_again(
    served: Served, tg: TelegramServer, bo: User, club: Group, line: str
) -> None:
    logged, done = club.says(bo, "/log 6 km"), club.says(bo, line)
    await served.rests()
    assert tg.reacted == [(club.id, one.message_id, THUMBS_UP) for one in (logged, done)]
    assert club.unheard == []


async def test_an_edited_log_keeps_its_sign(
    served: Served, tg: TelegramServer, bo: User, club: Group
) -> None:
    logged = club.says(bo, "/log 6 km")
    await served.rests()
    bo.edits(logged, "/log 7 km")
    await served.rests()
    assert club.unheard == []
    bo.starts("runs")
    (hello,) = await bo.hears()
    assert "7 km" in hello.text
    assert "6 km" not in hello.text


@pytest.mark.parametrize("word", ["goal", "micro", "race", "streak"])
async def test_a_bare_group_word_leads_to_its_hub(served: Served, bo: User, club: Group, word: str) -> None:
    club.says(bo, f"/{word}")
    (line,) = await club.hears()
    assert line.buttons[0].url == f"https://t.me/milepost_bot?start={word}"
    bo.starts(word)
    (hub,) = await bo.hears()
    assert hub.text.startswith("Hi Bo.")
    assert " yet." in hub.text or "No " in hub.text


async def test_rules_lead_to_the_rules_of_that_challenge(
    served: Served, maya: User, bo: User, club: Group
) -> None:
    club.says(maya, "/challenge new holiday streak")
    (draft,) = await club.hears()
    maya.presses(draft, "Open it")
    (opened,) = await club.hears()
    bo.presses(opened, "Rules")
    (line,) = await club.hears()
    assert line.text == "In our private chat, please."
    payload = line.buttons[0].url.partition("?start=")[2]
    assert payload.startswith("rules_")
    bo.starts(payload)
    (rules,) = await bo.hears()
    assert "Holiday Streak: 1 mile (1.61 km) a day" in rules.text
    assert "Join" in [button.label for button in rules.buttons]


async def test_what_is_said_in_the_group_and_answered_in_private_is_to_be_said_here_again(
    served: Served, tg: TelegramServer, bo: User, maya: User, club: Group
) -> None:
    club.says(maya, "/challenge new holiday streak")
    await club.hears()
    club.promotes(bo)
    club.says(bo, "/club link")
    (line,) = await club.hears()
    assert line.text == "Open our chat once, so that I can write to you. Then say it here again."
    assert line.buttons[0].url == "https://t.me/milepost_bot?start"
