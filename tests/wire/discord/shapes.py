"""Objects as they go over the wire."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from tests.wire.discord.state import APPLICATION_ID, BOT_ID, DIRECT, Realm, Room, Wire


def stamp(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")


def user_wire(number: int, name: str, *, bot: bool = False) -> Wire:
    wire: Wire = {"id": str(number), "username": name.casefold().replace(" ", "_")[:32], "global_name": name}
    wire |= {"avatar": None, "discriminator": "0", "public_flags": 0, "flags": 0, "primary_guild": None}
    if bot:
        wire |= {"bot": True, "global_name": None, "username": name, "discriminator": "0001"}
    return wire


BOT: Wire = user_wire(BOT_ID, "Milepost", bot=True)
ME: Wire = {**BOT, "mfa_enabled": True, "locale": "en-US", "verified": True, "email": None}
"""The bot as it sees itself."""


def application_wire(owner: Wire) -> Wire:
    """Return the application, installable in guilds and by users."""
    wire: Wire = {
        "id": str(APPLICATION_ID),
        "name": "Milepost",
        "icon": None,
        "description": "",
        "type": None,
    }
    wire |= {"bot": BOT, "bot_public": True, "bot_require_code_grant": False, "verify_key": "0" * 64}
    wire |= {"flags": 0, "flags_new": "0", "owner": owner, "team": None, "redirect_uris": []}
    wire |= {"interactions_endpoint_url": None, "role_connections_verification_url": None}
    wire |= {"approximate_guild_count": 1, "approximate_user_install_count": 1}
    wire |= {"approximate_user_authorization_count": 1, "explicit_content_filter": 0}
    wire |= {"eligible_oauth2_scopes": [], "integration_types_config": {"0": {}, "1": {}}}
    return wire


def role_wire(number: int, name: str, permissions: int, position: int = 0) -> Wire:
    wire: Wire = {"id": str(number), "name": name, "permissions": str(permissions), "position": position}
    wire |= {"color": 0, "hoist": False, "managed": False, "mentionable": False, "icon": None, "flags": 0}
    colors = {"primary_color": 0, "secondary_color": None, "tertiary_color": None}
    return wire | {"unicode_emoji": None, "colors": colors}


def member_wire(user: Wire, joined: float, *, nick: str | None = None) -> Wire:
    wire: Wire = {"user": user, "nick": nick, "roles": [], "joined_at": stamp(joined), "avatar": None}
    wire |= {"banner": None, "communication_disabled_until": None, "flags": 0, "pending": False}
    return wire | {"premium_since": None, "mute": False, "deaf": False}


def guild_wire(number: int, name: str, owner: int, locale: str) -> Wire:
    wire: Wire = {"id": str(number), "name": name, "owner_id": str(owner), "preferred_locale": locale}
    absent = """
        icon description home_header splash discovery_splash banner application_id afk_channel_id
        system_channel_id widget_channel_id max_presences vanity_url_code rules_channel_id
        safety_alerts_channel_id public_updates_channel_id incidents_data
    """
    zeros = """
        system_channel_flags verification_level default_message_notifications mfa_level
        explicit_content_filter premium_tier premium_subscription_count nsfw_level
    """
    wire |= dict.fromkeys(absent.split()) | dict.fromkeys(zeros.split(), 0)
    wire |= {"features": [], "region": "deprecated", "afk_timeout": 300, "widget_enabled": False}
    wire |= {"max_members": 500_000, "max_stage_video_channel_users": 50, "max_video_channel_users": 25}
    return wire | {"premium_progress_bar_enabled": False, "nsfw": False, "emojis": [], "stickers": []}


def channel_wire(number: int, name: str, guild: int, kind: int, position: int = 0) -> Wire:
    wire: Wire = {"id": str(number), "type": kind, "name": name, "guild_id": str(guild), "flags": 0}
    wire |= {"position": position, "permission_overwrites": [], "nsfw": False, "parent_id": None}
    return wire | {"topic": None, "last_message_id": None, "rate_limit_per_user": 0}


def thread_wire(number: int, name: str, parent: Room, owner: int, now: float) -> Wire:
    wire: Wire = {
        "id": str(number),
        "type": 11,
        "name": name,
        "guild_id": parent.wire["guild_id"],
        "flags": 0,
    }
    wire |= {"parent_id": parent.wire["id"], "owner_id": str(owner), "last_message_id": None}
    wire |= {"message_count": 0, "member_count": 1, "total_message_sent": 0, "rate_limit_per_user": 0}
    about: Wire = {"archived": False, "locked": False, "auto_archive_duration": 1440}
    about |= {"archive_timestamp": stamp(now), "create_timestamp": stamp(now)}
    return wire | {"thread_metadata": about}


def private_wire(number: int, people: list[Wire], kind: int = DIRECT) -> Wire:
    wire: Wire = {"id": str(number), "type": kind, "last_message_id": None, "flags": 0, "recipients": people}
    return wire if kind == DIRECT else wire | {"name": None, "icon": None, "owner_id": people[0]["id"]}


def message_wire(number: int, room: Room, author: Wire, now: float, **content: Any) -> Wire:
    """Return a message; what it says comes with it."""
    wire: Wire = {"id": str(number), "channel_id": str(room.id), "author": author, "type": 0, "content": ""}
    wire |= {"timestamp": stamp(now), "edited_timestamp": None, "flags": 0, "pinned": False, "tts": False}
    wire |= {"mentions": [], "mention_roles": [], "mention_everyone": False}
    return wire | {"attachments": [], "embeds": [], "components": [], **content}


def quoted(message: Wire) -> Wire:
    """Return a message as it stands in one that answers it."""
    return {key: value for key, value in message.items() if key not in ("referenced_message", "reactions")}


def guild_created(realm: Realm, members: list[Wire], seen: list[Room], joined: float) -> Wire:
    """Return what the gateway tells of a guild: with its channels, its threads, and some of its members."""
    absent: Wire = {"joined_at": stamp(joined), "unavailable": False, "member_count": len(realm.members)}
    absent |= {"large": len(realm.members) > 250, "presences": [], "voice_states": []}
    absent |= {"stage_instances": [], "guild_scheduled_events": [], "soundboard_sounds": []}
    return {
        **realm.wire,
        **absent,
        "roles": list(realm.roles.values()),
        "members": members,
        "channels": [room.wire for room in seen if not room.is_thread],
        "threads": [room.wire for room in seen if room.is_thread and not room.is_archived],
    }
