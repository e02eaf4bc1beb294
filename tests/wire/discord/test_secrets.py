"""No secret of Discord's in anything that leaves the process for somebody who is not Discord."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import aiohttp
import pytest

from adapters.sending import TryAgain
from core.app import App
from core.events import Event
from tests.wire.discord import DROP, GARBAGE, LOSE, SERVER_ERROR, DiscordServer, Limits, answers, halts
from tests.wire.discord.serving import Served, serving
from tests.wire.secrets import logged, no_hits

FAULTS = (SERVER_ERROR, DROP, LOSE, GARBAGE, halts(1), answers(404, 10062), answers(401), answers(400, 7))
SPEED = 50.0


async def traffic(served: Served, dc: DiscordServer) -> None:
    """Let happen what happens to a bot: answers, files, presses, everything that goes wrong."""
    ana = await served.runner("Ana")
    club = dc.guild("Runners", members=[ana])
    for fault in FAULTS:
        for operation in ("create_interaction_response", "create_message", "create_dm"):
            dc.fails(operation, fault)
        ana.slash(club.channel("general"), "log", distance="5 km", note="all is well")
        ana.writes_dm("ran 5k")
        await served.until(lambda: len(dc.calls) > 5)
    (one, *_) = await ana.hears()
    if one.buttons:
        ana.presses(one, one.labels[0])
    ana.types(ana.dm, "log", option="distance", text="5")
    dc.gateway.brings("INTERACTION_CREATE", {"id": "7", "type": 2, "token": "token-of-interaction-7"})
    dc.gateway.brings("INTERACTION_CREATE", {"id": "8", "type": "x", "token": "token-of-interaction-8"})
    ana.writes_dm("/export")
    await served.rests()
    dc.gateway.drops()
    await dc.gateway.ready()
    await provoke(served, dc)


async def provoke(served: Served, dc: DiscordServer) -> None:
    """Let the library and the bot log what they can, tokens and all."""
    platform = served.serving.platforms[0]
    client, api = platform._client, platform._api
    speaks = logging.getLogger("bot")
    speaks.error("%r %s", client.http, client.http.token, extra={"action": "test"})
    speaks.error(quote(f"Bot {client.http.token}", safe=""), extra={"action": "test", "fact": api._token})
    dc.fails("create_interaction_response", halts(2))
    where = {"webhook_id": "17", "webhook_token": "token-of-interaction-17"}
    route = "/interactions/{webhook_id}/{webhook_token}/callback"
    try:
        from discord.http import Route

        await client.http.request(Route("POST", route, **where), json={"type": 5})
    except Exception:
        speaks.exception("the library failed at %s", route.format(**where), extra={"action": "test"})
    await dc.goes_down()
    try:
        await api.ask("POST", route, {"type": 5}, **where)
    except TryAgain:
        speaks.exception("nobody at %s", route.format(**where), extra={"action": "test"})
    logging.getLogger("py.warnings").warning("unclosed %s", route.format(**where))
    asyncio.get_running_loop().call_exception_handler({"message": f"lost {route.format(**where)}"})
    await dc.comes_back()
    dc.revokes_token()
    await served.until(lambda: platform.trouble == "token")


async def told(port: int) -> dict[str, str]:
    async with aiohttp.ClientSession() as session:
        pages = {}
        for page in ("health", "metrics", "nothing"):
            async with session.get(f"http://127.0.0.1:{port}/{page}") as response:
                pages[page] = f"{response.headers} {await response.text()}"
        return pages


async def play(tmp_path: Path, *, redacted: bool) -> None:
    """Prove R12 for one bot's life. Raises AssertionError where a secret is seen."""
    database = tmp_path / "milepost.db"
    limits = Limits(on=False, real_waits=False)
    async with DiscordServer(speed=SPEED, limits=limits, checks=False) as dc:
        with logged([dc.token] if redacted else None) as text:
            async with serving(dc, database, http="127.0.0.1:0", loud=False) as served:
                await traffic(served, dc)
                door = served.serving.door
                assert door is not None
                for page, says in (await told(door.port)).items():
                    no_hits(says, f"the page /{page}")
            lines = text().splitlines()
        assert len(lines) > 50
        assert all(" action=" in line for line in lines)
        no_hits("\n".join(lines), "the log")
        for one in dc.shown:
            no_hits(one.text, "a message")
    with closing(sqlite3.connect(database)) as connection:
        no_hits("\n".join(connection.iterdump()), "the database")


async def test_no_secret_is_seen_anywhere(tmp_path: Path) -> None:
    await play(tmp_path, redacted=True)


@pytest.mark.mutant
async def test_mutant_without_redaction_secrets_are_seen(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="a secret stands in the log"):
        await play(tmp_path, redacted=False)


async def test_neither_words_nor_names_of_people_are_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when a bug quotes them, and when Discord tells what cannot be read."""
    async with DiscordServer(limits=Limits(on=False), checks=False) as dc:
        with logged([], libraries=()) as text:
            async with serving(dc, tmp_path / "milepost.db", loud=False) as served:
                zebulon = dc.user("Zebulon", installed=True)
                club = dc.guild("Riverrats", members=[zebulon], channels=["fantabulous"])
                zebulon.writes_dm("/start")
                await zebulon.hears()
                zebulon.writes_dm("ran 5k, felt fantabulous")
                await zebulon.hears()
                zebulon.slash(club.channel("fantabulous"), "log", what="5k fantabulous")
                zebulon.types(zebulon.dm, "log", option="what", text="fantabulous")
                await served.rests()

                def breaks(_: App, event: Event) -> None:
                    raise ValueError(f"{event} is nothing that I know")

                monkeypatch.setattr(App, "handle", breaks)
                monkeypatch.setattr(App, "look", breaks)
                zebulon.writes_dm("ran 6k, felt fantabulous")
                zebulon.types(zebulon.dm, "log", option="what", text="fantabulous")
                await served.until(lambda: text().count("ValueError") >= 2)
                dc.gateway.brings("MESSAGE_CREATE", {"id": "1", "channel_id": {}, "content": "fantabulous"})
                await served.until(lambda: "unreadable" in text())
    said = text().casefold()
    for word in ("fantabulous", "zebulon", "riverrats", "ran 5k", "ran 6k"):
        assert word not in said
