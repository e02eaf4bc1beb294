"""A session that is to be moved: the run that is logged, or a plan where none is."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner


@pytest.mark.parametrize(
    ("logged", "told", "moved"),
    [
        ("6 km tempo on monday", "Move Monday's tempo to Tuesday", True),
        ("6 km on monday", "Move Monday's tempo to Tuesday", True),
        ("6 km easy on monday", "Move Monday's tempo to Tuesday", False),
        ("6 km tempo on tuesday", "Move Monday's tempo to Tuesday", False),
        ("6 km easy on monday", "move my tempo to friday", False),
        ("6 km", "move the long run from saturday to sunday", False),
        ("", "move the long run from saturday to sunday", False),
    ],
)
def test_to_move_a_session_that_was_not_run_is_a_plan(
    ana: Runner, logged: str, told: str, moved: bool
) -> None:
    if logged:
        ana.says(logged)
    assert ("Moved to" in ana.says(told)) is moved
    assert ("A plan, so not logged." in ana.last) is not moved


def test_in_german_to_move_a_session_that_was_not_run_is_a_plan(chat: Chat) -> None:
    ana = chat.runner("Ana", language="de")
    ana.says("6 km locker am Montag")
    answer = ana.says("verschieb den Tempolauf von Donnerstag auf Freitag")
    assert answer == "Ein Plan, darum nicht eingetragen."
