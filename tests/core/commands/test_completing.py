"""How the value of an option may go on: races, goals, days, distances, cities; by the door that reads."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.app import Complete
from core.commands.completing import MOST
from core.commands.topics import menu
from tests.chat import Chat


@pytest.fixture
def chat(tmp_path: Path) -> Iterator[Chat]:
    made = Chat(tmp_path)
    yield made
    made.world.close()


def offered(chat: Chat, line: str, option: str, typed: str = "", name: str = "Ana") -> list[tuple[str, str]]:
    world = chat.world
    query = Complete(world._person(name, None), world._place(name, None), line, option, typed)
    found: list[tuple[str, str]] = world.store.write_now(lambda tables: world.app(tables).look(query))
    return found


def test_races_are_offered_by_name_and_day_and_named_by_number(chat: Chat) -> None:
    ana = chat.runner("Ana")
    for number in range(1, 8):
        ana.says(f"/race add Race {number} 10k, {number} Feb 2027")
    ana.says("/race add Canal 10k, 24 Oct 2027")
    everything = offered(chat, "/race edit", "race")
    assert len(everything) == 8
    assert everything[0] == ("Race 1 10k, Mon 1 Feb", "1")
    assert offered(chat, "/race drop", "race", "canal") == [("Canal 10k, Sun 24 Oct 2027", "8")]


def test_goals_and_steps_are_offered_by_name(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/goal new 300 km in 2027")
    ana.says("/micro new 3 runs this week")
    assert offered(chat, "/goal show", "goal") == [("300 km in 2027", "1")]
    assert offered(chat, "/micro drop", "step") == [("3 runs", "1")]
    assert offered(chat, "/goal resume", "goal") == []


def test_runs_and_figures_are_offered_in_words(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 5k in 25:30")
    ana.says("ran 8k yesterday")
    assert offered(chat, "/edit", "run", "5 km") == [("5 km in 25:30, today", "1")]
    figures = offered(chat, "/why", "figure")
    assert figures
    assert "5 km" in ana.says(f"/why figure={figures[0][1]}")


def test_a_day_is_shown_as_it_is_understood(chat: Chat) -> None:
    chat.runner("Ana")
    assert offered(chat, "/race add", "date", "sunday") == [
        ("Sun 22 Nov 2026", "2026-11-22"),
    ]
    assert offered(chat, "/rest", "day")[:2] == [("today", "2026-11-18"), ("yesterday", "2026-11-17")]
    assert len(offered(chat, "/race add", "date")) == 7
    assert offered(chat, "/race add", "date", "31 feb") == []


def test_usual_distances_and_times(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("ran 8.2 km")
    assert ("8 km", "8 km") in offered(chat, "/log", "distance")
    assert [says for _, says in offered(chat, "/race add", "distance")] == [
        "5 km",
        "10 km",
        "half",
        "marathon",
    ]
    assert offered(chat, "/race add", "distance", "12") == [("12 km", "12")]
    assert ("Marathon", "marathon") in offered(chat, "/race add", "distance", "mara")
    assert offered(chat, "/race add", "start", "9:30") == [("9:30", "09:30")]


def test_cities_by_how_they_begin(chat: Chat) -> None:
    chat.runner("Ana")
    assert ("Berlin", "Berlin") in offered(chat, "/settings", "zone", "berl")
    assert len(offered(chat, "/settings", "zone", "b")) == MOST


def test_somebody_unknown_is_offered_what_is_the_same_for_all(chat: Chat) -> None:
    assert offered(chat, "/race add", "priority", name="Bo") == [("A", "A"), ("B", "B"), ("C", "C")]
    assert offered(chat, "/race edit", "race", name="Bo") == []


def test_somebody_never_met_is_offered_days_distances_and_cities(chat: Chat) -> None:
    assert ("Berlin", "Berlin") in offered(chat, "/settings", "zone", "berl", name="Bo")
    assert ("Marathon", "marathon") in offered(chat, "/race add", "distance", "mara", name="Bo")
    assert offered(chat, "/race add", "date", "sunday", name="Bo") == [("Sun 22 Nov 2026", "2026-11-22")]


def test_what_can_be_explained_is_offered_by_name(chat: Chat) -> None:
    chat.runner("Ana")
    assert offered(chat, "/help", "command")[:2] == [("log", "log"), ("undo", "undo")]
    assert [says for _, says in offered(chat, "/help", "command", "goal")][:3] == [
        "goal",
        "goal new",
        "goal list",
    ]


def test_somebody_elses_things_are_not_offered(chat: Chat) -> None:
    chat.runner("Ana").says("/race add Canal 10k, 24 Oct 2027")
    chat.runner("Bo")
    assert offered(chat, "/race edit", "race", name="Bo") == []


def test_every_option_can_be_completed_whatever_is_typed(chat: Chat) -> None:
    ana = chat.runner("Ana")
    ana.says("/race add Canal 10k, 24 Oct 2027")
    ana.says("/goal new 300 km in 2027")
    for command in menu:
        for option in command.options:
            for typed in ("", "1", "sunday", "x" * 200, "=\"'/"):
                found = offered(chat, f"/{command.name}", option.name, typed)
                assert len(found) <= MOST
                assert all(shown and says and not says.startswith("/") for shown, says in found)
    assert offered(chat, "/nothing", "race") == []
