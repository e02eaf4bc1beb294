"""One table of scenarios: what a person sees on each platform, the same or in its own manner."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.scenario import Player
from bot.world import Sent
from tests.chat import Chat, Runner
from tests.stories.conftest import MakeWorld

BEGIN = ("at 2026-11-18T19:05 Europe/Berlin", "person ana Europe/Berlin km en", "room club Europe/Berlin")

ALIKE = {
    "who is new logs between two questions": (
        ("maya> /start", "maya> lisbon", "maya> ran 5k in 31:20 this morning"),
        [
            "maya: Hi maya. Tell me your runs in your own words. I add them up towards your goals and "
            "ask on Sundays how it went. … Which city’s clock do you live by? Berlin says 19:05. "
            "[Berlin | Type a city]",
            "maya: Lisbon, 18:05. Kilometres, weeks from Monday. … What would you like? "
            "[Use miles | Run more regularly | Train for a race | Keep a log | Join my club]",
            "maya: 5 km in 31:20 (6:16 /km), today. … Your first run here. [Undo | Edit]",
        ],
    ),
    "a slip is taken back, and back again": (
        ("ana> ran 5k", "ana! Undo", "ana! Bring it back"),
        [
            "ana: 5 km, today. … Your first run here. [Undo | Edit]",
            "ana (changed): Deleted: 5 km, today. [Bring it back]",
            "ana (changed): Back: 5 km, today. … This week: 5 km [Undo]",
        ],
    ),
    "what is unclear is asked back": (
        ("ana> 6m easy before dinner", "ana! 6 minutes"),
        [
            "ana: 6 miles or 6 minutes? … Nothing is logged yet. [6 miles | 6 minutes | Not a run]",
            "ana: 6 min, easy, today. … Note: before dinner. … Your first run here. [Undo | Edit]",
        ],
    ),
    "what was said is put right, and back": (
        ("ana> ran 5k in 31:20", "ana> make that 6k", "ana! Back to 5 km"),
        [
            "ana: 5 km in 31:20 (6:16 /km), today. … Your first run here. [Undo | Edit]",
            "ana: 6 km in 31:20 (5:13 /km), today (was 5 km). … This week: 6 km [Back to 5 km | Edit]",
            "ana (changed): Back: 5 km in 31:20, today. … This week: 5 km [Undo]",
        ],
    ),
    "a message is edited": (
        ("ana> ran 5k", "ana~> ran 6k"),
        [
            "ana: 5 km, today. … Your first run here. [Undo | Edit]",
            "ana (changed): 6 km, today. … This week: 6 km [Undo | Edit]",
        ],
    ),
    "a half-said command asks": (
        ("ana> /log", "ana> 8.2 km"),
        [
            "ana: How far was it? [5 km | 8 km | 10 km]",
            "ana: 8.2 km, today. … Your first run here. [Undo | Edit]",
        ],
    ),
    "a stranger's signs stay signs": (
        ('ana> /log distance=5km note="*new* _shoes_ ~~x~~ `a` <@1> @everyone [a](http://b.eu) #1 > 2"',),
        [
            "ana: 5 km, today. … Note: *new* _shoes_ ~~x~~ `a` <@1> @everyone [a](http://b.eu) #1 > 2. … "
            "Your first run here. [Undo | Edit]",
        ],
    ),
    "a refusal says what to say instead": (
        ("ana> /log distance=far",),
        ["ana: I can’t read a distance in “far”. For example: 8 km. [5 km | 8 km | 10 km]"],
    ),
}

LOGGED = "8.2 km, today. … Your first run here. [Undo | Edit]"
IN_COMPANY = {
    "own figures": (
        "ana@club> /log 8.2 km",
        {
            "console": f"ana alone in club: {LOGGED}",
            "telegram": "club: 👍",
            "discord": f"ana alone in club: {LOGGED}",
        },
    ),
    "what belongs into the private chat": (
        "ana@club> /forget",
        {
            "console": "ana alone in club: In our private chat, please. [Open it]",
            "telegram": "club: In our private chat, please. [Open it]",
            "discord": "ana alone in club: In our private chat, please. [Open it]",
        },
    ),
    "what is said to others": ("ana@club> hello all", {"console": "", "telegram": "", "discord": ""}),
}


def played(folder: Path, make: MakeWorld, lines: tuple[str, ...]) -> list[str]:
    player = Player(folder / "milepost.db", folder, make)
    try:
        player.play((*BEGIN, *lines))
        return [as_seen(sent) for sent in player.world.sent]
    finally:
        player.close()


def as_seen(sent: Sent) -> str:
    """Return a message in a line: for whose eyes, words, buttons."""
    alone = f" alone in {sent.room}" if sent.private and sent.room else ""
    changed = " (changed)" if sent.edit else ""
    words = " … ".join((sent.message.text or sent.message.reaction).splitlines())
    labels = " | ".join(button.label for button in sent.message.buttons)
    return f"{sent.to}{alone}{changed}: {words}" + (f" [{labels}]" if labels else "")


@pytest.mark.parametrize(("lines", "seen"), ALIKE.values(), ids=ALIKE)
def test_it_looks_the_same_on_each_platform(
    tmp_path: Path, make_world: MakeWorld, lines: tuple[str, ...], seen: list[str]
) -> None:
    assert played(tmp_path, make_world, lines) == seen


@pytest.mark.parametrize(("line", "seen"), IN_COMPANY.values(), ids=IN_COMPANY)
def test_in_company_each_platform_has_its_manner(
    tmp_path: Path,
    make_world: MakeWorld,
    request: pytest.FixtureRequest,
    line: str,
    seen: dict[str, str],
) -> None:
    platform = next(name for name in seen if f"[{name}" in request.node.name)
    assert "\n".join(played(tmp_path, make_world, (line,))) == seen[platform]


def test_a_review_offers_the_same_answers_as_buttons_or_in_a_form(chat: Chat, ana: Runner) -> None:
    ana.says("ran 5k")
    chat.at("2026-11-22T18:00 Europe/Berlin")
    assert ana.last.text.endswith("What made it work?")
    assert {"Routine", "Company", "Sleep"} <= set(ana.offered)
    assert "How do you feel?" in [ana.presses("Routine").text, ana.says("skip").text]
