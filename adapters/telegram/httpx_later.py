"""httpx loaded when it is first used, which by us it never is.

The library's stock transport imports it, and names two of its types in a signature; our `Bot` has a
transport of its own. With all that it brings, httpx takes a twelfth of a start.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any, Final

NAME: Final = "httpx"


class _Later(ModuleType):
    """Stands for the module in the library's transport: the real one is behind every name of it."""

    is_named = True
    """While the library is loaded it names types, and uses none."""

    def __getattr__(self, name: str) -> Any:
        return object if self.is_named else getattr(import_module(NAME), name)


@contextmanager
def httpx_later() -> Iterator[None]:
    """Load python-telegram-bot inside. Whoever else imports httpx gets the real one, before and after."""
    if NAME in sys.modules:
        yield
        return
    later = sys.modules[NAME] = _Later(NAME)
    try:
        yield
    finally:
        del sys.modules[NAME]
        later.is_named = False
