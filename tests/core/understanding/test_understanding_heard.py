"""Messages as runners write them, and what each must become: `heard.jsonl`, labelled as the guide says."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from bot import understand

HEARD = [
    json.loads(line)
    for line in (Path(__file__).parent / "heard.jsonl").read_text("utf-8").splitlines()
    if line.strip()
]
STORED = {"log_run", "log_cross", "rest_day", "correction"}
FIGURES = {"distance_m": 0.005, "duration_s": 0, "pace_s_per_km": 0, "elevation_gain_m": 0}
CRITICAL = ("distance_m", "duration_s", "pace_s_per_km", "sport", "action", "kind", "avg_hr", "effort_rpe")


def _is(field: str, want: Any, given: Any) -> bool:
    if isinstance(want, dict):
        return any(_is(field, each, given) for each in want["any"])
    if want is None or given is None:
        return want is given
    if field in FIGURES:
        return abs(given - want) <= max(1, FIGURES[field] * want)
    if field == "shoes":
        return str(want).casefold() in str(given).casefold()
    return bool(want == given)


def _agrees(want: dict[str, Any], given: dict[str, Any], today: str) -> bool:
    if given["intent"] in want.get("intent_ok", []):
        return True
    if given["intent"] != want["intent"] or given["intent"] not in STORED:
        return bool(given["intent"] == want["intent"])
    notes = str(given.get("notes", "")).casefold()
    if any(word.casefold() not in notes for word in want.get("notes_contains", [])):
        return False
    on, said = want.get("date", today), given.get("date")
    if not _is("date", on, said) and not _is("date", on, said or today):
        return False
    return all(_is(field, want.get(field), given.get(field)) for field in CRITICAL)


def _matches(wants: list[dict[str, Any]], answer: dict[str, Any], today: str) -> bool:
    records = answer["records"] or [{"intent": "ambiguous" if answer["decision"] == "ask" else "not_a_log"}]
    decisions = {
        "store" if each in STORED else "ask" if each == "ambiguous" else "ignore"
        for want in wants
        for each in (want["intent"], *want.get("intent_ok", []))
    }
    if any("missing" in want for want in wants):
        decisions.add("ask")
    return (
        len(wants) == len(records)
        and answer["decision"] in decisions
        and any(
            all(_agrees(want, given, today) for want, given in zip(wants, order, strict=True))
            for order in permutations(records)
        )
    )


@pytest.mark.parametrize("heard", HEARD, ids=lambda heard: str(heard["id"]))
def test_a_message_becomes_what_its_label_says(heard: dict[str, Any]) -> None:
    answers: list[str] = []
    understand.run([json.dumps(heard)], answers.append, lambda: datetime(2026, 11, 18, 12, tzinfo=UTC))
    answer = json.loads(answers[0])
    wanted = [heard["expect"], *heard.get("expect_alt", [])]
    readings = [each if isinstance(each, list) else [each] for each in wanted]
    assert any(_matches(each, answer, heard["now"][:10]) for each in readings), (heard["text"], answer)


def test_enough_was_heard_of_everything() -> None:
    intents = [
        each["intent"]
        for heard in HEARD
        for each in (heard["expect"] if isinstance(heard["expect"], list) else [heard["expect"]])
    ]
    assert len(HEARD) > 750
    assert {"log_run", "log_cross", "rest_day", "correction", "not_a_log", "ambiguous"} == set(intents)
    assert min(intents.count(each) for each in set(intents)) >= 25
