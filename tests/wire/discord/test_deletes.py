"""Deleted messages: Discord tells of them, and not by whom."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire.discord import DiscordServer, Limits
from tests.wire.discord.serving import Served, serving


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False)) as server:
        yield server
        assert server.violations == []


async def test_a_deleted_run_stands_and_undo_is_offered(served: Served) -> None:
    ana = await served.runner("Ana")
    posted = ana.writes_dm("ran 5k in 25:30")
    await ana.hears()
    ana.deletes(posted)
    await served.rests()
    *_, gone = ana.unheard
    assert "what it logged still stands: 5 km in 25:30" in gone.parsed.text
    assert gone.labels == ["Undo"]
    undone = await ana.presses(gone, "Undo").answer()
    assert "5 km" in undone.parsed.text
    listed = await ana.slash(ana.dm, "runs").answer()
    assert "No runs yet" in listed.parsed.text


async def test_whose_message_it_was_is_found_after_a_restart(dc: DiscordServer, tmp_path: Path) -> None:
    async with serving(dc, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        posted = ana.writes_dm("ran 5k")
        await ana.hears()
    async with serving(dc, tmp_path / "milepost.db") as served:
        ana.deletes(posted)
        await served.rests()
        *_, gone = ana.unheard
        assert gone.labels == ["Undo"]
        assert len(dc.did("get_channel")) == 1


async def test_nothing_is_said_of_a_message_that_made_nothing_or_of_one_in_a_server(
    dc: DiscordServer, served: Served
) -> None:
    ana = await served.runner("Ana")
    club = dc.guild("Runners", members=[ana], channels=["riverside"])
    hello = ana.writes_dm("hello")
    await ana.hears()
    ana.deletes(hello)
    posted = ana.says(club.channel("riverside"), f"{dc.mention} ran 5k")
    await served.rests()
    ana.deletes(posted)
    await served.rests()
    assert not [one for one in ana.unheard if "stands" in one.text]
