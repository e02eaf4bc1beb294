"""A parent that has imported the bot and nothing else: each process of `running.run` is a fork of it.

Run with a socket as its only argument. An order is a JSON line with the process's folder, environment and
arguments, and its standard output and error as descriptors; what it is told again is a process id, or the
exit code that was waited for.
"""

from __future__ import annotations

import os
import sys
from typing import Any

import bot.serving
import bot.wiring  # noqa: F401 -- the same
from bot.cli import main
from tests.process.forking import fork_for_orders


def child(order: dict[str, Any], *descriptors: int) -> None:
    quiet = os.open(os.devnull, os.O_RDONLY)
    for standard, given in enumerate((quiet, *descriptors)):
        os.dup2(given, standard)
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    try:
        code = main(order["arguments"])
    except SystemExit as left:
        code = int(left.code or 0)
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


if __name__ == "__main__":
    fork_for_orders(child)
