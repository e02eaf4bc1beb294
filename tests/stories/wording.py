"""What a story says is worded a second time: for another listener, to be looked at."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest

from core.wording import compose as composing
from core.wording.listener import Listener
from core.wording.reply import Message, Reply


def word_twice(monkeypatch: pytest.MonkeyPatch, again: Callable[[Reply, Listener], None]) -> None:
    """Let `again` see each reply before it is worded, wherever in core that is done."""
    compose = composing.compose

    def twice(reply: Reply, listener: Listener) -> Message:
        again(reply, listener)
        return compose(reply, listener)

    for name, module in list(sys.modules.items()):
        if name.startswith("core.") and module is not composing and vars(module).get("compose") is compose:
            monkeypatch.setattr(module, "compose", twice)
