"""When a runner was last heard stood beside her, was written with every message, and read by nobody."""

from __future__ import annotations

from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_column("runners", "heard_at")
