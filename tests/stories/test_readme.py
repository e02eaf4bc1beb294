"""The README shows what the bot says."""

from __future__ import annotations

from deploy.transcript import README, with_transcript


def test_the_readme_shows_what_a_replay_says_today() -> None:
    page = README.read_text()
    assert with_transcript(page) == page, "run: python -m deploy.transcript"
