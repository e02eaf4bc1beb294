"""Answers to interactions: in time, put off, too late, lost; and each thing written once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from adapters.clock import Stopwatch
from adapters.discord.answering import Answering
from adapters.discord.api import Api
from adapters.discord.reading import PLATFORM
from adapters.discord.received import Interaction, read
from adapters.sending import Parcel, Shown, TryAgain
from core.ports.values import Outgoing, Room
from core.wording.reply import Message
from tests.wire.discord import LOSE, Act, Channel, User
from tests.wire.discord.by_hand import by_hand, held
from tests.wire.discord.serving import Served

QUARTER = 15 * 60.0


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with by_hand(tmp_path / "milepost.db") as one:
        yield one


@pytest.fixture
async def ana(served: Served) -> User:
    return await served.runner("Ana")


@pytest.fixture
async def riverside(served: Served, ana: User) -> Channel:
    return served.dc.guild("Runners", members=[ana], channels=["riverside"]).channel("riverside")


async def waits(served: Served, seconds: float) -> None:
    """Let time go by once the bot has heard what was done, while nothing can be written."""
    intake = served.serving.platforms[0]._intake
    async with asyncio.timeout(5):
        while not (served._all_heard() and intake._tasks):
            await served.store.read(lambda tables: None)
    served.advance(seconds)


async def test_a_quick_answer_is_the_first_one(served: Served, ana: User, riverside: Channel) -> None:
    act = ana.slash(riverside, "log", what="8.2 km")
    answer = await act.answer()
    assert "8.2 km, today." in answer.parsed.text
    assert answer.only_for == ana.id
    await served.rests()
    served.advance(60)
    assert [call.body["type"] for call in served.dc.did("create_interaction_response")] == [4]


async def test_a_slow_command_in_company_is_put_off_for_her_eyes_alone(
    served: Served, ana: User, riverside: Channel
) -> None:
    with held(served):
        act = ana.slash(riverside, "log", what="8.2 km")
        await slowly(served, act)
        assert act.state == "thinking"
        assert served.dc.shown[-1].only_for == ana.id
    answer = await act.answer()
    assert (answer.only_for, "8.2 km, today." in answer.parsed.text) == (ana.id, True)
    assert answer.labels == ["Undo", "Edit"]
    assert (await ana.presses(answer, "Undo").answer()).parsed.text.startswith("Deleted: 8.2 km")


async def test_a_slow_command_in_direct_messages_is_put_off(served: Served, ana: User) -> None:
    with held(served):
        act = ana.slash(ana.dm, "log", what="8.2 km")
        await slowly(served, act)
        assert act.state == "thinking"
    answer = await act.answer()
    assert (answer.only_for, "8.2 km, today." in answer.parsed.text) == (None, True)
    await served.rests()
    ana.replies(answer, "make that 9")
    assert "9 km" in (await ana.hears(2))[-1].parsed.text


async def test_what_was_put_off_without_our_knowing_is_answered_where_it_waits(
    served: Served, ana: User, riverside: Channel
) -> None:
    served.dc.fails("create_interaction_response", LOSE, times=2)
    with held(served):
        act = ana.slash(riverside, "log", what="8.2 km")
        await slowly(served, act)
        await served.dc.wait_for(lambda: len(served.dc.did("create_interaction_response")) == 2)
    answer = await act.answer()
    assert (answer.only_for, "8.2 km, today." in answer.parsed.text) == (ana.id, True)
    await served.rests()
    assert len([one for one in served.dc.shown if "8.2 km, today." in one.parsed.text]) == 1


async def test_who_is_about_to_stop_promises_nothing_for_later(
    served: Served, ana: User, riverside: Channel
) -> None:
    (platform,), dc = served.serving.platforms, served.dc
    dc.gateway.holds()
    act = ana.slash(riverside, "log", what="8.2 km")
    asked = read(Interaction, json.loads(dc.gateway._held[-1][2]))
    Answering(asked, platform._api, served.watch, platform.sender.me, lambda: True)
    served.advance(1.6)
    await served.store.read(lambda tables: None)
    assert act.state == "waiting"
    assert dc.did("create_interaction_response") == []


async def test_nothing_leaves_once_the_way_out_is_closed() -> None:
    api = Api("token", Stopwatch(), base="http://127.0.0.1:9/api/v10")
    await api.close()
    with pytest.raises(TryAgain):
        await api.ask("GET", "/users/@me")
    assert api._session is None


async def test_a_slow_press_is_put_off_and_changes_its_message(served: Served, ana: User) -> None:
    ana.writes_dm("ran 5k")
    (logged,) = await ana.hears()
    with held(served):
        act = ana.presses(logged, "Undo")
        await slowly(served, act)
        assert act.state == "deferred"
    answer = await act.answer()
    assert (answer.kind, answer.message_id) == ("edit", logged.message_id)
    assert answer.parsed.text.startswith("Deleted: 5 km")


async def test_a_slow_press_that_is_answered_anew_leaves_its_message(served: Served, ana: User) -> None:
    ana.writes_dm("ran 5k")
    (logged,) = await ana.hears()
    with held(served):
        act = ana.presses(logged, "Edit")
        await slowly(served, act)
    answer = await act.answer()
    assert (answer.kind, answer.message_id != logged.message_id) == ("message", True)
    assert served.dc.state.rooms[logged.channel].messages[logged.message_id]["content"] == logged.text


async def slowly(served: Served, act: Act) -> None:
    """Let so much time go by that the bot says that it takes longer."""
    await waits(served, 1.6)
    await act.acknowledged()
    served.advance(20)


async def test_what_comes_after_the_token_goes_to_her_direct_messages(
    served: Served, ana: User, riverside: Channel
) -> None:
    with held(served):
        act = ana.slash(riverside, "log", what="8.2 km")
        await slowly(served, act)
        served.advance(QUARTER)
    await served.rests()
    served.advance(5)
    (told,) = await ana.hears()
    assert (told.channel, "8.2 km, today." in told.parsed.text) == (ana.dm.id, True)
    assert act.shown == []
    assert riverside.unheard == []


async def test_what_comes_after_the_token_is_said_in_the_chat(served: Served, ana: User) -> None:
    with held(served):
        act = ana.slash(ana.dm, "log", what="8.2 km")
        await slowly(served, act)
        served.advance(QUARTER)
    (told,) = await ana.hears()
    assert "8.2 km, today." in told.parsed.text
    await served.rests()
    assert ana.unheard == []


async def test_an_interaction_that_could_not_even_be_put_off_is_answered_by_other_means(
    served: Served, ana: User, riverside: Channel
) -> None:
    with held(served):
        act = ana.slash(riverside, "log", what="8.2 km")
        await waits(served, 3.5)  # the process stood still
        await served.dc.wait_for(lambda: served.dc.did("create_interaction_response"))
    await served.rests()
    served.advance(5)
    (told,) = await ana.hears()
    assert (told.channel, "8.2 km, today." in told.parsed.text) == (ana.dm.id, True)
    assert act.state == "failed"


@pytest.mark.parametrize("what", ["command", "press"])
async def test_an_interaction_that_comes_twice_is_written_and_answered_once(
    served: Served, ana: User, riverside: Channel, what: str
) -> None:
    ana.writes_dm("ran 5k")
    (logged,) = await ana.hears()
    served.dc.gateway.duplicates()
    act = ana.presses(logged, "Undo") if what == "press" else ana.slash(riverside, "log", what="ran 5k")
    await act.answer()
    await served.rests()
    assert len(act.shown) == 1
    ana.writes_dm("/week")
    *_, week = await ana.hears(2)
    assert ("10 km" in week.parsed.text) == (what == "command")


async def test_a_form_that_is_asked_for_twice_is_shown_once(served: Served, ana: User) -> None:
    served.dc.gateway.duplicates()
    act = ana.slash(ana.dm, "goal new")
    assert (await act.answer()).modal is not None
    await served.rests()
    assert (len(act.shown), ana.unheard) == (1, [])


@pytest.mark.parametrize("times", [1, 2])
async def test_an_answer_whose_acknowledgement_is_lost_is_shown_and_the_run_written_once(
    served: Served, ana: User, riverside: Channel, times: int
) -> None:
    served.dc.fails("create_interaction_response", LOSE, times=times)
    act = ana.slash(riverside, "log", what="ran 5k")
    assert "5 km, today." in (await act.answer()).parsed.text
    await served.rests()
    ana.writes_dm("/week")
    await served.rests()
    assert "5 km, 1 run" in ana.unheard[-1].parsed.text


@pytest.mark.parametrize("private", [True, False])
async def test_an_answer_for_all_takes_the_place_of_what_was_put_off_for_one(
    served: Served, ana: User, riverside: Channel, private: bool
) -> None:
    (platform,), dc = served.serving.platforms, served.dc
    dc.gateway.holds()  # it is answered here, by what no command of ours says yet
    act = ana.slash(riverside, "log", what="8.2 km")
    (_, _, body) = dc.gateway._held[-1]
    asked = read(Interaction, json.loads(body))
    answering = Answering(asked, platform._api, served.watch, platform.sender.me)
    served.advance(1.6)
    await act.acknowledged()
    assert dc.shown[-1].only_for == ana.id
    message = Message("The board.", private=private)
    row = Outgoing(id=1, key="x", kind="reply", room=1, runner=None, due=served.now(), message=message)
    room = Room(id=1, platform=PLATFORM, external=str(riverside.id), private=False)
    shown = await answering.answer(Parcel(row, room, message))
    answer = await act.answer()
    assert (answer.text, answer.only_for) == ("The board.", ana.id if private else None)
    assert shown == Shown(None if private else str(answer.message_id))
    assert [one.kind for one in dc.shown][-2:] == (
        ["thinking", "message"] if private else ["delete", "message"]
    )
