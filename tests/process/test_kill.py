"""kill -9 of a talk fed by a pipe: what was acknowledged is stored, once.

Talks are forked from a parent that has imported the bot and nothing else; one in ten starts cold.
`PROOF=long` kills a thousand times at random, as `make prove` does.
"""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.process.talks import Talk, Warm, cold, warm
from tests.process.warm import AXE, POINTS

KILLS = 1000 if os.environ.get("PROOF") == "long" else 20
COLD = 10
"""One in so many starts cold."""


@pytest.fixture(scope="module")
def parent() -> Iterator[Warm]:
    with warm() as made:
        yield made


def log(talk: Talk, number: int, words: str = "") -> None:
    talk.say(f'/log distance="5 km" note="{words}number {number}."')


def acknowledged_in(said: str) -> set[int]:
    return {int(number) for number in re.findall(r"Note: .*number (\d+)\.", said)}


def look_into(database: Path) -> list[int]:
    """Return the numbers stored, after a look whether file and totals are whole."""
    with contextlib.closing(sqlite3.connect(database)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        notes = connection.execute("SELECT note FROM records").fetchall()
        runs = connection.execute("SELECT SUM(runs) FROM days").fetchone()[0] or 0
    assert runs == len(notes)
    return [int(note.rpartition("number ")[2].rstrip(".")) for (note,) in notes]


def kill_at(parent: Warm, database: Path, point: str, **faults: bool) -> tuple[set[int], list[int]]:
    """Log twice, the second time with the axe; return what was acknowledged and what is stored."""
    talk = parent.start(database, point, faults)
    log(talk, 1)
    assert talk.answered("number 1.")
    # The first answer's mark is kept before the axe is shown: one line after the other.
    talk.say("/week")
    assert talk.answered("1 run")
    log(talk, 2, f"{AXE} ")
    code, rest = talk.end()
    assert code == -signal.SIGKILL, f"{point} was never reached"
    return {1} | acknowledged_in(rest), look_into(database)


def no_log_is_lost(acknowledged: set[int], stored: list[int], when: object) -> None:
    assert acknowledged <= set(stored), f"{when}: acknowledged and lost {acknowledged - set(stored)}"
    assert len(stored) == len(set(stored)), f"{when}: stored twice"


FATES = {
    "before begin": ({1}, [1]),
    "before commit": ({1}, [1]),
    "after commit": ({1}, [1, 2]),
    "after the answer": ({1, 2}, [1, 2]),
    "before its mark is kept": ({1, 2}, [1, 2]),
}
"""What is acknowledged and what is stored after a kill at each point."""


@pytest.mark.parametrize("point", POINTS)
def test_a_kill_at_a_named_point_loses_and_doubles_nothing(parent: Warm, tmp_path: Path, point: str) -> None:
    database = tmp_path / "milepost.db"
    acknowledged, stored = kill_at(parent, database, point)
    no_log_is_lost(acknowledged, stored, point)
    assert (acknowledged, stored) == FATES[point]
    talk = parent.start(database)
    talk.say("/week")
    assert talk.answered(f"{len(stored)} run"), "the next start goes on where the axe fell"
    assert talk.end()[0] == 0


@pytest.mark.mutant
def test_an_answer_before_its_commit_would_be_found_by_the_axe(parent: Warm, tmp_path: Path) -> None:
    acknowledged, stored = kill_at(parent, tmp_path / "milepost.db", "before commit", answer_first=True)
    with pytest.raises(AssertionError, match=r"acknowledged and lost \{2\}"):
        no_log_is_lost(acknowledged, stored, "before commit")


def test_no_acknowledged_log_is_lost_or_doubled_by_kill_9(parent: Warm, tmp_path: Path) -> None:
    database = tmp_path / "milepost.db"
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    acknowledged: set[int] = set()
    sent = 0
    for number in range(KILLS):
        talk = cold(database) if number % COLD == COLD - 1 else parent.start(database)
        for _ in range(chance.randrange(4)):
            sent += 1
            log(talk, sent)
            assert talk.answered(f"number {sent}."), f"seed {seed}"
            acknowledged.add(sent)
        # One more goes in, and the axe falls somewhere while it is handled, or while it starts.
        sent += 1
        log(talk, sent)
        deadline = time.monotonic() + chance.random() * (0.05 if number % 2 else 0.3)
        while time.monotonic() < deadline:
            pass
        talk.kill()
        code, rest = talk.end()
        assert code == -signal.SIGKILL
        acknowledged |= acknowledged_in(rest)
    no_log_is_lost(acknowledged, look_into(database), f"seed {seed}")


def test_sigterm_amid_many_lines_ends_well_and_loses_nothing(parent: Warm, tmp_path: Path) -> None:
    database = tmp_path / "milepost.db"
    talk = parent.start(database)
    for number in range(1, 41):
        log(talk, number)
    assert talk.answered("number 3.")
    os.kill(talk.pid, signal.SIGTERM)
    code, rest = talk.end()
    assert code == 0
    no_log_is_lost({1, 2, 3} | acknowledged_in(rest), look_into(database), "SIGTERM")
