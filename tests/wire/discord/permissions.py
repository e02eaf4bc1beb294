"""What a member may do in a channel: bits, and how roles and overwrites add up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.wire.discord.state import Realm, Room

ADD_REACTIONS = 1 << 6
ADMINISTRATOR = 1 << 3
MANAGE_GUILD = 1 << 5
VIEW_CHANNEL = 1 << 10
SEND_MESSAGES = 1 << 11
MANAGE_MESSAGES = 1 << 13
EMBED_LINKS = 1 << 14
ATTACH_FILES = 1 << 15
READ_MESSAGE_HISTORY = 1 << 16
MENTION_EVERYONE = 1 << 17
USE_EXTERNAL_EMOJIS = 1 << 18
USE_APPLICATION_COMMANDS = 1 << 31
SEND_MESSAGES_IN_THREADS = 1 << 38
USE_EXTERNAL_APPS = 1 << 50

NAMES = {
    "add_reactions": ADD_REACTIONS,
    "administrator": ADMINISTRATOR,
    "manage_guild": MANAGE_GUILD,
    "view_channel": VIEW_CHANNEL,
    "send_messages": SEND_MESSAGES,
    "manage_messages": MANAGE_MESSAGES,
    "embed_links": EMBED_LINKS,
    "attach_files": ATTACH_FILES,
    "read_message_history": READ_MESSAGE_HISTORY,
    "mention_everyone": MENTION_EVERYONE,
    "use_application_commands": USE_APPLICATION_COMMANDS,
    "send_messages_in_threads": SEND_MESSAGES_IN_THREADS,
}
EVERYTHING = (1 << 53) - 1
ORDINARY = (
    ADD_REACTIONS
    | VIEW_CHANNEL
    | SEND_MESSAGES
    | EMBED_LINKS
    | ATTACH_FILES
    | READ_MESSAGE_HISTORY
    | USE_EXTERNAL_EMOJIS
    | USE_APPLICATION_COMMANDS
    | SEND_MESSAGES_IN_THREADS
    | USE_EXTERNAL_APPS
)
"""What everybody has in a new guild: no mention of everyone, nothing to manage."""
IN_DIRECT_MESSAGES = ORDINARY | MENTION_EVERYONE


def allowed(realm: Realm, user: int, room: Room | None = None) -> int:
    """Return the permissions of a member, in a channel if there is one; 0 for who is no member."""
    member = realm.members.get(user)
    if member is None:
        return 0
    if int(realm.wire["owner_id"]) == user:
        return EVERYTHING
    roles = [realm.id, *(int(one) for one in member["roles"])]
    bits = 0
    for role in roles:
        bits |= int(realm.roles[role]["permissions"])
    if bits & ADMINISTRATOR:
        return EVERYTHING
    if room is None:
        return bits
    written = {int(one["id"]): one for one in (room.parent or room).wire.get("permission_overwrites", ())}
    bits = _overwritten(bits, [written[realm.id]] if realm.id in written else [])
    bits = _overwritten(bits, [written[role] for role in roles[1:] if role in written])
    bits = _overwritten(bits, [written[user]] if user in written else [])
    return bits if bits & VIEW_CHANNEL else 0


def sees(room: Room, user: int) -> bool:
    """Tell whether somebody can look into a channel."""
    return user in room.people if room.realm is None else bool(allowed(room.realm, user, room))


def _overwritten(bits: int, overwrites: list[dict[str, Any]]) -> int:
    for one in overwrites:
        bits &= ~int(one["deny"])
    for one in overwrites:
        bits |= int(one["allow"])
    return bits
