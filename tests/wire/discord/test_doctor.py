"""What the doctor says of an application, and that nobody notices that he was there."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from adapters import clock
from adapters.clock import now
from adapters.discord.doctor import Doctor
from adapters.finding import Finding
from bot.examining import discord_doctor
from tests.wire.discord import (
    DROP,
    GARBAGE,
    SERVER_ERROR,
    DiscordServer,
    Fault,
    Limits,
    answers,
    halts,
    says,
    shapes,
)
from tests.wire.discord.serving import serving, settings_for

WORDS = ("log", "week", "goal")


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    async with DiscordServer(limits=Limits(on=False), checks=False) as server:
        yield server
        assert server.violations == []
        assert server.gateway.identified == [], "who says who he is is counted"


def doctor(dc: DiscordServer, **more: Any) -> Doctor:
    known = {"words": WORDS, "api_url": dc.api_url, "gateway_url": dc.gateway_url}
    return Doctor(dc.token, clock.now, **{**known, **more})


def wrong(findings: list[Finding]) -> list[str]:
    return [one.what for one in findings if not one.ok]


def said(findings: list[Finding], what: str) -> str:
    return next(one.found for one in findings if one.what == what)


def application(monkeypatch: pytest.MonkeyPatch, **changes: Any) -> None:
    plain = shapes.application_wire
    monkeypatch.setattr(shapes, "application_wire", lambda owner: plain(owner) | changes)


async def test_all_is_well(dc: DiscordServer) -> None:
    dc.state.commands[0] = [{"id": "1", "name": word, "type": 1} for word in WORDS]
    found = await doctor(dc).examine()
    assert wrong(found) == []
    assert [one.what for one in found if one.warns] == []
    assert said(found, "token") == "it belongs to Milepost, Milepost."
    assert said(found, "commands") == "all 3 are listed."
    assert f"/oauth2/authorize?client_id={dc.bot_id}&" in said(found, "install")
    assert {one.what for one in found} == {"token", "clock", "intents", "install", "commands", "gateway"}


async def test_without_the_addresses_being_set_discord_says_where_its_gateway_is(dc: DiscordServer) -> None:
    found = await doctor(dc, gateway_url=None).examine()
    assert said(found, "gateway") == "it answers."


async def test_beside_the_running_bot_nobody_notices(tmp_path: Path) -> None:
    async with (
        DiscordServer(limits=Limits(on=False)) as dc,
        serving(dc, tmp_path / "milepost.db") as served,
    ):
        ana = await served.runner("Ana")
        found = await discord_doctor(settings_for(dc, tmp_path / "milepost.db"), dc.token).examine()
        assert wrong(found) == []
        assert said(found, "commands").endswith("are listed.")
        ana.writes_dm("ran 5k")
        await ana.hears()
        assert (len(dc.gateway.identified), len(dc.gateway.resumed)) == (1, 0)
        assert dc.refused == []


async def test_commands_that_are_not_listed_yet_are_told(dc: DiscordServer) -> None:
    dc.state.commands[0] = [{"id": "1", "name": "log", "type": 1}]
    found = await doctor(dc).examine()
    assert wrong(found) == []
    assert said(found, "commands").startswith("2 of 3 are not listed yet")


async def test_an_endpoint_for_interactions_keeps_them_from_the_bot(
    dc: DiscordServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    application(monkeypatch, interactions_endpoint_url="https://other.example.org/hook?secret=1")
    found = await doctor(dc).examine()
    assert wrong(found) == ["commands"]
    assert "to other.example.org, so the bot hears of no command" in said(found, "commands")


@pytest.mark.parametrize(
    ("changes", "bad", "says"),
    [
        ({"bot_require_code_grant": True}, True, "Requires OAuth2 Code Grant"),
        ({"integration_types_config": {"0": {}}}, False, "User Install is off"),
        ({"integration_types_config": {}}, False, "Guild Install and User Install is off"),
        ({"bot_public": False}, False, "only you can add it"),
    ],
)
async def test_how_it_can_be_installed(
    dc: DiscordServer, monkeypatch: pytest.MonkeyPatch, changes: dict[str, Any], bad: bool, says: str
) -> None:
    application(monkeypatch, **changes)
    found = await doctor(dc).examine()
    assert wrong(found) == (["install"] if bad else [])
    assert says in said(found, "install")


async def test_privileged_intents_are_not_needed(dc: DiscordServer, monkeypatch: pytest.MonkeyPatch) -> None:
    application(monkeypatch, flags=1 << 15 | 1 << 18)
    found = await doctor(dc).examine()
    assert wrong(found) == []
    assert "not needed: server members, message content" in said(found, "intents")


async def test_shards_and_sessions(dc: DiscordServer) -> None:
    dc.shards = 3
    found = await doctor(dc).examine()
    assert "set MILEPOST_DISCORD_SHARDS to auto" in said(found, "shards")
    assert "shards" not in {one.what for one in await doctor(dc, shards="auto").examine()}
    for left, bad in ((7, []), (0, ["sessions"])):
        dc.gateway.identified = [(0.0, {})] * (1000 - left)
        found = await doctor(dc).examine()
        assert wrong(found) == bad
        assert f"it may begin {left} more sessions" in said(found, "sessions")
    dc.gateway.identified = []


async def test_a_token_that_discord_does_not_know(dc: DiscordServer) -> None:
    wanted = dc.token
    found = await Doctor("wrong", clock.now, words=WORDS, api_url=dc.api_url).examine()
    assert wrong(found) == ["token"]
    assert [one.what for one in found if one.warns] == ["token"]
    assert "Bot, Reset Token" in found[-1].found
    assert all(wanted not in one.found for one in found)


@pytest.mark.parametrize(("seconds", "says"), [(20, " s ahead of Discord"), (-20, " s behind Discord")])
async def test_a_clock_that_is_off(dc: DiscordServer, seconds: float, says: str) -> None:
    known: dict[str, Any] = {"words": WORDS, "api_url": dc.api_url, "gateway_url": dc.gateway_url}
    found = await Doctor(dc.token, lambda: now() + timedelta(seconds=seconds), **known).examine()
    assert wrong(found) == ["clock"]
    assert says in said(found, "clock")


async def test_nobody_there_and_a_proxy_that_is_not_there(dc: DiscordServer, unused_tcp_port: int) -> None:
    nowhere = f"http://127.0.0.1:{unused_tcp_port}"
    found = await doctor(dc, api_url=f"{nowhere}/api/v10").examine()
    assert wrong(found) == ["discord"]
    assert "MILEPOST_DISCORD_API_URL" in said(found, "discord")
    found = await doctor(dc, gateway_url=nowhere.replace("http", "ws")).examine()
    assert wrong(found) == ["gateway"]
    assert "MILEPOST_DISCORD_GATEWAY_URL" in said(found, "gateway")
    proxied = await doctor(dc, proxy=nowhere).examine()
    assert wrong(proxied) == ["discord"]
    assert "the proxy in MILEPOST_PROXY does not let us through" in said(proxied, "discord")


async def test_a_gateway_that_says_something_else(dc: DiscordServer) -> None:
    dc.gateway.refuses(1, status=1000)
    assert wrong(await doctor(dc).examine()) == ["gateway"]
    dc.gateway.refuses(1, status=503)
    assert wrong(await doctor(dc).examine()) == ["gateway"]


OPERATIONS = ["get_my_user", "get_my_oauth2_application", "get_bot_gateway", "list_application_commands"]


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("fault", [SERVER_ERROR, DROP, GARBAGE, halts(30), answers(403, 40002)])
async def test_a_discord_that_is_not_well(dc: DiscordServer, fault: Fault, operation: str) -> None:
    dc.fails(operation, fault, times=2)
    assert wrong(await doctor(dc).examine()) == ["discord"]


NONSENSE = [
    (operation, result)
    for operation in OPERATIONS
    for result in ("null", "17", "{}", '{"id": "one"}', "[]")
    if operation != OPERATIONS[-1] or result not in ("{}", "[]")  # of a list that may be an answer
]


@pytest.mark.parametrize(("operation", "result"), NONSENSE)
async def test_a_result_that_is_none_is_a_finding(dc: DiscordServer, operation: str, result: str) -> None:
    dc.fails(operation, says(result))
    assert "no answer of Discord's" in said(await doctor(dc).examine(), "discord")
