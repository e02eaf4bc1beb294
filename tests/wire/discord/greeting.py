"""What the bot says on the gateway: who it is, where it was, that it lives."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.wire.discord import shapes
from tests.wire.discord.permissions import allowed
from tests.wire.discord.sessions import (
    HEARTBEAT,
    IDENTIFY,
    INVALID,
    MEMBERS,
    PRESENCE,
    RESUME,
    VOICE,
    Connection,
    Session,
    encode,
)
from tests.wire.discord.state import APPLICATION_ID, BOT_ID, Realm, Wire

if TYPE_CHECKING:
    from tests.wire.discord.gateway import Gateway

WRONG_TOKEN, UNKNOWN_OP, NOT_YET, ALREADY, WRONG_SEQUENCE = 4004, 4001, 4003, 4005, 4007
WRONG_SHARD, WRONG_INTENTS, DISALLOWED_INTENTS = 4010, 4013, 4014
_MEMBERS, _SENSITIVE, _KNOWN = 1 << 1, 1 << 1 | 1 << 8 | 1 << 15, (1 << 27) - 1


def receive(gateway: Gateway, connection: Connection, said: Wire) -> None:
    op, data = said.get("op"), said.get("d")
    if op == HEARTBEAT:
        gateway.acknowledge(connection)
    elif op == IDENTIFY:
        _identify(gateway, connection, data)
    elif op == RESUME:
        _resume(gateway, connection, data)
    elif connection.session is None:
        connection.close(NOT_YET)
    elif op == MEMBERS:
        _members(gateway, connection.session, data)
    elif op not in (PRESENCE, VOICE):
        gateway.dc.violations.append(f"the gateway knows no op {op}")
        connection.close(UNKNOWN_OP)


def _identify(gateway: Gateway, connection: Connection, data: Any) -> None:
    dc = gateway.dc
    gateway.identified.append((dc.clock.now, data))
    if connection.session is not None:
        return connection.close(ALREADY)
    if gateway.refused_identifies:
        return connection.close(gateway.refused_identifies.popleft())
    if gateway.unanswered_identifies:
        gateway.unanswered_identifies -= 1
        return None
    if data.get("token") != dc.token:
        return connection.close(WRONG_TOKEN)
    number, count = data.get("shard") or (0, 1)
    if not 0 <= number < count:
        return connection.close(WRONG_SHARD)
    intents = data.get("intents")
    if type(intents) is not int or intents & ~_KNOWN:
        return connection.close(WRONG_INTENTS)
    if intents & _SENSITIVE & ~gateway.privileged:
        return connection.close(DISALLOWED_INTENTS)
    gateway.forgets_the_dead((number, count))
    session = Session(f"{dc.state.new_id():x}", intents, (number, count), connection=connection)
    connection.session = gateway.sessions[session.id] = session
    _greet(gateway, session)
    return None


def _greet(gateway: Gateway, session: Session) -> None:
    dc = gateway.dc
    mine = [one for one in dc.state.realms.values() if one.has_bot and session.covers(one.id)]
    ready: Wire = {"v": 10, "user": shapes.ME, "session_id": session.id, "shard": list(session.shard)}
    ready |= {"guilds": [{"id": str(one.id), "unavailable": True} for one in mine]}
    ready |= {"private_channels": [], "relationships": []}
    if (at := gateway.resumes_at) is not None:
        ready["resume_gateway_url"] = at if "//" in at else f"{dc.gateway_url}{at}"
    session.tell("READY", encode(ready | {"application": {"id": str(APPLICATION_ID), "flags": 0}}))
    for realm in mine if session.intents & 1 else ():
        session.tell("GUILD_CREATE", encode(created(gateway, realm, session.intents)))


def created(gateway: Gateway, realm: Realm, intents: int) -> Wire:
    """Return a guild as the bot first sees it: of the members only itself, unless it may know them."""
    members = list(realm.members.values()) if intents & _MEMBERS else [realm.members[BOT_ID]]
    seen = [room for room in realm.rooms if allowed(realm, BOT_ID, room)]
    return shapes.guild_created(realm, members, seen, gateway.dc.clock.now)


def _resume(gateway: Gateway, connection: Connection, data: Any) -> None:
    dc = gateway.dc
    gateway.resumed.append((dc.clock.now, data))
    if data.get("token") != dc.token:
        return connection.close(WRONG_TOKEN)
    session = gateway.sessions.get(data.get("session_id") or "")
    if session is None:
        connection.send(INVALID, False)
        return None
    after = data.get("seq") or 0
    if after > session.sequence:
        return connection.close(WRONG_SEQUENCE)
    if session.connection is not None:
        session.connection.close(4000)
    connection.session, session.connection = session, connection
    session.repeat(after)
    session.tell("RESUMED", encode({"_trace": []}))
    return None


def _members(gateway: Gateway, session: Session, data: Wire) -> None:
    realm = gateway.dc.state.realms[int(data["guild_id"])]
    wanted = {int(one) for one in data.get("user_ids") or ()}
    found = [one for number, one in realm.members.items() if not wanted or number in wanted]
    if not wanted and not session.intents & _MEMBERS:
        found = []
    chunks = [found[start : start + 1000] for start in range(0, len(found), 1000)] or [[]]
    for place, chunk in enumerate(chunks):
        about = {
            "guild_id": str(realm.id),
            "members": chunk,
            "chunk_index": place,
            "chunk_count": len(chunks),
        }
        session.tell("GUILD_MEMBERS_CHUNK", encode(about | {"nonce": data.get("nonce"), "not_found": []}))
