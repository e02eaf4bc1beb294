"""Streaks, pauses, the hour of a rescue, and distances that the runner has said to be exact."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def _a_runner() -> sa.Column[int]:
    own = sa.ForeignKey("runners.id", ondelete="CASCADE")
    return sa.Column("runner", sa.Integer(), own, nullable=False)


def upgrade() -> None:
    op.add_column(
        "runners", sa.Column("rescue_time", sa.String(8), server_default="21:00:00", nullable=False)
    )
    op.add_column("records", sa.Column("exact", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.create_table(
        "streaks",
        sa.Column("id", sa.Integer(), primary_key=True),
        _a_runner(),
        sa.Column("rule", sa.String(16), nullable=False),
        sa.Column("micrometres", sa.BigInteger(), nullable=False),
        sa.Column("per_week", sa.Integer()),
        sa.Column("strict", sa.Boolean(), nullable=False),
        sa.Column("first", sa.String(10)),
        sa.Column("last", sa.String(10)),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sa.Column("ended_on", sa.String(10)),
        sa.Column("counted", sa.Text()),
        sa.Column("told", sa.Text()),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_streaks_runner", "streaks", ["runner"])
    op.create_table(
        "pauses",
        sa.Column("id", sa.Integer(), primary_key=True),
        _a_runner(),
        sa.Column("first", sa.String(10), nullable=False),
        sa.Column("last", sa.String(10)),
        sa.Column("reason", sa.String(16), nullable=False),
        sa.Column("made_at", sa.BigInteger(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_pauses_runner", "pauses", ["runner"])
