"""What people do with commands, buttons and forms: interactions, as their clients send them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tests.wire.discord import filling
from tests.wire.discord.interacting import AUTOCOMPLETE, COMMAND, COMPONENT, FIRST_ANSWER, SUBMIT
from tests.wire.discord.permissions import allowed
from tests.wire.discord.record import Modal, Shown, everything
from tests.wire.discord.sending import EPHEMERAL
from tests.wire.discord.state import APPLICATION_ID, Interaction, Room, Wire

if TYPE_CHECKING:
    from tests.wire.discord.people import User
    from tests.wire.discord.server import DiscordServer


@dataclass(eq=False, slots=True)
class Act:
    """Something that somebody did, and what she sees of the answers."""

    dc: DiscordServer
    interaction: Interaction
    reached: bool
    """Whether a connected or resumable bot was told."""
    _count: int = 0

    @property
    def id(self) -> int:
        return self.interaction.id

    @property
    def shown(self) -> list[Shown]:
        """Return messages, edits, the form or the choices that came of it."""
        return self.dc.heard["interaction", self.id]

    async def hears(self, n: int = 1, deadline: float = 5.0) -> list[Shown]:
        """Return the next of them."""
        wanted = self._count + n
        await self.dc.wait_for(lambda: len(self.shown) >= wanted, deadline)
        new = self.shown[self._count : wanted]
        self._count = wanted
        return new

    async def answer(self, deadline: float = 5.0) -> Shown:
        return (await self.hears(1, deadline))[0]

    async def acknowledged(self, deadline: float = 5.0) -> None:
        """Wait until the bot said anything, if only that it thinks."""
        await self.dc.wait_for(lambda: self.interaction.callback is not None, deadline)

    @property
    def state(self) -> str:
        """Return what its user sees: waiting, failed, thinking, deferred, or answered."""
        one = self.interaction
        if one.callback is None:
            return "failed" if self.dc.clock.now - one.at > FIRST_ANSWER else "waiting"
        if one.loading:
            return "thinking"
        return "deferred" if one.callback == 6 else "answered"


def slash(user: User, room: Room, line: str, options: Mapping[str, Any], forged: bool) -> Act:
    command, path, described = _command(user, room, line, forged)
    given, resolved = filling.given(user.dc, room, described, options, forged)
    data: Wire = {"id": command["id"], "name": command["name"], "type": 1, "options": _nested(path, given)}
    if resolved:
        data["resolved"] = resolved
    return _interact(user, room, COMMAND, data)


def types(
    user: User, room: Room, line: str, option: str, text: str, others: Mapping[str, Any], forged: bool
) -> Act:
    command, path, described = _command(user, room, line, forged)
    typed = next((one for one in described if one["name"] == option), None)
    assert typed is not None, f"there is no option {option!r}"
    assert typed.get("autocomplete") or forged, f"nothing completes {option!r}"
    rest = [one for one in described if one["name"] in others]
    given, _ = filling.given(user.dc, room, rest, others, forged)
    given.append({"name": option, "type": typed["type"], "value": text, "focused": True})
    data = {"id": command["id"], "name": command["name"], "type": 1, "options": _nested(path, given)}
    return _interact(user, room, AUTOCOMPLETE, data, focused=typed["type"])


def _command(
    user: User, room: Room, line: str, forged: bool
) -> tuple[Wire, list[tuple[str, int]], list[Wire]]:
    """Return a command, the way to the subcommand, and the options there, if she is offered it here."""
    name, *rest = line.split()
    known = user.dc.state.commands
    here = known.get(room.realm.id, []) if room.realm is not None else []
    command = next((one for one in (*here, *known.get(0, [])) if one["name"] == name), None)
    assert command is not None, f"there is no command /{name}"
    if not forged:
        _offered(user, room, command)
    path: list[tuple[str, int]] = []
    options = command.get("options", [])
    for word in rest:
        found = next((one for one in options if one["name"] == word and one["type"] in (1, 2)), None)
        assert found is not None, f"there is no {word!r} in /{line}"
        path.append((word, found["type"]))
        options = found.get("options", [])
    assert not any(one["type"] in (1, 2) for one in options), f"/{line} goes on"
    return command, path, options


def _offered(user: User, room: Room, command: Wire) -> None:
    context, owners = context_of(user, room)
    assert context in (command["contexts"] or (0, 1, 2)), f"/{command['name']} is not offered here"
    kinds = {int(one) for one in owners} & set(command["integration_types"])
    assert kinds, f"/{command['name']} is not installed here"
    needed = command["default_member_permissions"]
    if room.realm is not None and needed is not None:
        has = allowed(room.realm, user.id, room)
        assert has & int(needed) == int(needed), (
            f"/{command['name']} is not offered to {user.wire['username']}"
        )


def _nested(path: Sequence[tuple[str, int]], given: list[Wire]) -> list[Wire]:
    for name, kind in reversed(path):
        given = [{"name": name, "type": kind, "options": given}]
    return given


def context_of(user: User, room: Room) -> tuple[int, Wire]:
    """Return where something happens (0 guild, 1 direct messages with the bot, 2 private), and who let it."""
    owners: Wire = {}
    context = 2
    if room.realm is not None:
        context = 0
        if room.realm.has_bot:
            owners["0"] = str(room.realm.id)
    elif user.dc.is_direct(room):
        context = 1
        owners["0"] = "0"
    if user.id in user.dc.state.installed:
        owners["1"] = str(user.id)
    return context, owners


def presses(user: User, message: Shown, label: str) -> Act:
    wire = _current(user, message)
    found = [one for one in everything(wire["components"]) if one["type"] == 2]
    labels = [one.get("label") or (one.get("emoji") or {}).get("name") for one in found]
    assert label in labels, f"no button {label!r}, but {labels}"
    button = found[labels.index(label)]
    assert not button.get("disabled"), f"the button {label!r} is disabled"
    assert "custom_id" in button, f"{label!r} is a link"
    return _press(user, message, wire, {"custom_id": button["custom_id"], "component_type": 2})


def selects(user: User, message: Shown, custom_id: str, values: Sequence[str]) -> Act:
    """Choose from a menu, by the values or the labels of its options."""
    wire = _current(user, message)
    menus = {
        one["custom_id"]: one for one in everything(wire["components"]) if one["type"] in (3, 5, 6, 7, 8)
    }
    menu = menus[custom_id]
    known = {option["label"]: option["value"] for option in menu.get("options", ())}
    chosen = [known.get(one, one) for one in values]
    assert menu["type"] != 3 or set(chosen) <= set(known.values()), f"the menu has only {list(known)}"
    data = {"custom_id": custom_id, "component_type": menu["type"], "values": chosen}
    return _press(user, message, wire, data)


def forges(user: User, message: Shown, custom_id: str) -> Act:
    data = {"custom_id": custom_id, "component_type": 2}
    return _press(user, message, _current(user, message, gone=True), data)


def _current(user: User, message: Shown, *, gone: bool = False) -> Wire:
    """Return a message as it stands now; one that was deleted only by force, as it was last seen."""
    state = user.dc.state
    assert message.only_for in (None, user.id), "somebody else's message cannot be seen"
    found = state.rooms[message.channel].messages.get(message.message_id)
    if found is None and message.only_for is not None:
        hidden = (one.messages.get(message.message_id) for one in state.interactions.values())
        found = next((one for one in hidden if one is not None), None)
    if found is None and gone:
        return message.wire
    assert found is not None, "the message is gone"
    return found


def _press(user: User, message: Shown, wire: Wire, data: Wire) -> Act:
    room = user.dc.state.rooms[message.channel]
    return _interact(user, room, COMPONENT, data, source=wire)


def submits(user: User, modal: Modal, fields: Mapping[str, Any], forged: bool) -> Act:
    opened = user.dc.state.interactions[modal.interaction]
    assert opened.user == user.id, "somebody else looks at this form"
    components, resolved = filling.filled(user.dc, opened.room, modal, fields, forged)
    data: Wire = {"custom_id": modal.custom_id, "components": components}
    if resolved:
        data["resolved"] = resolved
    return _interact(user, opened.room, SUBMIT, data, source=opened.source, opened=opened)


def _interact(
    user: User,
    room: Room,
    kind: int,
    data: Wire,
    *,
    source: Wire | None = None,
    opened: Interaction | None = None,
    focused: int = 3,
) -> Act:
    dc = user.dc
    context, owners = context_of(user, room)
    assert owners, "the application is neither here nor the user's own"
    number = dc.state.new_id()
    about: Wire = {"id": str(number), "type": kind, "user": user.wire}
    about["authorizing_integration_owners"] = owners
    if opened is not None:
        about["triggering_interaction_metadata"] = opened.metadata
    elif source is not None:
        about["interacted_message_id"] = source["id"]
    hidden = source is not None and bool(source["flags"] & EPHEMERAL)
    one = Interaction(number, f"token-of-interaction-{number:x}", kind, user.id, room, dc.clock.now, owners)
    one.source, one.hidden_source, one.metadata, one.focused = source, hidden, about, focused
    if source is not None:
        one.messages[int(source["id"])] = source
    dc.state.interactions[number] = dc.state.tokens[one.token] = one
    body: Wire = {"id": str(number), "application_id": str(APPLICATION_ID), "type": kind, "data": data}
    body |= {"token": one.token, "version": 1, "context": context, "authorizing_integration_owners": owners}
    body |= {"locale": user.locale, "entitlements": [], "attachment_size_limit": 10_485_760}
    body |= {"channel_id": str(room.id), "app_permissions": str(dc.state.permissions(room))}
    body["channel"] = dict(room.wire)
    if source is not None:
        body["message"] = source
    if room.realm is None:
        body["user"] = user.wire
    else:
        has = allowed(room.realm, user.id, room)
        assert has, f"{user.wire['username']} cannot see this channel"
        body["member"] = room.realm.members[user.id] | {"permissions": str(has)}
        body["channel"]["permissions"] = str(has)
        locale = room.realm.wire["preferred_locale"]
        body |= {"guild_id": str(room.realm.id), "guild_locale": locale}
        body["guild"] = {"id": str(room.realm.id), "locale": locale, "features": []}
    return Act(dc, one, dc.gateway.tell("INTERACTION_CREATE", body, room=room))
