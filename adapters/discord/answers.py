"""What Discord answers to a request: JSON, or an error by its code and its status; its errors as ours."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from math import inf
from typing import Any, Final

from adapters.json_text import from_json
from adapters.sending import Refused, TryAgain, Unsendable

TOKEN_REVOKED: Final = timedelta(minutes=1)
TOLD_TO_WAIT: Final = 5.0
"""Seconds for which we wait when we are told to, and not for how long (ours)."""

UNKNOWN_CHANNEL, UNKNOWN_GUILD, UNKNOWN_MESSAGE, UNKNOWN_USER = 10003, 10004, 10008, 10013
UNKNOWN_WEBHOOK, UNKNOWN_INTERACTION, STALE_TOKEN = 10015, 10062, 50027
TOO_FAST: Final = 40003
"""Direct messages are opened too fast."""
ACKNOWLEDGED: Final = 40060
MISSING_ACCESS, NO_DIRECT_MESSAGES, MISSING_PERMISSION, ARCHIVED = 50001, 50007, 50013, 50083
GONE: Final = frozenset(
    {
        UNKNOWN_GUILD,
        UNKNOWN_USER,
        MISSING_ACCESS,
        NO_DIRECT_MESSAGES,
        ARCHIVED,
    }
)
"""Nothing can be said there, now or later, until somebody changes that."""
OVER: Final = frozenset({UNKNOWN_INTERACTION, UNKNOWN_WEBHOOK, STALE_TOKEN})
"""An interaction cannot be answered any more."""


class ChannelGone(Refused):
    """There is no such channel, or not any more."""


class NotAllowed(Refused):
    """A right is missing: to write there, or only to show a file or a card."""


class MessageGone(Exception):
    """What was to be changed is not there any more."""


class TooLate(Exception):
    """The interaction cannot be answered any more."""


class TokenRefused(TryAgain):
    """Discord does not know the bot's token, or not any more."""

    def __init__(self) -> None:
        super().__init__(TOKEN_REVOKED)


class Acknowledged(TooLate):
    """The interaction has its first answer already."""


class TooManyFirst(Exception):
    """Discord thinks that direct messages are opened too fast."""


NO_JSON: Final = object()
"""What came was no answer of Discord's."""


def json_of(raw: bytes) -> Any:
    if not raw:
        return None
    try:
        return from_json(raw)
    except (ValueError, RecursionError):
        return NO_JSON


def read(status: int, answer: Any) -> Any:
    """Return what an answer holds, or raise what an error is to us: by its code, else by its status."""
    if answer is NO_JSON:
        # Something in between has answered: whether Discord did what was asked is not known.
        raise TryAgain(unsure=True)
    if 200 <= status < 300:
        return answer
    code = answer.get("code", 0) if isinstance(answer, dict) else 0
    if code == UNKNOWN_MESSAGE:
        raise MessageGone
    if code == UNKNOWN_CHANNEL:
        raise ChannelGone
    if code == MISSING_PERMISSION:
        raise NotAllowed
    if code in OVER:
        raise TooLate
    if code == ACKNOWLEDGED:
        raise Acknowledged
    if code == TOO_FAST:
        raise TooManyFirst
    if status == 401:
        raise TokenRefused
    if status >= 500 or status < 300:
        raise TryAgain(unsure=True)
    if code in GONE or status in (403, 404):
        raise Refused
    raise Unsendable(f"{status} {code}")


def wait_of(answer: Any, headers: Mapping[str, str]) -> tuple[float, bool]:
    """Return for how many seconds to wait, and whether with everything."""
    said = answer if isinstance(answer, dict) else {}
    for told in (said.get("retry_after"), headers.get("Retry-After")):
        try:
            seconds = float(told) if told is not None else 0.0
        except (TypeError, ValueError):
            continue
        if 0 < seconds < inf:
            # Without a word of Discord's it is something before it, which turns away everything.
            return seconds, bool(said.get("global", not said))
    return TOLD_TO_WAIT, not said
