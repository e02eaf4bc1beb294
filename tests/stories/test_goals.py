"""Goals and steps as they are set, chosen, changed and let go."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.fixture
def two_goals(ana: Runner) -> Runner:
    ana.says("/goal new run 300 km by 2027-03-31")
    ana.says("/goal new 50 runs by 2027-06-30")
    return ana


def test_a_parked_goal_is_listed_as_parked_and_taken_up_again(two_goals: Runner) -> None:
    two_goals.says("/goal park 2")
    for command in ("/goal", "/goal list"):
        assert "50 runs by Wed 30 Jun 2027, parked" in two_goals.says(command)
    assert "On again: 50 runs" in two_goals.says("/goal resume")
    assert "None of your goals is parked." in two_goals.says("/goal resume")


@pytest.mark.parametrize("command", ["show", "edit", "park", "done", "drop"])
def test_which_goal_is_asked_and_answered_by_button_number_or_words(two_goals: Runner, command: str) -> None:
    for way in ("press", "2", "50 runs"):
        answer = two_goals.says(f"/goal {command}")
        assert answer == "Which goal?"
        assert answer.buttons == ["300 km by Wed 31 Mar 2027", "50 runs by Wed 30 Jun 2027"]
        answer = two_goals.presses("#2") if way == "press" else two_goals.says(way)
        assert "50 runs by Wed 30 Jun 2027" in answer
        if command not in ("show", "edit"):
            two_goals.says("/undo")


def test_words_that_fit_several_goals_offer_the_same_line_for_each(two_goals: Runner) -> None:
    answer = two_goals.says('/goal edit goal=2027 why="the sea"')
    assert "More than one has “2027” in its name. Which?" in answer
    assert "Changed: 50 runs" in two_goals.presses("#2")
    assert 'Why: "the sea"' in two_goals.says("/goal show 50 runs")


def test_a_run_said_while_a_goal_is_asked_for_is_a_run(two_goals: Runner) -> None:
    two_goals.says("/goal drop")
    answer = two_goals.says("ran 5k")
    assert "5 km, today." in answer
    assert "Which goal?" in answer


def test_what_of_a_goal_changes_is_a_button_each(ana: Runner) -> None:
    ana.says("/goal new run 300 km by 2027-03-31")
    assert ana.says("/goal edit").buttons[:3] == ["Another day", "Another amount", "The why"]
    assert ana.presses("Another day") == "By when?"
    assert "300 km by Thu 31 Dec 2026" in ana.presses("#1")
    ana.says("/goal edit")
    ana.presses("Another amount")
    assert "Changed: 250 km" in ana.says("250")
    assert "Changed: 250 km by Sun 31 Jan 2027" in ana.says("/goal edit by 31 january")
    assert "Changed: 100 km by Sun 28 Feb 2027" in ana.says("/goal edit 1 100 km by 28 february")


def test_a_bare_amount_is_in_the_goals_own_unit(ana: Runner) -> None:
    ana.says("/goal new run 2,027 miles in 2027")
    assert "Changed: 1,500 mi in 2027" in ana.says("/goal edit amount=1500")
    assert "Changed: 1,500 km in 2027" in ana.says('/goal edit amount="1500 km"')


def test_a_goal_above_ones_weeks_says_its_rate_once_and_keeping_it_is_a_button(chat: Chat) -> None:
    tom = chat.runner("Tom", "America/New_York", "mi")
    tom.says("ran 10 miles on 10 nov")
    answer = tom.says("/goal new run 2,027 miles in 2027")
    assert answer.text.count("a week") == 1
    assert "That is 38.9 mi a week; your best week was 10 (so +289 %)." in answer
    assert "Yours: 2,027 mi in 2027. That is 38.9 mi a week." in tom.presses("Keep 2,027 mi")
    assert "2,027 mi in 2027" in tom.says("/goal list")


def test_weeks_of_next_to_nothing_are_compared_without_percent_or_a_crumb_of_a_goal(ana: Runner) -> None:
    ana.says("ran 5k on 29 feb 2024")
    answer = ana.says("/goal new 20 km by Sunday")
    assert "your best 8 weeks were 0.6" in answer
    assert "%" not in answer.text
    assert not any(each.startswith("1 km") for each in answer.buttons)
    assert "20 km" in ana.presses("Keep 20 km")


@pytest.mark.parametrize(
    ("line", "because"),
    [
        ("/goal new 0 km in 2027", "A goal needs an amount above nothing."),
        ("/goal new run 999,999,999 km in 2027", "more than anybody has run"),
        ("/goal new run 99,999 miles by 2026-12-01", "more than anybody has run"),
        ("/goal new amount=50 unit=km from=2027-03-01 by=2027-02-01", "It would start on Mon 1 Mar 2027"),
        ("/goal new 300 km by 31 march 2025", "Mon 31 Mar 2025 has passed."),
        ("/goal new kind=habit", "“habit” is none of the choices. It is total, streak or open."),
        ("/goal edit goal=9 amount=100", "No goal yet."),
    ],
)
def test_a_goal_that_cannot_be_is_refused_with_the_reason(ana: Runner, line: str, because: str) -> None:
    assert because in ana.says(line)
    assert "No goal yet." in ana.says("/goal list")


def test_outings_a_week_make_a_goal_of_exactly_that_rate_on_any_weekday(chat: Chat) -> None:
    chat.at("2026-12-19T10:00 Europe/Berlin")
    ana = chat.runner("Ana")
    ana.says("I want to get in shape")
    answer = ana.presses("3 outings a week")
    assert "36 runs by Fri 12 Mar 2027" in answer
    assert "That is 3 runs a week." in answer


def test_a_rate_of_runs_has_a_decimal_and_is_rounded_up(ana: Runner) -> None:
    assert "That is 1.8 runs a week." in ana.says("/goal new 100 runs by 2027-12-31")


def test_a_step_is_named_by_its_number_or_words_and_never_another_in_its_place(ana: Runner) -> None:
    ana.says("/micro new 3 runs this week")
    ana.says("/micro new 20 km this week")
    assert "I know no step called “77”." in ana.says("/micro drop step=77")
    assert "Let go: 3 runs." in ana.says("/micro drop 3 runs")
    ana.presses("Bring it back")
    assert "Done: 20 km." in ana.says("/micro done step=2")


def test_a_change_button_changes_the_step_that_it_stands_under(ana: Runner) -> None:
    ana.says("/micro new 3 runs this week")
    first = ana._chat.world.sent[-1]
    ana.says("/micro new 20 km this week")
    ana._chat.world.sent.append(first)
    ana.presses("Change")
    assert "4 runs now, by Sun 22 Nov (was 3 runs)." in ana.says("4 runs")
    assert "That step is set already: 4 runs." in ana.says('/micro change step=1 what="4 runs"')


@pytest.mark.parametrize("words", ["0 runs", "0 km", "9 days", "500 runs this week"])
def test_a_figure_that_no_week_holds_is_no_promise(ana: Runner, words: str) -> None:
    answer = ana.says(f"/micro new {words}")
    assert "more than a week holds" in answer or "above nothing" in answer
    assert "No step for this week yet." in ana.says("/micro list")


def test_a_plan_becomes_a_step_with_its_amount(ana: Runner) -> None:
    ana.says("might do 10 on sunday")
    assert '10 km, by Sun 22 Nov. Your plan: "on sunday".' in ana.presses("Make it this week’s step")


def test_somebody_back_after_months_gives_the_goal_a_new_date_in_two_taps(chat: Chat, ana: Runner) -> None:
    ana.says("ran 8.4k")
    ana.says("/goal new run 100 km by 2027-02-28")
    chat.at("2027-05-11T19:12 Europe/Berlin")
    assert ana.says("ran 3k today").buttons[-2:] == ["Same goal, new date", "Something smaller"]
    assert ana.presses("Same goal, new date") == "By when?"
    assert "Changed: 100 km by Wed 30 Jun 2027" in ana.presses("#1")
    assert "parked" not in ana.says("/goal list")


def test_a_parked_goal_whose_day_has_passed_needs_a_new_day_first(chat: Chat, ana: Runner) -> None:
    ana.says("/goal new run 100 km by 2026-12-31")
    ana.says("/goal park")
    chat.at("2027-01-05T09:00 Europe/Berlin")
    assert "Thu 31 Dec 2026 has passed." in ana.says("/goal resume")
    assert ana.presses("Another day") == "By when?"


def test_a_goal_is_read_from_what_is_named_as_well(ana: Runner) -> None:
    assert "Set: 300 km in 2027." in ana.says('/goal new what="run 300 km in 2027" why="my kids"')
    assert "Set: 200 km by Thu 1 Apr 2027." in ana.says('/goal new by=2027-04-01 what="200 km"')
    assert "Set: 100 km by Mon 1 Mar 2027." in ana.says("/goal new 100 km by=2027-03-01")


def test_an_empty_value_says_nothing(ana: Runner) -> None:
    assert "What is the race called?" in ana.says('/race add name="" date=2027-05-02')
    assert "Lake 10k, Sun 2 May" in ana.says("Lake 10k")
    assert "No goal yet." in ana.says("/goal show goal=")


def test_a_step_belongs_to_a_goal_that_is_ones_own(chat: Chat, ana: Runner) -> None:
    bo = chat.runner("Bo")
    bo.says("/goal new run 300 km in 2027")
    assert "No goal yet." in ana.says('/micro new what="3 runs" goal=1')
    assert "No step for this week yet." in ana.says("/micro list")


def test_an_open_goal_says_when_it_is_looked_at(ana: Runner) -> None:
    ana.says("/goal new kind=open get in shape")
    assert "Changed: get in shape (open). A look at it is due on Sat 1 May 2027." in ana.says(
        "/goal edit by 1 may 2027"
    )
    assert "Changed: 100 km by Sat 1 May 2027." in ana.says("/goal edit 100 km")


def test_a_goal_reached_stays_reached_and_one_that_was_not_has_passed(chat: Chat, ana: Runner) -> None:
    ana.says("/goal new run 5 km by 2026-11-20")
    ana.says("/goal new run 50 km by 2026-11-21")
    ana.says("ran 6k")
    for day in ("18T20:00", "23T09:00"):
        chat.at(f"2026-11-{day} Europe/Berlin")
        assert "1  5 km by Fri 20 Nov 2026: 6 km, reached " in ana.says("/goal list")
    assert "2  50 km by Sat 21 Nov 2026: 6 km, its day has passed" in ana.says("/goal")
    assert "5 km by Fri 20 Nov 2026: reached Wed 18 Nov, 2 days early." in ana.says("/goal show 1")


def test_a_parked_goal_says_so_when_it_is_shown(two_goals: Runner) -> None:
    two_goals.says("/goal park 2")
    answer = two_goals.says("/goal show 2")
    assert answer.text.splitlines()[-1] == "Parked: it never nags until you take it up again."
    assert "a day" not in answer
    assert "On again: 50 runs" in two_goals.presses("Resume")
    assert "Parked" not in two_goals.says("/goal show 2")


def test_a_why_is_echoed_and_an_empty_one_takes_it_away_or_is_asked_for(ana: Runner) -> None:
    assert 'Why: "the lake"' in ana.says('/goal new run 300 km in 2027 why="the lake"')
    assert 'Why: "the sea"' in ana.says('/goal edit why="the sea"')
    assert ana.says("/goal edit why=").text.endswith("No why any more.")
    assert "Why" not in ana.says("/goal show")
    assert ana.says("/goal edit why=") == "Why this one? I’ll quote you."
    assert 'Why: "the hills"' in ana.says("the hills")
    answer = ana.says("/goal edit why= by=2027-06-30")
    assert answer.text.startswith("Changed: 300 km from Fri 1 Jan to Wed 30 Jun 2027.")
    assert answer.text.endswith("No why any more.")
    ana.presses("Undo")
    assert 'Why: "the hills"' in ana.says("/goal show")


@pytest.mark.parametrize("line", ["/micro new 5", "/micro new five", '/micro new what="5"', "/micro new"])
def test_a_bare_figure_is_asked_what_it_counts_and_the_answer_is_a_step(ana: Runner, line: str) -> None:
    asked = ana.says(line)
    if line == "/micro new":
        asked = ana.says("5")
    assert asked == "5 of what?"
    assert asked.buttons == ["5 runs", "5 km", "a run on 5 days"]
    assert ana.says("5 km") == "5 km, by Sun 22 Nov."
    assert "No runs yet" in ana.says("/runs")


def test_a_bare_figure_in_a_change_is_asked_about_too(ana: Runner) -> None:
    ana.says("/micro new 3 runs")
    assert ana.says("/micro change 60").buttons == ["60 km"]
    assert "60 km now, by Sun 22 Nov (was 3 runs)." in ana.presses("60 km")
    assert "above nothing" in ana.says("/micro change 0")


def test_a_goal_of_next_year_has_its_first_bite_in_its_first_whole_week(chat: Chat) -> None:
    chat.at("2026-12-05T12:00 America/New_York")
    tom = chat.runner("Tom", "America/New_York", "mi")
    for day in range(12, 66, 7):
        for more in range(3):
            tom.says(f"ran 9 miles {day - more} days ago")
    chat.at("2026-12-19T12:00 America/New_York")
    tom.says("ran 9 miles 8 days ago")
    answer = tom.says("/goal new run 2,027 miles in 2027")
    assert answer.text.splitlines() == [
        "Set: 2,027 mi in 2027.",
        "That is 38.9 mi a week; your best 8 weeks were 27 (so +44 %), this year 21.",
        "The yardstick, your own best weeks, is ours, not research. Your call.",
        "First bite: 9 mi in the week of Mon 4 Jan.",
    ]
    assert answer.buttons[0] == "9 mi from Mon 4 Jan"
    assert "First bite: 9 mi in the week of Mon 4 Jan." in tom.presses("Keep 2,027 mi")
    assert tom.presses("9 mi from Mon 4 Jan") == "9 mi, 4 to 10 Jan."
    assert "First bite" not in tom.says("/goal edit 2,027 miles in 2027")


def test_a_goal_that_begins_later_says_from_when(ana: Runner) -> None:
    answer = ana.says("/goal new 300 km from 1 march to 31 may 2027")
    assert answer.text.splitlines()[0].startswith("Set: 300 km from Mon 1 Mar to Mon 31 May 2027.")
    assert "300 km from Mon 1 Mar" in ana.says("/goal list")
    assert "by Fri 30 Apr 2027" in ana.says("/goal new 300 km by 30 april")


def test_a_step_can_be_for_a_week_to_come_and_for_none_gone_by(ana: Runner) -> None:
    assert ana.says("/micro new 3 runs week=2026-12-02") == "3 runs, 30 Nov to 6 Dec."
    assert "9 to 15 Nov is over." in ana.says("/micro new 3 runs week=2026-11-15")


def test_a_goal_in_another_state_is_named_with_it(two_goals: Runner) -> None:
    two_goals.says("/goal park 2")
    assert two_goals.says("/goal park 2") == "50 runs by Wed 30 Jun 2027 is parked."
    assert "On again: 50 runs" in two_goals.presses("Resume")
    two_goals.says("/goal done 1")
    assert two_goals.says("/goal drop 1") == "300 km by Wed 31 Mar 2027 is done."
    assert two_goals.says("/goal resume 2") == "50 runs by Wed 30 Jun 2027 is active."


@pytest.mark.parametrize(
    ("line", "goal"),
    [
        ("26.2 miles by 30 nov", "26.3 mi by Mon 30 Nov 2026"),
        ("13.1 miles by 30 nov", "13.2 mi by Mon 30 Nov 2026"),
        ("10.55 km by 30 nov", "10.6 km by Mon 30 Nov 2026"),
        ("2,000 km in 2027", "2,000 km in 2027"),
    ],
)
def test_any_distance_can_be_a_total(ana: Runner, line: str, goal: str) -> None:
    assert ana.says(f"/goal new {line}").text.startswith(f"Set: {goal}.")
    assert f"Yours: {goal}." in ana.says(f"/goal edit {line}")


def test_a_rate_of_about_one_run_is_one_run(ana: Runner) -> None:
    assert "That is 1 run a week." in ana.says("/goal new 50 runs in 2027")


def test_a_goal_is_found_by_its_figure_with_or_without_marks(ana: Runner) -> None:
    ana.says("/goal new run 2,000 km in 2027")
    assert ana.says("/goal show 2000").text == ana.says("/goal show 2,000").text


def test_a_goal_of_the_running_year_needs_the_same_a_week_wherever_it_is_said(ana: Runner) -> None:
    ana.says("ran 10k on 2 november")
    ana.says("ran 20k on 10 november")
    assert ana.says("300 km in 2026") == ("A goal, not set yet: 300 km in 2026. That is 43 km a week.")
    assert "That is 43 km a week; your best 2 weeks were 15" in ana.presses("Set it")


def test_runs_are_needed_by_the_week_and_no_day_is_foretold_years_late(chat: Chat, ana: Runner) -> None:
    ana.says("/goal new 40 runs by 2027-02-28")
    ana.says("ran 5k")
    assert "103 days left: 2.7 runs a week get there." in ana.says("/goal show")
    chat.at("2027-01-20T19:00 Europe/Berlin")
    ana.says("ran 5k on 6 january")  # at that pace it would be years
    shown = ana.says("/goal show")
    assert "40 days left: 6.7 runs a week get there." in shown
    assert "At the pace" not in shown


def test_the_builder_has_a_way_out_of_what_it_cannot_count(ana: Runner) -> None:
    ana.says("I want to get fit")
    assert "Never mind" in ana.says("run a half under 2 hours").buttons
    ana.says("never mind")
    ana.says("I want to get fit")
    stuck = ana.says("because my brother does")
    assert stuck.buttons[-1] == "Never mind"
    assert ana.presses("Never mind") == "Left as it was."
