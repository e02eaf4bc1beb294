"""Logging: one line a record, with an `action` and facts; never a secret, never what people wrote.

Secrets are blotted out here, at the root, whoever logs. What an exception says in its own
words is left out, because it may quote a message (`invalid literal ... 'ran 5k'`): its kind and
where it came from are told. Libraries are heard from WARNING on: below, they log what they send.
"""

from __future__ import annotations

import asyncio
import json
import logging
import sys
import threading
import traceback
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import Any, Final, TextIO

from adapters.redaction import Redaction

OURS: Final = ("adapters", "bot", "core")
LIBRARY: Final = "library"
"""The action of a line that is not ours."""
FRAMES: Final = 12
"""The innermost places of an exception that are told."""
_STANDARD: Final = frozenset(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName"}

log = logging.getLogger(__name__)


class OneLine(logging.Formatter):
    """A record as one line: logfmt after the words, or JSON."""

    def __init__(self, secrets: Iterable[str] = (), *, as_json: bool) -> None:
        super().__init__()
        self._redact = Redaction(secrets)
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        facts = self._facts(record)
        if self._as_json:
            whole = {"at": at, "level": record.levelname, "from": record.name, "says": _says(record), **facts}
            # Blotted before it is written as JSON, so that it stays JSON; and after, to be sure.
            plain = {name: self._redact(one) if isinstance(one, str) else one for name, one in whole.items()}
            return self._redact(json.dumps(plain, ensure_ascii=False))
        told = " ".join(f"{name}={_one_line(str(value))}" for name, value in facts.items())
        line = f"{at} {record.levelname} {record.name}: {_one_line(_says(record))} {told}"
        return self._redact(line)

    def _facts(self, record: logging.LogRecord) -> dict[str, Any]:
        action = getattr(record, "action", None)
        facts: dict[str, Any] = {"action": action if isinstance(action, str) else LIBRARY}
        if facts["action"] != LIBRARY:
            extras = {name: value for name, value in vars(record).items() if name not in _STANDARD}
            facts |= {name: _plain(value) for name, value in extras.items() if name != "action"}
        if isinstance(record.exc_info, tuple) and record.exc_info[1] is not None:
            facts["trace"] = trace(record.exc_info[1])
        if record.stack_info:
            facts["stack"] = str(record.stack_info)
        return facts


def _says(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except Exception:  # words and amounts that do not fit: a log line never breaks what it tells of
        return str(record.msg)


def _plain(value: object) -> object:
    return value if isinstance(value, bool | int | float) else str(value)


def _one_line(text: str) -> str:
    """Return the text on one line, with nothing in it that moves a terminal's cursor."""
    if text.isprintable():
        return text  # as nearly all are: sign by sign it takes as long as the rest of a line
    return "".join(sign if sign.isprintable() else sign.encode("unicode_escape").decode() for sign in text)


def trace(error: BaseException) -> str:
    """Return what kind of exception it is and where it came from, its causes after it."""
    return " caused by ".join(f"{type(one).__qualname__} at {_places(one)}" for one in _chain(error))


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _places(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)[-FRAMES:]
    return " < ".join(f"{_short(one.filename)}:{one.lineno} {one.name}" for one in reversed(frames)) or "?"


def _short(path: str) -> str:
    return "/".join(path.replace("\\", "/").split("/")[-3:])


def handler(stream: TextIO, secrets: Iterable[str] = (), *, as_json: bool) -> logging.Handler:
    """Return what writes to the stream, without secrets."""
    made = logging.StreamHandler(stream)
    made.setFormatter(OneLine(secrets, as_json=as_json))
    return made


def set_up(level: str, *, as_json: bool, secrets: Iterable[str] = ()) -> None:
    """Log to standard error from `level` on; also warnings, and what nobody caught."""
    root = logging.getLogger()
    root.handlers[:] = [handler(sys.stderr, secrets, as_json=as_json)]
    root.setLevel(max(logging.getLevelNamesMapping()[level], logging.WARNING))
    for name in OURS:
        logging.getLogger(name).setLevel(level)
    # What logging itself cannot write would be told on standard error, secrets and all.
    logging.raiseExceptions = False
    logging.captureWarnings(True)
    sys.excepthook = lambda _, error, __: _uncaught(error, "the process")
    threading.excepthook = lambda told: _uncaught(told.exc_value, "a thread")
    sys.unraisablehook = lambda told: _uncaught(told.exc_value, "a finalizer")


def watch(loop: asyncio.AbstractEventLoop) -> None:
    """Log what the event loop's tasks and callbacks let fall."""
    loop.set_exception_handler(lambda _, told: _uncaught(told.get("exception"), f"a task: {told['message']}"))


def _uncaught(error: BaseException | None, where: str) -> None:
    if isinstance(error, KeyboardInterrupt):
        return
    log.critical("uncaught in %s", where, exc_info=error, extra={"action": "bug"})
