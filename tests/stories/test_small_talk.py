"""What is no log and no command: wishes, plans, greetings, health, words that close what is open."""

from __future__ import annotations

import pytest

from core.events import Place, Said, Whisper
from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("text", "goal"),
    [
        ("I want to run 2000 km next year", "2,000 km in 2027"),
        ("run 500 km by 30 june", "500 km by Wed 30 Jun 2027"),
        ("I'd like to run 100 km in january", "100 km in January"),
        ("my goal is 60 runs in 2027", "60 runs in 2027"),
    ],
)
def test_a_total_in_free_text_is_offered_as_a_goal_and_set_by_a_tap(
    ana: Runner, text: str, goal: str
) -> None:
    offer = ana.says(text).text
    assert offer.startswith(f"A goal, not set yet: {goal}")
    assert offer.endswith(" a week.")
    assert "No goal yet." in ana.says("/goal list")
    assert f"Set: {goal}" in ana.presses("Set it")


def test_a_wish_is_met_with_offers(ana: Runner) -> None:
    for text in ("I want to get in shape", "i'd love to get fit", "I want to get back in shape"):
        answer = ana.says(text)
        assert answer.text.startswith("Good. If it worked, what would be different"), text
        assert "3 outings a week" in answer.buttons
        ana.says("never mind")


def test_a_greeting_is_greeted(ana: Runner) -> None:
    assert ana.says("hello") == "Hi Ana. Tell me a run, or pick one."


@pytest.mark.parametrize(
    ("language", "words", "answers"),
    [
        ("en", ("ok bye", "good night", "see you tomorrow!"), ("See you.", "Until then.", "See you.")),
        ("de", ("tschüss", "Bis morgen", "ciao"), ("Bis bald.", "Bis dann.", "Bis bald.")),
        ("fr", ("à demain", "au revoir"), ("See you.", "Until then.")),
        ("it", ("arrivederci", "ciao"), ("See you.", "Hi Ana. Tell me a run, or pick one.")),
    ],
)
def test_a_goodbye_is_said_back(
    chat: Chat, language: str, words: tuple[str, ...], answers: tuple[str, ...]
) -> None:
    ana = chat.runner("Ana", language=language)
    for said, answer in zip(words, answers, strict=True):
        assert ana.says(said) == answer


@pytest.mark.parametrize("bye", ["bye", "ok bye"])
def test_a_goodbye_is_no_wish(chat: Chat, bye: str) -> None:
    jo = chat.newcomer("Jo")
    jo.says("hello")
    assert jo.says("berlin").text.endswith("What would you like?")
    assert jo.says(bye) == "See you."


@pytest.mark.parametrize(
    ("language", "bye", "answer"), [("en", "bye", "See you."), ("de", "tschüss", "Bis bald.")]
)
def test_a_goodbye_is_no_promise_and_no_answer(chat: Chat, language: str, bye: str, answer: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("10 km")
    ana.says("/review")
    for _ in range(3):
        ana.says("skip")
    assert ana.says(bye) == answer
    assert "2" in ana.says("2 runs")
    assert bye not in ana.says("/micro list")


def test_thanks_and_a_greeting_leave_the_reviews_question_as_it_is(ana: Runner) -> None:
    ana.says("ran 10k")
    ana.says("/review")
    assert ana.says("thanks!") == "Any time.\nWhat made it work?"
    assert ana.says("hello").text == "What made it work?"
    assert "Anything" in ana.says("Ali at the bridge")


def test_health_is_not_judged(ana: Runner) -> None:
    assert "a doctor or physio can" in ana.says("can I run with a cold?")
    assert "Sorry to hear it." in ana.says("flu, in bed")


@pytest.mark.parametrize("words", ["cancel", "never mind", "stop it", "forget it"])
def test_words_that_close_a_question_delete_nothing_when_none_is_open(ana: Runner, words: str) -> None:
    ana.says("ran 5k")
    assert "No question of mine is open." in ana.says(words)
    assert "5 km, 1 run" in ana.says("/week")
    ana.says("/log")
    assert ana.says(words) == "Left as it was."
    ana.says("6m easy")
    assert ana.says(words) == "Then nothing is logged."
    assert "5 km, 1 run" in ana.says("/week")


def test_forgetting_is_asked_about_however_it_is_said(ana: Runner) -> None:
    ana.says("ran 5k")
    for words in ("forget everything", "delete everything", "delete my account"):
        assert "There is no way back." in ana.says(words)
        ana.presses("Keep it all")
    assert "5 km, 1 run" in ana.says("/week")


def test_commands_with_words_that_they_take_need_no_slash(ana: Runner) -> None:
    assert "No more nudges." in ana.says("stop nudges")
    assert "Nothing until Wed 25 Nov." in ana.says("snooze 7 days")
    assert "Nothing until Wed 25 Nov, as you asked." in ana.says("preview 7d")


def test_in_a_group_that_cannot_whisper_a_log_is_a_reaction_without_figures(chat: Chat, ana: Runner) -> None:
    world = chat.world
    group = Place("telegram", "-100", private=False, title="Riverside", whispers=Whisper.NONE)
    said = Said(
        key="telegram:1", by=world._person("Ana", None), place=group, text="/log 8.2 km", addressed=True
    )
    row = world.store.write_now(lambda tables: world.app(tables).handle(said))
    assert row is not None
    assert row.message is not None
    assert (row.kind, row.message.reaction, row.message.text) == ("reaction", "👍", "")
    assert "8.2 km" in ana.says("/week")


@pytest.mark.not_on("telegram", "a group there shows nothing to one person alone; see tests/wire")
def test_in_a_group_a_question_and_its_answer_are_private_and_ones_own(chat: Chat, ana: Runner) -> None:
    chat.world.open_room("club", "Europe/Berlin")
    bo = chat.runner("Bo")
    asked = ana.says("/log", "club")
    assert bo.says("5 km", "club").sent == ()
    answer = ana.says("5 km", "club")
    for one in (*asked.sent, *answer.sent):
        assert one.private
        assert one.to == "Ana"
    assert "5 km, today." in answer
    assert "no runs yet" in bo.says("/week")
    for line in ("/forget", "/export"):
        assert "In our private chat, please." in ana.says(line, "club")


@pytest.mark.parametrize("first", [("ran 5k",), ("/log ran 5k",), ("/log", "5 km"), ("/log distance=5km",)])
def test_a_first_log_before_any_city_says_by_which_clock_it_is(chat: Chat, first: tuple[str, ...]) -> None:
    maya = chat.newcomer("Maya")
    for line in first:
        answer = maya.says(line)
    assert answer.text.endswith("By Berlin’s clock.")
    assert answer.buttons[-1] == "Another city"
    assert "Which city’s clock do you live by?" in maya.presses("Another city")
    assert "What would you like?" in maya.says("new york")
    assert "By " not in maya.says("ran 6k")


def test_what_one_would_like_can_be_said_in_two_words(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    maya.says("berlin")
    assert maya.says("hmm") == "What would you like?"
    assert "what would be different in three months?" in maya.says("get fit")


def test_a_label_can_be_typed_with_a_plain_apostrophe(ana: Runner) -> None:
    ana.says("might do 10 on sunday")
    assert ana.says("make it this week's step").text.startswith("10 km, by Sun 22 Nov.")


@pytest.mark.parametrize("asked", ["will it rain tomorrow", "is it far to the track tomorrow?"])
def test_a_question_about_a_day_to_come_is_no_plan(ana: Runner, asked: str) -> None:
    assert ana.says(asked).text.startswith("Ask me with a word or a button.")


NO_AGE = "Nothing I count needs your age, so I don’t keep it."


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "I'm 41"), ("en", "I'm 36, female"), ("en", "I'm a 41 year old woman"),
        ("es", "tengo 41 años"),
        ("fr", "j’ai 41 ans"), ("it", "ho 41 anni"), ("pt", "tenho 41 anos"), ("nl", "ik ben 41 jaar"),
        ("ja", "41歳です"),
    ],
)  # fmt: skip
def test_an_age_is_neither_kept_nor_taken_for_anything_else(chat: Chat, language: str, told: str) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(told) == NO_AGE
    assert ana.says("/race add").text.startswith("What is the race called?")
    assert ana.says(told).text.startswith(NO_AGE)
    ana.says("Leeds marathon")
    assert "Leeds marathon, Sun 9 May" in ana.says("9 may")
    assert ana.says(told) == NO_AGE


def test_an_age_in_german_is_no_run(chat: Chat) -> None:
    jule = chat.runner("Jule", language="de")
    assert jule.says("ich bin 41") == "Was ich zähle, braucht dein Alter nicht; ich behalte es nicht."
    assert jule.says("ich bin 10 gelaufen").text.startswith("10 km, heute.")


def test_an_age_may_be_why(ana: Runner) -> None:
    ana.says("/goal new")
    ana.says("100 km by 31 january")
    ana.says("I'm 41")
    assert 'Why: "I\'m 41"' in ana.says("skip")
