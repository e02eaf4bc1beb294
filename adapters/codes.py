"""Codes: random ones for the world, counted ones for scenarios."""

from __future__ import annotations

import logging
import secrets
from typing import Final

SIGNS: Final = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
"""None that is read for another: no I and O beside 1 and 0."""

log = logging.getLogger(__name__)


class RandomCodes:
    """See `core.ports.codes.Codes`."""

    def ticket(self, error: Exception) -> str:
        """Return a bug's name, and write the error to the log under it."""
        name = secrets.token_hex(3)
        log.error("bug %s", name, exc_info=error, extra={"action": "bug", "ticket": name})
        return name

    def receipt(self) -> str:
        figures = secrets.token_hex(4).upper()
        return f"{figures[:4]}-{figures[4:]}"

    def one_time(self) -> str:
        signs = "".join(secrets.choice(SIGNS) for _ in range(6))
        return f"{signs[:4]}-{signs[4:]}"


class CountedCodes:
    """Codes that are the same in every run; remembers the errors that they named."""

    def __init__(self) -> None:
        self.bugs: list[Exception] = []
        self._receipts = 0
        self._one_time = 0

    def ticket(self, error: Exception) -> str:
        self.bugs.append(error)
        return f"{len(self.bugs):06x}"

    def receipt(self) -> str:
        self._receipts += 1
        return f"{self._receipts:04X}-{(self._receipts * 40503) & 0xFFFF:04X}"

    def one_time(self) -> str:
        self._one_time += 1
        # Steps of a number without a common factor: all codes come before one comes again.
        number = self._one_time * 387_420_489 % len(SIGNS) ** 6
        signs = "".join(SIGNS[number // len(SIGNS) ** place % len(SIGNS)] for place in range(6))
        return f"{signs[:4]}-{signs[4:]}"
