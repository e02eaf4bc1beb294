"""The grammar reads tables: what a word is, only a language says."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

GRAMMAR = Path(__file__).parent.parent.parent / "core" / "understanding"
MODULES = sorted(GRAMMAR.glob("*.py"))
ENDINGS = {"startswith", "endswith", "removesuffix", "removeprefix"}


def _asks_for_words(node: ast.AST) -> bool:
    """Whether the node compares a token's text, or looks at its beginning or end."""
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr in ENDINGS
    return isinstance(node, ast.Compare)


def _looks_at_text(node: ast.AST) -> bool:
    return any(
        (isinstance(each, ast.Attribute) and each.attr == "text")
        or (isinstance(each, ast.Name) and each.id in ("text_at", "text", "word", "words", "said", "joined"))
        for each in ast.walk(node)
    )


def _letters(node: ast.AST) -> Iterator[str]:
    for each in ast.walk(node):
        value = each.value if isinstance(each, ast.Constant) else None
        if isinstance(value, str) and any(sign.isalpha() for sign in value):
            yield value


def words_in_code(source: str) -> list[str]:
    """Return the words with which the code compares a text."""
    return [
        f"line {node.lineno}: {word!r}"
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Compare | ast.Call) and _asks_for_words(node) and _looks_at_text(node)
        for word in _letters(node)
    ]


def test_no_word_of_a_language_is_compared_in_code() -> None:
    assert len(MODULES) > 50
    compared = {module.name: words_in_code(module.read_text("utf-8")) for module in MODULES}
    assert {name: words for name, words in compared.items() if words} == {}


@pytest.mark.parametrize(
    "source",
    ['token.text == "may"', 'text_at(tokens, 1) in ("the", "a")', 'word.endswith("ed")', 'words in {"yes"}'],
)
def test_the_guard_sees_a_word(source: str) -> None:
    assert words_in_code(source)
