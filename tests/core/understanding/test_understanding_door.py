"""The machine door: JSON lines in, JSON lines out, in order, whatever comes in."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot import understand

SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=30)
JSON = st.recursive(SCALARS, lambda inner: st.lists(inner, max_size=3), max_leaves=5)


def answers(*lines: str) -> list[dict]:
    out: list[str] = []
    understand.run(lines, out.append, lambda: datetime(2026, 11, 18, 12, tzinfo=UTC))
    assert all(line.endswith("\n") and line.count("\n") == 1 for line in out)
    return [json.loads(line) for line in out]


def asked(text: str, **more: str) -> str:
    now = "2026-11-18T19:05:00-05:00[America/New_York]"
    return json.dumps({"id": "x", "text": text, "lang": "en", "now": now, "units": "mi", **more})


def test_a_run_is_answered_by_the_label_guides_names():
    (answer,) = answers(asked("yesterday 5 mi 44:10, easy, hr 150"))
    assert answer["id"] == "x"
    assert answer["decision"] == "store"
    (record,) = answer["records"]
    assert record == {
        "intent": "log_run",
        "distance_m": 8046.7,
        "duration_s": 2650,
        "date": "2026-11-17",
        "kind": "easy",
        "avg_hr": 150,
        "notes": "yesterday 5 mi 44:10, easy, hr 150",
    }


def test_what_is_missing_is_named_and_not_invented():
    (answer,) = answers(asked("6m easy"))
    assert answer["decision"] == "ask"
    assert answer["records"][0]["missing"] == ["distance_unit"]
    assert "distance_m" not in answer["records"][0]


def test_what_is_not_for_us_has_no_records():
    assert answers(asked("will run 10k tomorrow")) == [{"id": "x", "decision": "ignore", "records": []}]


def test_a_deletion_names_the_day_of_the_run():
    (answer,) = answers(asked("delete yesterday's run"))
    assert answer["records"][0]["action"] == "delete"
    assert answer["records"][0]["date"] == "2026-11-17"


def test_missing_fields_have_defaults():
    (answer,) = answers('{"text": "ran 5"}')
    assert answer["id"] is None
    assert answer["records"][0]["distance_m"] == 5000


@pytest.mark.parametrize("line", ["nonsense", "[1, 2]", '"text"', "null", "{", "12", "[" * 5000])
def test_a_line_that_is_no_object_is_answered_and_the_stream_goes_on(line):
    first, second = answers(line, asked("ran 5k"))
    assert first.pop("error")
    assert first == {"id": None, "decision": "ignore", "records": []}
    assert second["decision"] == "store"


@pytest.mark.parametrize(
    "fields",
    [{"now": "tomorrow"}, {"now": "2026-11-18T19:05:00[Mars/Base]"}, {"units": "furlong"}, {"now": "["}],
)
def test_a_field_that_cannot_be_read_is_said(fields):
    (answer,) = answers(asked("ran 5k", **fields))
    assert answer["decision"] == "ignore"
    assert answer["error"]


def test_the_zone_in_brackets_decides_the_day():
    moment, zone = understand.moment_in("2026-11-18T23:30:00Z[Asia/Tokyo]")
    assert (moment.date().isoformat(), zone) == ("2026-11-19", "Asia/Tokyo")


def test_a_language_without_words_never_stores_on_a_wrong_day():
    for text in ("igår 8 km", "wczoraj 8 km", "eilen 8 km"):
        for language in ("sv", "en", "de"):
            (answer,) = answers(asked(text, lang=language))
            assert answer["decision"] != "store", (text, language)


@pytest.mark.parametrize(
    ("now", "yesterday"),
    [
        ("2026-11-18T01:05:00Z", "2026-11-17"),
        ("2026-11-18T01:05:00+01:00", "2026-11-17"),
        ("2026-11-18T01:05:00[Europe/Berlin]", "2026-11-17"),
        ("2026-11-18T01:05:00Z[America/New_York]", "2026-11-16"),
        ("2026-11-18T01:05:00-05:00[America/New_York][u-ca=gregory]", "2026-11-17"),
    ],
)
def test_now_may_lack_its_offset_or_its_zone(now, yesterday):
    (answer,) = answers(asked("ran 5k yesterday", now=now))
    assert answer["records"][0]["date"] == yesterday


@pytest.mark.parametrize("now", ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z[Pacific/Auckland]"])
def test_a_year_without_neighbours_is_said(now):
    (answer,) = answers(asked("ran 5k yesterday", now=now))
    assert answer["error"]


@pytest.mark.parametrize("known", ["NaN", "Infinity", "1e400", "[1e400]", "-Infinity"])
def test_an_id_that_is_no_json_is_not_given_back(known):
    out: list[str] = []
    understand.run(
        [f'{{"id": {known}, "text": "ran 5k"}}'], out.append, lambda: datetime(2026, 11, 18, tzinfo=UTC)
    )
    answer = json.loads(out[0], parse_constant=pytest.fail)
    assert answer["id"] is None
    assert answer["error"]


def test_half_a_sign_is_given_back_as_any_reader_can_take_it():
    out: list[str] = []
    understand.run(
        ['{"id": "\\ud800", "text": "ran 5k \\ud83d"}'],
        out.append,
        lambda: datetime(2026, 11, 18, tzinfo=UTC),
    )
    out[0].encode()
    assert json.loads(out[0])["id"] == "\ud800"
    assert json.loads(out[0])["decision"] == "store"


@settings(max_examples=100, deadline=None)
@given(st.dictionaries(st.sampled_from(["id", "text", "now", "lang", "units"]), JSON, max_size=5))
def test_whatever_the_fields_are_one_line_comes_out(fields):
    (answer,) = answers(json.dumps(fields))
    assert answer["decision"] in ("store", "ask", "ignore")
