"""Who tells of another place, a time off or a wish to be reminded is offered what follows from it."""

from __future__ import annotations

import pytest

from core.events import Person, Place, Said
from tests.chat import Chat, Runner
from tests.stories.clubs import OPEN, ROOM, club

# --- another place -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "told", "offer", "button", "done"),
    [
        (
            "en",
            "im in new york now",
            "It is 13:05 in New York. Shall your days and messages go by that clock?",
            "New York’s clock",
            "New York it is: 1:05 pm.",
        ),
        (
            "en",
            "moved to Tokyo",
            "It is 3:05 in Tokyo. Shall your days and messages go by that clock?",
            "Tokyo’s clock",
            "Tokyo it is: 3:05.",
        ),
        (
            "de",
            "bin jetzt in Tokio",
            "In Tokio ist es 3:05. Sollen sich deine Tage und Nachrichten nach dieser Uhr richten?",
            "Uhr von Tokio",
            "Tokio also: 3:05.",
        ),
    ],
)
def test_who_is_elsewhere_is_offered_the_clock_there(
    chat: Chat, language: str, told: str, offer: str, button: str, done: str
) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(told) == offer
    assert ana.last.buttons[0] == button
    assert ana.presses(button).text.startswith(done)
    ana.says("/undo")
    ana.says(told)
    assert ana.says("yes" if language == "en" else "ja gern").text.startswith(done)


def test_the_clock_is_kept_by_a_button_and_by_a_no(ana: Runner) -> None:
    for no in ("Keep Berlin’s", "no"):
        ana.says("I'm in London this week")
        answer = ana.presses(no) if no.startswith("Keep") else ana.says(no)
        assert answer == "Left as it was."
    assert "Berlin, 19:05" in ana.says("/settings")


def test_who_is_still_to_go_sets_the_clock_when_she_is_there(chat: Chat, ana: Runner) -> None:
    trip = ana.says("flying to tokyo tomorrow")
    assert trip == "Good trip. It is 3:05 in Tokyo now; once you’re there, one tap sets your clock."
    assert ana.says("yes") != "Tokyo it is: 3:05."
    ana.says("flying to tokyo tomorrow")
    chat.wait(hours=20)
    assert ana.presses("Tokyo’s clock").text.startswith("Tokyo it is: 23:05.")


def test_a_place_with_the_same_clock_changes_nothing(ana: Runner) -> None:
    assert ana.says("im in rome") == "Rome goes by the clock you have, so nothing changes."


def test_a_place_with_the_same_clock_in_winter_only_is_another(ana: Runner) -> None:
    assert ana.says("im in lagos") == "It is 19:05 in Lagos. Shall your days and messages go by that clock?"


@pytest.mark.parametrize(
    "told", ["im in love", "off to bed", "going for a run", "I'm in the best shape ever"]
)
def test_what_is_no_place_is_read_as_ever(ana: Runner, told: str) -> None:
    assert "clock" not in ana.says(told)


def test_a_newcomer_may_answer_where_she_lives(chat: Chat) -> None:
    maya = chat.newcomer("Maya")
    maya.says("/start")
    assert maya.says("I live in Lisbon").text.startswith("Lisbon, 18:05.")


def test_an_offer_ends_with_the_next_words_and_is_not_repeated(ana: Runner) -> None:
    ana.says("im in london now")
    assert "London" not in ana.says("ran 5k")
    ana.says("im in london now")
    week = ana.says("/week")
    assert "Go on" not in week.buttons
    assert ana.says("yes").text.startswith("I’m here.")
    assert "Berlin" in ana.says("/settings")


def test_an_offer_outlives_a_restart(chat: Chat, ana: Runner) -> None:
    ana.says("im in london now")
    chat.restart()
    assert ana.says("ok").text.startswith("London it is: 18:05.")


def test_a_place_is_no_answer_to_the_review(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "It is 17:00 in London." in ana.says("im in london now")


# --- a time off ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "told", "offer", "pause"),
    [
        (
            "en",
            "pulled my hamstring, out for two weeks",
            "Sorry to hear it.\nPause until Tue 1 Dec? Nudges wait until then.",
            "Paused, 18 Nov to 1 Dec.",
        ),
        (
            "en",
            "sick this week",
            "Sorry to hear it.\nPause until Sun 22 Nov? Nudges wait until then.",
            "Paused, 18 to 22 Nov.",
        ),
        (
            "en",
            "away next week",
            "Have a good time.\nPause from Mon 23 Nov until Sun 29 Nov? Nudges wait meanwhile.",
            "Paused, 23 to 29 Nov.",
        ),
        (
            "de",
            "Zerrung, falle zwei Wochen aus",
            "Das tut mir leid.\nPause bis Di 1. Dez? So lange warten die Erinnerungen.",
            "Pause, 18. Nov bis 1. Dez.",
        ),
        (
            "de",
            "diese Woche krank",
            "Das tut mir leid.\nPause bis So 22. Nov? So lange warten die Erinnerungen.",
            "Pause, 18. bis 22. Nov.",
        ),
    ],
)
def test_who_cannot_run_for_a_while_is_offered_a_pause(
    chat: Chat, language: str, told: str, offer: str, pause: str
) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(told) == offer
    assert ana.presses("#1").text.startswith(pause)
    ana.says("/undo")
    ana.says(told)
    assert ana.says("ok").text.startswith(pause)


def test_a_streak_that_can_wait_waits_from_the_day_that_was_told(chat: Chat, ana: Runner) -> None:
    ana.says("/streak start 2 km")
    ana.says("ran 3k on monday")
    offer = ana.says("flu since yesterday")
    assert offer == (
        "Sorry to hear it.\nPause from Tue 17 Nov until you run again? "
        "Nudges wait meanwhile, and so does your streak."
    )
    assert offer.buttons == ["Pause until I run", "Nothing for a week", "No pause"]
    paused = ana.presses("Pause until I run")
    assert paused.text.startswith("Paused from yesterday.")
    assert "Sorry" not in paused
    chat.wait(days=4)
    assert "day 2" in ana.says("ran 3k, slow")


def test_a_streak_without_pauses_is_told_so_when_asked(ana: Runner) -> None:
    ana.says("/streak start official mile")
    ana.says("ran 5k")
    offer = ana.says("sick this week")
    assert offer == "Sorry to hear it.\nShall I keep quiet meanwhile?"
    assert "The official mile has no pauses" in ana.presses("And my streak?")
    ana.says("sick this week")
    assert ana.says("yes please").text.startswith("Nothing until Mon 23 Nov.")


def test_quiet_instead_of_a_pause(ana: Runner) -> None:
    ana.says("on holiday until sunday")
    assert ana.presses("Nothing until Mon 23 Nov").text.startswith("Nothing until Mon 23 Nov.")


@pytest.mark.parametrize(
    ("language", "ill", "back", "over", "well"),
    [
        ("en", "sick this week", "I'm better", "The pause is over.", "Good to hear."),
        ("de", "diese Woche krank", "bin wieder fit", "Die Pause ist vorbei.", "Schön zu hören."),
    ],
)
def test_who_is_well_again_ends_the_pause(
    chat: Chat, language: str, ill: str, back: str, over: str, well: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(ill)
    ana.presses("#1")
    assert ana.says(back) == over
    assert ana.says(back) == well


def test_illness_beside_an_open_question_leaves_it_open(ana: Runner) -> None:
    ana.says("ran")
    asked = ana.says("sick this week")
    assert asked == "Sorry to hear it.\nPause until Sun 22 Nov? Nudges wait until then."
    assert asked.buttons[-1] == "Go on"
    assert ana.says("no").text.endswith("How far was it?\nNothing is logged yet.")
    assert "5 km, today." in ana.says("5k")


# --- messages ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "line", "answer"),
    [
        ("en", "review on mondays at 7", "Reviews on Mondays at 7:00 now. The next is Mon 23 Nov."),
        ("en", "move my weekly review to friday", "Reviews on Fridays at 18:00 now. The next is Fri 20 Nov."),
        ("en", "please send me the review at 20:00", "Reviews on Sundays at 20:00 now."),
        ("de", "Rückblick montags um 7", "Der Rückblick kommt jetzt montags um 7:00."),
        ("de", "Rückblick bitte freitags 18:30", "Der Rückblick kommt jetzt freitags um 18:30."),
    ],
)
def test_the_reviews_slot_is_set_in_plain_words(chat: Chat, language: str, line: str, answer: str) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(line).text.startswith(answer)
    assert ana.last.buttons == ["Undo" if language == "en" else "Rückgängig"]


@pytest.mark.parametrize(
    ("language", "line", "question", "answer"),
    [
        (
            "en",
            "send my review saturday evening",
            "At what time shall I ask about the week?",
            "Reviews on Saturdays at 20:00 now.",
        ),
        (
            "de",
            "schick mir den Rückblick Samstagabend",
            "Um wie viel Uhr soll ich nach der Woche fragen?",
            "Der Rückblick kommt jetzt samstags um 20:00.",
        ),
    ],
)
def test_of_an_evening_the_hour_is_asked(
    chat: Chat, language: str, line: str, question: str, answer: str
) -> None:
    ana = chat.runner("Ana", language=language)
    assert ana.says(line) == question
    assert ana.presses("20:00").text.startswith(answer)


def test_words_about_a_review_set_nothing(ana: Runner) -> None:
    ana.says("my review on sunday was great")
    assert "Weekly review: Sunday 18:00." in ana.says("/settings")


@pytest.mark.parametrize(
    ("language", "wish", "answer"),
    [
        ("en", "you can talk again", "Messages come again."),
        ("en", "unsnooze", "Messages come again."),
        ("en", "start messaging me again", "Messages come again."),
        ("de", "du darfst wieder schreiben", "Nachrichten kommen wieder."),
    ],
)
def test_a_snooze_ends_in_plain_words(chat: Chat, language: str, wish: str, answer: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("/snooze 14 days")
    assert ana.says(wish).text.startswith(answer)


def test_a_reminder_is_offered_as_what_there_is(ana: Runner) -> None:
    ana.says("/streak start 2 km")
    offer = ana.says("remind me to run at 6pm")
    assert offer == (
        "I’m no alarm clock, but at 18:00 I can nudge you when a step is behind and can still be kept."
    )
    assert offer.buttons == ["Nudges at 18:00", "Streak rescues at 18:00", "No reminder"]
    assert ana.presses("No reminder") == "Left as it was."
    ana.says("remind me to run at 6pm")
    assert ana.says("yes").text.startswith("Nudges at 18:00 now")
    assert ana.says("remind me tomorrow").buttons == ["Nudge time", "Show what I will send you"]
    assert "I’m no alarm clock." in ana.says("can you remind me on thursday mornings to run")


# --- a remark ------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("language", "run", "remark", "question", "yes", "note"),
    [
        ("en", "ran 5k", "so windy by the lake", "Keep that with the 5 km?", "yes", "so windy by the lake"),
        ("de", "5 km gelaufen", "war schön", "Als Notiz zum Lauf behalten (5 km)?", "gern", "war schön"),
    ],
)
def test_what_is_said_of_a_run_right_after_it_can_be_kept_with_it(
    chat: Chat, language: str, run: str, remark: str, question: str, yes: str, note: str
) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says(run)
    assert ana.says(remark) == question
    assert note in ana.says(yes)
    ana.says("/undo")
    ana.says(remark)
    assert note in ana.presses("#1")


def test_a_second_remark_joins_the_first_and_no_keeps_nothing(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k, felt great")
    ana.says("the dog came along")
    kept = ana.presses("Keep it")
    assert "felt great; the dog came along" in kept
    ana.says("what a day that was")
    assert ana.says("no") == "Left as it was."
    chat.wait(minutes=11)
    assert "Keep that" not in ana.says("the dog is tired")


@pytest.mark.parametrize("words", ["lol", "hello", "how far is the moon?", "thanks", "bye", "/week"])
def test_what_is_no_remark_is_met_as_ever(ana: Runner, words: str) -> None:
    ana.says("ran 5k")
    assert "Keep that" not in ana.says(words)


# --- yes, and questions back ---------------------------------------------------------------------


def test_yes_makes_a_plan_this_weeks_step(ana: Runner) -> None:
    assert ana.says("might do 10 on sunday") == "A plan, so not logged."
    assert "10 km" in ana.says("yes")
    assert "10 km" in ana.says("/micro list")


@pytest.mark.parametrize("asks", ["is that far?", "what does a mile come to"])
def test_a_question_is_no_choice_and_leaves_what_is_open(ana: Runner, asks: str) -> None:
    ana.says("start a streak")
    answer = ana.says(asks)
    assert answer.text.endswith("By which rule?")
    assert "none of the choices" not in answer
    assert "Official mile" in ana.presses("Official mile")


@pytest.mark.parametrize(
    ("language", "words", "answer"),
    [
        ("en", "can you show my stats", "November: 5 km, 1 run."),
        ("en", "I have a race", "What is the race called?"),
        ("en", "no bring it back", "Deleted: 5 km, today."),
        ("en", "speak german please", "Deutsch"),
        ("de", "kannst du mir meine Statistik zeigen", "November: 5 km, 1 Lauf."),
        ("de", "mach rückgängig", "Gelöscht: 5 km, heute."),
        ("de", "serie starten", "Nach welcher Regel?"),
        ("de", "sprich bitte englisch", "English it is."),
        ("de", "Wettkampf: Vienna City Marathon, 18.4.2027, Start 9:00", "Vienna City Marathon, So 18. Apr"),
    ],
)
def test_what_is_asked_for_in_plain_words_is_done(chat: Chat, language: str, words: str, answer: str) -> None:
    ana = chat.runner("Ana", language=language)
    ana.says("5 km")
    assert answer in ana.says(words)


def test_a_place_that_is_not_known_is_said_to_be_none(ana: Runner) -> None:
    assert "I know no city called “Springfield”." in ana.says("moved to Springfield")
    ana.presses("Type a city")
    assert "Chicago it is" in ana.says("Chicago")
    assert "I know no city" not in ana.says("moved to the gym")


def test_of_a_city_that_is_not_known_its_region_tells_the_clock(chat: Chat) -> None:
    jo = chat.newcomer("Jo")
    jo.says("hello")
    assert "I know no city called “Xanadu”." in jo.says("I live in Xanadu")
    assert "Illinois, " in jo.says("I live in Springfield, Illinois")


@pytest.mark.parametrize("words", ["can I change my name", "can you sing"])
def test_what_one_asks_for_and_cannot_have_is_no_goal(ana: Runner, words: str) -> None:
    assert "Ask me with a word or a button." in ana.says(words)


@pytest.mark.console("a private chat is the same everywhere")
def test_a_clubs_streak_goes_on_in_a_pause_and_the_offer_says_so(chat: Chat) -> None:
    lena, tom = club(chat, "Lena", "Tom")
    lena.says(OPEN, ROOM)
    tom.presses("Join", ROOM)
    assert "Holiday Streak has no pauses: a day without a run ends your row there." in tom.says(
        "away next week"
    )
    assert "no pauses" not in tom.says("sick this week")  # it has not begun
    assert "no pauses" not in lena.says("away next week")
    assert "Holiday Streak" in tom.says("who is leading?")


@pytest.mark.console("what is addressed to us in a group is the same event everywhere")
@pytest.mark.parametrize(
    "told", ["I'm in Tokyo now", "pulled my hamstring, out for two weeks", "remind me at 6pm"]
)
def test_in_a_group_nobody_is_offered_anything_of_her_own(chat: Chat, told: str) -> None:
    (lena,) = club(chat, "Lena")
    by, room = Person("console", lena.name, "Lena"), Place("console", ROOM, private=False)
    said = Said(key="1", by=by, place=room, text=told, message="1", addressed=True)
    row = chat.world.store.write_now(lambda tables: chat.world.app(tables).handle(said))
    here = "" if row is None or row.message is None else row.message.text
    assert "clock" not in here
    assert "ause" not in here
    assert len(lena.says(told).buttons) > 1, "in private it is offered"
