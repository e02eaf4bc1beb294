"""Groups: quiet, with personal answers elsewhere, whoever seems to speak."""

from __future__ import annotations

import pytest

from adapters.database.tables import SqlTables
from tests.wire.telegram import Group, TelegramServer, User, answers
from tests.wire.telegram.serving import Served

EYES, THUMBS_UP = "👀", "👍"
CLOSED = answers(400, "Bad Request: TOPIC_CLOSED")
NO_REACTIONS = answers(400, "Bad Request: REACTION_INVALID")
NO_SHARED_CHAT = answers(400, "Bad Request: CHAT_WRITE_FORBIDDEN")


@pytest.fixture
async def maya(served: Served) -> User:
    return await served.runner("Maya")


@pytest.fixture
def club(tg: TelegramServer, maya: User) -> Group:
    return tg.group("Riverside", members=[maya], owner=maya)


async def test_a_log_gets_a_reaction_and_no_words(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    written = club.says(maya, "/log 8.2 km")
    await served.rests()
    assert tg.reacted == [(club.id, written.message_id, THUMBS_UP)]
    assert club.unheard == []
    assert maya.unheard == []


async def test_where_no_reactions_are_allowed_a_log_is_seen_all_the_same(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    tg.fails("setMessageReaction", NO_REACTIONS, times=2)
    written = club.says(maya, "/log 8.2 km")
    (thumb,) = await club.hears()
    assert thumb.text == THUMBS_UP
    assert thumb.values["reply_parameters"]["message_id"] == written.message_id
    club.says(maya, "/week")
    await maya.hears()
    await served.rests()
    assert club.unheard == []


async def test_a_personal_answer_goes_to_the_private_chat_with_a_sign_in_the_group(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    written = club.says(maya, "/week")
    (week,) = await maya.hears()
    await served.rests()
    assert "no runs yet" in week.text
    assert tg.reacted == [(club.id, written.message_id, EYES)]
    assert club.unheard == []


async def test_who_never_pressed_start_gets_one_line_with_a_link(
    served: Served, tg: TelegramServer, club: Group
) -> None:
    bo = tg.user("Bo")
    written = club.says(bo, "/week")
    (line,) = await club.hears()
    await served.rests()
    (button,) = line.buttons
    assert (line.text, button.label) == ("In our private chat, please.", "Open it")
    assert button.url == "https://t.me/milepost_bot?start=week"
    assert line.values["reply_parameters"]["message_id"] == written.message_id
    bo.starts("week")
    (hello,) = await bo.hears()
    assert hello.text.startswith("Hi Bo.")


async def test_what_belongs_in_private_is_said_in_the_group_not_in_private(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    club.says(maya, "/forget")
    (line,) = await club.hears()
    await served.rests()
    assert line.text == "In our private chat, please."
    assert line.buttons[0].url.endswith("?start=forget")
    assert maya.unheard == []
    maya.starts("forget")
    (asked,) = await maya.hears()
    assert "forget everything" in asked.text


async def test_a_half_said_command_goes_on_in_private(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    club.says(maya, "/log")
    (asked,) = await maya.hears()
    assert asked.text == "How far was it?"
    maya.writes("8 km")
    (logged,) = await maya.hears()
    assert "8 km, today." in logged.text
    await served.rests()
    assert club.unheard == []


@pytest.mark.parametrize("name", ["says_anonymously", "says_as_channel"])
async def test_who_hides_is_told_so_and_nothing_is_stored(
    served: Served, tg: TelegramServer, club: Group, name: str
) -> None:
    getattr(club, name)("/log 5k")
    (line,) = await club.hears()
    assert "who is speaking" in line.text

    def runners(tables: object) -> int:
        return tables.connection.exec_driver_sql("SELECT count(*) FROM records").scalar()

    assert await served.store.write(runners) == 0


async def test_other_bots_and_forwarded_channel_posts_are_passed_over(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    club.promotes_bot()
    robot = tg.user("Robot", is_bot=True)
    body = {"message_id": 900, "chat": club.room.wire, "date": tg.clock.date, "text": "/log 5k"}
    tg.push("message", body | {"from": robot.wire})
    club.forwards_channel_post("/log 5k")
    club.joins(robot, by=maya)
    await served.rests()
    assert club.unheard == []
    assert tg.reacted == []


async def test_a_command_of_another_bot_disturbs_nobody(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    bo = tg.user("Bo")
    for who in (maya, bo):
        club.says(who, "/roll 2d6")
        club.says(who, "/roll@other_bot")
    await served.rests()
    assert (club.unheard, maya.unheard, tg.reacted) == ([], [], [])
    club.says(maya, "/roll@milepost_bot")
    (line,) = await maya.hears()
    assert line.text.startswith("There is no /roll.")
    club.says(maya, "/goal")
    (hub,) = await maya.hears()
    assert hub.text == "No goal yet."


async def test_a_mention_is_served_when_it_is_delivered(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    written = club.says(maya, "@milepost_bot ran 4k", despite_privacy=True)
    await served.rests()
    assert tg.reacted == [(club.id, written.message_id, THUMBS_UP)]


async def test_the_mention_is_no_part_of_a_run_that_is_edited_either(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    written = club.says(maya, "@milepost_bot ran 4k", despite_privacy=True)
    await served.rests()
    maya.edits(written, "@milepost_bot ran 5k")
    (corrected,) = await maya.hears()
    assert corrected.text == "5 km, today.\nThis week: 5 km"


# --- topics -------------------------------------------------------------------------------


async def test_an_answer_stays_in_its_topic(served: Served, tg: TelegramServer) -> None:
    bo = tg.user("Bo")
    forum = tg.forum("Riverside", ["Runs", "Races"], members=[bo])
    for topic in ("Races", "Runs"):
        forum.says(bo, "/week", topic=topic)
        (line,) = await forum.hears()
        assert line.topic == forum.topic(topic)


@pytest.mark.parametrize("how", ["deleted", "closed"])
async def test_a_topic_that_is_gone_hurts_no_other(served: Served, tg: TelegramServer, how: str) -> None:
    bo = tg.user("Bo")
    forum = tg.forum("Riverside", ["Runs", "Races"], members=[bo])
    if how == "closed":
        tg.fails("sendMessage", CLOSED)
    forum.says(bo, "/week", topic="Races")
    if how == "deleted":
        forum.deletes_topic("Races")
    await served.rests()
    forum.says(bo, "/week", topic="Runs")
    await served.rests()
    assert forum.unheard[-1].topic == forum.topic("Runs")


async def test_a_closed_topic_that_opens_again_is_served_again(served: Served, tg: TelegramServer) -> None:
    bo = tg.user("Bo")
    forum = tg.forum("Riverside", ["Runs"], members=[bo])
    tg.fails("sendMessage", CLOSED)
    forum.says(bo, "/week", topic="Runs")
    await served.rests()
    forum.says(bo, "/week", topic="Runs")
    (line,) = await forum.hears()
    assert line.topic == forum.topic("Runs")


# --- coming, going, moving ----------------------------------------------------------------


async def gone(served: Served, club: Group) -> bool | None:
    """Whether the group counts as gone; None if nothing is known of it."""
    room = await served.store.write(lambda tables: tables.rooms.at("telegram", str(club.id)))
    return None if room is None else room.gone


async def test_a_group_is_gone_while_the_bot_may_not_speak_there(
    served: Served, tg: TelegramServer, maya: User
) -> None:
    club = tg.supergroup("Riverside", members=[maya], owner=maya, bot=False)
    club.adds_bot(maya)
    await served.rests()
    assert await gone(served, club) is False
    for leave, come in ((club.mutes_bot, club.unmutes_bot), (club.kicks_bot, lambda: club.adds_bot(maya))):
        leave()
        await served.rests()
        assert await gone(served, club) is True
        come()
        await served.rests()
        assert await gone(served, club) is False
    assert club.unheard == []


async def test_a_group_that_threw_us_out_unheard_is_noted_when_we_write(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    club.says(tg.user("Bo"), "/week")
    club.room.members[tg.bot_id]["status"] = "kicked"  # Telegram has not told us yet
    await served.rests()
    assert await gone(served, club) is True


async def test_members_come_and_go_without_a_word(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    bo = tg.user("Bo")
    club.joins(bo)
    club.leaves(bo)
    await served.rests()
    assert club.unheard == []


async def test_a_group_that_becomes_a_supergroup_stays_one_room(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    club.says(tg.user("Bo"), "/week")
    await club.hears()
    room = await served.store.write(lambda tables: tables.rooms.at("telegram", str(club.id)))
    new = club.migrates()
    await served.rests()
    moved = await served.store.write(lambda tables: tables.rooms.at("telegram", str(new.id)))
    assert room is not None
    assert moved is not None
    assert moved.id == room.id
    assert await gone(served, new) is False
    new.says(maya, "/forget")
    (line,) = await new.hears()
    assert line.chat == new.id


async def test_a_move_that_only_a_refusal_tells_is_followed(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    new = tg.supergroup("Riverside", members=[maya], owner=maya)
    club.says(tg.user("Bo"), "/week")
    club.room.migrated_to = new.id
    (line,) = await new.hears()
    assert line.text == "In our private chat, please."


async def rooms_and_dead_letters(served: Served, *groups: Group) -> tuple[list[int | None], float]:
    def look(tables: SqlTables) -> tuple[list[int | None], float]:
        found = [tables.rooms.at("telegram", str(group.id)) for group in groups]
        return [room and room.id for room in found], tables.updates.dead_letters()

    return await served.store.write(look)


async def test_a_move_that_is_told_twice_happens_once(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    club.says(tg.user("Bo"), "/week")
    await club.hears()
    (before, _), _ = await rooms_and_dead_letters(served, club, club)
    new = club.migrates()
    await served.rests()
    club.tells_of_move()
    await served.rests()
    assert await rooms_and_dead_letters(served, club, new) == ([None, before], 0)


async def test_words_from_a_new_supergroup_may_come_before_the_news_of_the_move(
    served: Served, tg: TelegramServer, maya: User, club: Group
) -> None:
    bo, new = tg.user("Bo"), tg.supergroup("Riverside", members=[maya], owner=maya)
    club.says(bo, "/week")
    await club.hears()
    (before, _), _ = await rooms_and_dead_letters(served, club, club)
    new.says(bo, "/week")
    await new.hears()
    club.room.migrated_to = new.id
    club.says(maya, "/forget")
    (line,) = await new.hears()
    assert line.text == "In our private chat, please."
    club.tells_of_move()
    await served.rests()
    rooms, dead_letters = await rooms_and_dead_letters(served, new)
    assert (rooms, dead_letters) == ([before], 0)


# --- reach --------------------------------------------------------------------------------


async def reachable(served: Served, user: User) -> bool:
    def look(tables: object) -> bool:
        runner = tables.runners.by_account("telegram", str(user.id))
        return bool(tables.runners.reachable(runner.id))

    return await served.store.write(look)


async def test_who_blocks_us_is_out_of_reach_until_she_comes_back(
    served: Served, tg: TelegramServer, maya: User
) -> None:
    maya.blocks()
    await served.rests()
    assert not await reachable(served, maya)
    maya.unblocks()
    await served.rests()
    assert await reachable(served, maya)
    maya.writes("/week")
    await maya.hears()


@pytest.mark.parametrize("how", ["blocked", "deactivated"])
async def test_a_refused_answer_puts_her_out_of_reach_too(
    served: Served, tg: TelegramServer, maya: User, how: str
) -> None:
    maya.writes("/week")
    if how == "blocked":
        maya.room.blocked = True
    else:
        maya.deactivates()
    await served.rests()
    assert not await reachable(served, maya)
