"""How a talk begins and ends: it goes on where it was, and refuses what it must with a sentence."""

from __future__ import annotations

import contextlib
import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

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


def test_an_empty_line_is_no_message(tmp_path: Path) -> None:
    process = start(tmp_path / "milepost.db")
    for line in ("", "  ", "ran 5k"):
        say(process, line)
    assert process.stdout is not None
    assert process.stdout.readline() == "bot> 5 km, today.\n"
    end(process)


def test_a_digit_presses_what_an_earlier_process_showed(tmp_path: Path) -> None:
    database = tmp_path / "milepost.db"
    for lines, wanted in (
        (("/log",), "1 5 km  2 8 km  3 10 km"),
        (("2",), "8 km, today."),
        (("Undo",), "Deleted: 8 km, today."),
        (("#club", "/log 5k"), "5 km, today."),
        (("#club", "1"), "Deleted: 5 km, today."),
    ):
        process = start(database)
        for line in lines:
            say(process, line)
        assert answered(process, wanted), lines
        end(process)


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


def test_a_talk_by_pipe_imports_no_platform_no_migrations_and_no_orm(tmp_path: Path) -> None:
    """The first answer comes soon because these are left where they are."""
    code = (
        "import sys\nfrom bot.cli import main\ncode = main(['talk', '--as', 'Ana'])\n"
        "print(sorted({'telegram', 'discord', 'alembic', 'aiosqlite', 'aiohttp', 'sqlalchemy.orm', "
        "'prompt_toolkit', 'hypothesis'} & set(sys.modules)))\nsys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "MILEPOST_DATABASE": str(tmp_path / "milepost.db")},
        input="ran 5k\n/week\n",
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "[]"
