"""Standard output, line by line: whoever reads may stop reading, and the disk behind it may be full."""

from __future__ import annotations

import os
import sys


class OutputFailed(Exception):
    """Standard output takes no more."""


class OutputClosed(OutputFailed):
    """Who read it has seen enough."""


def put(line: str) -> None:
    """Print a line, flushed. Raises OutputFailed."""
    try:
        print(line, flush=True)
    except BrokenPipeError as error:
        raise OutputClosed from error
    except OSError as error:
        raise OutputFailed(f"The output cannot be written: {error.strerror}.") from error


def forget() -> None:
    """Let go of what was not written: at its end the interpreter would try, and fail, once more."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
