"""Until when nobody is written to for the first time: a platform found us too fast, before a new start."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("process", sa.Column("first_contacts_from", sa.BigInteger()))
