"""Settings: every fixed name in both forms, and choices where a value cannot be read."""

from __future__ import annotations

import pytest

from tests.chat import Runner


@pytest.mark.parametrize("form", ["{}={}", "{} {}"])
@pytest.mark.parametrize(
    ("name", "value", "follows"),
    [
        ("zone", "Europe/London", "London it is: 18:05."),
        ("zone", "New York", "New York it is: 1:05 pm."),
        ("units", "mi", "Miles from now on."),
        ("language", "en", "English it is."),
        ("week_start", "sun", "Weeks begin on Sunday now."),
        ("review_day", "fri", "Reviews on Fridays at 18:00 now."),
        ("review_time", "20:00", "Reviews on Sundays at 20:00 now."),
        ("nudge_time", "16:00", "Nudges at 16:00 now"),
        ("quiet_from", "21:00", "Quiet from 21:00 to 7:00 now"),
        ("quiet_until", "06:30", "Quiet from 22:00 to 6:30 now"),
    ],
)
def test_a_setting_can_be_called_by_its_name(
    ana: Runner, form: str, name: str, value: str, follows: str
) -> None:
    quoted = f'"{value}"' if "=" in form and " " in value else value
    assert follows in ana.says("/settings " + form.format(name, quoted))


@pytest.mark.parametrize("called", ["fr", "French", "français", "französisch", "fr-CA"])
def test_a_language_that_is_only_understood_is_kept_and_answered_in_one_that_is_spoken(
    ana: Runner, called: str
) -> None:
    answer = ana.says(f"/settings language {called}")
    assert "Write French to me and I’ll understand; what I say myself is in English" in answer
    assert {"Undo", "English"} <= set(answer.buttons)
    assert "12.5 km, yesterday." in ana.says("12,5 km hier")
    assert "in English." in ana.says("/settings")
    ana.says("/settings language")
    assert ana.says("english") == "English it is."


def test_several_settings_in_one_line(ana: Runner) -> None:
    answer = ana.says("/settings review_day fri review_time 20:00 units mi")
    assert "Miles from now on." in answer
    assert "Reviews on Fridays at 20:00 now." in answer
    assert "from 21:00 to 6:00" in ana.says("/settings quiet_from 21:00 quiet_until 06:00")


@pytest.mark.parametrize(
    ("line", "offered", "follows"),
    [
        ("units furlongs", "Miles", "Miles from now on."),
        ("units=furlongs", "Miles", "Miles from now on."),
        ("language klingon", "English", "English it is."),
        ("week_start banana", "Sunday", "Weeks begin on Sunday now."),
        ("review banana", "Friday", "Reviews on Fridays"),
        ("review sunday 25:00", "20:00", "Reviews on Sundays at 20:00 now."),
        ("nudge banana", "12:00", "Nudges at 12:00 now"),
        ("quiet banana", "21:00", "Quiet from 21:00"),
        ("zone=Europe/Lisbonn", "Lisbon", "Lisbon it is"),
        ("zone Europe/Lisbonn", "Lisbon", "Lisbon it is"),
    ],
)
def test_a_value_that_cannot_be_read_is_refused_with_values_to_press(
    ana: Runner, line: str, offered: str, follows: str
) -> None:
    assert offered in ana.says(f"/settings {line}").buttons
    assert follows in ana.presses(offered)


def test_a_place_that_is_like_none_has_a_way_on(ana: Runner) -> None:
    assert ana.says("/settings zone qqqqqq").buttons == ["Another city"]
    assert ana.presses("Another city") == "Which city’s clock?"


def test_the_day_that_is_asked_for_may_be_told_with_its_time(ana: Runner) -> None:
    ana.says("/settings review")
    assert "Reviews on Wednesdays at 19:00 now." in ana.says("wednesday at 19:00")
    ana.says("/settings review")
    assert "Reviews on Mondays at 19:00 now." in ana.says("monday")


@pytest.mark.parametrize(
    ("line", "back"),
    [
        ("/settings nudge 17:00", "As before. Nudges: 17:30, two a week at most."),
        ("/settings review monday 7:00", "As before. Weekly review: Sunday 18:00."),
        ("/quiet off", "As before. Quiet from 22:00 to 7:00."),
        ("/stop nudge", "As before. On again: nudges."),
        ("/snooze 7 days", "As before. Nothing is snoozed; messages come as they are planned."),
    ],
)
def test_undo_names_the_setting_that_came_back(ana: Runner, line: str, back: str) -> None:
    ana.says(line)
    assert ana.says("/undo").text == back
