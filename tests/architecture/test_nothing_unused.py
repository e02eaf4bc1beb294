"""What is public in the domain, the prompts and the sentences is used: what only tests know is no rule."""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
CODE = [file for folder in ("core", "adapters", "bot", "deploy") for file in (ROOT / folder).rglob("*.py")]
GUARDED = ("core/domain", "core/prompts", "core/conversations", "core/wording/say")

Definition = ast.FunctionDef | ast.ClassDef


def test_every_public_name_of_the_rules_is_used_outside_the_tests() -> None:
    sources = {file.relative_to(ROOT).as_posix(): file.read_text() for file in CODE}
    assert list(unused(sources)) == []


def unused(sources: dict[str, str]) -> Iterator[str]:
    """Yield the public functions, classes and methods of the guarded folders that no code names.

    A function or class is used by its name in its own module, or where it is imported by name
    or through its module; a method where anything reads an attribute of that name.
    """
    trees = {path: ast.parse(source) for path, source in sources.items()}
    named = {path: names(tree) for path, tree in trees.items()}
    imports = {path: imported(tree) for path, tree in trees.items()}
    attributes = {name for tree in trees.values() for name in read_attributes(tree)}
    for path, tree in trees.items():
        if not path.startswith(GUARDED):
            continue
        module = path.removesuffix(".py").replace("/", ".")
        users = [path, *(other for other, found in imports.items() if module in found)]
        for one in public(tree.body):
            inside = names(one)[one.name]
            if sum(named[user][one.name] for user in users) <= inside:
                yield f"{module}.{one.name}"
            if isinstance(one, ast.ClassDef):
                yield from (
                    f"{module}.{one.name}.{method.name}"
                    for method in public(one.body)
                    if method.name not in attributes
                )


def public(body: Iterable[ast.stmt]) -> Iterator[Definition]:
    return (one for one in body if isinstance(one, Definition) and not one.name.startswith("_"))


def names(tree: ast.AST) -> Counter[str]:
    """Count what is named: plainly, as an attribute, or in an annotation that is a string."""
    found = Counter(node.id for node in ast.walk(tree) if isinstance(node, ast.Name))
    return found + Counter(read_attributes(tree))


def read_attributes(tree: ast.AST) -> Iterator[str]:
    return (node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute))


def imported(tree: ast.AST) -> set[str]:
    """The modules that are imported from, and those imported themselves."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return found


def test_the_guard_sees_what_only_tests_would_use() -> None:
    sources = {
        "core/domain/rule.py": "def used(): ...\n\ndef recursive(): return recursive()\n\n"
        "class Value:\n    def told(self): ...\n    def hidden(self): ...\n",
        "core/prompts/asking.py": "from core.domain.rule import Value, used\nprint(used, Value().told)\n",
        "core/commands/other.py": "recursive = 1\nprint(recursive)\n",
    }
    assert list(unused(sources)) == ["core.domain.rule.recursive", "core.domain.rule.Value.hidden"]
