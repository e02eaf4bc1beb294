"""Codes that must differ each time: the only chance in the product, so it comes from outside."""

from __future__ import annotations

from typing import Protocol


class Codes(Protocol):
    def ticket(self, error: Exception) -> str:
        """Six hexadecimal digits that name a bug in the chat; the log has `error` under them."""
        ...

    def receipt(self) -> str:
        """Eight characters in two groups (`7F3A-91C2`)."""
        ...

    def one_time(self) -> str:
        """Six letters and figures in two groups (`K7QF-2M`), good once and for minutes."""
        ...
