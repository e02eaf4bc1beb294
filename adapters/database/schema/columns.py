"""What the tables share: the names of their keys, a number of their own, the runner they belong to."""

from __future__ import annotations

from sqlalchemy import Column, ForeignKey, Integer, MetaData

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def an_id() -> Column[int]:
    return Column("id", Integer, primary_key=True)


def a_runner() -> Column[int]:
    return Column("runner", Integer, ForeignKey("runners.id", ondelete="CASCADE"), nullable=False)
