"""The menu in Telegram: command lists, hubs, whose command it is, links into the chat."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import pytest

from adapters.telegram.commands import project
from core.commands.menu import Where
from core.commands.topics import menu
from core.wording.catalogues import spoken
from tests.wire.telegram import DROP, SERVER_ERROR, Fault, Limits, TelegramServer, halts
from tests.wire.telegram.serving import Served, serving

SCOPES = ["all_private_chats", "all_group_chats", "all_chat_administrators"]
LISTS = len(SCOPES) * len(spoken())


def asked_and_set(tg: TelegramServer, asked: int, set_: int) -> bool:
    return sum(call.method == "getMyCommands" for call in tg.calls) == asked and times_set(tg) == set_


def times_set(tg: TelegramServer) -> int:
    return sum(call.method == "setMyCommands" for call in tg.calls)


async def test_the_lists_are_set_once_and_a_second_start_sets_nothing(
    tg: TelegramServer, tmp_path: Path
) -> None:
    for start in (1, 2):
        async with serving(tg, tmp_path / "milepost.db"):
            await tg.wait_for(partial(asked_and_set, tg, start * LISTS, LISTS))
    assert times_set(tg) == LISTS
    for scope in SCOPES:
        listed = [one["command"] for one in tg.state.commands[scope, ""]]
        assert listed[:2] == ["log", "undo"]
        assert "goal" in listed
        assert len(listed) == len(set(listed))
    firsts = {command.name.partition(" ")[0] for command in menu if Where.PRIVATE in command.where}
    assert {one["command"] for one in tg.state.commands["all_private_chats", ""]} == firsts


@pytest.mark.parametrize("fault", [SERVER_ERROR, DROP, halts(3)], ids=repr)
async def test_a_failure_that_passes_is_waited_out(tmp_path: Path, fault: Fault) -> None:
    async with TelegramServer(limits=Limits(on=False), speed=200) as tg:
        tg.fails("getMyCommands", fault)
        tg.fails("setMyCommands", fault)
        async with serving(tg, tmp_path / "milepost.db"):
            await tg.wait_for(lambda: len(tg.state.commands) == LISTS)


async def test_only_the_list_that_changed_is_set_again(served: Served, tg: TelegramServer) -> None:
    house, bot = served.serving._house(), served.serving.platforms[0]._bot
    await tg.wait_for(lambda: times_set(tg) == LISTS)
    assert {language for _, language in tg.state.commands} == {"", *spoken()} - {"en"}
    assert await project(bot, house, (*spoken(), "fr")) == len(SCOPES)
    assert {language for _, language in tg.state.commands} == {"", "fr", *spoken()} - {"en"}
    tg.state.commands["all_group_chats", "fr"] = []
    assert await project(bot, house, (*spoken(), "fr")) == 1
    assert await project(bot, house, (*spoken(), "fr")) == 0


async def test_a_bare_group_word_is_a_hub_with_buttons(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.writes("/goal")
    (hub,) = await ana.hears()
    assert hub.labels == ["Set a goal"]
    ana.presses(hub, "Set a goal")
    (asked,) = await ana.hears()
    assert asked.text.endswith(("?", "your way."))
    assert all(len(button.data.encode()) <= 64 for button in (*hub.buttons, *asked.buttons))


async def test_a_command_for_us_is_ours_and_one_for_another_bot_is_not(
    served: Served, tg: TelegramServer
) -> None:
    ana = await served.runner("Ana")
    club = tg.supergroup("Riverside", members=[ana], owner=ana)
    club.promotes_bot()  # so that everything reaches us
    club.says(ana, "/week@other_bot")
    ana.writes("/week@other_bot")
    club.says(ana, "hello all")
    club.says(ana, "/week@Milepost_Bot")
    (week,) = await ana.hears()
    await served.rests()
    assert "no runs yet" in week.text
    assert ana.unheard == []
    assert club.unheard == []


@pytest.mark.parametrize(
    ("payload", "answer"),
    [
        ("week", "no runs yet"),
        ("goal_new", "what would be different"),
        ("goal", "No goal yet"),
        ("WEEK", "no runs yet"),
        ("start", "Hi Ana."),
        ("no_such_thing", "Hi Ana."),
        ("x" * 64, "Hi Ana."),
    ],
)
async def test_a_link_opens_what_it_names_or_is_a_plain_start(
    served: Served, payload: str, answer: str
) -> None:
    ana = await served.runner("Ana")
    ana.starts(payload)
    (first,) = await ana.hears()
    assert answer in first.text


@pytest.mark.parametrize("payload", ["", "week", "no_such_thing"])
async def test_a_newcomer_is_greeted_whatever_the_link_names(
    served: Served, tg: TelegramServer, payload: str
) -> None:
    maya = tg.user("Maya")
    maya.starts(payload)
    (hello,) = await maya.hears()
    assert hello.text.startswith("Hi Maya.")
    assert hello.text.endswith(".")
    assert "Which city’s clock" in hello.text


async def test_the_bots_page_says_what_it_does_unless_somebody_wrote_it(
    tg: TelegramServer, tmp_path: Path
) -> None:
    tg.state.pages["short", ""] = "The club's own words"
    async with serving(tg, tmp_path / "milepost.db"):
        await tg.wait_for(lambda: ("description", "") in tg.state.pages)
        await tg.wait_for(lambda: any(call.method == "getMyShortDescription" for call in tg.calls))
    assert tg.state.pages["description", ""].startswith("A companion for runners’ goals.")
    assert tg.state.pages["short", ""] == "The club's own words"
    assert not any(call.method == "setMyShortDescription" for call in tg.calls)


@pytest.mark.parametrize(
    ("language", "greeting", "told"),
    [
        ("de", "Hallo Maya.", ""),
        ("de-AT", "Hallo Maya.", ""),
        (
            "fr",
            "Hi Maya.",
            "Write French to me and I’ll understand; what I say myself is in English or German.",
        ),
        ("tlh", "Hi Maya.", ""),
    ],
)
async def test_first_contact_takes_the_language_that_telegram_tells(
    served: Served, tg: TelegramServer, language: str, greeting: str, told: str
) -> None:
    maya = tg.user("Maya", language=language)
    maya.starts("")
    (hello,) = await maya.hears()
    assert hello.text.startswith(greeting)
    assert told in hello.text
    assert ("Write" in hello.text) == bool(told)


async def test_the_lists_and_the_page_are_in_german_for_who_has_telegram_in_german(
    tg: TelegramServer, tmp_path: Path
) -> None:
    async with serving(tg, tmp_path / "milepost.db"):
        await tg.wait_for(lambda: times_set(tg) == LISTS)
        await tg.wait_for(lambda: ("short", "de") in tg.state.pages)
    listed = {one["command"]: one["description"] for one in tg.state.commands["all_private_chats", "de"]}
    assert (
        listed["undo"]
        != {one["command"]: one["description"] for one in tg.state.commands["all_private_chats", ""]}["undo"]
    )
    assert listed["race"] == "Deine Wettkämpfe"
    assert all(1 <= len(words) <= 256 for words in listed.values())
    assert tg.state.pages["description", "de"] != tg.state.pages["description", ""]
