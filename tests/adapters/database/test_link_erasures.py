"""Forgetting one who was joined: no byte of hers stays, whichever backup comes back."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from adapters.database.backup import backup, restore
from adapters.database.doctor import examine
from tests.chat import Chat, Runner

ANAS, BOS = "canary-ana-1931", "canary-bo-4410"


@pytest.fixture
def chat(tmp_path: Path) -> Chat:
    return Chat(tmp_path)


def begin(chat: Chat) -> tuple[Runner, Runner]:
    """Ana and Bo, each with a run of her own, and one that stands in both."""
    ana, bo = chat.runner("Ana"), chat.runner("Bo")
    ana.says(f"ran 5k, {ANAS}")
    bo.says(f"ran 7k yesterday, {BOS}")
    ana.says("ran 10k on monday")
    bo.says(f"ran 10k on monday, {BOS}")
    bo.says("/goal new")
    return ana, bo


def join(ana: Runner, bo: Runner) -> None:
    found = re.search(r"/link (\S+)", ana.says("/link").text)
    assert found is not None
    bo.says(f"/link {found[1]}")
    bo.presses("Join them")
    ana.presses("Join them")


def forget(chat: Chat, one: Runner) -> None:
    one.says("/forget")
    one.says("forget everything")
    chat.world.close()


def copy_of(chat: Chat, folder: Path) -> Path:
    return backup(folder / "milepost.db", folder / "copies" / "copy.db")


def left_in(folder: Path) -> set[str]:
    """Return whose words stand in the database's files."""
    files = (one for one in folder.glob("milepost.db*") if not one.name.endswith(".erased"))
    found = b"".join(file.read_bytes() for file in files)
    return {canary for canary in (ANAS, BOS) if canary.encode() in found}


def restored(folder: Path, copy: Path) -> set[str]:
    restore(folder / "milepost.db", copy)
    assert all(finding.ok for finding in examine(folder / "milepost.db"))
    return left_in(folder)


def accounts(folder: Path) -> set[str]:
    with closing(sqlite3.connect(folder / "milepost.db")) as connection:
        return {row[0] for row in connection.execute("SELECT external FROM accounts")}


def test_one_word_from_one_account_forgets_all(chat: Chat, tmp_path: Path) -> None:
    ana, bo = begin(chat)
    join(ana, bo)
    forget(chat, bo)
    assert left_in(tmp_path) == set()
    assert accounts(tmp_path) == set()


@pytest.mark.parametrize("joined", [False, True])
def test_a_backup_of_before_or_after_stays_forgotten(chat: Chat, tmp_path: Path, joined: bool) -> None:
    ana, bo = begin(chat)
    if joined:
        join(ana, bo)
    copy = copy_of(chat, tmp_path)
    if not joined:
        join(ana, bo)
    forget(chat, ana)
    assert restored(tmp_path, copy) == set()
    assert accounts(tmp_path) == set()


def test_who_is_joined_to_one_who_was_joined_is_forgotten_too(chat: Chat, tmp_path: Path) -> None:
    ana, bo = begin(chat)
    copy = copy_of(chat, tmp_path)
    join(ana, bo)
    join(chat.runner("Cy"), bo)
    forget(chat, ana)
    assert restored(tmp_path, copy) == set()


def test_after_parting_each_is_forgotten_alone(chat: Chat, tmp_path: Path) -> None:
    ana, bo = begin(chat)
    copy = copy_of(chat, tmp_path)
    join(ana, bo)
    ana.says("/unlink")
    forget(chat, bo)
    assert left_in(tmp_path) == {ANAS}
    assert restored(tmp_path, copy) == {ANAS}
    assert accounts(tmp_path) == {"Ana"}


@pytest.mark.parametrize(("who", "stays"), [("Ana", BOS), ("Bo", ANAS)])
def test_a_backup_of_meanwhile_keeps_who_was_not_forgotten(
    chat: Chat, tmp_path: Path, who: str, stays: str
) -> None:
    ana, bo = begin(chat)
    join(ana, bo)
    copy = copy_of(chat, tmp_path)
    ana.says("/unlink")
    forget(chat, {"Ana": ana, "Bo": bo}[who])
    assert left_in(tmp_path) == {stays}
    if who == "Bo":
        assert restored(tmp_path, copy) == {ANAS}
        assert accounts(tmp_path) == {"Ana"}
    else:
        # Her record was the one of both, then: it goes.
        assert ANAS not in restored(tmp_path, copy)


def test_an_account_split_off_is_forgotten_without_the_record(chat: Chat, tmp_path: Path) -> None:
    ana, bo = begin(chat)
    join(ana, bo)
    copy = copy_of(chat, tmp_path)
    chat.wait(days=1, minutes=1)
    bo.says("/unlink")
    bo.presses("Split it off")
    forget(chat, bo)
    assert left_in(tmp_path) == {ANAS, BOS}
    assert restored(tmp_path, copy) == {ANAS, BOS}
    assert accounts(tmp_path) == {"Ana"}
