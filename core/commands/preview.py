"""`preview`: what may come unasked in the days ahead."""

from __future__ import annotations

import re
from typing import Annotated, Final

from core.commands.catalogue import menu
from core.commands.context import Context
from core.commands.forecast import LONGEST, foretold
from core.commands.options import Option, OptionType
from core.errors import Refusal
from core.wording.reply import Button, Reply
from core.wording.say import menu_talking as ask
from core.wording.say import refusals

_SPAN = re.compile(r"(\d{1,5}|an?|one|two|three)\s*-?\s*(d|days?|w|weeks?|months?|y|years?)?", re.IGNORECASE)
_SIZES: Final = {"d": 1, "w": 7, "m": 30, "y": 365}
_COUNTS: Final = {"a": 1, "an": 1, "one": 1, "two": 2, "three": 3}
A_FORTNIGHT: Final = 14


def days_in(text: str) -> int | None:
    """Return the days of a span: "14d", "7 days", "two weeks"."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        return None
    count = _COUNTS.get(found[1].casefold()) or int(found[1])
    return count * _SIZES[(found[2] or "d")[0].casefold()]


def read_span(_: Context, text: str) -> int:
    """Return the days of a span, a year at most. Raises Refusal."""
    days = days_in(text)
    if not days:
        raise Refusal(
            refusals.NotRead(refusals.ANumberOfDays(), text[:60], "14d"),
            (Button(ask.AFortnight(), "/preview 14d"),),
        )
    return min(days, LONGEST)


@menu.command("preview", ask.PreviewMessages(), example=("/preview", "/preview 14d"), looks=True)
def preview(
    context: Context,
    span: Annotated[int, Option(OptionType.TEXT, ask.HowFarAhead(), read=read_span)] = A_FORTNIGHT,
) -> Reply:
    """List every message that may come, why, and how to have fewer."""
    return foretold(context, span)
