"""Thirty-seven days: eight people in five zones, one club in a Telegram group and a Discord channel."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from adapters.database.tables import SqlTables
from bot.world import World
from core.domain.calendar import DAY, instant
from core.domain.standings import Line, final
from core.events import Person, Place, Whisper
from core.ports.values import ChangeSet
from core.prompts import clubs
from core.prompts.crediting import count
from tests.chat import Chat, Runner

PEOPLE = {
    "Ayo": ("telegram", "Africa/Lagos"),
    "Dana": ("discord", "America/New_York"),
    "Jonas": ("telegram", "Europe/Berlin"),
    "Lena": ("telegram", "Europe/Berlin"),
    "Maya": ("telegram", "Europe/Berlin"),
    "Mika Kato": ("discord", "Asia/Tokyo"),
    "Nils": ("discord", "Europe/London"),
    "Tom": ("discord", "America/New_York"),
}
GROUP, CHANNEL = "Riverside", "riverside"
FIRST = date(2026, 11, 26)
MISSED = {"Ayo": (32,), "Jonas": (20,), "Lena": (15,), "Maya": (23,), "Mika Kato": (10, 33), "Tom": (25,)}
"""Days without a log at the usual hour, from 1."""

FINAL = """\
Holiday Streak, final. Longest row of days, of 37:
1  Dana, Jonas, Lena, Tom: 37
5  Ayo: 31
6  M. K., Maya: 22
4 share the first place, so the next is fifth.
Logs closed Mon 6:00. 1 came too late and is not in."""


class TwoPlatforms(World):
    """People and rooms of two platforms; what a group can show to one alone is as it is there."""

    rooms_on = {GROUP: "telegram", CHANNEL: "discord"}  # noqa: RUF012 -- read only

    def _platform(self, name: str) -> str:
        return self.rooms_on.get(name) or PEOPLE.get(name, ("telegram", ""))[0]

    def _person(self, name: str, room: str | None) -> Person:
        return replace(super()._person(name, room), platform=self._platform(room or name))

    def _place(self, name: str, room: str | None) -> Place:
        place = super()._place(name, room)
        whispers = Whisper.NONE if room == GROUP else Whisper.FULL
        return replace(place, whispers=whispers)

    def open_room(self, name: str, zone: str) -> None:
        place = self._place("", name)
        self.store.write_now(lambda tables: self.app(tables).open_room(place, zone=zone))
        self.rooms[name] = zone


def runs() -> list[tuple[datetime, str, str]]:
    """What each writes in private, and when: a run a day at six in the evening, and what came otherwise."""
    found = []
    for name, (_, zone) in PEOPLE.items():
        for number in range(1, 38):
            if number in MISSED.get(name, ()) or (name == "Nils" and number > 12):
                continue
            found.append((instant(FIRST + (number - 1) * DAY, time(18), zone), name, "ran 3 km"))

    def at(name: str, number: int, wall: str, text: str) -> None:
        day = FIRST + (number - 1) * DAY
        found.append((instant(day, time.fromisoformat(wall), PEOPLE[name][1]), name, text))

    at("Jonas", 21, "08:00", "ran 3 km yesterday")  # a back-dated save
    at("Tom", 25, "23:30", "ran 1.1 miles")  # a run over midnight: a mile on each side
    at("Tom", 26, "00:20", "ran 1.2 miles")
    at("Lena", 17, "16:00", "ran 2 km on 10 Dec")  # late, inside the window: 40 h after its day
    at("Ayo", 35, "12:00", "ran 5 km on 27 Dec")  # late, outside: 60 h after its day
    return sorted(found)


@pytest.fixture(scope="module")
def chat(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chat]:
    """The whole of it, played once."""
    chat = Chat(tmp_path_factory.mktemp("holiday"), "2026-11-23T20:05 Europe/Berlin", make=TwoPlatforms)
    play(chat)
    yield chat
    chat.world.close()


def play(chat: Chat) -> None:
    world = chat.world
    people = {name: chat.runner(name, zone) for name, (_, zone) in PEOPLE.items()}
    for room in (GROUP, CHANNEL):
        world.open_room(room, "Europe/Berlin")
        world.somebody("Lena").admin_of.add(room)
    lena = people["Lena"]
    lena.says("/challenge new holiday streak", GROUP)
    lena.presses("Open it", GROUP)
    lena.says("/club link", GROUP)
    code = lena.last.text.splitlines()[1].split()[-1]
    assert "lives here too: one board, 2 rooms." in lena.says(f"/club link code: {code}", CHANNEL)
    for name, (platform, _) in PEOPLE.items():
        room = GROUP if platform == "telegram" else CHANNEL
        people[name].presses("Join hidden" if name == "Nils" else "Join", room)
    people["Mika Kato"].says("/challenge join shown=initials")
    for moment, name, text in runs():
        chat._after(lambda moment=moment: world.advance(moment))
        people[name].says(text)
        if name == "Nils" and moment.date() == FIRST + 11 * DAY:
            assert "your days went with you" in people[name].says("/challenge leave")
    chat.at("2027-01-04T08:59 Europe/Berlin")


def said(chat: Chat, room: str, kind: str) -> list[tuple[str, str]]:
    return [
        (f"{one.at.astimezone(one.at.tzinfo):%Y-%m-%dT%H:%M}", one.message.text)
        for one in chat.world.sent
        if one.to == room and one.kind == kind and not one.edit
    ]


def test_the_final_is_right_and_comes_in_the_morning_in_both_rooms(chat: Chat) -> None:
    for room in (GROUP, CHANNEL):
        assert said(chat, room, "club_final") == []
    chat.at("2027-01-04T09:00 Europe/Berlin")
    for room in (GROUP, CHANNEL):
        assert said(chat, room, "club_final") == [("2027-01-04T08:00", FINAL)]


def test_a_board_came_each_evening_to_both_rooms(chat: Chat) -> None:
    for room in (GROUP, CHANNEL):
        boards = said(chat, room, "club_board")
        assert [at for at, _ in boards] == [f"{FIRST + n * DAY}T19:00" for n in range(37)]
    shown = dict(said(chat, GROUP, "club_board"))
    assert (
        "8 runners, 8 unbroken: Ayo, Dana, Jonas, Lena, M. K., Maya, Tom, a hidden runner."
        in (shown["2026-12-04T19:00"])
    )
    # Tokyo's tenth day is over by then, and had no run.
    assert shown["2026-12-05T19:00"].startswith(
        "Holiday Streak, day 10 of 37. 8 runners, 7 unbroken: "
        "Ayo, Dana, Jonas, Lena, Maya, Tom, a hidden runner."
    )
    assert "7 runners, 6 unbroken: Ayo, Dana, Jonas, Lena, Maya, Tom." in shown["2026-12-08T19:00"]


def test_a_late_log_mends_the_board_and_one_that_is_too_late_does_not(chat: Chat) -> None:
    shown = dict(said(chat, CHANNEL, "club_board"))
    assert "Lena" not in shown["2026-12-11T19:00"]
    assert "Lena" in shown["2026-12-12T19:00"]
    assert "Jonas" in shown["2026-12-16T19:00"]
    assert all("Ayo" not in shown[f"2026-12-{day}T19:00"] for day in (28, 29, 30, 31))


def test_nothing_that_is_not_chosen_stands_in_a_room(chat: Chat) -> None:
    """Neither who is hidden nor who chose initials is named, nor is anybody’s distance."""
    for sent in chat.world.sent:
        if sent.to in (GROUP, CHANNEL):
            text = sent.message.text
            assert "Nils" not in text
            assert "Mika" not in text
            assert "3 km" not in text


def frozen(tables: SqlTables) -> list[Line]:
    return list(tables.challenges.final(1))


def counted(tables: SqlTables, now: datetime) -> list[Line]:
    """The final, counted anew from the log."""
    challenge = tables.challenges.get(1)
    assert challenge is not None
    for runner in range(1, len(PEOPLE) + 1):
        count(tables, runner, [FIRST + number * DAY for number in range(37)])
    return final(challenge, clubs.entrants(tables, challenge, now))


def test_the_final_can_be_made_again_from_the_log(chat: Chat) -> None:
    world = chat.world
    lines, anew = world.store.write_now(lambda tables: (frozen(tables), counted(tables, world.now)))
    assert lines == anew
    assert [(line.name, line.score, line.place) for line in lines][:2] == [("Dana", 37, 1), ("Jonas", 37, 1)]


def test_what_is_changed_after_the_final_does_not_change_it(chat: Chat) -> None:
    chat.at("2027-01-04T10:00 Europe/Berlin")
    dana = Runner(chat, "Dana")
    before = chat.world.store.write_now(frozen)
    dana.says("delete my last run")
    assert FINAL in dana.says("/challenge board", CHANNEL)
    assert chat.world.store.write_now(frozen) == before
    closed = chat.now - timedelta(hours=4)
    changed = chat.world.store.write_now(lambda tables: since(tables, closed))
    assert changed
    assert chat.world.store.write_now(lambda tables: counted(tables, chat.now)) != before
    # The journal tells what was changed since the closing; with that taken back it is the same final.
    dana.presses("Bring it back")
    assert chat.world.store.write_now(lambda tables: counted(tables, chat.now)) == before


def since(tables: SqlTables, closed: datetime) -> list[ChangeSet]:
    dana = tables.runners.by_account("discord", "Dana")
    assert dana is not None
    return [made for made in tables.changes.newest(dana.id, 5) if made.at > closed]


def test_it_can_be_opened_again_for_the_next_season(chat: Chat) -> None:
    assert "Thu 25 Nov 2027 to Sat 1 Jan 2028, 38 days" in Runner(chat, "Lena").presses(
        "Again next year", GROUP
    )


def test_played_again_it_ends_alike(chat: Chat, tmp_path: Path) -> None:
    again = Chat(tmp_path, "2026-11-23T20:05 Europe/Berlin", make=TwoPlatforms)
    try:
        play(again)
        again.at("2027-01-04T09:00 Europe/Berlin")
        assert said(again, CHANNEL, "club_final") == said(chat, CHANNEL, "club_final")
    finally:
        again.world.close()
