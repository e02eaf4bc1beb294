"""The scorer judges by the guide, and as the guide's own scorer does where that is present."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from benchmarks.labels import Verdict, judge
from benchmarks.understand_score import BESIDE, Label, Score, answers, beside, own, score

SCORER = BESIDE.parent / "score.py"
NOW = "2026-11-18T19:05:00+01:00[Europe/Berlin]"
FIVE = {"intent": "log_run", "distance_m": 5000.0}
TIMED = {"intent": "log_run", "duration_s": 1500, "pace_s_per_km": 300}


def verdict(expect: Any, decision: str, *records: dict[str, Any], alt: list[Any] | None = None) -> Verdict:
    label = {"now": NOW, "expect": expect, "expect_alt": alt or []}
    return judge(label, {"decision": decision, "records": list(records)})


@pytest.mark.parametrize(
    ("expect", "given"),
    [
        (FIVE, {**FIVE, "distance_m": 5024.0}),
        (FIVE, {**FIVE, "date": "2026-11-18"}),
        (FIVE, {**FIVE, "notes": "whatever was said"}),
        ({**FIVE, "duration_s": 1500}, {**FIVE, "duration_s": 1501, "pace_s_per_km": 300.0}),
        ({**FIVE, "pace_s_per_km": 300}, {**FIVE, "pace_s_per_km": 301, "duration_s": 1500}),
        (TIMED, {**TIMED, "distance_m": 5000.0}),
        ({**FIVE, "date": "2026-11-18"}, FIVE),
        ({**FIVE, "kind": {"any": ["race", None]}}, FIVE),
        ({**FIVE, "shoes": "pegasus"}, {**FIVE, "shoes": "Nike Pegasus 41"}),
        ({**FIVE, "notes_contains": ["Mud"]}, {**FIVE, "notes": "much mud"}),
    ],
)
def test_what_agrees_is_exact(expect: dict[str, Any], given: dict[str, Any]) -> None:
    assert verdict(expect, "store", given) == Verdict(exact=True)


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        ({**FIVE, "distance_m": 5026.0}, "distance_m:wrong"),
        ({**FIVE, "date": "2026-11-17"}, "date:invented"),
        ({**FIVE, "duration_s": 1500}, "duration_s:invented"),
        ({"intent": "log_cross", "sport": "walk", "distance_m": 5000.0}, "wrong_intent"),
    ],
)
def test_a_stored_record_that_contradicts_the_text_is_wrong(given: dict[str, Any], wrong: str) -> None:
    assert verdict(FIVE, "store", given).wrong == (wrong,)
    assert verdict(FIVE, "ask", given).wrong == ()


def test_what_is_left_out_or_a_detail_is_not_exact_and_not_wrong() -> None:
    assert verdict({**FIVE, "duration_s": 1500}, "store", FIVE) == Verdict(
        False, faults=("duration_s:omitted",)
    )
    assert verdict(FIVE, "store", {**FIVE, "kind": "race"}) == Verdict(False, faults=("kind:invented",))
    # Left out, a day is taken for today.
    assert verdict({**FIVE, "date": "2026-11-17"}, "store", FIVE).wrong == ("date:wrong",)


def test_what_was_to_be_asked_or_left_alone_is_wrong_when_it_is_stored() -> None:
    assert verdict({"intent": "ambiguous"}, "store", FIVE).wrong == ("stored_ambiguous",)
    assert verdict({"intent": "not_a_log"}, "store", FIVE).wrong == ("false_log",)
    assert verdict({"intent": "not_a_log"}, "ignore").exact
    assert verdict({"intent": "not_a_log"}, "ask").needless
    assert not verdict({"intent": "not_a_log", "intent_ok": ["ambiguous"]}, "ask").needless
    assert verdict({"intent": "not_a_log", "intent_ok": ["rest_day"]}, "store", {"intent": "rest_day"}).exact
    assert verdict({"intent": "ambiguous"}, "ask").exact


def test_a_missing_fact_may_be_asked_for_or_left_out_but_not_invented() -> None:
    reps = {"intent": "log_run", "kind": "interval", "missing": ["distance_m"]}
    given = {"intent": "log_run", "kind": "interval"}
    assert verdict(reps, "ask", given).exact
    assert verdict(reps, "store", given).exact
    assert verdict(reps, "store", {**given, "distance_m": 3200.0}).wrong == ("distance_m:invented",)


def test_a_log_that_is_asked_or_ignored_is_counted() -> None:
    assert verdict(FIVE, "ask").needless
    assert verdict(FIVE, "ignore").dropped
    assert not verdict({"intent": "ambiguous"}, "ignore").dropped
    assert not verdict({"intent": "rest_day", "intent_ok": ["not_a_log"]}, "ignore").dropped


def test_several_records_are_compared_in_the_order_that_fits() -> None:
    two = [FIVE, {"intent": "log_run", "distance_m": 8000.0}]
    assert verdict(two, "store", two[1], two[0]).exact
    assert verdict(two, "store", two[0]).wrong == ("count",)
    assert verdict(two, "store", two[0], alt=[FIVE]).exact
    # More than five are taken as they were told.
    many = [{"intent": "log_run", "distance_m": 1000.0 * each} for each in range(1, 7)]
    assert verdict(many, "store", *many).exact
    assert verdict(many, "store", *reversed(many)).wrong


def test_scores_add_up_and_tell_what_is_worse() -> None:
    one = score([Verdict(True), Verdict(False, wrong=("count",)), Verdict(False, needless=True)])
    assert one == Score(messages=3, exact=1, wrong=1, needless=1, dropped=0)
    assert one + one == Score(6, 2, 2, 2, 0)
    assert Score(3, 0, 2, 1, 1).worse_than(one) == ["exact", "wrong", "dropped"]
    assert Score(3, 3, 0, 0, 0).worse_than(one) == []


def spoiled(given: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return answers that go wrong in every way: another message's, or stored, asked, ignored as by a die."""
    said = []
    for number, answer in enumerate(given):
        swapped = given[number - 7]["records"] if number % 3 == 0 else answer["records"]
        decision = ("store", "ask", "ignore", answer["decision"])[number % 4]
        said.append(
            {"id": answer["id"], "decision": decision, "records": [] if number % 11 == 0 else swapped}
        )
    return said


@pytest.mark.skipif(not SCORER.exists(), reason="the guide's scorer is not beside the project")
@pytest.mark.parametrize("are_spoiled", [False, True])
@pytest.mark.parametrize("ours", [False, True])
def test_it_counts_as_the_guides_scorer(ours: bool, are_spoiled: bool, tmp_path: Path) -> None:
    gold = [label for some in (own() if ours else beside()).values() for label in some]
    given = spoiled(answers(gold)) if are_spoiled else answers(gold)
    theirs = _scored_by_the_guide(gold, given, tmp_path)
    found = [judge(label, answer) for label, answer in zip(gold, given, strict=True)]
    assert _counts(score(found)) == _picked(theirs["counts"])
    assert Counter(cause for each in found for cause in set(each.wrong)) == theirs["causes"]
    for code in {each["lang"] for each in gold}:
        of_code = [one for one, label in zip(found, gold, strict=True) if label["lang"] == code]
        assert _counts(score(of_code)) == _picked(theirs["per_lang"][code]), code


def _scored_by_the_guide(gold: list[Label], given: list[dict[str, Any]], folder: Path) -> dict[str, Any]:
    files = folder / "gold.jsonl", folder / "given.jsonl"
    for file, lines in zip(files, (gold, given), strict=True):
        file.write_text("".join(json.dumps(each) + "\n" for each in lines))
    out = folder / "out.json"
    subprocess.run([sys.executable, SCORER, *files, "--json", out], check=True, capture_output=True)
    told: dict[str, Any] = json.loads(out.read_text())
    return told


def _counts(one: Score) -> dict[str, int]:
    return {
        "n": one.messages,
        "exact": one.exact,
        "cw": one.wrong,
        "needless_ask": one.needless,
        "dropped": one.dropped,
    }


def _picked(theirs: dict[str, int]) -> dict[str, int]:
    return {name: theirs.get(name, 0) for name in ("n", "exact", "cw", "needless_ask", "dropped")}
