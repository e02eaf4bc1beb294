"""The pages of the six weeks show what the bot says today, on each platform in its manner."""

from __future__ import annotations

import asyncio

from deploy.six_weeks import PAGES, Played, play
from tests.stories.conftest import PLATFORMS
from tests.stories.test_platforms import as_seen


def as_it_was(platform: str, loop: asyncio.AbstractEventLoop) -> Played:
    """Play the story, and hold its page to what was shown."""
    played = play(platform, loop)
    assert (PAGES / f"{platform}.md").read_text() == played.page, "run: python -m deploy.transcript"
    return played


def test_a_terminal_and_telegram_show_the_same_in_their_manner(loop: asyncio.AbstractEventLoop) -> None:
    on_console, on_telegram = as_it_was("console", loop), as_it_was("telegram", loop)
    assert in_private(on_console)
    assert in_private(on_telegram) == in_private(on_console)
    assert "ines@lakeside> /log 7k in 42:00\nbot #lakeside (only you)> 7 km" in on_console.page
    assert "bot   👍 under “/log 7k in 42:00”" in on_telegram.page


def test_discord_shows_it_in_its_manner(loop: asyncio.AbstractEventLoop) -> None:
    on_discord = as_it_was("discord", loop)
    assert "ines  /log  what: 7k in 42:00\nbot   (only ines sees this) 7 km" in on_discord.page
    assert on_discord.page.count("fills in “Review your week”") == 7
    # A form or buttons: what it comes to is the same.
    assert "300 km by Thu 31 Dec 2026: 87.9 km, 67.7 behind" in on_discord.page
    assert "2026: 24 mi, 5 runs, 2 h 34." in on_discord.page


def test_each_page_leads_to_the_others() -> None:
    for platform in PLATFORMS:
        others = [one for one in PLATFORMS if one != platform]
        page = (PAGES / f"{platform}.md").read_text()
        assert [one for one in others if f"({one}.md)" not in page] == []


def in_private(played: Played) -> list[tuple[object, ...]]:
    return [as_seen(one) for one in played.sent if one.room is None]
