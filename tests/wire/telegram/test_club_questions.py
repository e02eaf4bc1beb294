"""What is different of a draft is asked in the group, where an administrator can answer by a button."""

from __future__ import annotations

import pytest

from adapters.database.tables import SqlTables
from adapters.telegram.updates import TelegramUpdate
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


async def test_who_replies_before_our_message_is_noted_is_asked_about_all_the_same(
    served: Served, tg: TelegramServer, maya: User, club: Group, monkeypatch: pytest.MonkeyPatch
) -> None:
    club.says(maya, '/challenge new name="Winter" start=2030-12-01 end=2030-12-24 step=draft')
    (draft,) = await club.hears()
    maya.presses(draft, "Change")
    (asked,) = await club.hears()
    looks = TelegramUpdate._needs_role

    def too_early(update: TelegramUpdate, tables: SqlTables) -> bool:
        with monkeypatch.context() as unnoted:
            unnoted.setattr(type(tables.outbox), "by_platform_message", lambda *_: None)
            return looks(update, tables)

    monkeypatch.setattr(TelegramUpdate, "_needs_role", too_early)
    club.says(maya, "classic mile", reply_to=asked)
    (changed,) = await club.hears()
    assert "in one go, each day" in changed.text
