"""R8 for Discord: one bad chat never hurts another: every failure has its rule, and everything else arrives.

`PROOF=long` sends ten thousand prompts, as `make prove` does.
"""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientTimeout

from adapters.database.tables import SqlTables
from adapters.discord import api, sender
from adapters.discord.buckets import Bucket
from adapters.pace import Pace
from core.domain.runner import PromptKind
from core.ports.values import Outgoing, Room, State
from core.wording.reply import Message, WordedAttachment
from tests.wire.clock import StillClock
from tests.wire.discord import (
    BAD_GATEWAY,
    DROP,
    GARBAGE,
    LOSE,
    SERVER_ERROR,
    SILENCE,
    UNAVAILABLE,
    Channel,
    DiscordServer,
    Fault,
    Guild,
    Limits,
    User,
    answers,
    delays,
    halts,
    says,
)
from tests.wire.discord.serving import Served, serving
from tests.wire.hands import HandWatch

SPEED = 50
FEW = 500
PROMPTS = 10_000 if os.environ.get("PROOF") == "long" else FEW
PATIENCE = 20 + PROMPTS / 10


@dataclass
class Post:
    """Prompts on their way to chats, by a clock that runs 50 times faster."""

    dc: DiscordServer
    served: Served
    planned: int = 0

    async def plan(
        self,
        *to: User | Channel,
        kind: PromptKind = PromptKind.REVIEW,
        first: bool = False,
        message: Message | None = None,
        edits: int | None = None,
    ) -> list[int]:
        """Let a prompt be due in each of these chats; return the rows. `first` is before any word."""

        def work(tables: SqlTables) -> list[int | None]:
            rows = []
            for one in to:
                self.planned += 1
                text, chat = f"Prompt {self.planned}", str(one.id)
                room = tables.rooms.at("discord", chat) or tables.rooms.add(
                    Room(id=0, platform="discord", external=chat, private=isinstance(one, User))
                )
                if not first:
                    tables.rooms.heard(room.id, self.now)
                row = Outgoing(
                    id=0, key=text, kind=kind, room=room.id, runner=None, due=self.now, priority=2,
                    message=message or Message(text=text), edits=edits,
                )  # fmt: skip
                rows.append(tables.outbox.add(row))
            return rows

        rows = await self.served.store.write(work)
        self.served.serving._delivery.wake.set()
        return [row for row in rows if row is not None]

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.dc.clock.now, UTC)

    async def becomes(self, row: int, *states: State) -> None:
        """Wait until a row is in one of these states."""

        def at(tables: SqlTables) -> State:
            found = tables.outbox.get(row)
            assert found is not None
            return found.state

        async with asyncio.timeout(PATIENCE):
            while await self.served.store.write(at) not in states:
                pass

    async def arrives_elsewhere(self) -> None:
        """Nobody else is hurt."""
        bo = self.dc.user("Bo", installed=True)
        await self.plan(bo)
        (heard,) = await bo.hears()
        assert heard.text.startswith("Prompt")


@asynccontextmanager
async def posting(folder: Path, *, limits: Limits | None = None) -> AsyncIterator[Post]:
    limited = limits is not None
    limits = limits or Limits(on=False, real_waits=False)
    async with DiscordServer(speed=SPEED, limits=limits, heartbeat=41.25 / SPEED) as dc:
        more = {"send_limits": "on"} if limited else {}
        async with serving(dc, folder / "milepost.db", **more) as served:
            yield Post(dc, served)
        assert dc.violations == []


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with posting(tmp_path) as made:
        yield made


# --- who cannot be written to -------------------------------------------------------------------


def vanishes(user: User) -> None:
    """Her account is deleted, and with it the direct messages."""
    del user.dc.state.users[user.id]
    if (room := user.dc.state.direct.pop(user.id, None)) is not None:
        room.gone = True


@pytest.mark.parametrize("happened", [User.closes_dms, User.uninstalls, vanishes])
async def test_who_cannot_be_written_to_is_noted_and_asked_no_more(
    post: Post, happened: Callable[[User], None]
) -> None:
    ana = post.dc.user("Ana", installed=True)
    ana.writes_dm("/start")
    await ana.hears()
    ana.writes_dm("berlin")
    await ana.hears()
    happened(ana)
    (row,) = await post.plan(ana)
    await post.arrives_elsewhere()
    await post.becomes(row, State.FAILED)

    def reachable(tables: SqlTables) -> bool:
        runner = tables.runners.by_account("discord", str(ana.id))
        assert runner is not None
        return tables.runners.reachable(runner.id)

    assert not await post.served.store.write(reachable)


async def test_who_was_never_there_fails_alone(post: Post) -> None:
    ana = post.dc.user("Ana")
    vanishes(ana)
    (row,) = await post.plan(ana)
    await post.arrives_elsewhere()
    await post.becomes(row, State.FAILED)


async def test_the_channel_of_a_private_chat_is_kept_and_opened_anew_when_it_is_none(tmp_path: Path) -> None:
    async with DiscordServer(speed=SPEED, limits=Limits(on=False, real_waits=False)) as dc:
        ana = dc.user("Ana", installed=True)
        for number in range(2):
            async with serving(dc, tmp_path / "milepost.db") as served:
                post = Post(dc, served, planned=10 * number)
                await post.plan(ana, ana)
                await ana.hears(2)
        assert len(dc.did("create_dm")) == 1
        old = dc.state.direct.pop(ana.id)
        old.gone = True
        async with serving(dc, tmp_path / "milepost.db") as served:
            (row,) = await Post(dc, served, planned=20).plan(ana)
            await ana.hears()
            await Post(dc, served).becomes(row, State.SENT)
        assert len(dc.did("create_dm")) == 2


# --- places that take nothing ---------------------------------------------------------------------

Happens = Callable[[Guild, Channel], None]
CLOSED: dict[str, Happens] = {
    "50001, thrown out": lambda club, _: club.removes_bot(),
    "50001, not seen any more": lambda club, runs: club.takes_permission("view_channel", runs),
    "50013": lambda club, runs: club.takes_permission("send_messages", runs),
    "10003": lambda _, runs: runs.vanishes(),
}


async def gone(post: Post, channel: Channel) -> bool:
    def look(tables: SqlTables) -> bool:
        room = tables.rooms.at("discord", str(channel.id))
        assert room is not None
        return room.gone

    return await post.served.store.write(look)


PICTURE = WordedAttachment("week.png", "image/png", b"png", "21 of 40 km, 4 days left")
SIGNS = "*_~`|>#[@" * 200


@pytest.mark.parametrize(
    ("right", "message", "seen"),
    [
        (
            "attach_files",
            Message("The board.", attachments=(PICTURE,)),
            "The board.\n21 of 40 km, 4 days left",
        ),
        ("attach_files", Message("", attachments=(PICTURE,)), "21 of 40 km, 4 days left"),
        ("embed_links", Message(SIGNS), SIGNS),
        ("embed_links", Message(f"```{SIGNS}"), f"'''{SIGNS}"),
    ],
    ids=["a picture", "a picture alone", "a card", "a card with code"],
)
async def test_where_no_files_or_cards_may_be_shown_their_facts_are_said(
    post: Post, right: str, message: Message, seen: str
) -> None:
    club = post.dc.guild("Club", channels=["runs"])
    runs = club.channel("runs")
    club.takes_permission(right, runs)
    (row,) = await post.plan(runs, message=message)
    (said,) = await runs.hears()
    assert said.parsed.text == seen
    assert (said.files, said.embeds) == ((), ())
    await post.becomes(row, State.SENT)
    assert not await gone(post, runs)
    assert [call.code for call in post.dc.refused] == [50013]
    club.gives_permission(right, runs)
    await post.plan(runs, message=message)
    (shown,) = await runs.hears()
    assert (len(shown.files), len(shown.embeds)) == ((1, 0) if message.attachments else (0, 1))


async def test_an_edit_that_needs_a_card_is_said_without_where_none_may_be_shown(post: Post) -> None:
    club = post.dc.guild("Club", channels=["runs"])
    runs = club.channel("runs")
    (first,) = await post.plan(runs)
    await runs.hears()
    await post.becomes(first, State.SENT)
    club.takes_permission("embed_links", runs)
    (row,) = await post.plan(runs, message=Message(SIGNS), edits=first)
    (changed,) = await runs.hears()
    assert (changed.kind, changed.parsed.text) == ("edit", SIGNS)
    await post.becomes(row, State.SENT)


async def test_a_place_that_takes_no_word_with_or_without_a_picture_is_closed(post: Post) -> None:
    club = post.dc.guild("Club", channels=["runs"])
    runs = club.channel("runs")
    club.takes_permission("send_messages", runs)
    (row,) = await post.plan(runs, message=Message("The board.", attachments=(PICTURE,)))
    await post.becomes(row, State.FAILED)
    assert await gone(post, runs)
    assert [call.code for call in post.dc.refused] == [50013, 50013]


@pytest.mark.parametrize("name", list(CLOSED))
async def test_a_place_that_takes_nothing_is_silent(post: Post, name: str) -> None:
    club = post.dc.guild("Club", channels=["runs", "races"])
    runs, races = club.channel("runs"), club.channel("races")
    await post.plan(runs)
    await runs.hears()
    CLOSED[name](club, runs)
    first, second = await post.plan(runs, runs)
    await post.arrives_elsewhere()
    await post.becomes(first, State.FAILED, State.DROPPED)
    await post.becomes(second, State.FAILED, State.DROPPED)
    assert await gone(post, runs)
    if "thrown out" not in name:
        await post.plan(races)
        await races.hears()


async def test_a_thread_that_was_archived_is_silent_alone(post: Post) -> None:
    runs = post.dc.guild("Club", channels=["runs"]).channel("runs")
    thread = runs.thread("Sunday")
    thread.archives()
    (row,) = await post.plan(thread)
    await post.plan(runs)
    await runs.hears()
    await post.becomes(row, State.FAILED)
    assert await gone(post, thread)
    assert not await gone(post, runs)


async def test_a_code_that_is_not_known_fails_this_message_alone(post: Post) -> None:
    ana = post.dc.user("Ana", installed=True)
    post.dc.fails("create_message", answers(400, 240000, "Message blocked by harmful links filter"))
    first, second = await post.plan(ana, ana)
    await post.becomes(first, State.FAILED)
    await post.becomes(second, State.SENT)


# --- edits --------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["reply", PromptKind.REVIEW])
async def test_an_edit_of_what_is_gone_is_said_anew_if_it_answers(post: Post, kind: str) -> None:
    ana = post.dc.user("Ana", installed=True)
    (shown,) = await post.plan(ana)
    (heard,) = await ana.hears()
    await post.becomes(shown, State.SENT)
    post.dc.state.rooms[heard.channel].messages.clear()

    def work(tables: SqlTables) -> int | None:
        row = tables.outbox.get(shown)
        assert row is not None
        edit = Outgoing(
            id=0, key="edit", kind=kind, room=row.room, runner=None, due=post.now,
            message=Message("Changed"), edits=shown,
        )  # fmt: skip
        return tables.outbox.add(edit)

    edit = await post.served.store.write(work)
    assert edit is not None
    post.served.serving._delivery.wake.set()
    if kind == "reply":
        (anew,) = await ana.hears()
        assert (anew.kind, anew.text) == ("message", "Changed")
        await post.becomes(edit, State.SENT)
    else:
        await post.becomes(edit, State.FAILED)
    assert [call.code for call in post.dc.did("update_message")] == [10008]


# --- first contacts ---------------------------------------------------------------------------


async def test_no_more_than_ten_are_written_to_for_the_first_time_in_a_minute(tmp_path: Path) -> None:
    async with posting(tmp_path, limits=Limits(routes=False, real_waits=False)) as post:
        people = [post.dc.user(f"Runner {number}", installed=True) for number in range(25)]
        known = post.dc.user("Bo", installed=True)
        post.dc.direct(known.id).opened = True
        post.dc.fails("create_dm", delays(10))  # it counts from when it arrived, which nobody tells us
        await post.plan(*people, first=True)
        await post.plan(known)
        await known.hears()
        await post.dc.wait_for(lambda: sum(bool(one.unheard) for one in people) == 25, PATIENCE)
        times = [call.at for call in post.dc.did("create_dm")]
        assert [call.code for call in post.dc.refused] == []
        assert times[-1] - times[0] >= 120


async def test_who_spoke_in_a_server_only_is_written_to_for_the_first_time_all_the_same(
    tmp_path: Path,
) -> None:
    async with posting(tmp_path, limits=Limits(routes=False, real_waits=False)) as post:
        people = [post.dc.user(f"Runner {number}") for number in range(15)]
        channel = post.dc.guild("Runners", members=people).channel("general")
        for one in people:
            one.says(channel, "/week", to_bot=True)
        await post.dc.wait_for(lambda: all(one.unheard for one in people), PATIENCE)
        times = [call.at for call in post.dc.did("create_dm")]
        assert [call.code for call in post.dc.refused] == []
        assert times[-1] - times[0] >= 60


async def test_who_used_a_command_in_the_private_chat_is_answered_there(post: Post) -> None:
    ana = post.dc.user("Ana", installed=True)
    await ana.slash(ana.dm, "week").answer()
    await post.plan(ana)
    *_, heard = await ana.hears(2)
    assert heard.text.startswith("Prompt")
    assert post.dc.did("create_dm") == []


async def test_found_too_fast_nobody_new_is_written_to_for_an_hour_and_nothing_is_lost(
    post: Post, caplog: pytest.LogCaptureFixture
) -> None:
    people = [post.dc.user(f"Runner {number}", installed=True) for number in range(3)]
    post.dc.fails("create_dm", answers(403, 40003, "You are opening direct messages too fast."))
    began = post.dc.clock.now
    rows = await post.plan(*people, first=True)
    await post.dc.wait_for(lambda: post.dc.refused)
    await post.arrives_elsewhere()
    asked = len(post.dc.did("create_dm"))
    assert any(getattr(one, "action", "") == "first_contacts_halted" for one in caplog.records)
    post.served.advance(3500)
    await post.arrives_elsewhere()
    assert len(post.dc.did("create_dm")) == asked + 1, "only of who is known already"
    post.served.advance(101)
    for row, one in zip(rows, people, strict=True):
        await one.hears()
        await post.becomes(row, State.SENT)
    assert post.dc.clock.now - began >= 3600


async def test_a_new_start_does_not_forget_that_we_were_too_fast(tmp_path: Path) -> None:
    async with DiscordServer(speed=SPEED, limits=Limits(on=False, real_waits=False)) as dc:
        ana, bo, cem = (dc.user(name, installed=True) for name in ("Ana", "Bo", "Cem"))
        began = dc.clock.now
        async with serving(dc, tmp_path / "milepost.db") as served:
            dc.fails("create_dm", answers(403, 40003, "You are opening direct messages too fast."))
            await Post(dc, served).plan(ana, first=True)
            await dc.wait_for(lambda: dc.refused)
        asked = len(dc.did("create_dm"))
        async with serving(dc, tmp_path / "milepost.db") as served:
            await Post(dc, served, planned=10).plan(bo, first=True)
            await Post(dc, served, planned=20).arrives_elsewhere()
            assert len(dc.did("create_dm")) == asked + 1, "only of who is known already"
            served.advance(3600)
            await bo.hears()
            await ana.hears()
            assert dc.clock.now - began >= 3600
        # The hour is over: who comes after it waits for nothing.
        async with serving(dc, tmp_path / "milepost.db") as served:
            await Post(dc, served, planned=30).plan(cem, first=True)
            await cem.hears()


async def test_a_new_start_goes_on_counting_whom_we_wrote_to_for_the_first_time(tmp_path: Path) -> None:
    async with DiscordServer(speed=SPEED, limits=Limits(routes=False, real_waits=False)) as dc:
        people = [dc.user(f"Runner {number}", installed=True) for number in range(16)]
        for first, last in ((0, 8), (8, 16)):
            async with serving(dc, tmp_path / "milepost.db") as served:
                await Post(dc, served, planned=first).plan(*people[first:last], first=True)
                for one in people[first:last]:
                    await one.hears(deadline=PATIENCE)
        times = [call.at for call in dc.did("create_dm")]
        assert [call.code for call in dc.refused] == []
        assert times[10] - times[0] >= 60


# --- what passes ------------------------------------------------------------------------------

TROUBLE = {
    "500": SERVER_ERROR,
    "502": BAD_GATEWAY,
    "503": UNAVAILABLE,
    "a page of HTML": GARBAGE,
    "a page of HTML that says 200": says("<html>fine</html>"),
    "a dropped socket": DROP,
    "no answer": SILENCE,
    "the answer lost": LOSE,
    "429": halts(3),
    "429 for long": halts(40),
    "429 for all": halts(3, everywhere=True),
    "429 of a proxy": says("<html>Slow down</html>", 429),
    "a token revoked for a while": answers(401),
}
MAYBE = {
    "500",
    "502",
    "503",
    "a page of HTML",
    "a page of HTML that says 200",
    "a dropped socket",
    "no answer",
    "the answer lost",
}
"""Nobody knows whether it arrived."""


@pytest.mark.parametrize("name", list(TROUBLE))
async def test_what_passes_is_tried_again_and_never_said_twice(
    post: Post, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "TIMEOUT", ClientTimeout(sock_read=0.3))
    ana = post.dc.user("Ana", installed=True)
    fails(post, ana, TROUBLE[name], times=3)
    (row,) = await post.plan(ana)
    await post.arrives_elsewhere()
    await ana.hears(deadline=PATIENCE)
    await post.becomes(row, State.SENT)
    assert ana.unheard == []
    assert post.dc.repeated == (3 if name == "the answer lost" else 0)
    assert post.dc.pace.early == 0


@pytest.mark.parametrize("name", list(TROUBLE))
async def test_a_nudge_is_rather_lost_than_said_twice(
    post: Post, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "TIMEOUT", ClientTimeout(sock_read=0.3))
    ana = post.dc.user("Ana", installed=True)
    fails(post, ana, TROUBLE[name])
    (row,) = await post.plan(ana, kind=PromptKind.NUDGE)
    await post.arrives_elsewhere()
    if name in MAYBE:
        await post.becomes(row, State.DROPPED)
    else:
        await ana.hears()
        await post.becomes(row, State.SENT)
    assert len(post.dc.heard["user", ana.id]) <= 1


@pytest.mark.parametrize("name", list(TROUBLE))
async def test_a_channel_that_cannot_be_opened_now_is_opened_later(
    post: Post, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(api, "TIMEOUT", ClientTimeout(sock_read=0.3))
    ana = post.dc.user("Ana", installed=True)
    post.dc.fails("create_dm", TROUBLE[name], times=2)
    (row,) = await post.plan(ana)
    (heard,) = await ana.hears(deadline=PATIENCE)
    await post.becomes(row, State.SENT)
    assert ana.unheard == []
    assert heard.text == "Prompt 1"


@pytest.mark.mutant
async def test_without_a_nonce_a_prompt_would_be_said_twice(
    post: Post, monkeypatch: pytest.MonkeyPatch
) -> None:
    numbers = iter(range(10**6))
    monkeypatch.setattr(sender, "nonce", lambda parcel: f"{next(numbers)}")
    ana = post.dc.user("Ana", installed=True)
    fails(post, ana, LOSE)
    (row,) = await post.plan(ana)
    await post.becomes(row, State.SENT)
    with pytest.raises(AssertionError, match="was told twice"):
        nobody_was_told_twice(post.dc)


def fails(post: Post, user: User, fault: Fault, times: int = 1) -> None:
    post.dc.fails("create_message", fault, times=times, channel=post.dc.direct(user.id).id)


def nobody_was_told_twice(dc: DiscordServer) -> None:
    heard = Counter((one.channel, one.text) for one in dc.shown if one.kind == "message" and one.by_bot)
    assert set(heard.values()) <= {1}, "somebody was told twice"


# --- a burst --------------------------------------------------------------------------------


class Left:
    """What left the bot after it was told to halt. Of what arrives then some was under way."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.early = 0
        asked, until = api.Api._asked, float("-inf")

        async def noted(one: api.Api, *request: Any) -> Any:
            nonlocal until
            self.early += one._watch.seconds() < until
            status, answer, headers = await asked(one, *request)
            if status == 429 and answer["global"]:
                until = max(until, one._watch.seconds() + answer["retry_after"])
            return status, answer, headers

        monkeypatch.setattr(api.Api, "_asked", noted)


async def burst(folder: Path, prompts: int) -> DiscordServer:
    """Send a prompt each to many people; one in twenty is answered with 429."""
    chance = random.Random(8)
    limits = Limits(routes=False, contacts=None, real_waits=False)
    async with posting(folder, limits=limits) as post:
        people = [post.dc.user(f"Runner {number}", installed=True) for number in range(prompts)]
        for one in chance.sample(people, prompts // 20):
            fails(post, one, halts(chance.randrange(1, 4), everywhere=chance.random() < 0.2))
        await post.plan(*people)
        await post.dc.wait_for(lambda: len(post.dc.shown) >= prompts, PATIENCE)
        return post.dc


def all_arrived_and_none_early(dc: DiscordServer, left: Left, prompts: int) -> None:
    nobody_was_told_twice(dc)
    assert len({one.channel for one in dc.shown}) == prompts, "somebody was left out"
    early = dc.pace.early - dc.pace.early_everywhere + left.early
    assert early == 0, f"{early} were sent during a halt"


async def test_a_burst_with_halts_arrives_whole_and_never_early(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = Left(monkeypatch)
    all_arrived_and_none_early(await burst(tmp_path, PROMPTS), left, PROMPTS)


async def test_what_the_library_asks_at_login_counts_too(tmp_path: Path) -> None:
    limits = Limits(routes=False, contacts=None, real_waits=False)
    async with (
        DiscordServer(clock=StillClock(), limits=limits) as dc,
        serving(dc, tmp_path / "milepost.db", watch=HandWatch(), send_limits="on") as served,
    ):
        people = [dc.user(f"Runner {number}", installed=True) for number in range(60)]
        await Post(dc, served).plan(*people)
        (platform,) = served.serving.platforms
        await served.until(lambda: platform._api._pace.open_at(0.0) > 0)
        while len(dc.shown) < len(people):
            before = len(dc.shown)
            served.advance(1.0)
            await served.until(lambda before=before: len(dc.shown) > before)
        assert dc.pace.refused == 0


async def test_the_pace_of_each_route_is_kept(tmp_path: Path) -> None:
    """Ten channels are opened in ten seconds, five messages stand in one in five: no 429 tells so."""
    async with posting(tmp_path, limits=Limits(contacts=None, real_waits=False)) as post:
        people = [post.dc.user(f"Runner {number}", installed=True) for number in range(35)]
        await post.plan(*people, *people[:1] * 12)
        await post.dc.wait_for(lambda: len(post.dc.shown) >= 47, PATIENCE)
        nobody_was_told_twice(post.dc)
        times = [call.at for call in post.dc.did("create_dm")]
        assert post.dc.refused == []
        assert times[-1] - times[0] >= 30


@pytest.mark.mutant
async def test_a_halt_that_is_ignored_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pace, "halt", lambda self, until: None)
    monkeypatch.setattr(Bucket, "hold", lambda self, until: None)
    monkeypatch.setattr(api.Api, "_halt", lambda self, until: None)
    left = Left(monkeypatch)
    dc = await burst(tmp_path, FEW)
    with pytest.raises(AssertionError, match="were sent during a halt"):
        all_arrived_and_none_early(dc, left, FEW)
