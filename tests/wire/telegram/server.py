"""A Telegram of one's own on loopback, as strict as the real one.

    async with TelegramServer(speed=50) as tg:
        ana = tg.user("Ana")
        ana.writes("ran 5k")
        (answer,) = await ana.hears()
        ana.presses(answer, "Undo")

Whoever `tg.user()` and `tg.group()` return acts: ana writes, replies, edits, forwards, sends_file, presses,
blocks; club.says(ana, "/log 5k", topic="Runs"), club.migrates(), club.kicks_bot(). What the bot does lies
in `tg.sent`, `reacted`, `answered`, `deleted` and `calls`, what it did wrong in `tg.violations`; `tg.early`
counts what came during a halt. `tg.fails("sendMessage", LOSE)` makes things go wrong. It runs in the test's
own event loop, so what it knows outlives a bot that is killed in another process.
"""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.wire.clock import START, Clock
from tests.wire.telegram import spec
from tests.wire.telegram.door import Door
from tests.wire.telegram.faults import Fault, Faults
from tests.wire.telegram.groups import Group, with_members
from tests.wire.telegram.limits import Limits, Pace
from tests.wire.telegram.parameters import Upload
from tests.wire.telegram.people import User
from tests.wire.telegram.record import Call, Sent, sent
from tests.wire.telegram.state import BOT_ID, Room, State, Wire, member_wire
from tests.wire.telegram.updates import Updates
from tests.wire.telegram.webhook import Webhook

GENERAL = 1
"""The number of the topic that every forum has, and that nobody names when sending."""
TOKEN = f"{BOT_ID}:AA-a-token-that-must-never-be-seen-1"


class TelegramServer:
    """The server, what it saw, and the people who use it."""

    def __init__(
        self,
        *,
        speed: float = 1.0,
        start: float = START,
        clock: Clock | None = None,
        limits: Limits | None = None,
        checks: bool = True,
        recording: bool = True,
        privacy: bool = True,
        username: str = "milepost_bot",
        description: Path = spec.PATH,
    ) -> None:
        self.clock = clock or Clock(speed, start)
        self.token = TOKEN
        self.username = username
        self.privacy = privacy
        self.recording = recording
        self.spec = spec.load(description)
        self.checking = self.spec if checks else None
        """What requests, answers and updates are held against; None if switched off or not there."""
        bot = {"id": BOT_ID, "is_bot": True, "first_name": "Milepost", "username": username}
        self.state = State(bot)
        self.state.users[BOT_ID] = bot
        self.updates = Updates(self.clock, self.notice)
        self.webhook = Webhook(self.updates, self.clock)
        self.faults = Faults()
        self.pace = Pace(limits or Limits(), speed)
        self.violations: list[str] = []
        """What a careful bot never sends, and what the description does not know. Tests want none."""
        self.calls: list[Call] = []
        self.sent: list[Sent] = []
        self.sent_to: defaultdict[int, list[Sent]] = defaultdict(list)
        self.deleted: list[tuple[int, int]] = []
        self.reacted: list[tuple[int, int, str]] = []
        self.answered: dict[str, Wire] = {}
        """Answers to presses, by query."""
        self._door = Door(self)
        self._port = 0
        self._changed = asyncio.Event()

    async def __aenter__(self) -> Self:
        await self.comes_back()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.webhook.stop()
        await self.goes_down()

    async def goes_down(self) -> None:
        """Refuse connections from now on; what the server knows stays, and what is written waits."""
        self.updates.close()
        await self._door.close()

    async def comes_back(self) -> None:
        """Listen, after the first time on the same port."""
        self.updates.closed = False
        self._door = Door(self)
        self._port = await self._door.open(self._port)

    @property
    def base_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/bot"

    @property
    def base_file_url(self) -> str:
        return f"http://127.0.0.1:{self._port}/file/bot"

    @property
    def bot_id(self) -> int:
        return BOT_ID

    @property
    def checked(self) -> bool:
        """Whether everything is held against the published description; if not, a test says so and skips."""
        return self.checking is not None

    @property
    def early(self) -> int:
        """Return how many messages came although a halt was still running."""
        return self.pace.early

    @property
    def refused(self) -> list[Call]:
        """Return the calls that were answered with anything but ok."""
        return [call for call in self.calls if call.code not in (0, 200)]

    def user(
        self,
        name: str,
        *,
        language: str = "en",
        username: str = "",
        started: bool = False,
        is_bot: bool = False,
    ) -> User:
        """Return a new person, who pressed Start only if so said, or when she writes."""
        wire: Wire = {"id": 5_100_000_000 + len(self.state.users), "is_bot": is_bot, "first_name": name}
        if username:
            wire["username"] = username
        chat = {**wire, "type": "private"}
        del chat["is_bot"]
        if not is_bot:
            wire["language_code"] = language
        room = Room(chat, open=started)
        room.members[BOT_ID] = member_wire(self.state.bot, "member")
        room.members[wire["id"]] = member_wire(wire, "member")
        self.state.users[wire["id"]] = wire
        self.state.rooms[room.id] = room
        return User(self, room, wire)

    def group(
        self,
        title: str,
        *,
        members: list[User] | None = None,
        owner: User | None = None,
        kind: str = "group",
        topics: list[str] | None = None,
        bot: bool = True,
    ) -> Group:
        """Return a group with its members and usually the bot, about which nobody was told."""
        number = len(self.state.rooms)
        wire: Wire = {"id": -(4_000_000 + number) if kind == "group" else -(1_002_000_000_000 + number)}
        wire |= {"type": kind, "title": title}
        if topics is not None:
            wire["is_forum"] = True
        room = self.state.rooms[wire["id"]] = Room(wire, newest=0 if topics is None else GENERAL)
        made = with_members(self, room, owner, members or [], bot=False)
        for topic in topics or ():
            made.opens_topic(topic)
        if bot:
            room.members[BOT_ID] = member_wire(self.state.bot, "member")
        return made

    def supergroup(
        self, title: str, *, members: list[User] | None = None, owner: User | None = None, bot: bool = True
    ) -> Group:
        return self.group(title, members=members, owner=owner, kind="supergroup", bot=bot)

    def forum(
        self, title: str, topics: list[str], *, members: list[User] | None = None, owner: User | None = None
    ) -> Group:
        return self.group(title, members=members, owner=owner, kind="supergroup", topics=topics)

    def fails(self, method: str, fault: Fault, *, times: int = 1, chat: int | None = None) -> None:
        """Let the next calls of a method go wrong."""
        self.faults.next(method, fault, times, chat)

    def revokes_token(self) -> None:
        """Give the bot another token; the old one is worth nothing from now on."""
        self.token = f"{BOT_ID}:AA-another-token-after-the-first-1"

    def push(self, kind: str, body: object) -> Wire | None:
        """Bring an update that fits the description."""
        update = self.updates.push(kind, body)
        if update is not None and self.checking is not None:
            reason = self.checking.update(update)
            if reason is not None:
                self.violations.append(f"the update {kind}: update{reason}")
        return update

    def brings(self, update: Wire) -> Wire:
        """Bring an update as it is: a kind from next year, or one that cannot be read."""
        return self.updates.push_raw(update)

    def change_member(self, room: Room, who: Wire, by: Wire, status: str) -> None:
        """Give somebody another standing in a chat, and tell the bot what it may know."""
        old = room.members.get(who["id"]) or member_wire(who, "left")
        new = room.members[who["id"]] = member_wire(who, status)
        change = {"chat": room.wire, "from": by, "date": self.clock.date}
        change |= {"old_chat_member": old, "new_chat_member": new}
        mine = who["id"] == BOT_ID
        me = room.members.get(BOT_ID)
        if mine or (me is not None and me["status"] == "administrator"):
            self.push("my_chat_member" if mine else "chat_member", change)

    def record(self, message: Wire, method: str, values: Wire, file: Upload | None) -> None:
        """Note what the bot sent or edited."""
        if self.recording:
            one = sent(message, method, values, self.clock.now, file)
            self.sent.append(one)
            self.sent_to[one.chat].append(one)

    def notice(self) -> None:
        """Wake who waits for something to have happened."""
        self._changed.set()

    async def wait_for(self, predicate: Callable[[], Any], deadline: float = 5.0) -> None:
        """Wait, at most for so many real seconds, until something holds; requests make it look again."""
        try:
            async with asyncio.timeout(deadline):
                while not predicate():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            last = [(call.method, call.chat, call.code, call.description) for call in self.calls[-5:]]
            told = [(one.chat, one.text) for one in self.sent[-5:]]
            happened = f"last calls {last}, last messages {told}, violations {self.violations[-5:]}"
            raise AssertionError(f"nothing after {deadline} s; {happened}") from None
