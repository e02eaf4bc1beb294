"""Events held against the published description, part by part: it has schemas of what is in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.wire.discord.spec import Spec
from tests.wire.discord.state import Wire

MESSAGE, MEMBER, USER, ROLE = "MessageResponse", "GuildMemberResponse", "UserResponse", "GuildRoleResponse"


def event(spec: Spec, name: str, data: Wire) -> str | None:
    """Return what does not fit in an event, or None."""
    for schema, value in _parts(name, data):
        if (problem := spec.value(schema, value)) is not None:
            return f"the event {name}: {problem}"
    return None


def _parts(name: str, data: Wire) -> Iterator[tuple[str, Any]]:
    if name in ("MESSAGE_CREATE", "MESSAGE_UPDATE"):
        yield MESSAGE, _without(data, "guild_id", "member")
    elif name in ("CHANNEL_CREATE", "CHANNEL_UPDATE", "CHANNEL_DELETE"):
        yield _channel(data), data
    elif name in ("THREAD_CREATE", "THREAD_UPDATE"):
        yield "ThreadResponse", _without(data, "newly_created")
    elif name == "GUILD_MEMBER_ADD":
        yield MEMBER, _without(data, "guild_id")
    elif name in ("GUILD_ROLE_CREATE", "GUILD_ROLE_UPDATE"):
        yield ROLE, data["role"]
    elif name == "GUILD_CREATE":
        yield from ((MEMBER, one) for one in data["members"])
        yield from ((ROLE, one) for one in data["roles"])
        yield from ((_channel(one), one) for one in (*data["channels"], *data["threads"]))
    elif name == "INTERACTION_CREATE":
        yield from _interaction(data)


def _interaction(data: Wire) -> Iterator[tuple[str, Any]]:
    if "member" in data:
        yield MEMBER, _without(data["member"], "permissions")
    else:
        yield USER, data["user"]
    if "message" in data:
        yield MESSAGE, data["message"]
    yield _channel(data["channel"]), data["channel"]
    resolved = data["data"].get("resolved", {})
    yield from ((USER, one) for one in resolved.get("users", {}).values())
    yield from ((ROLE, one) for one in resolved.get("roles", {}).values())
    yield from (("MessageAttachmentResponse", one) for one in resolved.get("attachments", {}).values())


def _channel(data: Wire) -> str:
    kinds = {1: "PrivateChannelResponse", 3: "PrivateGroupChannelResponse", 11: "ThreadResponse"}
    return kinds.get(data["type"], "GuildChannelResponse")


def _without(data: Wire, *keys: str) -> Wire:
    return {key: value for key, value in data.items() if key not in keys}
