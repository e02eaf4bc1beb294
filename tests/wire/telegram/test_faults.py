"""What goes wrong does so by script; what comes too fast is halted."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.helpers import escape_markdown

from tests.wire.telegram import (
    BAD_GATEWAY,
    DROP,
    GARBAGE,
    LOSE,
    SERVER_ERROR,
    SILENCE,
    Fault,
    Limits,
    TelegramServer,
    User,
    answers,
    delays,
    halts,
)
from tests.wire.telegram.conftest import client
from tests.wire.telegram.parsing import parse_html, parse_markdown_v2
from tests.wire.telegram.texts import units


@pytest.mark.parametrize(
    ("fault", "error", "arrives"),
    [
        (SERVER_ERROR, NetworkError, False),
        (BAD_GATEWAY, NetworkError, False),
        (GARBAGE, NetworkError, False),
        (SILENCE, TimedOut, False),
        (DROP, NetworkError, False),
        (LOSE, NetworkError, True),
        (answers(403, "Forbidden: by script"), TelegramError, False),
    ],
)
async def test_a_fault_happens_once_and_to_one_method(
    tg: TelegramServer, bot: Bot, ana: User, fault: Fault, error: type[Exception], arrives: bool
) -> None:
    tg.fails("sendMessage", fault)
    await bot.get_me()
    with pytest.raises(error):
        await bot.send_message(ana.id, "lost?", read_timeout=0.2 if fault is SILENCE else 5)
    assert [one.text for one in ana.unheard] == ["lost?"] * arrives
    await bot.send_message(ana.id, "fine")
    assert ana.unheard[-1].text == "fine"


async def test_a_refusal_can_be_lost_like_any_answer(tg: TelegramServer, bot: Bot) -> None:
    tg.fails("sendMessage", LOSE)
    with pytest.raises(NetworkError) as caught:
        await bot.send_message(42, "Who?")
    assert "disconnected" in str(caught.value)


async def test_a_fault_can_wait_for_one_chat(tg: TelegramServer, bot: Bot, ana: User) -> None:
    bo = tg.user("Bo", started=True)
    tg.fails("sendMessage", SERVER_ERROR, times=2, chat=bo.id)
    await bot.send_message(ana.id, "fine")
    for _ in range(2):
        with pytest.raises(NetworkError):
            await bot.send_message(bo.id, "not yet")
    await bot.send_message(bo.id, "now")
    assert [call.code for call in tg.calls] == [200, 200, 500, 500, 200]


async def test_a_delayed_answer_comes_later() -> None:
    async with TelegramServer(speed=1000) as tg, client(tg) as bot:
        bo = tg.user("Bo", started=True)
        tg.fails("sendMessage", delays(30))
        began = tg.clock.now
        await bot.send_message(bo.id, "late")
        assert tg.clock.now - began >= 30


async def test_a_download_can_fail_too(tg: TelegramServer, bot: Bot, ana: User) -> None:
    ana.sends_file("run.gpx", b"<gpx/>")
    (file_id,) = tg.state.files
    file = await bot.get_file(file_id)
    for fault in (DROP, SERVER_ERROR, GARBAGE):
        tg.fails("file", fault)
        with pytest.raises(NetworkError):
            await file.download_as_bytearray()
    assert bytes(await file.download_as_bytearray()) == b"<gpx/>"


async def test_who_waits_in_vain_is_told_what_happened_last(tg: TelegramServer, bot: Bot, ana: User) -> None:
    await bot.send_message(ana.id, "only one")
    with pytest.raises(AssertionError, match="only one"):
        await ana.hears(2, deadline=0.01)


async def test_a_server_that_was_down_knows_what_it_knew(tg: TelegramServer, bot: Bot, ana: User) -> None:
    await tg.goes_down()
    ana.writes("ran 5k")
    with pytest.raises(NetworkError):
        await bot.get_updates()
    await tg.comes_back()
    assert len(await bot.get_updates()) == 1


async def test_a_halt_by_script_counts_who_comes_early(tg: TelegramServer, bot: Bot, ana: User) -> None:
    bo = tg.user("Bo", started=True)
    tg.fails("sendMessage", halts(7))
    with pytest.raises(RetryAfter) as caught:
        await bot.send_message(ana.id, "halted")
    assert caught.value.retry_after == timedelta(seconds=7)
    await bot.send_message(bo.id, "others are not")
    assert tg.early == 0
    with pytest.raises(RetryAfter):
        await bot.send_message(ana.id, "too early")
    assert tg.early == 1
    tg.clock.advance(7)
    await bot.send_message(ana.id, "now")
    assert tg.early == 1
    tg.fails("sendMessage", halts(7, everywhere=True))
    with pytest.raises(RetryAfter):
        await bot.send_message(ana.id, "halted")
    with pytest.raises(RetryAfter):
        await bot.send_message(bo.id, "so are others")


async def passed(bot: Bot, chats: list[int]) -> tuple[int, timedelta | int]:
    """Return how many messages pass, and what the first that does not is told."""
    for number, chat in enumerate(chats):
        try:
            await bot.send_message(chat, "x")
        except RetryAfter as halt:
            return number, halt.retry_after
    return len(chats), 0


SLOW = 0.001
"""A clock so slow that no second passes during a test, but those that the test lets pass."""


async def test_a_private_chat_takes_one_message_a_second() -> None:
    async with TelegramServer(speed=SLOW) as tg, client(tg) as bot:
        ana = tg.user("Ana", started=True)
        assert await passed(bot, [ana.id] * 2) == (1, timedelta(seconds=1))
        tg.clock.advance(1)
        assert await passed(bot, [ana.id] * 2) == (1, timedelta(seconds=1))


async def test_a_burst_can_be_allowed() -> None:
    async with TelegramServer(speed=SLOW, limits=Limits(burst=3)) as tg, client(tg) as bot:
        ana = tg.user("Ana", started=True)
        assert await passed(bot, [ana.id] * 4) == (3, timedelta(seconds=3))


async def test_a_little_haste_can_be_allowed() -> None:
    async with TelegramServer(speed=SLOW, limits=Limits(slack=0.2 / SLOW)) as tg, client(tg) as bot:
        ana = tg.user("Ana", started=True)
        await bot.send_message(ana.id, "x")
        tg.clock.advance(0.9)
        assert await passed(bot, [ana.id]) == (1, 0)
        tg.clock.advance(0.7)
        assert await passed(bot, [ana.id]) == (0, timedelta(seconds=1))


@pytest.mark.parametrize(("limits", "most"), [(Limits(), 30), (Limits(edits=True), 20)])
async def test_edits_count_if_so_said(limits: Limits, most: int) -> None:
    async with TelegramServer(speed=SLOW, limits=limits) as tg, client(tg) as bot:
        club = tg.group("Riverside")
        asked = await bot.send_message(club.id, "x")
        for number in range(most - 1):
            await bot.edit_message_text(f"{number}", club.id, asked.message_id)
        answer = bot.edit_message_text("last", club.id, asked.message_id)
        if limits.edits:
            with pytest.raises(RetryAfter):
                await answer
        else:
            await answer


async def test_all_chats_together_take_thirty_a_second() -> None:
    async with TelegramServer(speed=SLOW) as tg, client(tg) as bot:
        people = [tg.user(str(number), started=True).id for number in range(62)]
        assert await passed(bot, people[:31]) == (30, timedelta(seconds=1))
        tg.clock.advance(1)
        assert await passed(bot, people[31:]) == (30, timedelta(seconds=1))
        assert tg.early == 0


async def test_a_group_takes_twenty_a_minute() -> None:
    async with TelegramServer(speed=SLOW) as tg, client(tg) as bot:
        club = tg.group("Riverside")
        assert await passed(bot, [club.id] * 21) == (20, timedelta(seconds=60))
        tg.clock.advance(60)
        assert await passed(bot, [club.id] * 20) == (20, 0)


async def test_who_waits_as_told_is_let_through() -> None:
    async with TelegramServer(speed=200) as tg, client(tg) as bot:
        ana = tg.user("Ana", started=True)
        for _ in range(20):
            halted, seconds = await passed(bot, [ana.id])
            if not halted:
                tg.clock.advance(seconds.total_seconds() if isinstance(seconds, timedelta) else seconds)
                assert await passed(bot, [ana.id]) == (1, 0)
        assert tg.early == 0


@given(st.text())
def test_lengths_are_utf_16(text: str) -> None:
    assert units(text) == len(text.encode("utf-16-le", "surrogatepass")) // 2


@given(st.text())
def test_what_the_client_escapes_comes_out_unmarked(text: str) -> None:
    assert parse_markdown_v2(escape_markdown(text, version=2)) == (text, [])
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert parse_html(escaped) == (text, [])
