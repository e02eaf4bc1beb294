"""Settings: all of them read, all mistakes told at once, secrets in none of it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from bot.settings import (
    PREFIX,
    BadSettings,
    Settings,
    declared,
    read_settings,
    unknown_settings,
    value_of,
)
from bot.spelling import listening_at

CANARY = "canary"
GOOD = {
    "TELEGRAM_TOKEN": "123456789:AAFcanarycanarycanarycanarycanaryca",
    "DISCORD_TOKEN": "MTcanary.canary.canary",
    "DATABASE": "/somewhere/milepost.db",
    "TELEGRAM_API_URL": "http://127.0.0.1:8081",
    "DISCORD_API_URL": "http://127.0.0.1:8082/api/v10",
    "DISCORD_GATEWAY_URL": "ws://127.0.0.1:8083",
    "HTTP": "127.0.0.1:8080",
    "PUBLIC_URL": "https://bot.example.org",
    "TELEGRAM_WEBHOOK_SECRET": "canary_webhook-1",
    "BACKUP_DIR": "/somewhere/backups",
    "BACKUP_KEEP": "7",
    "PING_URL": "https://ping.example.org/canary",
    "SEND_LIMITS": "off",
    "PROXY": "http://me:canary@127.0.0.1:3128",
    "DISCORD_SHARDS": "auto",
    "LOG_LEVEL": "DEBUG",
    "LOG_FORMAT": "json",
}
BAD = {
    "TELEGRAM_TOKEN": "123:canary canary",
    "DISCORD_TOKEN": "can/ary",
    "DATABASE": "postgresql://me:canary@host/milepost",
    "TELEGRAM_API_URL": "canary",
    "DISCORD_API_URL": "ftp://canary",
    "DISCORD_GATEWAY_URL": "https://canary",
    "HTTP": "canary",
    "PUBLIC_URL": "http://canary.example.org",
    "TELEGRAM_WEBHOOK_SECRET": "canary canary",
    "BACKUP_KEEP": "canary",
    "PING_URL": "canary",
    "SEND_LIMITS": "canary",
    "PROXY": "socks5://me:canary@host",
    "DISCORD_SHARDS": "canary",
    "LOG_LEVEL": "canary",
    "LOG_FORMAT": "canary",
}


@pytest.fixture(autouse=True)
def _alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No settings but the test's."""
    monkeypatch.chdir(tmp_path)
    for name in list(os.environ):
        if name.startswith(PREFIX):
            monkeypatch.delenv(name)


def say(monkeypatch: pytest.MonkeyPatch, said: dict[str, str]) -> None:
    for name, value in said.items():
        monkeypatch.setenv(PREFIX + name, value)


def test_every_setting_is_among_the_examples() -> None:
    assert {name.upper() for name in declared()} == set(GOOD)
    assert set(BAD) == set(GOOD) - {"BACKUP_DIR"}


def test_every_setting_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, GOOD)
    settings = read_settings()
    for name, value in GOOD.items():
        read = getattr(settings, name.lower())
        assert str(value_of(read) if hasattr(read, "get_secret_value") else read) == value, name
    assert unknown_settings() == []


@pytest.mark.parametrize("named", [True, False], ids=["--settings", ".env"])
def test_every_setting_is_read_from_a_file_and_the_environment_overrules_it(
    monkeypatch: pytest.MonkeyPatch, named: bool
) -> None:
    file = Path("mine.conf" if named else ".env")
    file.write_text("# mine\n" + "".join(f"{PREFIX}{name}={value}\n" for name, value in GOOD.items()))
    say(monkeypatch, {"LOG_LEVEL": "warning"})
    settings = read_settings(file if named else None)
    assert settings.log_level == "WARNING"
    assert settings.backup_keep == 7
    assert value_of(settings.telegram_token) == GOOD["TELEGRAM_TOKEN"]


def test_all_mistakes_are_told_at_once_and_show_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, BAD)
    with pytest.raises(BadSettings) as bad:
        read_settings()
    lines = str(bad.value).splitlines()
    assert sorted(line.partition(":")[0] for line in lines) == sorted(PREFIX + name for name in BAD)
    assert CANARY not in str(bad.value)


def test_a_webhook_needs_an_address_and_a_door_and_that_is_told_with_the_rest(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    say(monkeypatch, {"TELEGRAM_WEBHOOK_SECRET": "canary", "LOG_LEVEL": "loud", "HTTP": "127.0.0.1:1"})
    with pytest.raises(BadSettings) as bad:
        read_settings()
    assert str(bad.value).splitlines() == [
        "MILEPOST_TELEGRAM_WEBHOOK_SECRET: needs MILEPOST_PUBLIC_URL and MILEPOST_HTTP, too",
        "MILEPOST_LOG_LEVEL: DEBUG, INFO, WARNING or ERROR is wanted",
    ]


def test_what_is_empty_is_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, dict.fromkeys(GOOD, ""))
    assert read_settings() == Settings()


def test_a_copied_token_may_have_space_around_it(monkeypatch: pytest.MonkeyPatch) -> None:
    say(monkeypatch, {"TELEGRAM_TOKEN": f" {GOOD['TELEGRAM_TOKEN']}\n"})
    assert value_of(read_settings().telegram_token) == GOOD["TELEGRAM_TOKEN"]


def test_unknown_settings_are_found_in_the_environment_and_in_the_file(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    say(monkeypatch, {"TELEGRAM_TOKN": "x"})
    Path(".env").write_text("MILEPOST_LOGLEVEL=DEBUG\nOTHER=1\nmilepost_log_level=DEBUG\n")
    assert unknown_settings() == ["MILEPOST_LOGLEVEL", "MILEPOST_TELEGRAM_TOKN"]


def test_a_file_that_cannot_be_read_is_told() -> None:
    with pytest.raises(BadSettings, match=r"no\.conf cannot be read: No such file"):
        read_settings(Path("no.conf"))
    Path(".env").write_bytes(b"MILEPOST_LOG_LEVEL=\xff\xfe\n")
    with pytest.raises(BadSettings, match=r"\.env is no text in UTF-8"):
        read_settings()
    assert unknown_settings() == []


@pytest.mark.parametrize(
    ("address", "read"),
    [
        ("127.0.0.1:8080", ("127.0.0.1", 8080)),
        ("0.0.0.0:1", ("0.0.0.0", 1)),  # noqa: S104 -- only read here
        (":8080", ("127.0.0.1", 8080)),
        ("[::1]:8080", ("::1", 8080)),
        ("localhost:0", ("localhost", 0)),
    ],
)
def test_an_address_to_listen_at(address: str, read: tuple[str, int]) -> None:
    assert listening_at(address) == read


@pytest.mark.parametrize(
    "address", ["", "8080", "host:", "host:http", "::1:8080", "h:65536", "h:-1", "http://h:1"]
)
def test_what_is_no_address_to_listen_at(address: str) -> None:
    with pytest.raises(ValueError, match="address:port is wanted"):
        listening_at(address)


def test_the_database_is_a_path_or_an_address(monkeypatch: pytest.MonkeyPatch) -> None:
    for said, path in {
        "/a/b.db": Path("/a/b.db"),
        "sqlite:////a/b.db": Path("/a/b.db"),
        "sqlite:///b.db": Path("b.db"),
        "~/b.db": Path.home() / "b.db",
    }.items():
        say(monkeypatch, {"DATABASE": said})
        assert read_settings().database_path == path


@pytest.mark.parametrize(
    ("name", "value", "why"),
    [
        ("BACKUP_KEEP", "0", "a whole number from 1 to 35 is wanted"),
        ("BACKUP_KEEP", "36", "a whole number from 1 to 35 is wanted"),
        ("BACKUP_KEEP", "7.5", "a whole number from 1 to 35 is wanted"),
        ("DISCORD_SHARDS", "0", "off, auto or a number is wanted"),
        ("SEND_LIMITS", "never", "on or off is wanted"),
        ("LOG_FORMAT", "xml", "text or json is wanted"),
    ],
)
def test_what_is_wrong_is_told_with_what_is_wanted(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    say(monkeypatch, {name: value})
    with pytest.raises(BadSettings) as bad:
        read_settings()
    assert str(bad.value) == f"{PREFIX}{name}: {why}"


def test_names_are_read_in_any_case_and_what_is_empty_leaves_the_file_its_word(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    Path(".env").write_text("milepost_log_level=error\nMILEPOST_BACKUP_KEEP= 9\n")
    say(monkeypatch, {"LOG_LEVEL": ""})
    monkeypatch.setenv("milepost_log_format", "JSON")
    settings = read_settings()
    assert (settings.log_level, settings.backup_keep, settings.log_format) == ("ERROR", 9, "json")
