"""A plain log is most of what a bot hears: whatever else it could mean costs it no look at the database."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.chat import Chat
from tests.core.prompts.test_streak_standing import asked_of

PLAIN = ["ran 6 km", "6k easy in 33:10", "Ran 2 km with the dog today", "heute 7 km gelaufen"]


@pytest.mark.parametrize("line", PLAIN)
def test_a_plain_log_asks_the_database_no_more_than_the_command(tmp_path: Path, line: str) -> None:
    chat = Chat(tmp_path)
    ana = chat.runner("Ana")
    ana.says("ran 5 km")
    counts = []
    for hour, said in ((20, f"/log {line}"), (21, line)):
        chat.at(f"2026-11-18T{hour}:05 Europe/Berlin")
        with asked_of(chat.world) as asked:
            ana.says(said)
        counts.append(len(asked))
    assert counts[1] <= counts[0], "\n".join(asked)
    chat.world.close()
