"""Guilds for tests: `club.channel("riverside")`, `club.takes_permission("send_messages")`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tests.wire.discord import greeting, shapes
from tests.wire.discord.people import Channel, User
from tests.wire.discord.permissions import ADMINISTRATOR, NAMES, ORDINARY
from tests.wire.discord.state import BOT_ID, TEXT, Realm, Room, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer


class Guild:
    """A guild, in which the bot may or may not be."""

    def __init__(self, dc: DiscordServer, realm: Realm) -> None:
        self.dc = dc
        self.realm = realm

    @property
    def id(self) -> int:
        return self.realm.id

    def channel(self, name: str) -> Channel:
        """Return a channel or a thread by its name."""
        names = {room.wire["name"]: room for room in self.realm.rooms}
        assert name in names, f"there is no {name!r}, but {list(names)}"
        return Channel(self.dc, names[name])

    def opens_channel(self, name: str, kind: int = TEXT) -> Channel:
        room = self._opened(name, kind)
        self.dc.gateway.tell("CHANNEL_CREATE", dict(room.wire), room=room)
        return Channel(self.dc, room)

    def _opened(self, name: str, kind: int = TEXT) -> Room:
        number = self.dc.state.new_id()
        wire = shapes.channel_wire(number, name, self.id, kind, len(self.realm.rooms))
        room = self.dc.state.rooms[number] = Room(wire, self.realm)
        self.realm.rooms.append(room)
        return room

    def joins(self, who: User) -> None:
        self.realm.members[who.id] = shapes.member_wire(who.wire, self.dc.clock.now)
        self.dc.gateway.tell("GUILD_MEMBER_ADD", dict(self.realm.members[who.id]), realm=self.realm)

    def leaves(self, who: User) -> None:
        del self.realm.members[who.id]
        self.dc.gateway.tell("GUILD_MEMBER_REMOVE", {"user": who.wire}, realm=self.realm)

    def names(self, who: User, nick: str) -> None:
        """Give a member another name here."""
        self.realm.members[who.id]["nick"] = nick

    def adds_bot(self) -> None:
        """Let the bot in, and tell it all that there is."""
        self.realm.has_bot = True
        self.realm.members[BOT_ID] = shapes.member_wire(shapes.BOT, self.dc.clock.now)
        about = greeting.created(self.dc.gateway, self.realm, 1)
        about["members"] = [self.realm.members[BOT_ID]]
        self.dc.gateway.tell("GUILD_CREATE", about, realm=self.realm)

    def removes_bot(self, **told: bool) -> None:
        self.dc.gateway.tell("GUILD_DELETE", {"id": str(self.id), **told}, realm=self.realm)
        self.realm.has_bot = False
        self.realm.members.pop(BOT_ID, None)

    def goes_away(self) -> None:
        """Be out of reach for a while, by an outage of Discord's."""
        self.dc.gateway.tell("GUILD_DELETE", {"id": str(self.id), "unavailable": True}, realm=self.realm)

    def comes_back(self) -> None:
        about = greeting.created(self.dc.gateway, self.realm, 1)
        self.dc.gateway.tell("GUILD_CREATE", about, realm=self.realm)

    def makes_admin(self, who: User) -> None:
        """Give a member a role that may do everything."""
        role = shapes.role_wire(self.dc.state.new_id(), "Admin", ORDINARY | ADMINISTRATOR, 5)
        self.realm.roles[int(role["id"])] = role
        self.realm.members[who.id]["roles"].append(role["id"])
        self.dc.gateway.tell("GUILD_ROLE_CREATE", {"role": role}, realm=self.realm)
        member = {key: value for key, value in self.realm.members[who.id].items() if key not in _VOICE}
        self.dc.gateway.tell("GUILD_MEMBER_UPDATE", member, realm=self.realm)

    def takes_permission(self, name: str, channel: Channel | None = None, who: User | None = None) -> None:
        """Take something from the bot, or from a member: everywhere from everybody, or in one channel."""
        self._change(NAMES[name], channel, who, give=False)

    def gives_permission(self, name: str, channel: Channel | None = None, who: User | None = None) -> None:
        self._change(NAMES[name], channel, who, give=True)

    def _change(self, bit: int, channel: Channel | None, who: User | None, *, give: bool) -> None:
        if channel is None:
            role = self.realm.roles[self.id]
            bits = int(role["permissions"])
            role["permissions"] = str(bits | bit if give else bits & ~bit)
            self.dc.gateway.tell("GUILD_ROLE_UPDATE", {"role": role}, realm=self.realm)
            return
        room = channel.room.parent or channel.room
        number = str(who.id if who is not None else BOT_ID)
        written = room.wire["permission_overwrites"]
        old: Wire = next((one for one in written if one["id"] == number), {"allow": "0", "deny": "0"})
        allow, deny = int(old["allow"]) & ~bit, int(old["deny"]) & ~bit
        new = {"id": number, "type": 1, "allow": str(allow | bit if give else allow)}
        new["deny"] = str(deny if give else deny | bit)
        room.wire["permission_overwrites"] = [one for one in written if one["id"] != number] + [new]
        self.dc.gateway.tell("CHANNEL_UPDATE", dict(room.wire), room=room)


_VOICE = ("mute", "deaf")


def founded(
    dc: DiscordServer,
    name: str,
    members: Sequence[User],
    owner: User,
    channels: Sequence[str],
    size: int,
    locale: str,
    bot: bool,
) -> Guild:
    """Make a guild, without telling the bot, unless it is connected."""
    number, now = dc.state.new_id(), dc.clock.now
    realm = Realm(shapes.guild_wire(number, name, owner.id, locale), has_bot=bot)
    realm.roles[number] = shapes.role_wire(number, "@everyone", ORDINARY)
    for one in (owner, *members):
        realm.members[one.id] = shapes.member_wire(one.wire, now)
    if bot:
        realm.members[BOT_ID] = shapes.member_wire(shapes.BOT, now)
    for place in range(size - len(realm.members)):
        wire = shapes.user_wire(dc.state.new_id(), f"Runner {place}")
        dc.state.users[int(wire["id"])] = wire
        realm.members[int(wire["id"])] = shapes.member_wire(wire, now)
    dc.state.realms[number] = realm
    guild = Guild(dc, realm)
    for channel in channels:
        guild._opened(channel)
    if bot and dc.gateway.sessions:
        guild.adds_bot()
    return guild
