"""Two accounts become one runner, when both sides have said so; and two again."""

from __future__ import annotations

import re

import pytest

from tests.chat import Chat, Runner


@pytest.fixture
def bo(chat: Chat) -> Runner:
    return chat.runner("Bo")


def code_for(runner: Runner) -> str:
    found = re.search(r"/link (\S+)", runner.says("/link").text)
    assert found is not None
    return found[1]


def join(ana: Runner, bo: Runner) -> None:
    """Join Bo's account to Ana's, by her code."""
    bo.says(f"/link {code_for(ana)}")
    bo.presses("Join them")
    assert "One runner now" in ana.presses("Join them")


# --- both sides -------------------------------------------------------------------------------


def test_both_sides_are_asked_and_then_one_log_is_in_both_chats(ana: Runner, bo: Runner) -> None:
    ana.says("ran 5k")
    bo.says("ran 7k yesterday")
    code = code_for(ana)
    asked = bo.says(f"/link {code}")
    assert "Ana on " in asked
    assert asked.buttons == ["Join them", "Not now"]
    both = bo.presses("Join them")
    assert [sent.to for sent in both.sent] == ["Bo", "Ana"]
    assert "Bo on " in both.sent[1].message.text
    assert "5 km" in ana.says("/runs")
    assert "7 km" not in ana.says("/runs"), "nothing is joined before both have said so"
    told = ana.presses("Join them")
    assert sorted(sent.to for sent in told.sent) == ["Ana", "Bo"]
    assert "2 runs" in told
    for one in (ana, bo):
        assert "12 km, 2 runs" in one.says("/week")


def test_what_one_says_is_known_to_the_other(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    bo.says("ran 8k")
    assert "10 km, today (was 8 km)" in ana.says("make that 10")
    assert "10 km" in bo.says("/runs")


def test_the_first_side_may_say_no(ana: Runner, bo: Runner) -> None:
    bo.says(f"/link {code_for(ana)}")
    bo.presses("Join them")
    said = ana.presses("That is not me")
    assert "nothing was changed" in said
    assert [sent.to for sent in said.sent] == ["Ana", "Bo"]
    bo.says("ran 6k")
    assert "6 km" not in ana.says("/runs")


def test_the_second_side_may_leave_it(ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    bo.says(f"/link {code}")
    assert "Left apart" in bo.presses("Not now")
    assert "showed this code" in bo.says(f"/link {code}"), "it can still be said"


def test_a_run_that_stands_in_both_is_kept_once_with_what_each_said(ana: Runner, bo: Runner) -> None:
    ana.says("ran 10k in 55:00")
    bo.says("ran 10.1k, felt great")
    bo.says("ran 4k")
    join(ana, bo)
    runs = ana.says("/runs")
    assert "10 km in 55:00 (felt great)" in runs
    assert "14 km, 2 runs" in ana.says("/week")


def test_goals_and_races_that_stand_in_both_are_kept_once(ana: Runner, bo: Runner) -> None:
    for one in (ana, bo):
        one.says("/goal new run 500 km in 2027")
        one.says("/race add Lake 10k, 29 Nov 2026")
    bo.says("/race add Canal 5k, 6 Dec 2026")
    join(ana, bo)
    assert ana.says("/goal list").text.count("500 km") == 1
    races = ana.says("/race list").text
    assert (races.count("Lake"), races.count("Canal")) == (1, 1)


def test_the_settings_are_those_of_who_showed_the_code(chat: Chat) -> None:
    ana, bo = chat.runner("Ana", "Europe/Berlin", "km"), chat.runner("Bo", "America/New_York", "mi")
    bo.says("ran 5 miles")
    join(ana, bo)
    assert "8.05 km" in bo.says("/runs")
    assert "Berlin" in bo.says("/settings")


def test_who_has_not_named_a_city_brings_no_settings(chat: Chat) -> None:
    bo, ana = chat.runner("Bo", "America/New_York", "mi"), chat.newcomer("Ana")
    ana.says("/start")
    join(ana, bo)
    settings = ana.says("/settings")
    assert "New York" in settings
    assert "Which city" not in ana.says("/week")


def test_somebody_new_may_begin_with_a_code(chat: Chat, ana: Runner) -> None:
    bo = chat.newcomer("Bo")
    asked = bo.says(f"/link {code_for(ana)}")
    assert asked.text.count("?") == 1
    bo.presses("Join them")
    ana.presses("Join them")
    assert "city" not in bo.says("ran 5k")


# --- codes ------------------------------------------------------------------------------------


@pytest.mark.parametrize("typed", ["{}", "code={}", "code: {}", "{}.", '"{}"', "`{}`"])
def test_a_code_is_read_however_it_is_typed(ana: Runner, bo: Runner, typed: str) -> None:
    code = code_for(ana)
    assert "Ana on " in bo.says(f"/link {typed.format(code)}")
    assert "Ana on " in bo.says(f"/link {typed.format(code.lower().replace('-', ''))}")


def test_a_code_may_be_typed_in_two_parts(ana: Runner, bo: Runner) -> None:
    assert "Ana on " in bo.says(f"/link {code_for(ana).replace('-', ' ')}")


def test_a_code_lasts_ten_minutes(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    chat.wait(minutes=10)
    assert "had its 10 minutes" in bo.says(f"/link {code}")


def test_the_yes_of_the_first_side_has_ten_minutes_of_its_own(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    chat.wait(minutes=9)
    bo.says(f"/link {code}")
    bo.presses("Join them")
    chat.wait(minutes=9)
    assert "One runner now" in ana.presses("Join them")
    chat.wait(minutes=1)
    code = code_for(chat.runner("Cy"))
    ana.says(f"/link {code}")
    ana.presses("Join them")
    chat.wait(minutes=11)
    assert "had its 10 minutes" in Runner(chat, "Cy").presses("Join them")


def test_a_code_is_good_once(chat: Chat, ana: Runner, bo: Runner) -> None:
    cy, code = chat.runner("Cy"), code_for(ana)
    bo.says(f"/link {code}")
    bo.presses("Join them")
    assert "has been used" in cy.says(f"/link {code}")
    ana.presses("Join them")
    for one in (cy, bo, ana):
        assert "has been used" in one.says(f"/link {code}")


def test_a_newer_code_ends_the_one_before(ana: Runner, bo: Runner) -> None:
    first = code_for(ana)
    code_for(ana)
    assert "no such code" in bo.says(f"/link {first}")


def test_ones_own_code_is_for_the_other_account(ana: Runner) -> None:
    assert "from there" in ana.says(f"/link {code_for(ana)}")


def test_who_guesses_is_stopped(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    for wrong in ("AAAA-AA", "AAAA-AB", "AAAA-AC", "AAAA-AD", "AAAA-AE"):
        assert "no such code" in bo.says(f"/link {wrong}")
    assert "5 codes were wrong" in bo.says(f"/link {code}")
    chat.wait(hours=1, minutes=1)
    assert "Ana on " in bo.says(f"/link {code_for(ana)}")


def test_a_yes_that_was_not_asked_for_only_asks(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    assert bo.says(f"/link code={code} answer=yes").buttons == ["Join them", "Not now"]
    cy = chat.runner("Cy")
    cy.says(f"/link {code}")
    assert "Ana on " in bo.says(f"/link code={code} answer=yes"), "another one has read it since"
    bo.presses("Join them")
    assert "Bo on " in ana.last


def test_no_code_is_taken_in_a_group(chat: Chat, ana: Runner, bo: Runner) -> None:
    chat.world.open_room("club", "Europe/Berlin")
    code = code_for(ana)
    said = bo.says(f"/link {code}", "club")
    assert "In our private chat" in said
    assert "Ana" not in said


def test_two_codes_that_cross_join_once(chat: Chat, ana: Runner, bo: Runner) -> None:
    of_ana, of_bo = code_for(ana), code_for(bo)
    bo.says(f"/link {of_ana}")
    ana.says(f"/link {of_bo}")
    bo.presses("Join them")
    ana.presses(f"=/link code={of_bo} answer=yes")
    assert "One runner now" in ana.presses(f"=/link code={of_ana} answer=yes")
    assert "One runner now" not in bo.presses(f"=/link code={of_bo} answer=yes")
    ana.says("ran 5k")
    assert "5 km, 1 run" in bo.says("/week")


# --- apart ------------------------------------------------------------------------------------


@pytest.mark.parametrize("way", ["/unlink", "/undo"])
def test_for_a_day_both_get_back_what_they_had(chat: Chat, ana: Runner, bo: Runner, way: str) -> None:
    ana.says("ran 10k in 55:00")
    bo.says("ran 10.1k, felt great")
    bo.says("/settings review monday 7:00")
    before = {one.name: one.says("/runs").text for one in (ana, bo)}
    join(ana, bo)
    chat.wait(hours=23)
    told = ana.says(way)
    assert sorted(sent.to for sent in told.sent) == ["Ana", "Bo"]
    assert {one.name: one.says("/runs").text for one in (ana, bo)} == before
    assert "Monday 7:00" in bo.says("/settings")


def test_the_button_under_the_news_takes_it_apart(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    assert "Apart again" in bo.presses("Undo")
    ana.says("ran 6k")
    assert "6 km" not in bo.says("/runs")


def test_what_was_said_since_stays_with_its_account(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    ana.says("ran 5k")
    bo.says("ran 7k")
    bo.says("/goal new run 500 km in 2027")
    ana.says("/unlink")
    assert "5 km, 1 run" in ana.says("/week")
    assert "7 km, 1 run" in bo.says("/week")
    assert "500 km" in bo.says("/goal list")
    assert "500 km" not in ana.says("/goal list")
    assert "500 km" in bo.says("/undo")
    assert "7 km" in bo.says("/undo")
    assert "5 km" in ana.says("/undo")


def test_a_log_comes_before_the_link_when_undone(ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    bo.says("ran 7k")
    assert "7 km" in bo.says("/undo")
    assert "Apart again" not in bo.last


def test_a_correction_stays_with_what_it_corrects(ana: Runner, bo: Runner) -> None:
    ana.says("ran 5k")
    join(ana, bo)
    bo.says("make that 6k")
    bo.says("/unlink")
    assert "6 km" in ana.says("/runs")
    assert "5 km" in ana.says("/undo")
    assert "No runs yet" in bo.says("/runs")


def test_after_a_day_the_account_that_says_it_begins_anew(chat: Chat, ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    join(ana, bo)
    chat.wait(days=1, minutes=1)
    asked = bo.says("/unlink")
    assert "1 run" in asked
    assert asked.buttons[0] == "Split it off"
    assert "One runner, as before" in bo.presses("Stay one")
    bo.says("/unlink")
    told = bo.presses("Split it off")
    assert sorted(sent.to for sent in told.sent) == ["Ana", "Bo"]
    assert "7 km" in ana.says("/runs")
    assert "7 km" not in bo.says("/runs")
    bo.says("ran 3k")
    assert "3 km, 1 run" in bo.says("/week")
    assert "3 km" not in ana.says("/runs")


def test_who_has_one_account_has_nothing_to_take_apart(ana: Runner) -> None:
    assert "nothing to take apart" in ana.says("/unlink")


def test_three_accounts_come_apart_one_by_one(chat: Chat, ana: Runner, bo: Runner) -> None:
    cy = chat.runner("Cy")
    for one, run in ((ana, "ran 5k"), (bo, "ran 6k"), (cy, "ran 7k")):
        one.says(run)
    join(ana, bo)
    join(cy, ana)
    assert "18 km, 3 runs" in bo.says("/week")
    bo.says("/unlink")
    assert "7 km, 1 run" in cy.says("/week")
    assert "11 km, 2 runs" in bo.says("/week")
    ana.says("/unlink")
    assert "5 km, 1 run" in ana.says("/week")
    assert "6 km, 1 run" in bo.says("/week")


# --- what is said unasked ---------------------------------------------------------------------


def test_a_review_is_asked_once_where_she_was_heard_last(chat: Chat, ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert [(to, kind) for to, kind, _ in chat.prompts()] == [("Bo", "weekly_review")]
    chat.wait(minutes=1)
    ana.says("/week")
    chat.at("2026-11-29T19:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Bo", "Ana"]


def test_what_was_said_is_not_said_again(chat: Chat, ana: Runner, bo: Runner) -> None:
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert sorted(to for to, _, _ in chat.prompts()) == ["Ana", "Bo"]
    join(ana, bo)
    chat.at("2026-11-23T12:00 Europe/Berlin")
    bo.says("/unlink")
    chat.at("2026-11-29T12:00 Europe/Berlin")
    assert sorted(to for to, _, _ in chat.prompts()) == ["Ana", "Bo"]


def test_one_review_is_enough_when_they_part(chat: Chat, ana: Runner, bo: Runner) -> None:
    chat.at("2026-11-22T12:00 Europe/Berlin")
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.at("2026-11-22T18:30 Europe/Berlin")
    ana.says("/unlink")
    chat.at("2026-11-28T12:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Bo"]
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert sorted(to for to, _, _ in chat.prompts()) == ["Ana", "Bo", "Bo"]


def test_a_review_goes_on_in_the_other_chat(chat: Chat, ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "set you back" in ana.says("Ali at the bridge")


def test_who_cannot_be_written_to_here_is_written_to_there(chat: Chat, ana: Runner, bo: Runner) -> None:
    join(ana, bo)
    chat.wait(minutes=1)
    bo.says("ran 5k")
    chat.world.deliverable("Bo", deliverable=False)
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert [to for to, _, _ in chat.prompts()] == ["Ana"]
    chat.world.deliverable("Bo", deliverable=True)
    chat.wait(days=2)
    assert len(list(chat.prompts())) == 1


# --- everything -------------------------------------------------------------------------------


def test_forgetting_covers_every_account(ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    join(ana, bo)
    ana.says("/forget")
    ana.says("forget everything")
    assert "7 km" not in bo.says("/runs")
    assert "7 km" not in ana.says("/runs")


def test_an_open_question_comes_along(ana: Runner, bo: Runner) -> None:
    bo.says("/goal new")
    join(ana, bo)
    assert "500 km" in bo.says("run 500 km in 2027")


def test_a_button_shown_before_still_finds_its_run(ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    join(ana, bo)
    assert "Deleted: 7 km" in bo.presses("=/undo 1")


def test_a_restart_between_the_two_sides_loses_nothing(chat: Chat, ana: Runner, bo: Runner) -> None:
    bo.says("ran 7k")
    bo.says(f"/link {code_for(ana)}")
    chat.restart()
    bo.presses("Join them")
    chat.restart()
    ana.presses("Join them")
    chat.restart()
    assert "7 km" in ana.says("/runs")
    bo.presses("Undo")
    assert "7 km" not in ana.says("/runs")
