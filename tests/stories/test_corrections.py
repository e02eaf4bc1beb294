"""What the answer to a correction names: what changed, what it was, and what the button restores."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("said", "answer", "button"),
    [
        (
            "it was a tempo not easy",
            "10 km in 50:00 (5:00 /km), tempo, today.",
            "Undo",
        ),
        (
            "make it 150 bpm",
            "10 km in 50:00 (5:00 /km), today: heart rate 150.",
            "Undo",
        ),
        (
            "actually 120m elevation gain",
            "10 km in 50:00 (5:00 /km), today: climb 120 m.",
            "Undo",
        ),
        ("make it RPE 7", "10 km in 50:00 (5:00 /km), today: effort 7.", "Undo"),
        ("change the effort to 7", "10 km in 50:00 (5:00 /km), today: effort 7", "Undo"),
        (
            "change the heart rate to 150",
            "10 km in 50:00 (5:00 /km), today: heart rate 150",
            "Undo",
        ),
        ("make that 12k", "12 km in 50:00 (4:10 /km), today (was 10 km).", "Back to 10 km"),
        ("make that 48:00", "10 km in 48:00 (4:48 /km), today (was 50:00).", "Back to 50:00"),
        ("that was a walk actually", "Walk 10 km in 50:00, today (was 10 km).", "Back to 10 km"),
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


@pytest.mark.parametrize("words", ["delete the gym thing", "delete the bike ride", "delete yesterday's walk"])
def test_what_is_called_by_another_sport_is_not_the_last_run(ana: Runner, words: str) -> None:
    ana.says("ran 5k")
    assert ana.says(words) == "That one is not in your log any more, or never was."
    assert "5 km" in ana.says("/week")


def test_a_sport_names_the_record_that_is_deleted(ana: Runner) -> None:
    ana.says("yoga 30 min")
    ana.says("ran 5k")
    assert ana.says("delete the yoga").text.startswith("Deleted: yoga 30 min, today.")


def test_a_corrected_sport_begins_with_a_capital(ana: Runner) -> None:
    ana.says("gym 30 min")
    assert ana.says("make that 40 min").text.startswith("Strength 40 min, today (was 30:00).")


@pytest.mark.parametrize(
    ("told", "now"),
    [
        ("climb 120 m", "5 km, today: climb 120 m."),
        ("hr 150", "5 km, today: heart rate 150."),
        ("rpe 7", "5 km, today: effort 7."),
        ("in my Pegasus 41", "5 km, today: shoes Pegasus 41."),
        ("note: by the lake", "5 km, today: note “by the lake”."),
    ],
)
def test_what_is_told_right_after_a_run_is_added_to_it(ana: Runner, told: str, now: str) -> None:
    ana.says("ran 5k")
    assert ana.says(told).text.startswith(now)


def test_a_second_note_is_added_to_the_first(ana: Runner) -> None:
    ana.says("ran 5k, sunny")
    assert "note “sunny; by the lake” (was note “sunny”)" in ana.says("note: by the lake")


def test_nothing_is_added_to_a_run_of_another_day_or_to_none(chat: Chat, ana: Runner) -> None:
    assert ana.says("climb 120 m").text.startswith("A run, a plan or a question?")
    ana.says("ran 5k")
    chat.wait(hours=20)
    assert "climb" not in ana.says("climb 120 m")


def test_after_two_runs_in_a_message_it_is_asked_which_one_is_corrected(ana: Runner) -> None:
    ana.says("ran 5k yesterday and 8k today")
    answer = ana.says("make that 12k")
    assert answer == "Which one?\nNothing is changed yet."
    assert answer.buttons == ["5 km, Tue 17 Nov", "8 km, Wed 18 Nov"]
    assert ana.presses("5 km, Tue 17 Nov").text.startswith("12 km, yesterday (was 5 km).")
    assert ana.says("make that 13k").text.startswith("13 km, yesterday (was 12 km).")


def test_a_correction_that_names_the_day_is_not_asked(ana: Runner) -> None:
    ana.says("ran 5k yesterday and 8k today")
    assert ana.says("yesterday's run was 6k").text.startswith("6 km, yesterday (was 5 km).")


def test_another_pace_asks_whether_time_or_distance_is_another_too(ana: Runner) -> None:
    ana.says("ran 9 km in 40:00")
    answer = ana.says("it was 5:30/km")
    assert answer == "9 km in 40:00 is 4:27 /km, not 5:30 /km. Which part is right?\nNothing is changed yet."
    assert answer.buttons == ["49:30", "7.27 km"]
    assert ana.presses("49:30").text.startswith("9 km in 49:30 (5:30 /km), today (was 40:00).")
    ana.says("undo")
    ana.says("it was 5:30/km")
    assert ana.says("7.27 km").text.startswith("7.27 km in 40:00 (5:30 /km), today (was 9 km).")


def test_a_pace_that_is_that_of_the_run_changes_nothing(ana: Runner) -> None:
    ana.says("ran 9 km in 40:00")
    assert ana.says("it was 4:27/km") == "That is what it says already: 9 km in 40:00, today."


def test_a_stated_pace_stays_when_the_distance_is_put_right(ana: Runner) -> None:
    ana.says("log 10 km 5:00/km")
    assert ana.says("make that 12k").text.startswith("12 km (5:00 /km), today (was 10 km).")


def test_the_pace_alone_is_an_answer_to_what_is_right(ana: Runner) -> None:
    ana.says("ran 9 km in 40:00")
    ana.presses("Edit")
    assert ana.says("5:30/km").text.startswith("9 km in 40:00 is 4:27 /km, not 5:30 /km.")
    assert ana.says("49:30").text.startswith("9 km in 49:30 (5:30 /km), today (was 40:00).")


@pytest.mark.parametrize(
    ("language", "wrong", "question", "right"),
    [
        ("en", "that was wrong", "5 km, today. What is right instead?", "7k"),
        ("en", "oops wrong", "5 km, today. What is right instead?", "make that 7"),
        ("de", "das war falsch", "5 km, heute. Was stimmt stattdessen?", "7 km"),
        ("de", "stimmt nicht", "5 km, heute. Was stimmt stattdessen?", "mach 7 draus"),
    ],
)
def test_who_says_that_it_was_wrong_is_asked_what_is_right(
    chat: Chat, language: str, wrong: str, question: str, right: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km")
    assert question in ana.says(wrong)
    assert ana.says(right).text.startswith("7 km, ")
    assert "5 km" not in ana.says("/runs")


@pytest.mark.parametrize(
    ("language", "rested", "words"),
    [
        ("en", "rest day", "delete the rest day"),
        ("en", "rest day", "delete rest day"),
        ("en", "rest day", "scrap that rest day"),
        ("de", "Ruhetag", "lösche den Ruhetag"),
        ("de", "Ruhetag", "den Ruhetag von heute bitte löschen"),
    ],
)
def test_a_rest_day_is_deleted_by_its_name_and_never_the_run_before(
    chat: Chat, language: str, rested: str, words: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km in 28:00")
    ana.says(rested)
    answer = ana.says(words)
    assert answer.text.startswith(
        "Deleted: rest day, today." if language == "en" else "Gelöscht: Ruhetag, heute."
    )
    assert "5 km" in answer


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "delete my last run"),
        ("en", "delete the run"),
        ("en", "delete that run, it was a bike ride"),
        ("de", "lösche meinen letzten Lauf"),
        ("de", "den Lauf bitte löschen"),
    ],
)
def test_the_last_run_is_the_last_that_was_run_whatever_was_logged_since(
    chat: Chat, language: str, words: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("8 km in 45:00")
    ana.says("Yoga 30 min")
    assert ana.says(words).text.startswith(("Deleted: 8 km", "Gelöscht: 8 km"))


@pytest.mark.parametrize("words", ["delete my last workout", "delete that", "delete the last one"])
def test_the_last_workout_is_whatever_was_logged_last(ana: Runner, words: str) -> None:
    ana.says("ran 8k in 45:00")
    ana.says("yoga 30 min")
    assert ana.says(words).text.startswith("Deleted: yoga 30 min")


@pytest.mark.parametrize(
    ("language", "back"),
    [("en", "no put it back"), ("en", "bring that back"), ("de", "doch, bring es zurück")],
)
def test_what_was_taken_back_is_brought_back_and_nothing_older_taken_away(
    chat: Chat, language: str, back: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km in 28:00")
    ana.says("6 km in 33:00")
    ana.says("/edit 6,5 km" if language == "de" else "make that 6.5 km")
    ana.says("/undo")
    assert ("6,5 km" if language == "de" else "6.5 km") in ana.says(back)
    assert ana.says("/runs").text.count("28:00") == 1


def test_what_corrects_a_run_that_is_not_there_can_be_logged(ana: Runner) -> None:
    answer = ana.says("actually make that 7.4 km")
    assert answer == "There is no run to correct yet."
    assert answer.buttons == ["Log 7.4 km"]
    assert ana.presses("Log 7.4 km").text.startswith("7.4 km, today.")


@pytest.mark.parametrize(
    ("language", "told"),
    [("en", "Total 9k then"), ("en", "so 9k in total"), ("de", "dann 9 km insgesamt")],
)
def test_what_the_run_just_told_comes_to_in_all_puts_it_right(chat: Chat, language: str, told: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5k")
    ana.says("12k tempo" if language == "en" else "12 km Tempo")
    ana.says("7.5 km")
    assert "9 km" in ana.says(told)
    assert ana.last.buttons[0] in ("Back to 7.5 km", "Wieder 7,5 km")


def test_a_total_that_is_no_more_than_the_run_before_is_a_run(ana: Runner) -> None:
    ana.says("5k")
    assert "4 km, today.\nThis week: 9 km" in ana.says("total 4k then")
