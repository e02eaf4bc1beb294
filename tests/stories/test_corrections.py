"""What the answer to a correction names: what changed, what it was, and what the button restores."""

from __future__ import annotations

import pytest

from tests.chat import Runner


@pytest.mark.parametrize(
    ("said", "answer", "button"),
    [
        (
            "it was a tempo not easy",
            "10 km in 50:00 (5:00 /km), tempo, today (was no kind).",
            "Back to no kind",
        ),
        (
            "make it 150 bpm",
            "10 km in 50:00 (5:00 /km), today: heart rate 150 (was no heart rate).",
            "Back to no heart rate",
        ),
        (
            "actually 120m elevation gain",
            "10 km in 50:00 (5:00 /km), today: climb 120 m (was no climb).",
            "Back to no climb",
        ),
        ("make it RPE 7", "10 km in 50:00 (5:00 /km), today: effort 7 (was no effort).", "Back to no effort"),
        ("change the effort to 7", "10 km in 50:00 (5:00 /km), today: effort 7", "Back to no effort"),
        (
            "change the heart rate to 150",
            "10 km in 50:00 (5:00 /km), today: heart rate 150",
            "Back to no heart rate",
        ),
        ("make that 12k", "12 km in 50:00 (4:10 /km), today (was 10 km).", "Back to 10 km"),
        ("make that 48:00", "10 km in 48:00 (4:48 /km), today (was 50:00).", "Back to 50:00"),
        ("make that 8k in 40:00", "8 km in 40:00 (5:00 /km), today (was 10 km, 50:00).", "Back to 10 km"),
    ],
)
def test_a_correction_names_what_it_changed(ana: Runner, said: str, answer: str, button: str) -> None:
    ana.says("ran 10k in 50:00")
    corrected = ana.says(said)
    assert corrected.text.startswith(answer)
    assert corrected.buttons[0] == button
    assert ana.presses(button).text.startswith("Back: 10 km in 50:00, today.")


def test_a_kind_that_is_changed_again_names_the_one_before(ana: Runner) -> None:
    ana.says("ran 10k easy")
    assert ana.says("it was a tempo not easy").text.startswith("10 km, tempo, today (was easy).")
    assert ana.last.buttons[0] == "Back to easy"


def test_a_correction_that_nobody_can_have_run_is_asked_with_its_figures_and_a_way_out(ana: Runner) -> None:
    ana.says("ran 5k in 25:30 and then 3k in 18:00")
    answer = ana.says("make that 12k")
    assert "Nothing is changed yet." in answer
    assert answer.buttons == ["12 km in 18:00", "Never mind"]
    assert ana.presses("Never mind") == "Left as it was."
    ana.says("make that 12k")
    assert ana.says("1:12:00").text.startswith("12 km in 1:12:00 (6:00 /km), today (was 3 km, 18:00).")


@pytest.mark.parametrize(
    ("said", "note"),
    [("ran 8-9k", ""), ("ran 8-9k, felt great", "felt great"), ("ran 8 to 9k with Ali", "with Ali")],
)
def test_a_range_that_was_answered_is_no_note(ana: Runner, said: str, note: str) -> None:
    ana.says(said)
    answer = ana.says("the first")
    assert answer.text.startswith("8 km, today.")
    assert ("Note:" in answer.text) is bool(note)
    assert not note or f"Note: {note}." in answer


def test_the_fastest_so_far_is_that_of_the_runs_as_corrected(ana: Runner) -> None:
    ana.says("ran 5 mi in 25:00")
    ana.says("make that 3.11 mi")
    assert "your fastest so far is 5:00 /km" in ana.says("ran 10k in 35:00")
