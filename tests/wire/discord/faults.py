"""What goes wrong by script.

A GET, PUT or DELETE whose line is cut is tried once more by aiohttp itself, if the line was kept open from a
request before; such a fault is given `times=2`. A POST and a PATCH are not repeated.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum, auto


class Kind(Enum):
    ANSWER = auto()
    """Refuse with a status, a code and a message, without doing anything."""
    HALT = auto()
    """429 with retry_after; the bucket, or everything, is then halted for as long."""
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
    LATE = auto()
    """Do what was asked, and answer some of the server's seconds later."""


@dataclass(frozen=True, slots=True)
class Fault:
    kind: Kind
    status: int = 500
    code: int = 0
    message: str = "500: Internal Server Error"
    seconds: float = 0
    everywhere: bool = False
    """Whether a halt is the global one."""
    body: str = ""


def answers(status: int, code: int = 0, message: str = "") -> Fault:
    return Fault(Kind.ANSWER, status, code, message or f"{status}: by script")


def halts(seconds: float, *, everywhere: bool = False) -> Fault:
    """Return a 429; the seconds are the server's."""
    return Fault(Kind.HALT, 429, seconds=seconds, everywhere=everywhere)


def delays(seconds: float) -> Fault:
    return Fault(Kind.DELAY, seconds=seconds)


def acknowledges_late(seconds: float) -> Fault:
    return Fault(Kind.LATE, seconds=seconds)


def says(body: str, status: int = 200) -> Fault:
    """Return an answer that is no JSON, nor says that it is."""
    return Fault(Kind.SAY, status, body=body)


SERVER_ERROR = answers(500, 0, "500: Internal Server Error")
BAD_GATEWAY = answers(502, 0, "502: Bad Gateway")
UNAVAILABLE = answers(503, 0, "503: Service Unavailable")
SILENCE = Fault(Kind.SILENCE)
DROP = Fault(Kind.DROP)
LOSE = Fault(Kind.LOSE)
GARBAGE = says("<html>Bad Gateway</html>", 502)


class Faults:
    """The faults that wait for the next requests of an operation, one a request."""

    def __init__(self) -> None:
        self._waiting: defaultdict[str, deque[tuple[Fault, int | None]]] = defaultdict(deque)

    def next(self, operation: str, fault: Fault, times: int = 1, channel: int | None = None) -> None:
        """Let the next requests fail; with a channel, only those in it."""
        self._waiting[operation].extend([(fault, channel)] * times)

    def take(self, operation: str, path: Mapping[str, str]) -> Fault | None:
        waiting = self._waiting.get(operation)
        if waiting:
            for place, (fault, channel) in enumerate(waiting):
                if channel is None or str(channel) == path.get("channel_id"):
                    del waiting[place]
                    return fault
        return None

    def clear(self) -> None:
        self._waiting.clear()
