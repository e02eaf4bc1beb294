"""The whole bot behind a Telegram: what a runner and a group see."""

from __future__ import annotations

from tests.wire.telegram import TelegramServer
from tests.wire.telegram.serving import Served


async def test_a_newcomer_presses_start_and_logs_a_run(served: Served, tg: TelegramServer) -> None:
    maya = tg.user("Maya")
    maya.starts()
    (hello,) = await maya.hears()
    assert hello.text.startswith("Hi Maya.")
    maya.writes("berlin")
    (city,) = await maya.hears()
    assert "Kilometres" in city.text
    maya.writes("ran 5k in 31:20 this morning")
    (logged,) = await maya.hears()
    assert "5 km in 31:20 (6:16 /km)" in logged.text
    assert logged.labels == ["Undo", "Edit"]
    pressed = maya.presses(logged, "Undo")
    (undone,) = await maya.hears()
    assert undone.edit
    assert undone.message_id == logged.message_id
    assert "Deleted: 5 km in 31:20" in undone.text
    await tg.wait_for(lambda: pressed.query_id in tg.answered)
