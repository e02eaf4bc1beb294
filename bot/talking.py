"""`talk`: the whole bot in a terminal, with no token.

A line is a message; a digit or a label presses a button; `@name` goes to that person's private
chat, `#room` to a group room. Fed by a pipe it answers line by line: what it prints is stored.
"""

from __future__ import annotations

import asyncio
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
from adapters.database.lock import Locked
from adapters.database.store import Store
from adapters.database.tables import SqlTables
from adapters.delivery import Delivery
from adapters.sending import Parcel
from bot.settings import Settings
from bot.wiring import make_app, open_store
from core.app import Suggest
from core.events import Event, Person, Place, Pressed, Role, Said
from core.ports.store import StorageFailed

HOW: Final = (
    "Write to the bot as you would in a chat; a digit presses a button; "
    "@name and #room switch; Ctrl-D leaves."
)


def talk(settings: Settings, name: str) -> int:
    """Run the chat; return the exit code."""
    logs.set_up("WARNING", as_json=settings.log_format == "json", secrets=settings.secrets)
    try:
        store = open_store(settings)
    except (Locked, StorageFailed, OSError) as error:
        print(error, file=sys.stderr)
        return 1
    return asyncio.run(Talk(store, name or _user()).run(settings.database_path))


def _user() -> str:
    try:
        return getpass.getuser().capitalize()
    except (KeyError, OSError):
        return "Runner"


class Talk:
    """One terminal: who writes, where, and what was shown."""

    def __init__(self, store: Store, name: str) -> None:
        self._store = store
        self._name = name
        self._room: str | None = None
        self._screen = Screen(self._print)
        self._delivery = Delivery(store, make_app, {PLATFORM: self._screen}, now)
        self._alarm = Alarm(self._tick, now)

    @staticmethod
    def _print(line: str) -> None:
        print(line, flush=True)

    async def run(self, database: Path) -> int:
        """Serve until the input ends or a signal comes; what waits is finished first."""
        stopped = asyncio.Event()
        loop = asyncio.get_running_loop()
        for sign in (signal.SIGTERM, signal.SIGINT):
            loop.add_signal_handler(sign, stopped.set)
        self._alarm.start()
        self._delivery.open(PLATFORM)
        delivering = asyncio.create_task(self._delivery.run())
        serving = asyncio.create_task(self._serve(database))
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

    async def _serve(self, database: Path) -> None:
        async for line in self._lines(database):
            await self._line(line.rstrip("\n"))

    async def _lines(self, database: Path) -> AsyncIterator[str]:
        if not sys.stdin.isatty():
            while line := await asyncio.to_thread(sys.stdin.readline):
                yield line
            return
        print(HOW)
        from prompt_toolkit import PromptSession
        from prompt_toolkit.history import FileHistory
        from prompt_toolkit.patch_stdout import patch_stdout

        from adapters.console.completion import Completion

        session: PromptSession[str] = PromptSession(
            history=FileHistory(str(database.with_name("talk-history"))),
            completer=Completion(self._suggest),
            complete_while_typing=True,
        )
        with patch_stdout():
            while True:
                try:
                    yield await session.prompt_async(lambda: f"{self._who()}> ")
                except (EOFError, KeyboardInterrupt):
                    return

    def _who(self) -> str:
        return self._name if self._room is None else f"{self._name}@{self._room}"

    # --- what is typed ---------------------------------------------------------------------

    async def _line(self, line: str) -> None:
        text = line.strip()
        if text.startswith("@") and len(text.split()) == 1 and len(text) > 1:
            self._name, self._room = text[1:], None
            return
        if text.startswith("#") and len(text.split()) == 1 and len(text) > 1:
            self._room = text[1:]
            return
        places = (f"{self._name}@{self._room}", f"#{self._room}") if self._room else (self._name,)
        pressed = self._screen.button(places, text)
        if pressed is not None:
            on, index = pressed
            await self._happens(Pressed(key=_key(), by=self._person, place=self._place, on=on, index=index))
        else:
            key = _key()
            await self._happens(Said(key=key, by=self._person, place=self._place, text=line, message=key))

    @property
    def _person(self) -> Person:
        return Person(PLATFORM, self._name, self._name, "en", Role.ADMIN)

    @property
    def _place(self) -> Place:
        if self._room is None:
            return Place(PLATFORM, self._name, private=True)
        return Place(PLATFORM, f"#{self._room}", private=False, title=self._room)

    async def _happens(self, event: Event) -> None:
        def work(tables: SqlTables) -> tuple[Parcel | None, datetime | None]:
            app = make_app(tables, now())
            row = app.handle(event)
            room = tables.rooms.get(row.room) if row is not None else None
            parcel = None
            if row is not None and room is not None and row.message is not None:
                parcel = Parcel(row, room, row.message)
            return parcel, app.next_due()

        try:
            parcel, due = await self._store.write(work)
        except StorageFailed as failed:
            self._print(f"bot> {failed.sentence}")
            return
        if parcel is not None:
            own = None if parcel.room.private else self._who()
            self._screen.show(parcel, own if parcel.message.private else None)
            await self._delivery.sent(parcel.row.id, str(parcel.row.id))
        self._alarm.set(due)
        self._delivery.wake.set()

    async def _suggest(self, text: str) -> list[str]:
        query = Suggest(self._person, self._place, text)
        found: list[str] = await self._store.read(lambda tables: make_app(tables, now()).look(query))
        return found


def _key() -> str:
    return f"{PLATFORM}:{secrets.token_hex(8)}"
