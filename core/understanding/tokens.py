"""Text cut into tokens, each looked up in the language's words."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final

from msgspec import Struct

from core.understanding.joining import join_number, join_thousands, point_out_ordinals, without_points
from core.understanding.language import Language
from core.understanding.lexicon import LONGEST_KEPT, Lexicon
from core.understanding.mistyped import join_spaced, without_its_space
from core.understanding.phrases import phrase_at
from core.understanding.script import Script
from core.understanding.words import TELLING, Tag

DATE: Final = "i"
CLOCK: Final = "c"
SLASH: Final = "s"
DOTTED: Final = "d"
NUMBER: Final = "n"
WORD: Final = "w"
BREAK: Final = "b"
MARK: Final = "p"

_DRAWN_OUT: Final = re.compile(r"([^\W\d_])\1\1+")
"""Letters as some draw them out: "looong", "todayyy"."""
_PARTED: Final = re.compile(r"\d \d{3}(?!\d)")


class Token(Struct, eq=False, gc=False):
    """A word, figure or mark. `tag` is its meaning, None for a word that is not known.

    `glued` says that nothing stands between it and the token before; `number` is the figure
    of a number, written with a point.
    """

    kind: str
    text: str
    start: int
    end: int
    glued: bool
    number: str = ""
    tag: int | None = None
    value: Any = None
    owned: bool = False
    capital: bool = False


class Tokens(list[Token]):
    """The tokens of a text, with the language by whose words they were read.

    `unknown` are the words that it does not have, also those that it takes for another: one that
    is a slip away, or the one that they end in.
    """

    __slots__ = ("language", "unknown")

    def __init__(self, language: Language, tokens: Iterable[Token] = ()) -> None:
        self.extend(tokens)
        self.language = language
        self.unknown: list[str] = []


def cut(even: str, lower: str, lexicon: Lexicon, beside: Lexicon | None = None) -> Tokens:
    """Return the tokens of a text; a phrase of several words is one token.

    `lower` is the lower-case text, of the same length as `even`. A word that the language does
    not know is looked up in the one `beside` it.
    """
    tokens: list[Token] = []
    append = tokens.append
    language, script = lexicon.language, lexicon.script
    capitals = even != lower and not even.isupper()  # where all are shouted they tell nothing
    begins, before, known, cut_often = 0, "", lexicon.known, lexicon.cut_often
    stretches = lower.split(" ") if script is None else (lower,)  # else spaces part nothing
    for stretch in stretches:
        parts = cut_often(stretch) if len(stretch) <= LONGEST_KEPT else lexicon.cut(stretch)
        for kind, text, first, last, glued, number, tag, value in parts:
            start = begins + first
            token = Token(kind, text, start, begins + last, glued, number, tag, value)
            if capitals and kind == WORD:
                token.capital = even[start] != lower[start]
            if tag is None and kind == WORD:
                if script is not None and script.letters.match(text):
                    tokens += _parted(token, tokens, script)
                    before = kind
                    continue
                if before == NUMBER and text not in known:
                    at = without_its_space(text, lexicon)
                    if at:
                        append(Token(WORD, text[:at], start, start + at, glued))
                        token = Token(WORD, text[at:], start + at, begins + last, glued=False)
            append(token)
            before = kind
        begins += len(stretch) + 1
    if "." in lower:
        tokens = without_points(tokens, language, even)
    looked_up = _look_up(tokens, lexicon, beside)
    if "." in lower:
        point_out_ordinals(looked_up)
    if " " in language.thousands and _PARTED.search(lower):
        join_thousands(looked_up)
    if " ." in lower or " :" in lower or ";" in lower:
        join_spaced(looked_up)
    return looked_up


def _parted(token: Token, before: list[Token], script: Script) -> list[Token]:
    """Return the words in a run of letters that is written without spaces."""
    last = before[-1] if before else None
    figure = last is not None and last.kind in (NUMBER, CLOCK)
    known = token.glued and last is not None and (last.kind not in (MARK, BREAK) or last.text in CLOSING)
    return [
        Token(WORD, token.text[at:end], token.start + at, token.start + end, token.glued or at > 0)
        for at, end in script.parted(token.text, figure=figure, known=known)
    ]


CLOSING: Final = frozenset("'\")]%°")
"""Marks that end a figure or a word as a letter would: 5'30"."""


def _look_up(tokens: list[Token], lexicon: Lexicon, beside: Lexicon | None) -> Tokens:
    single, known = lexicon.single, lexicon.known
    language = lexicon.language
    behind, ahead, clinging = language.behind, language.ahead, language.clinging
    capitals, owning, small = language.capitals, language.owning, language.small_days
    merged = Tokens(language)
    append = merged.append
    taken, size = 0, len(tokens)
    for place, token in enumerate(tokens, 1):  # `place` is the one behind it
        if place <= taken:
            continue  # it belongs to a phrase
        if token.tag is not None:
            append(token)  # it means the same wherever it stands
            continue
        text = token.text
        found = known.get(text)
        if found is None:
            if token.kind == WORD:
                merged.unknown.append(text)
                _unknown(token, lexicon, beside)
                append(token)
                if token.tag == Tag.NUMBER:
                    join_number(merged)
            else:
                append(token)
            continue
        entry, seconds, odd = found
        if odd and text in behind and merged and _is_figure(merged[-1]):
            tag, value = behind[text]
            if token.glued or tag not in GLUED:
                token.tag, token.value = tag, value
                append(token)
                continue
        if seconds is not None and place < size:
            follows = tokens[place].text
            may_go_on = follows in seconds or follows == "-" or (owning and follows.endswith(owning))
            more = phrase_at(tokens, place, seconds, token, owning) if may_go_on else 0
            if more:
                taken = place + more
                token.kind = WORD
                if token.tag == Tag.FOREIGN:
                    merged.unknown.append(token.text)
                append(token)
                continue
        if entry is not None:
            token.tag, token.value = entry
            append(token)
            continue
        if token.kind == WORD or token.kind == MARK:
            if odd and text in ahead and place < size and _opens_figure(tokens[place], single):
                token.tag, token.value = ahead[text]
            elif odd and text in capitals and _is_of_its_own(token, merged, tokens, place, small=small):
                token.tag, token.value = capitals[text]
            else:
                entry = single.get(text)
                if entry is not None:
                    token.tag, token.value = entry
                    if token.tag == Tag.FOREIGN:
                        merged.unknown.append(text)
                elif text in clinging:
                    tokens[min(place, size - 1)].glued = False  # "5分で30分" is no 5:30
                    continue
                elif token.kind == WORD and not text.startswith(ADDRESSES):
                    merged.unknown.append(text)
                    _unknown(token, lexicon, beside)
        if odd and token.tag == Tag.IS and text in clinging and merged and merged[-1].tag not in LENGTHS:
            tokens[min(place, size - 1)].glued = False
            continue
        append(token)
        if token.tag == Tag.NUMBER:
            join_number(merged)
    return merged


ADDRESSES: Final = ("http://", "https://", "www.")
"""How a page's address begins: it is nobody's word, and no slip of the finger."""
GLUED: Final = frozenset({Tag.SIZED, Tag.ORDINAL, Tag.MEASURED})
"""What a word means behind a figure only where nothing stands between: "5er", "3e"."""
LENGTHS: Final = frozenset({Tag.LENGTH, Tag.NAMED_DISTANCE})
"""Behind one of these a clinging "is" makes it a topic ("10kmは長い"); elsewhere it says nothing."""


def _is_figure(token: Token) -> bool:
    return token.kind in (NUMBER, CLOCK) or token.tag == Tag.NUMBER


def _opens_figure(token: Token, single: dict[str, tuple[int, Any]]) -> bool:
    """Whether a figure begins there, also one in words or a rounded one: "a unos 5:30"."""
    if token.kind in (NUMBER, CLOCK):
        return True
    entry = single.get(token.text)
    return entry is not None and entry[0] in (Tag.NUMBER, Tag.ABOUT)


def _is_of_its_own(token: Token, before: Tokens, tokens: list[Token], place: int, *, small: bool) -> bool:
    """Whether the capital is not the one that begins a sentence: "Sa 5, So 18", "So 18 km", "So: 18 km".

    In a list of days none is needed: "za 12, zo 18"; nor, where days are `small`, before a figure: "sam 12".
    """
    leads = place < len(tokens) and (tokens[place].kind in (NUMBER, CLOCK) or tokens[place].text in ":.-")
    if small and leads and (not before or before[-1].kind == BREAK or before[-1].text == ","):
        return True
    if not token.capital:
        return leads and any(each.tag == Tag.WEEKDAY for each in before[-MOST_BETWEEN:])
    return leads or bool(before and before[-1].kind != BREAK)


MOST_BETWEEN: Final = 12
"""So many words before it a list of days is looked for."""


def _unknown(token: Token, lexicon: Lexicon, beside: Lexicon | None) -> None:
    """Give a word that the language does not have the meaning of the nearest that it has."""
    text = token.text
    owning = lexicon.language.owning
    entry = None
    if owning and text.endswith(owning):
        text = text.removesuffix(owning)
        entry = lexicon.single.get(text)
        token.owned = True
    elif beside is not None:
        entry = beside.single.get(text)
        if entry is not None and token.capital and entry[0] not in TELLING:
            entry = None
    if entry is None and _DRAWN_OUT.search(text):
        short = _DRAWN_OUT.sub(r"\1", text)
        entry = lexicon.single.get(short) or lexicon.single.get(_DRAWN_OUT.sub(r"\1\1", text))
    if entry is None:
        near = lexicon.typo(text)
        token.owned |= bool(near and owning) and text == f"{near}{owning[-1]}"  # "yesterdays 10k"
        entry = lexicon.single.get(near) if near else lexicon.by_ending(text)
    if entry is not None:
        token.tag, token.value = entry
