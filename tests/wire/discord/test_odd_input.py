"""What is too long, of no words, out of range or unknown: each has a sentence, and nothing breaks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from adapters.database.tables import SqlTables
from adapters.discord import received
from adapters.discord.reading import PLATFORM, is_no_room, person_of
from adapters.discord.sender import attached
from adapters.discord.showing import LONGEST
from core.events import Role
from core.ports.values import Outgoing
from core.wording.reply import Message, WordedAttachment
from tests.wire.discord import Channel, Shown, Upload, User, acting
from tests.wire.discord.by_hand import by_hand
from tests.wire.discord.interacting import COMMAND
from tests.wire.discord.messages import posted
from tests.wire.discord.seen import text_of
from tests.wire.discord.serving import Served
from tests.wire.discord.shapes import message_wire


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


async def heard(served: Served, who: User) -> Shown:
    """Return the only thing that she hears next."""
    (one,) = await who.hears()
    await served.rests()
    assert who.unheard == []
    return one


async def says(served: Served, who: User, text: str, edits: int | None = None) -> tuple[int, Shown]:
    """Have the bot write or change a private message; return its row, and how it looks."""

    def put(tables: SqlTables) -> int:
        room = tables.rooms.at(PLATFORM, str(who.id))
        assert room is not None
        about: dict[str, Any] = {"room": room.id, "runner": None, "due": served.now()}
        about |= {"message": Message(text), "edits": edits}
        return tables.outbox.add(Outgoing(id=0, key=f"said:{text[:50]}:{len(text)}", kind="reply", **about))

    row = await served.store.write(put)
    served.serving._delivery.wake.set()
    await served.rests()
    return row, (await who.hears())[0]


# --- length ----------------------------------------------------------------------------------


@pytest.mark.parametrize("length", [1999, 2000, 2001])
async def test_a_text_arrives_whole_up_to_the_limit_and_beyond(
    served: Served, ana: User, length: int
) -> None:
    ana.writes_dm("/week")
    await ana.hears()
    _, shown = await says(served, ana, "x" * length)
    assert text_of(shown) == "x" * length
    assert len(shown.embeds) == (length > LONGEST)


async def test_a_text_full_of_signs_arrives_whole_and_plain(served: Served, ana: User) -> None:
    ana.writes_dm("/week")
    await ana.hears()
    signs = "*_~`|>#[@" * 222
    _, shown = await says(served, ana, signs)
    assert text_of(shown) == signs
    assert len(shown.embeds) == 1


async def test_a_figure_that_begins_a_line_is_no_item_of_a_list(served: Served, ana: User) -> None:
    ana.writes_dm("/week")
    await ana.hears()
    for text in ("9.66 km", "-5 km", "2026.", "1.5 km\n  2.5 km"):
        _, shown = await says(served, ana, text)
        assert shown.text == text
    _, shown = await says(served, ana, "1. easy\n- long")
    assert (shown.text, text_of(shown)) == ("1\\. easy\n\\- long", "1. easy\n- long")


def test_files_are_numbered_as_the_platform_describes_it() -> None:
    files = tuple(WordedAttachment(name, "text/plain", b"x", "facts") for name in ("a.txt", "b.txt"))
    assert [one["id"] for one in attached(Message("x", attachments=files))] == ["0", "1"]


async def test_a_message_that_grows_and_shrinks_shows_its_words_each_time(served: Served, ana: User) -> None:
    ana.writes_dm("/week")
    await ana.hears()
    long = "*" * 1500
    row, _ = await says(served, ana, "short")
    for text in (long, "short again"):
        _, shown = await says(served, ana, text, edits=row)
        assert (shown.kind, text_of(shown)) == ("edit", text)


async def test_a_message_of_two_thousand_characters_is_read(served: Served, ana: User) -> None:
    ana.writes_dm(("ran 5k, " + "lovely " * 300)[:2000])
    assert "5 km" in (await heard(served, ana)).parsed.text


@pytest.mark.parametrize(("length", "answered"), [(2000, "5 km, today."), (6000, "longer than I can read")])
async def test_a_long_option_is_read_or_has_a_sentence(
    served: Served, ana: User, riverside: Channel, length: int, answered: str
) -> None:
    answer = await ana.slash(riverside, "log", distance="5 km", note="*" * length).answer()
    assert answered in text_of(answer)


# --- messages without words ----------------------------------------------------------------------


def posts(served: Served, who: User, **about: Any) -> None:
    dc, room = served.dc, who.dm.room
    posted(dc, room, message_wire(dc.state.new_id(), room, who.wire, dc.clock.now, **about))


async def test_a_command_and_an_emoji_by_number_are_read_by_name(
    served: Served, ana: User, riverside: Channel
) -> None:
    """Discord’s client puts a number where a command is mentioned, or a sign of a server’s own stands."""
    ana.writes_dm("</log:1577214301289054358> 5k, legs <a:fire:123456789012345678>")
    assert "Note: legs, fire." in (await heard(served, ana)).text
    ana.writes_dm("</week:1577214301289054358>")
    assert "5 km, 1 run" in (await heard(served, ana)).text
    noted = await ana.slash(riverside, "log", distance="6 km", note="<:fire:123456789012345678>").answer()
    assert "Note: :fire:." in noted.text


async def test_a_file_has_its_answer(served: Served, ana: User) -> None:
    ana.writes_dm("", files=[Upload("run.gpx", b"<gpx/>")])
    told = await heard(served, ana)
    assert "I only read words so far" in told.parsed.text


async def test_words_beside_a_file_are_read(served: Served, ana: User) -> None:
    ana.writes_dm("ran 5k in 25:00", files=[Upload("me.png", b"png")])
    assert "5 km in 25:00" in (await heard(served, ana)).parsed.text


STICKER = {"sticker_items": [{"id": "749054660769218631", "name": "Wave", "format_type": 3}]}
POLL = {
    "poll": {
        "question": {"text": "5 km or 10 km?"},
        "answers": [{"answer_id": 1, "poll_media": {"text": "5 km"}}],
        "expiry": "2026-11-19T18:05:00.000000+00:00",
        "allow_multiselect": False,
        "layout_type": 1,
        "results": {"answer_counts": [], "is_finalized": False},
    }
}


@pytest.mark.parametrize("about", [STICKER, POLL], ids=["sticker", "poll"])
async def test_what_has_no_words_has_a_friendly_line(
    served: Served, ana: User, about: dict[str, Any]
) -> None:
    posts(served, ana, **about)
    told = await heard(served, ana)
    assert "I only read words so far" in told.parsed.text
    ana.writes_dm("/runs")
    assert "No runs yet" in (await heard(served, ana)).parsed.text


def forwards(served: Served, who: User, content: str) -> None:
    """Post a message that she passes on; the platform's description has no forwards."""
    said: dict[str, Any] = {"type": 0, "content": content, "embeds": [], "attachments": [], "mentions": []}
    said |= {"timestamp": "2026-11-18T18:05:00.000000+00:00", "edited_timestamp": None, "flags": 0}
    reference = {"type": 1, "channel_id": str(who.dm.id), "message_id": "1"}
    snapshots = [{"message": said | {"components": [], "mention_roles": []}}]
    posts(served, who, message_reference=reference, message_snapshots=snapshots)
    (unknown,) = served.dc.violations
    assert "message_reference.type" in unknown
    served.dc.violations.clear()


async def test_a_run_that_is_passed_on_is_hers_only_after_a_press(served: Served, ana: User) -> None:
    forwards(served, ana, "ran 42 km")
    told = await heard(served, ana)
    ana.writes_dm("/runs")
    assert "No runs yet" in (await heard(served, ana)).parsed.text
    ana.presses(told, "Mine")
    await served.rests()
    assert "42 km" in ana.unheard[-1].parsed.text


async def test_a_picture_that_is_passed_on_has_a_friendly_line(served: Served, ana: User) -> None:
    forwards(served, ana, "")
    assert "no words in it" in (await heard(served, ana)).parsed.text


@pytest.mark.parametrize("kind", [1, 3, 6, 7, 8, 46])
async def test_what_the_platform_says_of_a_chat_is_nobodys_word(served: Served, ana: User, kind: int) -> None:
    posts(served, ana, type=kind, content="ran 5k")
    await served.rests()
    assert ana.unheard == []


# --- what may be absent, and is null ------------------------------------------------------------


def with_nulls(kind: type[Any], raw: dict[str, Any]) -> dict[str, Any]:
    """Return what was brought, with null for everything else that we look for."""
    return dict.fromkeys(kind.__struct_fields__) | raw


ANA = {"id": "5", "username": "ana"}


@pytest.mark.parametrize(
    ("kind", "raw"),
    [
        (received.Message, {"id": "1", "channel_id": "2", "author": ANA, "content": "ran 5k"}),
        (received.Message, {"id": "1", "channel_id": "2", "author": with_nulls(received.User, ANA)}),
        (received.Interaction, {"id": "1", "type": 2, "token": "x", "user": ANA}),
        (
            received.Interaction,
            {
                "id": "1",
                "type": 2,
                "token": "x",
                "member": with_nulls(received.Member, {"user": ANA}),
                "data": with_nulls(received.Data, {"name": "goal"})
                | {"options": [with_nulls(received.Option, {"name": "list", "type": 1})]},
            },
        ),
    ],
    ids=["message", "author", "command", "member"],
)
def test_what_may_be_absent_may_be_null(kind: type[Any], raw: dict[str, Any]) -> None:
    assert received.read(kind, with_nulls(kind, raw)) == received.read(kind, raw)


async def test_a_message_full_of_nulls_is_read(served: Served, ana: User) -> None:
    raw = {"id": str(served.dc.state.new_id()), "channel_id": str(ana.dm.id), "content": "ran 5k"}
    raw |= {"author": with_nulls(received.User, {"id": str(ana.id), "username": "ana"})}
    served.dc.gateway.brings("MESSAGE_CREATE", with_nulls(received.Message, raw))
    assert "5 km, today." in (await heard(served, ana)).parsed.text


async def test_ids_that_are_numbers_are_read(served: Served, ana: User, riverside: Channel) -> None:
    raw: dict[str, Any] = {"id": served.dc.state.new_id(), "author": {"id": ana.id, "username": "ana"}}
    served.dc.gateway.brings("MESSAGE_CREATE", raw | {"channel_id": ana.dm.id, "content": "ran 5k"})
    assert "5 km, today." in (await heard(served, ana)).parsed.text
    raw |= {"id": served.dc.state.new_id(), "mentions": [{"id": served.dc.bot_id, "username": "milepost"}]}
    place = {"channel_id": riverside.id, "guild_id": 7, "content": f"{served.dc.mention} /week"}
    served.dc.gateway.brings("MESSAGE_CREATE", raw | place)
    assert "5 km, 1 run" in (await heard(served, ana)).parsed.text


@pytest.mark.parametrize("owner", ["5", 5, 0, {"id": "5"}])
def test_only_in_whose_names_the_bot_is_there_matters(owner: object) -> None:
    raw = {"id": "1", "type": 2, "token": "x", "guild_id": "7", "member": {"user": ANA}}
    asked = received.read(received.Interaction, raw | {"authorizing_integration_owners": {"1": owner}})
    assert is_no_room(asked)
    asked = received.read(received.Interaction, raw | {"authorizing_integration_owners": {"0": owner}})
    assert not is_no_room(asked)


def test_where_nobody_says_in_whose_name_it_is_a_room() -> None:
    """It was taken for a place that is none, and asked for a city."""
    raw = {"id": "1", "type": 2, "token": "x", "guild_id": "7", "member": {"user": ANA}}
    for owners in ({}, None):
        asked = received.read(received.Interaction, raw | {"authorizing_integration_owners": owners})
        assert not is_no_room(asked)


@pytest.mark.parametrize(
    ("permissions", "role"),
    [("32", Role.ADMIN), (32, Role.ADMIN), ("64", Role.MEMBER), (0, Role.MEMBER), (None, Role.UNKNOWN)],
)
def test_rights_are_read_as_digits_and_as_a_number(permissions: object, role: Role) -> None:
    member = received.read(received.Member, {"user": ANA, "permissions": permissions})
    by = person_of(member.user, member)
    assert by is not None
    assert by.role is role


# --- edits ---------------------------------------------------------------------------------------


async def test_an_edit_is_read_again_and_a_link_that_was_looked_up_is_not(served: Served, ana: User) -> None:
    said = ana.writes_dm("ran 5k")
    logged = await heard(served, ana)
    wire = served.dc.state.rooms[said.channel].messages[said.message_id]
    served.dc.gateway.message("MESSAGE_UPDATE", served.dc.state.rooms[said.channel], wire)
    await served.rests()
    assert ana.unheard == []
    ana.edits(said, f"{served.dc.mention} ran 6k")
    changed = await heard(served, ana)
    assert (changed.kind, changed.message_id) == ("edit", logged.message_id)
    assert "6 km" in changed.parsed.text


async def test_an_edit_in_a_server_is_not_read(served: Served, ana: User, riverside: Channel) -> None:
    said = ana.says(riverside, "ran 5k", to_bot=True)
    await served.rests()
    ana.edits(said, f"{served.dc.mention} ran 6k")
    await served.rests()
    ana.writes_dm("/runs")
    assert "5 km" in (await heard(served, ana)).parsed.text


# --- options -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("line", "options"),
    [
        ("edit", {"run": 10**30}),
        ("edit", {"run": -1}),
        ("edit", {"run": 2**63}),
        ("edit", {"run": True}),
        ("edit", {"run": "six"}),
        ("log", {"distance": "far"}),
        ("log", {"distance": 1e308}),
        ("log", {"distance": "5 km", "note": 'say "hi" note="x"\nand more'}),
        ("goal new", {"kind": "none of them", "amount": "1e999 km"}),
        ("micro new", {"what": "\u0000"}),
        ("settings", {"zone": "Nowhere/Land"}),
    ],
)
async def test_a_value_out_of_range_has_a_sentence(
    served: Served, ana: User, riverside: Channel, line: str, options: dict[str, Any]
) -> None:
    answer = await ana.slash(riverside, line, options, forged=True).answer()
    assert answer.kind == "message"
    assert text_of(answer)
    assert "on my side" not in text_of(answer)


@pytest.mark.parametrize(
    "data",
    [
        {"id": "1", "name": "nothing", "type": 1, "options": []},
        {"id": "1", "name": "goal", "type": 1, "options": [{"type": 1, "name": "nothing", "options": []}]},
        {"id": "1", "name": "goal", "type": 1, "options": []},
        {"id": "1", "name": "log", "type": 1, "options": [{"type": 3, "name": "nothing", "value": "5"}]},
        {"id": "1", "name": "log", "type": 1, "options": [{"type": 3, "name": 'x" y', "value": "\ud83d"}]},
    ],
    ids=["command", "subcommand", "group", "option", "signs"],
)
async def test_what_is_no_command_or_option_of_ours_has_a_sentence(
    served: Served, ana: User, riverside: Channel, data: dict[str, Any]
) -> None:
    answer = await acting._interact(ana, riverside.room, COMMAND, data).answer()
    assert text_of(answer)
    assert "on my side" not in text_of(answer)
