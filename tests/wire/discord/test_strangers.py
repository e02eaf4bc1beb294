"""R13: what strangers call themselves and write formats nothing, pings nobody, and is never turned away.

`PROOF=long` tries a hundred thousand names and notes, as `make prove` does.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest

from adapters.discord import showing
from tests.wire.discord import DiscordServer, Limits, Shown, parse
from tests.wire.discord.serving import serving

PIECES = [
    "*", "_", "__", "~", "~~", "`", "```", "||", "[a](http://x.example)", "[", "](", "<b>", "\\", "\\*",
    "> ", ">>> ", "# ", "-# ", "- ", "1. ", "<@{ana}>", "<@!{ana}>", "<@&{role}>", "<#{channel}>",
    "@everyone", "@here", "</log:1>", "<:run:1>", "<a:run:1>", "<t:1>", "<id:home>", ":smile:", "@silent ",
    "http://x.example/?a=1", "<https://x.example>", "discord.gg/x", "/forget", "$USD",
    "\N{RUNNER}", "\N{WOMAN}\u200d\N{MICROSCOPE}", "\U0001f1e9\U0001f1ea", "\u202e", "\u200b", "\u200f",
    "\u05d0\u05d1", "\u0639\u062f", "\ud83d", "e\u0301", "\u0000", "\"", "'", "{", "}",
    "{name}", "%s", "%(x)s",
    "line\nbreak", "tab\t", " ", "Ana", "5", "w" * 40, "\u6f22\u5b57",
]  # fmt: skip
ROUNDS = 500
"""Each has a name and a note."""
SEEDS = 100 if os.environ.get("PROOF") == "long" else 1
WAYS = 3
"""A line in direct messages, free words there, a slash command in a server."""


def texts(seed: int) -> list[tuple[str, str]]:
    draw = random.Random(seed)

    def one(most: int) -> str:
        return "".join(draw.choices(PIECES, k=draw.randint(1, most)))

    return [(one(6)[:32], one(draw.choice((3, 12, 60)))[:1500]) for _ in range(ROUNDS)]


async def told(dc: DiscordServer, database: Path, pairs: list[tuple[str, str]]) -> list[str]:
    """Let somebody of each name log a run with each note; return what is wrong with the answers."""
    wrong = []
    async with serving(dc, database) as served:
        ana = dc.user("Ana")
        club = dc.guild("Runners", members=[ana], channels=["riverside"])
        club.gives_permission("mention_everyone")
        riverside = club.channel("riverside")
        known = {"{ana}": ana.id, "{role}": club.id, "{channel}": riverside.id}
        people = []
        for place, (name, note) in enumerate(pairs):
            for sign, number in known.items():
                name, note = name.replace(sign, str(number)), note.replace(sign, str(number))
            who = await served.runner(name)
            club.joins(who)
            people.append(who)
            who.writes_dm("/start")
            match place % WAYS:
                case 0:
                    who.writes_dm(f'/log distance=5km note="{note}"')
                case 1:
                    who.writes_dm(f"ran 5k, {note}")
                case _:
                    who.slash(riverside, "log", distance="5 km", note=note)
        await served.rests(60)
        for who in people:
            answers = dc.heard["user", who.id]
            if len(answers) != 2:
                wrong.append(f"{len(answers)} answers to {who.wire['global_name']!r}")
            wrong += [problem for answer in answers for problem in problems(answer)]
    wrong += [f"{call.operation}: {call.message}" for call in dc.refused]
    return wrong + dc.violations


def problems(answer: Shown) -> list[str]:
    shown = answer.text or "\n".join(one["description"] for one in answer.embeds)
    found = [f"{span} in {shown!r}" for span in parse(shown).spans]
    return found + ([f"{answer.pings} by {shown!r}"] if answer.pings else [])


@pytest.mark.parametrize("seed", range(1, SEEDS + 1))
async def test_a_thousand_names_and_notes_come_out_as_they_are(tmp_path: Path, seed: int) -> None:
    async with DiscordServer(limits=Limits(on=False)) as dc:
        assert await told(dc, tmp_path / "milepost.db", texts(seed)) == []


@pytest.mark.mutant
@pytest.mark.parametrize("fault", ["raw text", "mentions"])
async def test_raw_text_or_mentions_would_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    monkeypatch.setattr(showing, "escaped", lambda text: text)
    if fault == "mentions":
        monkeypatch.setattr(showing, "NOBODY", {"parse": ["users", "roles", "everyone"]})
    async with DiscordServer(limits=Limits(on=False)) as dc:
        wrong = await told(dc, tmp_path / "milepost.db", texts(1)[:40])
    assert any(("Pings" if fault == "mentions" else "Span") in one for one in wrong)
