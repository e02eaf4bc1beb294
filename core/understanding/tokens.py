"""Text cut into tokens, each looked up in the language's words."""

from __future__ import annotations

import re
from typing import Any, Final

from core.understanding.words import Language, Lexicon, Phrase, Tag

_TOKEN = re.compile(
    r"(?P<w>[^\W\d_]+(?:'[^\W\d_]+)*)"
    r"|(?P<i>(?<!\d)\d{4}-\d\d-\d\d(?!\d))"
    r"|(?P<c>\d{1,3}:\d\d(?::\d\d)?(?:[.,]\d{1,2}(?!\d))?(?!\d))"
    r"|(?P<s>\d{1,4}/\d{1,3}(?:/\d{2,4})?(?!\d))"
    r"|(?P<d>\d\d?\.\d\d?\.(?:\d{4}|\d\d)?(?!\d))"
    r"|(?P<n>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:[.,]\d+)?|\.\d+)"
    r"|(?P<b>[.!?;\n]+)"
    r"|(?P<p>[^\w\s]|_)"
)
"""In the order of trying: word, ISO day, clock, slash, dotted day, number, end of a sentence, mark."""

DATE: Final = "i"
CLOCK: Final = "c"
SLASH: Final = "s"
DOTTED: Final = "d"
NUMBER: Final = "n"
WORD: Final = "w"
BREAK: Final = "b"
MARK: Final = "p"


class Token:
    """A word, figure or mark. `tag` is its meaning, None for a word that is not known.

    `glued` says that nothing stands between it and the token before; `number` is the figure
    of a number, written with a point.
    """

    __slots__ = ("capital", "end", "glued", "kind", "number", "owned", "start", "tag", "text", "value")

    def __init__(self, kind: str, text: str, start: int, end: int, *, glued: bool) -> None:
        self.kind = kind
        self.text = text
        self.start = start
        self.end = end
        self.glued = glued
        self.tag: int | None = None
        self.value: Any = None
        self.number = ""
        self.owned = False
        self.capital = False

    def __repr__(self) -> str:
        return f"Token({self.text!r}, {self.tag}, {self.value!r})"


def ready(language: Language) -> Lexicon:
    """Return the language made ready for looking up."""
    return Lexicon.of(language, lambda phrase: [found[0] for found in _TOKEN.finditer(phrase)])


def cut(even: str, lower: str, lexicon: Lexicon) -> list[Token]:
    """Return the tokens of a text; a phrase of several words is one token.

    `lower` is the lower-case text, of the same length as `even`.
    """
    tokens: list[Token] = []
    last = 0
    for found in _TOKEN.finditer(lower):
        kind = found.lastgroup or MARK
        start, end = found.span()
        token = Token(kind, found[0], start, end, glued=start == last and start > 0)
        last = end
        if kind == NUMBER:
            token.number = _figure(token.text)
        elif kind == WORD:
            token.capital = even[start] != lower[start]
        tokens.append(token)
    return _look_up(tokens, lexicon)


def _figure(text: str) -> str:
    """Return the figure with a decimal point: a comma before three digits parts thousands."""
    if "," in text:
        _, _, tail = text.partition(",")
        text = (
            text.replace(",", "")
            if len(tail.partition(".")[0].partition(",")[0]) == 3
            else text.replace(",", ".")
        )
    return text if len(text) < 20 else "9" * 20


def _look_up(tokens: list[Token], lexicon: Lexicon) -> list[Token]:
    single, phrases = lexicon.single, lexicon.phrases
    merged: list[Token] = []
    place, size = 0, len(tokens)
    while place < size:
        token = tokens[place]
        place += 1
        text = token.text
        seconds = phrases.get(text)
        if seconds is not None:
            taken = _phrase(tokens, place, seconds, token, lexicon.owning)
            if taken:
                place += taken
                token.kind = WORD
                merged.append(token)
                continue
        if token.kind == WORD or token.kind == MARK:
            entry = single.get(text)
            if entry is not None:
                token.tag, token.value = entry
            elif token.kind == WORD:
                _unknown(token, lexicon)
        merged.append(token)
        if token.tag == Tag.NUMBER:
            _join_number(merged)
    return merged


def _join_number(tokens: list[Token]) -> None:
    """Join "fifty two" and "three point two" at the end of `tokens` to one number."""
    last = tokens[-1]
    before = tokens[-2] if len(tokens) > 1 else None
    if before is not None and before.text == "-" and before.glued and len(tokens) > 2:
        before = tokens[-3]
    if before is None or last.value not in DIGITS:
        return
    if before.tag == Tag.NUMBER and before.value in TENS:
        before.value = str(int(before.value) + int(last.value))
    elif before.tag == Tag.POINT and len(tokens) > 2 and tokens[-3].tag == Tag.NUMBER:
        before = tokens[-3]
        before.value = f"{before.value}.{last.value}"
    else:
        return
    before.text += " " + last.text
    before.end = last.end
    while tokens[-1] is not before:
        tokens.pop()


DIGITS: Final = frozenset("0123456789")
TENS: Final = frozenset({"20", "30", "40", "50", "60", "70", "80", "90"})


def _phrase(
    tokens: list[Token], place: int, seconds: dict[str, tuple[Phrase, ...]], token: Token, owning: str
) -> int:
    """Make `token` the phrase that starts with it; return how many more tokens that takes.

    A hyphen between its words changes nothing, and the last word may own ("last night's").
    """
    second = _next_word(tokens, place)
    if second is None:
        return 0
    text = tokens[second].text
    longer = seconds.get(text)
    if longer is None and owning and text.endswith(owning):
        longer = seconds.get(text.removesuffix(owning))
        if longer is not None and longer[-1][0]:
            return 0
        longer = longer[-1:] if longer else None
        token.owned = longer is not None
    for words, tag, value in longer or ():
        at = second
        for word in words:
            following = at + 1 if word == "-" else _next_word(tokens, at + 1)
            if following is None or following >= len(tokens):
                break
            at = following
            if not _is_word(tokens[at], word, token, owning if word is words[-1] else ""):
                break
        else:
            last = tokens[at]
            token.tag, token.value, token.end = tag, value, last.end
            token.text = " ".join((token.text, tokens[second].text, *words))
            return at + 1 - place
    return 0


def _next_word(tokens: list[Token], place: int) -> int | None:
    if place < len(tokens) and tokens[place].text == "-":
        place += 1
    return place if place < len(tokens) else None


def _is_word(found: Token, word: str, token: Token, owning: str) -> bool:
    if found.text == word:
        return True
    if owning and found.text == word + owning:
        token.owned = True
        return True
    return False


def _unknown(token: Token, lexicon: Lexicon) -> None:
    text = token.text
    owning = lexicon.owning
    if owning and text.endswith(owning):
        text = text.removesuffix(owning)
        entry = lexicon.single.get(text)
        token.owned = True
    else:
        entry = None
    if entry is None:
        near = lexicon.typo(text)
        entry = lexicon.single.get(near) if near else None
    if entry is not None:
        token.tag, token.value = entry
