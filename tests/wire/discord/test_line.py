"""The line to the gateway breaks in every way, and the bot goes on: what was said meanwhile is heard.

The server's clock and the bot's run 50 times faster, so that no pause is waited for.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Callable
from itertools import pairwise
from pathlib import Path

import pytest

from adapters.discord import service
from tests.wire.discord import SERVER_ERROR, DiscordServer, Limits, User, answers, door, greeting
from tests.wire.discord.serving import Served, serving, start

SPEED = 50.0


@pytest.fixture
async def dc() -> AsyncIterator[DiscordServer]:
    limits = Limits(on=False, real_waits=False)
    async with DiscordServer(limits=limits, speed=SPEED, heartbeat=41.25 / SPEED) as server:
        yield server
        assert server.violations == []


def actions(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [getattr(record, "action", "") for record in caplog.records]


async def logs_a_run(user: User, kilometres: int) -> None:
    user.writes_dm(f"ran {kilometres}k")
    (logged,) = await user.hears()
    assert f"{kilometres} km, today." in logged.text


# --- the first connect -------------------------------------------------------------------------


@pytest.mark.parametrize("status", [0, 503, 1000, 4000, 1011])
async def test_a_first_connect_that_fails_is_tried_again(
    dc: DiscordServer, tmp_path: Path, status: int
) -> None:
    """Refused, cut, or closed before the first word: there the library itself would break."""
    dc.gateway.refuses(4, status=status)
    async with serving(dc, tmp_path / "milepost.db") as served:
        await logs_a_run(await served.runner("Ana"), 5)
    assert dc.gateway.connects >= 5
    assert len(dc.gateway.identified) == 1


async def test_a_server_that_is_not_there_at_the_start_is_waited_for(
    dc: DiscordServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    await dc.goes_down()
    starting = asyncio.create_task(_serve_and_log(dc, tmp_path / "milepost.db"))
    async with asyncio.timeout(5):
        while actions(caplog).count("discord_unreachable") < 2:
            await asyncio.wait({starting}, timeout=0.01)
    await dc.comes_back()
    await starting


async def _serve_and_log(dc: DiscordServer, database: Path) -> None:
    async with serving(dc, database) as served:
        await logs_a_run(await served.runner("Ana"), 5)


@pytest.mark.parametrize("fault", [answers(503), SERVER_ERROR, answers(429), answers(403, 40002)])
@pytest.mark.parametrize("operation", ["get_my_user", "get_my_oauth2_application"])
async def test_who_we_are_may_be_answered_later(
    dc: DiscordServer, tmp_path: Path, operation: str, fault: object
) -> None:
    dc.fails(operation, fault, times=2)
    async with serving(dc, tmp_path / "milepost.db") as served:
        await logs_a_run(await served.runner("Ana"), 5)


async def test_ready_that_comes_late_is_waited_for_and_one_that_never_comes_is_not(
    dc: DiscordServer, tmp_path: Path
) -> None:
    dc.gateway.silences_ready(2)
    async with serving(dc, tmp_path / "milepost.db") as served:
        await logs_a_run(await served.runner("Ana"), 5)
    assert len(dc.gateway.identified) == 3
    times = [at for at, _ in dc.gateway.identified]
    assert all(after - before >= 55 for before, after in pairwise(times))


async def test_json_whose_letters_are_named_is_read(
    dc: DiscordServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(door.JSON, "Content-Type", "application/json; charset=utf-8")
    async with serving(dc, tmp_path / "milepost.db") as served:
        await logs_a_run(await served.runner("Ana"), 5)


async def test_a_first_word_that_does_not_name_the_application_will_do(
    dc: DiscordServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    encode = greeting.encode
    monkeypatch.setattr(
        greeting, "encode", lambda raw: encode({name: raw[name] for name in raw if name != "application"})
    )
    async with serving(dc, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        await logs_a_run(ana, 5)
        assert (await ana.slash(ana.dm, "week").answer()).text


# --- a line that stood -----------------------------------------------------------------------

BREAKS: dict[str, Callable[[DiscordServer], None]] = {
    "dropped": lambda dc: dc.gateway.drops(),
    "op 7": lambda dc: dc.gateway.asks_to_reconnect(),
    "a session to be resumed": lambda dc: dc.gateway.invalidates(resumable=True),
} | {
    str(code): lambda dc, code=code: dc.gateway.closes(code)
    for code in (1000, 1001, 4000, 4001, 4002, 4005, 4008)
}


@pytest.mark.parametrize("how", list(BREAKS))
async def test_a_line_that_breaks_is_resumed_and_nothing_is_missed(
    dc: DiscordServer, served: Served, how: str
) -> None:
    ana = await served.runner("Ana")
    await logs_a_run(ana, 5)
    BREAKS[how](dc)
    await dc.wait_for(lambda: not dc.gateway.live)
    ana.writes_dm("ran 6k")
    ana.writes_dm("ran 7k")
    six, seven = await ana.hears(2)
    assert ("6 km" in six.text, "7 km" in seven.text) == (True, True)
    assert len(dc.gateway.identified) == 1
    assert len(dc.gateway.resumed) == 1
    await served.rests()
    assert ana.unheard == []


@pytest.mark.parametrize("how", ["invalidates", "forgets", 4003, 4007, 4009])
async def test_a_session_that_is_lost_is_begun_anew(
    dc: DiscordServer, served: Served, how: str | int
) -> None:
    ana = await served.runner("Ana")
    await logs_a_run(ana, 5)
    if how == "invalidates":
        dc.gateway.invalidates()
    else:
        dc.gateway.forgets()
        dc.gateway.closes(how if isinstance(how, int) else 4000)
    await dc.wait_for(lambda: len(dc.gateway.identified) == 2 and dc.gateway.live)
    await logs_a_run(ana, 6)
    (first, _), (second, _) = dc.gateway.identified
    assert second - first >= 5, "Discord takes one identification in five seconds"


async def test_what_is_told_again_is_not_done_again(dc: DiscordServer, served: Served) -> None:
    ana = await served.runner("Ana")
    dc.gateway.duplicates(2)
    ana.writes_dm("ran 5k")
    await ana.hears()
    dc.gateway.repeats(20)
    await logs_a_run(ana, 6)
    ana.writes_dm("/week")
    (week,) = await ana.hears()
    assert "11 km, 2 runs" in week.text


@pytest.mark.parametrize("silent", [True, False], ids=["nothing comes", "only acks are missing"])
async def test_a_zombie_is_noticed(
    dc: DiscordServer, served: Served, silent: bool, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await served.runner("Ana")
    club = dc.guild("Runners", members=[ana])
    dc.gateway.withholds_acks()
    if silent:
        dc.gateway.falls_silent()
    beats = dc.gateway.beats
    began = dc.clock.now
    while not dc.gateway.resumed:
        if not silent:
            ana.says(club.channel("general"), "hello")
        await served.until(lambda at=dc.clock.now: dc.clock.now > at + 5)
        assert dc.clock.now - began < 150
    dc.gateway.acknowledges = True
    assert dc.gateway.beats > beats
    await logs_a_run(ana, 5)


async def test_what_the_library_cannot_read_costs_a_client_and_no_more(
    dc: DiscordServer, served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await served.runner("Ana")
    dc.gateway.brings("READY", {"user": None})
    await dc.wait_for(lambda: len(dc.gateway.identified) == 2 and dc.gateway.live)
    await logs_a_run(ana, 5)
    assert "discord_unreachable" in actions(caplog)


async def test_a_line_that_breaks_again_and_again_is_tried_ever_more_seldom(
    dc: DiscordServer, served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    ana = await served.runner("Ana")
    dc.gateway.refuses_identify(4000, times=7)
    dc.gateway.forgets()
    dc.gateway.drops()
    await dc.wait_for(lambda: len(dc.gateway.identified) == 9, 15)
    times = [at for at, _ in dc.gateway.identified]
    gaps = [after - before for before, after in pairwise(times[1:])]
    assert gaps[-1] >= 32
    assert all(later >= 0.9 * before for before, later in pairwise(gaps))
    await logs_a_run(ana, 5)
    assert actions(caplog).count("discord_line_broke") >= 8


def pauses(caplog: pytest.LogCaptureFixture) -> list[float]:
    """Return for how long was waited each time that the line broke."""
    told = [one for one in caplog.records if getattr(one, "action", "") == "discord_line_broke"]
    return [one.args[1] for one in told if isinstance(one.args, tuple) and isinstance(one.args[1], float)]


async def test_a_line_that_is_resumed_is_back_at_once_however_often_it_breaks(
    dc: DiscordServer, served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    """Only who says who it is is counted; and what is pressed meanwhile is waited for three seconds."""
    caplog.set_level(logging.INFO)
    ana = await served.runner("Ana")
    for number in range(1, 9):
        dc.gateway.drops()
        await dc.wait_for(lambda number=number: len(dc.gateway.resumed) == number and dc.gateway.live)
        await logs_a_run(ana, number)
    assert len(dc.gateway.identified) == 1
    assert len(pauses(caplog)) == 8
    assert max(pauses(caplog)) <= 2


async def test_what_cannot_be_reached_is_tried_every_quarter_minute(
    dc: DiscordServer, served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    await dc.goes_down()
    await served.until(lambda: pauses(caplog).count(15.0) == 3, 10)
    assert max(pauses(caplog)) == 15
    await dc.comes_back()
    await dc.wait_for(lambda: dc.gateway.live, 10)


async def test_a_whole_outage_is_sat_out(dc: DiscordServer, served: Served) -> None:
    ana = await served.runner("Ana")
    platform = served.serving.platforms[0]
    await dc.goes_down()
    await served.until(lambda: platform.silent_for > 30)
    await dc.comes_back()
    await dc.wait_for(lambda: dc.gateway.live, 10)
    await served.until(lambda: platform.silent_for == 0)
    await logs_a_run(ana, 5)
    assert len(dc.gateway.identified) == 1


# --- refused for good -------------------------------------------------------------------------


async def test_a_token_that_is_wrong_from_the_start_ends_with_a_sentence(
    dc: DiscordServer, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    old = dc.token
    dc.revokes_token()
    assert await ends(dc, tmp_path / "milepost.db", discord_token=old) == 1
    assert "The developer portal shows a new one under Bot, Reset Token." in caplog.text
    assert old not in caplog.text


@pytest.mark.parametrize(
    ("code", "says"),
    [
        (4004, "does not know the token"),
        (4010, "a shard of such a number"),
        (4011, "set MILEPOST_DISCORD_SHARDS to auto"),
        (4012, "update Milepost"),
        (4013, "update Milepost"),
        (4014, "None of them is privileged"),
    ],
)
async def test_what_no_new_try_mends_ends_with_a_sentence(
    dc: DiscordServer, tmp_path: Path, code: int, says: str, caplog: pytest.LogCaptureFixture
) -> None:
    dc.gateway.refuses_identify(code)
    assert await ends(dc, tmp_path / "milepost.db") == 1
    told = [record for record in caplog.records if getattr(record, "action", "") == "cannot_serve"]
    assert says in told[0].getMessage()
    assert len(dc.gateway.identified) == 1


async def ends(dc: DiscordServer, database: Path, **more: str) -> int:
    """Serve until the bot ends by itself; return its exit code."""
    served = start(dc, database, **more)
    async with asyncio.timeout(5):
        return await served.running


async def test_a_token_that_is_revoked_is_told_and_tried_seldom(
    dc: DiscordServer, served: Served, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service, "REVOKED_PAUSE", 100.0)
    ana = await served.runner("Ana")
    await logs_a_run(ana, 5)
    platform, token = served.serving.platforms[0], dc.token
    with caplog.at_level(logging.WARNING):
        dc.revokes_token()
        began = dc.clock.now
        await served.until(lambda: actions(caplog).count("discord_token") >= 2, 15)
        assert dc.clock.now - began >= 100
        assert platform.trouble == "token"
        assert token not in caplog.text
        dc.token = token
        await dc.wait_for(lambda: dc.gateway.live, 15)
    await served.until(lambda: not platform.trouble)
    await logs_a_run(ana, 6)


# --- shards --------------------------------------------------------------------------------------


@pytest.mark.parametrize(("setting", "count"), [("auto", 2), ("3", 3), ("1", 1)])
async def test_servers_are_shared_out_among_shards(
    tmp_path: Path, setting: str, count: int, dc: DiscordServer
) -> None:
    dc.shards = 2
    people = [dc.user(f"Runner {number}") for number in range(6)]
    clubs = []
    for one in people:
        clubs.append(dc.guild("Club", members=[one], channels=["runs"]))
        dc.clock.advance(0.001)
    async with serving(dc, tmp_path / "milepost.db", discord_shards=setting) as served:
        await dc.gateway.ready(count)
        ana = await served.runner("Ana")
        await logs_a_run(ana, 5)
        for one, club in zip(people, clubs, strict=True):
            answer = await one.slash(club.channel("runs"), "help").answer()
            assert answer.text
        dc.gateway.drops()
        await dc.wait_for(lambda: len(dc.gateway.live) == count and len(dc.gateway.resumed) == count)
        await logs_a_run(ana, 6)
    shards = [said["shard"] for _, said in dc.gateway.identified]
    assert sorted(shards) == [[number, count] for number in range(count)]
    times = [at for at, _ in dc.gateway.identified]
    assert all(after - before >= 4.9 for before, after in pairwise(times))
