"""What goes wrong by script."""

from __future__ import annotations

from collections import defaultdict, deque
from dataclasses import dataclass
from enum import Enum, auto
from typing import Any


class Kind(Enum):
    ANSWER = auto()
    """Refuse with a code and a description, without doing anything."""
    HALT = auto()
    """429 with retry_after; the chat is then halted for as long."""
    SILENCE = auto()
    """Do nothing and never answer."""
    DROP = auto()
    """Drop the socket without doing anything."""
    LOSE = auto()
    """Do what was asked, then drop the socket."""
    SAY = auto()
    """Answer with any body, without doing anything."""
    DELAY = auto()
    """Do what was asked, some of the server's seconds later."""


@dataclass(frozen=True, slots=True)
class Fault:
    kind: Kind
    code: int = 500
    description: str = "Internal Server Error"
    seconds: float = 0
    everywhere: bool = False
    """Whether a halt holds for all chats."""
    body: str = ""


def answers(code: int, description: str) -> Fault:
    return Fault(Kind.ANSWER, code, description)


def halts(seconds: int, *, everywhere: bool = False) -> Fault:
    return Fault(Kind.HALT, 429, seconds=seconds, everywhere=everywhere)


def delays(seconds: float) -> Fault:
    return Fault(Kind.DELAY, seconds=seconds)


def says(body: str, code: int = 200) -> Fault:
    return Fault(Kind.SAY, code, body=body)


SERVER_ERROR = answers(500, "Internal Server Error")
BAD_GATEWAY = answers(502, "Bad Gateway")
SILENCE = Fault(Kind.SILENCE)
DROP = Fault(Kind.DROP)
LOSE = Fault(Kind.LOSE)
GARBAGE = says("<html>Bad Gateway</html>", 502)


class Faults:
    """The faults that wait for the next calls of a method, one a call."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[tuple[Fault, int | None]]] = defaultdict(deque)

    def next(self, method: str, fault: Fault, times: int = 1, chat: int | None = None) -> None:
        """Let the next calls of a method fail; with a chat, only those that name it."""
        self._waiting[method].extend([(fault, chat)] * times)

    def take(self, method: str, values: dict[str, Any]) -> Fault | None:
        waiting = self._waiting.get(method)
        if waiting:
            for place, (fault, chat) in enumerate(waiting):
                if chat is None or chat == values.get("chat_id"):
                    del waiting[place]
                    return fault
        return None

    def clear(self) -> None:
        self._waiting.clear()
