"""S10, its second half: from the start of `talk` to its first answer, once installed.

    python -m benchmarks.start

What `make talk` runs, fed by a pipe, on a database that is not there yet and on one that is;
the median of some starts each. The first start of all, which compiles the sources, is not counted.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from benchmarks.beside import as_installed
from benchmarks.store import report

STARTS = 5
LIMIT = 1.5


def first_answer(database: Path) -> float:
    """Return the seconds from the start of the process to the answer's first line."""
    began = time.perf_counter()
    with subprocess.Popen(
        ["make", "--silent", "talk"],
        env=as_installed() | {"MILEPOST_DATABASE": str(database)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as talk:
        assert talk.stdin is not None
        assert talk.stdout is not None
        talk.stdin.write("ran 5k\n")
        talk.stdin.flush()
        line = talk.stdout.readline()
        took = time.perf_counter() - began
        assert line.startswith("bot> 5 km"), line
        talk.stdin.close()
        talk.stdout.read()
    return took


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        first_answer(Path(folder) / "compiled.db")
        fresh = [first_answer(Path(folder) / f"{number}.db") for number in range(STARTS)]
        again = [first_answer(Path(folder) / "0.db") for _ in range(STARTS)]
    results = [
        report(name, statistics.median(took), "s", LIMIT, statistics.median(took) <= LIMIT)
        for name, took in (("S10_first_answer_fresh", fresh), ("S10_first_answer_again", again))
    ]
    return 0 if all(results) else 1


if __name__ == "__main__":
    sys.exit(main())
