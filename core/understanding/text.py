"""Text as typed, made even: one sort of dash, quote, space and digit; nothing invisible."""

from __future__ import annotations

import re
import unicodedata
from html import unescape
from typing import Final

LONGEST: Final = 4096
"""Characters that are read; what follows is no log line any more."""

_MARKUP = re.compile(r"<[^<>\n]{0,80}>")
_OPENING = re.compile("[\u00bf\u00a1]+")
"""Marks that open a question or a call; what they open is a sentence of its own."""
_TWO_PRIMES = re.compile(r"(\d)''(?!')")
"""Seconds as many type them: 52'30''."""
_TIMES_A_LENGTH = re.compile(r"(?<=\dm|km)x(?=\d)", re.IGNORECASE)
_ORDINAL = re.compile("(?<=\\d)\\.(?=[\u00ba\u00aa])")
"""The point of an ordinal as some write it: 112.\u00ba."""
_SPELLED = re.compile(r"(?<![^\W_])(?:[A-Za-zÀ-ÿ] {1,3}){3,}[A-Za-zÀ-ÿ](?![^\W_])")
"""Words letter by letter, as some write what they call out: "R E S T  D A Y"."""
_BETWEEN_WORDS = re.compile("  +")
_HOURS = re.compile(r"(?<=\d)[hH] ?(?=\d\d:\d\d(?!\d| ?/))")
"""The sign of hours before a clock: 3h48:52, 2h 10:30."""
_IN_A_KEY = re.compile(r"(?<=[^\W\d_])_(?=[^\W\d_])")
"""What joins the words of a key, as devices write it: avg_hr=146."""
_SPACES = re.compile(r"[^\S\n]+")

_FRACTIONS: Final = {
    "½": ".5",
    "¼": ".25",
    "¾": ".75",
    "⅓": ".33",
    "⅔": ".67",
    "⅛": ".125",
    "⅜": ".375",
    "⅝": ".625",
    "⅞": ".875",
    "⅕": ".2",
    "⅖": ".4",
    "⅗": ".6",
    "⅘": ".8",
}
_FRACTION = re.compile("[" + "".join(_FRACTIONS) + "]")
_MIXED_FRACTION = re.compile(r"(?<=\d) ?([" + "".join(_FRACTIONS) + "])")

_BETWEEN_TIMES = re.compile(r"(?<=:\d\d) ?-+> ?(?=\d+:\d\d)")
"""The arrow of a progression, 9:20->7:45."""
_ARROW = re.compile(r"-+>")

_MARKS = str.maketrans(
    {
        **dict.fromkeys("‐‑‒–—―−﹣－", "-"),
        **dict.fromkeys("‘’‚‛′`´ʼ＇", "'"),
        **dict.fromkeys("“”„‟″«»＂", '"'),
        **dict.fromkeys("×✕✖", "x"),
        **dict.fromkeys("≈∼～〜", "~"),
        "\r": "\n",
        "\u2028": "\n",
        "\u2029": "\n",
        "\t": " ",
        **dict.fromkeys("•·‣▪", ","),
        "…": " . ",
        "：": ":",
        "！": "!",
        "？": "?",
        "，": ",",
        "。": ". ",
        "、": ", ",
    }
)


def even(text: str) -> str:
    """Return `text` with even marks, without markup, control and direction characters."""
    text = text[:LONGEST]
    if not text.isascii():
        text = text.translate(_MARKS)
        text = _ORDINAL.sub("", text)
        text = _MIXED_FRACTION.sub(lambda found: _FRACTIONS[found[1]], text)
        text = _FRACTION.sub(lambda found: "0" + _FRACTIONS[found[0]], text)
        text = unicodedata.normalize("NFKC", text)
        text = _TIMES_A_LENGTH.sub(" x", text)
        if not text.isprintable():
            text = "".join([c for c in text if c == "\n" or unicodedata.category(c) not in _INVISIBLE])
        if "\u00bf" in text or "\u00a1" in text:
            text = _OPENING.sub(lambda found: " . " if found.start() else " ", text)
    elif not text.isprintable():
        text = "".join(c if c in "\n " or c.isprintable() else "\n" if c == "\r" else " " for c in text)
    if "&" in text and ";" in text:
        text = unescape(text)
    if "''" in text:
        text = _TWO_PRIMES.sub(r'\1"', text)
    if "<" in text:
        text = _MARKUP.sub(" ", text)
    if "_" in text:
        text = _IN_A_KEY.sub(" ", text)
    if "->" in text:
        text = _ARROW.sub("→", _BETWEEN_TIMES.sub("→", text))
    if ":" in text:
        text = _HOURS.sub(":", text)
    if text[1:2] == " ":  # spelled letters open a text, if any
        text = _SPELLED.sub(_joined, text)
    if "  " in text or not text.isascii():  # what is ASCII here has no other space
        text = _SPACES.sub(" ", text)
    return text.strip()


def _joined(spelled: re.Match[str]) -> str:
    return " ".join(word.replace(" ", "") for word in _BETWEEN_WORDS.split(spelled[0]))


_WRAPPED: Final = re.compile(r"(?s)([*_\"~`]{1,3})(?=\S)([^*_\"~`]+)(?<=\S)\1")
_BULLETS: Final = re.compile(r"(?m)^(?:[*>|,-] +|\d\d?\) +)(?=\S)")


_MARKED: Final = re.compile(
    r"(\*\*|\|\||`)(?=\S)([^*|`\n]+?)(?<=\S)\1|(?<![\w*])\*(?=\S)([^*\n]+?)(?<=\S)\*(?![\w*])"
)
"""What chats show in bold, as code or only when it is touched: "**6 mi** `51:20` ||shorts||"."""


def undressed(even: str) -> str:
    """Return an even text without what only shows it: quotation marks or stars around it all, bullets.

    A star at one end only puts right what was said before ("*10k") and is left.
    """
    if "**" in even or "||" in even or "`" in even or even.count("*") > 1:
        even = _MARKED.sub(lambda found: found[2] or found[3], even)
    if even[:1].isalnum() and "\n" not in even and ") " not in even:
        return even  # nothing is around it, and no line begins with a bullet
    wrapped = _WRAPPED.fullmatch(even)
    return _BULLETS.sub("", wrapped[2] if wrapped else even)


_INVISIBLE: Final = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def folded(text: str) -> str:
    """Return `text` in lower case, of the same length, so that places agree."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := c.lower()) == 1 else c for c in text)


def typed(text: str) -> str:
    """Return words as anybody types them: by this a label is the one that was typed."""
    return even(text).casefold()


_UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def plain(text: str) -> str:
    """Return the text without control and direction marks, its line ends as newlines."""
    return _UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n")).strip()
