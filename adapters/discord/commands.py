"""The menu as Discord lists it: slash commands with typed options, synced only when they differ."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from adapters.database.tables import SqlTables
from adapters.discord.api import Api
from adapters.discord.reading import Me
from adapters.discord.received import MANAGE_GUILD
from adapters.platform import House
from core.app import App, ListWords, NameChoices, ShowMenu
from core.commands.menu import Where, Who
from core.wording.catalogues import spoken

CHAT_INPUT: Final = 1
SUBCOMMAND, STRING, INTEGER, USER, NUMBER, FILE = 1, 3, 4, 6, 10, 11
TYPES: Final[Mapping[str, int]] = {"integer": INTEGER, "number": NUMBER, "person": USER, "file": FILE}
"""Of options; all others are typed as text, and read by us as typed lines are."""
LOCALES: Final[Mapping[str, str]] = {
    "de": "de",
    "es-ES": "es",
    "es-419": "es",
    "fr": "fr",
    "it": "it",
    "pt-BR": "pt",
    "nl": "nl",
    "ja": "ja",
}
"""Discord's languages, each with the one of ours that is read there. What is typed is never translated."""
LONGEST: Final = 100
"""Characters of a description."""
MOST_CHOICES: Final = 25
EVERYWHERE_INSTALLED: Final = [0, 1]
GUILD, BOT_DM, PRIVATE_CHANNEL = 0, 1, 2
COMPARED: Final = (
    "type",
    "name",
    "description",
    "description_localizations",
    "required",
    "autocomplete",
    "choices",
    "default_member_permissions",
)
"""What matters of a command or an option, beside its options and where it is offered."""
CALLED: Final = ("name", "name_localizations", "value")
"""What matters of a choice."""
PATH: Final = "/applications/{application_id}/commands"


async def project(api: Api, me: Me, house: House, locales: Mapping[str, str] | None = None) -> bool:
    """Bring Discord's list up to date; return whether it had to be set. Raises what `Api.ask` raises.

    What the commands' numbers are is noted with `me`.
    """
    wanted = await house.store.read(lambda tables: commands(house, tables, locales))
    everything = {"with_localizations": "true"}
    listed = await api.ask("GET", PATH, params=everything, application_id=me.application)
    same = _same(wanted, listed)
    if not same:
        listed = await api.ask("PUT", PATH, wanted, application_id=me.application)
    me.commands.update(_numbers(listed))
    return not same


def _numbers(listed: Sequence[Mapping[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield each command that can be called, as it is typed, with its number: its group's, if it has one."""
    for one in listed:
        seconds = [inner["name"] for inner in one.get("options") or () if inner["type"] == SUBCOMMAND]
        for name in [f"{one['name']} {second}" for second in seconds] or [one["name"]]:
            yield f"/{name}", str(one["id"])


def commands(
    house: House, tables: SqlTables, locales: Mapping[str, str] | None = None
) -> list[dict[str, Any]]:
    """Return every command as Discord takes it; groups with their subcommands.

    `locales` are Discord's languages in which it is listed beside English; None: all that we speak.
    """
    if locales is None:
        locales = {locale: language for locale, language in LOCALES.items() if language in spoken()}
    app = house.make_app(tables, house.now())
    found = _listed(app, "en")
    listed = {language: _listed(app, language) for language in set(locales.values())}
    for locale, language in locales.items():
        for one, other in zip(found, listed[language], strict=True):
            _translate(one, other, locale)
    return found


def _listed(app: App, language: str) -> list[dict[str, Any]]:
    groups = dict(app.look(ListWords(Where.PRIVATE, language, admin=True)))
    groups |= dict(app.look(ListWords(Where.GROUP, language, admin=True)))
    called = app.look(NameChoices(language))
    found: dict[str, dict[str, Any]] = {}
    for line in app.look(ShowMenu(language)):
        word, _, second = line["command"].partition(" ")
        options = [
            _option(one, called.get((line["command"], one["name"]), ()))
            for one in sorted(line["options"], key=lambda one: not one["required"])
        ]
        options = [one | {"required": False} for one in options]  # what is missing is asked for
        if not second:
            found[word] = _command(word, line["summary"], options, [line])
            continue
        group = found.setdefault(word, _command(word, groups.get(word, word), [], []))
        group["options"].append(
            {"type": SUBCOMMAND, "name": second, "description": _cut(line["summary"]), "options": options}
        )
        _widen(group, line)
    return list(found.values())


def _translate(one: dict[str, Any], other: Mapping[str, Any], locale: str) -> None:
    """Note how a command or an option is described in another language, and what its choices are called."""
    one.setdefault("description_localizations", {})[locale] = other["description"]
    for choice, called in zip(one.get("choices", ()), other.get("choices", ()), strict=True):
        choice.setdefault("name_localizations", {})[locale] = called["name"]
    for inner, theirs in zip(one.get("options", ()), other.get("options", ()), strict=True):
        _translate(inner, theirs, locale)


def _command(
    name: str, summary: str, options: list[dict[str, Any]], lines: Sequence[Mapping[str, Any]]
) -> dict[str, Any]:
    made: dict[str, Any] = {
        "type": CHAT_INPUT,
        "name": name,
        "description": _cut(summary),
        "options": options,
        "contexts": [],
        "integration_types": EVERYWHERE_INSTALLED,
        "default_member_permissions": MANAGE_GUILD,
    }
    for line in lines:
        _widen(made, line)
    return made


def _widen(made: dict[str, Any], line: Mapping[str, Any]) -> None:
    """Let a command be where any of its subcommands is, and be for whom any of them is."""
    contexts = set(made["contexts"])
    if str(Where.PRIVATE) in line["where"]:
        contexts |= {BOT_DM, PRIVATE_CHANNEL}
    contexts.add(GUILD)  # what belongs into the private chat is answered there for her eyes alone
    made["contexts"] = sorted(contexts)
    if line["policy"] != str(Who.ADMIN):
        made["default_member_permissions"] = None


def _option(one: Mapping[str, Any], choices: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Return an option; of its `choices` each has a name."""
    kind = TYPES.get(one["type"], STRING)
    made: dict[str, Any] = {
        "type": kind,
        "name": one["name"],
        "description": _cut(one["question"]),
        "required": bool(one["required"]),
    }
    if choices and len(choices) <= MOST_CHOICES:
        made["choices"] = [{"name": called[:LONGEST], "value": choice} for choice, called in choices]
    elif kind == STRING:
        made["autocomplete"] = True
    return made


def _cut(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"


def _same(wanted: Sequence[Mapping[str, Any]], listed: Any) -> bool:
    return _sum(wanted) == _sum(listed if isinstance(listed, list) else [])


def _sum(listed: Sequence[Mapping[str, Any]]) -> str:
    """Return a check of what matters of commands: Discord adds numbers, and leaves out what is empty."""
    kept = sorted((_kept(one) for one in listed), key=lambda one: str(one["name"]))
    return hashlib.sha256(json.dumps(kept, sort_keys=True).encode()).hexdigest()


def _kept(one: Mapping[str, Any]) -> dict[str, Any]:
    kept = {name: one[name] for name in COMPARED if one.get(name) not in (None, False, [])}
    if "default_member_permissions" in kept:  # a number, and as digits when it comes back
        kept["default_member_permissions"] = str(kept["default_member_permissions"])
    if kept.get("choices"):
        kept["choices"] = [{name: one.get(name) or None for name in CALLED} for one in kept["choices"]]
    for name in ("contexts", "integration_types"):
        if one.get(name):
            kept[name] = sorted(one[name])
    kept["options"] = [_kept(option) for option in one.get("options") or ()]
    return kept
