"""Loading modules without the garbage collector looking on."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def loading() -> Iterator[None]:
    """Import inside: what is loaded stays to the end, so the collector need not look through it.

    Neither while it grows, which took a tenth of the start, nor ever after.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def settled() -> None:
    """Let the collector leave alone what the first minute has brought in as well.

    Statements that were compiled, menus, what the libraries keep: it stays to the end. Looked through
    again and again it would hold up whoever writes just then, for longer than her answer takes.
    """
    gc.collect()
    gc.freeze()
