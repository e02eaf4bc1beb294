"""Clubs and their rooms, challenges with who is in them, and what was frozen of them."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from adapters.database.schema.columns import a_runner, an_id, metadata


def _of(name: str, table: str, *, key: bool = False) -> Column[int]:
    own = ForeignKey(f"{table}.id", ondelete="CASCADE")
    return Column(name, Integer, own, primary_key=key, nullable=False)


def _somebody(name: str) -> Column[int]:
    """A runner whose row stays without her when she is forgotten."""
    return Column(name, Integer, ForeignKey("runners.id", ondelete="SET NULL"))


clubs = Table(
    "clubs",
    metadata,
    an_id(),
    Column("name", Text, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("units", String(2), nullable=False),
    Column("board_time", String(8), nullable=False),
    Column("since", BigInteger, nullable=False),
    sqlite_autoincrement=True,
)

club_rooms = Table(
    "club_rooms",
    metadata,
    _of("room", "rooms", key=True),
    _of("club", "clubs"),
    Column("language", String(16), nullable=False),
    Index(None, "club"),
)

club_codes = Table(
    "club_codes",
    metadata,
    Column("code", String(16), primary_key=True),
    _of("club", "clubs"),
    a_runner(),
    _of("room", "rooms"),
    Column("expires", BigInteger, nullable=False),
    Column("used", Boolean, nullable=False),
    Index(None, "club"),
    Index(None, "runner"),
    Index(None, "expires"),
)

challenges = Table(
    "challenges",
    metadata,
    an_id(),
    _of("club", "clubs"),
    Column("key", String(16), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("kind", String(24), nullable=False),
    Column("rule", String(16), nullable=False),
    Column("minimum", BigInteger, nullable=False),
    Column("target", BigInteger),
    Column("starts", String(10), nullable=False),
    Column("ends", String(10), nullable=False),
    Column("said_until", String(10)),
    Column("zone", String(64), nullable=False),
    Column("board_time", String(8)),
    Column("ties", String(16), nullable=False),
    _somebody("opener"),
    Column("opened_at", BigInteger, nullable=False),
    Column("phase", String(8), nullable=False),
    Column("closed_at", BigInteger),
    Column("given", BigInteger, nullable=False),
    Column("next_due", BigInteger),
    Index(None, "club"),
    Index(None, "next_due"),
    Index(None, "opener"),
    sqlite_autoincrement=True,
)

members = Table(
    "members",
    metadata,
    _of("challenge", "challenges", key=True),
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("joined_at", BigInteger, nullable=False),
    Column("left_at", BigInteger),
    Column("shown", String(16), nullable=False),
    Column("races", Boolean, nullable=False),
    Column("told", Boolean, nullable=False),
    Index(None, "runner"),
)

day_credits = Table(
    "day_credits",
    metadata,
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("on", String(10), primary_key=True),
    Column("ran", BigInteger, nullable=False),
    Column("sum", BigInteger, nullable=False),
    Column("longest", BigInteger, nullable=False),
    sqlite_with_rowid=False,
)
"""What the days of those who are in challenges are worth: a cache of the log."""

finals = Table(
    "finals",
    metadata,
    _of("challenge", "challenges", key=True),
    Column("number", Integer, primary_key=True),
    _somebody("whose"),
    Column("name", Text, nullable=False),
    Column("score", BigInteger, nullable=False),
    Column("place", Integer, nullable=False),
    Index(None, "whose"),
)

boards = Table(
    "boards",
    metadata,
    _of("challenge", "challenges", key=True),
    _of("room", "rooms", key=True),
    Column("message", Integer, nullable=False),
    Column("on", String(10), nullable=False),
    Column("edits_at", BigInteger, nullable=False, server_default="0"),
    Index(None, "room"),
)
"""The newest board of a challenge in each room: the message that is edited when somebody runs."""
