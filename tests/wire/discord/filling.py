"""What a person fills in, as her client lets her: options of commands, fields of forms."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from tests.wire.discord.record import Input, Modal, Upload
from tests.wire.discord.sending import stored
from tests.wire.discord.state import Room, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer

TEXT, WHOLE, BOOLEAN, USER, CHANNEL, ROLE, MENTIONABLE, NUMBER, FILE = 3, 4, 5, 6, 7, 8, 9, 10, 11
_PLAIN: Mapping[int, tuple[type, ...]] = {TEXT: (str,), WHOLE: (int,), BOOLEAN: (bool,), NUMBER: (int, float)}


def given(
    dc: DiscordServer, room: Room, described: Sequence[Wire], options: Mapping[str, Any], forged: bool
) -> tuple[list[Wire], Wire]:
    """Return options as they are sent, and the objects that they name."""
    known = {one["name"]: one for one in described}
    strange = options.keys() - known.keys()
    assert not strange, f"there are no options {sorted(strange)}, but {sorted(known)}"
    filled: list[Wire] = []
    resolved: Wire = {}
    for name, one in known.items():
        if name not in options:
            assert forged or not one.get("required"), f"{name!r} is required"
            continue
        value = options[name]
        if one["type"] in _PLAIN:
            sent = value if forged else _plain(one, value)
        else:
            sent = _resolved(dc, room, value, resolved)
        filled.append({"name": name, "type": one["type"], "value": sent})
    return filled, resolved


def _plain(one: Wire, value: Any) -> Any:
    """Return a value that the client lets through; a choice may be named as it is shown."""
    choices = {choice["name"]: choice["value"] for choice in one.get("choices", ())}
    value = choices.get(value, value)
    assert not choices or value in choices.values(), f"{one['name']!r} has only {list(choices)}"
    assert type(value) in _PLAIN[one["type"]], f"{one['name']!r} is not {value!r}"
    if isinstance(value, str):
        least, most = one.get("min_length", 0), one.get("max_length", 6000)
        assert least <= len(value) <= most, f"{one['name']!r} has {least} to {most} letters"
    elif not isinstance(value, bool):
        low, high = one.get("min_value", -(2**53)), one.get("max_value", 2**53)
        assert low <= value <= high, f"{one['name']!r} lies between {low} and {high}"
    return value


def _resolved(dc: DiscordServer, room: Room, value: Any, resolved: Wire) -> str:
    """Return the number of a user, a channel, a role or a file, and note the object itself."""
    if isinstance(value, Upload):
        wire = stored(dc, room, value)
        resolved.setdefault("attachments", {})[wire["id"]] = wire
        return str(wire["id"])
    if isinstance(value, int):
        assert room.realm is not None, "only a guild has roles"
        resolved.setdefault("roles", {})[str(value)] = room.realm.roles[value]
        return str(value)
    if hasattr(value, "room"):
        about = {key: value.room.wire[key] for key in ("id", "name", "type")} | {"permissions": "0"}
        resolved.setdefault("channels", {})[str(value.id)] = about
        return str(value.id)
    resolved.setdefault("users", {})[str(value.id)] = value.wire
    if room.realm is not None and value.id in room.realm.members:
        member = {key: one for key, one in room.realm.members[value.id].items() if key != "user"}
        gone = ("mute", "deaf")
        member = {key: one for key, one in member.items() if key not in gone} | {"permissions": "0"}
        resolved.setdefault("members", {})[str(value.id)] = member
    return str(value.id)


def filled(
    dc: DiscordServer, room: Room, modal: Modal, fields: Mapping[str, Any], forged: bool
) -> tuple[list[Wire], Wire]:
    """Return the components of a form as they are sent, and the objects that they name."""
    inputs = {one.custom_id: one for one in modal.inputs}
    named = {one.label: one.custom_id for one in modal.inputs} | {one: one for one in inputs}
    strange = [name for name in fields if name not in named]
    assert not strange, f"the form has no {strange}, but {list(named)}"
    values = {named[name]: value for name, value in fields.items()}
    resolved: Wire = {}
    sent: list[Wire] = []
    for place, top in enumerate(modal.wire["components"], 1):
        wire: Wire = {"type": top["type"], "id": 2 * place}
        inner = top.get("component") or next(iter(top.get("components", ())), None)
        if inner is not None:
            one = inputs[inner["custom_id"]]
            about: Wire = {"type": one.kind, "id": 2 * place + 1, "custom_id": one.custom_id}
            about |= _field(dc, room, one, values.get(one.custom_id), resolved, forged)
            wire["components" if "components" in top else "component"] = (
                [about] if "components" in top else about
            )
        sent.append(wire)
    return sent, resolved


def _field(dc: DiscordServer, room: Room, one: Input, value: Any, resolved: Wire, forged: bool) -> Wire:
    if one.kind == 4:
        text = one.value if value is None else value
        if not forged:
            assert text or not one.required, f"{one.label!r} is required"
            assert not text or one.least <= len(text) <= one.most, (
                f"{one.label!r} has {one.least} to {one.most} letters"
            )
        return {"value": text}
    if one.kind == 23:
        return {"value": bool(value)}
    chosen = [] if value is None else [value] if isinstance(value, str | Upload) else list(value)
    known = dict(one.options)
    chosen = [known.get(each, each) if isinstance(each, str) else each for each in chosen]
    chosen = [each if isinstance(each, str) else _resolved(dc, room, each, resolved) for each in chosen]
    assert forged or chosen or not one.required, f"{one.label!r} is required"
    if one.kind == 21:
        return {"value": chosen[0] if chosen else None}
    return {"values": chosen}
