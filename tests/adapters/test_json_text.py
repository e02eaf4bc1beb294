"""JSON by another library than Python's own says the same."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.json_text import from_json, to_json

texts = st.text(st.characters(codec=None)) | st.text()
values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner) | st.dictionaries(texts, inner),
    max_leaves=10,
)


@given(values)
def test_what_is_written_by_one_is_read_by_the_other(value: Any) -> None:
    assert json.loads(to_json(value)) == value
    assert from_json(json.dumps(value)) == value
    assert from_json(json.dumps(value).encode()) == value


def test_half_a_surrogate_pair_goes_both_ways() -> None:
    assert from_json(to_json({"text": "5k \ud83d"})) == {"text": "5k \ud83d"}
    assert from_json(b'"\\ud83d"') == "\ud83d"


@pytest.mark.parametrize("text", ["", "{", "[1,", b"\xff", "no", b"[" * 100_000])
def test_what_is_no_json_is_refused(text: str | bytes) -> None:
    with pytest.raises((ValueError, RecursionError)):
        from_json(text)


def test_what_is_no_plain_value_is_refused() -> None:
    with pytest.raises(TypeError):
        to_json({"of": object()})
