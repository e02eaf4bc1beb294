"""R8: one bad chat never hurts another: every failure has its rule, and everything else arrives.

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

import pytest

from adapters.database.tables import SqlTables
from adapters.pace import Pace
from adapters.telegram import transport
from core.domain.runner import PromptKind
from core.ports.values import Outgoing, Room, State
from core.wording.reply import Message, WordedButton
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
    halts,
    says,
)
from tests.wire.telegram.serving import Served, serving

SPEED = 50
PROMPTS = 10_000 if os.environ.get("PROOF") == "long" else 500
PATIENCE = 20 + PROMPTS / 20


@dataclass
class Post:
    """Prompts on their way to chats, by a clock that runs 50 times faster."""

    tg: TelegramServer
    served: Served
    planned: int = 0

    async def plan(self, *chats: str, kind: PromptKind = PromptKind.REVIEW) -> list[int]:
        """Let a prompt be due in each of these chats; return the rows."""

        def work(tables: SqlTables) -> list[int | None]:
            rows = []
            for chat in chats:
                self.planned += 1
                text = f"Prompt {self.planned}"
                private = not chat.startswith("-")
                room = tables.rooms.at("telegram", chat) or tables.rooms.add(
                    Room(id=0, platform="telegram", external=chat, private=private)
                )
                row = Outgoing(
                    id=0, key=text, kind=kind, room=room.id, runner=None, due=self.now, priority=2,
                    message=Message(text=text),
                )  # fmt: skip
                rows.append(tables.outbox.add(row))
            return rows

        rows = await self.served.store.write(work)
        self.served.serving._delivery.wake.set()
        return [row for row in rows if row is not None]

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self.tg.clock.now, UTC)

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
        bo = self.tg.user("Bo", started=True)
        await self.plan(str(bo.id))
        (heard,) = await bo.hears()
        assert heard.text.startswith("Prompt")


@asynccontextmanager
async def posting(folder: Path, *, limits: bool = False) -> AsyncIterator[Post]:
    async with TelegramServer(speed=SPEED, limits=Limits(on=limits)) as tg:

        def now() -> datetime:
            return datetime.fromtimestamp(tg.clock.now, UTC)

        more = {"send_limits": "on"} if limits else {}
        async with serving(tg, folder / "milepost.db", now=now, **more) as served:
            await tg.wait_for(lambda: tg.updates.is_polled)
            yield Post(tg, served)


@pytest.fixture
async def post(tmp_path: Path) -> AsyncIterator[Post]:
    async with posting(tmp_path) as made:
        yield made


def blocked(user: User) -> None:
    user.room.blocked = True


def never_started(user: User) -> None:
    user.room.open = False


def vanished(user: User) -> None:
    del user.tg.state.rooms[user.id]


@pytest.mark.parametrize("happened", [blocked, never_started, vanished, User.deactivates])
async def test_who_cannot_be_written_to_is_noted_and_asked_no_more(
    post: Post, happened: Callable[[User], None]
) -> None:
    ana = post.tg.user("Ana")
    for words in ("/start", "berlin"):
        ana.writes(words)
        await ana.hears()
    happened(ana)
    (row,) = await post.plan(str(ana.id))
    await post.arrives_elsewhere()
    await post.becomes(row, State.FAILED)

    def reachable(tables: SqlTables) -> bool:
        runner = tables.runners.by_account("telegram", str(ana.id))
        assert runner is not None
        return tables.runners.reachable(runner.id)

    assert not await post.served.store.write(reachable)


async def test_a_chat_that_is_not_there_fails_alone(post: Post) -> None:
    (row,) = await post.plan("4711")
    await post.arrives_elsewhere()
    await post.becomes(row, State.FAILED)


async def test_thrown_out_of_a_group_it_is_silent_there(post: Post) -> None:
    club = post.tg.group("Club")
    club.room.members[post.tg.bot_id] = {"status": "kicked", "user": post.tg.state.bot, "until_date": 0}
    first, second = await post.plan(str(club.id), str(club.id))
    await post.arrives_elsewhere()
    await post.becomes(first, State.FAILED)
    await post.becomes(second, State.FAILED, State.DROPPED)
    assert await gone(post, club.id)


@pytest.mark.parametrize("reason", ["CHAT_WRITE_FORBIDDEN", "CHAT_RESTRICTED", "PEER_ID_INVALID"])
async def test_a_chat_that_takes_nothing_is_silent_by_any_of_its_names(post: Post, reason: str) -> None:
    club = post.tg.group("Club")
    post.tg.fails("sendMessage", answers(400, f"Bad Request: {reason}"))
    (row,) = await post.plan(str(club.id))
    await post.becomes(row, State.FAILED)
    assert await gone(post, club.id)


async def gone(post: Post, chat: int | str) -> bool:
    def look(tables: SqlTables) -> bool:
        room = tables.rooms.at("telegram", str(chat))
        assert room is not None
        return room.gone

    return await post.served.store.write(look)


async def test_a_question_in_a_group_brings_its_answer_back_to_us(post: Post) -> None:
    """Privacy mode hides plain answers, so a question asks whoever it answers for a reply."""
    ana = post.tg.user("Ana", started=True)
    club = post.tg.group("Club")
    button = WordedButton("5 km", "5 km")
    questions = {
        "asked": (club.id, Message("How far?", awaits=True)),
        "told": (club.id, Message("5 km, today.")),
        "chosen": (club.id, Message("How far?", (button,), awaits=True)),
        "in private": (ana.id, Message("How far?", awaits=True)),
    }

    def work(tables: SqlTables) -> None:
        for name, (chat, message) in questions.items():
            room = tables.rooms.at("telegram", str(chat)) or tables.rooms.add(
                Room(id=0, platform="telegram", external=str(chat), private=chat == ana.id)
            )
            row = Outgoing(
                id=0, key=name, kind="reply", room=room.id, runner=None, due=post.now, message=message
            )
            tables.outbox.add(row)

    await post.served.store.write(work)
    post.served.serving._delivery.wake.set()
    await post.tg.wait_for(lambda: len(post.tg.sent_to[club.id]) == 3 and post.tg.sent_to[ana.id])
    asked, told, chosen = (sent.values.get("reply_markup") for sent in post.tg.sent_to[club.id])
    assert asked == {"force_reply": True, "selective": True}
    assert told is None
    assert list(chosen) == ["inline_keyboard"]
    assert "reply_markup" not in post.tg.sent_to[ana.id][0].values


async def test_a_group_that_became_a_supergroup_is_followed(post: Post) -> None:
    club = post.tg.group("Club")
    await post.plan(str(club.id))
    await club.hears()
    new = club.migrates()
    await post.plan(str(club.id), str(club.id))
    assert [one.text for one in await new.hears(2)] == ["Prompt 2", "Prompt 3"]


async def test_a_deleted_topic_closes_this_topic_alone(post: Post) -> None:
    club = post.tg.forum("Club", ["Runs", "Races"])
    runs, races = club.topic("Runs"), club.topic("Races")
    club.deletes_topic("Runs")
    (row,) = await post.plan(f"{club.id}/{runs}")
    await post.plan(f"{club.id}/{races}")
    (heard,) = await club.hears()
    assert heard.topic == races
    await post.becomes(row, State.FAILED)
    assert await gone(post, f"{club.id}/{runs}")
    assert not await gone(post, f"{club.id}/{races}")


TROUBLE = {
    "500": SERVER_ERROR,
    "502": BAD_GATEWAY,
    "a page of HTML": GARBAGE,
    "a dropped socket": DROP,
    "no answer": SILENCE,
    "the answer lost": LOSE,
    "429": halts(3),
    "429 of a proxy": says("<html>Slow down</html>", 429),
    "a token revoked for a while": answers(401, "Unauthorized"),
}
MAYBE = {"500", "502", "a page of HTML", "a dropped socket", "no answer", "the answer lost"}
"""Nobody knows whether it arrived."""


@pytest.mark.parametrize("name", list(TROUBLE))
async def test_what_passes_is_tried_again(post: Post, name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "READ", 0.3)
    ana = post.tg.user("Ana", started=True)
    fails(post, ana, TROUBLE[name], times=1 if name == "the answer lost" else 3)
    (row,) = await post.plan(str(ana.id))
    await post.arrives_elsewhere()
    await ana.hears(2 if name == "the answer lost" else 1, deadline=PATIENCE)
    await post.becomes(row, State.SENT)


@pytest.mark.parametrize("name", list(TROUBLE))
async def test_a_nudge_is_rather_lost_than_said_twice(
    post: Post, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "READ", 0.3)
    ana = post.tg.user("Ana", started=True)
    fails(post, ana, TROUBLE[name])
    (row,) = await post.plan(str(ana.id), kind=PromptKind.NUDGE)
    await post.arrives_elsewhere()
    if name in MAYBE:
        await post.becomes(row, State.DROPPED)
    else:
        await ana.hears()
        await post.becomes(row, State.SENT)
    assert len(post.tg.sent_to[ana.id]) <= 1


def fails(post: Post, user: User, fault: Fault, times: int = 1) -> None:
    post.tg.fails("sendMessage", fault, times=times, chat=user.id)


# --- a burst --------------------------------------------------------------------------------


async def burst(folder: Path) -> TelegramServer:
    """Send a prompt each to many people; one in twenty is answered with 429."""
    chance = random.Random(8)
    async with posting(folder, limits=True) as post:
        people = [post.tg.user(f"Runner {number}", started=True) for number in range(PROMPTS)]
        for one in chance.sample(people, PROMPTS // 20):
            fails(post, one, halts(chance.randrange(1, 4)))
        await post.plan(*(str(one.id) for one in people))
        await post.tg.wait_for(lambda: len(post.tg.sent) >= PROMPTS, PATIENCE)
        return post.tg


def all_arrived_and_none_early(tg: TelegramServer) -> None:
    heard = Counter(one.chat for one in tg.sent)
    assert len(heard) == PROMPTS, "somebody was left out"
    assert set(heard.values()) == {1}, "somebody was told twice"
    assert tg.early == 0, f"{tg.early} were sent during a halt"


async def test_a_burst_with_halts_arrives_whole_and_never_early(tmp_path: Path) -> None:
    all_arrived_and_none_early(await burst(tmp_path))


@pytest.mark.mutant
async def test_a_halt_that_is_ignored_would_be_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Pace, "halt", lambda self, until: None)
    tg = await burst(tmp_path)
    with pytest.raises(AssertionError, match="were sent during a halt"):
        all_arrived_and_none_early(tg)
