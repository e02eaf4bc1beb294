"""No secret in anything that leaves the process for somebody who is not Telegram."""

from __future__ import annotations

import io
import json
import logging
import sqlite3
import stat
from contextlib import closing
from dataclasses import asdict
from pathlib import Path
from urllib.parse import quote
from zipfile import ZipFile

import aiohttp
import pytest
from telegram.error import TelegramError

from adapters import logs
from bot.settings import settings_of
from core.app import App
from core.events import Event
from tests.wire.secrets import PROXY, WEBHOOK, logged, no_hits
from tests.wire.telegram import DROP, GARBAGE, LOSE, SERVER_ERROR, Limits, TelegramServer, halts
from tests.wire.telegram.serving import Served, serving


async def traffic(served: Served, tg: TelegramServer) -> None:
    """Let happen what happens to a bot: answers, files, presses, everything that goes wrong."""
    ana = tg.user("Ana")
    ana.starts()
    await ana.hears()
    for fault in (SERVER_ERROR, DROP, LOSE, GARBAGE, halts(1)):
        tg.fails("sendMessage", fault)
        tg.fails("getUpdates", fault)
        ana.writes("ran 5k")
        await tg.wait_for(lambda: len(tg.calls) > 5)
    (logged_run, *_) = await ana.hears()
    ana.presses(logged_run, "Undo")
    await ana.hears()
    tg.brings({"message": {"message_id": "nonsense"}})
    ana.writes("/export")
    await tg.wait_for(lambda: any(one.file for one in tg.sent))
    bot = served.serving.platforms[0].sender._bot
    logging.getLogger("bot").error("%r %s", bot, bot.base_url, extra={"action": "test"})
    logging.getLogger("bot").error(quote(bot.base_url, safe=""), extra={"action": "test", "fact": bot.token})
    tg.revokes_token()
    try:
        await bot.get_me()
    except TelegramError:
        logging.getLogger("bot").exception("revoked %s", bot.base_url, extra={"action": "test"})


async def told(door: str) -> dict[str, str]:
    async with aiohttp.ClientSession() as session:
        pages = {}
        for page in ("health", "metrics", "telegram", "nothing"):
            async with session.get(f"http://{door}/{page}") as response:
                pages[page] = f"{response.headers} {await response.text()}"
        return pages


def look_at_files(database: Path) -> None:
    for file in database.parent.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, f"{file.name} can be read by others"
        no_hits(file.read_bytes().decode("latin-1"), file.name)
    with closing(sqlite3.connect(database)) as connection:
        no_hits("\n".join(connection.iterdump()), "the database")


async def play(tmp_path: Path, redacted: bool) -> None:
    """Prove R12 for one bot's life. Raises AssertionError where a secret is seen."""
    database = tmp_path / "milepost.db"
    async with TelegramServer(speed=50, checks=False) as tg:
        with logged([tg.token, WEBHOOK, PROXY] if redacted else None) as text:
            async with serving(tg, database, http="127.0.0.1:0") as served:
                await traffic(served, tg)
                door = served.serving.door
                assert door is not None
                for page, says in (await told(f"127.0.0.1:{door.port}")).items():
                    no_hits(says, f"the page /{page}")
            lines = text().splitlines()
        assert len(lines) > 50
        assert all(" action=" in line for line in lines)
        no_hits("\n".join(lines), "the log")
        for sent in tg.sent:
            no_hits(sent.text, "a message")
            if sent.file is not None:
                with ZipFile(io.BytesIO(sent.file.content)) as whole:
                    for name in whole.namelist():
                        no_hits(whole.read(name).decode("utf-8", "replace"), f"the export's {name}")
    look_at_files(database)


async def test_no_secret_is_seen_anywhere(tmp_path: Path) -> None:
    await play(tmp_path, redacted=True)


@pytest.mark.mutant
async def test_mutant_without_redaction_secrets_are_seen(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="a secret stands in the log"):
        await play(tmp_path, redacted=False)


def test_settings_show_no_secret() -> None:
    said = {
        "telegram_token": "1:a-token-that-must-never-be-seen",
        "telegram_webhook_secret": WEBHOOK,
        "http": "127.0.0.1:0",
        "public_url": "https://example.org",
        "proxy": "http://me:canary%3Aproxy%2Fpassword@127.0.0.1:1",
        "ping_url": "https://example.org/canary-ping",
    }
    settings = settings_of(said)
    no_hits(f"{settings!r} {settings} {asdict(settings)}", "the settings")
    no_hits(json.dumps(asdict(settings), default=str), "the settings")
    blotted = logs.Redaction(settings.secrets)
    for secret in (WEBHOOK, PROXY, quote(PROXY, safe=""), "https://example.org/canary-ping"):
        no_hits(blotted(f"said {secret}."), "what is blotted")


async def test_neither_words_nor_names_of_people_are_in_the_log(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also when a bug quotes them."""
    async with TelegramServer(limits=Limits(on=False), checks=False) as tg:
        with logged([], libraries=()) as text:
            async with serving(tg, tmp_path / "milepost.db") as served:
                zebulon = tg.user("Zebulon", username="zebulon_runs")
                group = tg.group("Riverrats", members=[zebulon])
                zebulon.starts()
                await zebulon.hears()
                zebulon.writes("ran 5k, felt fantabulous")
                await zebulon.hears()
                group.says(zebulon, "/log 5k fantabulous")

                def breaks(_: App, event: Event) -> None:
                    raise ValueError(f"{event} is nothing that I know")

                await tg.wait_for(lambda: tg.updates.is_polled)
                monkeypatch.setattr(App, "handle", breaks)
                zebulon.writes("ran 6k, felt fantabulous")
                await served.until(lambda: "ValueError" in text())
                tg.brings({"message": {"message_id": "fantabulous"}})
                await served.until(lambda: "unreadable" in text())
    said = text().casefold()
    for word in ("fantabulous", "zebulon", "riverrats", "ran 5k", "ran 6k"):
        assert word not in said
