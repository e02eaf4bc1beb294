"""A fake Telegram on loopback for the real client."""

from tests.wire.telegram.faults import (
    BAD_GATEWAY,
    DROP,
    GARBAGE,
    LOSE,
    SERVER_ERROR,
    SILENCE,
    Fault,
    answers,
    delays,
    halts,
    says,
)
from tests.wire.telegram.groups import Group
from tests.wire.telegram.limits import Limits
from tests.wire.telegram.people import User
from tests.wire.telegram.posting import Pressed, Written
from tests.wire.telegram.record import Button, Call, Sent
from tests.wire.telegram.server import TelegramServer

__all__ = [
    "BAD_GATEWAY",
    "DROP",
    "GARBAGE",
    "LOSE",
    "SERVER_ERROR",
    "SILENCE",
    "Button",
    "Call",
    "Fault",
    "Group",
    "Limits",
    "Pressed",
    "Sent",
    "TelegramServer",
    "User",
    "Written",
    "answers",
    "delays",
    "halts",
    "says",
]
