"""In servers: what is for us, what is for one person's eyes, and places that are closed to us."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest

from adapters.database.tables import SqlTables
from adapters.database.updates import Update
from adapters.discord.reading import PLATFORM
from adapters.intake import Intake
from adapters.understood import Read
from core.commands.context import Context
from core.commands.topics import menu
from core.ports.values import Outgoing, Room
from core.wording.reply import Attachment, Message, Reply
from core.wording.sentence import Words
from tests.wire.clock import StillClock
from tests.wire.discord import Channel, DiscordServer, Guild, Limits, User
from tests.wire.discord.by_hand import by_hand
from tests.wire.discord.messages import posted
from tests.wire.discord.serving import Served, serving
from tests.wire.discord.shapes import message_wire, user_wire
from tests.wire.hands import HandWatch


@pytest.fixture
async def served(tmp_path: Path) -> AsyncIterator[Served]:
    async with by_hand(tmp_path / "milepost.db") as one:
        yield one


@pytest.fixture
async def ana(served: Served) -> User:
    return await served.runner("Ana")


@pytest.fixture
async def club(served: Served, ana: User) -> Guild:
    return served.dc.guild("Runners", members=[ana], channels=["riverside", "news"])


@pytest.fixture
async def riverside(club: Guild) -> Channel:
    return club.channel("riverside")


async def week_of(served: Served, who: User) -> str:
    await served.rests()
    who.writes_dm("/week")
    await served.rests()
    return who.unheard[-1].parsed.text


async def posts(served: Served, channel: Channel, text: str = "The board.") -> None:
    """Have the bot say something in a channel, unasked."""

    def put(tables: SqlTables) -> None:
        room = tables.rooms.at(PLATFORM, str(channel.id)) or tables.rooms.add(
            Room(id=0, platform=PLATFORM, external=str(channel.id), private=False, title="riverside")
        )
        about = {"room": room.id, "runner": None, "due": served.now(), "message": Message(text)}
        tables.outbox.add(Outgoing(id=0, key=f"club:{text}", kind="reply", **about))

    await served.store.write(put)
    served.serving._delivery.wake.set()
    await served.rests()


async def is_gone(served: Served, channel: Channel) -> bool:
    room = await served.store.write(lambda tables: tables.rooms.at(PLATFORM, str(channel.id)))
    assert room is not None
    return room.gone


async def test_a_run_told_by_mention_is_logged_with_a_nod_and_without_figures(
    served: Served, ana: User, riverside: Channel
) -> None:
    ana.says(riverside, "ran 8.2 km", to_bot=True)
    await served.rests()
    assert [(one.kind, one.emoji) for one in served.dc.shown if one.by_bot or one.emoji] == [
        ("reaction", "👍")
    ]
    assert "8.2 km" in await week_of(served, ana)


async def test_what_is_said_to_others_is_not_read(served: Served, ana: User, riverside: Channel) -> None:
    bo = served.dc.user("Bo")
    said = bo.says(riverside, "ran 8.2 km")
    ana.replies(said, "ran 5 km, too")
    await served.rests()
    assert riverside.unheard == []
    assert "no runs" in await week_of(served, ana)


async def test_talk_that_does_not_concern_us_costs_nothing(
    served: Served, ana: User, riverside: Channel, monkeypatch: pytest.MonkeyPatch
) -> None:
    await served.rests()
    heard: list[str] = []
    hear = Intake.hear

    async def counted(self: Intake, update: Update, make: Callable[[], Read]) -> None:
        heard.append(update.key)
        await hear(self, update, make)

    monkeypatch.setattr(Intake, "hear", counted)
    for _ in range(20):
        said = ana.says(riverside, "hello all")
    ana.edits(said, "hello to all")
    ana.deletes(said)
    await served.rests()
    assert heard == []
    ana.says(riverside, "hello", to_bot=True)
    await served.rests()
    assert len(heard) == 1


async def test_only_a_reply_that_pings_reaches_us(served: Served, ana: User, riverside: Channel) -> None:
    await posts(served, riverside)
    (board,) = await riverside.hears()
    ana.replies(board, "/week", ping=False)
    await served.rests()
    assert (riverside.unheard, ana.unheard) == ([], [])
    ana.replies(board, "/log 5 km")
    await served.rests()
    assert "5 km" in await week_of(served, ana)


async def test_the_name_of_the_bot_alone_asks_for_help(served: Served, ana: User, riverside: Channel) -> None:
    ana.says(riverside, "", to_bot=True)
    (helped,) = await ana.hears()
    assert (helped.channel, "/log" in helped.parsed.text) == (ana.dm.id, True)


async def test_other_bots_and_webhooks_are_not_heard(served: Served, ana: User, riverside: Channel) -> None:
    dc, room = served.dc, riverside.room
    for more in ({}, {"webhook_id": "77"}):
        wire = user_wire(dc.state.new_id(), "Other", bot=not more)
        about = {"content": f"{dc.mention} ran 5k", "mentions": [dc.state.users[dc.bot_id]], **more}
        posted(dc, room, message_wire(dc.state.new_id(), room, wire, dc.clock.now, **about))
    await served.rests()
    assert riverside.unheard == []
    assert [one for one in dc.shown if one.kind == "reaction"] == []


async def test_somebody_who_is_named_beside_us_stands_in_the_note_by_name(
    served: Served, ana: User, riverside: Channel
) -> None:
    bo = served.dc.user("Bo _Fast_ Lane")
    ana.says(riverside, f"ran 5k with {bo.mention}", to_bot=True)
    await served.rests()
    ana.writes_dm("/runs")
    (runs,) = await ana.hears()
    assert "with @Bo _Fast_ Lane" in runs.parsed.text
    assert runs.parsed.spans == ()


@pytest.fixture
def picture_command() -> Iterator[None]:
    """A command whose answer has a picture."""

    @menu.command("picture", Words("Show a picture"), example="/picture")
    def picture(_: Context) -> Reply:
        shown = Attachment("week.png", "image/png", b"png", Words("21 of 40 km"))
        return Reply((Words("Your week."),), attachments=(shown,))

    yield
    del menu._commands["picture"]


async def test_an_answer_is_said_in_words_where_no_picture_may_be_shown(
    picture_command: None, tmp_path: Path
) -> None:
    async with by_hand(tmp_path / "pictures.db") as served:
        ana = await served.runner("Ana")
        club = served.dc.guild("Runners", members=[ana], channels=["riverside"])
        riverside = club.channel("riverside")
        shown = await ana.slash(riverside, "picture").answer()
        assert (shown.text, [one.alt for one in shown.files]) == ("Your week.", ["21 of 40 km"])
        club.takes_permission("attach_files", riverside)
        said = await ana.slash(riverside, "picture").answer()
        assert (said.text, said.files, said.only_for) == ("Your week.\n21 of 40 km", (), ana.id)


async def test_a_channel_that_is_deleted_is_gone(served: Served, ana: User, riverside: Channel) -> None:
    await posts(served, riverside)
    riverside.vanishes()
    await served.rests()
    assert await is_gone(served, riverside)
    before = len(served.dc.did("create_message"))
    await posts(served, riverside, "Another board.")
    assert len(served.dc.did("create_message")) == before
    ana.writes_dm("ran 5k")
    assert "5 km" in (await ana.hears())[-1].parsed.text


@pytest.mark.parametrize("told", [{}, {"unavailable": False}])
async def test_a_server_that_puts_us_out_takes_its_channels_along(
    served: Served, ana: User, club: Guild, riverside: Channel, told: dict[str, bool]
) -> None:
    thread, other = riverside.thread("Sunday run", ana), served.dc.guild("Others", channels=["track"])
    for channel in (riverside, thread, other.channel("track")):
        await posts(served, channel, f"The board of {channel.id}.")
    club.removes_bot(**told)
    await served.rests()
    assert [await is_gone(served, one) for one in (riverside, thread, other.channel("track"))] == [
        True,
        True,
        False,
    ]
    before = len(served.dc.did("create_message"))
    await posts(served, riverside, "Another board.")
    assert len(served.dc.did("create_message")) == before

    club.adds_bot()
    await served.rests()
    assert not await is_gone(served, riverside)
    await posts(served, riverside, "A third board.")
    assert riverside.unheard[-1].text == "A third board."
    # As often as it likes: the second time is no repetition of the first.
    served.advance(60)
    club.removes_bot()
    await served.rests()
    assert await is_gone(served, riverside)


async def test_a_thread_that_was_archived_is_known_once_somebody_writes_in_it(
    served: Served, ana: User, club: Guild, riverside: Channel
) -> None:
    thread = riverside.thread("Holiday Streak", ana)
    await ana.slash(thread, "week").answer()
    await served.rests()
    club.removes_bot()
    await served.rests()
    assert await is_gone(served, thread)


async def test_an_outage_of_a_server_takes_nothing_along(
    served: Served, club: Guild, riverside: Channel
) -> None:
    await posts(served, riverside)
    club.goes_away()
    await served.rests()
    assert not await is_gone(served, riverside)
    club.comes_back()
    await posts(served, riverside, "Another board.")
    assert [one.text for one in riverside.unheard] == ["The board.", "Another board."]


async def test_a_server_that_lets_us_in_again_after_a_new_start_has_its_channels_back(
    tmp_path: Path,
) -> None:
    async with DiscordServer(clock=StillClock(), limits=Limits(on=False)) as dc:
        club = dc.guild("Runners", channels=["riverside"])
        riverside = club.channel("riverside")
        async with serving(dc, tmp_path / "milepost.db", watch=HandWatch()) as first:
            await posts(first, riverside)
            club.removes_bot()
            await first.rests()
            assert await is_gone(first, riverside)
        async with serving(dc, tmp_path / "milepost.db", watch=HandWatch()) as second:
            assert await is_gone(second, riverside)
            club.adds_bot()
            await second.rests()
            assert not await is_gone(second, riverside)


async def test_a_locked_thread_hurts_nobody_and_is_used_again_once_it_is_open(
    served: Served, ana: User, riverside: Channel
) -> None:
    thread = riverside.thread("Holiday Streak", ana)
    await posts(served, thread)
    await thread.hears()
    thread.archives(locked=True)
    await posts(served, thread, "Another board.")
    await posts(served, riverside, "Elsewhere.")
    assert (thread.unheard, [one.text for one in riverside.unheard]) == ([], ["Elsewhere."])
    thread.reopens()
    answer = await ana.slash(thread, "log", what="ran 5k").answer()
    assert "5 km" in answer.parsed.text
    assert not await is_gone(served, thread)


async def test_a_thread_that_is_only_archived_wakes_up(served: Served, ana: User, riverside: Channel) -> None:
    thread = riverside.thread("Holiday Streak", ana)
    thread.archives(locked=False)
    await posts(served, thread)
    (board,) = await thread.hears()
    assert board.text == "The board."


@pytest.mark.parametrize("permission", ["send_messages", "view_channel"])
async def test_a_place_where_we_may_not_write_hurts_nobody(
    served: Served, ana: User, club: Guild, riverside: Channel, permission: str
) -> None:
    await posts(served, riverside)
    await riverside.hears()
    club.takes_permission(permission, riverside)
    await posts(served, riverside, "Another board.")
    await posts(served, club.channel("news"), "Elsewhere.")
    assert [one.text for one in club.channel("news").unheard] == ["Elsewhere."]
    assert await is_gone(served, riverside)


async def test_an_answer_to_a_command_needs_no_permission_to_write(
    served: Served, ana: User, club: Guild, riverside: Channel
) -> None:
    club.takes_permission("send_messages", riverside)
    answer = await ana.slash(riverside, "log", what="ran 5k").answer()
    assert answer.only_for == ana.id


async def test_a_nod_that_may_not_be_given_loses_no_run(
    served: Served, ana: User, club: Guild, riverside: Channel
) -> None:
    club.takes_permission("add_reactions", riverside)
    ana.says(riverside, "ran 8.2 km", to_bot=True)
    await served.rests()
    (nod,) = await riverside.hears()
    assert nod.text == "👍"
    assert "8.2 km" in await week_of(served, ana)


async def test_a_server_of_five_thousand_is_no_burden(served: Served, ana: User) -> None:
    large = served.dc.guild("Everybody", members=[ana], channels=["general"], size=5000)
    async with asyncio.timeout(5):
        answer = await ana.slash(large.channel("general"), "log", what="ran 5k").answer()
    assert "5 km" in answer.parsed.text
    assert served.dc.did("list_guild_members") == []


async def test_somebody_who_has_left_the_server_is_still_reached(
    served: Served, ana: User, club: Guild, riverside: Channel
) -> None:
    await ana.slash(riverside, "log", what="ran 5k").answer()
    club.leaves(ana)
    assert "5 km" in await week_of(served, ana)
