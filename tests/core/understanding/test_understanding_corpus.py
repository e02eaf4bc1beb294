"""Our own labelled messages cover the guide, and no language is understood worse than it was."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from benchmarks.understand_score import (
    BESIDE,
    LANGUAGES,
    PAGE,
    Label,
    floors,
    labels,
    own,
    score,
    verdicts,
    with_table,
)
from bot import understand

OWN = own()
EVERY = [label for some in OWN.values() for label in some]
HEARD = Path(__file__).parent / "heard.jsonl"

INTENTS = {"log_run", "log_cross", "rest_day", "correction", "not_a_log", "ambiguous"}
KINDS = {"easy", "long", "tempo", "interval", "race", "recovery", "hills", "trail", "treadmill"}
SPORTS = {"strength", "stretch", "foam_roll", "bike", "swim", "yoga", "walk", "hike", "row", "elliptical"}
SPORTS |= {"stairs", "aqua_jog", "pilates"}
ACTIONS = {"edit", "delete"}
MISSING = {"distance_m", "distance_unit", "date", "duration_s", "pace_s_per_km", "avg_hr"}
FIGURES = {"distance_m", "duration_s", "pace_s_per_km", "elevation_gain_m", "avg_hr", "effort_rpe"}
SAID = {"kind", "shoes", "warmup", "sport", "action", "date"}
"""Fields that may have several right values; the lists are these two."""
LISTS = {"notes_contains", "missing", "intent_ok"}


def readings(label: Label) -> list[list[dict[str, Any]]]:
    every = [label["expect"], *label.get("expect_alt", [])]
    return [each if isinstance(each, list) else [each] for each in every]


def records(label: Label) -> list[dict[str, Any]]:
    return [record for reading in readings(label) for record in reading]


def options(wanted: Any) -> list[Any]:
    return wanted["any"] if isinstance(wanted, dict) else [wanted]


def values(field: str) -> set[Any]:
    """Return every value that a field has anywhere."""
    return {
        value
        for label in EVERY
        for record in records(label)
        if field in record
        for value in (record[field] if field in LISTS else options(record[field]))
    }


@pytest.mark.parametrize("code", LANGUAGES)
def test_there_is_enough_in_every_language(code: str) -> None:
    some = OWN[code]
    assert len(some) >= (240 if code == "en" else 70)
    assert [each["id"] for each in some] == [f"{code}-{number:03}" for number in range(1, len(some) + 1)]
    assert len({each["text"].casefold() for each in some}) == len(some)
    assert {each["lang"] for each in some} > {code}, "some are written under another language's setting"
    assert {each["units"] for each in some} == {"km", "mi"}
    assert len({each["now"] for each in some}) >= 8
    assert any(each["now"][11:13] == "00" for each in some), "some are written after midnight"
    intents = {record["intent"] for label in some for record in records(label)}
    assert intents == INTENTS
    assert any(isinstance(label["expect"], list) for label in some)


def test_every_label_is_as_the_guide_says() -> None:
    for label in EVERY:
        _is_as_the_guide_says(label)


def _is_as_the_guide_says(label: Label) -> None:
    assert set(label) - {"expect_alt"} == {"id", "text", "lang", "now", "units", "expect"}
    assert label["text"].strip()
    assert label["lang"] in LANGUAGES
    assert label["units"] in ("km", "mi")
    moment, zone = understand.moment_in(label["now"])
    assert f"{moment.isoformat()}[{zone}]" == label["now"]
    for record in records(label):
        _is_well_formed(record, label["text"].casefold(), moment.date())


def _is_well_formed(record: dict[str, Any], text: str, today: date) -> None:
    assert set(record) <= FIGURES | SAID | LISTS | {"intent"}
    assert record["intent"] in INTENTS
    assert ("sport" in record) == (record["intent"] == "log_cross")
    assert ("action" in record) == (record["intent"] == "correction")
    assert all(isinstance(record[field], list) and record[field] for field in LISTS & set(record))
    assert all(word.casefold() in text for word in record.get("notes_contains", []))
    for field in FIGURES & set(record):
        assert all(value is None or value > 0 for value in options(record[field]))
    for day in options(record.get("date")):
        assert day is None or date.fromisoformat(day) <= today
    distance, duration = (options(record.get(field))[0] for field in ("distance_m", "duration_s"))
    if record["intent"] == "log_run" and distance and duration:
        fastest = 100 if distance < 1000 else 150  # a sprint is faster
        assert fastest <= duration / distance * 1000 <= 900, "nobody runs so"
    if "distance_m" in record.get("missing", []):
        assert "distance_m" not in record


def test_every_label_of_the_guide_occurs() -> None:
    assert values("intent") == INTENTS
    assert values("kind") - {None} == KINDS
    assert values("sport") == SPORTS
    assert values("action") == ACTIONS
    assert values("missing") == MISSING
    assert values("warmup") - {None} == {True, False}
    assert values("intent_ok") >= {"not_a_log", "ambiguous", "rest_day"}
    used = {field for label in EVERY for record in records(label) for field in record}
    assert used == FIGURES | SAID | LISTS | {"intent"}
    assert any("expect_alt" in label for label in EVERY)


def test_zones_hours_and_days_vary() -> None:
    zones = {re.findall(r"\[(.*)\]", each["now"])[0] for each in EVERY}
    assert len(zones) >= 20
    assert len({each["now"][11:13] for each in EVERY}) >= 10
    days = {each["now"][5:10] for each in EVERY}
    assert days >= {"02-29", "12-31", "01-01", "03-28", "10-25"}, "turns of the year and of the clocks"


def test_none_was_known_before() -> None:
    """These tell how messages are read that the grammar was not written by."""
    known = {each["text"].casefold() for each in labels(HEARD)}
    known |= {each["text"].casefold() for each in labels(BESIDE)} if BESIDE.exists() else set()
    assert not known & {each["text"].casefold() for each in EVERY}


@pytest.mark.parametrize("code", LANGUAGES)
def test_no_language_is_understood_worse_than_it_was(code: str) -> None:
    """What is better is kept by `python -m benchmarks.understand_score --keep`."""
    now, floor = score(verdicts(OWN[code])), floors()[code]
    assert now.messages == floor.messages, "the messages have changed since their scores were kept"
    assert not now.worse_than(floor), (now, floor)


def test_the_page_shows_the_scores_that_are_held() -> None:
    assert list(floors()) == list(LANGUAGES)
    page = PAGE.read_text("utf-8")
    assert with_table(page, floors()) == page, "run python -m benchmarks.understand_score --keep"
