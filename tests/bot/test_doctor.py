"""`doctor` as an operator calls it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from adapters.finding import Finding
from bot.cli import main
from bot.settings import PREFIX
from tests.wire.telegram import TelegramServer


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith(PREFIX):
            monkeypatch.delenv(name)
    monkeypatch.setenv(f"{PREFIX}DATABASE", str(tmp_path / "milepost.db"))


def lines(capsys: pytest.CaptureFixture[str]) -> list[str]:
    return capsys.readouterr().out.splitlines()


def test_without_a_token_only_the_database_is_looked_at(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["doctor"]) == 0
    assert "ok  telegram: no token in MILEPOST_TELEGRAM_TOKEN, so it is off." in lines(capsys)


def test_what_only_deserves_a_look_is_no_failure(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    (tmp_path / "mine.conf").write_text("MILEPOST_TOKN=1\nMILEPOST_PING_URL=https://example.org/x\n")
    (tmp_path / "mine.conf").chmod(0o644)
    assert main(["--settings", "mine.conf", "doctor"]) == 0
    said = lines(capsys)
    assert "see setting: MILEPOST_TOKN is none of Milepost's; it is ignored. Is it misspelt?" in said
    assert "see settings: others on this machine can read mine.conf: chmod 600 mine.conf" in said
    (tmp_path / "mine.conf").chmod(0o600)
    main(["--settings", "mine.conf", "doctor"])
    assert not any(line.startswith("see settings:") for line in lines(capsys))


def test_what_is_wrong_fails(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, unused_tcp_port: int
) -> None:
    monkeypatch.setenv(f"{PREFIX}TELEGRAM_TOKEN", TelegramServer().token)
    monkeypatch.setenv(f"{PREFIX}TELEGRAM_API_URL", f"http://127.0.0.1:{unused_tcp_port}")
    assert main(["doctor"]) == 1
    assert any(line.startswith("BAD telegram: it cannot be reached from here") for line in lines(capsys))


def test_a_server_that_quotes_the_token_gets_it_blotted(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    said = f"nothing at /bot{TelegramServer().token}/getMe"
    monkeypatch.setattr("bot.examining.examine_database", lambda _: [Finding(False, "server", said)])
    monkeypatch.setenv(f"{PREFIX}TELEGRAM_TOKEN", TelegramServer().token)
    monkeypatch.setenv(f"{PREFIX}TELEGRAM_API_URL", "http://127.0.0.1:9")
    assert main(["doctor"]) == 1
    assert "BAD server: nothing at /bot…/getMe" in lines(capsys)


def test_settings_that_cannot_be_read_are_wrong_use(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(f"{PREFIX}HTTP", "here")
    assert main(["doctor"]) == 2
    assert main(["--settings", "nowhere.conf", "doctor"]) == 2
    assert capsys.readouterr().err.splitlines() == [
        "MILEPOST_HTTP: address:port is wanted, such as 127.0.0.1:8080",
        "nowhere.conf cannot be read: No such file or directory",
    ]
