"""Direct messages: free text, buttons, edits, deletes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.wire.discord import DiscordServer, Limits
from tests.wire.discord.serving import Served


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False)) as server:
        yield server
        assert server.violations == []


async def test_a_run_told_in_a_direct_message_is_logged(served: Served) -> None:
    ana = await served.runner("Ana")
    ana.writes_dm("ran 5k in 25:30")
    (logged,) = await ana.hears()
    assert "5 km in 25:30 (5:06 /km)" in logged.parsed.text
    act = ana.presses(logged, "Undo")
    undone = await act.answer()
    assert "5 km" in undone.parsed.text


async def test_who_writes_first_is_offered_the_other_languages(dc: DiscordServer, served: Served) -> None:
    """Discord tells hers with a command alone: who wrote first stayed with English."""
    jonas = dc.user("Jonas", locale="de")
    dc.guild("Runners", members=[jonas])
    jonas.writes_dm("hallo")
    (hello,) = await jonas.hears()
    assert hello.labels == ["UTC", "Type a city", "Deutsch"]
    answer = await jonas.presses(hello, "Deutsch").answer()
    assert answer.text.startswith("Ab jetzt auf Deutsch.\nNach der Uhr welcher Stadt lebst du?")
    jonas.writes_dm("10 km in 55:00 locker")
    _, logged = await jonas.hears(2)
    assert "locker, heute" in logged.text


async def test_who_begins_with_a_command_is_met_in_her_language(dc: DiscordServer, served: Served) -> None:
    jonas = dc.user("Jonas", locale="de")
    hello = await jonas.slash(jonas.dm, "start").answer()
    assert "Deutsch" not in hello.labels
    assert "Nach der Uhr welcher Stadt" in hello.text


async def test_a_newcomer_is_met_in_a_server_for_her_eyes_alone(dc: DiscordServer, served: Served) -> None:
    bo = dc.user("Bo")
    club = dc.guild("Runners", members=[bo], channels=["riverside"])
    act = bo.slash(club.channel("riverside"), "log", what="ran 5k")
    answer = await act.answer()
    assert answer.only_for == bo.id
