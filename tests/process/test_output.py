"""Where no more can be written, the end is a sentence or silence, and never a trace of an error."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from pathlib import Path

import pytest

PATIENCE = 30
FULL = Path("/dev/full")
SCENARIO = Path(__file__).parent.parent.parent / "docs" / "scenarios" / "readme.txt"
WRONG_LIMIT = 8192
"""Bytes of a file: less than an empty database needs."""


def door(*arguments: str, database: Path, to: str, limit: int | None = None) -> tuple[int, str]:
    """Run a command line, its output sent `to` somewhere; return the exit code and what it complained of."""

    def limited() -> None:
        if limit is not None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))

    # Whoever measures coverage writes files, too: where none can be written it has nothing to say.
    kept = {name: value for name, value in os.environ.items() if not (limit and name.startswith("COVERAGE"))}
    done = subprocess.run(
        ["sh", "-c", f'"$@" {to}; exit $?', "sh", sys.executable, "-m", "bot", *arguments],
        env={**kept, "MILEPOST_DATABASE": str(database)},
        input='{"text":"ran 5k"}\n',
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
        preexec_fn=limited,
    )
    return done.returncode, done.stderr


@pytest.mark.skipif(not FULL.exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize(
    "arguments", [("menu",), ("understand",), ("talk",), ("doctor",), ("replay", str(SCENARIO))]
)
def test_a_full_output_is_said_in_a_sentence(arguments: tuple[str, ...], tmp_path: Path) -> None:
    code, said = door(*arguments, database=tmp_path / "milepost.db", to=f"> {FULL}")
    assert (code, said) == (1, "The output cannot be written: No space left on device.\n")


@pytest.mark.parametrize("arguments", [("menu",), ("replay", str(SCENARIO))])
def test_a_reader_who_has_seen_enough_is_no_error(arguments: tuple[str, ...], tmp_path: Path) -> None:
    assert door(*arguments, database=tmp_path / "milepost.db", to="| head -1") == (0, "")


def test_a_limit_on_the_size_of_files_is_said_in_a_sentence(tmp_path: Path) -> None:
    code, said = door("talk", database=tmp_path / "milepost.db", to="", limit=WRONG_LIMIT)
    assert code == 1
    assert said == (
        "The database cannot be written: the disk takes no more. "
        "Is it full, or is there a limit on the size of a file?\n"
    )
