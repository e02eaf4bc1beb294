"""Buttons: what is changed, what is answered, and what a strange press does not do."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.database.tables import SqlTables
from adapters.discord.reading import PLATFORM
from core.ports.values import Outgoing, Room
from core.wording.reply import Message, WordedButton
from tests.wire.discord import Channel, Guild, Shown, User
from tests.wire.discord.by_hand import by_hand
from tests.wire.discord.serving import Served, serving
from tests.wire.hands import HandWatch

MONTH = 31 * 24 * 3600.0
FORGED = [
    "x",
    "zz.zz.zz",
    "1.0",
    "ffffffffffffff.0.00000000",
    "-1.0.00000000",
    "1.99.00000000",
    "1.0.0é",
    "form ",
    "0" * 100,
]
NOT_ONES_TURN = "This button belongs"


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with by_hand(tmp_path / "milepost.db") as one:
        yield one


@pytest.fixture
async def ana(served: Served) -> User:
    return await served.runner("Ana")


@pytest.fixture
async def logged(ana: User) -> Shown:
    ana.writes_dm("ran 5k")
    (one,) = await ana.hears()
    return one


async def week_of(served: Served, who: User) -> str:
    await served.rests()
    who.writes_dm("/week")
    await served.rests()
    return who.unheard[-1].parsed.text


async def test_a_press_changes_its_message(ana: User, logged: Shown) -> None:
    undone = await ana.presses(logged, "Undo").answer()
    assert (undone.kind, undone.message_id) == ("edit", logged.message_id)
    assert undone.labels == ["Bring it back"]


async def test_a_double_press_counts_once_and_both_are_answered(
    served: Served, ana: User, logged: Shown
) -> None:
    presses = [ana.forges(logged, logged.buttons[0].custom_id) for _ in range(2)]
    await served.rests()
    assert {one.state for one in presses} <= {"answered", "deferred"}
    assert "no runs" in await week_of(served, ana)


async def test_a_button_works_after_a_restart(tmp_path: Path) -> None:
    async with by_hand(tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        club = served.dc.guild("Runners", members=[ana], channels=["riverside"])
        ana.writes_dm("ran 5k")
        (logged,) = await ana.hears()
        hidden = await ana.slash(club.channel("riverside"), "log", what="ran 6k").answer()
        await served.rests()
        await served.stop()
        async with serving(served.dc, tmp_path / "milepost.db", watch=HandWatch()):
            for shown, words in ((logged, "Deleted: 5 km"), (hidden, "Deleted: 6 km")):
                undone = await ana.presses(shown, "Undo").answer()
                assert undone.parsed.text.startswith(words)
                assert (undone.message_id, undone.only_for) == (shown.message_id, shown.only_for)


@pytest.mark.parametrize("custom_id", FORGED)
async def test_a_forged_press_is_told_so_and_does_nothing(
    served: Served, ana: User, logged: Shown, custom_id: str
) -> None:
    told = await ana.forges(logged, custom_id).answer()
    assert NOT_ONES_TURN in told.parsed.text
    assert told.kind == "message"
    assert "5 km" in await week_of(served, ana)


async def test_a_press_that_names_a_message_of_another_chat_is_a_press_on_nothing(
    served: Served, ana: User, logged: Shown
) -> None:
    eve = await served.runner("Eve")
    eve.writes_dm("ran 9k")
    (hers,) = await eve.hears()
    told = await eve.forges(hers, logged.buttons[0].custom_id).answer()
    assert NOT_ONES_TURN in told.parsed.text
    assert "5 km" in await week_of(served, ana)
    assert "9 km" in await week_of(served, eve)


async def test_a_button_from_last_month_says_why_not(served: Served, ana: User) -> None:
    ana.writes_dm("/log")
    (asked,) = await ana.hears()
    ana.writes_dm("8 km")
    await ana.hears()
    served.advance(MONTH)
    told = await ana.presses(asked, "5 km").answer()
    assert NOT_ONES_TURN in told.parsed.text


async def test_a_press_on_what_the_message_no_longer_shows_is_told_from_one_on_what_it_shows(
    ana: User, logged: Shown
) -> None:
    old = logged.buttons[1].custom_id
    undone = await ana.presses(logged, "Undo").answer()
    told = await ana.forges(undone, old).answer()  # her client still showed [Edit]
    assert NOT_ONES_TURN in told.parsed.text
    back = await ana.presses(undone, "Bring it back").answer()
    assert "5 km" in back.parsed.text


async def test_a_press_on_a_message_that_is_gone_is_answered_anew(
    served: Served, ana: User, logged: Shown
) -> None:
    served.dc.state.rooms[logged.channel].messages.pop(logged.message_id)
    undone = await ana.forges(logged, logged.buttons[0].custom_id).answer()
    assert (undone.kind, undone.parsed.text[:13]) == ("message", "Deleted: 5 km")
    await served.rests()
    assert len(ana.unheard) == 1
    back = await ana.presses(undone, "Bring it back").answer()
    assert "5 km" in back.parsed.text


async def shown_in(served: Served, channel: Channel, whose: User, *buttons: WordedButton) -> Shown:
    """Have the bot show buttons of one runner's in a server."""

    def put(tables: SqlTables) -> None:
        room = tables.rooms.at(PLATFORM, str(channel.id)) or tables.rooms.add(
            Room(id=0, platform=PLATFORM, external=str(channel.id), private=False, title="riverside")
        )
        runner = tables.runners.by_account(PLATFORM, str(whose.id))
        assert runner is not None
        message, due = Message("Holiday Streak.", buttons), served.now()
        tables.outbox.add(
            Outgoing(id=0, key="club", kind="reply", room=room.id, runner=runner.id, due=due, message=message)
        )

    await served.store.write(put)
    served.serving._delivery.wake.set()
    (shown,) = await channel.hears()
    return shown


@pytest.fixture
async def club(served: Served, ana: User) -> Guild:
    return served.dc.guild("Runners", members=[ana], channels=["riverside", "news"])


async def test_a_strangers_press_is_told_to_her_alone(served: Served, ana: User, club: Guild) -> None:
    bo = served.dc.user("Bo")
    club.joins(bo)
    riverside = club.channel("riverside")
    shown = await shown_in(served, riverside, ana, WordedButton("Undo", "/undo"))
    told = await bo.presses(shown, "Undo").answer()
    assert (told.parsed.text, told.only_for) == ("This button is for somebody else.", bo.id)
    await served.rests()
    assert riverside.unheard == []


async def test_ones_own_figures_are_for_ones_own_eyes_after_a_press_too(
    served: Served, ana: User, club: Guild
) -> None:
    shown = await shown_in(served, club.channel("riverside"), ana, WordedButton("My week", "/week"))
    week = await ana.presses(shown, "My week").answer()
    assert week.only_for == ana.id
    assert week.message_id != shown.message_id


async def test_a_row_of_another_chat_cannot_be_pressed_from_a_channel(
    served: Served, ana: User, logged: Shown, club: Guild
) -> None:
    shown = await shown_in(served, club.channel("riverside"), ana, WordedButton("Undo", "/undo"))
    told = await ana.forges(shown, logged.buttons[0].custom_id).answer()
    assert NOT_ONES_TURN in told.parsed.text
    assert "5 km" in await week_of(served, ana)
