"""Messages as runners write them, and what each must become: `heard.jsonl`, labelled as the guide says."""

from __future__ import annotations

from pathlib import Path

from benchmarks.labels import judge
from benchmarks.understand_score import answers, labels

HEARD = labels(Path(__file__).parent / "heard.jsonl")


def test_a_message_becomes_what_its_label_says() -> None:
    found = zip(HEARD, answers([{"lang": "en", **heard} for heard in HEARD]), strict=True)
    assert [(heard["text"], answer) for heard, answer in found if not judge(heard, answer).exact] == []


def test_enough_was_heard_of_everything() -> None:
    intents = [
        each["intent"]
        for heard in HEARD
        for each in (heard["expect"] if isinstance(heard["expect"], list) else [heard["expect"]])
    ]
    assert len(HEARD) > 750
    assert {"log_run", "log_cross", "rest_day", "correction", "not_a_log", "ambiguous"} == set(intents)
    assert min(intents.count(each) for each in set(intents)) >= 25
