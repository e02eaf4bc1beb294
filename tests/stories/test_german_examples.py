"""What the bot tells a German to type is understood: each example that it gives in quotation marks."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.scenario import Player

SAID = [
    (["gestern 5 km in 25:30, lief super"], "5 km in 25:30 (5:06 /km), gestern."),
    (["8,2 km in 46:44"], "8,2 km in 46:44 (5:42 /km), heute."),
    (["ich bin 5 km gelaufen"], "5 km, heute."),
    (["5 km", "/edit", "mach 6 km draus"], "6 km, heute (vorher 5 km)."),
    (["5 km", "/edit", "gestern"], "Verschoben auf Di 17. Nov."),
    (["5 km", "/edit", "löschen"], "Gelöscht: 5 km, heute."),
    (["/goal new", "300 km bis 31. März"], "300 km bis Mi 31. Mär 2027"),
    (["/goal new", "24 Läufe"], "24 Läufe. Bis wann?"),
    (["/goal new", "100 km", "Ende Mai"], "100 km bis Mo 31. Mai 2027"),
    (["/goal new", "/week", "weitermachen"], "Gut. Wenn es klappt"),
    (["/settings Rückblick Sonntag 18:00"], "Der Rückblick kommt jetzt sonntags um 18:00."),
    (["/settings Stadt Wien"], "Wien also: 19:05."),
    (["/pause krank", "Pause beenden"], "Die Pause ist vorbei."),
    (["/forget", "vergiss alles"], "Gelöscht, Mi 18. Nov 2026, 19:05."),
]


@pytest.mark.parametrize(
    ("lines", "answer"), SAID, ids=lambda value: value[-1] if isinstance(value, list) else ""
)
def test_an_example_in_german_is_understood(lines: list[str], answer: str, tmp_path: Path) -> None:
    player = Player(tmp_path / "milepost.db", tmp_path)
    try:
        player.play(["at 2026-11-18T19:05 Europe/Berlin", "person lena Europe/Berlin km de"])
        player.play([f"lena> {line}" for line in lines])
        assert answer in player.world.sent[-1].message.text
    finally:
        player.close()
