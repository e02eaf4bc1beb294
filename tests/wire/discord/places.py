"""The other operations: who the bot is, where the gateway is, users, channels, guilds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.wire.discord import shapes
from tests.wire.discord.bodies import Asked
from tests.wire.discord.errors import ApiError, missing_access, unknown
from tests.wire.discord.state import BOT_ID, Realm, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer


def get_my_user(dc: DiscordServer, asked: Asked) -> Wire:
    return shapes.ME


def get_my_application(dc: DiscordServer, asked: Asked) -> Wire:
    return shapes.application_wire(dc.owner)


def get_gateway(dc: DiscordServer, asked: Asked) -> Wire:
    return {"url": dc.gateway_url}


def get_bot_gateway(dc: DiscordServer, asked: Asked) -> Wire:
    left = max(0, 1000 - len(dc.gateway.identified))
    limit = {"total": 1000, "remaining": left, "reset_after": 86_400_000, "max_concurrency": 1}
    return {"url": dc.gateway_url, "shards": dc.shards, "session_start_limit": limit}


def get_user(dc: DiscordServer, asked: Asked) -> Wire:
    found = dc.state.users.get(int(asked.path["user_id"]))
    if found is None:
        raise unknown("User")
    return found


def create_dm(dc: DiscordServer, asked: Asked) -> Wire:
    """Open direct messages; those that nobody opened before count as a first contact."""
    number = int((asked.body or {}).get("recipient_id") or 0)
    user = dc.state.users.get(number)
    if user is None:
        raise unknown("User")
    if number == BOT_ID:
        raise ApiError(400, 50007, "Cannot send messages to this user")
    room = dc.direct(number)
    if not room.opened:
        dc.pace.contact(dc.clock.now)
        room.opened = True
    return room.wire


def get_channel(dc: DiscordServer, asked: Asked) -> Wire:
    return dc.state.room(asked.path["channel_id"]).wire


def _realm(dc: DiscordServer, asked: Asked) -> Realm:
    realm = dc.state.realms.get(int(asked.path["guild_id"]))
    if realm is None:
        raise unknown("Guild")
    if not realm.has_bot:
        raise missing_access()
    return realm


def get_guild(dc: DiscordServer, asked: Asked) -> Wire:
    realm = _realm(dc, asked)
    wire = {**realm.wire, "roles": list(realm.roles.values())}
    if asked.query.get("with_counts") in ("true", "1"):
        wire |= {"approximate_member_count": len(realm.members), "approximate_presence_count": 1}
    return wire


def get_guild_member(dc: DiscordServer, asked: Asked) -> Wire:
    found = _realm(dc, asked).members.get(int(asked.path["user_id"]))
    if found is None:
        raise unknown("Member")
    return found


def list_guild_roles(dc: DiscordServer, asked: Asked) -> list[Wire]:
    return list(_realm(dc, asked).roles.values())


def list_guild_channels(dc: DiscordServer, asked: Asked) -> list[Wire]:
    return [room.wire for room in _realm(dc, asked).rooms if not room.is_thread]
