"""The other methods, and the table of all that the server plays."""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from tests.wire.telegram import sending
from tests.wire.telegram.errors import ApiError, bad, wrong
from tests.wire.telegram.state import Wire, is_administrator, member_wire
from tests.wire.telegram.texts import units
from tests.wire.telegram.updates import WEBHOOK_IS_SET

if TYPE_CHECKING:
    from tests.wire.telegram.server import TelegramServer

Method = Callable[["TelegramServer", Wire], Any | Awaitable[Any]]

SENDING = frozenset({"sendMessage", "sendDocument", "sendPhoto"})
EDITING = frozenset({"editMessageText", "editMessageCaption", "editMessageReplyMarkup"})

QUERY_LIVES = 15 * 60
"""Seconds in which a press may be answered."""
MOST_DOWNLOAD = 20 * 1024 * 1024
_EMOJI = """
❤ 👍 👎 🔥 🥰 👏 😁 🤔 🤯 😱 🤬 😢 🎉 🤩 🤮 💩 🙏 👌 🕊 🤡 🥱 🥴 😍 🐳 ❤‍🔥 🌚 🌭 💯 🤣 ⚡ 🍌 🏆 💔 🤨 😐 🍓
🍾 💋 🖕 😈 😴 😭 🤓 👻 👨‍💻 👀 🎃 🙈 😇 😨 🤝 ✍ 🤗 🫡 🎅 🎄 ☃ 💅 🤪 🗿 🆒 💘 🙉 🦄 😘 💊 🙊 😎 👾
🤷‍♂ 🤷 🤷‍♀ 😡
"""
REACTIONS = frozenset(_EMOJI.split())
"""What a bot may react with."""
_ACTIONS = """
typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker
find_location record_video_note upload_video_note
"""
ACTIONS = frozenset(_ACTIONS.split())
BOT_FLAGS = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}
NO_GIFTS = dict.fromkeys(
    ["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"], False
)


def get_me(tg: TelegramServer, values: Wire) -> Wire:
    return tg.state.bot | BOT_FLAGS | {"can_read_all_group_messages": not tg.privacy}


async def get_updates(tg: TelegramServer, values: Wire) -> list[Wire]:
    if tg.webhook.url:
        raise ApiError(409, WEBHOOK_IS_SET)
    _check_kinds(tg, values)
    return await tg.updates.fetch(values)


async def set_webhook(tg: TelegramServer, values: Wire) -> bool:
    _check_kinds(tg, values)
    await tg.webhook.set(values)
    return True


def _check_kinds(tg: TelegramServer, values: Wire) -> None:
    """Refuse kinds of updates that there are none of; the real server lets the bot wait for them in vain."""
    unknown = set(values.get("allowed_updates", ())) - tg.checking.kinds if tg.checking else None
    if unknown:
        raise wrong(f"no such kinds of updates: {', '.join(sorted(unknown))}")


async def delete_webhook(tg: TelegramServer, values: Wire) -> bool:
    if values.get("drop_pending_updates"):
        tg.updates.drop()
    await tg.webhook.stop()
    return True


def get_webhook_info(tg: TelegramServer, values: Wire) -> Wire:
    return tg.webhook.wire


def answer_callback_query(tg: TelegramServer, values: Wire) -> bool:
    query = tg.state.queries.get(values["callback_query_id"])
    if query is None or query.answered or query.at < tg.clock.now - QUERY_LIVES:
        raise bad("query is too old and response timeout expired or query ID is invalid")
    if units(values.get("text", "")) > 200:
        raise wrong("MESSAGE_TOO_LONG")
    query.answered = True
    tg.answered[values["callback_query_id"]] = values
    return True


def set_message_reaction(tg: TelegramServer, values: Wire) -> bool:
    chosen = values.get("reaction", [])
    if len(chosen) > 1:
        raise wrong("REACTIONS_TOO_MANY")
    if any(one["type"] != "emoji" or one["emoji"] not in REACTIONS for one in chosen):
        raise wrong("REACTION_INVALID")
    room = tg.state.writable({"chat_id": values["chat_id"]})
    message = tg.state.message(room, values["message_id"], "react")
    room.reactions[message["message_id"]] = chosen
    tg.reacted.append((room.id, message["message_id"], chosen[0]["emoji"] if chosen else ""))
    return True


def set_my_commands(tg: TelegramServer, values: Wire) -> bool:
    commands = values["commands"]
    if len(commands) > 100:
        raise wrong("BOT_COMMANDS_TOO_MUCH")
    for one in commands:
        if not re.fullmatch(r"[a-z0-9_]{1,32}", one["command"]):
            raise wrong("BOT_COMMAND_INVALID")
        if not 1 <= units(one["description"].strip()) <= 256:
            raise wrong("BOT_COMMAND_DESCRIPTION_INVALID")
    tg.state.commands[_scope(values)] = commands
    return True


def get_my_commands(tg: TelegramServer, values: Wire) -> list[Wire]:
    return tg.state.commands.get(_scope(values), [])


def delete_my_commands(tg: TelegramServer, values: Wire) -> bool:
    tg.state.commands.pop(_scope(values), None)
    return True


def _scope(values: Wire) -> tuple[str, str]:
    """Return the key under which a list of commands is kept: for whom, in which language."""
    scope, language = values.get("scope", {"type": "default"}), values.get("language_code", "")
    if not re.fullmatch(r"([a-z]{2})?", language):
        raise wrong("language code must be a two-letter ISO 639-1 code")
    return ":".join(str(scope[key]) for key in sorted(scope, reverse=True)), language


def get_chat(tg: TelegramServer, values: Wire) -> Wire:
    room = tg.state.present(values)
    about = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    return room.wire | about


def get_chat_member(tg: TelegramServer, values: Wire) -> Wire:
    room = tg.state.present(values)
    user = tg.state.users.get(values["user_id"])
    if user is None:
        raise bad("member not found")
    return room.members.get(user["id"]) or member_wire(user, "left")


def get_chat_administrators(tg: TelegramServer, values: Wire) -> list[Wire]:
    room = tg.state.present(values)
    if room.is_private:
        raise bad("there are no administrators in the private chat")
    return [one for one in room.members.values() if is_administrator(one)]


def get_file(tg: TelegramServer, values: Wire) -> Wire:
    file_id = values["file_id"]
    file = tg.state.files.get(file_id)
    if file is None:
        raise bad("wrong file_id or the file is temporarily unavailable")
    if len(file.content) > MOST_DOWNLOAD:
        raise bad("file is too big")
    about = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(file.content)}
    return about | {"file_path": file.path}


def send_chat_action(tg: TelegramServer, values: Wire) -> bool:
    if values["action"] not in ACTIONS:
        raise wrong("wrong parameter action in request")
    tg.state.writable(values)
    return True


def leave_chat(tg: TelegramServer, values: Wire) -> bool:
    room = tg.state.present(values)
    if room.is_private:
        raise wrong("chat member status can't be changed in private chats")
    tg.change_member(room, tg.state.bot, tg.state.bot, "left")
    return True


def get_my_description(tg: TelegramServer, values: Wire) -> Wire:
    return {"description": tg.state.pages.get(("description", values.get("language_code") or ""), "")}


def set_my_description(tg: TelegramServer, values: Wire) -> bool:
    tg.state.pages["description", values.get("language_code") or ""] = values.get("description") or ""
    return True


def get_my_short_description(tg: TelegramServer, values: Wire) -> Wire:
    return {"short_description": tg.state.pages.get(("short", values.get("language_code") or ""), "")}


def set_my_short_description(tg: TelegramServer, values: Wire) -> bool:
    tg.state.pages["short", values.get("language_code") or ""] = values.get("short_description") or ""
    return True


METHODS: dict[str, Method] = {
    "getMe": get_me,
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
    "sendMessage": sending.send_message,
    "sendDocument": sending.send_document,
    "sendPhoto": sending.send_photo,
    "editMessageText": sending.edit_message_text,
    "editMessageCaption": sending.edit_message_caption,
    "editMessageReplyMarkup": sending.edit_message_reply_markup,
    "deleteMessage": sending.delete_message,
    "answerCallbackQuery": answer_callback_query,
    "setMessageReaction": set_message_reaction,
    "setMyCommands": set_my_commands,
    "getMyCommands": get_my_commands,
    "deleteMyCommands": delete_my_commands,
    "getMyDescription": get_my_description,
    "setMyDescription": set_my_description,
    "getMyShortDescription": get_my_short_description,
    "setMyShortDescription": set_my_short_description,
    "getChat": get_chat,
    "getChatMember": get_chat_member,
    "getChatAdministrators": get_chat_administrators,
    "getFile": get_file,
    "sendChatAction": send_chat_action,
    "leaveChat": leave_chat,
}
