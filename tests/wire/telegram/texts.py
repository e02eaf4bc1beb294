"""Texts, their entities and buttons, by the rules that the API tells in prose."""

from __future__ import annotations

import re
from typing import Any

from tests.wire.telegram.errors import wrong
from tests.wire.telegram.parsing import parse_html, parse_markdown, parse_markdown_v2

INVISIBLE = " \t\n\r\u00a0\u00ad\u034f\u200b\u200c\u200d\u200e\u200f\u2028\u2029\u2060\u2800\ufeff"
MOST_TEXT = 4096
MOST_CAPTION = 1024
MOST_DATA = 64
MOST_BUTTONS = 100

Entities = list[dict[str, Any]]

_ACTIONS = """
url callback_data web_app login_url switch_inline_query switch_inline_query_current_chat
switch_inline_query_chosen_chat copy_text callback_game pay
"""
BUTTON_ACTIONS = frozenset(_ACTIONS.split())
"""What a button may do; each does exactly one of these."""


_LINKED = re.compile(
    r"(?<![\w/])/[A-Za-z]\w*|(?<!\w)@\w{4,}|(?<![\w#])#\w*[^\W\d]\w*|(?<![\w$])\$[A-Z]{1,8}\b"
    r"|\w+://[\w.]+|(?<![\w@.])(?:[a-z0-9-]+\.)+(?:com|org|net|me|example)\b",
    re.IGNORECASE,
)


def linked(text: str) -> list[str]:
    """Return what Telegram makes links of by itself: commands, names, topics, pages."""
    return _LINKED.findall(text)


def units(text: str) -> int:
    """Return the length in UTF-16 code units, which is how Telegram counts."""
    return len(text) + sum(one > "\uffff" for one in text) if not text.isascii() else len(text)


def formatted(text: str, mode: str | None, entities: Entities | None) -> tuple[str, Entities]:
    """Return a text as it is shown, and what in it is marked."""
    if any("\ud800" <= one <= "\udfff" for one in text):
        raise wrong("strings must be encoded in UTF-8")
    match (mode or "").lower():
        case "":
            found = entities or []
        case _ if entities:
            raise wrong("can't use both parse_mode and entities")
        case "html":
            text, found = parse_html(text)
        case "markdownv2":
            text, found = parse_markdown_v2(text)
        case "markdown":
            text, found = parse_markdown(text)
        case _:
            raise wrong("unsupported parse_mode")
    if found:
        _check_entities(text, found)
    return text, found


def message_text(values: dict[str, Any]) -> tuple[str, Entities]:
    text, entities = formatted(values.get("text", ""), values.get("parse_mode"), values.get("entities"))
    text, entities = _trimmed(text, entities)
    if not text.strip(INVISIBLE):
        raise wrong("message text is empty")
    if units(text) > MOST_TEXT:
        raise wrong("message is too long")
    return text, entities


def _trimmed(text: str, entities: Entities) -> tuple[str, Entities]:
    """Take away the space around a text, as the real server does, and what was marked in it."""
    shown = text.strip()
    if shown == text or not entities:
        return shown, entities
    gone, length = units(text) - units(text.lstrip()), units(shown)
    kept = []
    for one in entities:
        begin = max(0, one["offset"] - gone)
        end = min(length, one["offset"] + one["length"] - gone)
        if end > begin:
            kept.append(one | {"offset": begin, "length": end - begin})
    return shown, kept


def message_caption(values: dict[str, Any]) -> tuple[str, Entities]:
    raw = values.get("caption", "")
    text, entities = _trimmed(*formatted(raw, values.get("parse_mode"), values.get("caption_entities")))
    if units(text) > MOST_CAPTION:
        raise wrong("message caption is too long")
    return text, entities


def _check_entities(text: str, entities: Entities) -> None:
    edges = {0}
    at = 0
    for one in text:
        at += 2 if one > "\uffff" else 1
        edges.add(at)
    for entity in entities:
        begin, length = entity["offset"], entity["length"]
        if begin < 0 or length <= 0 or begin + length > at:
            raise wrong(f"entity {entity} lies outside of the text")
        if begin not in edges or begin + length not in edges:
            raise wrong(f"entity {entity} begins or ends inside of a character")


def check_markup(markup: dict[str, Any] | None) -> None:
    """Hold an inline keyboard against the rules for its buttons."""
    if markup is None or "inline_keyboard" not in markup:
        return
    buttons = [button for row in markup["inline_keyboard"] for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise wrong("reply markup is too long")
    for button in buttons:
        if not button["text"].strip(INVISIBLE):
            raise wrong("inline keyboard button text must be non-empty")
        if len(button.keys() & BUTTON_ACTIONS) != 1:
            raise wrong("text buttons are unallowed in the inline keyboard")
        data = button.get("callback_data")
        if data is not None and not 1 <= len(data.encode()) <= MOST_DATA:
            raise wrong("BUTTON_DATA_INVALID")
        url = button.get("url")
        if url is not None and not url.startswith(("http://", "https://", "tg://")):
            raise wrong(f"inline keyboard button URL '{url}' is invalid: Unsupported URL protocol")
