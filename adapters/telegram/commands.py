"""The menu as Telegram lists it: for each scope and language, set only where it differs."""

from __future__ import annotations

from functools import partial
from typing import Final

from telegram import (
    Bot,
    BotCommand,
    BotCommandScope,
    BotCommandScopeAllChatAdministrators,
    BotCommandScopeAllGroupChats,
    BotCommandScopeAllPrivateChats,
)

from adapters.database.tables import SqlTables
from adapters.platform import House
from core.app import ListWords
from core.commands.menu import Where

LONGEST: Final = 256
"""Characters in a description."""

SCOPES: Final[tuple[tuple[BotCommandScope, Where, bool], ...]] = (
    (BotCommandScopeAllPrivateChats(), Where.PRIVATE, False),
    (BotCommandScopeAllGroupChats(), Where.GROUP, False),
    (BotCommandScopeAllChatAdministrators(), Where.GROUP, True),
)


async def project(bot: Bot, house: House, languages: tuple[str, ...]) -> int:
    """Bring Telegram's lists up to date; return how many had to be set. Raises TelegramError.

    The first language is what everybody sees who speaks none of the others.
    """
    changed = 0
    for scope, where, admin in SCOPES:
        for number, language in enumerate(languages):
            wanted = await house.store.read(partial(_listed, house, ListWords(where, language, admin)))
            code = language.partition("_")[0] if number else None
            if list(await bot.get_my_commands(scope=scope, language_code=code)) != wanted:
                await bot.set_my_commands(wanted, scope=scope, language_code=code)
                changed += 1
    return changed


def _listed(house: House, query: ListWords, tables: SqlTables) -> list[BotCommand]:
    words = house.make_app(tables, house.now()).look(query)
    return [BotCommand(word, summary[:LONGEST]) for word, summary in words]
