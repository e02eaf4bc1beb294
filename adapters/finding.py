"""What a doctor found, and what every platform is asked alike."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Final

OFF: Final = timedelta(seconds=5)
"""How far the clock may be off."""


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


def clock(dated: str, asked: datetime, answered: datetime, whose: str) -> Iterator[Finding]:
    """Compare with an answer's `Date`: it has no fractions, so it stood between a second's begin and end."""
    try:
        begin = parsedate_to_datetime(dated).astimezone(UTC)
    except (TypeError, ValueError):
        return
    ahead, behind = asked - (begin + timedelta(seconds=1)), begin - answered
    off = max(ahead, behind, timedelta())
    if off > OFF:
        way = "ahead of" if ahead > behind else "behind"
        yield Finding(
            False,
            "clock",
            f"this machine is {_length(off)} {way} {whose}. Messages would come at the wrong time: "
            "let it keep time by NTP (timedatectl set-ntp true).",
        )
    else:
        yield Finding(True, "clock", f"it agrees with {whose}'s.")


def _length(off: timedelta) -> str:
    seconds = round(off.total_seconds())
    return f"{seconds} s" if seconds < 120 else f"{seconds // 60} min"


def unreachable(kind: str, proxy: str | None, setting: str, name: str) -> str:
    """Return what is said of a platform that does not answer; `kind` is what the network says."""
    if "Proxy" in kind:
        return (
            f"the proxy in MILEPOST_PROXY does not let us through ({kind}). Look at its address and password."
        )
    way = "through the proxy in MILEPOST_PROXY" if proxy else "from here"
    return (
        f"it cannot be reached {way} ({kind}). Look at the network and at {setting}; "
        f"where {name} is blocked, MILEPOST_PROXY names a way around."
    )
