"""Secrets of the tests, and where they are looked for."""

from __future__ import annotations

import io
import logging
import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from adapters import logs

WEBHOOK: Final = "canary-webhook_secret-1"
PROXY: Final = "canary:proxy/password"
CANARIES: Final = (
    "a-token-that-must-never-be-seen",
    "canary",
    "AA-another-token-after",
    "a-token-never-to-be-seen-anywhere",
    "token-of-interaction",
)
LIBRARIES: Final = ("telegram", "discord", "aiohttp", "asyncio", "apscheduler", "aiosqlite", "httpx")


def no_hits(text: str, where: str) -> None:
    """Raises AssertionError if a canary is in the text, also percent-encoded."""
    plain = re.sub(r"%(?:25)?([0-9a-fA-F]{2})", lambda found: chr(int(found[1], 16)), text).casefold()
    found = [one for one in CANARIES if one.casefold() in plain]
    assert not found, f"a secret stands in {where}: {found}"


@contextmanager
def logged(
    secrets: Sequence[str] | None, libraries: Sequence[str] = LIBRARIES
) -> Iterator[Callable[[], str]]:
    """Log everything at DEBUG, these libraries too, through what `serve` writes its log with.

    `secrets` None is the mutant that blots out nothing.
    """
    stream = io.StringIO()
    mine = logs.handler(stream, secrets or (), as_json=False)
    if secrets is None and isinstance(mine.formatter, logs.OneLine):
        mine.formatter._redact = lambda text: text
    loud = [logging.getLogger(name) for name in (*logs.OURS, *libraries)]
    before = [one.level for one in loud]
    logging.getLogger().addHandler(mine)
    for one in loud:
        one.setLevel(logging.DEBUG)
    try:
        yield stream.getvalue
    finally:
        logging.getLogger().removeHandler(mine)
        for one, level in zip(loud, before, strict=True):
            one.setLevel(level)
