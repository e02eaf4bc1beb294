"""R13: what strangers call themselves and write formats nothing, pings nobody, and is never turned away.

`PROOF=long` tries a hundred thousand names and notes, as `make prove` does.
"""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from telegram import Bot, LinkPreviewOptions

from adapters.telegram.sender import TelegramSender
from core.wording.reply import Message
from tests.wire.telegram import Limits, TelegramServer
from tests.wire.telegram.serving import serving

PIECES = [
    "*", "_", "__", "~", "`", "```", "||", "[a](http://x.example)", "[", "](", "<b>", "</b>", "<", "&amp;",
    "<a href='tg://user?id=1'>", "@everyone", "@durov", "#tag", "/forget", "http://x.example/?a=1", "$USD",
    "\N{RUNNER}", "\N{WOMAN}\u200d\N{MICROSCOPE}", "\U0001f1e9\U0001f1ea", "\u202e", "\u200b", "\u200f",
    "\u05d0\u05d1", "\u0639\u062f", "\ud83d", "e\u0301", "\u0000", "\\", "\"", "'", "{", "}",
    "{name}", "%s", "%(x)s",
    "line\nbreak", "tab\t", " ", "Ana", "5", "w" * 40, "\u6f22\u5b57",
]  # fmt: skip
ROUNDS = 500
"""Each has a name and a note."""
SEEDS = 100 if os.environ.get("PROOF") == "long" else 1


def texts(seed: int) -> list[tuple[str, str]]:
    draw = random.Random(seed)

    def one(most: int) -> str:
        return "".join(draw.choices(PIECES, k=draw.randint(1, most)))

    return [(one(6)[:64], one(draw.choice((3, 12, 60)))) for _ in range(ROUNDS)]


async def told(tg: TelegramServer, database: Path, pairs: list[tuple[str, str]]) -> list[str]:
    """Let somebody of each name log a run with each note; return what is wrong with the answers."""
    wrong = []
    async with serving(tg, database) as served:
        people = [await served.runner(name) for name, _ in pairs]
        for somebody, (_, note) in zip(people, pairs, strict=True):
            somebody.starts()
            typed, free = f'/log distance=5km note="{note}"', f"ran 5k, {note}"
            somebody.writes(typed if len(note) % 2 else free)
        await served.rests(60)
        for somebody in people:
            answers = tg.sent_to[somebody.id]
            if len(answers) != 2:
                wrong.append(f"{len(answers)} answers to {somebody.wire['first_name']!r}")
            for answer in answers:
                first = len(answer.text.partition("\n")[0].encode("utf-16-le")) // 2
                bold = {"type": "bold", "offset": 0, "length": first}
                wrong += [f"{entity} in {answer.text!r}" for entity in answer.entities if entity != bold]
    wrong += [f"{call.method}: {call.description}" for call in tg.refused]
    return wrong + tg.violations


@pytest.mark.parametrize("seed", range(1, SEEDS + 1))
async def test_a_thousand_names_and_notes_come_out_as_they_are(tmp_path: Path, seed: int) -> None:
    async with TelegramServer(limits=Limits(on=False)) as tg:
        assert await told(tg, tmp_path / "milepost.db", texts(seed)) == []
        previews = [call for call in tg.calls if call.method == "sendMessage"]
        assert all(call.values["link_preview_options"] == {"is_disabled": True} for call in previews)
        assert len(previews) == 2 * ROUNDS


@pytest.mark.mutant
@pytest.mark.parametrize("mode", ["MarkdownV2", "HTML", "Markdown"])
async def test_a_parse_mode_with_raw_text_would_be_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, mode: str
) -> None:
    async def with_mode(self: TelegramSender, message: Message, common: dict[str, object]) -> str:
        bot: Bot = self._bot
        options = LinkPreviewOptions(is_disabled=True)
        sent = await bot.send_message(
            text=message.text,
            parse_mode=mode,
            link_preview_options=options,
            **common,
        )
        return str(sent.message_id)

    monkeypatch.setattr(TelegramSender, "_words", with_mode)
    async with TelegramServer(limits=Limits(on=False)) as tg:
        assert await told(tg, tmp_path / "milepost.db", texts(1)[:25]) != []
