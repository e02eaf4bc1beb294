"""Templates, taken apart once: literals and fields in turn.

A template is not a format string: `{name}` is a field, everything else stands for itself,
and what fills a field is never read again, so that braces in people's words are only braces.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from core.wording import pseudo

_FIELD: Final = re.compile(r"\{([a-z_][a-z0-9_]*)\}")


@dataclass(frozen=True, slots=True)
class Template:
    """`literals` has one more than `fields`: literal, field, literal, field, literal."""

    literals: tuple[str, ...]
    fields: tuple[str, ...]


@lru_cache(maxsize=4096)
def template(text: str) -> Template:
    parts = _FIELD.split(text)
    return Template(tuple(parts[::2]), tuple(parts[1::2]))


@lru_cache(maxsize=4096)
def pseudo_template(text: str) -> Template:
    """The template accented and bracketed, unless it is made of fields only."""
    plain = template(text)
    if not any(map(str.isalpha, "".join(plain.literals))):
        return plain
    first, *rest = map(pseudo.accent, plain.literals)
    if not rest:
        return Template((pseudo.bracket(first),), ())
    return Template(("⟦" + first, *rest[:-1], rest[-1] + "⟧"), plain.fields)


def fill(parts: Template, worded: list[str]) -> str:
    """Join literals and worded fields; a field that says nothing takes a doubled space with it.

    Only the template's own spaces are touched: of the two around an empty field one goes, and
    so does one that would begin or end the sentence or stand before punctuation.
    """
    if all(worded):
        return _joined(parts.literals, worded)
    literals = list(parts.literals)
    for index, words in enumerate(worded):
        if not words:
            before, after = literals[index], literals[index + 1]
            at_start = not before and not any(worded[:index])
            if before.endswith(" ") and (after[:1] in ("", " ") or after[0] in ".,;:?)"):
                literals[index] = before[:-1]
            elif at_start and after.startswith(" "):
                literals[index + 1] = after[1:]
    return _joined(tuple(literals), worded)


OF = "’s"
"""The genitive of a name, in templates of English."""


def _joined(literals: tuple[str, ...], worded: list[str]) -> str:
    text = literals[0]
    for words, literal in zip(worded, literals[1:], strict=True):
        if literal.startswith(OF) and words.endswith(OF):
            words = words.removesuffix(OF)  # "St. John’s clock", not "St. John’s’s"
        text += words + literal
    return text
