"""A runner, her log and her goals, and the journal of every change."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Float,
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

from adapters.database.schema.columns import a_runner, an_id, metadata

PACE = "duration * 1.0 / micrometres"
"""The order from fastest to slowest: written out, or no index of it would be seen to fit."""

runners = Table(
    "runners",
    metadata,
    an_id(),
    Column("name", Text, nullable=False),
    Column("zone", String(64), nullable=False),
    Column("zone_named", Boolean, nullable=False),
    Column("units", String(2), nullable=False),
    Column("language", String(16), nullable=False),
    Column("week_start", Integer, nullable=False),
    Column("review_day", Integer),
    Column("review_time", String(8), nullable=False),
    Column("nudge_time", String(8), nullable=False),
    Column("rescue_time", String(8), nullable=False, server_default="21:00:00"),
    Column("quiet_from", String(8), nullable=False),
    Column("quiet_until", String(8), nullable=False),
    Column("stopped", Text, nullable=False),
    Column("snoozed_until", String(10)),
    Column("since", BigInteger, nullable=False),
    Column("welcomed", Boolean, nullable=False),
    Column("board_name", Text, nullable=False, server_default=""),
    sqlite_autoincrement=True,
)

accounts = Table(
    "accounts",
    metadata,
    Column("platform", String(16), primary_key=True),
    Column("external", String(64), primary_key=True),
    a_runner(),
    Column("reachable", Boolean, nullable=False),
    Index(None, "runner"),
)

zones = Table(
    "zones",
    metadata,
    an_id(),
    a_runner(),
    Column("since", BigInteger, nullable=False),
    Column("zone", String(64), nullable=False),
    Index(None, "runner", "since"),
    sqlite_autoincrement=True,
)

records = Table(
    "records",
    metadata,
    an_id(),
    a_runner(),
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
    Column("exact", Boolean, nullable=False, server_default=false()),
    Index(None, "runner", "on", "id"),
    Index(None, "runner", "logged_at"),
    Index(
        "ix_records_pace",
        "runner",
        text(PACE),
        sqlite_where=text("sport = 'run' AND micrometres >= 1000000000 AND duration > 0"),
    ),
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
    an_id(),
    a_runner(),
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
    an_id(),
    a_runner(),
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
    an_id(),
    a_runner(),
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
    an_id(),
    a_runner(),
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

streaks = Table(
    "streaks",
    metadata,
    an_id(),
    a_runner(),
    Column("rule", String(16), nullable=False),
    Column("micrometres", BigInteger, nullable=False),
    Column("per_week", Integer),
    Column("strict", Boolean, nullable=False),
    Column("first", String(10)),
    Column("last", String(10)),
    Column("made_at", BigInteger, nullable=False),
    Column("ended_on", String(10)),
    Column("counted", Text),
    Column("told", Text),
    Index(None, "runner"),
    sqlite_autoincrement=True,
)

pauses = Table(
    "pauses",
    metadata,
    an_id(),
    a_runner(),
    Column("first", String(10), nullable=False),
    Column("last", String(10)),
    Column("reason", String(16), nullable=False),
    Column("made_at", BigInteger, nullable=False),
    Index(None, "runner"),
    sqlite_autoincrement=True,
)

change_sets = Table(
    "change_sets",
    metadata,
    an_id(),
    a_runner(),
    Column("at", BigInteger, nullable=False),
    Column("message", String(160), nullable=False),
    Column("answer", Integer),
    Column("undoes", Integer),
    Column("undone", Boolean, nullable=False),
    Column("account", String(84)),
    Index(None, "runner", "id"),
    Index(None, "runner", "message"),
    sqlite_autoincrement=True,
)

changes = Table(
    "changes",
    metadata,
    an_id(),
    a_runner(),
    Column("change_set", Integer, ForeignKey("change_sets.id", ondelete="CASCADE"), nullable=False),
    Column("before", Text),
    Column("after", Text),
    Index(None, "change_set"),
    Index(None, "runner"),
)
