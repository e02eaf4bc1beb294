"""What the HTTP door tells, and the ping that stays out when something is wrong."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import pytest
from aiohttp import web
from prometheus_client.parser import text_string_to_metric_families

from adapters.database.tables import SqlTables
from bot import health
from core.ports.store import StorageFailed
from tests.wire.telegram import SERVER_ERROR, Limits, TelegramServer, halts
from tests.wire.telegram.serving import Served, serving

HTTP = "127.0.0.1:0"
PEOPLE = ("Ana", "Zebulon", "Riverside")


async def fetch(served: Served, page: str) -> tuple[int, str]:
    door = served.serving.door
    assert door is not None
    async with (
        aiohttp.ClientSession() as session,
        session.get(f"http://127.0.0.1:{door.port}{page}") as response,
    ):
        return response.status, await response.text()


async def well(served: Served) -> tuple[int, Any]:
    code, said = await fetch(served, "/health")
    return code, json.loads(said)


async def figures(served: Served) -> dict[str, float]:
    """Return all samples by name and labels; every label is one that we know."""
    code, said = await fetch(served, "/metrics")
    assert code == 200
    found = {}
    for family in text_string_to_metric_families(said):
        for sample in family.samples:
            assert set(sample.labels) <= {"platform", "outcome", "result", "what", "le"}, sample
            assert sample.labels.get("platform", "telegram") == "telegram"
            labels = ",".join(sample.labels[name] for name in sorted(sample.labels) if name != "platform")
            found[f"{sample.name}{{{labels}}}" if labels else sample.name] = sample.value
    assert not any(name in said for name in PEOPLE)
    return found


@asynccontextmanager
async def at(tg: TelegramServer, tmp_path: Path, **more: Any) -> AsyncIterator[Served]:
    async with serving(tg, tmp_path / "milepost.db", http=HTTP, **more) as served:
        yield served


async def test_health_is_bad_until_telegram_was_reached_and_good_from_then_on(
    tg: TelegramServer, tmp_path: Path
) -> None:
    tg.fails("getMe", SERVER_ERROR)
    async with at(tg, tmp_path) as served:
        await tg.wait_for(lambda: tg.calls)
        assert await well(served) == (503, {"status": "bad", "telegram": "not reached yet"})
        await tg.wait_for(lambda: tg.updates.is_polled)
        assert await well(served) == (200, {"status": "ok"})


async def test_a_revoked_token_and_a_rival_are_told_at_once(tmp_path: Path) -> None:
    async with TelegramServer(limits=Limits(on=False)) as tg, at(tg, tmp_path) as served:
        await tg.wait_for(lambda: tg.updates.is_polled)
        tg.updates.terminate()
        await tg.wait_for(lambda: any(call.code == 409 for call in tg.calls))
        await served.until(lambda: served.serving.platforms[0].trouble)
        assert await well(served) == (503, {"status": "bad", "telegram": "conflict"})
        await tg.wait_for(lambda: tg.updates.is_polled)
        tg.revokes_token()
        tg.updates.push_raw({"poll": {}})
        await served.until(lambda: served.serving.platforms[0].trouble == "token")
        assert await well(served) == (503, {"status": "bad", "telegram": "token"})


async def test_silence_storage_and_a_full_disk_are_told(
    tg: TelegramServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at(tg, tmp_path) as served:
        await tg.wait_for(lambda: tg.updates.is_polled)
        monkeypatch.setattr(health, "SILENT", -1.0)
        monkeypatch.setattr(health, "ROOM", 2**80)

        async def broken(_: object) -> None:
            raise StorageFailed("disk I/O error at /secret/place")

        monkeypatch.setattr(served.store, "write", broken)
        code, said = await well(served)
        monkeypatch.undo()
        assert code == 503
        assert said["telegram"].startswith("silent for ")
        assert said["disk"].endswith(" MiB free")
        assert said["database"] == "StorageFailed"


async def test_a_file_that_was_removed_is_told_although_it_can_be_written(
    tg: TelegramServer, tmp_path: Path
) -> None:
    async with at(tg, tmp_path) as served:
        await tg.wait_for(lambda: tg.updates.is_polled)
        served.database.unlink()
        code, said = await well(served)
        assert (code, said["database"].partition(";")[0]) == (503, "the file was removed")


async def test_a_database_that_does_not_answer_is_told(
    tg: TelegramServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at(tg, tmp_path) as served:
        await tg.wait_for(lambda: tg.updates.is_polled)
        monkeypatch.setattr(health, "PATIENCE", 0.01)

        async def stuck(_: object) -> None:
            await asyncio.Event().wait()

        monkeypatch.setattr(served.store, "write", stuck)
        said = await well(served)
        monkeypatch.undo()
        assert said == (503, {"status": "bad", "database": "no answer in 0 s"})


def all_is_done(tables: SqlTables) -> bool:
    """Whether all was handled and sent, and the one nonsensical update laid aside."""
    waits = sum(tables.outbox.backlog().values()) + tables.updates.count()
    return not waits and tables.updates.dead_letters() == 1


async def test_figures_follow_what_happens(tg: TelegramServer, tmp_path: Path) -> None:
    async with at(tg, tmp_path) as served:
        ana = tg.user("Ana Zebulon")
        ana.starts()
        await ana.hears()
        tg.fails("sendMessage", halts(1))
        ana.writes("berlin")
        await ana.hears()
        tg.brings({"message": {"message_id": "nonsense"}})
        await served.until(lambda: served.store.write_now(all_is_done))
        now = await figures(served)
        assert now["milepost_updates_total{handled}"] >= 2
        assert now["milepost_updates_total{unreadable}"] == 1
        assert now["milepost_dead_letters"] == 1
        assert now["milepost_messages_total{sent}"] == 2
        assert now["milepost_message_delay_seconds_count{answer}"] == 2
        assert now["milepost_halts_total"] == 1
        assert now["milepost_outbox_waiting"] == 0
        assert now["milepost_lane_waiting"] == 0
        assert now["milepost_updates_waiting"] == 0
        assert now["milepost_due_lag_seconds"] == 0
        assert now["milepost_store_commits_total"] > 5
        assert now["milepost_platform_silent_seconds"] < 60
        before = now["milepost_store_commits_total"]
        await served.store.write(lambda tables: None)
        assert (await figures(served))["milepost_store_commits_total"] > before


async def test_figures_are_told_also_while_the_database_is_away(
    tg: TelegramServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with at(tg, tmp_path) as served:
        await tg.wait_for(lambda: tg.updates.is_polled)

        async def broken(_: object) -> None:
            raise StorageFailed("away")

        monkeypatch.setattr(served.store, "read", broken)
        assert "milepost_store_commits_total" in await figures(served)
        monkeypatch.undo()


async def test_what_is_not_there_is_not_there(tg: TelegramServer, tmp_path: Path) -> None:
    async with at(tg, tmp_path) as served:
        await tg.wait_for(lambda: tg.updates.is_polled)
        for page in ("/", "/telegram", "/metrics/more", "/../milepost.db"):
            assert (await fetch(served, page))[0] in (404, 405), page


class Watchman:
    """Somebody who is pinged."""

    def __init__(self) -> None:
        self.pings = 0
        self.answer = 200
        self.changed = asyncio.Event()

    async def take(self, _: web.BaseRequest) -> web.Response:
        self.pings += 1
        self.changed.set()
        return web.Response(status=self.answer)

    async def seen(self, pings: int) -> None:
        async with asyncio.timeout(5):
            while self.pings < pings:
                self.changed.clear()
                await self.changed.wait()


@pytest.fixture
async def watchman() -> AsyncIterator[tuple[Watchman, str]]:
    watching = Watchman()
    runner = web.ServerRunner(web.Server(watching.take))
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    yield watching, f"http://127.0.0.1:{runner.addresses[0][1]}/canary-ping"
    await runner.cleanup()


async def test_the_watchman_is_pinged_while_all_is_well(
    tmp_path: Path, watchman: tuple[Watchman, str], caplog: pytest.LogCaptureFixture
) -> None:
    watching, url = watchman
    async with TelegramServer(speed=3000) as tg, serving(tg, tmp_path / "milepost.db", ping_url=url) as one:
        await watching.seen(2)
        watching.answer = 500
        await watching.seen(watching.pings + 2)
        watching.answer = 200
        tg.revokes_token()
        tg.updates.push_raw({"poll": {}})
        await one.until(lambda: one.serving.platforms[0].trouble == "token")
        await one.until(lambda: any(getattr(r, "action", "") == "ping_withheld" for r in caplog.records))
        last = watching.pings
        tick = len([r for r in caplog.records if getattr(r, "action", "") == "ping_withheld"])
        await one.until(
            lambda: len([r for r in caplog.records if getattr(r, "action", "") == "ping_withheld"]) > tick + 1
        )
        assert watching.pings == last
        assert not one.running.done()
    assert "canary-ping" not in caplog.text
    assert any(getattr(r, "action", "") == "ping_failed" for r in caplog.records)


async def test_a_watchman_who_is_not_there_is_only_logged(
    tmp_path: Path, unused_tcp_port: int, caplog: pytest.LogCaptureFixture
) -> None:
    url = f"http://127.0.0.1:{unused_tcp_port}/canary-ping"
    async with TelegramServer(speed=3000) as tg, serving(tg, tmp_path / "milepost.db", ping_url=url) as one:
        await one.until(lambda: any(getattr(r, "action", "") == "ping_failed" for r in caplog.records))
        ana = tg.user("Ana")
        ana.starts()
        assert await ana.hears()
    assert "canary-ping" not in caplog.text
