"""Backups, restores, erasures: all that was acknowledged, and nothing that was forgotten."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from adapters.database.backup import Damaged, backup, check_whole, restore
from adapters.database.doctor import examine
from adapters.database.faults import Faults
from adapters.database.lock import Locked
from tests.chat import Chat

CANARIES = ("canary-note-8231", "canary-why-5512", "canary-race-9047", "canary-promise-3316")


def told(folder: Path) -> Chat:
    """A chat in which each canary stands somewhere."""
    chat = Chat(folder)
    ana = chat.runner("canary-name-7719")
    ana.says(f"ran 5k, {CANARIES[0]}")
    ana.says(f'/goal new kind=total amount=100 unit=runs by=2027-12-31 why="{CANARIES[1]}"')
    ana.says(f'/race add name="{CANARIES[2]}" date=2027-05-02')
    ana.says("/review")
    for words in ("skip", "skip", "skip", CANARIES[3]):
        ana.says(words)
    return chat


def bytes_of(folder: Path) -> bytes:
    return b"".join(
        file.read_bytes() for file in folder.glob("milepost.db*") if not file.name.endswith(".erased")
    )


def test_a_backup_taken_while_running_has_all_that_was_acknowledged(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    ana = chat.runner("Ana")
    for number in range(20):
        ana.says(f"ran {number + 3} km")
        copy = backup(tmp_path / "milepost.db", tmp_path / "copies" / f"{number}.db")
        with closing(sqlite3.connect(copy)) as connection:
            assert connection.execute("SELECT COUNT(*) FROM records").fetchone()[0] == number + 1
    chat.world.close()


@pytest.mark.mutant
def test_a_plain_copy_would_miss_what_stands_in_the_log_file(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    chat.runner("Ana").says("ran 5k")
    try:
        with pytest.raises(Damaged):
            backup(tmp_path / "milepost.db", tmp_path / "copy.db", Faults(plain_copy=True))
    finally:
        chat.world.close()


def test_a_restore_brings_back_what_was_and_refuses_damaged_files(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    ana = chat.runner("Ana")
    ana.says("ran 5k")
    copy = backup(tmp_path / "milepost.db", tmp_path / "copy.db")
    ana.says("ran 6k")
    with pytest.raises(Locked):
        restore(tmp_path / "milepost.db", copy)
    chat.world.close()
    damaged = tmp_path / "damaged.db"
    whole = copy.read_bytes()
    damaged.write_bytes(whole[: len(whole) // 2])
    for bad in (damaged, tmp_path / "nothing.db"):
        with pytest.raises(Damaged):
            restore(tmp_path / "milepost.db", bad)
    (tmp_path / "text.db").write_text("no database")
    with pytest.raises(Damaged):
        check_whole(tmp_path / "text.db")
    restore(tmp_path / "milepost.db", copy)
    with closing(sqlite3.connect(tmp_path / "milepost.db")) as connection:
        assert connection.execute("SELECT COUNT(*) FROM records").fetchone()[0] == 1


def test_forgetting_leaves_no_byte_and_a_restore_stays_forgotten(tmp_path: Path) -> None:
    chat = told(tmp_path)
    copy = backup(tmp_path / "milepost.db", tmp_path / "copies" / "copy.db")
    assert all(canary.encode() in copy.read_bytes() for canary in CANARIES)
    ana = chat.world.people["canary-name-7719"]
    chat.world.say(ana.name, "/forget")
    chat.world.say(ana.name, "forget everything")
    chat.world.close()
    left = bytes_of(tmp_path)
    assert [canary for canary in CANARIES if canary.encode() in left] == []
    restore(tmp_path / "milepost.db", copy)
    left = bytes_of(tmp_path)
    assert [canary for canary in CANARIES if canary.encode() in left] == []


def test_the_doctor_finds_a_wrong_total(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    chat.runner("Ana").says("ran 5k")
    chat.world.close()
    path = tmp_path / "milepost.db"
    assert all(finding.ok for finding in examine(path))
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE days SET micrometres = micrometres + 1")
        connection.commit()
    assert [finding.what for finding in examine(path) if not finding.ok] == ["totals"]


def test_the_files_are_the_owners_alone(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    chat.runner("Ana").says("ran 5k")
    modes = {file.name: file.stat().st_mode & 0o777 for file in tmp_path.glob("milepost.db*")}
    chat.world.close()
    assert set(modes.values()) == {0o600}, modes


def test_a_copied_file_opens_in_another_place(tmp_path: Path) -> None:
    chat = Chat(tmp_path)
    chat.runner("Ana").says("ran 5k")
    chat.world.close()
    (tmp_path / "other").mkdir()
    shutil.copyfile(tmp_path / "milepost.db", tmp_path / "other" / "milepost.db")
    other = Chat(tmp_path / "other")
    assert "5 km" in other.newcomer("Ana").says("/week")
    other.world.close()


@pytest.mark.parametrize("name", ["a%20b", "what?mode=rw", "c#d"])
def test_signs_of_addresses_in_a_path_are_only_signs(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    chat = Chat(folder)
    chat.runner("Ana").says("ran 5 km")
    copy = backup(folder / "milepost.db", folder / "copies" / "one.db")
    chat.world.close()
    restore(folder / "milepost.db", copy)
    assert all(finding.ok for finding in examine(folder / "milepost.db"))
    assert sorted(tmp_path.iterdir()) == [folder]
