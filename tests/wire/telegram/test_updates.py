"""Updates come as the real server brings them: until they are confirmed, to one reader, by one way."""

from __future__ import annotations

import asyncio
import sys
from random import Random

import pytest
from aiohttp import web
from telegram import Bot, Update
from telegram.error import Conflict

from tests.wire.telegram import LOSE, Limits, TelegramServer, User
from tests.wire.telegram.conftest import client
from tests.wire.telegram.webhook import HEADER


def texts(updates: tuple[Update, ...]) -> list[str]:
    return [one.effective_message.text or "" for one in updates if one.effective_message]


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(bot: Bot, ana: User) -> None:
    for text in ("one", "two", "three"):
        ana.writes(text)
    first = await bot.get_updates()
    assert texts(first) == ["one", "two", "three"]
    assert texts(await bot.get_updates()) == ["one", "two", "three"]
    assert texts(await bot.get_updates(offset=first[1].update_id, limit=1)) == ["two"]
    assert texts(await bot.get_updates(offset=first[2].update_id + 1)) == []
    assert texts(await bot.get_updates(offset=first[0].update_id)) == []


async def test_a_negative_offset_counts_from_the_end_and_forgets_the_rest(bot: Bot, ana: User) -> None:
    for text in ("one", "two", "three"):
        ana.writes(text)
    assert texts(await bot.get_updates(offset=-2)) == ["two", "three"]
    assert texts(await bot.get_updates()) == ["two", "three"]


async def test_nobody_fetches_an_update_after_a_day(tg: TelegramServer, bot: Bot, ana: User) -> None:
    ana.writes("yesterday")
    tg.clock.advance(24 * 3600 - 60)
    assert texts(await bot.get_updates()) == ["yesterday"]
    tg.clock.advance(61)
    assert await bot.get_updates() == ()


async def test_a_long_poll_ends_when_something_arrives(tg: TelegramServer, bot: Bot, ana: User) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await tg.wait_for(lambda: tg.updates.is_polled)
    ana.writes("now")
    async with asyncio.timeout(5):
        assert texts(await poll) == ["now"]


async def test_a_long_poll_lasts_in_the_servers_seconds() -> None:
    async with TelegramServer(speed=1000) as tg, client(tg) as bot, asyncio.timeout(5):
        began = tg.clock.now
        assert await bot.get_updates(timeout=50) == ()
        assert tg.clock.now - began >= 50


async def test_a_second_reader_ends_the_first(tg: TelegramServer, bot: Bot, ana: User) -> None:
    poll = asyncio.create_task(bot.get_updates(timeout=30))
    await tg.wait_for(lambda: tg.updates.is_polled)
    async with client(tg) as other:
        assert await other.get_updates() == ()
        with pytest.raises(Conflict, match="make sure that only one bot instance is running"):
            await poll
        ana.writes("still here")
        assert texts(await other.get_updates()) == ["still here"]


async def test_kinds_that_were_not_asked_for_do_not_come(tg: TelegramServer, bot: Bot, ana: User) -> None:
    await bot.get_updates(allowed_updates=["edited_message"])
    message = ana.writes("unwanted")
    ana.edits(message, "wanted")
    assert texts(await bot.get_updates()) == ["wanted"], "what was asked for once is remembered"
    await bot.get_updates(allowed_updates=[])
    ana.writes("wanted again")
    assert ana.reacts(message, "👍") is None
    assert "wanted again" in texts(await bot.get_updates())


async def test_a_script_doubles_shuffles_and_repeats(tg: TelegramServer, bot: Bot, ana: User) -> None:
    written = [ana.writes(str(number)) for number in range(10)]
    tg.updates.mangle = lambda batch: Random(4).sample(batch * 2, 2 * len(batch))
    mangled = texts(await bot.get_updates())
    doubled = sorted([str(number) for number in range(10)] * 2)
    assert sorted(mangled) == doubled
    assert mangled != doubled
    tg.updates.mangle = None
    assert written[0].update is not None
    newest = tg.updates.log[-1]["update_id"]
    tg.updates.repeat(written[0].update)
    assert texts(await bot.get_updates(offset=newest + 1)) == ["0"]
    assert texts(await bot.get_updates(offset=newest + 1)) == []


async def test_a_script_brings_what_no_client_knows(tg: TelegramServer, bot: Bot, ana: User) -> None:
    tg.brings({"hologram": {"of": "next year"}})
    (unknown,) = await bot.get_updates()
    assert unknown.effective_message is None
    tg.brings({"message": {"message_id": 1}})
    with pytest.raises(KeyError):
        await bot.get_updates()


async def test_a_lost_answer_to_a_fetch_loses_no_update(tg: TelegramServer, bot: Bot, ana: User) -> None:
    ana.writes("kept")
    tg.fails("getUpdates", LOSE)
    with pytest.raises(Exception, match=r"disconnected|Error"):
        await bot.get_updates()
    assert texts(await bot.get_updates()) == ["kept"]


READER = """
import asyncio, sys, telegram

async def read():
    bot = telegram.Bot(sys.argv[1], base_url=sys.argv[2])
    async with bot:
        print((await bot.get_updates())[0].message.text, flush=True)
        await bot.get_updates(timeout=600, read_timeout=600)

asyncio.run(read())
"""


async def test_what_a_killed_reader_did_not_confirm_comes_again(
    tg: TelegramServer, bot: Bot, ana: User
) -> None:
    ana.writes("ran 5k")
    arguments = [sys.executable, "-c", READER, tg.token, tg.base_url]
    reader = await asyncio.create_subprocess_exec(*arguments, stdout=asyncio.subprocess.PIPE)
    assert reader.stdout is not None
    async with asyncio.timeout(20):
        assert await reader.stdout.readline() == b"ran 5k\n"
        reader.kill()
        await reader.communicate()
    assert texts(await bot.get_updates()) == ["ran 5k"]


SPOKEN = "s-3"


class Endpoint:
    """Takes what a webhook posts, with answers by script."""

    def __init__(self, *statuses: int) -> None:
        self.statuses = list(statuses)
        self.secrets: list[str | None] = []
        self.texts: list[str] = []
        self.enough = asyncio.Event()

    async def take(self, request: web.BaseRequest) -> web.Response:
        update = await request.json()
        self.secrets.append(request.headers.get(HEADER))
        self.texts.append(update["message"]["text"])
        status = self.statuses.pop(0)
        if not self.statuses:
            self.enough.set()
        return web.Response(status=status)


async def test_a_webhook_gets_each_update_until_it_takes_it() -> None:
    async with TelegramServer(speed=100, limits=Limits(on=False)) as tg, client(tg) as bot:
        endpoint = Endpoint(500, 404, 200, 200)
        runner = web.ServerRunner(web.Server(endpoint.take))
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        ana = tg.user("Ana", started=True)
        ana.writes("before")
        await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/", secret_token=SPOKEN)
        ana.writes("after")
        async with asyncio.timeout(5):
            await endpoint.enough.wait()
        assert endpoint.texts == ["before", "before", "before", "after"]
        assert set(endpoint.secrets) == {SPOKEN}
        info = await bot.get_webhook_info()
        assert info.last_error_message == "Wrong response from the webhook: 404 Not Found"
        with pytest.raises(Conflict, match="use deleteWebhook to delete the webhook first"):
            await bot.get_updates()
        await bot.delete_webhook()
        ana.writes("fetched")
        assert "fetched" in texts(await bot.get_updates())
        ana.writes("dropped")
        await bot.delete_webhook(drop_pending_updates=True)
        assert await bot.get_updates() == ()
        await runner.cleanup()
        assert tg.violations == []
