"""The name that a runner's clubs read, where it is not the platform's."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("runners", sa.Column("board_name", sa.Text(), server_default="", nullable=False))
