"""How two people of a story become one runner."""

from __future__ import annotations

import re

from tests.chat import Runner


def code_for(runner: Runner) -> str:
    found = re.search(r"/link (\S+)", runner.says("/link").text)
    assert found is not None
    return found[1]


def join(ana: Runner, bo: Runner) -> None:
    """Join Bo's account to Ana's, by her code."""
    bo.says(f"/link {code_for(ana)}")
    bo.presses("Join them")
    assert "One runner now" in ana.presses("Join them")
