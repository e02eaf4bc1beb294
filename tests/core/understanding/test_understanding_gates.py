"""A gate spares a rule the texts without its words: with all gates open nothing is read in another way."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from benchmarks.understand_score import LANGUAGES, Label, answers, labels, own
from core.understanding import gates

HEARD = labels(Path(__file__).parent / "heard.jsonl")
EVERY: list[Label] = [label for some in own().values() for label in some]
EVERY += [{"lang": "en", **heard} for heard in HEARD]
NAMES = [name for name, gate in vars(gates).items() if isinstance(gate, int)]
OPEN, CLOSED = -1, 0


@pytest.fixture(scope="module")
def read() -> list[dict[str, Any]]:
    """How every text is read with the gates as they are."""
    return answers(EVERY)


def otherwise(read: list[dict[str, Any]]) -> Iterator[str]:
    """Yield the texts that are read in another way."""
    for label, before in zip(EVERY, read, strict=True):
        if answers([label]) != [before]:
            yield label["text"]


def test_with_open_gates_every_text_is_read_as_before(
    read: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in NAMES:
        monkeypatch.setattr(gates, name, OPEN)
    assert list(otherwise(read)) == []
    assert {label["lang"] for label in EVERY} == set(LANGUAGES)


@pytest.mark.parametrize("name", NAMES)
def test_a_gate_that_lacks_its_tags_is_noticed(
    name: str, read: list[dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(gates, name, CLOSED)
    assert next(otherwise(read), None) is not None
