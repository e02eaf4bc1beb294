"""The `log` line of a run that was told: pressed at any time, it stores what the words said."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from told import BERLIN, NEW_YORK

from core.commands.lines import named
from core.commands.typed_runs import log_line, read_run
from core.understanding import Decision, Draft, Intent, Reader, read

HEARD = Path(__file__).parent / "heard.jsonl"


def told_runs() -> list[tuple[str, Draft, Reader]]:
    found = []
    for line in HEARD.read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        reader = NEW_YORK if case.get("units") == "mi" else BERLIN
        reading = read(case["text"], reader)
        if reading.decision is Decision.STORE:
            found += [(case["text"], draft, reader) for draft in reading.drafts]
    return [one for one in found if one[1].intent in (Intent.LOG_RUN, Intent.LOG_CROSS)]


def facts(draft: Draft, reader: Reader) -> tuple[Any, ...]:
    pace = None if draft.duration or draft.pace is None else round(draft.pace.seconds_a_km)
    figures = (draft.sport, draft.distance, draft.duration, pace, draft.on or reader.today, draft.kind)
    return (*figures, draft.effort, draft.avg_hr, draft.climb, draft.tags, draft.shoes.casefold())


@pytest.mark.parametrize("who", [BERLIN, NEW_YORK])
def test_the_line_of_a_run_stores_what_was_told(who: Reader) -> None:
    runs = [one for one in told_runs() if one[2] is who]
    assert len(runs) > 100
    for text, draft, reader in runs:
        context: Any = SimpleNamespace(today=reader.today)
        back = read_run(named(log_line(context, draft)[5:])[0]["what"], reader)
        assert back.decision is Decision.STORE, text
        assert [facts(each, reader) for each in back.drafts] == [facts(draft, reader)], text
