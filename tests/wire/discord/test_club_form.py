"""A challenge is opened by a form, and its draft is changed by one."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.wire.discord import Channel, User
from tests.wire.discord.by_hand import by_hand
from tests.wire.discord.serving import Served


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with by_hand(tmp_path / "milepost.db") as one:
        yield one


@pytest.fixture
async def lena(served: Served) -> User:
    return await served.runner("Lena")


@pytest.fixture
def riverside(served: Served, lena: User) -> Channel:
    guild = served.dc.guild("Runners", members=[lena], channels=["riverside"])
    guild.makes_admin(lena)
    return guild.channel("riverside")


async def test_a_form_asks_for_name_rule_and_days(served: Served, lena: User, riverside: Channel) -> None:
    asked = await lena.slash(riverside, "challenge new").answer()
    assert asked.modal is not None
    assert [one.custom_id for one in asked.modal.inputs] == ["name", "rule", "start", "end"]
    assert ("Classic mile", "classic_mile") in asked.modal.inputs[1].options
    answers = {"name": "Advent", "rule": "classic mile", "start": "1 Dec 2026", "end": "24 Dec 2026"}
    opened = await lena.submits(asked.modal, answers).answer()
    assert opened.text.startswith(
        "Advent: 1 mile (1.61 km) in one go, each day, Tue 1 Dec to Thu 24 Dec, 24 days."
    )
    assert opened.labels == ["Join", "Join hidden", "Rules"]


async def test_a_draft_is_changed_in_a_form_and_shown_again(
    served: Served, lena: User, riverside: Channel
) -> None:
    draft = await lena.slash(riverside, "challenge new", {"name": "holiday streak"}).answer()
    assert draft.labels == ["Open it", "Change"]
    form = await lena.presses(draft, "Change").answer()
    assert form.modal is not None
    changed = await lena.submits(form.modal, {"name": "Our streak", "rule": "2 km"}).answer()
    assert changed.text.startswith("Our streak: 2 km a day")
    assert changed.labels == ["Open it", "Change"]
    opened = await lena.presses(changed, "Open it").answer()
    assert opened.text.endswith("Joining shows your name and your days to this club.")
