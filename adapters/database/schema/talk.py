"""Rooms and what is said in them: questions, messages in and out, what is due."""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    JSON,
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    false,
    text,
)

from adapters.database.schema.columns import an_id, metadata

# What the partial indexes of the outbox hold. A query says it in the same words: for a parameter
# SQLite would look at its value each time anew, to see whether an index fits.
QUEUED: Final = text("state = 'queued'")
LEASED: Final = text("state = 'leased'")
LEAVING: Final = text("state = 'leaving'")
WAITING: Final = text("state = 'waiting'")
FAILED: Final = text("state = 'failed'")
SENT: Final = text("state = 'sent'")
DROPPED: Final = text("state = 'dropped'")
UNASKED: Final = text("priority = 2")
SHOWN: Final = text("sent_as IS NOT NULL")
ASKING: Final = text("asks = 1 AND edits IS NULL")
REPLIES: Final = text("kind = 'reply' AND edits IS NULL")

rooms = Table(
    "rooms",
    metadata,
    an_id(),
    Column("platform", String(16), nullable=False),
    Column("external", String(64), nullable=False),
    Column("private", Boolean, nullable=False),
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE")),
    Column("title", Text, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("gone", Boolean, nullable=False),
    Column("heard_at", BigInteger, nullable=False),
    Column("forms", Boolean, nullable=False, server_default=false()),
    Column("channel", String(64), nullable=False, server_default=""),
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
    an_id(),
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
    Index("ix_outbox_queued", "priority", "due", "runner", "id", sqlite_where=QUEUED),
    Index("ix_outbox_expires", "expires", sqlite_where=QUEUED),
    Index("ix_outbox_leased", "leased_until", sqlite_where=LEASED),
    Index("ix_outbox_leaving", "leased_until", sqlite_where=LEAVING),
    Index("ix_outbox_waiting", "runner", sqlite_where=WAITING),
    Index("ix_outbox_failed", "id", sqlite_where=FAILED),
    Index("ix_outbox_prompts", "runner", "due", sqlite_where=UNASKED),
    Index("ix_outbox_shown", "room", "sent_as", sqlite_where=SHOWN),
    Index("ix_outbox_asking", "runner", "sent_at", "id", sqlite_where=ASKING),
    Index("ix_outbox_replies", "runner", "room", "id", sqlite_where=REPLIES),
    sqlite_autoincrement=True,
)

inbox = Table(
    "inbox",
    metadata,
    Column("key", String(160), primary_key=True),
    Column("at", BigInteger, nullable=False),
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
    Column("first_contacts_from", BigInteger),
    Column("first_contacts", Text, nullable=False, server_default=""),
)
