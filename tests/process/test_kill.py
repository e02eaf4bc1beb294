"""kill -9 of a talk fed by a pipe: what was acknowledged is stored, once."""

from __future__ import annotations

import contextlib
import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

KILLS = 20
"""Each costs a start of half a second."""
PATIENCE = 30


def start(database: Path) -> subprocess.Popen[str]:
    environment = {**os.environ, "MILEPOST_DATABASE": str(database), "PYTHONUNBUFFERED": "1"}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "talk", "--as", "Ana"],
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        bufsize=1,
    )


def end(process: subprocess.Popen[str]) -> str:
    """Close its input, wait for its end, and return what was left of its output."""
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stderr is not None
    with contextlib.suppress(BrokenPipeError):
        process.stdin.close()
    rest = process.stdout.read()
    process.stderr.read()
    process.stdout.close()
    process.stderr.close()
    process.wait(PATIENCE)
    return rest


def say(process: subprocess.Popen[str], text: str) -> None:
    assert process.stdin is not None
    process.stdin.write(f"{text}\n")
    process.stdin.flush()


def answered(process: subprocess.Popen[str], wanted: str) -> bool:
    """Read on until a line holds `wanted`; False at the end of the output."""
    assert process.stdout is not None
    return any(wanted in line for line in iter(process.stdout.readline, ""))


def test_no_acknowledged_log_is_lost_or_doubled_by_kill_9(tmp_path: Path) -> None:
    database = tmp_path / "milepost.db"
    seed = random.randrange(10**6)
    chance = random.Random(seed)
    acknowledged: set[int] = set()
    sent = 0
    for _ in range(KILLS):
        process = start(database)
        say(process, "/week")
        assert answered(process, "bot>"), process.stderr.read() if process.stderr else ""
        until = chance.randrange(1, 12)
        for _ in range(until):
            sent += 1
            say(process, f'/log distance="5 km" note="number {sent}."')
            assert answered(process, f"number {sent}.")
            acknowledged.add(sent)
        # One more goes in, and the axe falls somewhere while it is handled.
        sent += 1
        say(process, f'/log distance="5 km" note="number {sent}."')
        deadline = time.monotonic() + chance.random() * 0.01
        while time.monotonic() < deadline:
            pass
        process.send_signal(signal.SIGKILL)
        rest = end(process)
        acknowledged |= {int(number) for number in re.findall(r"Note: number (\d+)\.", rest)}
    with contextlib.closing(sqlite3.connect(database)) as connection:
        stored = [
            int(note.split()[1].rstrip(".")) for (note,) in connection.execute("SELECT note FROM records")
        ]
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
        runs = connection.execute("SELECT SUM(runs) FROM days").fetchone()[0]
    assert acknowledged <= set(stored), f"seed {seed}: lost {acknowledged - set(stored)}"
    assert len(stored) == len(set(stored)) == runs, f"seed {seed}"


def test_a_question_outlives_the_process_and_a_signal_ends_it_well(tmp_path: Path) -> None:
    database = tmp_path / "milepost.db"
    process = start(database)
    say(process, "ran 5k")
    assert answered(process, "5 km, today.")
    say(process, "/log")
    assert answered(process, "How far was it?")
    process.send_signal(signal.SIGTERM)
    end(process)
    assert process.returncode == 0
    process = start(database)
    say(process, "8 km")
    assert answered(process, "8 km, today.")
    second = start(database)
    _, said = second.communicate(timeout=PATIENCE)
    assert second.returncode == 1
    assert "Another Milepost is running" in said
    end(process)
    assert process.returncode == 0


def test_a_newer_database_is_refused_with_a_sentence(tmp_path: Path) -> None:
    database = tmp_path / "milepost.db"
    process = start(database)
    process.communicate("ran 5k\n", timeout=PATIENCE)
    with contextlib.closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    process = start(database)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert "newer Milepost" in said
    assert "Traceback" not in said


def test_a_file_that_is_no_database_is_refused_and_kept(tmp_path: Path) -> None:
    database = tmp_path / "milepost.db"
    database.write_text("my diary, which is no database at all" * 100)
    process = start(database)
    _, said = process.communicate(timeout=PATIENCE)
    assert process.returncode == 1
    assert "Traceback" not in said
    assert database.read_text().startswith("my diary")
