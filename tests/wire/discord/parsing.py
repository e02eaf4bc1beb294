"""What Discord's clients make of a text: marks, links, mentions; and whom it pings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any


@dataclass(frozen=True, slots=True)
class Span:
    """A piece of the shown text that is more than letters."""

    kind: str
    start: int
    end: int
    target: str = ""


@dataclass(frozen=True, slots=True)
class Parsed:
    text: str
    """What is shown: without the marks; mentions stay as they are written."""
    spans: tuple[Span, ...]

    def of(self, kind: str) -> list[str]:
        return [self.text[one.start : one.end] for one in self.spans if one.kind == kind]

    @property
    def kinds(self) -> list[str]:
        return [one.kind for one in self.spans]

    @property
    def mentions(self) -> list[Span]:
        return [one for one in self.spans if one.kind in MENTIONS]

    def plain(self, words: str) -> bool:
        """Tell whether words stand in the text letter by letter, and none of them marks or mentions anything.

        What the bot puts around them as a whole, such as bold, is the bot's own doing.
        """
        at = self.text.find(words)
        while at >= 0:
            end = at + len(words)
            if not any(_disturbs(one, at, end) for one in self.spans):
                return True
            at = self.text.find(words, at + 1)
        return not words


MENTIONS = frozenset({"user", "role", "channel", "everyone", "here", "command", "emoji", "time", "guide"})
_BY_THEMSELVES = MENTIONS | {"url", "code"}
"""Kinds that come from the very words that they cover."""


def _disturbs(span: Span, start: int, end: int) -> bool:
    overlaps = span.start < end and start < span.end
    around = span.start <= start and end <= span.end
    return overlaps and (span.kind in _BY_THEMSELVES or not around)


@dataclass(slots=True)
class _Shown:
    parts: list[str] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    length: int = 0

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


_Rule = tuple[str, re.Pattern[str]]

_NESTING: list[_Rule] = [
    ("bold", re.compile(r"\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)")),
    ("underline", re.compile(r"__((?:\\[\s\S]|[^\\])+?)__(?!_)")),
    ("italic", re.compile(r"_((?:__|\\[\s\S]|[^\\_])+?)_\b")),
    ("italic", re.compile(r"_((?:__|\\[\s\S]|[^\\_])+?)_(?!\w)")),
    ("italic", re.compile(r"\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)")),
    ("strikethrough", re.compile(r"~~((?:\\[\s\S]|[^\\])+?)~~")),
    ("spoiler", re.compile(r"\|\|((?:\\[\s\S]|[^\\])+?)\|\|")),
]
_LINES: list[_Rule] = [
    ("quote", re.compile(r">>> ([\s\S]*)")),
    ("quote", re.compile(r"> ([^\n]*)")),
    ("heading", re.compile(r"#{1,3} +([^\n]+)")),
    ("subtext", re.compile(r"-# +([^\n]+)")),
    ("list", re.compile(r" *(?:[-*]|\d+\.) +([^\n]+)")),
]
_WHOLE: list[_Rule] = [
    ("user", re.compile(r"<@!?(\d+)>")),
    ("role", re.compile(r"<@&(\d+)>")),
    ("channel", re.compile(r"<#(\d+)>")),
    ("command", re.compile(r"</[^:>\n]+:(\d+)>")),
    ("emoji", re.compile(r"<a?:\w+:(\d+)>")),
    ("time", re.compile(r"<t:(-?\d+)(?::[tTdDfFR])?>")),
    ("guide", re.compile(r"<id:(\w+)>")),
    ("everyone", re.compile(r"@(everyone)")),
    ("here", re.compile(r"@(here)")),
    ("url", re.compile(r"<(https?://[^\s>]+)>")),
    ("url", re.compile(r"(https?://[^\s<]+[^\s<.,:;\"')\]])")),
]
_ESCAPED = re.compile(r"\\([^0-9A-Za-z\s])")
_BLOCK = re.compile(r"```(?:[a-z0-9_+\-.#]*\n)?\n*([^\n][\s\S]*?)\n*```", re.IGNORECASE)
_CODE = re.compile(r"(`+)([\s\S]*?[^`])\1(?!`)")
_LINK = re.compile(r"\[((?:\\[\s\S]|[^\]\\])+)\]\(<?(https?://[^\s)>]+)>?(?: +[\"'][^\n]*?[\"'])?\)")
_PLAIN = re.compile(r"(?:[^\\`*_~|<@\[\nh]|h(?!ttps?://))+|[\s\S]")
"""As far as nothing can begin: what makes a line begins at its first sign."""


@lru_cache(maxsize=4096)  # who waits for a message looks at all that are there each time
def parse(content: str) -> Parsed:
    shown = _Shown()
    _read(shown, content, begins_line=True)
    return Parsed("".join(shown.parts), tuple(sorted(shown.spans, key=lambda one: (one.start, -one.end))))


def _read(shown: _Shown, text: str, *, begins_line: bool) -> None:
    at = 0
    while at < len(text):
        begins = begins_line if at == 0 else text[at - 1] == "\n"
        at = _next(shown, text, at, begins)


def _next(shown: _Shown, text: str, at: int, begins: bool) -> int:
    """Show what stands here; return where to go on."""
    sign = text[at]
    if sign == "\\" and (found := _ESCAPED.match(text, at)) is not None:
        shown.add(found[1])
        return found.end()
    for pattern, kind in ((_BLOCK, "block"), (_CODE, "code")) if sign == "`" else ():
        if (found := pattern.match(text, at)) is not None:
            return _as_it_is(shown, kind, found[found.lastindex or 1], found)
    if sign == "[" and (found := _LINK.match(text, at)) is not None:
        return _nested(shown, "link", found, found[2])
    for kind, pattern in _LINES if begins else ():
        if (found := pattern.match(text, at)) is not None:
            return _nested(shown, kind, found, begins_line=kind == "quote")
    for kind, pattern in _WHOLE if sign in "<@h" else ():
        if (found := pattern.match(text, at)) is not None:
            return _as_it_is(shown, kind, found[1] if kind == "url" else found[0], found)
    for kind, pattern in _NESTING if sign in "*_~|" else ():
        if (found := pattern.match(text, at)) is not None:
            return _nested(shown, kind, found)
    found = _PLAIN.match(text, at)
    assert found is not None
    shown.add(found[0])
    return found.end()


def _nested(
    shown: _Shown, kind: str, found: re.Match[str], target: str = "", *, begins_line: bool = False
) -> int:
    start = shown.length
    _read(shown, found[1], begins_line=begins_line)
    shown.spans.append(Span(kind, start, shown.length, target))
    return found.end()


def _as_it_is(shown: _Shown, kind: str, text: str, found: re.Match[str]) -> int:
    start = shown.length
    shown.add(text)
    shown.spans.append(Span(kind, start, shown.length, found[1]))
    return found.end()


@dataclass(frozen=True, slots=True)
class Pings:
    """Who is rung."""

    users: frozenset[int] = frozenset()
    roles: frozenset[int] = frozenset()
    everyone: bool = False

    def __bool__(self) -> bool:
        return bool(self.users or self.roles or self.everyone)


NOBODY = Pings()


def pings(
    content: str,
    allowed: dict[str, Any] | None,
    *,
    replied_to: int | None = None,
    may_ring_everyone: bool = True,
    may_ring_roles: frozenset[int] = frozenset(),
) -> Pings:
    """Return whom a message rings; the server reads mentions wherever they stand, also behind a backslash.

    Without `allowed` everything rings that may; `parse` names kinds, `users` and `roles` single ones.
    """
    named = allowed or {}
    kinds = {"users", "roles", "everyone"} if allowed is None else set(named.get("parse") or ())
    users = frozenset(_ids(r"<@!?(\d+)>", content))
    roles = frozenset(_ids(r"<@&(\d+)>", content)) & may_ring_roles
    if "users" not in kinds:
        users &= frozenset(int(one) for one in named.get("users") or ())
    if "roles" not in kinds:
        roles &= frozenset(int(one) for one in named.get("roles") or ())
    rings = may_ring_everyone and "everyone" in kinds and re.search(r"@(everyone|here)\b", content)
    if replied_to is not None and (allowed is None or named.get("replied_user")):
        users |= {replied_to}
    return Pings(users, roles, bool(rings))


def _ids(pattern: str, content: str) -> Iterator[int]:
    return (int(one) for one in re.findall(pattern, content))
