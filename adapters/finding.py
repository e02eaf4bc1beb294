"""What a doctor found."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """`what` was looked at, and what was `found`: a sentence with what to do, where something is to do.

    `ok` is False for what is wrong. What only deserves a look is ok, and `warns`.
    """

    ok: bool
    what: str
    found: str
    warns: bool = False

    @property
    def sign(self) -> str:
        return "BAD" if not self.ok else "see" if self.warns else "ok "
