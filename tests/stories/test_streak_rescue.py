"""The rescue: once, on the evening that needs it, and never when it would be no help."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

console = pytest.mark.console("the hour is the same on every platform")


def rescues(chat: Chat) -> list[str]:
    return [at[:16] for _, kind, at in chat.prompts() if kind == "streak_rescue"]


@pytest.fixture
def streaking(chat: Chat, ana: Runner) -> Runner:
    """Ana, with a streak of two days on Wed 18 Nov, and no review to come between."""
    ana.says("ran 5k in 30:00 yesterday")
    ana.says("ran 5k in 30:00")
    ana.says("/streak start official mile")
    ana.says("/stop reviews")
    return ana


def test_a_day_without_its_mile_is_rescued_once(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T21:05 Europe/Berlin")
    assert rescues(chat) == ["2026-11-19T21:00"]
    assert streaking.last.text == (
        "Day 3 is open: 1.61 km (the mile), about 10 min at your usual 6:00 /km. 3 h left."
    )
    assert streaking.last.buttons == ["I’m going", "Let it end", "Stop rescues"]
    assert streaking.presses("I’m going").text == "Good. There is time for another 2 h 55."
    chat.at("2026-11-19T21:41 Europe/Berlin")
    logged = streaking.says("1.7 in the rain, 10:05")
    assert logged.text.endswith("Run streak: day 3, with 2 h 19 to spare")
    chat.at("2026-11-20T20:00 Europe/Berlin")
    assert rescues(chat) == ["2026-11-19T21:00"]


@console
def test_what_is_half_done_lacks_the_other_half(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T12:00 Europe/Berlin")
    streaking.says("ran 1k")
    chat.at("2026-11-19T21:05 Europe/Berlin")
    assert streaking.last.text.startswith("Day 3 is open: 0.61 km, about 4 min")


@console
def test_a_day_that_is_kept_needs_none(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T20:59 Europe/Berlin")
    streaking.says("ran 2k")
    chat.at("2026-11-19T23:00 Europe/Berlin")
    assert rescues(chat) == []


@console
def test_a_day_in_doubt_is_asked_about_and_not_rescued(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T20:00 Europe/Berlin")
    assert "A full mile, 1.61 km?" in streaking.says("ran 1.6 km")
    chat.at("2026-11-19T23:00 Europe/Berlin")
    assert rescues(chat) == []


@console
def test_one_that_is_over_has_none_to_save(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-25T12:00 Europe/Berlin")
    assert rescues(chat) == ["2026-11-19T21:00"]


def test_who_lets_it_end_hears_at_what_it_ends(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T21:05 Europe/Berlin")
    assert streaking.presses("Let it end").text == (
        "Then it ends tonight, at 2 days. They stay in your book."
    )
    chat.at("2026-11-20T12:00 Europe/Berlin")
    assert rescues(chat) == ["2026-11-19T21:00"]


@console
def test_a_rescue_is_answered_in_words_and_keeps_no_other_answer(chat: Chat, streaking: Runner) -> None:
    streaking.says("/settings reviews on")
    streaking.says("/settings review thursday 18:00")
    chat.at("2026-11-19T21:05 Europe/Berlin")
    assert "Good. There is time" in streaking.says("i'm going")
    assert streaking.says("Routine") == "Anything that set you back?"
    streaking.says("/log 2k")
    assert streaking.presses("Let it end") == "It is kept already."


@console
@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("/settings rescue 20:00", ["2026-11-19T20:00"]),
        ("/quiet 20:30-07:00", ["2026-11-19T20:00"]),
        ("/quiet 21:00-07:00", ["2026-11-19T20:30"]),
        ("/quiet 21:30-07:00", ["2026-11-19T21:00"]),
        ("/settings rescue 23:30", ["2026-11-19T21:30"]),
        ("/stop rescues", []),
        ("/stop streak_rescue", []),
        ("/snooze 3 days", []),
        ("/streak end", []),
    ],
)
def test_when_a_rescue_comes_is_the_runners_to_say(
    chat: Chat, streaking: Runner, said: str, expected: list[str]
) -> None:
    streaking.says(said)
    chat.at("2026-11-20T12:00 Europe/Berlin")
    assert rescues(chat) == expected


@console
def test_a_paused_streak_is_not_rescued_and_its_steps_are_not_nudged(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k yesterday")
    ana.says("/streak start 2 km")
    ana.says("/micro new 30 km this week")
    ana.says("/pause sick")
    assert "Paused, so none now." in ana.says("/preview")
    chat.at("2026-11-21T12:00 Europe/Berlin")
    assert list(chat.prompts()) == []


@console
def test_two_rescues_without_an_answer_say_no_goodbye(chat: Chat, streaking: Runner) -> None:
    for day in range(19, 24):
        chat.at(f"2026-11-{day}T23:30 Europe/Berlin")
        streaking.says("ran 2k")
    assert len(rescues(chat)) == 5
    assert "stop" not in streaking.last.text


@console
def test_after_a_time_off_it_comes_as_long_as_the_day_can_be_kept(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T20:30 Europe/Berlin")
    chat.down(hours=1)
    assert rescues(chat) == ["2026-11-19T21:30"]
    assert streaking.last.text.startswith("Thursday’s rescue, late: I was off")
    streaking.says("ran 2k")
    chat.at("2026-11-20T20:30 Europe/Berlin")
    chat.down(hours=12)
    assert len(rescues(chat)) == 1


@console
def test_who_could_not_be_reached_gets_it_only_while_it_helps(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T20:00 Europe/Berlin")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-11-20T09:00 Europe/Berlin")
    chat.world.deliverable("Ana", deliverable=True)
    chat.at("2026-11-20T12:00 Europe/Berlin")
    assert rescues(chat) == []


@console
def test_three_messages_a_day_are_enough(chat: Chat, streaking: Runner) -> None:
    streaking.says("/settings review thursday 7:30")
    streaking.says("/race add Lake 10k, 17 Dec 2026, start 10:00")
    streaking.says("/race add Canal 5k, 26 Nov 2026, start 10:00")
    streaking.says("/settings reviews on")
    chat.at("2026-11-19T22:00 Europe/Berlin")
    assert len(list(chat.prompts())) == 3
    assert rescues(chat) == []


@console
def test_a_week_is_rescued_when_each_day_that_is_left_is_needed(chat: Chat, ana: Runner) -> None:
    for day in (9, 11, 13):
        ana.says(f"ran 5k on {day} nov 2026")
    ana.says("/streak start 3 runs a week")
    ana.says("/stop reviews")
    chat.at("2026-11-20T12:00 Europe/Berlin")
    assert rescues(chat) == []
    ana.says("ran 5k")
    chat.at("2026-11-21T22:00 Europe/Berlin")
    assert rescues(chat) == ["2026-11-21T21:00"]
    assert ana.last.text == "Week 2 is open: 2 runs keep it. 27 h left."
    ana.says("ran 5k")
    chat.at("2026-11-22T22:00 Europe/Berlin")
    assert rescues(chat) == ["2026-11-21T21:00", "2026-11-22T21:00"]
    assert ana.last.text == "Week 2 is open: 1 run keeps it. 3 h left."


@console
def test_the_rescue_comes_at_the_hour_of_the_zone_where_she_is(chat: Chat, streaking: Runner) -> None:
    chat.at("2026-11-19T12:00 Europe/Berlin")
    streaking.says("/settings zone New York")
    chat.at("2026-11-19T21:30 America/New_York")
    assert rescues(chat) == ["2026-11-19T21:00"]
    assert "3 h left" in streaking.last


@console
def test_preview_and_settings_name_it(chat: Chat, streaking: Runner) -> None:
    assert "21:00, on days that lack what your streak asks for: a streak rescue." in streaking.says(
        "/preview"
    )
    assert "Stop rescues" in streaking.last.buttons
    assert "Streak rescues: 21:00, on days that still lack a run." in streaking.says("/settings")
    assert "Streak rescues at 19:30 now" in streaking.says("/settings rescue_time=19:30")
    assert "As before. Streak rescues at 21:00 now" in streaking.says("/undo")


@pytest.mark.parametrize(
    ("pause", "span", "told"),
    [
        ("sick", "14d", "Your streak is paused: no rescues."),
        ("away from tomorrow until 3 dec", "7d", "No rescue is needed on these days."),
        ("away from tomorrow until 3 dec", "20d", "21:00, on days that lack what your streak asks for"),
    ],
)
def test_a_preview_promises_no_rescue_on_paused_days(
    chat: Chat, ana: Runner, pause: str, span: str, told: str
) -> None:
    ana.says("ran 5k")
    ana.says("/streak start 2 km")
    ana.says(f"/pause {pause}")
    previewed = ana.says(f"/preview {span}")
    assert told in previewed.text
    assert ("Stop rescues" in previewed.buttons) is told.startswith("21:00")
