"""The gateway: what the bot is told, and how its line breaks."""

from __future__ import annotations

import asyncio
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from aiohttp import WSMsgType, web

from tests.wire.discord import greeting, shapes
from tests.wire.discord.permissions import allowed
from tests.wire.discord.sessions import ACK, HELLO, INVALID, RECONNECT, Connection, Session, encode
from tests.wire.discord.state import BOT_ID, Realm, Room, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer

GUILDS, MEMBERS, PRESENCES, CONTENT = 1 << 0, 1 << 1, 1 << 8, 1 << 15
PRIVILEGED = MEMBERS | PRESENCES | CONTENT
KNOWN = (1 << 27) - 1
INTENTS = {
    "MESSAGE_CREATE": (1 << 9, 1 << 12),
    "MESSAGE_UPDATE": (1 << 9, 1 << 12),
    "MESSAGE_DELETE": (1 << 9, 1 << 12),
    "MESSAGE_REACTION_ADD": (1 << 10, 1 << 13),
    "MESSAGE_REACTION_REMOVE": (1 << 10, 1 << 13),
    "GUILD_MEMBER_ADD": (MEMBERS, MEMBERS),
    "GUILD_MEMBER_REMOVE": (MEMBERS, MEMBERS),
    "INTERACTION_CREATE": (0, 0),
}
"""What has to be asked for, in guilds and in direct messages; everything else belongs to the guilds."""


class Gateway:
    """Sessions and their connections; what a test does to them has names of its own here."""

    def __init__(self, dc: DiscordServer, *, heartbeat: float, privileged: int) -> None:
        self.dc = dc
        self.heartbeat = heartbeat
        """Real seconds between beats."""
        self.privileged = privileged
        self.sessions: dict[str, Session] = {}
        self.connections: list[Connection] = []
        self.identified: list[tuple[float, Wire]] = []
        """When, and with what."""
        self.resumed: list[tuple[float, Wire]] = []
        self.connects = 0
        self.paths: list[str] = []
        """To which of them each connect went."""
        self.resumes_at: str | None = ""
        """Where sessions are to be resumed: what follows our own path, or an address; None: not told."""
        self.beats = 0
        self.acknowledges = True
        self._refusing: deque[int] = deque()
        self.refused_identifies: deque[int] = deque()
        self.unanswered_identifies = 0
        self._twice = 0
        self._held: list[tuple[Session, str, str]] | None = None

    # What goes wrong by script.

    def refuses(self, times: int = 1, status: int = 503) -> None:
        """Turn the next connects away: with a status, a close code from 1000 on, or 0 for a cut line."""
        self._refusing.extend([status] * times)

    def refuses_identify(self, code: int, times: int = 1) -> None:
        """Close with a code, such as 4014, when the bot next says who it is."""
        self.refused_identifies.extend([code] * times)

    def silences_ready(self, times: int = 1) -> None:
        """Say nothing when the bot next says who it is, but go on acknowledging its beats."""
        self.unanswered_identifies += times

    def repeats(self, events: int) -> None:
        """Tell the last events again, by their old numbers, as after a resumed line."""
        for one in self.live:
            one.repeat(max(one.sequence - events, 0))

    def brings(self, name: str, body: Any) -> None:
        """Tell an event as it is: a kind from next year, or one that cannot be read."""
        for one in self.live:
            one.tell(name, encode(body))

    def closes(self, code: int) -> None:
        for one in list(self.connections):
            one.close(code)

    def drops(self) -> None:
        for one in list(self.connections):
            one.drop()

    def asks_to_reconnect(self) -> None:
        for one in list(self.connections):
            one.send(RECONNECT)

    def invalidates(self, *, resumable: bool = False) -> None:
        """Say that the sessions are worth nothing any more, or only that they have to be resumed."""
        for one in list(self.connections):
            one.send(INVALID, resumable)
        if not resumable:
            self.forgets()

    def forgets(self) -> None:
        """Know no session any more, so that whoever resumes has to identify."""
        self.sessions.clear()

    def forgets_the_dead(self, shard: tuple[int, int]) -> None:
        """Forget sessions without a connection, once their shard has a new one."""
        dead = [key for key, one in self.sessions.items() if one.connection is None and one.shard == shard]
        for key in dead:
            del self.sessions[key]

    def withholds_acks(self) -> None:
        self.acknowledges = False

    def falls_silent(self) -> None:
        """Leave the sockets open and send nothing more on them, neither events nor acknowledgements."""
        for one in self.connections:
            one.silent = True

    def duplicates(self, times: int = 1) -> None:
        """Tell each of the next events twice."""
        self._twice += times

    def holds(self) -> None:
        """Keep events back from now on."""
        self._held = []

    def releases(self, order: Any = list) -> None:
        """Tell what was held back, in the order that a function makes of it."""
        held, self._held = self._held or [], None
        for session, name, body in order(held):
            session.tell(name, body)

    # What the bot is told.

    @property
    def live(self) -> list[Session]:
        """Return the sessions that have a connection."""
        return [one for one in self.sessions.values() if one.connection is not None]

    async def ready(self, n: int = 1, deadline: float = 5.0) -> None:
        """Wait until so many sessions are connected."""
        await self.dc.wait_for(lambda: len(self.live) >= n, deadline)

    def tell(
        self,
        name: str,
        data: Wire,
        *,
        room: Room | None = None,
        realm: Realm | None = None,
        bare: Wire | None = None,
    ) -> bool:
        """Dispatch to every session that may know; `bare` goes to those that may not read content."""
        realm = realm or (room.realm if room is not None else None)
        if realm is not None and name not in ("GUILD_CREATE", "GUILD_DELETE"):  # they say it by their id
            data = {**data, "guild_id": str(realm.id)}
            bare = None if bare is None else {**bare, "guild_id": str(realm.id)}
        self.dc.check_event(name, data)
        intent = INTENTS.get(name, (GUILDS, GUILDS))[realm is None]
        hidden = name != "INTERACTION_CREATE" and realm is not None and not self._sees(realm, room)
        if hidden and name not in ("GUILD_CREATE", "GUILD_DELETE", "CHANNEL_DELETE", "CHANNEL_UPDATE"):
            return False
        told = False
        for session in self.sessions.values():
            if session.covers(None if realm is None else realm.id) and session.intents & intent == intent:
                body = data if bare is None or session.intents & CONTENT else bare
                self._tell(session, name, encode(body))
                told = True
        self.dc.notice()
        return told

    def _tell(self, session: Session, name: str, body: str) -> None:
        times = 2 if self._twice else 1
        self._twice = max(0, self._twice - 1)
        for _ in range(times):
            if self._held is not None:
                self._held.append((session, name, body))
            else:
                session.tell(name, body)

    def _sees(self, realm: Realm, room: Room | None) -> bool:
        if room is None:
            return realm.has_bot
        return realm.has_bot and bool(allowed(realm, BOT_ID, room))

    def message(self, name: str, room: Room, message: Wire) -> bool:
        """Tell of a message, with its words where the bot may read them."""
        if room.realm is None and not self.dc.is_direct(room):
            return False
        about = dict(message)
        if room.realm is not None and (member := room.realm.members.get(int(message["author"]["id"]))):
            about["member"] = {key: value for key, value in member.items() if key != "user"}
        return self.tell(name, about, room=room, bare=self.as_the_bot_reads(room, about, granted=False))

    def as_the_bot_reads(self, room: Room, message: Wire, *, granted: bool | None = None) -> Wire:
        """Return a message as whoever may not read content sees it: whole if it concerns the bot."""
        granted = bool(self.privileged & CONTENT) if granted is None else granted
        mentioned = any(one["id"] == str(BOT_ID) for one in message["mentions"])
        if granted or room.realm is None or mentioned or message["author"]["id"] == str(BOT_ID):
            return message
        return message | {"content": "", "embeds": [], "attachments": [], "components": []}

    def thread_changes(self, room: Room, *, archived: bool, locked: bool | None = None) -> None:
        about = room.wire["thread_metadata"]
        about |= {"archived": archived, "archive_timestamp": shapes.stamp(self.dc.clock.now)}
        if locked is not None:
            about["locked"] = locked
        self.tell("THREAD_UPDATE", dict(room.wire), room=room)

    # The socket.

    async def serve(self, request: web.BaseRequest) -> web.StreamResponse:
        self.connects += 1
        self.paths.append(request.path)
        self.dc.notice()
        if self._refusing:
            return await _refused(request, self._refusing.popleft())
        compress = request.query.get("compress", "")
        if request.query.get("encoding", "json") != "json" or compress not in ("", "zlib-stream"):
            self.dc.violations.append(f"the gateway speaks no {dict(request.query)}")
            return web.Response(status=400)
        socket = web.WebSocketResponse(max_msg_size=0, compress=False, timeout=0.2)
        await socket.prepare(request)
        connection = Connection(socket, request.transport, compress)
        self.connections.append(connection)
        connection.send(HELLO, {"heartbeat_interval": int(self.heartbeat * 1000), "_trace": []})
        writer = asyncio.create_task(connection.write())
        try:
            async for message in socket:
                if message.type is WSMsgType.TEXT:
                    greeting.receive(self, connection, message.json())
                    self.dc.notice()
        finally:
            self.connections.remove(connection)
            if connection.session is not None and connection.session.connection is connection:
                connection.session.connection = None
            writer.cancel()
            with suppress(asyncio.CancelledError):
                await writer
            self.dc.notice()
        return socket

    def acknowledge(self, connection: Connection) -> None:
        self.beats += 1
        if self.acknowledges:
            connection.send(ACK)


async def _refused(request: web.BaseRequest, status: int) -> web.StreamResponse:
    if status == 0 and request.transport is not None:
        request.transport.abort()
    if status < 1000:
        return web.Response(status=status or 503, text="refused")
    socket = web.WebSocketResponse(compress=False)
    await socket.prepare(request)
    await socket.close(code=status)
    return socket
