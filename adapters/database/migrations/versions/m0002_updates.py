"""Updates as received, and the person's message that an answer answers."""

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
    op.drop_index(op.f("ix_outbox_state_due"), "outbox")
    op.create_index(op.f("ix_outbox_state_expires"), "outbox", ["state", "expires"], unique=False)
    in_turn = ["state", "priority", "due", "runner", "id"]
    op.create_index(op.f("ix_outbox_state_priority_due_runner_id"), "outbox", in_turn, unique=False)
