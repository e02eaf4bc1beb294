"""What the doctor says of a bot account, and that nobody notices that he was there."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

import pytest
from telegram.error import TelegramError

from adapters import clock
from adapters.finding import Finding
from adapters.telegram.doctor import Doctor
from bot.examining import telegram_doctor
from tests.wire.telegram import DROP, GARBAGE, SERVER_ERROR, Fault, TelegramServer, halts, says
from tests.wire.telegram.conftest import client
from tests.wire.telegram.methods import BOT_FLAGS
from tests.wire.telegram.serving import Served, settings_for

BACK = "https://bot.example.org/telegram"


def api(tg: TelegramServer) -> str:
    return tg.base_url.removesuffix("/bot")


def doctor(tg: TelegramServer, **more: object) -> Doctor:
    return Doctor(tg.token, clock.now, api_url=api(tg), **more)


def wrong(findings: list[Finding]) -> list[str]:
    return [one.what for one in findings if not one.ok]


def said(findings: list[Finding], what: str) -> str:
    return next(one.found for one in findings if one.what == what)


@pytest.fixture
async def fast() -> TelegramServer:
    return TelegramServer(speed=50, checks=False)


async def test_all_is_well(fast: TelegramServer) -> None:
    async with fast as tg:
        found = await doctor(tg).examine()
        assert wrong(found) == []
        assert said(found, "token") == "it belongs to @milepost_bot, Milepost."
        assert said(found, "updates") == "no webhook is set and nobody else fetches; 0 wait."
        assert {one.what for one in found} == {"token", "clock", "privacy mode", "groups", "updates"}


async def test_beside_the_running_bot_nothing_is_fetched_and_nothing_lost(
    served: Served, tg: TelegramServer
) -> None:
    ana = tg.user("Ana")
    ana.starts()
    await ana.hears()
    await tg.wait_for(lambda: tg.updates.is_polled)
    fetched = [call.method for call in tg.calls].count("getUpdates")
    settings = settings_for(tg, served.database)
    found = await telegram_doctor(settings, tg.token).examine()
    assert wrong(found) == []
    assert "the bot that runs here fetches them" in said(found, "updates")
    assert [call.method for call in tg.calls].count("getUpdates") == fetched
    assert tg.updates.is_polled
    ana.writes("berlin")
    assert await ana.hears()
    assert tg.refused == []


async def test_what_waits_is_not_taken(fast: TelegramServer) -> None:
    async with fast as tg:
        tg.user("Ana").starts()
        found = await doctor(tg).examine()
        assert said(found, "updates").endswith("1 wait.")
        assert len(tg.updates) == 1


async def test_another_program_that_fetches_is_found(tg: TelegramServer) -> None:
    async def fetch_for_ever() -> None:
        async with client(tg) as other:
            while True:
                with suppress(TelegramError):
                    await other.get_updates(timeout=30)

    other = asyncio.create_task(fetch_for_ever())
    await tg.wait_for(lambda: tg.updates.is_polled)
    found = await doctor(tg).examine()
    other.cancel()
    await asyncio.gather(other, return_exceptions=True)
    assert wrong(found) == ["updates"]
    assert "another program fetches" in said(found, "updates")


async def test_a_webhook_that_is_set_keeps_updates_from_a_poll(fast: TelegramServer) -> None:
    async with fast as tg:
        async with client(tg) as bot:
            await bot.set_webhook(BACK)
        found = await doctor(tg).examine()
        assert wrong(found) == ["updates"]
        assert "a webhook is set at bot.example.org" in said(found, "updates")
        assert "getUpdates" not in [call.method for call in tg.calls]
        assert tg.webhook.url == BACK


async def test_by_webhook_the_address_and_its_last_failure_are_told(fast: TelegramServer) -> None:
    async with fast as tg:
        missing = await doctor(tg, webhook=BACK).examine()
        assert wrong(missing) == []
        assert "not set as the webhook yet" in said(missing, "updates")
        async with client(tg) as bot:
            await bot.set_webhook(BACK)
        assert "come by webhook" in said(await doctor(tg, webhook=BACK).examine(), "updates")
        tg.webhook.failure, tg.webhook.failed_at = "Wrong response from the webhook: 502", tg.clock.date
        failing = await doctor(tg, webhook=BACK).examine()
        assert "Wrong response from the webhook: 502" in said(failing, "updates")


async def test_a_token_that_telegram_does_not_know(fast: TelegramServer) -> None:
    async with fast as tg:
        wanted = tg.token
        tg.revokes_token()
        found = await Doctor(wanted, clock.now, api_url=api(tg)).examine()
        assert wrong(found) == ["token"]
        assert "BotFather shows the right one" in said(found, "token")
        assert all(wanted not in one.found for one in found)


@pytest.mark.parametrize("token", ["1:2", "nonsense", "123456789:short", "äöü"])
async def test_a_strange_token_is_only_a_warning(fast: TelegramServer, token: str) -> None:
    async with fast as tg:
        tg.token = token
        found = await doctor(tg).examine()
        assert wrong(found) == []
        assert [one.what for one in found if one.warns] == ["token"]


async def test_privacy_and_groups(fast: TelegramServer, monkeypatch: pytest.MonkeyPatch) -> None:
    async with fast as tg:
        tg.privacy = False
        monkeypatch.setitem(BOT_FLAGS, "can_join_groups", False)
        found = await doctor(tg).examine()
        assert wrong(found) == ["privacy mode"]
        assert "/setprivacy" in said(found, "privacy mode")
        assert [one.what for one in found if one.warns] == ["groups"]
        assert "/setjoingroups" in said(found, "groups")


def off(seconds: float) -> Callable[[], datetime]:
    return lambda: clock.now() + timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("seconds", "says"),
    [(20, " s ahead of Telegram"), (-20, " s behind Telegram"), (-3600 * 24, "1440 min behind")],
)
async def test_a_clock_that_is_off(fast: TelegramServer, seconds: float, says: str) -> None:
    async with fast as tg:
        found = await Doctor(tg.token, off(seconds), api_url=api(tg)).examine()
        assert wrong(found) == ["clock"]
        assert says in said(found, "clock").replace("1439 min", "1440 min")
        assert "NTP" in said(found, "clock")


@pytest.mark.parametrize("seconds", [-4.5, 0, 4.5])
async def test_a_clock_within_five_seconds(fast: TelegramServer, seconds: float) -> None:
    async with fast as tg:
        found = await Doctor(tg.token, off(seconds), api_url=api(tg)).examine()
        assert said(found, "clock") == "it agrees with Telegram's."


async def test_nobody_there_and_a_proxy_that_is_not_there(fast: TelegramServer, unused_tcp_port: int) -> None:
    async with fast as tg:
        nowhere = f"http://127.0.0.1:{unused_tcp_port}"
        found = await Doctor(tg.token, clock.now, api_url=nowhere).examine()
        assert wrong(found) == ["telegram"]
        assert "MILEPOST_TELEGRAM_API_URL" in said(found, "telegram")
        proxied = await doctor(tg, proxy=nowhere).examine()
        assert wrong(proxied) == ["telegram"]
        assert "the proxy in MILEPOST_PROXY does not let us through" in said(proxied, "telegram")


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo", "getUpdates"])
@pytest.mark.parametrize("fault", [SERVER_ERROR, DROP, GARBAGE, halts(30)])
async def test_a_telegram_that_is_not_well(fast: TelegramServer, fault: Fault, method: str) -> None:
    async with fast as tg:
        tg.fails(method, fault)
        found = await doctor(tg).examine()
        assert wrong(found) == ["telegram"]


@pytest.mark.parametrize("method", ["getMe", "getWebhookInfo"])
@pytest.mark.parametrize("result", ["null", "17", "{}", '{"id": "one"}'])
async def test_a_result_that_is_none_is_a_finding(fast: TelegramServer, method: str, result: str) -> None:
    async with fast as tg:
        tg.fails(method, says(f'{{"ok": true, "result": {result}}}'))
        assert "no answer of Telegram's" in said(await doctor(tg).examine(), "telegram")
