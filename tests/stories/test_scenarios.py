"""What `replay` understands and prints: the scenario language, line by line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.cli import main

Play = Callable[..., tuple[int, list[dict[str, Any]], str]]
ANA = "person ana Europe/Berlin km en"


@pytest.fixture
def play(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Play:
    """Play lines; return the exit code, the messages, and what stood on standard error."""

    def run(*lines: str, options: tuple[str, ...] = ()) -> tuple[int, list[dict[str, Any]], str]:
        scenario = tmp_path / "scenario.txt"
        scenario.write_text("\n".join(lines))
        code = main(["replay", str(scenario), "--json", *options])
        said, wrong = capsys.readouterr()
        assert "Traceback" not in wrong
        return code, [json.loads(line) for line in said.splitlines()], wrong

    return run


def test_a_line_has_exactly_the_fields_of_the_contract(play: Play) -> None:
    code, (sent,), _ = play(ANA, "ana> ran 5k in 25:30")
    assert code == 0
    assert list(sent) == [
        "id",
        "at",
        "to",
        "room",
        "kind",
        "text",
        "buttons",
        "attachments",
        "private",
        "edit",
    ]
    assert sent["at"] == "2026-01-05T10:00:00+01:00[Europe/Berlin]"
    assert (sent["to"], sent["room"], sent["kind"]) == ("ana", None, "reply")
    assert (sent["private"], sent["edit"]) == (True, False)
    assert list(sent["buttons"][0]) == ["label", "says"]


def test_in_a_fold_the_first_hour_is_meant_unless_an_offset_is_given(play: Play) -> None:
    told = play(
        "at 2026-10-25T02:30 Europe/Berlin", ANA, "ana> ran 5k", "at 2026-10-25T02:30+01:00", "ana> /week"
    )
    assert [sent["at"][:25] for sent in told[1]] == ["2026-10-25T02:30:00+02:00", "2026-10-25T02:30:00+01:00"]


def test_in_a_gap_the_clock_moves_forward(play: Play) -> None:
    _, (sent,), _ = play("at 2026-03-29T02:30 Europe/Berlin", ANA, "ana> ran 5k")
    assert sent["at"].startswith("2026-03-29T03:30:00+02:00")


def test_a_length_of_time_has_days_hours_minutes_and_seconds(play: Play) -> None:
    _, (sent,), _ = play(ANA, "wait 1d2h3m4s", "ana> ran 5k")
    assert sent["at"].startswith("2026-01-06T12:03:04")


def test_comments_stand_alone_or_after_what_is_no_text(play: Play) -> None:
    code, sent, _ = play(
        "# begins", "", "  # indented", f"{ANA}  # a runner", "ana> ran 5k", "ana! Undo # takes it back"
    )
    assert code == 0
    assert sent[1]["edit"]
    assert sent[1]["text"].startswith("Deleted: 5 km")


def test_what_somebody_writes_is_taken_as_it_stands(play: Play) -> None:
    _, (sent,), _ = play(ANA, 'ana> /log distance="5 km" note="bib # taken"')
    assert "Note: bib # taken." in sent["text"]


def test_a_button_is_pressed_by_label_words_or_number(play: Play) -> None:
    for press in ("ana! undo", "ana! #1", "ana! =/undo 1"):
        code, sent, _ = play(ANA, "ana> ran 5k", press)
        assert code == 0
        assert sent[-1]["text"].startswith("Deleted: 5 km")
        assert sent[-1]["id"] == sent[0]["id"]


def test_a_number_counts_in_the_newest_message_that_has_buttons(play: Play) -> None:
    code, _, wrong = play(ANA, "ana> ran 5k", "ana! undo", "ana! #2")
    assert code == 2
    assert wrong == "line 4: ana sees no button #2\n"


def test_a_line_in_a_room_after_a_question_answers_it_and_another_does_not(play: Play) -> None:
    begin = (ANA, "person bo Europe/Berlin", "room club Europe/Berlin", "ana@club> /log")
    _, sent, _ = play(*begin, "ana@club> 8 km")
    assert sent[-1]["text"].startswith("8 km, today.")
    assert (sent[-1]["to"], sent[-1]["room"], sent[-1]["private"]) == ("ana", "club", True)
    _, sent, _ = play(*begin, "bo@club> 8 km")
    assert len(sent) == 1


def test_a_label_is_pressed_with_the_apostrophe_of_a_keyboard(play: Play) -> None:
    code, sent, _ = play(ANA, "ana> might do 10 on sunday", "ana! make it this week's step")
    assert code == 0
    assert "10 km" in sent[-1]["text"]


def test_people_come_and_go_and_press_in_a_room(play: Play) -> None:
    code, sent, _ = play(
        ANA, "room club", "ana@club~in", "ana@club> /log 5 km", "ana@club! Undo", "ana@club~out"
    )
    assert code == 0
    assert [one["edit"] for one in sent] == [False, True]


def test_a_refused_message_is_not_in_the_transcript(play: Play) -> None:
    code, sent, _ = play("undeliverable ana", ANA, "ana> ran 5k", "deliverable ana", "ana> /week")
    assert code == 0
    assert [one["text"][:24] for one in sent] == ["5 to 11 Jan: 5 km, 1 run"]


def test_a_restart_and_a_time_off_lose_nothing(play: Play) -> None:
    code, sent, _ = play(ANA, "ana> ran 5k", "restart", "down 1h", "ana! Undo")
    assert code == 0
    assert sent[-1]["text"].startswith("Deleted: 5 km")


def test_the_clock_jumps_in_the_transcript_too(play: Play) -> None:
    _, sent, _ = play(ANA, "clock 2025-01-01T00:00Z", "ana> ran 5k", "clock 2027-01-01T00:00Z", "ana> ran 6k")
    assert [one["at"][:10] for one in sent] == ["2025-01-01", "2027-01-01"]


def test_files_are_written_under_their_names(play: Play, tmp_path: Path) -> None:
    code, (sent,), _ = play(ANA, "ana> /export", options=("--files", str(tmp_path / "out")))
    assert code == 0
    assert list(sent["attachments"][0]) == ["name", "type", "alt"]
    assert (tmp_path / "out" / sent["attachments"][0]["name"]).read_bytes().startswith(b"PK")


def test_a_file_is_sent_from_beside_the_scenario(play: Play, tmp_path: Path) -> None:
    (tmp_path / "run.gpx").write_text("<gpx/>")
    code, sent, _ = play(ANA, "ana< run.gpx")
    assert code == 0
    assert len(sent) == 1


WRONG = (
    "dance",
    "at yesterday",
    "at 2025-01-01T00:00Z",
    "at 2026-02-01T00:00 Nowhere/Land",
    "wait",
    "wait 5",
    "wait 99999999999d",
    "wait 9999999d",
    "wait 2913000d",
    "down 2913000d",
    "at 9999-12-31T23:59",
    "at 9000-01-02T00:00 Europe/Berlin",
    "clock 0001-01-01T00:00Z",
    "clock 9999-12-31T23:59Z",
    "person",
    "person ana Europe/Berlin",
    "person bo Nowhere/Land",
    "person bo UTC furlongs",
    "person bo UTC km xx",
    "room",
    "room club UTC",
    "platform ana carrier-pigeon",
    "admin ana",
    "admin ana@nowhere",
    "undeliverable",
    "ana@nowhere> hi",
    "ana~> never said",
    "ana! no such button",
    "ana! #1",
    "ana< no-such-file.gpx",
    "ana> /link {code}",
    "ana~in",
)


@pytest.mark.parametrize("line", WRONG)
def test_a_line_that_cannot_be_played_is_named_by_its_number(play: Play, line: str) -> None:
    code, _, wrong = play(ANA, "# a comment counts", "room club", line, "ana> ran 5k")
    assert code == 2
    assert wrong.startswith("line 4: ")
    assert "a bug" not in wrong


@pytest.mark.parametrize("year", [1901, 1970, 8999])
def test_time_goes_far_in_both_directions(play: Play, year: int) -> None:
    code, sent, _ = play(
        ANA, f"clock {year}-06-01T00:00Z", "ana> ran 5k", "ana> /year", "ana> /preview", "wait 9d"
    )
    assert code == 0
    assert sent[0]["at"].startswith(str(year))


@pytest.mark.parametrize("language", ["en", "fr", "ja"])
def test_a_person_may_have_any_language_that_is_understood(play: Play, language: str) -> None:
    code, (sent,), _ = play(f"person bo UTC km {language}", "bo> ran 5k")
    assert code == 0
    assert sent["text"].startswith("5 km, today.")


def test_a_bug_ends_the_scenario_with_its_line(play: Play, monkeypatch: pytest.MonkeyPatch) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    monkeypatch.setattr("core.commands.runs.credited", breaks)
    code, sent, wrong = play(ANA, "ana> ran 5k", "ana> ran 6k")
    assert code == 2
    assert wrong.startswith("line 3: a bug: ZeroDivisionError")
    assert len(sent) == 2


def test_a_code_is_the_last_that_was_shown(play: Play) -> None:
    code, told, _ = play(
        ANA,
        "person bo Europe/Berlin km en",
        "ana> /link",
        "ana> /link",
        "bo> /log 5 km 2026-01-02",
        "bo> /link {code}",
        "bo! Join them",
        "ana! Join them",
        "ana> /runs",
    )
    assert code == 0
    assert "One runner now" in told[-3]["text"]
    assert "5 km" in told[-1]["text"]
    again = play(ANA, "ana> /link")[1][-1]["text"]
    assert again == told[0]["text"], "codes come from the scenario"
