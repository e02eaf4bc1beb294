"""One person on Telegram and on Discord, one process between them: her accounts become one runner."""

from __future__ import annotations

from datetime import datetime

import pytest

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from bot.wiring import make_app
from core.domain.distance import Unit
from core.events import Person, Place
from tests.wire.discord import DiscordServer
from tests.wire.discord import User as DiscordUser
from tests.wire.telegram import TelegramServer
from tests.wire.telegram import User as TelegramUser


@pytest.fixture
async def tana(store: Store, tg: TelegramServer) -> TelegramUser:
    user = tg.user("Ana", started=True)
    await introduce(store, "telegram", user.id)
    return user


@pytest.fixture
async def dana(store: Store, dc: DiscordServer) -> DiscordUser:
    user = dc.user("ana_runs", installed=True)
    await introduce(store, "discord", user.id)
    return user


async def introduce(store: Store, platform: str, user: int) -> None:
    def work(tables: SqlTables) -> None:
        app = make_app(tables, datetime.fromisoformat("2026-11-18T18:00+00:00"))
        person, place = Person(platform, str(user), "Ana"), Place(platform, str(user), private=True)
        app.introduce(person, place, zone="Europe/Berlin", units=Unit.KM, language="en")

    await store.write(work)


async def agree(tana: TelegramUser, dana: DiscordUser) -> None:
    """Show a code on Telegram, say it on Discord, and confirm it there."""
    tana.writes("/link")
    (shown,) = await tana.hears()
    (code,) = [one for one in shown.entities if one["type"] == "code"]
    line = shown.values["text"][code["offset"] : code["offset"] + code["length"]]
    assert line.startswith("/link ")
    dana.writes_dm(line)
    (asked,) = await dana.hears()
    assert "Ana on Telegram" in asked.text
    assert asked.labels == ["Join them", "Not now"]
    dana.presses(asked, "Join them")
    (answer,) = await dana.hears()
    assert "I have asked Ana on Telegram" in answer.text


async def test_both_sides_confirm_and_what_one_logs_the_other_sees(
    tana: TelegramUser, dana: DiscordUser
) -> None:
    tana.writes("ran 5k")
    await tana.hears()
    dana.writes_dm("ran 7k yesterday")
    await dana.hears()
    await agree(tana, dana)
    (is_it_you,) = await tana.hears()
    assert "Ana on Discord" in is_it_you.text
    tana.presses(is_it_you, "Join them")
    (here,) = await tana.hears()
    (there,) = await dana.hears()
    for told in (here, there):
        assert "One runner now, on Discord and Telegram: 2 runs" in told.text
    dana.writes_dm("ran 3k")
    await dana.hears()
    tana.writes("/runs")
    (runs,) = await tana.hears()
    assert all(length in runs.text for length in ("3 km", "5 km", "7 km"))
    dana.presses(there, "Undo")
    (answer,) = await dana.hears()
    assert "Apart again" in answer.text
    (apart,) = await tana.hears()
    assert "Apart again" in apart.text
    tana.writes("/week")
    (week,) = await tana.hears()
    assert "5 km, 1 run" in week.text


async def test_a_slash_command_takes_the_code_of_discord_on_telegram(
    tana: TelegramUser, dana: DiscordUser
) -> None:
    dana.slash(dana.dm, "link")
    (answer,) = await dana.hears()
    line = answer.text.split("`")[1]
    tana.writes(line)
    (asked,) = await tana.hears()
    assert "Ana on Discord" in asked.text
    tana.presses(asked, "Join them")
    await tana.hears()
    (is_it_you,) = await dana.hears()
    dana.presses(is_it_you, "Join them")
    (joined,) = await dana.hears()
    assert "One runner now" in joined.text


async def test_what_is_on_its_way_while_they_join_is_neither_lost_nor_doubled(
    store: Store, tana: TelegramUser, dana: DiscordUser
) -> None:
    await agree(tana, dana)
    (is_it_you,) = await tana.hears()
    for number in range(3, 8):
        dana.writes_dm(f"ran {number}k")
    tana.presses(is_it_you, "Join them")
    tana.presses(is_it_you, "Join them")
    for number in range(8, 13):
        dana.writes_dm(f"ran {number}k")
        tana.writes(f"ran {number + 10}k")
    said_here, said_there = await tana.hears(6), await dana.hears(11)
    assert sum("One runner now" in one.text for one in said_here) == 1
    assert sum("One runner now" in one.text for one in said_there) == 1

    def logged(tables: SqlTables) -> list[int]:
        runner = tables.runners.by_account("discord", str(dana.id))
        assert runner is not None
        assert runner == tables.runners.by_account("telegram", str(tana.id))
        found = tables.records.newest(runner.id, 100)
        return sorted(run.distance.micrometres // 10**9 for run in found if run.distance)

    assert await store.write(logged) == [*range(3, 13), *range(18, 23)]
