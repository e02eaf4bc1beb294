"""What joins accounts into one runner: codes that were shown, and what each joining moved."""

from __future__ import annotations

from sqlalchemy import BigInteger, Boolean, Column, ForeignKey, Index, Integer, String, Table, Text

from adapters.database.schema.columns import a_runner, an_id, metadata

link_codes = Table(
    "link_codes",
    metadata,
    Column("code", String(16), primary_key=True),
    a_runner(),
    Column("room", Integer, ForeignKey("rooms.id", ondelete="CASCADE"), nullable=False),
    Column("expires", BigInteger, nullable=False),
    Column("joins", Integer, ForeignKey("runners.id", ondelete="CASCADE")),
    Column("joins_room", Integer, ForeignKey("rooms.id", ondelete="CASCADE")),
    Column("agreed", Boolean, nullable=False),
    Index(None, "runner"),
    Index(None, "joins"),
)

link_guesses = Table(
    "link_guesses",
    metadata,
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("since", BigInteger, nullable=False),
    Column("wrong", Integer, nullable=False),
)

links = Table(
    "links",
    metadata,
    an_id(),
    a_runner(),
    Column("other", Integer, nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("ledger", Text, nullable=False),
    Index(None, "runner"),
    Index(None, "at"),
    sqlite_autoincrement=True,
)

lives = Table(
    "lives",
    metadata,
    Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), primary_key=True),
    Column("platform", String(16), primary_key=True),
    Column("external", String(64), primary_key=True),
    Column("since", BigInteger, primary_key=True),
)
"""Under which names backups may hold what is this runner's now: `erasures.Life` without its runner."""
