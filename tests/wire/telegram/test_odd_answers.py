"""Answers that are none, from a proxy or a server gone mad: waited out, and nothing is lost or said twice."""

from __future__ import annotations

import json
import logging
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire.telegram import Limits, TelegramServer, says
from tests.wire.telegram.serving import serving

NONE_OF_TELEGRAMS = {
    "a page": says("<html>Log in to the network</html>"),
    "nothing": says(""),
    "an array": says("[1, 2]"),
    "null": says("null"),
    "no result": says('{"ok": true}'),
    "not ok, without an error's status": says('{"ok": false, "error_code": 400, "description": "no"}'),
    "too deep": says("[" * 100_000),
    "moved": says("", 301),
    "an error's array": says("[1]", 500),
    "a page that asks for better words": says("<html>400 Bad Request</html>", 400),
    "a page that forbids": says("<html>403 Forbidden</html>", 403),
    "a page that is not there": says("<html>404 Not Found</html>", 404),
    "a page that has had enough": says("<html>429 Too Many Requests</html>", 429),
    "odd figures": says('{"ok": false, "parameters": "soon"}', 429),
    "a wait below nothing": says('{"ok": false, "parameters": {"retry_after": -2}}', 429),
}
ODD_RESULTS = {
    "null": says('{"ok": true, "result": null}'),
    "a number": says('{"ok": true, "result": 17}'),
    "an object": says('{"ok": true, "result": {"a": 1}}'),
    "an empty object": says('{"ok": true, "result": {}}'),
    "a description that is a number": says('{"ok": false, "description": 17}', 400),
}
EVERYTHING = NONE_OF_TELEGRAMS | ODD_RESULTS


@pytest.fixture
async def fast() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(limits=Limits(on=False), speed=200) as server:
        yield server
        assert server.violations == []


@pytest.mark.parametrize("odd", EVERYTHING)
async def test_an_odd_answer_to_a_fetch_is_waited_out(fast: TelegramServer, tmp_path: Path, odd: str) -> None:
    async with serving(fast, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        fast.fails("getUpdates", EVERYTHING[odd], times=2)
        ana.writes("ran 5k")
        (logged,) = await ana.hears()
        ana.writes("ran 6k")
        (again,) = await ana.hears()
        assert ("5 km" in logged.text, "6 km" in again.text) == (True, True)


@pytest.mark.parametrize("odd", EVERYTHING)
async def test_an_odd_answer_at_the_start_is_waited_out(
    fast: TelegramServer, tmp_path: Path, odd: str
) -> None:
    for method in ("getMe", "getWebhookInfo", "getMyCommands"):
        fast.fails(method, EVERYTHING[odd])
    async with serving(fast, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        ana.writes("ran 5k")
        (logged,) = await ana.hears()
        assert "5 km" in logged.text


@pytest.mark.parametrize("odd", NONE_OF_TELEGRAMS)
async def test_an_answer_that_met_a_proxy_is_sent_again(
    fast: TelegramServer, tmp_path: Path, odd: str, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(fast, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        fast.fails("sendMessage", NONE_OF_TELEGRAMS[odd])
        with caplog.at_level(logging.DEBUG):
            ana.writes("ran 5k")
            (logged,) = await ana.hears()
        await served.rests()
        assert "5 km" in logged.text
        assert ana.unheard == []
        assert "Log in to the network" not in caplog.text, "what stands between may repeat what was sent"


@pytest.mark.parametrize("odd", ["null", "a number", "an object", "an empty object"])
async def test_a_message_that_was_taken_is_not_sent_again(
    fast: TelegramServer, tmp_path: Path, odd: str
) -> None:
    async with serving(fast, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        fast.fails("sendMessage", ODD_RESULTS[odd])
        ana.writes("ran 5k")
        await served.rests()
        assert ana.unheard == []
        assert await served.store.write(lambda tables: tables.outbox.failed()) == 0


@pytest.mark.parametrize("number", [2**63, -(2**70), 1e300, "17", None])
async def test_an_update_with_a_number_that_is_none_takes_nothing_along(
    fast: TelegramServer, tmp_path: Path, number: object
) -> None:
    async with serving(fast, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        fast.fails("getUpdates", says(json.dumps({"ok": True, "result": [{"update_id": number}]})))
        ana.writes("ran 5k")
        (logged,) = await ana.hears()
        assert "5 km" in logged.text
