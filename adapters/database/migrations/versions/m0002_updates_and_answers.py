"""Updates as received; the person's message that an answer answers; what was asked why, by change set."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "updates",
        sa.Column("platform", sa.String(length=16), nullable=False),
        sa.Column("key", sa.String(length=160), nullable=False),
        sa.Column("number", sa.BigInteger(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("raw", sa.Text(), nullable=False),
        sa.Column("unreadable", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("key", name=op.f("pk_updates")),
    )
    op.create_index(op.f("ix_updates_platform_number"), "updates", ["platform", "number"], unique=False)
    op.add_column("outbox", sa.Column("answers", sa.String(length=64), nullable=True))
    # Only a mark of what was shown last: begun anew, the next answer tells no changes.
    op.drop_table("asked")
    op.create_table(
        "asked",
        sa.Column("runner", sa.Integer(), nullable=False),
        sa.Column("figure", sa.String(length=64), nullable=False),
        sa.Column("newest", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["runner"], ["runners.id"], name=op.f("fk_asked_runner"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("runner", "figure", name=op.f("pk_asked")),
    )
    op.drop_index(op.f("ix_outbox_state_due"), "outbox")
    op.create_index(op.f("ix_outbox_state_expires"), "outbox", ["state", "expires"], unique=False)
    in_turn = ["state", "priority", "due", "runner", "id"]
    op.create_index(op.f("ix_outbox_state_priority_due_runner_id"), "outbox", in_turn, unique=False)
