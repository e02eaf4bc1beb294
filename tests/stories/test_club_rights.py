"""Rights hold: every command of the menu, for each role, in each kind of chat, on each platform."""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import product
from pathlib import Path

import pytest

from adapters.database.store import Store
from adapters.database.tables import SqlTables
from bot.world import World
from core.commands.menu import Command, Where, Who
from core.commands.topics import menu
from core.domain.distance import Unit
from core.events import Person, Place, Role, Said, Whisper
from core.wording.reply import Message
from tests.stories.clubs import OPEN

BOTH, PRIVATE, GROUP = (Where.PRIVATE, Where.GROUP), (Where.PRIVATE,), (Where.GROUP,)
FOR_ALL, ADMIN, OPENER = Who.ANYONE, Who.ADMIN, Who.OPENER

POLICY = {
    **dict.fromkeys(
        (
            *("log", "undo", "edit", "rest", "runs", "week", "month", "year", "best", "pace", "why"),
            *("goal new", "goal list", "goal show", "goal edit", "goal park", "goal resume", "goal done"),
            *("goal drop", "micro new", "micro list", "micro done", "micro change", "micro drop", "review"),
            "plan",
            *("race add", "race list", "race edit", "race result", "race drop", "countdown"),
            *("streak start", "streak show", "streak rule", "streak end", "pause", "unpause"),
            *("preview", "snooze", "quiet", "stop", "settings", "privacy", "start", "help"),
            *("challenge list", "challenge join", "challenge leave", "challenge board", "challenge why"),
            "challenge rules",
        ),
        (FOR_ALL, BOTH),
    ),
    **dict.fromkeys(("link", "unlink", "export", "forget"), (FOR_ALL, PRIVATE)),
    "challenge end": (OPENER, BOTH),
    "club show": (FOR_ALL, GROUP),
    **dict.fromkeys(("challenge new", "club link", "club unlink", "club settings"), (ADMIN, GROUP)),
}
"""Who may use which command, and where: a command that is not here has no policy, and fails."""

PLATFORMS = ("console", "telegram", "discord")
REFUSED = {
    "where private": "That is for a club: use it in the group.",
    "where group": "In our private chat, please.",
    Role.MEMBER: "An administrator of this group can do that.",
    Role.UNKNOWN: "I can’t see from here whether you’re an administrator.",
}


def test_every_command_has_its_policy() -> None:
    assert {command.name: (command.who, command.where) for command in menu} == POLICY


def test_a_command_without_a_policy_is_found() -> None:
    before = dict(POLICY)
    before.pop("challenge end")
    assert {command.name: (command.who, command.where) for command in menu} != before


def answered(world: World, platform: str, command: Command, role: Role, *, private: bool) -> Message:
    """Return what somebody of that role reads who says the command's example there."""
    name = f"{platform} {role}"
    by = Person(platform, name, "Mia", role=role)
    whispers = Whisper.FULL if private or platform != "telegram" else Whisper.NONE
    place = Place(platform, name if private else f"#{platform}", private, "club", whispers)
    example = command.examples[0]
    key = f"{platform}:{command.name}:{role}:{private}"
    said = Said(key=key, by=by, place=place, text=example, message=key, addressed=True)

    def work(tables: SqlTables) -> Message | None:
        row = world.app(tables).handle(said)
        return row.message if row is not None else None

    message = world.store.write_now(work)
    assert message is not None, (command.name, platform, role, private)
    assert not world.codes.bugs, world.codes.bugs
    return message


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    """A club on each platform, with a challenge that Lena has opened and everybody else may join."""
    made = World(tmp_path_factory.mktemp("rights") / "milepost.db", datetime(2026, 11, 23, 19, tzinfo=UTC))
    for platform in PLATFORMS:
        _furnish(made, platform)
    return made


def _furnish(world: World, platform: str) -> None:
    room = Place(platform, f"#{platform}", private=False, title="club")
    lena = Person(platform, f"{platform} lena", "Lena", role=Role.ADMIN)

    def work(tables: SqlTables) -> None:
        app = world.app(tables)
        app.open_room(room, zone="Europe/Berlin")
        for name in (f"{platform} lena", *(f"{platform} {role}" for role in Role)):
            person, chat = Person(platform, name, "Mia"), Place(platform, name, private=True)
            app.introduce(person, chat, zone="Europe/Berlin", units=Unit.KM, language="en")
        app.handle(Said(key=f"open:{platform}", by=lena, place=room, text=OPEN, message="1", addressed=True))

    world.store.write_now(work)


@pytest.mark.parametrize("command", list(menu), ids=lambda command: command.name)
def test_a_command_is_done_for_whom_and_where_its_policy_says(world: World, command: Command) -> None:
    for platform, role, private in product(PLATFORMS, Role, (True, False)):
        _is_done_by_its_policy(world, command, platform, role, private=private)


def _is_done_by_its_policy(
    world: World, command: Command, platform: str, role: Role, *, private: bool
) -> None:
    if command.name == "forget" and private:
        return  # it asks for words first, and would be answered by the next example
    who, where = POLICY[command.name]
    text = answered(world, platform, command, role, private=private).text
    here = Where.PRIVATE if private else Where.GROUP
    if here not in where:
        assert text == REFUSED[f"where {here}"], (platform, role, here)
    elif who is Who.ADMIN and role is not Role.ADMIN:
        assert text.startswith(REFUSED[role]), (platform, role, here)
    else:
        assert text not in REFUSED.values(), (platform, role, here)
        assert not text.startswith(REFUSED[Role.UNKNOWN]), (platform, role, here)


@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("role", Role)
@pytest.mark.parametrize("private", [True, False], ids=["in private", "in the group"])
def test_who_did_not_open_it_and_is_no_administrator_there_cannot_end_it(
    tmp_path: Path, platform: str, role: Role, private: bool
) -> None:
    made = World(tmp_path / "milepost.db", datetime(2026, 11, 23, 19, tzinfo=UTC))
    try:
        _furnish(made, platform)
        by = Person(platform, f"{platform} {role}", "Mia", role=role)
        room = Place(platform, f"#{platform}", private=False, title="club")
        place = Place(platform, by.external, private=True) if private else room

        def say(text: str, where: Place) -> str:
            key = f"{text}:{where.external}"

            def work(tables: SqlTables) -> str:
                said = Said(key=key, by=by, place=where, text=text, message=key, addressed=True)
                row = made.app(tables).handle(said)
                return row.message.text if row is not None and row.message is not None else ""

            return made.store.write_now(work)

        say("/challenge join", room)
        said = say("/challenge end challenge=1 answer=yes", place)
        may = role is Role.ADMIN and not private
        assert ("Holiday Streak is called off." in said) == may
        assert ("Lena opened it" in said or "Mia opened it" in said) != may
        assert is_there(made.store) != may
    finally:
        made.close()


def is_there(store: Store) -> bool:
    return store.write_now(lambda tables: tables.challenges.get(1) is not None)


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("/challenge new holiday streak", "An administrator of this group can do that."),
        ("/club link", "An administrator of this group can do that."),
        ("/challenge end", "No challenge runs here. An administrator of this group can open one."),
        ("/challenge why", "In our private chat, please."),  # what is one's own is for no group
    ],
)
def test_who_cannot_be_written_to_reads_a_refusal_in_the_group(tmp_path: Path, line: str, told: str) -> None:
    world = World(tmp_path / "milepost.db", datetime(2026, 11, 23, 19, tzinfo=UTC))
    world.platforms = dict.fromkeys(("Mia", "club"), "telegram")
    world.open_room("club", "Europe/Berlin")
    world.say("Mia", line, "club")
    (sent,) = world.sent
    assert (sent.to, sent.message.private, sent.message.text) == ("club", False, told)
    world.close()


def test_an_administrator_who_did_not_open_it_ends_it_in_a_telegram_group(tmp_path: Path) -> None:
    world = World(tmp_path / "milepost.db", datetime(2026, 11, 27, 19, tzinfo=UTC))
    world.platforms = dict.fromkeys(("Lena", "Mia", "club"), "telegram")
    for name in ("Lena", "Mia"):
        world.introduce(name, "Europe/Berlin", Unit.KM, "en")
        world.somebody(name).admin_of.add("club")
    world.open_room("club", "Europe/Berlin")
    world.say("Lena", "/challenge new Short, official mile, 2026-11-27 to 2026-12-01", "club")
    world.say("Mia", "/challenge end", "club")
    world.press("Mia", "End it today", "club")
    assert world.sent[-1].message.text.startswith("Short ends with Fri 27 Nov.")
    assert world.sent[-1].to == "club"
    world.close()
