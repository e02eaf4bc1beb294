"""Completion of an option while it is typed: an answer of the moment, which changes nothing."""

from __future__ import annotations

import logging
from typing import Any, Final

from adapters.database.tables import SqlTables
from adapters.discord.answering import CALLBACK, CHOICES
from adapters.discord.api import Api, TooLate
from adapters.discord.lines import typed_of
from adapters.discord.reading import asked_at, asked_by
from adapters.discord.received import Interaction, read
from adapters.platform import House
from adapters.sending import Refused, TryAgain, Unsendable
from core.app import Suggest

log = logging.getLogger(__name__)

MOST: Final = 25
LONGEST: Final = 100
"""Characters of a choice."""


async def complete(raw: Any, api: Api, house: House) -> None:
    """Offer how an option may end. What goes wrong is only told to the log: nothing hangs on it."""
    try:
        asked: Interaction = read(Interaction, raw)
        choices = await _choices(asked, house)
        body = {"type": CHOICES, "data": {"choices": [{"name": one, "value": one} for one in choices]}}
        await api.ask("POST", CALLBACK, body, webhook_id=asked.id, webhook_token=asked.token)
    except (TooLate, TryAgain, Refused, Unsendable) as why:
        log.info("not completed: %s", type(why).__name__, extra={"action": "not_completed"})
    except Exception:
        log.exception("bug", extra={"action": "bug"})


async def _choices(asked: Interaction, house: House) -> list[str]:
    by, typed = asked_by(asked), typed_of(asked.data) if asked.data is not None else None
    if by is None or typed is None:
        return []
    line, option = typed
    place = asked_at(asked)

    def look(tables: SqlTables) -> list[str]:
        lines: list[str] = house.make_app(tables, house.now()).look(Suggest(by, place, line))
        return lines

    begun = line.rpartition(f"{option}=")[0] + f"{option}="
    ends = [one[len(begun) :] for one in await house.store.read(look) if one.startswith(begun)]
    return [one for one in ends if 0 < len(one) <= LONGEST][:MOST]
