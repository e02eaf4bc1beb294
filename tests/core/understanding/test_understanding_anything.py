"""Whatever is typed, in any of the languages and in none, is read without an exception.

Ours and generated: labelled messages that are cut, joined and spoilt, and words of every table in
any order. `PROOF=long` reads a million, as `make prove` does.
"""

from __future__ import annotations

import json
import os
import random
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from core.domain.distance import Unit
from core.understanding import Decision, Reader, over_midnight, read
from core.understanding.languages import LANGUAGES

MESSAGES = 125_000 if os.environ.get("PROOF") == "long" else 600
"""For each language."""
CORPUS = Path(__file__).parent / "corpus"
SAID = {
    code: [json.loads(line)["text"] for line in (CORPUS / f"{code}.jsonl").read_text("utf-8").splitlines()]
    for code in LANGUAGES
}
WORDS = {
    code: [*each.words, *each.behind, *each.ahead, *each.capitals, *each.clinging, *each.answers.notes]
    for code, each in LANGUAGES.items()
}
MARKS = [
    *".,:;!?/-+()[]<>@#'\"°%~\n =*x×",
    *(
        "0",
        "5",
        "00",
        "1:30",
        "1:2:3",
        "99999999999",
        "1e9",
        "31/2",
        "1/2",
        "12.11.",
        "2026-02-31",
        ".45",
        "1h05",
        "5'30",
        "1.45.30",
        "1 350",
        "31/11",
        "0-11-2026",
    ),
    *("½", "①", "\u200d", "🏃", "''", "٣", "一", "三十", "千", "ー", "5", "ß", "İ", "\u0301"),
]
ZONE = ZoneInfo("Europe/Berlin")
MOMENTS = [
    datetime(2026, 11, 18, 19, 5, tzinfo=ZONE),
    datetime(2024, 2, 29, 0, 10, tzinfo=ZONE),
    datetime(2026, 12, 31, 23, 59, tzinfo=ZONE),
    datetime(2026, 1, 1, 3, tzinfo=ZONE),
]


@pytest.mark.parametrize("code", LANGUAGES)
def test_nothing_that_is_typed_raises_and_what_is_stored_is_a_record(code: str) -> None:
    chance = random.Random(f"{code} 2026")
    for _ in range(MESSAGES):
        text = _typed(code, chance)
        setting = chance.choice([code, code, "en", "pt-BR", "xx"])
        reader = Reader(
            chance.choice(MOMENTS), chance.choice(list(Unit)), setting, month_first=chance.random() < 0.5
        )
        reading = read(text, reader)
        over_midnight(text)
        assert (reading.ask is not None) == (reading.decision is Decision.ASK), text
        if reading.decision is Decision.STORE:
            assert reading.drafts, text


def _typed(code: str, chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.5:
        return _spoilt(chance.choice(SAID[code]), code, chance)
    if kind < 0.65:
        one, other = chance.choice(SAID[code]), chance.choice(SAID[chance.choice(list(SAID))])
        return one[: chance.randrange(len(one) + 1)] + other[chance.randrange(len(other)) :]
    words = [_word(code, chance) for _ in range(chance.randint(1, 14))]
    return chance.choice((" ", " ", "")).join(words)


def _spoilt(text: str, code: str, chance: random.Random) -> str:
    for _ in range(chance.randint(1, 6)):
        start = chance.randrange(len(text) + 1)
        end = min(len(text), start + chance.randint(0, 4))
        put = chance.choice((chance.choice(MARKS), _word(code, chance), ""))
        text = text[:start] + put + text[end:]
    return text


def _word(code: str, chance: random.Random) -> str:
    kind = chance.random()
    if kind < 0.3:
        return str(
            chance.choice((chance.randint(0, 60), chance.randint(0, 10**6), chance.randint(0, 500) / 10))
        )
    if kind < 0.45:
        return chance.choice(MARKS)
    return chance.choice(WORDS[code if kind < 0.95 else chance.choice(list(WORDS))])


@pytest.mark.parametrize(
    "text",
    ["avg 12-11-2026", "hr 12-11-2026", ".45 per km", "on 0-11-2026 8 km", "1/0 km", "10 min / 00mi walk"],
)
def test_what_once_raised_is_read(text: str) -> None:
    for code in LANGUAGES:
        assert read(text, Reader(MOMENTS[0], Unit.KM, code)).decision in Decision
