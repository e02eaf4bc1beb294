"""Prints what of requirements.lock a running bot needs: `python -m deploy.runtime_lock`.

The lock says of each package what it came with (`# via`): what leads back to the project's own
dependencies is needed, what came with the tools of development alone is not.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

LOCK = Path(__file__).parent.parent / "requirements.lock"
PROJECT = "milepost (pyproject.toml)"


def entries(lock: str) -> dict[str, str]:
    """Return each package's lines by its name."""
    found = re.findall(r"^([a-z0-9-]+)==.*\n(?:[ #].*\n?)*", lock, re.MULTILINE)
    whole = re.finditer(r"^[a-z0-9-]+==.*\n(?:[ #].*\n?)*", lock, re.MULTILINE)
    return dict(zip(found, (one[0] for one in whole), strict=True))


def parents(entry: str) -> set[str]:
    """Return what the package came with."""
    return set(re.findall(r"^ +#(?: via)? +([a-z0-9.()-]+(?: \(.*\))?)$", entry, re.MULTILINE))


def runtime(lock: str) -> str:
    """Return the lock without what only development needs."""
    packages = entries(lock)
    needed: set[str] = set()
    while more := {
        name
        for name, entry in packages.items()
        if name not in needed and parents(entry) & ({PROJECT} | needed)
    }:
        needed |= more
    return "".join(packages[name] for name in sorted(needed))


if __name__ == "__main__":
    sys.stdout.write(runtime(LOCK.read_text()))
