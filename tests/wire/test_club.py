"""A club as it begins, on the real clients: from an empty group and an empty channel to one board."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest

from adapters.database.store import Store
from tests.wire.discord import DiscordServer
from tests.wire.telegram import TelegramServer

NOON = datetime(2026, 11, 26, 12, tzinfo=UTC)
TODAY = date(2026, 11, 26)
LAST = TODAY + timedelta(days=36)


@pytest.fixture
def clock() -> Callable[[], datetime]:
    """Noon, whenever it is asked."""
    return lambda: NOON


async def test_one_club_begins_on_telegram_goes_on_on_discord_and_has_one_board(
    store: Store, tg: TelegramServer, dc: DiscordServer
) -> None:
    # A group that has never been heard of, and an administrator who has never written to the bot.
    lena, tom = tg.user("Lena"), dc.user("Tom", installed=True)
    group = tg.group("Riverside", members=[lena], owner=lena)
    group.says(lena, f"/challenge new Holiday Streak, official mile, {TODAY} to {LAST}")
    (opened,) = await group.hears()
    assert opened.text.startswith("Holiday Streak: 1 mile (1.61 km) a day, Thu 26 Nov to Fri 1 Jan, 37 days.")
    assert opened.text.endswith("Joining shows your name and your days to this club.")
    assert opened.labels == ["Join", "Join hidden", "Rules", "Another city"]

    lena.presses(opened, "Join")
    (invited,) = await group.hears()
    assert invited.text == "New in Holiday Streak? Open our chat once, so that I can write to you."
    lena.starts()
    await lena.hears()

    guild = dc.guild("Riverside", members=[tom], channels=["riverside"])
    channel = guild.channel("riverside")
    guild.makes_admin(tom)
    group.says(lena, "/club link")
    (code,) = await lena.hears()
    line = next(one for one in code.text.splitlines() if one.startswith("/club link "))
    lives = await tom.slash(channel, "club link", {"code": line.rpartition(" ")[2]}).answer()
    assert "Riverside lives here too: one board, 2 rooms." in lives.text
    (told,) = await group.hears()
    assert told.text.endswith("has come in: one board, 2 rooms.")

    joined = await tom.presses(lives, "Join hidden").answer()
    assert joined.text == "You’re in, hidden: no board has your name."
    await tom.slash(channel, "log", {"distance": "5 km"}).answer()
    board = await tom.slash(channel, "challenge board", {}).answer()
    assert board.text.splitlines()[0] == (
        "Holiday Streak, day 1 of 37. 2 runners, 2 unbroken: Lena, a hidden runner."
    )
    assert board.text.splitlines()[1].startswith("1 has run today.")
    group.says(lena, "/challenge board")
    (same,) = await group.hears()
    assert same.text.splitlines()[:2] == board.text.splitlines()[:2]
    lena.writes("ran 5k")
    await lena.hears()
    (edited,) = await group.hears()
    assert "2 have run today." in edited.text
