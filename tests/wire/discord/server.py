"""The server, what it saw, and the people who use it."""

from __future__ import annotations

import asyncio
import base64
from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.wire.clock import START, Clock
from tests.wire.discord import checked, shapes, spec
from tests.wire.discord.door import API, GATEWAY, Door
from tests.wire.discord.errors import unknown
from tests.wire.discord.faults import Fault, Faults
from tests.wire.discord.gateway import Gateway
from tests.wire.discord.guilds import Guild, founded
from tests.wire.discord.limits import Limits, Pace
from tests.wire.discord.parsing import NOBODY, Pings
from tests.wire.discord.people import Channel, User
from tests.wire.discord.permissions import sees
from tests.wire.discord.record import (
    Call,
    Kind,
    Shown,
    Upload,
    seen,
)
from tests.wire.discord.state import BOT_ID, DIRECT, PRIVATE_GROUP, Room, State, Wire

TOKEN = (
    base64.b64encode(str(BOT_ID).encode()).decode().rstrip("=")
    + ".GmILEP.a-token-never-to-be-seen-anywhere-1"
)
MOST_HEARD = ("message", "edit")
"""What people hear; the rest they see."""


class DiscordServer:
    def __init__(
        self,
        *,
        speed: float = 1.0,
        start: float = START,
        clock: Clock | None = None,
        limits: Limits | None = None,
        checks: bool = True,
        recording: bool = True,
        privileged: int = 0,
        heartbeat: float = 41.25,
        shards: int = 1,
        description: Path = spec.PATH,
    ) -> None:
        self.clock = clock or Clock(speed, start)
        self.token = TOKEN
        self.shards = shards
        self.recording = recording
        self.checking = spec.load(description) if checks else None
        """What requests, answers and events are held against; None if switched off or not there."""
        self.state = State(self.clock)
        self.state.users[BOT_ID] = shapes.BOT
        self.gateway = Gateway(self, heartbeat=heartbeat, privileged=privileged)
        self.faults = Faults()
        self.pace = Pace(limits or Limits(), speed)
        self.violations: list[str] = []
        """What a careful bot never sends, and what the description does not know. Tests want none."""
        self.calls: list[Call] = []
        self.shown: list[Shown] = []
        """What became visible, to whomever, from the first to the last."""
        self.heard: defaultdict[tuple[str, int], list[Shown]] = defaultdict(list)
        self.token_expired = unknown("Webhook")
        """What is said of a token after its 15 minutes; the real server also says 401 with code 50027."""
        self.repeated = 0
        """Messages that a nonce kept from being sent again."""
        self.owner = shapes.user_wire(self.state.new_id(), "Owner")
        self._door = Door(self)
        self._port = 0
        self._changed = asyncio.Event()

    async def __aenter__(self) -> Self:
        await self.comes_back()
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, problem: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.goes_down()

    async def goes_down(self) -> None:
        """Refuse connections from now on; what the server knows stays."""
        self.gateway.drops()
        await self._door.close()

    async def comes_back(self) -> None:
        """Listen, after the first time on the same port."""
        self._door = Door(self)
        self._port = await self._door.open(self._port)

    @property
    def api_url(self) -> str:
        """Return what `discord.http.Route.BASE` has to be."""
        return f"http://127.0.0.1:{self._port}{API}"

    @property
    def gateway_url(self) -> str:
        """Return what `discord.gateway.DiscordWebSocket.DEFAULT_GATEWAY` has to be, as a yarl.URL."""
        return f"ws://127.0.0.1:{self._port}{GATEWAY}"

    @property
    def files_url(self) -> str:
        return f"http://127.0.0.1:{self._port}"

    bot_id = BOT_ID

    @property
    def mention(self) -> str:
        return f"<@{BOT_ID}>"

    @property
    def is_checked(self) -> bool:
        """Whether everything is held against the published description; if not, a test says so and skips."""
        return self.checking is not None

    @property
    def refused(self) -> list[Call]:
        """Return the requests that were answered with an error."""
        return [call for call in self.calls if call.status >= 400]

    def did(self, operation: str) -> list[Call]:
        return [call for call in self.calls if call.operation == operation]

    def seen_by(self, user: User) -> list[Shown]:
        """Return all that somebody sees, in order: in her channels, her direct messages, and hers alone."""
        rooms = {room.id for room in self.state.rooms.values() if sees(room, user.id)}
        mine = (None, user.id)
        return [one for one in self.shown if one.channel in rooms and one.only_for in mine]

    def user(
        self, name: str, *, locale: str = "en-US", installed: bool = False, number: int | None = None
    ) -> User:
        """Return a new person, who has nothing to do with the bot unless she installed it for herself."""
        wire = shapes.user_wire(number or self.state.new_id(), name)
        self.state.users[int(wire["id"])] = wire
        if installed:
            self.state.installed.add(int(wire["id"]))
        return User(self, wire, locale)

    def guild(
        self,
        name: str,
        *,
        members: Sequence[User] = (),
        owner: User | None = None,
        channels: Sequence[str] = ("general",),
        size: int = 0,
        locale: str = "en-US",
        bot: bool = True,
    ) -> Guild:
        """Return a guild with its members, filled up to a size, and usually with the bot in it."""
        return founded(self, name, members, owner or self.user("Founder"), channels, size, locale, bot)

    def private_channel(self, *people: User) -> Channel:
        """Return direct messages between people, in which the bot is not."""
        wires = [one.wire for one in people]
        kind = DIRECT if len(people) == 2 else PRIVATE_GROUP
        room = Room(shapes.private_wire(self.state.new_id(), wires, kind), people={one.id for one in people})
        self.state.rooms[room.id] = room
        return Channel(self, room)

    def direct(self, user: int) -> Room:
        """Return somebody's direct messages with the bot, opened or not."""
        room = self.state.direct.get(user)
        if room is None:
            wire = shapes.private_wire(self.state.new_id(), [self.state.users[user]])
            room = self.state.direct[user] = Room(wire, people={user})
            self.state.rooms[room.id] = room
        return room

    def is_direct(self, room: Room) -> bool:
        return any(self.state.direct.get(one) is room for one in room.people)

    def fails(self, operation: str, fault: Fault, *, times: int = 1, channel: int | None = None) -> None:
        """Let the next requests of an operation go wrong; operations are named as in the description."""
        self.faults.next(operation, fault, times, channel)

    def revokes_token(self) -> None:
        """Give the bot another token; the old one is worth nothing from now on, on the gateway too."""
        self.token = TOKEN.replace(".GmILEP.", ".Gother.")
        self.gateway.closes(4004)

    def check_event(self, name: str, data: Wire) -> None:
        if self.checking is not None and (reason := checked.event(self.checking, name, data)) is not None:
            self.violations.append(reason)

    def show(
        self,
        kind: Kind,
        room: Room,
        message: Wire | None,
        *,
        files: Sequence[Upload] = (),
        pings: Pings = NOBODY,
        only_for: int | None = None,
        interaction: int | None = None,
        emoji: str = "",
        form: Wire | None = None,
        choices: Sequence[Wire] = (),
    ) -> None:
        """Note what became visible, and let those hear it who listen."""
        if not self.recording:
            return
        one = seen(
            kind,
            room.id,
            message,
            self.clock.now,
            only_for,
            tuple(files),
            pings,
            interaction,
            emoji,
            form,
            choices,
        )
        self.shown.append(one)
        if interaction is not None and kind not in ("thinking", "delete"):
            self.heard["interaction", interaction].append(one)
        if kind in MOST_HEARD and one.by_bot:
            if only_for is None:
                self.heard["channel", room.id].append(one)
            for user in room.people if only_for is None else (only_for,):
                self.heard["user", user].append(one)
        self.notice()

    def notice(self) -> None:
        """Wake who waits for something to have happened."""
        self._changed.set()

    async def wait_for(self, predicate: Callable[[], Any], deadline: float = 5.0) -> None:
        """Wait, at most for so many real seconds, until something holds; what happens makes it look again."""
        try:
            async with asyncio.timeout(deadline):
                while not predicate():
                    self._changed.clear()
                    await self._changed.wait()
        except TimeoutError:
            last = [(call.operation, call.channel, call.status, call.message) for call in self.calls[-5:]]
            told = [(one.kind, one.channel, one.text) for one in self.shown[-5:]]
            happened = f"last calls {last}, last shown {told}, violations {self.violations[-5:]}"
            raise AssertionError(f"nothing after {deadline} s; {happened}") from None
