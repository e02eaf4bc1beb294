"""Every button that is shown does something sensible when it is pressed."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.commands.topics import menu
from core.wording.compose import LONGEST_LABEL
from tests.chat import Answer, Chat, Runner

BEFORE = {
    "new": (),
    "km": (
        "ran 5k in 30:00",
        "ran 8.2 km easy, 46:44 yesterday",
        "/goal new run 300 km by 2027-03-31",
        "/goal new 50 runs by 2027-06-30",
        "/goal park 2",
        "/micro new 3 runs",
        "/race add Lake 10k, 29 Nov 2026",
        "/streak start 2 km",
    ),
    "mi": (
        "ran 3 miles in 30:00 on 10 nov",
        "/goal new run 2,027 miles in 2027",
        "/micro new never miss a monday",
        "/streak start official mile",
        "ran 1 mile yesterday",
    ),
}
LINES = dict.fromkeys(
    (
        *(f"/{command.name}" for command in menu),
        *(f"/{command.group}" for command in menu if command.group),
        *("6m easy", "ran 10k in 20:00", "might do 10 on sunday", "i want to get in shape", "flu, in bed"),
        *("skipped my run", "ali ran 10k", "how far this week?", "5-6 km", "/log foo", "/stop foo"),
        *("/settings units=leagues", "/settings zone Atlantis", "/snooze 2020-01-01", "/goal nwe", "/wek"),
        *("/race add Old 10k, 1 jan 2025", "/goal new 0 km", "/goal show 2027", "/week\n/month", "blah"),
        *(
            "ran 1.6 km",
            "ran 10k over midnight",
            "/pause tired",
            "/streak start foo",
            "/streak start 0 runs a week",
        ),
    )
)
DEAD_ENDS = (
    "earlier message",
    "There is no /",
    "can't read",
    "can’t read",
    "none of the choices",
    "know no",
    "went wrong",
)


def prepared(folder: Path, before: str) -> Path:
    """Return a database in which Ana has said what is said before."""
    chat = Chat(folder)
    units = "mi" if before == "mi" else "km"
    ana = chat.runner("Ana", "America/New_York" if units == "mi" else "Europe/Berlin", units)
    for line in BEFORE[before]:
        ana.says(line)
    chat.world.close()
    return chat.world.database


def answers(database: Path, folder: Path, line: str, place: int) -> list[Answer]:
    """Return the answers to a line, to a press of the button at that place, and to a press on what that asks.

    A press that asks is pressed on: its answers are shown there.
    """
    shutil.copy(database, folder / database.name)
    chat = Chat(folder)
    chat.world._count = 1000  # what was said before has its keys
    ana = Runner(chat, "Ana")
    try:
        told = [ana.says(line)]
        if told[0].buttons:
            told.append(ana.presses(f"#{place + 1}"))
            if told[1].text.endswith("?"):
                told.append(ana.presses("#1"))
        return told
    finally:
        chat.world.close()


def faults(answer: Answer, *, pressed: bool) -> Iterator[str]:
    if not answer.sent:
        yield "no answer"
    if pressed:
        yield from (words for words in DEAD_ENDS if words in answer)
    lines = answer.text.splitlines()
    if len(lines) > 8:
        yield f"{len(lines)} lines"
    if len(set(lines)) < len(lines):
        yield "a line twice"
    if len(answer.buttons) > 5:
        yield f"{len(answer.buttons)} buttons"
    if len(set(answer.buttons)) < len(answer.buttons):
        yield "two buttons alike"
    if not any("figure=" in button.says for one in answer.sent for button in one.message.buttons):
        yield from (label for label in answer.buttons if len(label) > LONGEST_LABEL)


@pytest.mark.parametrize("before", BEFORE)
def test_no_button_is_a_dead_end(before: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    database = prepared(tmp_path_factory.mktemp("before"), before)
    found = []
    for line in LINES:
        place, buttons = 0, 1
        while place < buttons:
            told = answers(database, tmp_path_factory.mktemp("chat"), line, place)
            for depth, answer in enumerate(told):
                where = f"{line} {(place, 0)[:depth]}"
                found += [f"{where}: {fault}" for fault in faults(answer, pressed=depth > 0)]
            place, buttons = place + 1, len(told[0].buttons)
    assert found == []
