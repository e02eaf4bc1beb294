"""The world of the stories, with Telegram between the people and the bot.

People write to the fake Telegram, the bot that `serve` runs fetches it, and what is told is what the fake
has shown. Time passes only when told to, as in the console's world: the bot's, its alarm's and the fake's.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.telegram.reading import PLATFORM
from bot.serving import Serving
from bot.wiring import make_platforms
from core.domain.distance import Unit
from core.events import Person, Place, Role, Whisper
from tests.wire.clock import StillClock
from tests.wire.hands import HandAlarm, HandWatch
from tests.wire.telegram import Group, Limits, TelegramServer, User, posting
from tests.wire.telegram.posting import Pressed, Written
from tests.wire.telegram.seen import SeenWorld
from tests.wire.telegram.serving import Served, settings_for

T = TypeVar("T")

DEADLINE = 20.0
"""Real seconds after which something hangs."""


class TelegramWorld(SeenWorld):
    """People and groups on Telegram around one database file. `loop` is the one that everything runs in."""

    def __init__(
        self, database: Path, now: datetime, *, home: str = "UTC", loop: asyncio.AbstractEventLoop
    ) -> None:
        self._loop = loop
        self._clock = StillClock()
        self._watch = HandWatch()
        self._begin(TelegramServer(clock=self._clock, limits=Limits(on=False)))
        self._presses: list[Pressed] = []
        self._do(self.tg.__aenter__())
        super().__init__(database, now, home=home)

    def _do(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run_until_complete(asyncio.wait_for(work, DEADLINE))

    # --- time --------------------------------------------------------------------------

    @property
    def now(self) -> datetime:
        return datetime.fromtimestamp(self._clock.now, UTC)

    @now.setter
    def now(self, now: datetime) -> None:
        self._clock.set(now.timestamp())
        self._watch.reach(now.timestamp())

    def _tick(self) -> None:
        async def ring() -> None:
            await self._alarm.ring()
            self._watch.fire()
            await self._settled()

        self._do(ring())
        self._tell()

    # --- the process -------------------------------------------------------------------

    def _open(self) -> Store:
        store = super()._open()
        settings = settings_for(self.tg, Path(self.database))
        self._platforms = make_platforms(settings, self._watch)
        self._serving = Serving(
            settings,
            store,
            self._platforms,
            self._watch,
            lambda: self.now,
            lambda tables, _: self.app(tables),
            self._made_alarm,
        )

        async def start() -> None:
            self._running = asyncio.create_task(self._serving.run())
            await self.tg.wait_for(lambda: self.tg.updates.is_polled or self._running.done())
            assert not self._running.done(), "the bot ended at once"

        self._do(start())
        return store

    def _made_alarm(self, ring: Callable[[], Awaitable[datetime | None]], _: object) -> HandAlarm:
        self._alarm = HandAlarm(ring)
        return self._alarm

    def _end(self) -> None:
        async def stop() -> None:
            self._serving.stop()
            assert await self._running == 0
            self.tg.updates.terminate()

        self._do(stop())

    def close(self) -> None:
        super().close()
        self._do(self.tg.__aexit__(None, None, None))
        assert self.tg.violations == []

    async def _settled(self) -> None:
        """Return when everything that was said is handled, and everything that is due is sent."""
        await Served(self.tg, self.store, self._serving, self._running, lambda: self.now).rests()

    # --- people and groups ---------------------------------------------------------------

    def introduce(self, name: str, zone: str, units: Unit, language: str) -> None:
        self._user(name).room.open = True
        super().introduce(name, zone, units, language)

    def open_room(self, name: str, zone: str) -> None:
        if name not in self.groups:
            self.groups[name] = self.tg.group(name)
        place = Place(PLATFORM, str(self.groups[name].id), private=False, title=name)
        self.store.write_now(lambda tables: self.app(tables).open_room(place, zone=zone))
        self.rooms[name] = zone

    def _user(self, name: str) -> User:
        if name not in self.users:
            self.users[name] = self.tg.user(name)
        return self.users[name]

    def _member(self, name: str, room: str) -> Group:
        """Return the group, in which the person has the standing that the scenario gave."""
        group, admin = self.groups[room], room in self.somebody(name).admin_of
        if admin and not group.is_administrator(self._user(name)):
            group.promotes(self._user(name))
        return group

    def _person(self, name: str, room: str | None) -> Person:
        role = super()._person(name, room).role if room else Role.UNKNOWN
        return Person(PLATFORM, str(self._user(name).id), name, "en", role)

    def _place(self, name: str, room: str | None) -> Place:
        if room is None:
            return Place(PLATFORM, str(self._user(name).id), private=True)
        return Place(PLATFORM, str(self.groups[room].id), private=False, title=room, whispers=Whisper.NONE)

    # --- what people do --------------------------------------------------------------------

    def say(self, name: str, text: str, room: str | None = None) -> None:
        user, question = self._user(name), self._open_question(name, room) if room else None
        if room is None:
            if user.room.blocked:
                user.unblocks()  # the app asks for it before it lets her write
            written = user.writes(text)
        elif question is not None:
            written = user.replies(Written(*self._shown_at(question), None), text)
        else:
            written = self._member(name, room).says(user, text)
        self.somebody(name).last_message[room] = written
        self._hear()

    def edit(self, name: str, text: str, room: str | None = None) -> None:
        self._user(name).edits(self.somebody(name).last_message[room], text)
        self._hear()

    def press(self, name: str, wanted: str, room: str | None = None) -> None:
        on, index, _ = self._button(name, wanted, room)
        user, (chat, message) = self._user(name), self._shown_at(on)
        if room is not None:
            self._member(name, room)
        where = self.tg.state.rooms[chat]
        rows = where.messages[message]["reply_markup"]["inline_keyboard"]
        button = [button for row in rows for button in row][index]
        if "url" in button:
            user.starts(button["url"].partition("?start=")[2])
        else:
            self._presses.append(posting.press(self.tg, user.wire, where, message, button["callback_data"]))
        self._hear()

    def send_file(self, name: str, file: str, content: bytes, room: str | None = None) -> None:
        user = self._user(name)
        if room is None:
            user.sends_file(file, content)
        else:
            self.groups[room].sends(user, document=user._file(file, content, "documents"))
        self._hear()

    def enter(self, name: str, room: str) -> None:
        self.somebody(name)
        self.groups[room].joins(self._user(name))
        self._hear()

    def leave(self, name: str, room: str) -> None:
        self.groups[room].leaves(self._user(name))
        self._hear()

    def deliverable(self, name: str, *, deliverable: bool) -> None:
        self.somebody(name).deliverable = deliverable
        if deliverable:
            self._user(name).unblocks()
            self._hear()
        else:
            self._user(name).room.blocked = True  # the bot learns it when it writes

    def _shown_at(self, row: int) -> tuple[int, int]:
        """Return the chat and the number of the message that a row was sent as."""

        def at(tables: SqlTables) -> tuple[int, int]:
            found = tables.outbox.get(row)
            room = tables.rooms.get(found.room) if found is not None else None
            assert room is not None
            return int(room.external.partition("/")[0]), int(tables.outbox.sent_as(row) or 0)

        return self.store.write_now(at)

    # --- what is heard ---------------------------------------------------------------------

    def _hear(self) -> None:
        self._do(self._settled())
        self._tell()
        unanswered = [pressed for pressed in self._presses if pressed.query_id not in self.tg.answered]
        assert not unanswered, "a press without its answer"
        assert self.tg.violations == []


def telegram_world(loop: asyncio.AbstractEventLoop) -> Callable[..., TelegramWorld]:
    """Return what makes worlds in this loop."""

    def make(database: Path, now: datetime, *, home: str = "UTC") -> TelegramWorld:
        return TelegramWorld(database, now, home=home, loop=loop)

    return make
