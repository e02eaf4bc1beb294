"""Raw updates as ones that were understood: what intake handles."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from typing import Any

from telegram import Bot
from telegram.error import BadRequest, TelegramError

from adapters.database.mapping import LARGEST
from adapters.database.tables import SqlTables
from adapters.database.updates import Update as Stored
from adapters.json_text import to_json
from adapters.platform import House
from adapters.sending import Parcel, Shown
from adapters.telegram.reading import PLATFORM, Me, Reading, replies_to
from adapters.telegram.received import PRIVATE, CallbackQuery, Update, update_of
from adapters.understood import Unreadable
from core.app import NeedsRole
from core.events import Event, Pressed, Role, Said

log = logging.getLogger(__name__)

ADMINS = frozenset({"creator", "administrator"})


def stored(raw: dict[str, Any], me: Me) -> Stored:
    """Return an update as it is stored. Raises KeyError, TypeError, ValueError for one without its number."""
    number = raw["update_id"]
    if type(number) is not int or abs(number) > LARGEST:
        raise ValueError("no number that a column holds")
    return Stored(PLATFORM, f"{PLATFORM}:{me.id}:{number}", number, to_json(raw))


class TelegramUpdate:
    """See `adapters.understood.Read`."""

    def __init__(self, raw: str, bot: Bot, me: Me, house: House) -> None:
        """Raises Unreadable."""
        try:
            self._update = update_of(raw)
        except Exception as error:
            raise Unreadable(type(error).__name__) from error
        self.chat = str(self._update.chat.id) if self._update.chat is not None else ""
        self._bot = bot
        self._me = me
        self._house = house
        self._acknowledged = False

    @property
    def asks(self) -> bool:
        user, chat = self._update.user, self._update.chat
        return user is not None and chat is not None and chat.type != PRIVATE and _may_command(self._update)

    async def role(self) -> Role | None:
        """Ask Telegram who this is, only where what is wanted is for some."""
        user, chat = self._update.user, self._update.chat
        if user is None or chat is None or not self.asks:
            return None
        if not await self._house.store.read(self._needs_role):
            return None
        try:
            member = await self._bot.get_chat_member(chat.id, user.id)
        except Exception as error:  # also an answer that the library cannot read
            log.warning("no role: %s", type(error).__name__, extra={"action": "role_unknown"})
            return Role.UNKNOWN
        return Role.ADMIN if member.status in ADMINS else Role.MEMBER

    def _needs_role(self, tables: SqlTables) -> bool:
        app = self._house.make_app(tables, self._house.now())
        events = self.events(tables, "", None)
        said = [event for event in events if isinstance(event, Said | Pressed)]
        return any(app.look(NeedsRole(event)) or self._answers_unknown(event) for event in said)

    def _answers_unknown(self, event: Said | Pressed) -> bool:
        """Whether it replies to a message of ours that is not noted yet: it may be a question for some."""
        message = self._update.message
        ours = message is not None and replies_to(message, self._me)
        return ours and isinstance(event, Said) and event.answers is None

    def events(self, tables: SqlTables, key: str, role: Role | None) -> Iterable[Event]:
        return list(Reading(self._me, key, role or Role.UNKNOWN).events(self._update, tables))

    async def answered(self, parcel: Parcel | None) -> Parcel | Shown | None:
        """Say a line for one person alone in a group with the answer to her press."""
        query = self._update.callback_query
        if query is None or parcel is None or not parcel.message.private or parcel.room.private:
            return parcel
        self._acknowledged = True
        await self._answer(query, parcel.message.text)
        return Shown()

    async def acknowledge(self) -> None:
        query = self._update.callback_query
        if query is not None and not self._acknowledged:
            await self._answer(query, None)

    async def _answer(self, query: CallbackQuery, text: str | None) -> None:
        try:
            await self._bot.answer_callback_query(query.id, text=text, show_alert=bool(text))
        except BadRequest:
            log.info("a press was answered too late", extra={"action": "late_press"})
        except TelegramError as error:
            log.warning("press: %s", type(error).__name__, extra={"action": "press_unanswered"})


def _may_command(update: Update) -> bool:
    if update.callback_query is not None:
        return True
    message = update.message
    if message is None:
        return False
    # A reply may answer the question of a command.
    return message.reply_to_message is not None or (message.text or message.caption or "").startswith("/")
