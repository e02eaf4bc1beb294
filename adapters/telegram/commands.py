"""The menu as Telegram lists it, for each scope and language, and the bot's page: set where they differ."""

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
from core.app import Introduce, ListWords
from core.commands.menu import Where

LONGEST: Final = 256
"""Characters in a command's description."""
LONGEST_PAGE: Final = 512
"""Characters of what stands in an empty chat."""
LONGEST_SHORT: Final = 120
"""Characters of what stands on the profile."""

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


async def introduce(bot: Bot, house: House, languages: tuple[str, ...]) -> int:
    """Say on the bot's page what it does, where nothing is said yet; return how many texts were set.

    Who wrote a description of her own keeps it. Raises TelegramError.
    """
    changed = 0
    for number, language in enumerate(languages):
        code = language.partition("_")[0] if number else None
        long, short = await house.store.read(partial(_introduced, house, Introduce(language)))
        if not (await bot.get_my_description(language_code=code)).description:
            changed += await bot.set_my_description(long[:LONGEST_PAGE], language_code=code)
        if not (await bot.get_my_short_description(language_code=code)).short_description:
            changed += await bot.set_my_short_description(short[:LONGEST_SHORT], language_code=code)
    return changed


def _introduced(house: House, query: Introduce, tables: SqlTables) -> tuple[str, str]:
    told: tuple[str, str] = house.make_app(tables, house.now()).look(query)
    return told


def _listed(house: House, query: ListWords, tables: SqlTables) -> list[BotCommand]:
    words = house.make_app(tables, house.now()).look(query)
    return [BotCommand(word, summary[:LONGEST]) for word, summary in words]
