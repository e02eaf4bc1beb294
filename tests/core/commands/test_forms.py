"""What is asked at once, where a place can show that: looked for by the door that only reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from bot.world import World
from core.app import FormFor
from core.commands.forms import LONGEST_QUESTION, MOST, Form
from core.commands.topics import menu
from core.events import Place, Pressed, Said
from tests.chat import Chat


class WithForms(World):
    """People whose chats can show several questions at once."""

    def _place(self, name: str, room: str | None) -> Place:
        return replace(super()._place(name, room), forms=True)

    def asked(self, name: str, text: str, room: str | None = None) -> Form | None:
        by, place = self._person(name, room), self._place(name, room)
        return self._look(Said(key="", by=by, place=place, text=text))

    def asked_by_button(self, name: str, label: str, room: str | None = None) -> Form | None:
        on, index, _ = self._button(name, label, room)
        by, place = self._person(name, room), self._place(name, room)
        return self._look(Pressed(key="", by=by, place=place, on=on, index=index))

    def _look(self, event: Said | Pressed) -> Form | None:
        form: Form | None = self.store.write_now(lambda tables: self.app(tables).look(FormFor(event)))
        return form


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    made = Chat(tmp_path, make=WithForms)
    yield made
    made.world.close()


def world(chat: Chat) -> WithForms:
    assert isinstance(chat.world, WithForms)
    return chat.world


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("/goal new", ["what", "by", "why"]),
        ("/race add", ["name", "date", "distance", "priority", "goal"]),
        ("/race add priority=A", ["name", "date", "distance", "priority", "goal"]),
        ("/race add name=Canal", []),
        ("/race add Canal 10k", []),
        ("/goal new kind=open", []),
        ("/review", []),
        ("/log", []),
        ("/goal", []),
        ("goal new", []),
        ("/race add colour=red", []),
    ],
)
def test_what_is_asked_at_once(chat: Chat, text: str, fields: list[str]) -> None:
    chat.runner("Ana")
    form = world(chat).asked("Ana", text)
    assert [field.option for field in form.fields] if form is not None else not fields
    assert form is None or [field.option for field in form.fields] == fields


@pytest.mark.parametrize(
    ("text", "line", "fields"),
    [
        ("/log", "log", ["distance"]),
        ("/log note=windy", 'log note="windy"', ["distance"]),
        ("/log time=31:20", "", []),
        ("/log 5k", "", []),
        ("/micro new", "micro new", ["what"]),
        ("/micro change", "", []),  # there is no step
        ("/race add name=Canal", 'race add name="Canal"', ["date"]),
        ("/race add name=Canal date=2027-10-24", "", []),
        ("/race add", "race add", ["name", "date", "distance", "priority", "goal"]),
        ("/race result", "", []),  # no race has been run
        ("/quiet", "quiet", ["from", "until"]),
        ("/quiet from=22:00", 'quiet from="22:00"', ["until"]),
        ("/quiet off", "", []),
        ("/snooze", "snooze", ["until"]),
        ("/stop", "stop", ["what"]),
        ("/settings nudge_time", "settings", ["nudge_time"]),
        ("/settings nudge_time=", "settings", ["nudge_time"]),
        ("/settings", "", []),
        ('/log distance="5 km" note=" "', "", []),
        ('/runs goal=" "', "", []),
        ("/goal edit goal=1 by=", 'goal edit goal="1"', ["by"]),
        ("/goal new kind=open", "", []),
        ("/goal show", "", []),
        ("/week", "", []),
        ("/forget", "", []),
    ],
)
def test_in_company_one_question_is_asked_in_a_form_too(
    chat: Chat, text: str, line: str, fields: list[str]
) -> None:
    """A typed answer would reach us only with a mention there."""
    chat.runner("Ana")
    chat.world.open_room("club", "Europe/Berlin")
    form = world(chat).asked("Ana", text, "club")
    assert (form.line if form is not None else "") == line
    assert [field.option for field in form.fields] if form is not None else not fields
    assert form is None or [field.option for field in form.fields] == fields


def test_what_is_asked_alone_needs_an_answer_and_shows_the_likely_ones(chat: Chat) -> None:
    chat.runner("Ana")
    chat.world.open_room("club", "Europe/Berlin")
    form = world(chat).asked("Ana", "/log", "club")
    assert form is not None
    (field,) = form.fields
    assert (form.title, field.question, field.required) == ("Log a run", "How far was it?", True)
    assert [shown for shown, _ in field.ways] == ["5 km", "8 km", "10 km"]


def test_in_company_a_step_or_a_race_is_asked_about_once_it_is_known_which(chat: Chat) -> None:
    ana = chat.runner("Ana")
    chat.world.open_room("club", "Europe/Berlin")
    ana.says("/micro new 3 runs this week")
    form = world(chat).asked("Ana", "/micro change", "club")
    assert form is not None
    assert [field.option for field in form.fields] == ["what"]
    ana.says("/race add Canal 10k, 19 Nov 2026")
    assert world(chat).asked("Ana", "/race result", "club") is None
    chat.at("2026-11-20T12:00 Europe/Berlin")
    form = world(chat).asked("Ana", "/race result", "club")
    assert form is not None
    assert [field.option for field in form.fields] == ["time"]
    assert world(chat).asked("Ana", '/race result note="dnf"', "club") is None


def test_one_question_that_was_answered_wrongly_is_asked_again(chat: Chat) -> None:
    ana = chat.runner("Ana")
    chat.world.open_room("club", "Europe/Berlin")
    assert ana.says("/log distance=far", "club").buttons[0] == "Fill in again"
    form = world(chat).asked_by_button("Ana", "Fill in again", "club")
    assert form is not None
    assert [(field.option, field.value) for field in form.fields] == [("distance", "far")]
    assert "Fill in again" not in ana.says("/log distance=far").buttons


def test_what_is_named_already_stands_in_its_field(chat: Chat) -> None:
    chat.runner("Ana")
    form = world(chat).asked("Ana", '/race add priority=A place="Lake Como"')
    assert form is not None
    assert form.line == 'race add place="Lake Como"'
    assert {field.option: field.value for field in form.fields if field.value} == {"priority": "A"}


def test_somebody_unknown_is_met_first(chat: Chat) -> None:
    assert world(chat).asked("Bo", "/race add") is None


def test_a_button_for_a_half_said_command_opens_its_form_and_one_for_a_whole_line_does_not(
    chat: Chat,
) -> None:
    ana = chat.runner("Ana")
    ana.says("/race list")
    form = world(chat).asked_by_button("Ana", "Add a race")
    assert form is not None
    assert form.line == "race add"
    ana.says("/goal new run 2,027 miles in 2027")
    assert world(chat).asked_by_button("Ana", "Undo") is None


def test_a_refused_form_is_offered_again_only_where_there_are_forms(chat: Chat) -> None:
    ana = chat.runner("Ana")
    refused = ana.says('/race add name="Canal" date="31 Feb"')
    assert refused.buttons[0] == "Fill in again"
    form = world(chat).asked_by_button("Ana", "Fill in again")
    assert form is not None
    assert [field.value for field in form.fields] == ["Canal", "31 Feb", "", "", ""]
    assert "Fill in again" not in ana.says("/race add Canal, 31 Feb, start 25:00").buttons


def test_a_review_is_sent_with_one_button_where_there_are_forms(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 8k")
    (review,) = chat.at("2026-11-22T18:00 Europe/Berlin")
    assert [button.label for button in review.message.buttons] == ["Answer"]
    form = world(chat).asked_by_button("Ana", "Answer")
    assert form is not None
    assert form.line == 'review week="2026-11-16"'
    assert [field.question for field in form.fields] == [
        "What made it work?",
        "Anything that set you back?",
        "How do you feel?",
        "What will you do next week? Small is fine.",
    ]
    assert [shown for shown, _ in form.fields[2].ways] == ["Strong", "Fine", "Tired"]
    assert "How do you feel?" not in ana.says("/review week=2026-11-16 worked=sleep next=skip")


def test_a_bad_week_is_asked_first_what_got_in_the_way(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/micro new 30 km this week")
    ana.says("ran 6.4k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    form = world(chat).asked_by_button("Ana", "Answer")
    assert form is not None
    assert [field.option for field in form.fields] == ["setback", "worked", "felt", "next"]
    assert form.fields[0].question == "What got in the way?"


def test_the_questions_are_asked_one_by_one_where_the_form_cannot_be_shown(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 8k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "What made it work?" in ana.presses("Answer")
    assert "Anything that set you back?" in ana.presses("Skip")


def test_typed_words_answer_the_first_question_all_the_same(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 8k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert "Anything that set you back?" in ana.says("Ali at the bridge")


def test_no_form_once_the_week_after_has_passed(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 8k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    chat.world.now = chat.world.now.replace(month=12, day=9)
    assert world(chat).asked_by_button("Ana", "Answer") is None
    assert "the week after it is over" in ana.presses("Answer")


def test_every_form_fits_the_narrowest_platform(chat: Chat) -> None:
    chat.runner("Ana")
    chat.world.open_room("club", "Europe/Berlin")
    for command in menu:
        form = world(chat).asked("Ana", f"/{command.name}")
        if form is not None:
            assert len(form.fields) <= MOST
            assert all(len(field.question) <= LONGEST_QUESTION for field in form.fields)
            required = {option.name for option in command.options if option.required}
            assert required <= {field.option for field in form.fields}
        alone = world(chat).asked("Ana", f"/{command.name}", "club")
        for field in alone.fields if alone is not None else ():
            assert len(field.question) <= LONGEST_QUESTION
