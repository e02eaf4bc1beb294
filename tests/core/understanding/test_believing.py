"""What is believed of typed figures is what the same figures in words are stored for."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.domain.distance import Distance, Unit
from core.domain.pace import Pace
from core.domain.record import Sport
from core.understanding import Decision, Draft, Intent, Reader, read
from core.understanding.believing import unbelievable

NOW = datetime(2026, 12, 9, 19, tzinfo=UTC)


def clock(seconds: int) -> str:
    minutes, left = divmod(seconds, 60)
    return f"{minutes // 60}:{minutes % 60:02}:{left:02}"


@pytest.mark.parametrize("language", ["en", "de", "ja"])
@settings(deadline=None)  # the first text makes its language's words
@given(
    metres=st.none() | st.integers(1, 500_000),
    seconds=st.none() | st.integers(1, 200_000),
    best=st.sampled_from([None, Pace(200), Pace(300), Pace(400)]),
)
def test_what_is_believed_is_stored_in_words_as_well(
    language: str, metres: int | None, seconds: int | None, best: Pace | None
) -> None:
    if metres is None and seconds is None:
        return
    reader = Reader(
        now=NOW, units=Unit.KM, language=language, month_first=False, fastest=lambda: best, last=None
    )
    length = None if metres is None else Distance.metres(metres)
    draft = Draft(intent=Intent.LOG_RUN, sport=Sport.RUN, distance=length, duration=seconds)
    if unbelievable(draft, reader) is None:
        words = [] if metres is None else [f"{metres} m"]
        words += [] if seconds is None else [clock(seconds)]
        text = "ran for " + words[0] if metres is None else "ran " + " in ".join(words)
        assert read(text, reader).decision is Decision.STORE
