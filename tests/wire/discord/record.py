"""What people saw, in the order in which they saw it, and what the bot asked for."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

from tests.wire.discord.parsing import NOBODY, Parsed, Pings, parse
from tests.wire.discord.state import BOT_ID, Wire

Kind = Literal[
    "message", "edit", "delete", "thinking", "modal", "choices", "reaction", "unreaction", "typing"
]


@dataclass(frozen=True, slots=True)
class Upload:
    """A file under a message; `alt` is its description."""

    name: str
    content: bytes
    mime: str = ""
    alt: str = ""


@dataclass(frozen=True, slots=True)
class Button:
    label: str
    custom_id: str = ""
    url: str = ""
    style: int = 2
    disabled: bool = False


@dataclass(frozen=True, slots=True)
class Select:
    custom_id: str
    placeholder: str
    options: tuple[tuple[str, str], ...]
    """Label and value of each."""
    kind: int = 3


@dataclass(frozen=True, slots=True)
class Input:
    """A field of a form; one to write in, or one to choose from."""

    label: str
    custom_id: str
    kind: int
    required: bool
    long: bool = False
    value: str = ""
    placeholder: str = ""
    least: int = 0
    most: int = 4000
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Modal:
    """A form that somebody looks at."""

    interaction: int
    title: str
    custom_id: str
    inputs: tuple[Input, ...]
    wire: Wire = field(repr=False, default_factory=dict)


@dataclass(frozen=True, slots=True)
class Shown:
    """Something that became visible, for all in a channel or for one person only."""

    kind: Kind
    channel: int
    message_id: int
    author: int
    text: str
    """The content as sent; the texts of its components where they are the message."""
    at: float
    only_for: int | None = None
    buttons: tuple[Button, ...] = ()
    selects: tuple[Select, ...] = ()
    files: tuple[Upload, ...] = field(default=(), repr=False)
    embeds: tuple[Wire, ...] = field(default=(), repr=False)
    pings: Pings = NOBODY
    reply_to: int | None = None
    interaction: int | None = None
    """By whose answer it came."""
    modal: Modal | None = None
    choices: tuple[tuple[str, Any], ...] = ()
    emoji: str = ""
    wire: Wire = field(default_factory=dict, repr=False)

    @property
    def labels(self) -> list[str]:
        return [button.label for button in self.buttons]

    @property
    def ephemeral(self) -> bool:
        return bool(self.wire.get("flags", 0) & 64)

    @property
    def parsed(self) -> Parsed:
        return parse(self.text)

    @property
    def by_bot(self) -> bool:
        return self.author == BOT_ID


@dataclass(frozen=True, slots=True)
class Call:
    """A request and the status and code of its answer: 200, what Discord refused with, or 0 for none."""

    operation: str
    path: Wire
    body: Any
    at: float
    status: int
    code: int = 0
    message: str = ""

    @property
    def channel(self) -> int | None:
        number = self.path.get("channel_id")
        return None if number is None else int(number)


def everything(components: list[Wire]) -> list[Wire]:
    """Return components with all that stands inside of them, from the top down."""
    found = []
    for one in components:
        found.append(one)
        inside = list(one.get("components") or ())
        inside += [one[key] for key in ("accessory", "component") if isinstance(one.get(key), dict)]
        found += everything(inside)
    return found


def buttons(components: list[Wire]) -> tuple[Button, ...]:
    return tuple(
        Button(
            one.get("label") or (one.get("emoji") or {}).get("name") or "",
            one.get("custom_id") or "",
            one.get("url") or "",
            one["style"],
            bool(one.get("disabled")),
        )
        for one in everything(components)
        if one["type"] == 2
    )


def selects(components: list[Wire]) -> tuple[Select, ...]:
    return tuple(
        Select(one["custom_id"], one.get("placeholder") or "", _options(one), one["type"])
        for one in everything(components)
        if one["type"] in (3, 5, 6, 7, 8)
    )


def modal(interaction: int, data: Wire) -> Modal:
    """Return a form as a person sees it."""
    found = []
    for top in data["components"]:
        for one in everything([top]):
            if "custom_id" not in one:
                continue
            label = top.get("label") or one.get("label") or ""
            least, most = one.get("min_length") or 0, one.get("max_length") or 4000
            required, long = one.get("required") is not False, one.get("style") == 2
            value, placeholder = one.get("value") or "", one.get("placeholder") or ""
            about = (label, one["custom_id"], one["type"], required, long, value, placeholder)
            found.append(Input(*about, least, most, _options(one)))
    return Modal(interaction, data["title"], data["custom_id"], tuple(found), data)


def _options(one: Wire) -> tuple[tuple[str, str], ...]:
    return tuple((option["label"], option["value"]) for option in one.get("options") or ())


def shown_text(message: Wire) -> str:
    texts = [message["content"]] if message["content"] else []
    texts += [one["content"] for one in everything(message["components"]) if one["type"] == 10]
    return "\n".join(texts)


def seen(
    kind: Kind,
    channel: int,
    message: Wire | None,
    at: float,
    only_for: int | None,
    files: tuple[Upload, ...],
    pings: Pings,
    interaction: int | None,
    emoji: str,
    form: Wire | None,
    choices: Sequence[Wire],
) -> Shown:
    """Record what became visible, as it stands now; what is no message is the bot's."""
    wire = copy.deepcopy(message) if message is not None else {}
    reference = wire.get("message_reference", {}).get("message_id")
    return Shown(
        kind=kind,
        channel=channel,
        message_id=int(wire.get("id", 0)),
        author=int(wire["author"]["id"]) if wire else BOT_ID,
        text=shown_text(wire) if wire else "",
        at=at,
        only_for=only_for,
        buttons=buttons(wire.get("components", [])),
        selects=selects(wire.get("components", [])),
        files=files,
        embeds=tuple(wire.get("embeds", ())),
        pings=pings,
        reply_to=int(reference) if reference else None,
        interaction=interaction,
        modal=modal(interaction or 0, form) if form else None,
        choices=tuple((choice["name"], choice["value"]) for choice in choices),
        emoji=emoji,
        wire=wire,
    )
