"""Operations on messages in channels and direct messages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.wire.discord import shapes
from tests.wire.discord.bodies import Asked
from tests.wire.discord.errors import ApiError, missing_permissions, unknown, wrong
from tests.wire.discord.parsing import NOBODY, Pings
from tests.wire.discord.permissions import ADD_REACTIONS, EMBED_LINKS, MANAGE_MESSAGES, READ_MESSAGE_HISTORY
from tests.wire.discord.record import Upload
from tests.wire.discord.sending import content_of, mentioned
from tests.wire.discord.state import BOT_ID, Room, Wire, archived

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer

NONCE_LIVES = 180.0
"""Seconds in which a nonce is known again: the "past few minutes" of the documentation."""
REPLY = 19


def create_message(dc: DiscordServer, asked: Asked) -> Wire:
    room = dc.state.writable(asked.path["channel_id"])
    body, now = asked.body, dc.clock.now
    key = (room.id, str(body.get("nonce")))
    if body.get("enforce_nonce") and body.get("nonce") is not None and key in dc.state.nonces:
        at, before = dc.state.nonces[key]
        if now - at < NONCE_LIVES:
            dc.repeated += 1
            return before
    _may_show(dc, room, body)
    answers = _answers(room, body)
    said, files, found = content_of(dc, room, body, asked.files)
    message = shapes.message_wire(dc.state.new_id(), room, shapes.BOT, now, **said, **answers)
    message |= mentioned(dc, found)
    if body.get("nonce") is not None:
        message["nonce"] = body["nonce"]
        dc.state.nonces[key] = (now, message)
    if room.is_archived:
        dc.gateway.thread_changes(room, archived=False)
    posted(dc, room, message, files, found)
    return message


def _may_show(dc: DiscordServer, room: Room, body: Wire) -> None:
    """Refuse a card where the bot may show none; of what answers an interaction nobody asks that."""
    if body.get("embeds") and not dc.state.permissions(room) & EMBED_LINKS:
        raise missing_permissions()


def _answers(room: Room, body: Wire) -> Wire:
    reference = body.get("message_reference")
    if not reference:
        return {}
    answered = room.messages.get(int(reference["message_id"]))
    if answered is None:
        if reference.get("fail_if_not_exists") is False:
            return {}
        raise wrong("MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message", "message_reference")
    about = {"type": 0, "channel_id": str(room.id), "message_id": answered["id"]}
    if room.realm is not None:
        about["guild_id"] = str(room.realm.id)
    return {"type": REPLY, "message_reference": about, "referenced_message": shapes.quoted(answered)}


def posted(
    dc: DiscordServer, room: Room, message: Wire, files: tuple[Upload, ...] = (), found: Pings = NOBODY
) -> None:
    """Put a message into a channel: everybody there sees it, and the gateway tells."""
    room.messages[int(message["id"])] = message
    room.wire["last_message_id"] = message["id"]
    room.opened = True
    dc.show("message", room, message, files=files, pings=found)
    dc.gateway.message("MESSAGE_CREATE", room, message)


def update_message(dc: DiscordServer, asked: Asked) -> Wire:
    room = dc.state.room(asked.path["channel_id"])
    message = dc.state.message(room, asked.path["message_id"])
    if message["author"]["id"] != str(BOT_ID):
        raise ApiError(403, 50005, "Cannot edit a message authored by another user")
    if room.is_archived:
        raise archived()
    if room.realm is None:
        dc.state.reachable(room)
    _may_show(dc, room, asked.body)
    return changed(dc, room, message, asked.body, asked.files)


def changed(
    dc: DiscordServer,
    room: Room,
    message: Wire,
    values: Wire,
    files: dict[int, Upload],
    *,
    only_for: int | None = None,
    interaction: int | None = None,
) -> Wire:
    """Change a message where it stands."""
    said, uploads, found = content_of(dc, room, values, files, message)
    message |= said | mentioned(dc, found) | {"edited_timestamp": shapes.stamp(dc.clock.now)}
    dc.show("edit", room, message, files=uploads, pings=NOBODY, only_for=only_for, interaction=interaction)
    if only_for is None:
        dc.gateway.message("MESSAGE_UPDATE", room, message)
    return message


def delete_message(dc: DiscordServer, asked: Asked) -> None:
    room = dc.state.room(asked.path["channel_id"])
    message = dc.state.message(room, asked.path["message_id"])
    if message["author"]["id"] != str(BOT_ID):
        if room.realm is None:
            raise ApiError(403, 50003, "Cannot execute action on a DM channel")
        dc.state.room(room.id, needs=MANAGE_MESSAGES)
    if room.is_archived:
        raise archived()
    removed(dc, room, message)


def removed(dc: DiscordServer, room: Room, message: Wire) -> None:
    del room.messages[int(message["id"])]
    dc.show("delete", room, message)
    about = {"id": message["id"], "channel_id": str(room.id)}
    dc.gateway.tell("MESSAGE_DELETE", about, room=room)


def get_message(dc: DiscordServer, asked: Asked) -> Wire:
    room = dc.state.room(asked.path["channel_id"], needs=READ_MESSAGE_HISTORY)
    return dc.gateway.as_the_bot_reads(room, dc.state.message(room, asked.path["message_id"]))


def list_messages(dc: DiscordServer, asked: Asked) -> list[Wire]:
    room = dc.state.room(asked.path["channel_id"], needs=READ_MESSAGE_HISTORY)
    most = int(asked.query.get("limit", 50))
    before, after = int(asked.query.get("before", 1 << 63)), int(asked.query.get("after", 0))
    found = [message for number, message in room.messages.items() if after < number < before]
    return [dc.gateway.as_the_bot_reads(room, one) for one in reversed(found[-most:])]


def add_my_message_reaction(dc: DiscordServer, asked: Asked) -> None:
    room = dc.state.room(asked.path["channel_id"], needs=ADD_REACTIONS | READ_MESSAGE_HISTORY)
    message = dc.state.message(room, asked.path["message_id"])
    emoji = _emoji(asked)
    if room.is_archived:
        raise archived()
    if react(message, emoji, me=True):
        dc.show("reaction", room, message, emoji=emoji)
        about = {"user_id": str(BOT_ID), "message_id": message["id"], "emoji": {"id": None, "name": emoji}}
        about |= {"message_author_id": message["author"]["id"], "burst": False, "type": 0}
        dc.gateway.tell("MESSAGE_REACTION_ADD", about | {"channel_id": str(room.id)}, room=room)


def delete_my_message_reaction(dc: DiscordServer, asked: Asked) -> None:
    room = dc.state.room(asked.path["channel_id"])
    message = dc.state.message(room, asked.path["message_id"])
    emoji = _emoji(asked)
    for one in message.get("reactions", []):
        if one["emoji"]["name"] == emoji and one["me"]:
            one["me"], one["count"] = False, one["count"] - 1
            dc.show("unreaction", room, message, emoji=emoji)
            about = {"user_id": str(BOT_ID), "message_id": message["id"], "channel_id": str(room.id)}
            about |= {"emoji": one["emoji"], "burst": False, "type": 0}
            dc.gateway.tell("MESSAGE_REACTION_REMOVE", about, room=room)
    message["reactions"] = [one for one in message.get("reactions", []) if one["count"]]


def react(message: Wire, emoji: str, *, me: bool) -> bool:
    """Count a reaction; return whether it is a new one of the bot's, or anybody's."""
    found = message.setdefault("reactions", [])
    one = next((one for one in found if one["emoji"]["name"] == emoji), None)
    if one is None:
        one = {"emoji": {"id": None, "name": emoji}, "count": 0, "me": False, "me_burst": False}
        one |= {"count_details": {"burst": 0, "normal": 0}, "burst_colors": []}
        found.append(one)
    if me and one["me"]:
        return False
    one["count"] += 1
    one["me"] = one["me"] or me
    one["count_details"] = {"burst": 0, "normal": one["count"]}
    return True


def _emoji(asked: Asked) -> str:
    """Return the emoji of a path; the server has none of its own, so it is one of the alphabet's."""
    emoji = asked.path["emoji_name"]
    if emoji.isascii() or len(emoji) > 16:
        raise unknown("Emoji")
    return emoji


def trigger_typing_indicator(dc: DiscordServer, asked: Asked) -> None:
    room = dc.state.writable(asked.path["channel_id"])
    dc.show("typing", room, None)
