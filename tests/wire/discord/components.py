"""Buttons, menus and forms: what the description does not tell of their limits, and how they come back."""

from __future__ import annotations

from typing import Any

from tests.wire.discord.errors import wrong
from tests.wire.discord.record import everything
from tests.wire.discord.state import Wire

ROW, BUTTON, SELECTS, INPUT, TEXT, LABEL = 1, 2, (3, 5, 6, 7, 8), 4, 10, 18
LINK, PREMIUM = 5, 6
V2 = 1 << 15
"""The flag of a message that consists of components."""
MOST_ROWS, MOST_BUTTONS, MOST_IN_ALL, MOST_TEXT = 5, 5, 40, 4000


def check(components: list[Wire], *, v2: bool) -> None:
    """Refuse components that the real server refuses in a message."""
    whole = everything(components)
    if v2:
        if len(whole) > MOST_IN_ALL:
            raise wrong("BASE_TYPE_MAX_LENGTH", f"Must be {MOST_IN_ALL} or fewer in all.", "components")
        if sum(len(one["content"]) for one in whole if one["type"] == TEXT) > MOST_TEXT:
            raise wrong("BASE_TYPE_MAX_LENGTH", f"Must be {MOST_TEXT} or fewer in all.", "components")
    else:
        if len(components) > MOST_ROWS:
            raise wrong("BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {MOST_ROWS} in length.", "components")
        for place, one in enumerate(components):
            if one["type"] != ROW:
                raise wrong("UNION_TYPE_CHOICES", "Value must be one of {1}.", "components", place, "type")
    _unique(whole)
    for one in whole:
        if one["type"] == ROW:
            _row(one)
        elif one["type"] == BUTTON:
            _button(one)
        elif one["type"] == 3:
            _select(one)


def check_modal(data: Wire) -> None:
    components = data["components"]
    if len(components) > MOST_ROWS:
        raise wrong("BASE_TYPE_BAD_LENGTH", f"Must be between 1 and {MOST_ROWS} in length.", "components")
    whole = everything(components)
    _unique(whole)
    for one in whole:
        if one["type"] == ROW and len(one["components"]) != 1:
            raise wrong("BASE_TYPE_BAD_LENGTH", "Must be 1 in length.", "components")
        if one["type"] == 3:
            _select(one)
        if one["type"] == INPUT:
            least, most = one.get("min_length") or 0, one.get("max_length") or 4000
            value = one.get("value") or ""
            if least > most or (value and not least <= len(value) <= most):
                reason = f"Must be between {least} and {most} in length."
                raise wrong("BASE_TYPE_BAD_LENGTH", reason, "components", one["custom_id"])


def _unique(whole: list[Wire]) -> None:
    seen = set()
    for one in whole:
        for key in ("custom_id", "id"):
            if (name := one.get(key)) is None or (key == "id" and name == 0):
                continue
            if (key, name) in seen:
                code = "COMPONENT_CUSTOM_ID_DUPLICATED" if key == "custom_id" else "COMPONENT_ID_DUPLICATED"
                raise wrong(code, f"Component {key} cannot be duplicated", "components", str(name))
            seen.add((key, name))


def _row(row: Wire) -> None:
    kinds = [one["type"] for one in row["components"]]
    menus = sum(kind in SELECTS for kind in kinds)
    if len(kinds) > MOST_BUTTONS or (menus and len(kinds) > 1):
        raise wrong("COMPONENT_LAYOUT_WIDTH_EXCEEDED", "The specified component exceeds the maximum width",
                    "components")  # fmt: skip


def _button(one: Wire) -> None:
    at = ("components", one.get("custom_id") or one.get("label") or "button")
    if one["style"] == LINK:
        if not one.get("url") or one.get("custom_id"):
            raise wrong("BASE_TYPE_REQUIRED", "A link has a url and no custom id.", *at)
        if not str(one["url"]).startswith(("http://", "https://", "discord://")):
            raise wrong("URL_TYPE_INVALID_SCHEME", "Scheme must be one of http, https, discord.", *at)
    elif one["style"] != PREMIUM and (not one.get("custom_id") or one.get("url")):
        raise wrong("BASE_TYPE_REQUIRED", "A custom id and no url is required.", *at)
    if one["style"] != PREMIUM and not (str(one.get("label") or "").strip() or one.get("emoji")):
        raise wrong("BUTTON_COMPONENT_INVALID_LABEL", "A button has a label or an emoji.", *at)


def _select(one: Wire) -> None:
    values = [option["value"] for option in one["options"]]
    if len(set(values)) < len(values):
        reason = "The specified option value is already used"
        raise wrong("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", reason, "components", one["custom_id"])


def answered(components: list[Wire], files: dict[str, Wire]) -> list[Wire]:
    """Return components as the server gives them back: each with a number, without what is null.

    `files` are the attachments of the message by name, for what points at `attachment://name`.
    """
    numbers = iter(range(1, 1000))
    return [_answered(one, numbers, files) for one in components]


def _answered(one: Wire, numbers: Any, files: dict[str, Wire]) -> Wire:
    wire = {key: value for key, value in one.items() if value is not None}
    wire["id"] = wire.get("id") or next(numbers)
    for key in ("accessory", "component"):
        if key in wire:
            wire[key] = _answered(wire[key], numbers, files)
    if "components" in wire:
        wire["components"] = [_answered(inner, numbers, files) for inner in wire["components"]]
    kind = wire["type"]
    if kind in SELECTS:
        wire = {"min_values": 1, "max_values": 1} | wire
        wire.pop("required", None)
    if kind == 17:
        wire = {"accent_color": None, "spoiler": False} | wire
    if kind == 11:
        wire = {"description": None, "spoiler": False} | wire | {"media": _media(wire["media"], files)}
    if kind == 12:
        wire["items"] = [
            {"description": None, "spoiler": False} | item | {"media": _media(item["media"], files)}
            for item in wire["items"]
        ]
    if kind == 13:
        media = _media(wire["file"], files)
        wire = {"spoiler": False, "name": media["url"].rpartition("/")[2], "size": 0} | wire | {"file": media}
    if kind == 14:
        wire = {"spacing": 1, "divider": True} | wire
    return wire


def _media(media: Wire, files: dict[str, Wire]) -> Wire:
    url = media["url"]
    about: Wire = {"id": "1", "width": None, "height": None, "content_type": None}
    if url.startswith("attachment://"):
        found = files.get(url.removeprefix("attachment://"))
        if found is None:
            raise wrong("UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", f"No file {url}", "components")
        about |= {"attachment_id": found["id"], "content_type": found.get("content_type"), "id": found["id"]}
        url = found["url"]
    return about | {"url": url, "proxy_url": url}
