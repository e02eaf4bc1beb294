"""Indexes of the outbox hold what is still to be done with a row; an answer is found by its event's key."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for columns in ("state_expires", "state_priority_due_runner_id", "runner_state", "room_sent_as"):
        op.drop_index(op.f(f"ix_outbox_{columns}"), "outbox")
    queued, leased = sa.text("state = 'queued'"), sa.text("state = 'leased'")
    in_turn = ["priority", "due", "runner", "id"]
    op.create_index("ix_outbox_queued", "outbox", in_turn, sqlite_where=queued)
    op.create_index("ix_outbox_expires", "outbox", ["expires"], sqlite_where=queued)
    op.create_index("ix_outbox_leased", "outbox", ["leased_until"], sqlite_where=leased)
    op.create_index(
        "ix_outbox_leaving", "outbox", ["leased_until"], sqlite_where=sa.text("state = 'leaving'")
    )
    waiting, failed = sa.text("state = 'waiting'"), sa.text("state = 'failed'")
    op.create_index("ix_outbox_waiting", "outbox", ["runner"], sqlite_where=waiting)
    op.create_index("ix_outbox_failed", "outbox", ["id"], sqlite_where=failed)
    unasked, shown = sa.text("priority = 2"), sa.text("sent_as IS NOT NULL")
    op.create_index("ix_outbox_prompts", "outbox", ["runner", "due"], sqlite_where=unasked)
    op.create_index("ix_outbox_shown", "outbox", ["room", "sent_as"], sqlite_where=shown)
    with op.batch_alter_table("inbox") as inbox:
        inbox.drop_column("outbox")
