"""When people were last written to for the first time: a new start goes on counting."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("process", sa.Column("first_contacts", sa.Text(), server_default="", nullable=False))
