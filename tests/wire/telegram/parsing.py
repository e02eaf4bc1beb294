"""The three parse modes, near enough to the real parsers that raw text is refused or comes out marked."""

from __future__ import annotations

import html
import re
from typing import Any

from tests.wire.telegram.errors import ApiError, wrong

Parsed = tuple[str, list[dict[str, Any]]]

RESERVED = frozenset("_*[]()~`>#+-=|{}.!\n")
V2_MARKS = {"__": "underline", "||": "spoiler", "_": "italic", "*": "bold", "~": "strikethrough"}
LEGACY_MARKS = {"_": "italic", "*": "bold", "`": "code", "```": "pre"}
TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
}


def _cannot(reason: str) -> ApiError:
    return wrong(f"can't parse entities: {reason}")


class _Marked:
    """A text that grows, and its entities with offsets in UTF-16 code units."""

    def __init__(self) -> None:
        self.length = 0
        self.entities: list[dict[str, Any]] = []
        self.open: list[tuple[str, int, int, str]] = []
        """Kind, where it began in the text, where in the source, and an argument."""
        self._parts: list[str] = []

    def add(self, text: str) -> None:
        self._parts.append(text)
        self.length += len(text) + sum(one > "\uffff" for one in text)

    def begin(self, kind: str, source: int, argument: str = "") -> None:
        self.open.append((kind, self.length, source, argument))

    def end(self, **more: str) -> None:
        kind, began, _, argument = self.open.pop()
        if kind == "pre" and argument:
            more["language"] = argument
        elif kind == "text_link" and argument:
            more["url"] = argument
        if self.length > began:
            self.entities.append({"type": kind, "offset": began, "length": self.length - began, **more})

    @property
    def inside(self) -> str:
        return self.open[-1][0] if self.open else ""

    @property
    def parsed(self) -> Parsed:
        return "".join(self._parts), sorted(self.entities, key=lambda one: (one["offset"], -one["length"]))


def parse_markdown_v2(text: str) -> Parsed:
    out, at = _Marked(), 0
    while at < len(text):
        sign = text[at]
        following = text[at + 1 : at + 2]
        if sign == "\\" and following and following.isascii():
            out.add(following)
            at += 2
        elif out.inside in ("code", "pre"):
            fence = "```" if out.inside == "pre" else "`"
            if text.startswith(fence, at):
                out.end()
                at += len(fence)
            elif sign == "`":
                raise _reserved(sign)
            else:
                out.add(sign)
                at += 1
        elif sign not in RESERVED or (sign == "\n" and out.inside != "blockquote"):
            out.add(sign)
            at += 1
        else:
            at = _v2_mark(out, text, at)
    while out.inside == "blockquote":
        out.end()
    if out.open:
        kind, _, source, _ = out.open[-1]
        raise _cannot(f"can't find end of {kind.title()} entity at byte offset {_bytes(text, source)}")
    return out.parsed


def _v2_mark(out: _Marked, text: str, at: int) -> int:
    """Read what begins or ends here; return where to go on."""
    sign, two = text[at], text[at : at + 2]
    line_begins = at == 0 or text[at - 1] == "\n"
    if sign == "`":
        fence = "```" if text.startswith("```", at) else "`"
        language = re.compile(r"(\S*)\n").match(text, at + 3) if fence == "```" else None
        out.begin("pre" if fence == "```" else "code", at, language[1] if language else "")
        return language.end() if language else at + len(fence)
    if sign == "\n":
        if not text.startswith(">", at + 1):
            out.end()
        out.add(sign)
        return at + 1
    if sign == ">" and line_begins:
        if out.inside != "blockquote":
            out.begin("blockquote", at)
        return at + 1
    if sign == "[" or two == "![":
        out.begin("text_link" if sign == "[" else "custom_emoji", at)
        return at + (1 if sign == "[" else 2)
    if sign == "]" and out.inside in ("text_link", "custom_emoji"):
        target = re.compile(r"\]\(((?:\\.|[^)\\])*)\)").match(text, at)
        if target is None:
            raise _cannot(f"can't find end of a URL at byte offset {_bytes(text, at)}")
        key = "url" if out.inside == "text_link" else "custom_emoji_id"
        out.end(**{key: re.sub(r"\\(.)", r"\1", target[1])})
        return target.end()
    for mark in (two, sign):
        if (kind := V2_MARKS.get(mark)) is not None:
            if out.inside == kind:
                out.end()
            else:
                out.begin(kind, at)
            return at + len(mark)
    raise _reserved(sign)


def _reserved(sign: str) -> ApiError:
    return _cannot(f"character '{sign}' is reserved and must be escaped with the preceding '\\'")


def parse_markdown(text: str) -> Parsed:
    """Read the legacy mode, in which marks do not nest."""
    out, at = _Marked(), 0
    while at < len(text):
        sign = text[at]
        if sign == "\\" and text[at + 1 : at + 2] in tuple("_*`["):
            out.add(text[at + 1])
            at += 2
        elif sign == "[":
            end = text.find("]", at)
            if end < 0:
                raise _unended(text, at)
            target = re.compile(r"\]\(([^)]*)\)").match(text, end)
            if target is not None:
                out.begin("text_link", at)
                out.add(text[at + 1 : end])
                out.end(url=target[1])
            else:
                out.add(text[at : end + 1])
            at = target.end() if target else end + 1
        elif sign in LEGACY_MARKS:
            mark = "```" if text.startswith("```", at) else sign
            end = text.find(mark, at + len(mark))
            if end < 0:
                raise _unended(text, at)
            out.begin(LEGACY_MARKS[mark], at)
            out.add(text[at + len(mark) : end])
            out.end()
            at = end + len(mark)
        else:
            out.add(sign)
            at += 1
    return out.parsed


def _unended(text: str, at: int) -> ApiError:
    return _cannot(f"can't find end of the entity starting at byte offset {_bytes(text, at)}")


_TAG = re.compile(r"<(/?)([^\s<>/]*)([^>]*)>")
_ATTRIBUTE = re.compile(r"([\w-]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|(\S+))")
_REFERENCE = re.compile(r"&(?:lt|gt|amp|quot|#\d+|#x[0-9a-fA-F]+);")


def parse_html(text: str) -> Parsed:
    out, at = _Marked(), 0
    names: list[str] = []
    while at < len(text):
        if text[at] == "&" and (reference := _REFERENCE.match(text, at)) is not None:
            out.add(html.unescape(reference[0]))
            at = reference.end()
        elif text[at] != "<":
            out.add(text[at])
            at += 1
        else:
            tag = _TAG.match(text, at)
            if tag is None:
                raise _cannot(f"unclosed start tag at byte offset {_bytes(text, at)}")
            _html_tag(out, names, tag, _bytes(text, at))
            at = tag.end()
    if names:
        raise _cannot(f'can\'t find end tag corresponding to start tag "{names[-1]}"')
    return out.parsed


def _html_tag(out: _Marked, names: list[str], tag: re.Match[str], offset: int) -> None:
    name = tag[2].lower()
    attributes = {one[0]: one[1] or one[2] or one[3] for one in _ATTRIBUTE.findall(tag[3])}
    if not tag[1]:
        if name not in TAGS or (name == "span" and attributes.get("class") != "tg-spoiler"):
            raise _cannot(f'unsupported start tag "{name}" at byte offset {offset}')
        names.append(name)
        out.begin(TAGS[name], offset, html.unescape(attributes.get("href", "")))
        return
    if not names:
        raise _cannot(f"unexpected end tag at byte offset {offset}")
    if name and name != names[-1]:
        raise _cannot(
            f'unmatched end tag at byte offset {offset}, expected "</{names[-1]}>", found "</{name}>"'
        )
    names.pop()
    kind, _, _, argument = out.open[-1]
    if kind == "text_link" and not argument:
        out.open.pop()
    else:
        out.end()


def _bytes(text: str, at: int) -> int:
    return len(text[:at].encode())
