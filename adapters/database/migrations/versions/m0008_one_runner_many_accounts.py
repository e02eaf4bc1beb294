"""Accounts that become one runner: codes, what each joining moved, and which account said what."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def _of(column: str, table: str, *, key: bool = False, nullable: bool = False) -> sa.Column[int]:
    own = sa.ForeignKey(f"{table}.id", ondelete="CASCADE")
    return sa.Column(column, sa.Integer(), own, primary_key=key, nullable=nullable)


def upgrade() -> None:
    op.add_column("change_sets", sa.Column("account", sa.String(84)))
    op.create_table(
        "link_codes",
        sa.Column("code", sa.String(16), primary_key=True),
        _of("runner", "runners"),
        _of("room", "rooms"),
        sa.Column("expires", sa.BigInteger(), nullable=False),
        _of("joins", "runners", nullable=True),
        _of("joins_room", "rooms", nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=False),
    )
    op.create_index("ix_link_codes_runner", "link_codes", ["runner"])
    op.create_index("ix_link_codes_joins", "link_codes", ["joins"])
    op.create_table(
        "link_guesses",
        _of("runner", "runners", key=True),
        sa.Column("since", sa.BigInteger(), nullable=False),
        sa.Column("wrong", sa.Integer(), nullable=False),
    )
    op.create_table(
        "links",
        sa.Column("id", sa.Integer(), primary_key=True),
        _of("runner", "runners"),
        sa.Column("other", sa.Integer(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("ledger", sa.Text(), nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_links_runner", "links", ["runner"])
    op.create_index("ix_links_at", "links", ["at"])
    op.create_table(
        "lives",
        _of("runner", "runners", key=True),
        sa.Column("platform", sa.String(16), primary_key=True),
        sa.Column("external", sa.String(64), primary_key=True),
        sa.Column("since", sa.BigInteger(), primary_key=True),
    )
