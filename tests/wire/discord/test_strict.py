"""What the real server refuses is refused, and a violation is written down."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import aiohttp
import pytest

from tests.wire.discord import Channel, DiscordServer, User
from tests.wire.discord.commands import MOST_LETTERS
from tests.wire.discord.conftest import Bot, running
from tests.wire.discord.spec import load

Body = dict[str, Any]
COMMANDS = "PUT /applications/1100000000000000001/commands"


class Caught:
    """Asks without a client's care, and takes the violations away."""

    def __init__(self, dc: DiscordServer, session: aiohttp.ClientSession) -> None:
        self.dc = dc
        self.session = session

    async def asks(self, route: str, body: object = None, *, key: str = "") -> tuple[int, Body]:
        method, _, path = route.partition(" ")
        headers = {"Authorization": f"Bot {key or self.dc.token}", "Content-Type": "application/json"}
        url, data = f"{self.dc.api_url}{path}", json.dumps(body) if body is not None else None
        async with self.session.request(method, url, data=data, headers=headers) as response:
            answer: Body = await response.json() if response.status != 204 else {}
            return response.status, answer

    async def refused(self, route: str, body: object) -> str:
        status, answer = await self.asks(route, body)
        assert status == 400
        violations = list(self.dc.violations)
        self.dc.violations.clear()
        assert violations
        return json.dumps(answer)


@pytest.fixture
async def raw(dc: DiscordServer) -> AsyncIterator[Caught]:
    async with aiohttp.ClientSession() as session:
        yield Caught(dc, session)


def button(**more: object) -> Body:
    return {"type": 2, "style": 1, "label": "x", "custom_id": "x", **more}


def row(*buttons: Body) -> Body:
    return {"type": 1, "components": list(buttons)}


TEXT = {"type": 10, "content": "x"}
FULL = [row(*(button(custom_id=f"{line}{place}") for place in range(5))) for line in range(5)]


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        ({}, "50006"),
        ({"content": "  "}, "50006"),
        ({"content": 5}, "BASE_TYPE_BAD_TYPE"),
        ({"content": "x", "contents": "x"}, "UNKNOWN_FIELD"),
        ({"content": "x" * 2001}, "2000 or fewer"),
        ({"content": "x", "nonce": "x" * 26}, "25 or fewer"),
        ({"content": "x", "flags": 64}, "cannot be set"),
        ({"content": "x", "allowed_mentions": {"parse": ["all"]}}, "BASE_TYPE_CHOICES"),
        ({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}, "MUTUALLY_EXCLUSIVE"),
        ({"content": "x", "message_reference": {"message_id": "1"}}, "Unknown message"),
        ({"content": "x", "attachments": [{"id": "0"}]}, "ATTACHMENT_NOT_FOUND"),
        ({"embeds": [{"title": "x" * 257}]}, "256 or fewer"),
        ({"embeds": [{"description": "x" * 4096}] * 2}, "MAX_EMBED_SIZE"),
        ({"content": "x", "components": [button()]}, "UNION_TYPE_CHOICES"),
        ({"content": "x", "components": [row()]}, "BASE_TYPE_MIN_LENGTH"),
        ({"content": "x", "components": [row(button(label="x" * 81))]}, "80 or fewer"),
        ({"content": "x", "components": [row(button(custom_id="x" * 101))]}, "100 or fewer"),
        ({"content": "x", "components": [row(button(), button())]}, "DUPLICATED"),
        ({"content": "x", "components": [row(button(label=""))]}, "LABEL"),
        ({"content": "x", "components": [row(button(style=5))]}, "a url and no custom id"),
        ({"content": "x", "components": [row(button(style=5, custom_id=None, url="ftp://x"))]}, "SCHEME"),
        ({"content": "x", "components": [row(button(custom_id=None))]}, "custom id and no url"),
        ({"content": "x", "components": [row(*(button(custom_id=str(n)) for n in range(6)))]}, "5 or fewer"),
        ({"content": "x", "components": [*FULL, row(button())]}, "between 1 and 5"),
        ({"content": "x", "components": [TEXT]}, "UNION_TYPE_CHOICES"),
        ({"content": "x", "components": [TEXT], "flags": 1 << 15}, "LEGACY_FIELDS"),
        ({"components": [TEXT] * 41, "flags": 1 << 15}, "40 or fewer"),
        ({"components": [{"type": 10, "content": "x" * 2001}] * 2, "flags": 1 << 15}, "4000 or fewer"),
    ],
)
async def test_a_message_has_its_limits(raw: Caught, riverside: Channel, body: Body, reason: str) -> None:
    assert reason in await raw.refused(f"POST /channels/{riverside.id}/messages", body)
    assert riverside.unheard == []


@pytest.mark.parametrize(
    "body",
    [
        {"content": "x" * 2000, "components": FULL, "nonce": "x" * 25},
        {"components": [{"type": 17, "components": [TEXT, {"type": 14}, FULL[0]]}], "flags": 1 << 15},
        {"components": [{"type": 9, "components": [TEXT], "accessory": button()}], "flags": 1 << 15},
        {"content": "x", "components": [row(button(style=5, custom_id=None, url="https://x.org"))]},
    ],
)
async def test_what_just_fits_passes(raw: Caught, riverside: Channel, body: Body) -> None:
    status, answer = await raw.asks(f"POST /channels/{riverside.id}/messages", body)
    assert (status, answer["content"]) == (200, body.get("content", ""))
    (heard,) = await riverside.hears()
    assert heard.text == body.get("content", "x" if "flags" in body else "")


def command(*options: Body, **more: object) -> Body:
    return {"name": "log", "description": "x", "options": list(options), **more}


def option(name: str = "a", kind: int = 3, **more: object) -> Body:
    return {"name": name, "description": "x", "type": kind, **more}


CHOICE = {"name": "x", "value": "x"}


@pytest.mark.parametrize(
    ("commands", "reason"),
    [
        ([command(name="Log")], "INVALID_NAME"),
        ([command(name="log it")], "INVALID_NAME"),
        ([command(name="x" * 33)], "32 or fewer"),
        ([command(name_localizations={"de": "Lauf"})], "INVALID_NAME"),
        ([command(description="")], "BASE_TYPE_REQUIRED"),
        ([command(description="x" * 101)], "100 or fewer"),
        ([command(), command()], "DUPLICATE_NAME"),
        ([command(name=f"log{n}") for n in range(101)], "30032"),
        ([command(*(option(f"a{n}") for n in range(26)))], "25 or fewer"),
        ([command(option(), option())], "ALREADY_EXISTS"),
        ([command(option(), option("b", required=True))], "Required options"),
        ([command(option("b", 1), option())], "mutually exclusive"),
        ([command(option(kind=12))], "UNION_TYPE_CHOICES"),
        ([command(option("b", 1, options=[option("c", 1)]))], "UNION_TYPE_CHOICES"),
        ([command(option(choices=[CHOICE] * 2))], "must be unique"),
        ([command(option(choices=[{"name": f"{n}", "value": f"{n}"} for n in range(26)]))], "25 or fewer"),
        ([command(option(choices=[CHOICE], autocomplete=True))], "exclude each other"),
        ([command(option(kind=4, choices=[CHOICE]))], "BASE_TYPE_BAD_TYPE"),
        ([command(option(min_value=1))], "UNKNOWN_FIELD"),
        ([command(option(max_length=6001))], "NUMBER_TYPE_MAX"),
        (
            [
                command(
                    option("b", 1, options=[option(f"a{n}", description="x" * 100) for n in range(25)]),
                    *(option(f"c{n}", 1, options=[option(f"a{m}", description="x" * 90) for m in range(25)])
                      for n in range(3)),
                )
            ],
            "TOO_LARGE",
        ),
    ],
)  # fmt: skip
async def test_a_command_has_its_limits(raw: Caught, commands: list[Body], reason: str) -> None:
    assert reason in await raw.refused(COMMANDS, commands)
    assert MOST_LETTERS == 8000


async def test_a_command_that_stays_keeps_its_version(raw: Caught) -> None:
    _, first = await raw.asks(COMMANDS, [command(), command(name="week")])
    raw.dc.clock.advance(1)
    _, second = await raw.asks(COMMANDS, [command(), command(name="week", description="y")])
    versions = [[one["version"] for one in answer] for answer in (first, second)]
    assert [a == b for a, b in zip(*versions, strict=True)] == [True, False]
    assert [a["id"] == b["id"] for a, b in zip(first, second, strict=True)] == [True, True]
    german = command(option(description_localizations={"de": "wie weit"}), name_localizations={"de": "lauf"})
    await raw.asks(COMMANDS, [german])
    for query, told in (("", False), ("?with_localizations=true", True)):
        _, (one,) = await raw.asks(f"GET{COMMANDS.removeprefix('PUT')}{query}")
        assert [key in one for key in ("name_localizations",)] == [told]
        assert ("description_localizations" in one["options"][0]) == told


@pytest.mark.parametrize(
    ("kind", "data", "reason"),
    [
        (8, {"choices": []}, "CALLBACK_TYPE_INVALID"),
        (7, {"content": "x"}, "CALLBACK_TYPE_INVALID"),
        (12, {}, "UNKNOWN_FIELD"),
        (4, {"content": "x" * 2001}, "2000 or fewer"),
        (9, {"custom_id": "x", "title": "x" * 46, "components": [TEXT]}, "45 or fewer"),
        (9, {"custom_id": "x", "title": "x", "components": [TEXT] * 6}, "between 1 and 5"),
        (9, {"custom_id": "x", "title": "x", "components": [row(button())]}, "BASE_TYPE_CHOICES"),
    ],
)
async def test_an_answer_has_its_limits(
    raw: Caught, bot: Bot, ana: User, riverside: Channel, kind: int, data: Body, reason: str
) -> None:
    await raw.asks(COMMANDS, [command()])
    act = ana.slash(riverside, "log")
    path = f"POST /interactions/{act.id}/{act.interaction.token}/callback"
    assert reason in await raw.refused(path, {"type": kind, "data": data})
    assert act.state == "waiting"


@pytest.mark.parametrize(
    "choices",
    [
        [{"name": f"{n}", "value": f"{n}"} for n in range(26)],
        [{"name": "x", "value": 5}],
        [{"name": "x" * 101, "value": "x"}],
        [{"name": "x", "value": "x" * 101}],
    ],
)
async def test_completion_has_its_limits(
    raw: Caught, bot: Bot, ana: User, riverside: Channel, choices: list[Body]
) -> None:
    await raw.asks(COMMANDS, [command(option(autocomplete=True))])
    act = ana.types(riverside, "log", option="a", text="x")
    path = f"POST /interactions/{act.id}/{act.interaction.token}/callback"
    await raw.refused(path, {"type": 8, "data": {"choices": choices}})


async def test_what_is_not_played_is_a_violation(raw: Caught) -> None:
    assert (await raw.asks("GET /voice/regions"))[0] == 404
    assert (await raw.asks("GET /users/@me", key="wrong"))[0] == 401
    assert raw.dc.violations == ["GET /voice/regions: nothing that this server plays"]
    raw.dc.violations.clear()


async def test_without_the_description_everything_but_the_checks_goes_on(tmp_path: Any) -> None:
    async with DiscordServer(description=tmp_path / "nothing.json") as dc:
        assert not dc.is_checked
        ana = dc.user("Ana")
        dc.guild("Runners", members=[ana])
        made = Bot()
        async with running(dc, made):
            ana.writes_dm("ran 5k")
            await (await made.told()).reply("5 km.")
            assert [one.text for one in await ana.hears()] == ["5 km."]


def test_the_description_knows_what_it_is_asked() -> None:
    if (spec := load()) is not None:
        assert spec.request("create_message", {"content": "x", "nonce": 5}) is None
        assert spec.request("get_my_user", {}) is not None
        assert "content" in str(spec.value("MessageResponse", {"content": None}))
        assert spec.request("create_dm", {"recipient_id": 5}) is None
        assert "NUMBER_TYPE_COERCE" in str(spec.request("create_dm", {"recipient_id": "5x"}))
        assert spec.value("UserResponse", {"id": 5}) is not None
