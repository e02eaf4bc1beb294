"""Codes that join two accounts: how they are read, how long they last, and who may not guess them."""

from __future__ import annotations

import pytest

from tests.chat import Chat, Runner
from tests.stories.linked import code_for

pytestmark = pytest.mark.console("what stands between people and the bot is looked at in test_link")


@pytest.fixture
def bo(chat: Chat) -> Runner:
    return chat.runner("Bo")


@pytest.mark.parametrize("typed", ["{}", "code={}", "code: {}", "{}.", '"{}"', "`{}`"])
def test_a_code_is_read_however_it_is_typed(ana: Runner, bo: Runner, typed: str) -> None:
    code = code_for(ana)
    assert "Ana on " in bo.says(f"/link {typed.format(code)}")
    assert "Ana on " in bo.says(f"/link {typed.format(code.lower().replace('-', ''))}")


def test_a_code_may_be_typed_in_two_parts(ana: Runner, bo: Runner) -> None:
    assert "Ana on " in bo.says(f"/link {code_for(ana).replace('-', ' ')}")


def test_a_code_lasts_ten_minutes(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    chat.wait(minutes=10)
    assert "had its 10 minutes" in bo.says(f"/link {code}")


def test_the_yes_of_the_first_side_has_ten_minutes_of_its_own(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    chat.wait(minutes=9)
    bo.says(f"/link {code}")
    bo.presses("Join them")
    chat.wait(minutes=9)
    assert "One runner now" in ana.presses("Join them")
    chat.wait(minutes=1)
    code = code_for(chat.runner("Cy"))
    ana.says(f"/link {code}")
    ana.presses("Join them")
    chat.wait(minutes=11)
    assert "had its 10 minutes" in Runner(chat, "Cy").presses("Join them")


def test_a_code_is_good_once(chat: Chat, ana: Runner, bo: Runner) -> None:
    cy, code = chat.runner("Cy"), code_for(ana)
    bo.says(f"/link {code}")
    bo.presses("Join them")
    assert "has been used" in cy.says(f"/link {code}")
    ana.presses("Join them")
    for one in (cy, bo, ana):
        assert "has been used" in one.says(f"/link {code}")


def test_a_newer_code_ends_the_one_before(ana: Runner, bo: Runner) -> None:
    first = code_for(ana)
    code_for(ana)
    assert "no such code" in bo.says(f"/link {first}")


def test_ones_own_code_is_for_the_other_account(ana: Runner) -> None:
    assert "from there" in ana.says(f"/link {code_for(ana)}")


def test_who_guesses_is_stopped(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    for wrong in ("AAAA-AA", "AAAA-AB", "AAAA-AC", "AAAA-AD", "AAAA-AE"):
        assert "no such code" in bo.says(f"/link {wrong}")
    assert "5 codes were wrong" in bo.says(f"/link {code}")
    chat.wait(hours=1, minutes=1)
    assert "Ana on " in bo.says(f"/link {code_for(ana)}")


def test_a_yes_that_was_not_asked_for_only_asks(chat: Chat, ana: Runner, bo: Runner) -> None:
    code = code_for(ana)
    assert bo.says(f"/link code={code} answer=yes").buttons == ["Join them", "Not now"]
    cy = chat.runner("Cy")
    cy.says(f"/link {code}")
    assert "Ana on " in bo.says(f"/link code={code} answer=yes"), "another one has read it since"
    bo.presses("Join them")
    assert "Bo on " in ana.last


def test_no_code_is_taken_in_a_group(chat: Chat, ana: Runner, bo: Runner) -> None:
    chat.world.open_room("club", "Europe/Berlin")
    code = code_for(ana)
    said = bo.says(f"/link {code}", "club")
    assert "In our private chat" in said
    assert "Ana" not in said


def test_two_codes_that_cross_join_once(chat: Chat, ana: Runner, bo: Runner) -> None:
    of_ana, of_bo = code_for(ana), code_for(bo)
    bo.says(f"/link {of_ana}")
    ana.says(f"/link {of_bo}")
    bo.presses("Join them")
    ana.presses(f"=/link code={of_bo} answer=yes")
    assert "One runner now" in ana.presses(f"=/link code={of_ana} answer=yes")
    assert "One runner now" not in bo.presses(f"=/link code={of_bo} answer=yes")
    ana.says("ran 5k")
    assert "5 km, 1 run" in bo.says("/week")
