"""First contact reaches everybody, however she begins, and stands in nobody's way."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner

CITY = "Which city’s clock do you live by? Berlin says 19:05."
LIKED = "What would you like?"


@pytest.mark.parametrize("first", ["/week", "/help", "/settings", "/goal", "/preview", "week"])
def test_who_begins_with_a_command_gets_its_answer_and_then_the_question(chat: Chat, first: str) -> None:
    maya, known = chat.newcomer("Maya"), chat.runner()
    answer = maya.says(first)
    assert answer.text == f"{known.says(first).text}\n{CITY}"
    assert answer.buttons[:2] == ["Berlin", "Type a city"]
    assert maya.says("oslo").text == f"Oslo, 19:05. Kilometres, weeks from Monday.\n{LIKED}"
    assert CITY not in maya.says("/week")


@pytest.mark.not_on("telegram", "a group there shows nothing to one person alone; see tests/wire")
def test_who_was_first_met_in_a_group_is_asked_in_the_private_chat(chat: Chat) -> None:
    chat.world.open_room("club", "Europe/Berlin")
    maya = chat.newcomer("Maya")
    assert "Which city" not in maya.says("/log 5k", "club")
    assert "Which city" not in maya.says("/week", "club")
    assert maya.says("ran 6k").text.endswith(CITY)


def test_a_start_in_a_group_tells_the_group_what_the_bot_is_there_for(chat: Chat) -> None:
    chat.world.open_room("club", "Europe/Berlin")
    maya = chat.newcomer("Maya")
    told = maya.says("/start", "club")
    assert told == (
        "I keep this club’s challenges: an administrator opens one, everybody joins by a button. "
        "What is yours alone comes in our own chat."
    )
    assert told.buttons == ["List the challenges", "Open our chat"]
    assert maya.presses("Open our chat", "club").text.endswith(CITY)
    assert LIKED in maya.says("berlin")


def test_first_contact_is_made_anew_after_everything_was_forgotten(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    for line in ("/start", "berlin", "keep a log", "/forget", "forget everything"):
        maya.says(line)
    assert maya.says("/settings").text.endswith(CITY)


def test_a_command_that_asks_something_is_answered_first(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    assert maya.says("/log") == "How far was it?"
    assert maya.says("5 km").text.endswith("By Berlin’s clock.")


def test_a_doubtful_run_as_the_first_words_is_asked_about_and_the_clock_named_after_it(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    assert "6 miles or 6 minutes?" in maya.says("6m easy before dinner")
    assert maya.says("miles").text.endswith("By Berlin’s clock.")


def test_the_city_can_be_named_after_a_first_log(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("ran 5k in 31:20")
    assert "Tell me a run" in maya.says("nice")  # a word in passing before it is a city
    assert maya.says("lisbon").text == f"Lisbon, 18:05. Kilometres, weeks from Monday.\n{LIKED}"


def test_the_city_can_be_named_while_a_first_wish_is_talked_about(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    asked = maya.says("I want to get in shape").text.splitlines()[-1]
    assert maya.says("oslo").text == f"Oslo, 19:05. Kilometres, weeks from Monday.\n{asked}"
    assert "By when?" in maya.says("100 km")


def test_a_city_named_by_a_setting_answers_the_question(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/week")
    assert maya.says("/settings zone London").text.endswith(LIKED)
    assert "A log it is" in maya.says("keep a log")
    bo = chat.newcomer("Bo")
    bo.says("/settings zone London")
    assert "Which city" not in bo.says("/week")


def test_a_word_that_is_no_city_is_told_so_with_a_way_out(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    answer = maya.says("qqqqqq")
    assert "I know no city called “qqqqqq”." in answer
    assert answer.buttons == ["Berlin", "Not now"]
    assert maya.presses("Not now").text == f"By Berlin’s clock.\n{LIKED}"
    assert "A log it is" in maya.says("not now")
    bo = chat.newcomer("Bo")
    bo.says("/week")
    assert bo.says("skip").text == f"By Berlin’s clock.\n{LIKED}"


@pytest.mark.parametrize(
    "words", ["hello", "thanks", "i like it when it rains in the evening", "😀", "week 3 of 9"]
)
def test_what_is_plainly_no_city_is_not_taken_for_one(chat: Chat, words: str) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    answer = maya.says(words)
    assert "I know no city" not in answer
    assert answer.text.endswith(CITY)


def test_the_question_for_the_city_is_not_said_twice_in_the_same_words(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    assert maya.says("hello") == CITY
    assert maya.says("hello") == "Type its name, such as Berlin or New York."
    assert "Oslo" in maya.says("oslo")


def test_the_units_can_be_said_as_the_button_says_them_and_stay_as_they_were_chosen(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    assert "Miles from now on." in maya.says("use miles")
    assert "Berlin, 19:05. Miles, weeks from Monday." in maya.says("berlin")
    answer = maya.says("use kilometres")
    assert "Kilometres from now on." in answer
    assert answer.text.endswith(LIKED)


def test_a_city_is_echoed_by_the_name_that_it_was_given(chat: Chat, ana: Runner) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    assert "Portland, 1:05 pm. Miles" in maya.says("portland, maine")
    assert "Portland it is: 1:05 pm." in ana.says("/settings zone portland, maine")


@pytest.mark.parametrize(
    ("label", "before", "answer"),
    [
        ("use miles", "/settings", "Miles from now on."),
        ("Start again", "/stop nudge", "On again: nudges."),
        ("Log a rest day", "skipped my long run", "Rest day, today."),
    ],
)
def test_a_button_can_be_typed_by_its_words(ana: Runner, label: str, before: str, answer: str) -> None:
    ana.says(before)
    assert answer in ana.says(label)


def test_a_link_that_names_a_command_runs_it_for_a_newcomer_too(chat: Chat) -> None:
    answer = chat.newcomer("Maya").says("/start week")
    assert answer.text.startswith("Hi Maya. ")
    assert "16 to 22 Nov: no runs yet." in answer
    assert answer.text.endswith(CITY)


def test_a_start_is_nothing_to_undo(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    assert "nothing of the last 7 days" in maya.says("/undo")


@pytest.mark.parametrize("asked", ["deutsch bitte", "Deutsch", "sprichst du deutsch?", "german please"])
@pytest.mark.parametrize("before", [(), ("hamburg",)])
def test_another_language_can_be_asked_for_before_anything_else(
    chat: Chat, asked: str, before: tuple[str, ...]
) -> None:
    jule = chat.newcomer("Jule")
    jule.says("/start")
    for line in before:
        jule.says(line)
    assert jule.says(asked).text.startswith("Ab jetzt auf Deutsch.")
    if not before:
        assert "Hamburg" in jule.says("hamburg")
    assert "Wenn es klappt" in jule.says("ich will wieder regelmäßig laufen")


def test_a_newcomers_run_told_in_two_messages_is_one_while_the_wish_is_asked(chat: Chat) -> None:
    eve = chat.newcomer("Eve")
    eve.says("hey")
    eve.says("Berlin")
    eve.says("yest 6k")
    assert "6 km in 34:20" in eve.says("34:20")


def test_what_is_said_of_a_newcomers_race_just_listed_is_of_it(chat: Chat) -> None:
    eve = chat.newcomer("Eve")
    eve.says("hey")
    eve.says("Berlin")
    eve.says("add a half on april 18")
    assert "2:00:00" in eve.says("sub 2")
