"""A parent that has imported the bot and nothing else: each `serve` is a fork of it, and starts at once.

Reads orders as JSON lines, writes a number for each: a process id, or the exit code that was waited
for. A child may carry a fail point: the place, named below, at which it kills itself over an update
or a message with the word AXE in it, or over a prompt.
"""

from __future__ import annotations

import asyncio
import functools
import gc
import json
import os
import signal
import sys
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any, Final

import adapters.discord.service
import adapters.telegram.service  # noqa: F401 -- the same
import bot.serving
import bot.settings
import bot.wiring
from adapters import clock
from adapters.delivery import Delivery
from adapters.discord import sender as discord_sender
from adapters.discord.answering import Answering
from adapters.discord.sender import DiscordSender
from adapters.intake import Intake
from adapters.lane import Lane
from adapters.telegram.client import Client
from adapters.telegram.sender import TelegramSender
from bot.cli import main

AXE: Final = "axe"
POINTS: Final = (
    "before the update is stored",
    "stored, before the offset moves",
    "in the unit, before its commit",
    "after the commit, before the answer",
    "the answer sent, before its mark",
    "the mark stored",
)
HEARD_POINTS: Final = ("before the event is handled", *POINTS[2:])
"""Where nothing is stored before it is handled."""
PROMPT_POINTS: Final = (
    "a prompt leased",
    "a prompt sent, before its mark",
    "a prompt's mark stored",
)


def die(*_: object) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def if_axed(what: object) -> None:
    if AXE in str(what):
        die()


def before(owner: Any, name: str, look: Callable[..., None]) -> None:
    was = getattr(owner, name)

    @functools.wraps(was)
    def calls(*arguments: Any, **named: Any) -> Any:
        look(*arguments)
        return was(*arguments, **named)

    setattr(owner, name, calls)


def after(owner: Any, name: str, look: Callable[..., None]) -> None:
    """Let `look` see every call of that coroutine function when it is done."""
    was = getattr(owner, name)

    @functools.wraps(was)
    async def calls(*arguments: Any, **named: Any) -> Any:
        result = await was(*arguments, **named)
        look(*arguments)
        return result

    setattr(owner, name, calls)


def after_unit(look: Callable[..., None]) -> None:
    was = Intake._unit

    def calls(*arguments: Any) -> Any:
        result = was(*arguments)
        look(arguments[2].raw)
        return result

    Intake._unit = calls


def is_prompt(parcel: Any) -> None:
    if parcel.row.priority:
        die()


def is_shown_and_axed(read: Any, parcels: Any) -> None:
    """What its adapter showed by itself is marked when the answer is given."""
    if getattr(read, "answering", None) is not None:
        if_axed(parcels)


def arm(point: str) -> None:
    match point:
        case "before the update is stored":
            before(Intake, "take", lambda _, updates: if_axed(updates))
        case "stored, before the offset moves":
            after(Intake, "take", lambda _, updates: if_axed(updates))
        case "in the unit, before its commit":
            after_unit(if_axed)
        case "after the commit, before the answer":
            before(Intake, "_answer", lambda _, read, parcels: if_axed(parcels))
        case "before the event is handled":
            before(Intake, "hear", lambda _, update, make: if_axed(update.raw))
        case "the answer sent, before its mark":
            for sender in (TelegramSender, DiscordSender):
                after(sender, "send", lambda _, parcel: if_axed(parcel.message.text))
            after(Answering, "answer", lambda _, parcel: if_axed(parcel))
        case "the mark stored":
            after(Delivery, "_finish", lambda _, parcel, outcome: if_axed(parcel.message.text))
            after(Intake, "_answer", lambda _, read, parcels: is_shown_and_axed(read, parcels))
        case "a prompt leased":
            before(Lane, "put", lambda _, parcel: is_prompt(parcel))
        case "a prompt sent, before its mark":
            for sender in (TelegramSender, DiscordSender):
                after(sender, "send", lambda _, parcel: is_prompt(parcel))
        case "a prompt's mark stored":
            after(Delivery, "_finish", lambda _, parcel, outcome: is_prompt(parcel))
        case _:
            raise ValueError(point)


def confirm_first() -> None:
    """The mutant: updates are confirmed before they are stored, as a plain bot does."""
    was = Client.raw_updates

    async def raw_updates(self: Client, arguments: dict[str, Any], seconds: float) -> Any:
        received = await was(self, arguments, seconds)
        if received:
            offset = max(one["update_id"] for one in received) + 1
            await was(self, {**arguments, "offset": offset, "timeout": 0, "limit": 1}, seconds)
        return received

    Client.raw_updates = raw_updates


def answer_first() -> None:
    """The mutant: the answer leaves before the unit that it tells of is committed."""
    unit, handle = Intake._unit, Intake._handle
    loops = []

    async def _handle(self: Intake, *arguments: Any, **named: Any) -> None:
        loops.append(asyncio.get_running_loop())
        await handle(self, *arguments, **named)

    def _unit(self: Intake, *arguments: Any) -> Any:
        parcels, due, queued = unit(self, *arguments)
        read = arguments[2]
        asyncio.run_coroutine_threadsafe(read.answered(parcels[0] if parcels else None), loops[-1]).result()
        return [], due, queued

    Intake._handle, Intake._unit = _handle, _unit


def without_nonce() -> None:
    """The mutant: a message that leaves again does not tell so."""
    discord_sender.nonce = lambda parcel: f"{os.getpid():x}-{parcel.row.id:x}"


MUTANTS: Final = {
    "confirmed first": confirm_first,
    "answered first": answer_first,
    "without nonce": without_nonce,
}


def child(order: dict[str, Any]) -> None:
    quiet = os.open(os.devnull, os.O_RDWR)
    os.dup2(quiet, 0)
    os.dup2(quiet, 1)
    os.environ.update(order["environment"])
    ahead = timedelta(seconds=order["ahead"])

    def now() -> datetime:
        return clock.now() + ahead

    bot.serving.Serving = functools.partial(bot.serving.Serving, now=now)
    if order["mutant"]:
        MUTANTS[order["mutant"]]()
    if order["point"]:
        arm(order["point"])
    os._exit(main(["serve"]))


def say(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def serve() -> None:
    for line in sys.stdin:
        order = json.loads(line)
        if "wait" in order:
            _, status = os.waitpid(order["wait"], 0)
            say(os.waitstatus_to_exitcode(status))
            continue
        pid = os.fork()
        if pid == 0:
            child(order)
        say(pid)


if __name__ == "__main__":
    gc.freeze()  # a child that looked for garbage in it would copy all of it
    serve()
