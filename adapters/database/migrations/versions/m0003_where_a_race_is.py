"""Where a race is."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("races", sa.Column("venue", sa.Text(), server_default="", nullable=False))
