"""How the value of an option may go on while it is typed. Looking changes nothing."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Final

from core.commands.choice_names import listed
from core.commands.context import Context
from core.commands.menu import Menu, Missing
from core.commands.options import Option, OptionType, offers, read_option
from core.domain.calendar import DAY
from core.domain.cities import begin_with
from core.domain.distance import Distance
from core.errors import Refusal
from core.wording.amounts import Day, NearDay
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.words import word

MOST: Final = 25
"""What the narrowest platform lists."""
DAYS: Final = 7
"""Days that are offered where no others suggest themselves."""


def values(context: Context | None, menu: Menu, line: str, name: str, typed: str) -> list[tuple[str, str]]:
    """Return likely values of the option `name` of a command's line: each as it is shown, and as typed.

    What was typed, as it is understood, comes first; of the others come those that have it in them.
    Of whom nobody can know only what is the same for all is known.
    """
    found = menu.match(line.removeprefix("/"))
    options = found[0].options if found is not None else ()
    option = next((one for one in options if one.name == name), None)
    if option is None:
        return []
    typed, wanted = typed.strip(), typed.strip().casefold()
    if context is None:
        return [(choice, choice) for choice in option.choices if wanted in choice.casefold()][:MOST]
    listener = context.listener
    understood = [(word(one.label, listener), one.says) for one in _understood(context, option, typed)]
    likely = [(word(one.label, listener), one.says) for one in _likely(context, option)]
    fitting = [one for one in likely if wanted in one[0].casefold() or wanted in one[1].casefold()]
    by_value = {says: (shown, says) for shown, says in reversed([*understood, *fitting])}
    return list(reversed(by_value.values()))[:MOST]


def _likely(context: Context, option: Option) -> Iterator[Button]:
    """Yield all that the option may be, or what suggests itself."""
    if option.every is not None:
        yield from option.every(context)
        return
    found = [button for button in offers(option, context) if not button.says.startswith("/")]
    yield from found
    yield from (Button(name, choice) for choice, name in listed(option.name, option.choices))
    if option.type is OptionType.DATE and not found:
        ahead = -1 if option.past else 1
        days = (context.today + ahead * number * DAY for number in range(DAYS))
        yield from (Button(label.OnDay(NearDay(day)), day.isoformat()) for day in days)


def _understood(context: Context, option: Option, typed: str) -> Iterator[Button]:
    """Yield what the typed words are read as."""
    if not typed:
        return
    if option.type is OptionType.ZONE:
        yield from (Button(label.Amount(name), name) for name in begin_with(typed, MOST))
        return
    if option.type not in (OptionType.DATE, OptionType.TIME, OptionType.DISTANCE):
        return
    try:
        value = read_option(option, typed, context)
    except (Refusal, Missing):
        return
    match value:
        case dt.date():
            yield Button(label.OnDay(Day(value, year=True)), value.isoformat())
        case dt.time():
            yield Button(label.Amount(value), f"{value:%H:%M}")
        case (Distance() as distance, _):
            yield Button(label.Amount(distance), typed)
