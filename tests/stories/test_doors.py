"""The doors themselves: an event twice, a bug, a row that is sent late, everybody at once."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from adapters.leasing import lease
from core.commands import runs
from core.commands.suggestions import menu_lines
from core.commands.topics import menu
from core.events import Said
from tests.chat import Chat, Runner
from tests.stories.conftest import MakeWorld, OnPlatform
from tests.wire.discord.world import discord_world
from tests.wire.telegram.world import telegram_world

EXAMPLES = [(command.name, example) for command in menu for example in command.examples]
TYPES = {
    "text", "distance", "duration", "pace", "date", "time", "weekday", "zone", "language", "choice",
    "integer", "number", "person", "file", "code",
}  # fmt: skip


@pytest.mark.parametrize(("command", "example"), EXAMPLES)
def test_every_example_of_the_menu_runs_in_a_fresh_chat(ana: Runner, command: str, example: str) -> None:
    answer = ana.says(example)
    assert answer.text
    assert "There is no /" not in answer
    assert "can't read" not in answer


def test_the_menu_for_machines_names_every_command_with_policy_place_and_typed_options(chat: Chat) -> None:
    lines = list(menu_lines(menu, chat.now))
    assert [line["command"] for line in lines] == [command.name for command in menu]
    for line in lines:
        assert line["policy"] in ("anyone", "admin", "opener")
        assert set(line["where"]) <= {"private", "group"}
        assert line["where"]
        assert line["examples"]
        for option in line["options"]:
            assert option["type"] in TYPES
            assert option["question"]
            assert (option["type"] == "choice") == bool(option["choices"])


def test_the_same_event_twice_is_done_once_and_answered_alike(chat: Chat, ana: Runner) -> None:
    world = chat.world
    said = Said(
        key="console:twice", by=world._person("Ana", None), place=world._place("Ana", None), text="ran 5k"
    )
    first = world.store.write_now(lambda tables: world.app(tables).handle(said))
    second = world.store.write_now(lambda tables: world.app(tables).handle(said))
    assert first is not None
    assert second is not None
    assert (first.id, first.message) == (second.id, second.message)
    assert "1 run" in ana.says("/week")


def test_a_bug_gives_a_ticket_and_changes_nothing(
    chat: Chat, ana: Runner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def breaks(*_: object) -> None:
        raise ZeroDivisionError

    ana.says("ran 3k")
    with monkeypatch.context() as broken:
        broken.setattr(runs, "credited", breaks)
        world = chat.world
        world.say("Ana", "ran 5k")
        assert "That went wrong on my side; nothing was changed. Bug 000001" in world.sent[-1].message.text
        assert isinstance(world.codes.bugs.pop(), ZeroDivisionError)
    assert "3 km, 1 run" in ana.says("/week")
    ana.says("ran 5k")
    assert "8 km, 2 runs" in ana.says("/week")


def test_an_answer_whose_adapter_died_is_sent_after_its_lease(chat: Chat, ana: Runner) -> None:
    world = chat.world
    said = Said(
        key="console:dies", by=world._person("Ana", None), place=world._place("Ana", None), text="ran 5k"
    )
    row = world.store.write_now(lambda tables: world.app(tables).handle(said))
    assert row is not None
    early = world.store.write_now(lambda tables: lease(tables, world.app(tables), world.now))
    assert early == []
    sent = chat._after(lambda: world.advance(world.now + timedelta(seconds=30)))
    assert [one.id for one in sent] == [row.id]


def test_undeliverable_messages_are_not_sent_and_come_again_when_they_can(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.world.deliverable("Ana", deliverable=False)
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert list(chat.prompts()) == []
    chat.world.deliverable("Ana", deliverable=True)
    chat.at("2026-11-29T18:00 Europe/Berlin")
    assert [at[:10] for _, _, at in chat.prompts()] == ["2026-11-22", "2026-11-29"]


WORDS = st.one_of(
    st.text(max_size=60),
    st.sampled_from(
        [
            "ran 5k", "make that 6", "/undo", "undo", "/goal new run 100 km by 2027-12-31",
            "/micro new 2 runs",
            "/review", "skip", "keep it open", "/race add Lake 10k, 2 May 2027", "go on",
            "/settings zone Lisbon",
            "/log", "8 km", "/edit", "delete", "/micro change", "/snooze 7 days", "/forget",
            "/week", "/why",
            "/stop nudge", "yesterday", "6m easy", "miles, 1:02", "/preview", "/goal", "/export", "42:00",
        ]
    ),
)  # fmt: skip


@pytest.mark.console("fewer of them go through Telegram and Discord, below")
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(WORDS, min_size=1, max_size=12))
def test_whatever_is_said_is_answered_without_a_bug_and_totals_stay_right(
    tmp_path_factory: pytest.TempPathFactory, make_world: MakeWorld, lines: list[str]
) -> None:
    answered(Chat(tmp_path_factory.mktemp("any"), make=make_world), lines)


@pytest.mark.parametrize("platform", [telegram_world, discord_world])
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(WORDS.filter(str.strip), min_size=1, max_size=12))
def test_whatever_is_said_on_a_platform_is_answered_too(
    tmp_path_factory: pytest.TempPathFactory,
    loop: asyncio.AbstractEventLoop,
    platform: OnPlatform,
    lines: list[str],
) -> None:
    answered(Chat(tmp_path_factory.mktemp("any"), make=platform(loop)), lines)


def answered(chat: Chat, lines: list[str]) -> None:
    """Say every line; each has its answer, and totals that are kept equal those that are counted anew."""
    try:
        ana = chat.runner("Ana")
        for line in lines:
            assert ana.says(line).text, line
        kept, rebuilt = chat.world.store.write_now(
            lambda tables: (
                [tuple(row) for row in tables.connection.exec_driver_sql("SELECT * FROM days ORDER BY 1, 2")],
                tables.records.rebuild_totals(),
            )
        )
        after = chat.world.store.write_now(
            lambda tables: [
                tuple(row) for row in tables.connection.exec_driver_sql("SELECT * FROM days ORDER BY 1, 2")
            ]
        )
        assert kept == after
        assert rebuilt == len(after)
    finally:
        chat.world.close()
