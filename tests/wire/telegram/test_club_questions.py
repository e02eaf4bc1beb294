"""What is different of a draft is asked in the group, where an administrator can answer by a button."""

from __future__ import annotations

import pytest

from tests.wire.telegram import Group, TelegramServer, User
from tests.wire.telegram.serving import Served


@pytest.fixture
async def maya(served: Served) -> User:
    return await served.runner("Maya")


@pytest.fixture
def club(tg: TelegramServer, maya: User) -> Group:
    return tg.group("Riverside", members=[maya], owner=maya)


async def test_a_draft_is_changed_by_a_button_under_the_question(
    served: Served, maya: User, club: Group
) -> None:
    club.says(maya, '/challenge new name="Winter" start=2030-12-01 end=2030-12-24 step=draft')
    (draft,) = await club.hears()
    maya.presses(draft, "Change")
    (asked,) = await club.hears()
    assert asked.text.startswith("What is different?")
    maya.presses(asked, "classic mile")
    (changed,) = await club.hears()
    assert "in one go, each day" in changed.text
    assert changed.labels == ["Open it", "Change"]


async def test_a_draft_is_changed_by_a_reply_to_the_question(served: Served, maya: User, club: Group) -> None:
    club.says(maya, '/challenge new name="Winter" start=2030-12-01 end=2030-12-24 step=draft')
    (draft,) = await club.hears()
    maya.presses(draft, "Change")
    (asked,) = await club.hears()
    club.says(maya, "classic mile", reply_to=asked)
    (changed,) = await club.hears()
    assert "in one go, each day" in changed.text
