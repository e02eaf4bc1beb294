"""`talk`: the whole bot in a terminal, with no token.

A line is a message; a digit or a label presses a button; `@name` goes to that person's private
chat, `#room` to a group room. Fed by a pipe it answers line by line: what it prints is stored.
"""

from __future__ import annotations

import asyncio
import contextlib
import getpass
import secrets
import signal
import sys
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path
from typing import Final

from adapters import logs
from adapters.alarm import Alarm
from adapters.clock import now
from adapters.console.screen import PLATFORM, Screen
from adapters.database.engine import private_file
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.delivery import Delivery
from adapters.sending import Parcel
from bot.output import put
from bot.settings import Settings
from bot.wiring import make_app
from core.app import Suggest
from core.events import Event, Person, Place, Pressed, Role, Said
from core.ports.store import StorageFailed

HOW: Final = (
    "Write to the bot as you would in a chat; a digit presses a button; "
    "@name and #room switch; Ctrl-D leaves."
)

LEAVE: Final = "Ctrl-C again or Ctrl-D leaves."


def talk(store: Store, settings: Settings, name: str) -> int:
    """Run the chat until it ends, and close the store; return the exit code."""
    logs.set_up("WARNING", as_json=settings.log_format == "json", secrets=settings.secrets)
    history = settings.database_path.with_name("talk-history")
    return asyncio.run(Talk(store, name.strip() or _user(), history).run())


def _user() -> str:
    try:
        return getpass.getuser().capitalize()
    except (KeyError, OSError):
        return "Runner"


class Talk:
    """One terminal: who writes, where, and what was shown."""

    def __init__(self, store: Store, name: str, history: Path) -> None:
        self._store = store
        self._name = name
        self._history = history
        self._room: str | None = None
        self._screen = Screen(put)
        self._delivery = Delivery(store, make_app, {PLATFORM: self._screen}, now)
        self._alarm = Alarm(self._tick, now)

    async def run(self) -> int:
        """Serve until the input ends or a signal comes; what waits is finished first."""
        stopped = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, stopped.set)
        self._alarm.start()
        self._delivery.open(PLATFORM)
        delivering = asyncio.create_task(self._delivery.run())
        serving = asyncio.create_task(self._serve())
        stopping = asyncio.create_task(stopped.wait())
        try:
            await asyncio.wait({serving, stopping, delivering}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (serving, stopping, delivering):
                task.cancel()
            results = await asyncio.gather(serving, stopping, delivering, return_exceptions=True)
            self._alarm.stop()
            await self._store.close()
        failed = [one for one in results if isinstance(one, Exception)]
        if failed:
            raise failed[0]
        return 0

    async def _tick(self) -> datetime | None:
        more = True
        while more:
            more = await self._store.write(lambda tables: make_app(tables, now()).tick())
        self._delivery.wake.set()
        return await self._store.write(lambda tables: make_app(tables, now()).next_due())

    async def _serve(self) -> None:
        async for line in self._lines():
            await self._line(line.rstrip("\n"))

    async def _lines(self) -> AsyncIterator[str]:
        if not sys.stdin.isatty():
            while line := await asyncio.to_thread(sys.stdin.readline):
                yield line
            return
        print(HOW)
        from prompt_toolkit import PromptSession
        from prompt_toolkit.history import FileHistory
        from prompt_toolkit.patch_stdout import patch_stdout

        from adapters.console.completion import Completion

        private_file(self._history)
        session: PromptSession[str] = PromptSession(
            history=FileHistory(str(self._history)),
            completer=Completion(self._suggest),
            complete_while_typing=True,
        )
        leaving = False
        with patch_stdout():
            while True:
                try:
                    # A signal ends the talk; the key only drops the line that stands there.
                    yield await session.prompt_async(lambda: f"{self._who()}> ", handle_sigint=False)
                    leaving = False
                except EOFError:
                    return
                except KeyboardInterrupt:
                    if leaving and not session.default_buffer.text:
                        return
                    leaving = not session.default_buffer.text
                    if leaving:
                        print(LEAVE)

    def _who(self) -> str:
        return self._name if self._room is None else f"{self._name}@{self._room}"

    # --- what is typed ---------------------------------------------------------------------

    async def _line(self, line: str) -> None:
        text = line.strip()
        if not text:
            return  # no chat sends an empty message
        if text.startswith("@") and len(text.split()) == 1 and len(text) > 1:
            self._name, self._room = text[1:], None
            return
        if text.startswith("#") and len(text.split()) == 1 and len(text) > 1:
            self._room = text[1:]
            return
        places = (f"{self._name}@{self._room}", f"#{self._room}") if self._room else (self._name,)
        if not self._screen.knows(places) and (parcel := await self._store.write(self._newest)) is not None:
            self._screen.remember(parcel, places[0])
        if self._room is not None and (link := self._screen.link(places, text)) is not None:
            self._room, places, line, text = None, (self._name,), link, link
        pressed = self._screen.button(places, text)
        if pressed is not None:
            on, index = pressed
            await self._happens(Pressed(key=_key(), by=self._person, place=self._place, on=on, index=index))
        else:
            key = _key()
            said = Said(
                key=key,
                by=self._person,
                place=self._place,
                text=line,
                message=key,
                answers=self._screen.question(places) if self._room else None,
            )
            await self._happens(said)

    @property
    def _person(self) -> Person:
        return Person(PLATFORM, self._name, self._name, "en", Role.ADMIN)

    @property
    def _place(self) -> Place:
        if self._room is None:
            return Place(PLATFORM, self._name, private=True)
        return Place(PLATFORM, f"#{self._room}", private=False, title=self._room)

    def _newest(self, tables: SqlTables) -> Parcel | None:
        """Return the newest message here, shown by a process before this one: its buttons still work."""
        room = tables.rooms.at(PLATFORM, self._place.external)
        runner = tables.runners.by_account(PLATFORM, self._name)
        if room is None or runner is None:
            return None
        asks = tables.outbox.newest_asking(runner.id) if room.private else None
        rows = [row for row in (tables.outbox.newest_answer(runner.id, room.id), asks) if row is not None]
        row = max(rows, key=lambda one: one.id, default=None)
        return Parcel(row, room, row.message) if row is not None and row.message is not None else None

    async def _happens(self, event: Event) -> None:
        def work(tables: SqlTables) -> tuple[Parcel | None, datetime | None, bool]:
            app = make_app(tables, now())
            row = app.handle(event)
            room = tables.rooms.get(row.room) if row is not None else None
            parcel = None
            if row is not None and room is not None and row.message is not None:
                parcel = Parcel(row, room, row.message)
            return parcel, app.next_due(), bool(tables.erased)

        try:
            parcel, due, erased = await self._store.write(work)
        except StorageFailed as failed:
            put(f"bot> {failed.sentence}")
            return
        if erased and self._history.exists():
            # What was typed here is hers, too.
            self._history.write_bytes(b"")
        if parcel is not None:
            own = None if parcel.room.private else self._who()
            self._screen.show(parcel, own if parcel.message.private else None)
            # Shown is shown: without its mark the row is sent once more when its lease is over.
            with contextlib.suppress(StorageFailed):
                await self._delivery.sent(parcel.row.id, str(parcel.row.id))
        self._alarm.set(due)
        self._delivery.wake.set()

    async def _suggest(self, text: str) -> list[str]:
        query = Suggest(self._person, self._place, text)
        found: list[str] = await self._store.read(lambda tables: make_app(tables, now()).look(query))
        return found


def _key() -> str:
    return f"{PLATFORM}:{secrets.token_hex(8)}"
