"""The way out to Telegram: parcels as messages, edits, files and reactions; its errors as ours."""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any, Final

from telegram import InputFile
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)

from adapters.pace import Limit, Limits
from adapters.sending import Halted, Moved, Parcel, Refused, TryAgain, Unsendable
from adapters.telegram.client import Client
from adapters.telegram.keyboards import keyboard
from adapters.telegram.reading import Me
from adapters.telegram.transport import NotSent
from core.ports.values import Room
from core.wording.compose import units
from core.wording.reply import EYES, Message

LIMITS: Final = Limits(
    overall=(Limit(30, 1.0),), private=(Limit(1, 1.0),), group=(Limit(1, 1.0), Limit(20, 60.0))
)
"""Telegram's own, as its FAQ for bots tells them."""
HEADLINE: Final = 80
"""UTF-16 units of a first line in bold: two lines on a phone. A paragraph in bold only shouts."""
PER: Final = re.compile(r"(?<=\d )/(?=\w)")
WORD_JOINER: Final = "\u2060"
NO_PREVIEW: Final = {"is_disabled": True}
GONE: Final = (
    "chat not found",
    "user not found",
    "have no rights to send",
    "not enough rights to send",
    "message thread not found",
    "topic_deleted",
    "topic_closed",
    "chat_write_forbidden",
    "chat_restricted",
    "peer_id_invalid",
)
NO_REACTION: Final = "reaction_invalid"
NOT_THERE: Final = ("message to react not found", "message_id_invalid")
"""Somebody took her message back: there is nothing to set a sign on."""
SHOWN_ALREADY: Final = "message is not modified"
NO_LONGER: Final = ("message to edit not found", "message can't be edited", "message_id_invalid")
TOKEN_REVOKED: Final = timedelta(minutes=1)


class TelegramSender:
    """See `adapters.sending.Sender`."""

    def __init__(self, bot: Client) -> None:
        self._bot = bot
        self.me = Me(0, "")
        """Who we are, once Telegram has said so."""
        self.trouble = ""
        """`token` while Telegram does not take it."""

    def chat(self, room: Room) -> str:
        return room.external.partition("/")[0]

    async def send(self, parcel: Parcel) -> str | None:
        try:
            shown_as = await self._send(parcel)
            self.trouble = ""
            return shown_as
        except RetryAfter as wait:
            after = wait.retry_after
            raise Halted(after if isinstance(after, timedelta) else timedelta(seconds=after)) from None
        except ChatMigrated as migrated:
            raise Moved(str(migrated.new_chat_id)) from None
        except Forbidden:
            raise Refused from None
        except BadRequest as error:
            raise _bad_request(error) from None
        except InvalidToken:
            self.trouble = "token"
            raise TryAgain(TOKEN_REVOKED) from None
        except NotSent:
            raise TryAgain from None
        except NetworkError:
            raise TryAgain(unsure=True) from None
        except TelegramError as error:
            raise Unsendable(type(error).__name__) from None

    async def _send(self, parcel: Parcel) -> str | None:
        message, row = parcel.message, parcel.row
        if message.private and not parcel.room.private:
            # A toast that came too late: in the open it is never said.
            raise Unsendable("for one person's eyes")
        if message.reaction and not message.text:
            return await self._react(parcel)
        if (
            row.edits is not None
            and parcel.shown_as is not None
            and await self._edit(parcel, parcel.shown_as)
        ):
            return None
        common: dict[str, Any] = {
            **self._address(parcel.room),
            "reply_markup": self._markup(parcel),
            "reply_parameters": self._answering(parcel),
        }
        if message.attachments:
            return await self._files(message, common)
        return await self._words(message, common)

    async def _words(self, message: Message, common: dict[str, Any]) -> str | None:
        sent = await self._bot.tell("sendMessage", {**_worded(message), **common})
        # Taken it is, whatever else is said of it: sent again, it would be said twice.
        return str(sent["message_id"]) if isinstance(sent, dict) and "message_id" in sent else None

    async def _files(self, message: Message, common: dict[str, Any]) -> str:
        first, *others = message.attachments
        text = no_command(message.text)
        said: dict[str, Any] = {"caption": text, "caption_entities": bold_first_line(text)}
        sent = await self._bot.send_document(
            document=InputFile(first.content, filename=first.name), **said, **common
        )
        for one in others:
            await self._bot.send_document(
                chat_id=common["chat_id"],
                message_thread_id=common["message_thread_id"],
                document=InputFile(one.content, filename=one.name),
                caption=one.alt or None,
            )
        return str(sent.message_id)

    async def _edit(self, parcel: Parcel, shown_as: str) -> bool:
        """Change the message; False if an answer has to be said anew, because the message is gone."""
        message = parcel.message
        try:
            await self._bot.tell(
                "editMessageText",
                {
                    "chat_id": self._address(parcel.room)["chat_id"],
                    "message_id": int(shown_as),
                    "reply_markup": self._markup(parcel),
                    **_worded(message),
                },
            )
        except BadRequest as error:
            words = str(error).casefold()
            if any(sign in words for sign in NO_LONGER) and parcel.row.kind == "reply":
                return False
            if SHOWN_ALREADY not in words:
                raise
        return True

    async def _react(self, parcel: Parcel) -> str | None:
        """Set the reaction; where a group takes none, the thumb is said, and the eyes are left out."""
        reaction, answers = parcel.message.reaction, parcel.row.answers
        if not answers.isdecimal():
            return None
        chat = self._address(parcel.room)["chat_id"]
        try:
            await self._bot.set_message_reaction(chat_id=chat, message_id=int(answers), reaction=reaction)
        except BadRequest as error:
            words = str(error).casefold()
            if any(sign in words for sign in NOT_THERE):
                return None
            if NO_REACTION not in words:
                raise
            if reaction != EYES:
                common = {**self._address(parcel.room), "reply_parameters": self._answering(parcel)}
                return await self._words(Message(reaction), common)
        return None

    def _address(self, room: Room) -> dict[str, Any]:
        chat, _, topic = room.external.partition("/")
        return {"chat_id": int(chat), "message_thread_id": int(topic) if topic else None}

    def _markup(self, parcel: Parcel) -> dict[str, Any] | None:
        row, message, private = parcel.row, parcel.message, parcel.room.private
        buttons = keyboard(row.edits or row.id, message.buttons, private=private, username=self.me.username)
        if buttons is None and message.awaits and not private and row.edits is None:
            # Without it a plain answer in a group would not reach us.
            return {"force_reply": True, "selective": True}
        return buttons

    def _answering(self, parcel: Parcel) -> dict[str, Any] | None:
        if parcel.room.private or not parcel.row.answers.isdecimal():
            return None
        return {"message_id": int(parcel.row.answers), "allow_sending_without_reply": True}


def _worded(message: Message) -> dict[str, Any]:
    text = no_command(message.text)
    entities = [*(bold_first_line(text) or ()), *_code(text, message.copy)]
    return {"text": text, "entities": entities or None, "link_preview_options": NO_PREVIEW}


def _code(text: str, line: str) -> list[dict[str, Any]]:
    """Return the entity of the line that is to be copied: a tap copies it, and sends no half of it."""
    before, found, _ = text.partition(line) if line else (text, "", "")
    return [{"type": "code", "offset": units(before), "length": units(line)}] if found else []


def no_command(text: str) -> str:
    """Return the text with every "per" held apart from its unit, by nothing that is seen.

    Telegram makes a command of each word behind a slash: a tap on 6:16 /km would say /km to us.
    """
    return PER.sub(f"/{WORD_JOINER}", text)


def bold_first_line(text: str) -> list[dict[str, Any]] | None:
    """Return the entity that sets off the first line from those below it, if it is a headline."""
    first, newline, _ = text.partition("\n")
    if not newline or not first.strip() or units(first) > HEADLINE:
        return None
    return [{"type": "bold", "offset": 0, "length": units(first)}]


def _bad_request(error: BadRequest) -> Exception:
    """A chat that is not there refuses for good; else it is this one message."""
    words = str(error).casefold()
    if any(sign in words for sign in GONE):
        return Refused()
    if any(sign in words for sign in NO_LONGER):
        return Unsendable("the message that it changes is gone")
    return Unsendable(words[:200])
