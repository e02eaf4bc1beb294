"""Where a session is resumed, and words of the gateway that are not all there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord.gateway import KeepAliveHandler

from adapters.discord import line
from tests.wire.discord import DiscordServer, Limits, greeting, sessions
from tests.wire.discord.serving import serving
from tests.wire.discord.test_line import SPEED, logs_a_run, pauses


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    limits = Limits(on=False, real_waits=False)
    async with DiscordServer(limits=limits, speed=SPEED, heartbeat=41.25 / SPEED) as server:
        yield server
        assert server.violations == []


async def _resumed(dc: DiscordServer, tmp_path: Path, times: int = 1) -> list[str]:
    """Return on which paths the bot connected once its line was broken that often."""
    async with serving(dc, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        for number in range(1, times + 1):
            dc.gateway.drops()
            await dc.wait_for(lambda number=number: len(dc.gateway.resumed) == number and dc.gateway.live)
            await logs_a_run(ana, number)
    assert len(dc.gateway.identified) == 1
    return dc.gateway.paths


@pytest.mark.parametrize(("spare", "longest"), [(100, 2), (3, 16)])
async def test_sessions_that_are_lost_one_after_the_other_cost_no_growing_pause_until_they_are_many(
    dc: DiscordServer,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    spare: int,
    longest: int,
) -> None:
    monkeypatch.setattr(line, "SPARE", spare)
    async with serving(dc, tmp_path / "milepost.db"):
        for number in range(2, 9):
            dc.gateway.invalidates()
            await dc.wait_for(lambda number=number: len(dc.gateway.identified) == number, 10)
            await dc.wait_for(lambda: dc.gateway.live, 10)
    assert max(pauses(caplog)) == longest


async def test_how_late_an_answer_to_a_beat_is_counts_from_that_beat(
    dc: DiscordServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where it is quick the library counts from the beat before, and warns of it each time."""
    late, acknowledged = [], KeepAliveHandler.ack

    def ack(beats: KeepAliveHandler) -> None:
        acknowledged(beats)
        late.append(beats.latency)

    monkeypatch.setattr(KeepAliveHandler, "ack", ack)
    async with serving(dc, tmp_path / "milepost.db") as served:
        await served.until(lambda: len(late) == 5, 10)
    assert max(late) < dc.gateway.heartbeat / 2


async def test_a_session_is_resumed_where_the_gateway_says(dc: DiscordServer, tmp_path: Path) -> None:
    dc.gateway.resumes_at = "/elsewhere"
    assert await _resumed(dc, tmp_path, 2) == ["/gateway", "/gateway/elsewhere", "/gateway/elsewhere"]


async def test_it_is_resumed_where_everybody_connects_if_nobody_is_there(
    dc: DiscordServer, tmp_path: Path
) -> None:
    """It was looked for there for ever."""
    dc.gateway.resumes_at = "ws://127.0.0.1:1/"
    assert await _resumed(dc, tmp_path) == ["/gateway", "/gateway"]


@pytest.mark.parametrize(
    "at", [None, "wss://gateway.nowhere.invalid/"], ids=["not told", "past the operator's"]
)
async def test_it_is_resumed_where_the_operator_wants(
    dc: DiscordServer, tmp_path: Path, at: str | None
) -> None:
    dc.gateway.resumes_at = at
    assert await _resumed(dc, tmp_path) == ["/gateway", "/gateway"]


@pytest.mark.parametrize("word", ["null", "[]"])
async def test_that_it_is_resumed_needs_no_more_words(
    dc: DiscordServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, word: str
) -> None:
    monkeypatch.setattr(greeting, "encode", lambda raw: sessions.encode(raw) if len(raw) > 1 else word)
    assert len(await _resumed(dc, tmp_path)) == 2


@pytest.mark.parametrize("frame", ["{nothing", "[1]", "null"])
async def test_what_is_no_word_of_a_gateway_costs_no_session(
    dc: DiscordServer, tmp_path: Path, frame: str
) -> None:
    async with serving(dc, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        (connection,) = dc.gateway.connections
        connection.brings(frame)
        await dc.wait_for(lambda: len(dc.gateway.resumed) == 1 and dc.gateway.live)
        await logs_a_run(ana, 5)
    assert len(dc.gateway.identified) == 1
