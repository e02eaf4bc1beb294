"""Where a platform wants what is said in a room, if that is not the room's own id."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("rooms", sa.Column("channel", sa.String(64), server_default="", nullable=False))
