"""Completion of an option while it is typed: an answer of the moment, which changes nothing."""

from __future__ import annotations

import logging
from typing import Any, Final

from adapters.database.tables import SqlTables
from adapters.discord.answering import CALLBACK, CHOICES
from adapters.discord.answers import TooLate
from adapters.discord.api import Api
from adapters.discord.lines import typed_of
from adapters.discord.reading import asked_at, asked_by
from adapters.discord.received import Interaction, read
from adapters.platform import House
from adapters.sending import Refused, TryAgain, Unsendable
from core.app import Complete

log = logging.getLogger(__name__)

MOST: Final = 25
LONGEST: Final = 100
"""Characters of a choice."""


async def complete(raw: Any, api: Api, house: House) -> None:
    """Offer how an option may end. What goes wrong is only told to the log: nothing hangs on it."""
    try:
        asked: Interaction = read(Interaction, raw)
        choices = await _choices(asked, house)
        data = {"choices": [{"name": shown, "value": says} for shown, says in choices]}
        body = {"type": CHOICES, "data": data}
        await api.ask("POST", CALLBACK, body, webhook_id=asked.id, webhook_token=asked.token)
    except (TooLate, TryAgain, Refused, Unsendable) as why:
        log.info("not completed: %s", type(why).__name__, extra={"action": "not_completed"})
    except Exception:
        log.exception("bug", extra={"action": "bug"})


async def _choices(asked: Interaction, house: House) -> list[tuple[str, str]]:
    by, typed = asked_by(asked), typed_of(asked.data) if asked.data is not None else None
    if by is None or typed is None:
        return []
    query = Complete(by, asked_at(asked), *typed)

    def look(tables: SqlTables) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = house.make_app(tables, house.now()).look(query)
        return found

    found = await house.store.read(look)
    return [(shown[:LONGEST], says) for shown, says in found if 0 < len(says) <= LONGEST and shown][:MOST]
