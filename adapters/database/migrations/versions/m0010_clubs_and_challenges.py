"""Clubs with their rooms, challenges with who is in them, and their finals."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def _of(column: str, table: str, *, key: bool = False) -> sa.Column[int]:
    own = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(column, sa.Integer(), own, primary_key=key, nullable=False)


def _somebody(column: str) -> sa.Column[int]:
    return sa.Column(column, sa.Integer(), sa.ForeignKey("runners.id", ondelete="SET NULL"))


def upgrade() -> None:
    _clubs()
    _challenges()
    op.create_table(
        "members",
        _of("challenge", "challenges", key=True),
        _of("runner", "runners", key=True),
        sa.Column("joined_at", sa.BigInteger(), nullable=False),
        sa.Column("left_at", sa.BigInteger()),
        sa.Column("shown", sa.String(16), nullable=False),
        sa.Column("races", sa.Boolean(), nullable=False),
        sa.Column("told", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_members_runner", "members", ["runner"])
    op.create_table(
        "day_credits",
        _of("runner", "runners", key=True),
        sa.Column("on", sa.String(10), primary_key=True),
        sa.Column("ran", sa.BigInteger(), nullable=False),
        sa.Column("sum", sa.BigInteger(), nullable=False),
        sa.Column("longest", sa.BigInteger(), nullable=False),
        sqlite_with_rowid=False,
    )
    op.create_table(
        "finals",
        _of("challenge", "challenges", key=True),
        sa.Column("number", sa.Integer(), primary_key=True),
        _somebody("whose"),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("score", sa.BigInteger(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
    )
    op.create_index("ix_finals_whose", "finals", ["whose"])
    op.create_table(
        "boards",
        _of("challenge", "challenges", key=True),
        _of("room", "rooms", key=True),
        sa.Column("message", sa.Integer(), nullable=False),
        sa.Column("on", sa.String(10), nullable=False),
        sa.Column("edits_at", sa.BigInteger(), nullable=False, server_default="0"),
    )
    op.create_index("ix_boards_room", "boards", ["room"])


def _clubs() -> None:
    op.create_table(
        "clubs",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("units", sa.String(2), nullable=False),
        sa.Column("board_time", sa.String(8), nullable=False),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "club_rooms",
        _of("room", "rooms", key=True),
        _of("club", "clubs"),
        sa.Column("language", sa.String(16), nullable=False),
    )
    op.create_index("ix_club_rooms_club", "club_rooms", ["club"])
    op.create_table(
        "club_codes",
        sa.Column("code", sa.String(16), primary_key=True),
        _of("club", "clubs"),
        _of("runner", "runners"),
        _of("room", "rooms"),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        sa.Column("used", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_club_codes_club", "club_codes", ["club"])
    op.create_index("ix_club_codes_runner", "club_codes", ["runner"])
    op.create_index("ix_club_codes_expires", "club_codes", ["expires"])


def _challenges() -> None:
    op.create_table(
        "challenges",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of("club", "clubs"),
        sa.Column("key", sa.String(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.String(24), nullable=False),
        sa.Column("rule", sa.String(16), nullable=False),
        sa.Column("minimum", sa.BigInteger(), nullable=False),
        sa.Column("target", sa.BigInteger()),
        sa.Column("starts", sa.String(10), nullable=False),
        sa.Column("ends", sa.String(10), nullable=False),
        sa.Column("said_until", sa.String(10)),
        sa.Column("zone", sa.String(64), nullable=False),
        sa.Column("board_time", sa.String(8)),
        sa.Column("ties", sa.String(16), nullable=False),
        _somebody("opener"),
        sa.Column("opened_at", sa.BigInteger(), nullable=False),
        sa.Column("phase", sa.String(8), nullable=False),
        sa.Column("closed_at", sa.BigInteger()),
        sa.Column("given", sa.BigInteger(), nullable=False),
        sa.Column("next_due", sa.BigInteger()),
        sa.UniqueConstraint("key"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_challenges_club", "challenges", ["club"])
    op.create_index("ix_challenges_next_due", "challenges", ["next_due"])
    op.create_index("ix_challenges_opener", "challenges", ["opener"])
