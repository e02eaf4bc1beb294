"""Codes that must differ each time: the only chance in the product, so it comes from outside."""

from __future__ import annotations

from typing import Protocol


class Codes(Protocol):
    def ticket(self) -> str:
        """Six hexadecimal digits that name a bug in the chat and in the log (`a1b2c3`)."""
        ...

    def receipt(self) -> str:
        """Eight characters in two groups (`7F3A-91C2`)."""
        ...
