"""The operator's doors: what is wrong is a sentence and an exit code, and nothing is touched by a refusal."""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from adapters.database.store import Store
from bot.cli import main
from core.conversations.codec import decode_state, encode_state
from tests.chat import Chat

DONE, FAILED, WRONG = 0, 1, 2
Door = Callable[..., tuple[int, str]]


@pytest.fixture
def database(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A database with one run in it, in a folder without a `.env`."""
    chat = Chat(tmp_path)
    chat.runner("Ana").says("ran 5k")
    chat.world.close()
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "milepost.db"
    monkeypatch.setenv("MILEPOST_DATABASE", str(path))
    return path


@pytest.fixture
def door(capsys: pytest.CaptureFixture[str]) -> Door:
    """Run one command; return its exit code and all that it said. A traceback is no sentence."""

    def run(*arguments: object) -> tuple[int, str]:
        code = main([str(one) for one in arguments])
        said = "".join(capsys.readouterr())
        assert "Traceback" not in said
        return code, said

    return run


def change(path: Path, statement: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute(statement)
        connection.commit()


def foreign(path: Path) -> None:
    change(path, "CREATE TABLE theirs (a)")


def foreign_with_a_revision(path: Path) -> None:
    change(path, "CREATE TABLE alembic_version (version_num)")
    change(path, "INSERT INTO alembic_version VALUES ('0001')")


def newer(path: Path) -> None:
    shutil.copyfile(path.with_name("milepost.db"), path)
    change(path, "UPDATE alembic_version SET version_num = '9999'")


def without_a_revision(path: Path) -> None:
    shutil.copyfile(path.with_name("milepost.db"), path)
    change(path, "DELETE FROM alembic_version")


def cut_short(path: Path) -> None:
    whole = path.with_name("milepost.db").read_bytes()
    path.write_bytes(whole[: len(whole) // 2])


def damaged(path: Path) -> None:
    whole = bytearray(path.with_name("milepost.db").read_bytes())
    whole[4096 * 3 : 4096 * 30] = b"\xa7" * (4096 * 27)
    path.write_bytes(whole)


def no_database(path: Path) -> None:
    path.write_text("my diary" * 1000)


BAD: dict[str, tuple[Callable[[Path], None], str]] = {
    "foreign": (foreign, "no database of Milepost"),
    "foreign with a revision": (foreign_with_a_revision, "no database of Milepost"),
    "newer": (newer, "newer Milepost"),
    "without a revision": (without_a_revision, "which Milepost made it"),
    "cut short": (cut_short, "cannot be read as a database"),
    "damaged": (damaged, "bad.db"),
    "no database": (no_database, "cannot be read as a database"),
    "nothing": (lambda _: None, "There is no backup at"),
    "a folder": (Path.mkdir, "There is no backup at"),
}


@pytest.mark.parametrize("name", BAD)
def test_restore_refuses_what_is_no_whole_backup_and_touches_nothing(
    database: Path, door: Door, name: str
) -> None:
    make, words = BAD[name]
    bad = database.with_name("bad.db")
    make(bad)
    before = database.read_bytes()
    code, said = door("restore", bad)
    assert code == FAILED
    assert words in said
    assert "bad.db" in said
    assert database.read_bytes() == before
    assert not list(database.parent.glob("*.restored"))


@pytest.mark.parametrize("name", ["foreign", "foreign with a revision", "no database", "cut short", "newer"])
def test_a_file_that_is_not_ours_to_open_stays_as_it_is(
    database: Path, door: Door, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    bad = database.with_name("bad.db")
    BAD[name][0](bad)
    bad.chmod(0o640)
    before = bad.read_bytes()
    monkeypatch.setenv("MILEPOST_DATABASE", str(bad))
    for command in ("migrate", "talk", "backup", "doctor"):
        code, said = door(command)
        assert code == FAILED, said
    assert not list(database.parent.glob("*.unfinished"))
    if name != "newer":
        assert bad.read_bytes() == before
        assert bad.stat().st_mode & 0o777 == 0o640


def test_a_backup_is_restored_and_the_doctor_is_content(database: Path, door: Door, tmp_path: Path) -> None:
    assert door("backup", tmp_path / "copies" / "one.db")[0] == DONE
    change(database, "DELETE FROM records")
    code, said = door("doctor")
    assert code == FAILED
    assert "not what the log says: runner 1 on 2026-11-18" in said
    assert door("restore", tmp_path / "copies" / "one.db")[0] == DONE
    code, said = door("doctor")
    assert code == DONE, said
    assert "1 day, equal to the log" in said


def test_migrate_rebuilds_wrong_totals(database: Path, door: Door) -> None:
    change(database, "UPDATE days SET runs = runs + 1")
    assert door("doctor")[0] == FAILED
    assert door("migrate") == (DONE, f"{database} is up to date; 1 day total rebuilt from the log.\n")
    assert door("doctor")[0] == DONE


def test_while_another_process_writes_only_lookers_may_come(database: Path, door: Door) -> None:
    store = Store.open(database, decode_state=decode_state, encode_state=encode_state)
    try:
        for command in (["talk"], ["migrate"], ["restore", database]):
            code, said = door(*command)
            assert code == FAILED
            assert "Another Milepost is running on" in said
        assert door("backup", database.with_name("copy.db"))[0] == DONE
        code, said = door("doctor")
        assert code == DONE
        assert "a Milepost is running on it" in said
    finally:
        store.close_now()


def test_a_mode_that_others_can_read_is_named(database: Path, door: Door) -> None:
    database.chmod(0o644)
    code, said = door("doctor")
    assert code == FAILED
    assert "BAD file mode: 0644: chmod 600 it" in said


def test_where_nothing_is_yet_the_doctor_is_content_and_backup_says_so(
    database: Path, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("MILEPOST_DATABASE", str(database.with_name("new.db")))
    assert door("doctor")[0] == DONE
    assert door("backup") == (FAILED, f"There is no database at {database.with_name('new.db')} yet.\n")
    assert not database.with_name("new.db").exists()


# --- settings ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "value",
    [
        "postgresql:///x",
        "postgresql://u@h/x",
        "http://x/y",
        "sqlite://x",
        "sqlite:///",
        "sqlite:///a?b=c",
        ":memory:",
        "~nobody-of-that-name/a.db",
    ],
)
def test_a_database_that_cannot_be_one_is_wrong_use(
    database: Path, door: Door, monkeypatch: pytest.MonkeyPatch, value: str
) -> None:
    monkeypatch.setenv("MILEPOST_DATABASE", value)
    code, said = door("doctor")
    assert code == WRONG
    assert said.startswith("MILEPOST_DATABASE: ")


@pytest.mark.parametrize("prefix", ["", "sqlite:///", "sqlite+aiosqlite:///"])
def test_a_database_is_a_path_or_a_url(
    database: Path, door: Door, monkeypatch: pytest.MonkeyPatch, prefix: str
) -> None:
    monkeypatch.setenv("MILEPOST_DATABASE", f"{prefix}{database}")
    code, said = door("doctor")
    assert code == DONE
    assert f"database: {database}\n" in said


def test_every_mistake_is_told_at_once_and_strange_names_are_warned_of(
    database: Path, door: Door, monkeypatch: pytest.MonkeyPatch
) -> None:
    mistakes = {
        "DATABASE": "pg:///x",
        "BACKUP_KEEP": "99",
        "LOG_LEVEL": "loud",
        "TELEGRAM_WEBHOOK_SECRET": "s3",
    }
    for name, value in mistakes.items():
        monkeypatch.setenv(f"MILEPOST_{name}", value)
    monkeypatch.setenv("MILEPOST_FROM_OUTSIDE", "1")
    (database.parent / ".env").write_text("MILEPOST_FROM_FILE=1\nMILEPOST_LOG_FORMAT=xml\n")
    code, said = door("doctor")
    assert code == WRONG
    for name in (*mistakes, "LOG_FORMAT"):
        assert f"MILEPOST_{name}: " in said
    for name in ("FROM_OUTSIDE", "FROM_FILE"):
        assert f"MILEPOST_{name} is no setting of Milepost; it is ignored." in said
    assert "s3" not in said
    assert "Value error" not in said


def test_a_file_of_settings_that_cannot_be_read_is_named(database: Path, door: Door) -> None:
    (database.parent / ".env").write_bytes(b"\xff\xfe")
    code, said = door("doctor")
    assert code == WRONG
    assert ".env is no text in UTF-8." in said
