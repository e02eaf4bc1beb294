"""Groups: what people say to each other under a message of the bot's stays theirs."""

from __future__ import annotations

import pytest

from tests.wire.telegram import TelegramServer
from tests.wire.telegram.serving import Served


@pytest.mark.parametrize("words", ["nice!", "well done everyone 🎉", "👍", "thanks", "might run tomorrow"])
@pytest.mark.parametrize("known", [True, False], ids=["known", "stranger"])
async def test_a_cheer_under_the_board_is_left_to_the_others(
    served: Served, tg: TelegramServer, words: str, known: bool
) -> None:
    maya, bo = await served.runner("Maya"), tg.user("Bo")
    club = tg.group("Riverside", members=[maya, bo], owner=maya)
    club.says(maya, "/challenge new Far, official mile, 2026-12-01 to 2026-12-31")
    (opened,) = await club.hears()
    club.says(maya if known else bo, words, reply_to=opened)
    await served.rests()
    assert club.unheard == []
    assert maya.unheard == []
    assert tg.reacted == []
