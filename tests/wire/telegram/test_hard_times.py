"""Signals, a full disk, clocks that jump, a Telegram that cannot be reached: nothing is lost."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from adapters import intake
from adapters.database.tables import SqlTables
from tests.wire.telegram import BAD_GATEWAY, DROP, Limits, TelegramServer
from tests.wire.telegram.serving import Served, serving

MANY = 120
SPEED = 1000


def notes(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        rows = connection.execute("SELECT note FROM records WHERE note <> '' ORDER BY id")
        return [note for (note,) in rows]


async def test_a_signal_in_the_middle_of_a_burst_loses_and_doubles_nothing(
    tg: TelegramServer, tmp_path: Path
) -> None:
    database = tmp_path / "milepost.db"
    ana = tg.user("Ana")
    async with serving(tg, database) as served:
        for words in ("/start", "berlin"):
            ana.writes(words)
            await ana.hears()
        wanted = [f"number {number}." for number in range(MANY)]
        for note in wanted:
            ana.writes(f'/log distance="5 km" note="{note}"')
        await ana.hears(MANY // 10, deadline=30)
        begun = time.monotonic()
        assert await served.stop() == 0
        assert time.monotonic() - begun < 5
    async with serving(tg, database):
        await tg.wait_for(lambda: len(tg.sent_to[ana.id]) >= 2 + MANY, 30)
    assert notes(database) == wanted
    answers = [one.text for one in tg.sent_to[ana.id]]
    assert len(answers) == len(set(answers)) == 2 + MANY


async def test_a_full_disk_loses_nothing_and_room_lets_it_go_on(
    served: Served, tg: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "LATER", timedelta(seconds=0.1))
    ana = tg.user("Ana")
    for words in ("/start", "berlin"):
        ana.writes(words)
        await ana.hears()

    def pages(tables: SqlTables, most: int) -> None:
        tables.connection.exec_driver_sql(f"PRAGMA max_page_count={most}")

    def used(tables: SqlTables) -> int:
        return int(tables.connection.exec_driver_sql("PRAGMA page_count").scalar_one())

    await served.store.write(lambda tables: pages(tables, used(tables)))
    wanted = [f"number {number}." + "x" * 3000 for number in range(12)]
    for note in wanted:
        ana.writes(f'/log distance="5 km" note="{note}"')
    heard = len(tg.sent_to[ana.id])
    polls = sum(call.method == "getUpdates" for call in tg.calls)
    await tg.wait_for(lambda: sum(call.method == "getUpdates" for call in tg.calls) > polls + 1, 10)
    assert len(tg.sent_to[ana.id]) < heard + len(wanted)
    await served.store.write(lambda tables: pages(tables, 1_000_000))
    await tg.wait_for(lambda: len(tg.sent_to[ana.id]) >= heard + len(wanted), 20)
    assert notes(served.database) == wanted


async def test_unreachable_at_the_start_and_for_an_hour_it_goes_on_by_itself(tmp_path: Path) -> None:
    async with TelegramServer(speed=SPEED, limits=Limits(on=False)) as tg:
        tg.fails("getMe", DROP, times=3)
        async with serving(tg, tmp_path / "milepost.db"):
            ana = tg.user("Ana")
            ana.starts()
            await ana.hears()
            tg.fails("getUpdates", BAD_GATEWAY, times=10_000)
            tg.updates.terminate()
            begun = tg.clock.now
            ana.writes("berlin")
            await tg.wait_for(lambda: tg.clock.now > begun + 3600, 20)
            tries = [call.at for call in tg.calls if call.method == "getUpdates" and call.code == 502]
            assert 3 < len(tries) < 200, "it hammers a Telegram that is down"
            tg.faults.clear()
            await ana.hears(deadline=10)


async def test_clocks_that_jump_do_no_harm(tg: TelegramServer, tmp_path: Path) -> None:
    ahead = timedelta()

    def now() -> datetime:
        return datetime(2026, 11, 18, 18, 5, tzinfo=UTC) + ahead

    async with serving(tg, tmp_path / "milepost.db", now=now) as served:
        ana = tg.user("Ana")
        for words in ("/start", "berlin", "ran 5k"):
            ana.writes(words)
            await ana.hears()
        for jump in (timedelta(hours=1), timedelta(hours=-2), timedelta(days=365), timedelta(days=-20_000)):
            ahead = jump
            before = len(tg.sent_to[ana.id])
            await asyncio.wait_for(served.serving._tick(), 10)
            ana.writes("/help")
            await tg.wait_for(lambda before=before: len(tg.sent_to[ana.id]) > before, 10)
            assert len(tg.sent_to[ana.id]) <= before + 2, f"a flood after {jump}"
