"""What goes wrong on the way: odd updates, refused requests, a token that is taken away.

The server's clock and the bot's run 200 times faster, so that the longest pause passes at once.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from itertools import pairwise
from pathlib import Path

import pytest

from tests.wire.telegram import (
    BAD_GATEWAY,
    DROP,
    GARBAGE,
    LOSE,
    SERVER_ERROR,
    Fault,
    Limits,
    TelegramServer,
    answers,
    halts,
)
from tests.wire.telegram.serving import Served, serving

SPEED = 200.0
WRONG = "7000000001:AA-wrong"
CONFLICT = answers(409, "Conflict: terminated by other getUpdates request")


@pytest.fixture
async def fast() -> AsyncIterator[TelegramServer]:
    async with TelegramServer(limits=Limits(on=False), speed=SPEED) as server:
        yield server
        assert server.violations == []


@pytest.fixture
async def quick(fast: TelegramServer, tmp_path: Path) -> AsyncIterator[Served]:
    async with serving(fast, tmp_path / "milepost.db") as one:
        yield one


def actions(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [getattr(record, "action", "") for record in caplog.records]


# --- updates --------------------------------------------------------------------------------


async def dead_letters(served: Served) -> int:
    return await served.store.write(lambda tables: tables.updates.dead_letters())


async def test_an_update_of_a_kind_from_next_year_is_passed_over(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    tg.brings({"telepathy": {"from": ana.wire, "thought": "ran 5k"}})
    tg.brings({})
    ana.writes("/week")
    (week,) = await ana.hears()
    await served.rests()
    assert "no runs yet" in week.text
    assert await dead_letters(served) == 0


@pytest.mark.parametrize(
    "message",
    [
        {"message_id": 1},
        {"message_id": 1, "date": 0, "chat": {"id": 1}},
        {"message_id": "one", "date": "now", "chat": "here"},
        [],
        "text",
        17,
    ],
)
async def test_an_unreadable_update_is_laid_aside_and_the_next_is_served(
    served: Served, tg: TelegramServer, message: object
) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    tg.brings({"message": message})
    ana.writes("ran 6k")
    first, second = await ana.hears(2)
    await served.rests()
    assert ("5 km" in first.text, "6 km" in second.text) == (True, True)
    assert await dead_letters(served) == 1


async def test_an_update_that_comes_twice_counts_once(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    written = ana.writes("ran 5k")
    await ana.hears()
    assert written.update is not None
    tg.updates.repeat(written.update)
    ana.writes("/week")
    (week,) = await ana.hears()
    assert "5 km, 1 run" in week.text


# --- fetching -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "fault", [SERVER_ERROR, BAD_GATEWAY, GARBAGE, DROP, LOSE, CONFLICT, halts(7)], ids=repr
)
async def test_a_fetch_that_fails_is_tried_again_and_nothing_is_lost(
    quick: Served, fast: TelegramServer, fault: Fault
) -> None:
    ana = await quick.runner("Ana")
    fast.fails("getUpdates", fault, times=3)
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    ana.writes("/week")
    (week,) = await ana.hears()
    assert "5 km, today." in logged.text
    assert "5 km, 1 run" in week.text


async def test_a_conflict_is_told_in_the_log_and_waited_out(
    quick: Served, fast: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await quick.runner("Ana")
    with caplog.at_level(logging.WARNING):
        fast.fails("getUpdates", CONFLICT, times=4)
        ana.writes("/week")
        await ana.hears()
    waits = [call.at for call in fast.calls if call.method == "getUpdates" and call.code == 409]
    assert actions(caplog).count("telegram_conflict") == 4
    assert all(after - before >= 1 for before, after in pairwise(waits))


async def test_a_rival_that_has_gone_is_no_trouble_any_more(tmp_path: Path) -> None:
    """Although nobody writes: the next fetch after a refusal is not held for long."""
    async with (
        TelegramServer(limits=Limits(on=False), speed=20) as tg,
        serving(tg, tmp_path / "milepost.db") as served,
    ):
        (platform,) = served.serving.platforms
        await tg.wait_for(lambda: tg.updates.is_polled)
        tg.updates.terminate()
        await served.until(lambda: platform.trouble == "conflict")
        began = tg.clock.now
        await served.until(lambda: not platform.trouble)
        assert tg.clock.now - began < 30


async def test_a_pause_that_is_asked_for_is_told_and_kept(
    quick: Served, fast: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await quick.runner("Ana")
    with caplog.at_level(logging.WARNING):
        fast.fails("getUpdates", halts(20))
        ana.writes("/week")
        await ana.hears()
    (halted,) = [call.at for call in fast.calls if call.method == "getUpdates" and call.code == 429]
    asked_again = next(call.at for call in fast.calls if call.method == "getUpdates" and call.at > halted)
    assert asked_again - halted >= 20
    assert actions(caplog) == ["telegram_halt"]


async def test_a_revoked_token_is_one_sentence_a_minute_and_goes_on_when_it_is_valid_again(
    quick: Served, fast: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await quick.runner("Ana")
    token = fast.token
    await fast.wait_for(lambda: fast.updates.is_polled)  # before that a wrong token ends the bot
    with caplog.at_level(logging.WARNING):
        fast.revokes_token()
        fast.updates.terminate()  # the poll that is out ends
        ana.writes("ran 5k")
        began = fast.clock.now

        def told(times: int) -> bool:
            return actions(caplog).count("telegram_token") >= times

        await fast.wait_for(lambda: told(2))
        assert fast.clock.now - began >= 60
        fast.token = token
    (logged,) = await ana.hears()
    assert "5 km, today." in logged.text
    assert any("does not take the token" in record.getMessage() for record in caplog.records)
    assert token not in caplog.text


# --- sending --------------------------------------------------------------------------------


@pytest.mark.parametrize("fault", [SERVER_ERROR, BAD_GATEWAY, GARBAGE, DROP], ids=repr)
async def test_an_answer_that_was_not_taken_is_sent_again(
    quick: Served, fast: TelegramServer, fault: Fault
) -> None:
    ana = await quick.runner("Ana")
    fast.fails("sendMessage", fault, times=3)
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    await quick.rests()
    assert "5 km, today." in logged.text
    assert ana.unheard == []


async def test_an_answer_whose_acknowledgement_was_lost_is_said_once_more_at_most(
    quick: Served, fast: TelegramServer
) -> None:
    ana = await quick.runner("Ana")
    fast.fails("sendMessage", LOSE)
    ana.writes("ran 5k")
    first, second = await ana.hears(2)
    assert first.text == second.text
    ana.writes("/week")
    (week,) = await ana.hears()
    assert "5 km, 1 run" in week.text


async def test_a_halt_is_kept_and_nothing_is_lost(quick: Served, fast: TelegramServer) -> None:
    ana, bo = await quick.runner("Ana"), await quick.runner("Bo")
    fast.fails("sendMessage", halts(30, everywhere=True))
    ana.writes("ran 5k")
    await fast.wait_for(lambda: fast.refused)
    bo.writes("ran 6k")
    (hers,) = await ana.hears()
    (his,) = await bo.hears()
    assert ("5 km" in hers.text, "6 km" in his.text) == (True, True)
    assert fast.early == 0


async def test_an_edit_that_fails_is_made_later(quick: Served, fast: TelegramServer) -> None:
    ana = await quick.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    fast.fails("editMessageText", DROP)
    ana.presses(logged, "Undo")
    (undone,) = await ana.hears()
    assert (undone.edit, "Deleted: 5 km" in undone.text) == (True, True)


async def test_a_press_whose_answer_fails_still_does_its_work(quick: Served, fast: TelegramServer) -> None:
    ana = await quick.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    fast.fails("answerCallbackQuery", SERVER_ERROR)
    ana.presses(logged, "Undo")
    (undone,) = await ana.hears()
    assert "Deleted: 5 km" in undone.text


async def test_a_server_that_is_down_at_the_start_is_waited_for(fast: TelegramServer, tmp_path: Path) -> None:
    fast.fails("getMe", GARBAGE, times=2)
    fast.fails("getWebhookInfo", DROP)
    async with serving(fast, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        ana.writes("/week")
        await ana.hears()


async def test_a_token_that_is_wrong_from_the_start_ends_with_a_sentence(
    fast: TelegramServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with serving(fast, tmp_path / "milepost.db", telegram_token=WRONG) as served:
        async with asyncio.timeout(5):
            assert await served.running == 1
    told = caplog.text
    assert "BotFather" in told
    assert "AA-wrong" not in told
