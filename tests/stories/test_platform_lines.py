"""`platform NAME telegram` in a scenario: accounts of that platform, and its manner in company."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.scenario import BadLine, Player
from bot.sent import Sent

BEGIN = (
    "at 2026-11-18T19:05 Europe/Berlin",
    "person ana Europe/Berlin km en",
    "person bo Europe/Berlin km en",
    "room club Europe/Berlin",
)


def played(folder: Path, *lines: str) -> list[Sent]:
    player = Player(folder / "milepost.db", folder)
    try:
        player.play((*BEGIN, *lines))
        return list(player.world.sent)
    finally:
        player.close()


@pytest.mark.parametrize(
    ("platform", "seen"),
    [
        ("console", ("ana", "club", "reply", "8.2 km, today.")),
        ("telegram", ("club", "club", "reaction", "👍")),
        ("discord", ("ana", "club", "reply", "8.2 km, today.")),
    ],
)
def test_a_run_logged_in_a_room_is_answered_in_its_platforms_manner(
    tmp_path: Path, platform: str, seen: tuple[str, ...]
) -> None:
    (one,) = played(
        tmp_path, f"platform club {platform}", f"platform ana {platform}", "ana@club> /log 8.2 km"
    )
    words = one.message.text or one.message.reaction
    assert (one.to, one.room, one.kind, words.splitlines()[0]) == seen
    assert one.private is (one.kind == "reply")


def test_what_is_personal_goes_to_the_private_chat_from_a_telegram_group(tmp_path: Path) -> None:
    sent = played(tmp_path, "platform club telegram", "ana> hi", "ana@club> /week", "ana@club> /forget")
    week, nod, invitation = sent[1:]
    assert (nod.to, nod.message.reaction) == ("club", "👀")
    assert (week.to, week.room) == ("ana", None)
    assert (invitation.to, invitation.private) == ("club", False)
    assert invitation.message.text == "In our private chat, please."


def test_a_press_in_a_telegram_group_has_its_answer_in_the_private_chat(tmp_path: Path) -> None:
    sent = played(tmp_path, "platform club telegram", "ana@club> /forget", "ana@club! Open it", "ana> ran 5k")
    assert [(one.to, one.private) for one in sent] == [("club", False), ("ana", True), ("ana", True)]


def test_who_was_only_met_on_discord_is_written_to_as_well(tmp_path: Path) -> None:
    met = ("platform den discord", "room den Europe/Berlin", "platform cem discord", "cem@den> /log 5k")
    later = "at 2026-11-22T18:00 Europe/Berlin"
    review = played(tmp_path, *met, later)[-1]
    assert (review.kind, review.to, review.room) == ("weekly_review", "cem", None)


def test_two_accounts_are_joined_by_the_names_of_their_platforms(tmp_path: Path) -> None:
    sent = played(
        tmp_path,
        "platform ana telegram",
        "platform bo discord # said after she was introduced",
        "ana> /link",
        "bo> /link {code}",
        "bo! Join them",
        "ana! Join them",
        "ana> /forget",
    )
    words = "\n".join(one.message.text for one in sent)
    assert "ana on Telegram showed this code." in words
    assert "bo on Discord has said your code." in words
    assert "One runner now, on Discord and Telegram" in words
    assert "it goes from all of them: Discord and Telegram." in words


def test_one_name_can_move_to_another_platform(tmp_path: Path) -> None:
    sent = played(
        tmp_path,
        "platform ana telegram",
        "ana> ran 5k",
        "ana> /link",
        "platform ana discord",
        "ana> ran 5k",
        "ana> /link {code}",
    )
    words = [one.message.text for one in sent]
    assert "5 km, today." in words[0]
    assert words[2].endswith("By Berlin’s clock.")  # nobody knows her there
    assert "ana on Telegram showed this code." in words[-1]


def test_without_a_word_everybody_is_on_the_console(tmp_path: Path) -> None:
    sent = played(tmp_path, "ana> /link", "bo> /link {code}")
    assert "ana on Console showed this code." in sent[-1].message.text


@pytest.mark.parametrize("line", ["platform ana", "platform ana myspace", "platform ana telegram discord"])
def test_an_unknown_platform_is_a_bad_line(tmp_path: Path, line: str) -> None:
    with pytest.raises(BadLine, match="line 5: no platform"):
        played(tmp_path, line)
