"""Whether a text has words of another language than the one by which it is read."""

from __future__ import annotations

from typing import Final

from core.understanding.choosing import known, lexicon
from core.understanding.tokens import Tokens
from core.understanding.values import Reader
from core.understanding.words import Tag

NOT_LATIN: Final = "\u0370"
"""From here on letters are Greek, Cyrillic and further: words of another language."""
STRANGE_WORDS: Final = 4
"""So many words that nobody knows, and hardly one that somebody does, are of a language we do not have."""
SAYS_A_DEED: Final = frozenset(
    {Tag.RAN, Tag.WENT, Tag.DID, Tag.RUN, Tag.KIND, Tag.DAY, Tag.WEEKDAY, Tag.PART_OF_DAY, Tag.SPORT, Tag.ME}
)
IN_ANY_LANGUAGE: Final = frozenset({None, Tag.LENGTH, Tag.TIME, Tag.FOREIGN, Tag.SHOE})


def is_foreign(tokens: Tokens, reader: Reader) -> bool:
    """Whether words of another language stand in the text, whose meaning may change everything."""
    if known(reader.language) is None:
        return any(token.kind == "w" and token.tag in (None, Tag.FOREIGN) for token in tokens)
    if not tokens.unknown:
        return False
    if len(tokens.unknown) >= STRANGE_WORDS and _is_all_strange(tokens):
        return True
    own = lexicon(tokens.language.code).script
    for token in tokens:
        tag = token.tag
        if tag is None:
            strange = token.kind == "w" and token.text[0] >= NOT_LATIN
            if strange and (own is None or not own.letters.match(token.text)):
                return True
        elif tag == Tag.FOREIGN:
            return True
    return False


def _is_all_strange(tokens: Tokens) -> bool:
    known = [token for token in tokens if token.kind == "w" and token.tag not in IN_ANY_LANGUAGE]
    return 2 * len(known) < len(tokens.unknown) and not any(token.tag in SAYS_A_DEED for token in known)
