"""Where only the user brought the bot along: she alone sees it, and a club has to invite it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import pytest

from core.commands.context import Context
from core.commands.menu import Where
from core.commands.topics import menu
from core.wording.reply import Reply
from core.wording.sentence import Words
from tests.wire.discord import Channel, DiscordServer, Limits, User
from tests.wire.discord.serving import Served


@pytest.fixture
def club_command() -> Iterator[None]:
    """A command that only clubs have."""

    @menu.command("shout", Words("Shout"), example="/shout", where=(Where.GROUP,), personal=False)
    def shout(_: Context) -> Reply:
        return Reply((Words("Hello, all."),))

    yield
    del menu._commands["shout"]


@pytest.fixture
async def dc(club_command: None) -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False)) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def ana(served: Served) -> User:
    return await served.runner("Ana")


@pytest.fixture
def elsewhere(dc: DiscordServer, ana: User) -> Channel:
    return dc.guild("Elsewhere", members=[ana], bot=False).channel("general")


async def test_in_a_server_without_the_bot_only_she_sees_it(ana: User, elsewhere: Channel) -> None:
    logged = await ana.slash(elsewhere, "log", what="ran 5k").answer()
    assert "5 km" in logged.parsed.text
    assert logged.only_for == ana.id
    undone = await ana.presses(logged, "Undo").answer()
    assert undone.only_for == ana.id
    sum_of_the_week = await ana.slash(ana.dm, "week").answer()
    assert sum_of_the_week.only_for is None


async def test_in_a_private_chat_of_others_only_she_sees_it(dc: DiscordServer, ana: User) -> None:
    group = dc.private_channel(ana, dc.user("Bo"), dc.user("Cleo"))
    logged = await ana.slash(group, "log", what="ran 5k").answer()
    assert logged.only_for == ana.id
    form = await ana.slash(group, "race add").answer()
    assert form.modal is not None
    added = await ana.submits(form.modal, {"name": "Canal 10k", "date": "2037-10-24"}).answer()
    assert added.only_for == ana.id


async def test_a_club_command_says_how_to_invite_the_bot(
    dc: DiscordServer, ana: User, elsewhere: Channel
) -> None:
    refused = await ana.slash(elsewhere, "shout").answer()
    assert refused.only_for == ana.id
    assert "Who manages this server can invite me." in refused.parsed.text
    (invite,) = refused.buttons
    assert invite.label == "Invite me"
    assert invite.url.startswith("https://discord.com/oauth2/authorize?client_id=")
    assert "scope=bot+applications.commands" in invite.url


async def test_in_a_server_with_the_bot_it_is_for_all(dc: DiscordServer, ana: User) -> None:
    riverside = dc.guild("Runners", members=[ana], channels=["riverside"]).channel("riverside")
    said = await ana.slash(riverside, "shout").answer()
    assert said.text == "Hello, all."


async def test_in_her_own_chat_a_club_command_is_not_for_her_alone(served: Served, ana: User) -> None:
    ana.writes_dm("/shout")
    (refused,) = await ana.hears()
    assert refused.text == "That is for a club: use it in the group."


async def test_a_question_there_leads_to_the_chat_where_it_can_be_answered(
    dc: DiscordServer, ana: User, elsewhere: Channel
) -> None:
    asked = await ana.slash(elsewhere, "race add", {"name": "Canal 10k"}).answer()
    assert asked.buttons[-1].label == "Answer in our chat"
    assert asked.buttons[-1].url == f"https://discord.com/users/{dc.bot_id}"
    ana.writes_dm("24 Oct 2037")
    _, added = await ana.hears(2)
    assert "Canal 10k, Sat 24 Oct 2037" in added.text


async def test_no_room_is_made_of_where_the_bot_is_no_member(
    served: Served, ana: User, elsewhere: Channel
) -> None:
    await ana.slash(elsewhere, "week").answer()
    assert await served.store.read(lambda tables: tables.rooms.at("discord", str(elsewhere.id))) is None
