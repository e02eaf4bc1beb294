"""The tables. Days are ISO dates, moments microseconds since 1970 UTC, distances micrometres.

Portable: no SQLite type or function stands here. The migrations make the same schema (a test
compares them).
"""

from __future__ import annotations

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
)

HEAD = "0003"
"""The revision of this schema; a test compares it with the migrations."""

OURS = frozenset({"alembic_version", "runners", "records", "days", "outbox"})
"""Tables that every revision has: a file without them is another program's."""

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def _runner() -> Column[int]:
    return Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), nullable=False)


runners = Table(
    "runners",
    metadata,
    _id(),
    Column("name", Text, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("zone_named", Boolean, nullable=False),
    Column("units", String(2), nullable=False),
    Column("language", String(16), nullable=False),
    Column("week_start", Integer, nullable=False),
    Column("review_day", Integer),
    Column("review_time", String(8), nullable=False),
    Column("nudge_time", String(8), nullable=False),
    Column("quiet_from", String(8), nullable=False),
    Column("quiet_until", String(8), nullable=False),
    Column("stopped", Text, nullable=False),
    Column("snoozed_until", String(10)),
    Column("since", BigInteger, nullable=False),
    Column("heard_at", BigInteger, nullable=False),
    Column("welcomed", Boolean, nullable=False),
    sqlite_autoincrement=True,
)

accounts = Table(
    "accounts",
    metadata,
    Column("platform", String(16), primary_key=True),
    Column("external", String(64), primary_key=True),
    _runner(),
    Column("reachable", Boolean, nullable=False),
    Index(None, "runner"),
)

zones = Table(
    "zones",
    metadata,
    _id(),
    _runner(),
    Column("since", BigInteger, nullable=False),
    Column("zone", String(64), nullable=False),
    Index(None, "runner", "since"),
    sqlite_autoincrement=True,
)

records = Table(
    "records",
    metadata,
    _id(),
    _runner(),
    Column("sport", String(16), nullable=False),
    Column("on", String(10), nullable=False),
    Column("zone", String(64), nullable=False),
    Column("logged_at", BigInteger, nullable=False),
    Column("micrometres", BigInteger),
    Column("duration", Integer),
    Column("stated_pace", Float),
    Column("kind", String(16)),
    Column("effort", Integer),
    Column("avg_hr", Integer),
    Column("climb", Integer),
    Column("shoes", Text, nullable=False),
    Column("tags", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("said", Text, nullable=False),
    Column("source", String(16), nullable=False),
    Index(None, "runner", "on", "id"),
    Index(None, "runner", "logged_at"),
    sqlite_autoincrement=True,
)

days = Table(
    "days",
    metadata,
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("on", String(10), primary_key=True),
    Column("runs", Integer, nullable=False),
    Column("micrometres", BigInteger, nullable=False),
    Column("seconds", Integer, nullable=False),
)

goals = Table(
    "goals",
    metadata,
    _id(),
    _runner(),
    Column("kind", String(16), nullable=False),
    Column("measure", String(16), nullable=False),
    Column("target", BigInteger),
    Column("unit", String(2), nullable=False),
    Column("starts", String(10), nullable=False),
    Column("by", String(10), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("what", Text, nullable=False),
    Column("why", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("reached_on", String(10)),
    Index(None, "runner"),
    sqlite_autoincrement=True,
)

micro_goals = Table(
    "micro_goals",
    metadata,
    _id(),
    _runner(),
    Column("goal", Integer),
    Column("starts", String(10), nullable=False),
    Column("by", String(10), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("runs", Integer),
    Column("days", Integer),
    Column("micrometres", BigInteger),
    Column("said", Text, nullable=False),
    Column("if_then", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("quiet", Boolean, nullable=False),
    Column("kept", Boolean),
    Index(None, "runner", "by"),
    sqlite_autoincrement=True,
)

races = Table(
    "races",
    metadata,
    _id(),
    _runner(),
    Column("name", Text, nullable=False),
    Column("on", String(10), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Column("start", String(8)),
    Column("micrometres", BigInteger),
    Column("priority", String(1), nullable=False),
    Column("goal", Integer),
    Column("why", Text, nullable=False),
    Column("outcome", String(16)),
    Column("time", Integer),
    Column("place", Integer),
    Column("note", Text, nullable=False),
    Column("venue", Text, nullable=False, server_default=""),
    Index(None, "runner", "on"),
    sqlite_autoincrement=True,
)

reviews = Table(
    "reviews",
    metadata,
    _id(),
    _runner(),
    Column("week", String(10), nullable=False),
    Column("said_at", BigInteger, nullable=False),
    Column("message", Integer),
    Column("went_well", Text, nullable=False),
    Column("set_back", Text, nullable=False),
    Column("felt", Text, nullable=False),
    Column("promise", Text, nullable=False),
    Column("step", Integer),
    Column("finished", Boolean, nullable=False),
    UniqueConstraint("runner", "week"),
    sqlite_autoincrement=True,
)

change_sets = Table(
    "change_sets",
    metadata,
    _id(),
    _runner(),
    Column("at", BigInteger, nullable=False),
    Column("message", String(160), nullable=False),
    Column("answer", Integer),
    Column("undoes", Integer),
    Column("undone", Boolean, nullable=False),
    Index(None, "runner", "id"),
    Index(None, "runner", "message"),
    sqlite_autoincrement=True,
)

changes = Table(
    "changes",
    metadata,
    _id(),
    _runner(),
    Column("change_set", Integer, ForeignKey("change_sets.id", ondelete="CASCADE"), nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index(None, "change_set"),
    Index(None, "runner"),
)

rooms = Table(
    "rooms",
    metadata,
    _id(),
    Column("platform", String(16), nullable=False),
    Column("external", String(64), nullable=False),
    Column("private", Boolean, nullable=False),
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE")),
    Column("title", Text, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("heard_at", BigInteger, nullable=False),
    UniqueConstraint("platform", "external"),
    Index(None, "runner", "heard_at"),
    sqlite_autoincrement=True,
)

conversations = Table(
    "conversations",
    metadata,
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("room", Integer, primary_key=True),
    Column("state", Text, nullable=False),
    Column("message", Integer),
    Column("opened_at", BigInteger, nullable=False),
    Column("aside", Boolean, nullable=False),
)

subscriptions = Table(
    "subscriptions",
    metadata,
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("kind", String(16), primary_key=True),
    Column("ref", Integer, primary_key=True),
    Column("next_due", BigInteger, nullable=False),
    Column("unanswered", Integer, nullable=False),
    Column("silent", Boolean, nullable=False),
    Index(None, "next_due", "runner"),
)

outbox = Table(
    "outbox",
    metadata,
    _id(),
    Column("key", String(200), nullable=False, unique=True),
    Column("kind", String(16), nullable=False),
    Column("room", Integer, ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE")),
    Column("due", BigInteger, nullable=False),
    Column("expires", BigInteger),
    Column("priority", Integer, nullable=False),
    Column("facts", JSON, nullable=False),
    Column("message", JSON),
    Column("edits", Integer),
    Column("revision", Integer, nullable=False),
    Column("asks", Boolean, nullable=False),
    Column("answered", Boolean, nullable=False),
    Column("state", String(8), nullable=False),
    Column("leased_until", BigInteger),
    Column("tries", Integer, nullable=False),
    Column("sent_at", BigInteger),
    Column("sent_as", String(64)),
    Column("failure", Text, nullable=False),
    Column("answers", String(64)),
    Index(None, "state", "expires"),
    Index(None, "state", "priority", "due", "runner", "id"),
    Index(None, "runner", "state"),
    Index(None, "room", "sent_as"),
    sqlite_autoincrement=True,
)

inbox = Table(
    "inbox",
    metadata,
    Column("key", String(160), primary_key=True),
    Column("at", BigInteger, nullable=False),
    Column("outbox", Integer),
)

updates = Table(
    "updates",
    metadata,
    Column("platform", String(16), nullable=False),
    Column("key", String(160), primary_key=True),
    Column("number", BigInteger, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("raw", Text, nullable=False),
    Column("unreadable", Text),
    Index(None, "platform", "number"),
)

presses = Table(
    "presses",
    metadata,
    Column("message", Integer, primary_key=True),
    Column("revision", Integer, primary_key=True),
    Column("index", Integer, primary_key=True),
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
)

asked = Table(
    "asked",
    metadata,
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("figure", String(64), primary_key=True),
    Column("newest", Integer, nullable=False),
)

process = Table(
    "process",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("alive_at", BigInteger, nullable=False),
)

OF_RUNNER = tuple(table for table in metadata.sorted_tables if "runner" in table.c and table is not runners)
"""Every table with rows that belong to a runner."""
