"""Messages as runners write them, and what each must become: `heard.jsonl`, labelled as the guide says."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from benchmarks.labels import judge
from benchmarks.understand_score import answers, labels

HEARD = labels(Path(__file__).parent / "heard.jsonl")


@pytest.mark.parametrize("heard", HEARD, ids=lambda heard: str(heard["id"]))
def test_a_message_becomes_what_its_label_says(heard: dict[str, Any]) -> None:
    (answer,) = answers([{"lang": "en", **heard}])
    assert judge(heard, answer).exact, (heard["text"], answer)


def test_enough_was_heard_of_everything() -> None:
    intents = [
        each["intent"]
        for heard in HEARD
        for each in (heard["expect"] if isinstance(heard["expect"], list) else [heard["expect"]])
    ]
    assert len(HEARD) > 750
    assert {"log_run", "log_cross", "rest_day", "correction", "not_a_log", "ambiguous"} == set(intents)
    assert min(intents.count(each) for each in set(intents)) >= 25
