"""Application commands: what the server refuses in them, and how it gives them back."""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from tests.wire.discord.bodies import Asked
from tests.wire.discord.errors import ApiError, missing_access, unknown, wrong
from tests.wire.discord.state import APPLICATION_ID, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer

SUBCOMMAND, GROUP = 1, 2
MOST_COMMANDS, MOST_LETTERS = 100, 8000
Where = tuple[str | int, ...]


def list_application_commands(dc: DiscordServer, asked: Asked) -> list[Wire]:
    commands = dc.state.commands.get(_place(dc, asked), [])
    if asked.query.get("with_localizations") in ("true", "True", "1"):
        return commands
    return [_in_one_language(one) for one in commands]


def _in_one_language(one: Wire) -> Wire:
    """Return a command without its other languages, which the server tells only to who asks."""
    wire = {key: value for key, value in one.items() if not key.endswith("_localizations")}
    for key in ("options", "choices"):
        if key in wire:
            wire[key] = [_in_one_language(inner) for inner in one[key]]
    return wire


def bulk_set_application_commands(dc: DiscordServer, asked: Asked) -> list[Wire]:
    place = _place(dc, asked)
    commands = asked.body or []
    kinds: dict[int, int] = {}
    names = set()
    for number, one in enumerate(commands):
        kind = one.get("type") or 1
        kinds[kind] = kinds.get(kind, 0) + 1
        if (kind, one["name"]) in names:
            raise wrong("APPLICATION_COMMANDS_DUPLICATE_NAME", "Names must be unique", number, "name")
        names.add((kind, one["name"]))
        check(one, kind, (number,))
    if kinds.get(1, 0) > MOST_COMMANDS:
        raise ApiError(400, 30032, "Maximum number of application commands reached (100).", violation=True)
    before = {(one["type"], one["name"]): one for one in dc.state.commands.get(place, [])}
    dc.state.commands[place] = [_kept(dc, one, place, before) for one in commands]
    return dc.state.commands[place]


def get_application_command(dc: DiscordServer, asked: Asked) -> Wire:
    return _one(dc, asked)


def delete_application_command(dc: DiscordServer, asked: Asked) -> None:
    dc.state.commands[_place(dc, asked)].remove(_one(dc, asked))


def _one(dc: DiscordServer, asked: Asked) -> Wire:
    for one in dc.state.commands.get(_place(dc, asked), []):
        if one["id"] == asked.path["command_id"]:
            return one
    raise unknown("Application Command")


def _place(dc: DiscordServer, asked: Asked) -> int:
    """Return the guild of commands, or 0."""
    if asked.path["application_id"] != str(APPLICATION_ID):
        raise ApiError(403, 20012, "You are not authorized to perform this action on this application")
    guild = int(asked.path.get("guild_id", 0))
    if guild and not (guild in dc.state.realms and dc.state.realms[guild].has_bot):
        raise missing_access()
    return guild


def _kept(dc: DiscordServer, command: Wire, place: int, before: dict[tuple[int, str], Wire]) -> Wire:
    """Return a command as it is given back; one that stays the same keeps its version."""
    kind = command.get("type") or 1
    old = before.get((kind, command["name"]))
    permissions = command.get("default_member_permissions")
    wire: Wire = {"application_id": str(APPLICATION_ID), "type": kind, "name": command["name"]}
    wire |= {"description": command.get("description") or "", "nsfw": bool(command.get("nsfw"))}
    wire |= {"default_member_permissions": None if permissions is None else str(permissions)}
    wire |= {key: command.get(key) for key in ("name_localizations", "description_localizations", "contexts")}
    wire |= {"integration_types": command.get("integration_types") or [0]}
    if command.get("options"):
        wire["options"] = [_option(one) for one in command["options"]]
    if place:
        wire["guild_id"] = str(place)
    if old is not None and {**old, **wire} == old and old.keys() - {"id", "version"} == wire.keys():
        return old
    version = str(dc.state.new_id())
    return {"id": old["id"] if old is not None else version, "version": version, **wire}


def _option(option: Wire) -> Wire:
    wire = {key: value for key, value in option.items() if value is not None}
    for key in ("options", "choices"):
        if key in wire:
            inside = wire[key]
            wire[key] = [_option(one) for one in inside]
    return wire


def check(command: Wire, kind: int, at: Where) -> None:
    if kind != 1:
        if command.get("description") or command.get("options"):
            raise wrong("APPLICATION_COMMAND_DESCRIPTION", "A context menu has none", *at, "description")
        return
    _name(command, at)
    if not command.get("description"):
        raise wrong("BASE_TYPE_REQUIRED", "This field is required", *at, "description")
    _options(command.get("options") or [], (*at, "options"))
    if letters(command) > MOST_LETTERS:
        reason = f"Command exceeds maximum size ({MOST_LETTERS})"
        raise wrong("APPLICATION_COMMAND_TOO_LARGE", reason, *at)


def _name(one: Wire, at: Where) -> None:
    names = {"name": one["name"]} | (one.get("name_localizations") or {})
    for locale, name in names.items():
        fits = 1 <= len(name) <= 32 and name == name.lower() and all(_letter(sign) for sign in name)
        if not fits:
            raise wrong("APPLICATION_COMMAND_INVALID_NAME", f"Command name is invalid: {name}", *at, locale)


def _letter(sign: str) -> bool:
    """Tell whether a sign may stand in a name: a letter, a digit, or a mark of Devanagari or Thai."""
    if sign in "-_'" or unicodedata.category(sign)[0] in "LN":
        return True
    return unicodedata.name(sign, "").startswith(("DEVANAGARI", "THAI"))


def _options(options: list[Wire], at: Where) -> None:
    names = set()
    optional = False
    kinds = {one["type"] in (SUBCOMMAND, GROUP) for one in options}
    if len(kinds) > 1:
        code = "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"
        raise wrong(code, "Sub-command and sub-command group option types are mutually exclusive", *at)
    for place, one in enumerate(options):
        here = (*at, place)
        _name(one, here)
        if one["name"] in names:
            code = "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"
            raise wrong(code, f"Option name {one['name']} already exists", *here, "name")
        names.add(one["name"])
        if one["type"] in (SUBCOMMAND, GROUP):
            _options(one.get("options") or [], (*here, "options"))
            continue
        if one.get("required"):
            if optional:
                code = "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"
                raise wrong(code, "Required options must be placed before non-required options", *here)
        else:
            optional = True
        _choices(one, here)


def _choices(one: Wire, at: Where) -> None:
    choices = one.get("choices") or []
    if choices and one.get("autocomplete"):
        code = "APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES"
        raise wrong(code, "Choices and autocomplete exclude each other", *at, "choices")
    for key in ("name", "value"):
        if len({choice[key] for choice in choices}) < len(choices):
            reason = f"The {key}s of choices must be unique"
            raise wrong("APPLICATION_COMMAND_OPTIONS_CHOICE_DUPLICATE", reason, *at, "choices")
    for place, choice in enumerate(choices):
        if isinstance(choice["value"], str) and not 1 <= len(choice["value"]) <= 100:
            raise wrong("BASE_TYPE_BAD_LENGTH", "Must be between 1 and 100 in length.", *at, "choices", place)


def letters(one: Wire) -> int:
    """Return how many letters of names, descriptions and values a command has, in its longest languages."""
    total = 0
    for key in ("name", "description"):
        said = [one.get(key) or "", *(one.get(f"{key}_localizations") or {}).values()]
        total += max(len(text) for text in said)
    if isinstance(one.get("value"), str):
        total += len(one["value"])
    for key in ("options", "choices"):
        total += sum(letters(inner) for inner in one.get(key) or [])
    return total
