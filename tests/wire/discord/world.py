"""The world of the stories, with Discord between the people and the bot.

People write to the fake Discord, the bot that `serve` runs hears it from the gateway, and what is told is
what the fake has shown. Private chats are direct messages, rooms the channels of servers; there a command
is a slash command where it can be told as one. Time passes only when told to, as in the console's world:
the bot's, its alarm's and the fake's, by which an interaction expires.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

from adapters.database.store import Store
from adapters.discord.reading import PLATFORM
from bot.serving import Serving
from bot.wiring import make_platforms
from core.domain.distance import Unit
from core.events import Person, Place, Role
from core.understanding.text import typed
from tests.wire.clock import StillClock
from tests.wire.discord import Act, Channel, DiscordServer, Limits, Modal, Upload, User
from tests.wire.discord.seen import Group, SeenWorld
from tests.wire.discord.serving import Served, settings_for
from tests.wire.discord.slashed import slashed
from tests.wire.discord.state import Wire
from tests.wire.hands import HandAlarm, HandWatch

T = TypeVar("T")

FORM = "Answer"
"""The button that asks several questions at once."""
DEADLINE = 20.0
"""Real seconds after which something hangs."""


LISTED: dict[int, list[Wire]] = {}
"""The commands that an earlier world's bot has listed: checking them is a sixth of a world's start."""


class DiscordWorld(SeenWorld):
    """People and servers on Discord around one database file. `loop` is the one that everything runs in."""

    def __init__(
        self, database: Path, now: datetime, *, home: str = "UTC", loop: asyncio.AbstractEventLoop
    ) -> None:
        self._loop = loop
        self._clock = StillClock()
        self._watch = HandWatch()
        self._begin(DiscordServer(clock=self._clock, limits=Limits(on=False)))
        self.dc.state.commands.update(LISTED)
        self._acts: list[Act] = []
        self._commanded: dict[tuple[str, str], str] = {}
        """The last slash command of somebody in a room."""
        self._forms: dict[tuple[str, str], Modal] = {}
        """The form that somebody has open in a room: her next line fills it in."""
        self._do(self.dc.__aenter__())
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
        settings = settings_for(self.dc, Path(self.database))
        self._serving = Serving(
            settings,
            store,
            make_platforms(settings, self._watch),
            self._watch,
            lambda: self.now,
            lambda tables, _: self.app(tables),
            self._made_alarm,
        )

        async def start() -> None:
            self._running = asyncio.create_task(self._serving.run())
            self._served = Served(self.dc, store, self._serving, self._running, lambda: self.now, self._watch)
            await self._served.stands()
            LISTED.update(self.dc.state.commands)

        self._do(start())
        return store

    def _made_alarm(self, ring: Callable[[], Awaitable[datetime | None]], _: object) -> HandAlarm:
        self._alarm = HandAlarm(ring)
        return self._alarm

    def _end(self) -> None:
        async def stop() -> None:
            self._serving.stop()
            assert await self._running == 0

        self._do(stop())

    def close(self) -> None:
        super().close()
        self._do(self.dc.__aexit__(None, None, None))
        assert self.dc.violations == []

    async def _settled(self) -> None:
        """Return when everything that was said is handled, and everything that is due is sent."""
        await self._served.rests()

    # --- people and rooms ----------------------------------------------------------------

    def introduce(self, name: str, zone: str, units: Unit, language: str) -> None:
        self._user(name)
        super().introduce(name, zone, units, language)

    def open_room(self, name: str, zone: str) -> None:
        if name not in self.groups:
            guild = self.dc.guild(name, channels=[name])
            self.groups[name] = Group(guild, guild.channel(name))
        self.store.write_now(lambda tables: self.app(tables).open_room(self._place("", name), zone=zone))
        self.rooms[name] = zone

    def _user(self, name: str) -> User:
        """Return somebody, who carries the application along: it may write to her."""
        if name not in self.users:
            self.users[name] = self.dc.user(name, installed=True)
        return self.users[name]

    def _channel(self, name: str, room: str) -> Channel:
        """Return the room, in which the person has the standing that the scenario gave."""
        user, guild, admin = self._user(name), self.groups[room].guild, room in self.somebody(name).admin_of
        if user.id not in guild.realm.members:
            guild.joins(user)
        if admin and not guild.realm.members[user.id]["roles"]:
            guild.makes_admin(user)
        return self.groups[room].channel

    def _person(self, name: str, room: str | None) -> Person:
        role = super()._person(name, room).role if room else Role.UNKNOWN
        return Person(PLATFORM, str(self._user(name).id), name, "en", role)

    def _place(self, name: str, room: str | None) -> Place:
        if room is None:
            return Place(PLATFORM, str(self._user(name).id), private=True)
        return Place(PLATFORM, str(self.groups[room].channel.id), private=False, title=room)

    # --- what people do --------------------------------------------------------------------

    def say(self, name: str, text: str, room: str | None = None) -> None:
        user, somebody, before = self._user(name), self.somebody(name), len(self._acts)
        if somebody.deliverable:
            user.opens_dms()
        if room is None:
            somebody.last_message[None] = user.writes_dm(text)
        else:
            self._say_in_room(name, text, room)
        self._hear()
        for form in (one.modal for act in self._acts[before:] for one in act.shown):
            if form is not None and room is not None:
                self._forms[name, room] = form

    def _say_in_room(self, name: str, text: str, room: str) -> None:
        user, channel, somebody = self._user(name), self._channel(name, room), self.somebody(name)
        form = self._forms.pop((name, room), None)
        if form is not None and not text.startswith("/"):
            self._acts.append(user.submits(form, {form.inputs[0].custom_id: text}))
            return
        question = self._open_question(name, room)
        if question is not None and self._looks[question].only_for is None:
            somebody.last_message[room] = user.replies(self._looks[question], text)
            return
        # Nobody can reply to what she alone sees: she says the command again, with her answer.
        line = text if question is None else f"/{self._commanded.get((name, room), '')} {text}"
        if (command := slashed(line)) is not None:
            self._commanded[name, room] = command.line
            somebody.last_message.pop(room, None)  # a command cannot be edited
            self._acts.append(user.slash(channel, command.line, command.options))
        else:
            to_bot = question is not None or text.startswith("/")
            somebody.last_message[room] = user.says(channel, text, to_bot=to_bot)

    def edit(self, name: str, text: str, room: str | None = None) -> None:
        self._user(name).edits(self.somebody(name).last_message[room], text)
        self._hear()

    def delete(self, name: str) -> None:
        """The person's last private message is gone."""
        user, gone = self._user(name), self.somebody(name).last_message[None]
        if gone.message_id in user.dm.room.messages:  # Discord tells of it once
            user.deletes(gone)
        self._hear()

    def press(self, name: str, wanted: str, room: str | None = None) -> None:
        if self._asks_by_form(name, wanted, room):
            self._answer_in_words(name, wanted, room)
            return
        on, index, line = self._button(name, wanted, room)
        if self._looks[on].buttons[index].url:  # a link, which opens the chat and says nothing by itself
            self.say(name, line.says)
            return
        self._press(name, on, line.label, room)

    def _asks_by_form(self, name: str, wanted: str, room: str | None) -> bool:
        """Whether the newest message that may be meant has a form where others have buttons."""
        seen = set[int]()
        for sent in reversed(self.sent):
            if sent.id not in seen and sent.seen_by(name, room):
                seen.add(sent.id)
                if sent.button(wanted) is not None:
                    return False
                if sent.button(FORM) is not None:
                    return True
        return False

    def _press(self, name: str, on: int, label: str, room: str | None) -> Act:
        if room is not None:
            self._channel(name, room)
        self._acts.append(self._user(name).presses(self._looks[on], label))
        self._hear()
        return self._acts[-1]

    def _answer_in_words(self, name: str, wanted: str, room: str | None) -> None:
        """Say what has no button here, because a form offers it: typing is always possible.

        Where no form opens any more, the press has its own answer.
        """
        form = self._form(name, room)
        if form is None:
            return
        if typed(wanted) not in (*(typed(one) for one in _offered(form)), "skip"):
            raise LookupError(wanted)
        self.say(name, wanted)

    def offered(self, name: str) -> list[str]:
        """Return the answers that the newest message's form offers."""
        form = self._form(name, None)
        return _offered(form) if form is not None else []

    def _form(self, name: str, room: str | None) -> Modal | None:
        on, _, line = self._button(name, FORM, room)
        shown = self._press(name, on, line.label, room).shown
        return shown[0].modal if shown else None

    def send_file(self, name: str, file: str, content: bytes, room: str | None = None) -> None:
        user = self._user(name)
        where = user.dm if room is None else self._channel(name, room)
        user.says(where, "", files=[Upload(file, content)])
        self._hear()

    def enter(self, name: str, room: str) -> None:
        self.somebody(name)
        self._channel(name, room)
        self._hear()

    def leave(self, name: str, room: str) -> None:
        self.groups[room].guild.leaves(self._user(name))
        self._hear()

    def deliverable(self, name: str, *, deliverable: bool) -> None:
        self.somebody(name).deliverable = deliverable
        if deliverable:
            self.say(name, "/help")  # Discord tells nobody: the bot learns it by her next word
        else:
            self._user(name).closes_dms()  # the bot learns it when it writes

    # --- what is heard ---------------------------------------------------------------------

    def _hear(self) -> None:
        self._do(self._settled())
        self._tell()
        left = [act.state for act in self._acts if act.state not in ("answered", "deferred")]
        assert not left, f"an interaction without its answer: {left}"
        assert self.dc.violations == []


def _offered(form: Modal) -> list[str]:
    """Return the answers that a form hints at, field by field."""
    return [one for field in form.inputs for one in (*field.placeholder.split(" · "), *dict(field.options))]


def discord_world(loop: asyncio.AbstractEventLoop) -> Callable[..., DiscordWorld]:
    """Return what makes worlds in this loop."""

    def make(database: Path, now: datetime, *, home: str = "UTC") -> DiscordWorld:
        return DiscordWorld(database, now, home=home, loop=loop)

    return make
