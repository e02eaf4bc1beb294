"""The weeks, months and years of a runner's calendar: which one is meant, how it is called, its key."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from core.commands.context import Context
from core.commands.lines import read_typed
from core.commands.options import Option, OptionType
from core.domain.calendar import DAY, week_of
from core.understanding import past_period_in
from core.wording.amounts import Days, Month, Year
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.sentence import Sentence

LATEST: Final = date(9999, 12, 24)
"""The last day whose week a calendar has whole."""
OFFERED: Final = 2


class Span(StrEnum):
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Period:
    """A whole week, month or year, both days included."""

    span: Span
    first: date
    last: date

    def holds(self, day: date) -> bool:
        return self.first <= day <= self.last

    @property
    def key(self) -> str:
        """How it is named in a line: "month:2026-10-01"."""
        return f"{self.span}:{self.first.isoformat()}"

    @property
    def name(self) -> Days | Month | Year:
        match self.span:
            case Span.WEEK:
                return Days(self.first, self.last)
            case Span.MONTH:
                return Month(self.first)
            case Span.YEAR:
                return Year(self.first)


def period_of(context: Context, span: Span, day: date) -> Period:
    """Return the one that holds the day; weeks begin on the runner's own weekday."""
    day = min(day, LATEST)
    match span:
        case Span.WEEK:
            week = week_of(day, context.runner.week_start)
            return Period(span, week.first, week.last)
        case Span.MONTH:
            last = monthrange(day.year, day.month)[1]
            return Period(span, day.replace(day=1), day.replace(day=last))
        case Span.YEAR:
            return Period(span, date(day.year, 1, 1), date(day.year, 12, 31))


def before(context: Context, period: Period) -> Period:
    return period_of(context, period.span, period.first - DAY)


def of_key(context: Context, key: str) -> Period | None:
    """Return the period that such a key names."""
    span, _, first = key.partition(":")
    try:
        return period_of(context, Span(span), date.fromisoformat(first))
    except ValueError:
        return None


def which(span: Span, question: Sentence) -> Option:
    """Return the option that names a past one: by "last", its name, or any of its days."""
    return Option(
        OptionType.DATE,
        question,
        past=True,
        suggest=lambda context: _latest(context, span),
        read=lambda context, text: past_period_in(text, span, context.today, languages=context.languages),
    )


def named_whole(span: Span) -> Callable[[Context, str], Mapping[str, Any] | None]:
    """Return what reads all that stands behind the command as its period: "June 2025", "10 November"."""

    def read(context: Context, text: str) -> Mapping[str, Any] | None:
        command = context.menu.get(span)
        return {"of": read_typed(command, command.option("of"), text, context)} if command else None

    return read


def _latest(context: Context, span: Span) -> list[Button]:
    """Offer the latest ones that are over."""
    found: list[Button] = []
    period = period_of(context, span, context.today)
    for _ in range(OFFERED):
        period = before(context, period)
        found.append(Button(label.Amount(period.name), period.first.isoformat()))
    return found
