"""The tables. Days are ISO dates, moments microseconds since 1970 UTC, distances micrometres.

Portable: no SQLite type or function stands here. The migrations make the same schema (a test
compares them).
"""

from __future__ import annotations

from adapters.database.schema.club import (
    boards,
    challenges,
    club_codes,
    club_rooms,
    clubs,
    day_credits,
    finals,
    members,
)
from adapters.database.schema.columns import metadata
from adapters.database.schema.diary import (
    PACE,
    accounts,
    change_sets,
    changes,
    days,
    goals,
    micro_goals,
    pauses,
    races,
    records,
    reviews,
    runners,
    streaks,
    zones,
)
from adapters.database.schema.linking import link_codes, link_guesses, links, lives
from adapters.database.schema.talk import (
    asked,
    conversations,
    inbox,
    outbox,
    presses,
    process,
    rooms,
    subscriptions,
    updates,
)

__all__ = [
    "HEAD",
    "OF_RUNNER",
    "OURS",
    "PACE",
    "accounts",
    "asked",
    "boards",
    "challenges",
    "change_sets",
    "changes",
    "club_codes",
    "club_rooms",
    "clubs",
    "conversations",
    "day_credits",
    "days",
    "finals",
    "goals",
    "inbox",
    "link_codes",
    "link_guesses",
    "links",
    "lives",
    "members",
    "metadata",
    "micro_goals",
    "outbox",
    "pauses",
    "presses",
    "process",
    "races",
    "records",
    "reviews",
    "rooms",
    "runners",
    "streaks",
    "subscriptions",
    "updates",
    "zones",
]

HEAD = "0014"
"""The revision of this schema; a test compares it with the migrations."""

OURS = frozenset({"alembic_version", "runners", "records", "days", "outbox"})
"""Tables that every revision has: a file without them is another program's."""

OF_RUNNER = tuple(table for table in metadata.sorted_tables if "runner" in table.c and table is not runners)
"""Every table with rows that belong to a runner."""
