"""Phrases of several words, found where their first word stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from core.understanding.words import Tag

if TYPE_CHECKING:
    from core.understanding.lexicon import Phrase
    from core.understanding.tokens import Token


def phrase_at(
    tokens: list[Token], place: int, seconds: dict[str, tuple[Phrase, ...]], token: Token, owning: str
) -> int:
    """Make `token` the phrase that starts with it; return how many more tokens that takes.

    A hyphen between its words changes nothing, and the last word may own ("last night's").
    A figure that makes a day of its letters touches them: "2day".
    """
    size = len(tokens)
    second = place + 1 if place + 1 < size and tokens[place].text == "-" else place
    if second >= size:
        return 0
    text = tokens[second].text
    longer = seconds.get(text)
    if longer is None and second > place:
        longer, second = seconds.get("-"), place  # "update - 8k"
    if longer is None:
        if not owning or not text.endswith(owning):
            return 0
        longer = seconds.get(text.removesuffix(owning))
        if longer is not None and longer[-1][0]:
            return 0
        longer = longer[-1:] if longer else None
        token.owned = longer is not None
    third = tokens[second + 1].text if second + 1 < size else ""
    for words, tag, value in longer or ():
        if words and third != "-" and not third.startswith(words[0]):
            continue  # its last word may have an ending, an earlier one none
        if tag == Tag.DAY and not words and token.number and not tokens[second].glued:
            continue  # "week 2 day 3"
        at = second
        for word in words:
            at += 1
            if word != "-" and at < size and tokens[at].text == "-":
                at += 1
            if at >= size or not _is_word(tokens[at], word, token, owning if word is words[-1] else ""):
                break
        else:
            token.tag, token.value, token.end = tag, value, tokens[at].end
            token.text = " ".join((token.text, tokens[second].text, *words))
            return at + 1 - place
    return 0


def _is_word(found: Token, word: str, token: Token, owning: str) -> bool:
    if found.text == word:
        return True
    if owning and found.text == word + owning:
        token.owned = True
        return True
    return False
