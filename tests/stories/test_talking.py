"""Reviews, nudges, silence: what is said unasked, and who decides about it."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


def test_two_unanswered_reviews_and_the_third_says_goodbye(chat: Chat, ana: Runner) -> None:
    ana.says("ran 19 min")
    chat.at("2027-02-01T09:00 Europe/Berlin")
    assert [at[:10] for _, _, at in chat.prompts()] == ["2026-11-22", "2026-11-29", "2026-12-06"]
    assert "I’ll stop asking" in ana.last
    back = ana.says("ran 20 min today")
    assert "Good to hear from you, Ana." in back
    chat.at("2027-02-07T18:00 Europe/Berlin")
    assert list(chat.prompts())[-1][2][:16] == "2027-02-07T18:00"


def test_coming_back_after_months_is_met_with_what_stood_and_a_way_on(chat: Chat, ana: Runner) -> None:
    ana.says("ran 8.4k")
    ana.says("/goal new run 100 km by 2027-02-28")
    chat.at("2027-05-11T19:12 Europe/Berlin")
    back = ana.says("ran 3k today")
    for words in (
        "Good to hear from you, Ana.",
        "Your longest before was 8.4 km, in November 2026.",
        "100 km by Sun 28 Feb 2027 passed meanwhile; it is parked.",
    ):
        assert words in back
    assert "Same goal, new date" in back.buttons
    assert "Changed: 100 km by Sat 31 Jul 2027" in ana.says("/goal edit by=2027-07-31")


def test_the_review_asks_four_questions_and_the_last_becomes_the_step(chat: Chat, ana: Runner) -> None:
    ana.says("/micro new 2 runs, 12 km")
    ana.says("ran 5.1k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "1 of 2 runs, 5.1 of 12 km" in ana.last
    assert "What got in the way?" in ana.last
    assert "Anything that went well?" in ana.says("work trip, dark at both ends of the day")
    assert ana.presses("Wednesday’s run") == "How do you feel?"
    assert "What will you do next week?" in ana.presses("Tired")
    assert '2 runs, 12 km, by Sun 29 Nov. Your plan: "one at lunch' in ana.says(
        "2 runs 12k, one at lunch wednesday, one saturday 7:30"
    )
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert (
        'A week ago you wrote: "2 runs 12k, one at lunch wednesday, one saturday 7:30". None this time.'
        in ana.last
    )


def test_the_figures_are_edited_until_midnight_and_a_late_run_keeps_the_promise(
    chat: Chat, ana: Runner
) -> None:
    ana.says("/micro new 2 runs")
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    answer = ana.says("ran 6k just now")
    assert answer.edited
    assert "2 of 2 runs, 11 km" in answer
    chat.at("2026-11-23T08:00 Europe/Berlin")
    assert not ana.says("ran 3k").edited


def test_two_runs_within_one_second_are_both_in_the_reviews_figures(chat: Chat, ana: Runner) -> None:
    ana.says("/micro new 3 runs")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    ana.says("ran 6k")
    answer = ana.says("ran 5k")
    assert answer.edited
    assert "2 of 3 runs, 11 km" in answer


def test_a_nudge_comes_when_behind_and_still_possible_and_an_answer_ends_it(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5.1k")
    ana.says("/micro new 2 runs, 12 km")
    chat.at("2026-11-19T17:30 Europe/Berlin")
    assert (
        "1 of 2 runs, 5.1 of 12 km: 2 times 3.5 km in the 4 days to Sun 22 Nov keeps your step." in ana.last
    )
    answer = ana.presses("Friday")
    assert answer.edited
    assert "If it is Friday, then you run." in answer
    chat.at("2026-11-22T17:45 Europe/Berlin")
    assert [kind for _, kind, _ in chat.prompts()] == ["nudge"]


def nudges(chat: Chat) -> list[str]:
    return [sent.message.text for sent in chat.world.sent if sent.kind == "nudge" and not sent.edit]


def test_a_nudge_proposes_what_is_possible_and_not_the_same_words_twice(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-23T09:00 Europe/Berlin")
    ana.says("/micro new 15 km this week")
    chat.at("2026-11-27T17:30 Europe/Berlin")
    assert nudges(chat) == [
        "0 of 15 km: 3 times 5 km in the 4 days to Sun 29 Nov keeps your step.",
        "0 of 15 km: 3 times 5 km in the 3 days to Sun 29 Nov keeps your step.",
    ]
    assert ana.last.buttons[0] == "Today"


def test_an_outing_at_the_usual_pace_has_its_time(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5.1k in 33:09")
    ana.says("/micro new 9 km")
    chat.at("2026-11-21T17:30 Europe/Berlin")
    assert nudges(chat)[-1] == (
        "5.1 of 9 km: 3.9 km today or tomorrow keeps your step, 25 min at your usual 6:30 /km."
    )
    assert ana.last.buttons[0] == "Sunday"


@pytest.mark.parametrize(
    ("step", "on", "words"),
    [
        ("3 runs", "2026-11-19", "0 of 3 runs: 3 runs in the 4 days to Sun 22 Nov keep your step."),
        ("2 runs", "2026-11-21", "0 of 2 runs: 2 runs today and tomorrow keep your step."),
        ("1 run", "2026-11-21", "0 of 1 run: 1 run today or tomorrow keeps your step."),
        (
            "run on 2 days this week",
            "2026-11-20",
            "Run on 0 of 2 days: a run on 2 of the 3 days to Sun 22 Nov keeps your step.",
        ),
        (
            "run on 3 days this week",
            "2026-11-20",
            "Run on 0 of 3 days: a run on each of the 3 days to Sun 22 Nov keeps your step.",
        ),
        (
            "run on 2 days this week",
            "2026-11-21",
            "Run on 0 of 2 days: a run today and tomorrow keeps your step.",
        ),
        ("6 km", "2026-11-20", "0 of 6 km: 6 km in the 3 days to Sun 22 Nov keeps your step."),
    ],
)
def test_a_nudge_names_the_days_that_are_left(
    chat: Chat, ana: Runner, step: str, on: str, words: str
) -> None:
    chat.at(f"{on}T17:00 Europe/Berlin")
    ana.says(f"/micro new {step}")
    chat.at(f"{on}T17:30 Europe/Berlin")
    assert nudges(chat) == [words]


def test_no_nudge_when_the_step_is_done_or_nothing_counts(chat: Chat, ana: Runner) -> None:
    ana.says("/micro new 1 run")
    ana.says("ran 5k")
    chat.at("2026-11-22T17:45 Europe/Berlin")
    assert list(chat.prompts()) == []


def test_stopped_and_snoozed_kinds_stay_silent_and_settings_bring_them_back(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    ana.says("/stop weekly_review")
    chat.at("2026-11-29T20:00 Europe/Berlin")
    assert list(chat.prompts()) == []
    ana.says("/settings review sunday 18:00")
    ana.says("/snooze 14 days")
    chat.at("2026-12-12T20:00 Europe/Berlin")
    assert list(chat.prompts()) == []
    chat.at("2026-12-13T18:00 Europe/Berlin")
    assert len(list(chat.prompts())) == 1


def test_preview_names_what_then_comes(chat: Chat, ana: Runner) -> None:
    ana.says("/race add Lake 10k, 29 Nov 2026, start 9:30")
    ana.says("/micro new 3 runs")
    listed = ana.says("/preview 14d")
    for words in ("weekly review", "Lake 10k", "a nudge", "Quiet from 22:00 to 7:00."):
        assert words in listed, words


def test_a_runner_who_moves_is_asked_once_by_the_new_clock(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    ana.says("/settings zone America/New_York")
    chat.at("2026-11-22T18:30 America/New_York")
    assert len(list(chat.prompts())) == 1
    chat.at("2026-11-29T18:00 America/New_York")
    assert list(chat.prompts())[-1][2] == "2026-11-29T18:00:00-05:00[America/New_York]"


def test_at_most_three_unasked_messages_a_day(chat: Chat, ana: Runner) -> None:
    for number in range(5):
        ana.says(f"/race add Race {number}, 20 Dec 2026")
    chat.at("2026-11-23T12:00 Europe/Berlin")
    days = [at[:10] for _, _, at in chat.prompts("Ana")]
    assert max(days.count(day) for day in days) <= 3


@pytest.mark.not_on("telegram", "a group there shows nothing to one person alone; see tests/wire")
def test_a_group_hears_nothing_of_ones_own(chat: Chat, ana: Runner) -> None:
    chat.world.open_room("club", "Europe/Berlin")
    bo = chat.runner("Bo", "America/New_York", "mi")
    assert bo.says("hello all", "club").sent == ()
    answer = ana.says("/log 8.2 km", "club")
    assert all(sent.private for sent in answer.sent)
    assert ana.says("/forget", "club").buttons == ["Open it"]
    opened = ana.presses("Open it", "club")
    assert "In our private chat" not in opened
    assert [sent.room for sent in opened.sent] == [None]
    assert "To do it, type: forget everything" in opened


@pytest.mark.console("whoever else may see such a button differs; see tests/wire")
def test_somebody_elses_button_says_so_to_the_presser_only(chat: Chat, ana: Runner) -> None:
    chat.world.open_room("club", "Europe/Berlin")
    ana.says("/log 8.2 km", "club")
    shown = chat.world.sent[-1]
    bo = chat.runner("Bo")
    world = chat.world
    world.sent.append(type(shown)(**{**{f: getattr(shown, f) for f in shown.__slots__}, "to": "Bo"}))
    answer = bo.presses("Undo", "club")
    assert "for somebody else" in answer
    assert "8.2 km" in ana.says("/week")


def test_forget_deletes_everything_and_nothing_comes_any_more(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k, canary words")
    assert "1 run, 0 goals, 0 reviews" in ana.says("/forget")
    assert "Receipt" in ana.says("forget everything")
    chat.at("2026-12-31T09:00 Europe/Berlin")
    assert list(chat.prompts()) == []


def test_export_and_forget_count_runs_as_runs_and_name_what_is_beside_them(ana: Runner) -> None:
    ana.says("ran 5k")
    assert "1 run, 0 goals, 0 reviews." in ana.says("/export")
    ana.says("strength 30 min")
    ana.says("/rest yesterday")
    ana.says("/race add Canal 10k, 24 Oct 2027")
    counted = "1 run, 2 other lines of your log, 0 goals, 1 race, 0 reviews."
    assert counted in ana.says("/export")
    assert counted in ana.says("/forget")


def test_messages_are_stopped_as_one_says_it(ana: Runner) -> None:
    assert "No more nudges." in ana.says("stop nudging me")
    assert "Until when?" in ana.says("can you remind me later?")
    assert "Nothing until" in ana.presses("Nothing for a week")


@pytest.mark.parametrize("thanks", ["obrigado!", "danke dir", "gracias", "ありがとう", "merci"])
def test_thanks_are_thanks_in_whatever_language(ana: Runner, thanks: str) -> None:
    assert ana.says(thanks) == "Any time."


def test_a_correction_leaves_its_it_out_where_one_does(ana: Runner) -> None:
    ana.says("corri 5 km hoje em 27 minutos")
    assert "Moved to Tue 17 Nov." in ana.says("foi ontem")
