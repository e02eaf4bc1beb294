"""Logging: facts with an `action`, as text or JSON; secrets are blotted out whatever writes them."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Iterable
from typing import Final
from urllib.parse import quote

BLOT: Final = "…"
FACTS: Final = ("action", "ticket", "outbox", "runner", "platform", "seconds")


class _Redacting(logging.Formatter):
    def __init__(self, secrets: Iterable[str], *, as_json: bool) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s %(message)s")
        # A token also appears quoted, as in an address: `123%3Aabc`.
        self._secrets = sorted(
            {form for one in secrets if one for form in (one, quote(one, safe=""))}, key=len
        )
        self._as_json = as_json

    def format(self, record: logging.LogRecord) -> str:
        text = self._json(record) if self._as_json else self._text(record)
        for secret in reversed(self._secrets):
            text = text.replace(secret, BLOT)
        return text

    def _text(self, record: logging.LogRecord) -> str:
        facts = " ".join(
            f"{name}={value}" for name in FACTS if (value := getattr(record, name, None)) is not None
        )
        return f"{super().format(record)} {facts}".rstrip()

    def _json(self, record: logging.LogRecord) -> str:
        line = {
            "at": self.formatTime(record),
            "level": record.levelname,
            "from": record.name,
            "says": record.getMessage(),
            **{name: value for name in FACTS if (value := getattr(record, name, None)) is not None},
        }
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line, ensure_ascii=False)


def set_up(level: str, *, as_json: bool, secrets: Iterable[str] = ()) -> None:
    """Log to standard error from `level` on; libraries that log addresses are kept to warnings."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Redacting(secrets, as_json=as_json))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level)
    for chatty in ("httpx", "httpcore", "apscheduler", "asyncio", "alembic"):
        logging.getLogger(chatty).setLevel(logging.WARNING)
