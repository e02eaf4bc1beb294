"""Indexes by which an answer costs the same after ten years as after a week."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    asking = sa.text("asks = 1 AND edits IS NULL")
    op.create_index("ix_outbox_asking", "outbox", ["runner", "sent_at", "id"], sqlite_where=asking)
    replies = sa.text("kind = 'reply' AND edits IS NULL")
    op.create_index("ix_outbox_replies", "outbox", ["runner", "room", "id"], sqlite_where=replies)
    timed = sa.text("sport = 'run' AND micrometres >= 1000000000 AND duration > 0")
    pace = sa.text("duration * 1.0 / micrometres")
    op.create_index("ix_records_pace", "records", ["runner", pace], sqlite_where=timed)
