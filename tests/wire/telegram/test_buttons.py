"""Buttons: what is answered, what is edited, and what a strange press does not do."""

from __future__ import annotations

from pathlib import Path

import pytest

from adapters.database.tables import SqlTables
from adapters.telegram import transport
from adapters.telegram.reading import PLATFORM
from core.ports.values import Outgoing, Room
from core.wording.reply import Message, WordedButton
from tests.wire.telegram import SILENCE, Group, Sent, TelegramServer, User
from tests.wire.telegram.serving import Served, serving

MONTH = 31 * 24 * 3600
FORGED = [
    "x",
    "zz.zz.zz",
    "1.0",
    "ffffffffffffff.0.00000000",
    "-1.0.00000000",
    "1.99.00000000",
    "1.0.0é",
    "0" * 64,
]


async def test_a_press_edits_its_message_and_is_answered(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    pressed = ana.presses(logged, "Undo")
    (undone,) = await ana.hears()
    assert (undone.edit, undone.message_id) == (True, logged.message_id)
    assert undone.labels == ["Bring it back"]
    await served.rests()
    assert tg.answered[pressed.query_id].get("text") is None


async def test_an_acknowledgement_that_hangs_holds_no_answer_up(
    served: Served, tg: TelegramServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transport, "READ", 0.3)
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    tg.fails("answerCallbackQuery", SILENCE)
    ana.presses(logged, "Undo")
    (undone,) = await ana.hears()
    assert undone.labels == ["Bring it back"]


async def test_a_double_press_counts_once_and_both_are_answered(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    data = logged.buttons[0].data
    presses = [ana.forges(logged, data) for _ in range(2)]
    await served.rests()
    assert {one.query_id for one in presses} <= tg.answered.keys()
    shown = tg.state.rooms[ana.id].messages[logged.message_id]
    assert "Deleted: 5 km" in shown["text"]
    assert len(await ana.hears(len(ana.unheard))) == 1


async def test_a_button_works_after_a_restart(tg: TelegramServer, tmp_path: Path) -> None:
    async with serving(tg, tmp_path / "milepost.db") as served:
        ana = await served.runner("Ana")
        ana.writes("ran 5k")
        (logged,) = await ana.hears()
    async with serving(tg, tmp_path / "milepost.db"):
        ana.presses(logged, "Undo")
        (undone,) = await ana.hears()
        assert "Deleted: 5 km" in undone.text


@pytest.mark.parametrize("data", FORGED)
async def test_a_forged_press_is_told_so_and_does_nothing(
    served: Served, tg: TelegramServer, data: str
) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    pressed = ana.forges(logged, data)
    (told,) = await ana.hears()
    await served.rests()
    assert "This button belongs" in told.text
    assert not told.edit
    assert pressed.query_id in tg.answered
    ana.writes("/week")
    (week,) = await ana.hears()
    assert "5 km" in week.text


async def test_a_press_that_names_a_message_of_another_chat_is_a_press_on_nothing(
    served: Served, tg: TelegramServer
) -> None:
    ana, eve = await served.runner("Ana"), await served.runner("Eve")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    eve.writes("ran 9k")
    (hers,) = await eve.hears()
    eve.forges(hers, logged.buttons[0].data)
    (told,) = await eve.hears()
    assert "This button belongs" in told.text
    for runner, words in ((ana, "5 km"), (eve, "9 km")):
        runner.writes("/week")
        (week,) = await runner.hears()
        assert words in week.text


async def test_a_button_from_last_month_still_says_why_not(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    await ana.hears()
    ana.writes("/log")
    (asked,) = await ana.hears()
    ana.writes("8 km")
    await ana.hears()
    tg.clock.advance(MONTH)
    ana.presses(asked, "5 km")
    (told,) = await ana.hears()
    assert "This button belongs" in told.text


async def test_a_press_on_what_the_message_no_longer_shows_is_told_from_one_on_what_it_shows(
    served: Served, tg: TelegramServer
) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    old = logged.buttons[1].data
    ana.presses(logged, "Undo")
    (undone,) = await ana.hears()
    ana.forges(undone, old)  # her phone still showed [Edit]
    (told,) = await ana.hears()
    assert "This button belongs" in told.text
    ana.presses(undone, "Bring it back")
    (back,) = await ana.hears()
    assert "5 km" in back.text


async def test_a_press_on_a_message_that_is_gone_is_answered_anew(served: Served, tg: TelegramServer) -> None:
    ana = await served.runner("Ana")
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    data = logged.buttons[0].data
    del tg.state.rooms[ana.id].messages[logged.message_id]
    pressed = ana.forges(logged, data)
    (undone,) = await ana.hears()
    await served.rests()
    assert (undone.edit, "Deleted: 5 km" in undone.text) == (False, True)
    assert pressed.query_id in tg.answered


async def shown_in(served: Served, club: Group, whose: User, *buttons: WordedButton) -> Sent:
    """Have the bot show buttons of one runner's in a group."""

    def put(tables: SqlTables) -> None:
        room = tables.rooms.at(PLATFORM, str(club.id)) or tables.rooms.add(
            Room(id=0, platform=PLATFORM, external=str(club.id), private=False, title="Riverside")
        )
        runner = tables.runners.by_account(PLATFORM, str(whose.id))
        assert runner is not None
        message = Message("Holiday Streak.", buttons)
        due = served.now()
        tables.outbox.add(
            Outgoing(id=0, key="club", kind="reply", room=room.id, runner=runner.id, due=due, message=message)
        )

    await served.store.write(put)
    served.serving._delivery.wake.set()
    (shown,) = await club.hears()
    return shown


async def test_a_strangers_press_is_told_to_her_alone(served: Served, tg: TelegramServer) -> None:
    ana, bo = await served.runner("Ana"), tg.user("Bo")
    club = tg.group("Riverside", members=[ana, bo], owner=ana)
    shown = await shown_in(served, club, ana, WordedButton("Undo", "/undo"))
    pressed = bo.presses(shown, "Undo")
    await served.rests()
    toast = tg.answered[pressed.query_id]
    assert (toast["text"], toast["show_alert"]) == ("This button is for somebody else.", True)
    assert club.unheard == []
    assert bo.unheard == []


async def test_an_own_press_in_a_group_is_answered_by_toast_or_in_the_private_chat(
    served: Served, tg: TelegramServer
) -> None:
    ana = await served.runner("Ana")
    club = tg.group("Riverside", members=[ana], owner=ana)
    buttons = WordedButton("Rest", "/rest"), WordedButton("My week", "/week")
    shown = await shown_in(served, club, ana, *buttons)
    ana.writes("ran 5k")
    await ana.hears()
    ana.presses(shown, "My week")
    (week,) = await ana.hears()
    assert "5 km, 1 run" in week.text
    await served.rests()
    assert len(tg.answered) == 1
    assert club.unheard == []


async def test_a_row_of_another_chat_cannot_be_pressed_from_a_group(
    served: Served, tg: TelegramServer
) -> None:
    ana, eve = await served.runner("Ana"), await served.runner("Eve")
    club = tg.group("Riverside", members=[ana, eve], owner=ana)
    shown = await shown_in(served, club, ana, WordedButton("Undo", "/undo"))
    ana.writes("ran 5k")
    (logged,) = await ana.hears()
    ana.forges(shown, logged.buttons[0].data)
    await served.rests()
    ana.writes("/week")
    *_, week = [*ana.unheard, *await ana.hears(len(ana.unheard) + 1)]
    assert "5 km, 1 run" in week.text
