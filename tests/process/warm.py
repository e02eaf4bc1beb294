"""A parent that has imported the bot and nothing else: each talk is a fork of it, and starts at once.

Run by `tests.process.talks` with a socket as its only argument. A child may carry a fail point:
the place, named below, at which it kills itself while it handles a line with the word AXE.
"""

from __future__ import annotations

import functools
import os
import signal
import threading
from collections.abc import Callable
from typing import Any, Final

from sqlalchemy import Engine, event

import bot.settings
import bot.talking
import bot.wiring
from adapters.console.screen import Screen
from adapters.database import writer
from adapters.database.faults import Faults
from adapters.database.store import Store
from adapters.delivery import Delivery
from bot.cli import main
from core.app import App
from tests.process.forking import fork_for_orders

AXE: Final = "axe"
MOMENT: Final = 0.3
"""Seconds for an answer to get out too early, before the axe falls on the COMMIT."""
POINTS: Final = (
    "before begin",
    "before commit",
    "after commit",
    "after the answer",
    "before its mark is kept",
)


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def before(owner: Any, name: str, act: Callable[..., None]) -> None:
    """Let `act` see every call of that function first."""
    was = getattr(owner, name)

    @functools.wraps(was)
    def calls(*arguments: Any, **named: Any) -> Any:
        act(*arguments)
        return was(*arguments, **named)

    setattr(owner, name, calls)


def arm(point: str) -> None:
    """Set the fail point: it waits for the line with the axe in it."""
    written, handled, shown = threading.Event(), threading.Event(), threading.Event()

    def has_axe(happened: object) -> bool:
        return AXE in str(getattr(happened, "text", ""))

    def strike_if(reached: threading.Event) -> Callable[..., None]:
        return lambda *_: die() if reached.is_set() else None

    def at_commit(_: object) -> None:
        if point == "before commit" and handled.is_set():
            shown.wait(MOMENT)
            die()
        if point == "before its mark is kept" and shown.is_set():
            die()

    before(bot.talking.Talk, "_happens", lambda _, happened: written.set() if has_axe(happened) else None)
    before(App, "handle", lambda _, happened: handled.set() if has_axe(happened) else None)
    was = Screen.show

    def show(self: Screen, *arguments: Any) -> None:
        was(self, *arguments)
        if handled.is_set():
            shown.set()

    Screen.show = show
    match point:
        case "before begin":
            before(writer.Writer, "_together", strike_if(written))
        case "before commit" | "before its mark is kept":
            event.listen(Engine, "commit", at_commit)
        case "after commit":
            before(writer, "_tell", strike_if(handled))
        case "after the answer":
            before(Delivery, "sent", strike_if(shown))
        case _:
            raise ValueError(point)


def child(order: dict[str, Any], talk_in: int, talk_out: int) -> None:
    os.dup2(talk_in, 0)
    os.dup2(talk_out, 1)
    os.environ["MILEPOST_DATABASE"] = order["database"]
    if order["faults"]:
        faulty = functools.partial(Store.open, faults=Faults(**order["faults"]))
        bot.wiring.Store.open = faulty
    if order["point"]:
        arm(order["point"])
    os._exit(main(["talk", "--as", "Ana"]))


if __name__ == "__main__":
    fork_for_orders(child)
