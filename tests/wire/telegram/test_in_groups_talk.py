"""Groups: what people say to each other under a message of the bot's stays theirs."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest

from tests.wire.telegram import TelegramServer, answers
from tests.wire.telegram.serving import Served
from tests.wire.telegram.texts import linked


@pytest.mark.parametrize("words", ["nice!", "well done everyone 🎉", "👍", "thanks", "might run tomorrow"])
@pytest.mark.parametrize("known", [True, False], ids=["known", "stranger"])
async def test_a_cheer_under_the_board_is_left_to_the_others(
    served: Served, tg: TelegramServer, words: str, known: bool
) -> None:
    maya, bo = await served.runner("Maya"), tg.user("Bo")
    club = tg.group("Riverside", members=[maya, bo], owner=maya)
    club.says(maya, "/challenge new Far, official mile, 2030-12-01 to 2030-12-31")
    (opened,) = await club.hears()
    club.says(maya if known else bo, words, reply_to=opened)
    await served.rests()
    assert club.unheard == []
    assert maya.unheard == []
    assert tg.reacted == []


async def test_a_log_that_is_taken_back_before_its_sign_is_no_error(
    served: Served, tg: TelegramServer, caplog: pytest.LogCaptureFixture
) -> None:
    maya = await served.runner("Maya")
    club = tg.group("Riverside", members=[maya], owner=maya)
    tg.fails("setMessageReaction", answers(400, "Bad Request: message to react not found"))
    club.says(maya, "/log 8.2 km")
    await served.rests()
    assert [call.code for call in tg.calls if call.method == "setMessageReaction"] == [400]
    assert [one for one in caplog.records if getattr(one, "action", "") == "not_taken"] == []
    assert club.unheard == []


@pytest.mark.parametrize(
    "name",
    ["/undo", "@durov", "#tag", "$USD", "t.me/evil", "http://1.2.3.4/a", "evil.example.com", "(/forget)"],
)
async def test_no_name_on_a_board_becomes_a_link_or_a_command(
    served: Served, tg: TelegramServer, name: str
) -> None:
    assert linked(name) != []
    maya, evil = await served.runner("Maya"), tg.user(name)
    club = tg.group("Riverside", members=[maya, evil], owner=maya)
    first = served.now().astimezone(ZoneInfo("Europe/Berlin")).date()  # hers, also before midnight
    days = f"start={first} end={first + timedelta(days=30)}"
    club.says(maya, f'/challenge new name="Far {name}" rule=official_mile {days}')
    (opened,) = await club.hears()
    evil.presses(opened, "Join")
    (invited,) = await club.hears()
    club.says(maya, "/challenge board")
    (board,) = await club.hears()
    assert name in board.text
    assert [linked(one.values["text"]) for one in (opened, invited, board)] == [[], [], []]
