"""What a challenge counts of each who is in it, by the days' worth that is kept."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any, Final

from sqlalchemy import Connection, and_, bindparam, func, literal_column, select

from adapters.database import schema
from adapters.database.statements import Statement
from core.domain.challenge import Challenge
from core.domain.club import Shown
from core.domain.distance import Distance
from core.domain.streak_rule import MILE_AS_SHOWN, StreakRule
from core.ports.clubs import Entered, Span, Tally

_M, _K, _R = schema.members, schema.day_credits, schema.runners
IN: Final = and_(_M.c.challenge == bindparam("challenge"), _M.c.left_at.is_(None))
"""Whether a member is in the challenge."""


def _counted(counts: Any) -> tuple[Any, ...]:
    """Kept and close days, each in one text: fifty thousand rows would take too long to read."""
    least: Any = bindparam("least")
    # SQLAlchemy's own name for it writes its separator in only when it executes.
    days = func.group_concat(_K.c.on, literal_column("' '"))
    return (
        days.filter(counts >= least).label("kept"),
        days.filter(and_(counts < least, counts >= bindparam("near"))).label("close"),
        func.coalesce(func.sum(_K.c.ran), 0).label("ran"),
    )


_NOTHING: Final = Tally(frozenset(), Distance(0), frozenset())
_NAME: Final = func.coalesce(func.nullif(_R.c.board_name, literal_column("''")), _R.c.name)
_ITS_DAYS: Final = _K.c.on.between(bindparam("first"), bindparam("last"))


_ENTERED: Final = Statement(
    select(_M.c.runner, _NAME.label("name"), _M.c.shown)
    .join(_R, _R.c.id == _M.c.runner)
    .where(IN)
    .order_by(_M.c.runner)
)


def _tallies(counts: Any) -> Statement:
    """Read apart from the names: beside them, each of fifty thousand rows would carry its runner's."""
    return Statement(
        select(_M.c.runner, *_counted(counts))
        .join(_K, _K.c.runner == _M.c.runner)
        .where(IN, _ITS_DAYS)
        .group_by(_M.c.runner)
    )


def _tally(counts: Any) -> Statement:
    return Statement(select(*_counted(counts)).where(_K.c.runner == bindparam("runner"), _ITS_DAYS))


_BY_SUM: Final = _tallies(_K.c.sum), _tally(_K.c.sum)
_BY_LONGEST: Final = _tallies(_K.c.longest), _tally(_K.c.longest)


def _least(rule: StreakRule) -> int:
    """A day without a run never counts."""
    return max(rule.minimum.micrometres, 1)


def _near(rule: StreakRule) -> int:
    """From where on a day is close to counting; where the rule asks for no mile, none is."""
    return MILE_AS_SHOWN.micrometres if rule.is_close(MILE_AS_SHOWN) else _least(rule)


def _asked(challenge: Challenge) -> dict[str, Any]:
    rule = challenge.asks
    return {**between(Span(challenge.starts, challenge.ends)), "least": _least(rule), "near": _near(rule)}


def between(days: Span) -> dict[str, str]:
    """Return the days as parameters of a statement."""
    return {"first": days.first.isoformat(), "last": days.last.isoformat()}


@lru_cache(maxsize=1024)  # all members run on the same days, and a board is counted again and again
def _day(text: str) -> date:
    return date.fromisoformat(text)


def _days(text: str | None) -> frozenset[date]:
    return frozenset(map(_day, text.split())) if text else frozenset()


def entered(connection: Connection, challenge: Challenge, last: date) -> list[Entered]:
    """Return everybody who is in it, with what counts through `last`."""
    by_members, _ = _BY_LONGEST if challenge.asks.continuous else _BY_SUM
    asked = _asked(challenge) | {"last": last.isoformat()}
    rows = by_members.all(connection, challenge=challenge.id, **asked)
    # Who ran every day has the same days as all others who did: they are read once.
    days = {text: _days(text) for text in {text for row in rows for text in (row.kept, row.close)}}
    tallies = {row.runner: Tally(days[row.kept], Distance(row.ran), days[row.close]) for row in rows}
    return [
        Entered(
            runner=row.runner,
            name=row.name,
            shown=Shown(row.shown),
            tally=tallies.get(row.runner, _NOTHING),
        )
        for row in _ENTERED.all(connection, challenge=challenge.id)
    ]


def tally(connection: Connection, challenge: Challenge, runner: int) -> Tally:
    """Return what it counts of one runner's, be she in it or not."""
    _, of_runner = _BY_LONGEST if challenge.asks.continuous else _BY_SUM
    row = of_runner.first(connection, runner=runner, **_asked(challenge))
    return Tally(_days(row.kept), Distance(row.ran), _days(row.close))
