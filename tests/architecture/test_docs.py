"""What the pages and the files of deploy/ name is there: settings, commands, files, targets."""

from __future__ import annotations

import argparse
import configparser
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import parser
from bot.settings import PREFIX, declared, read_settings, said_in, unknown_settings
from deploy.runtime_lock import LOCK, entries, runtime

ROOT = Path(__file__).parent.parent.parent
PAGES = sorted([*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")])
DEPLOY = sorted(file for file in (ROOT / "deploy").iterdir() if file.is_file() and file.suffix != ".py")
UNITS = [file for file in DEPLOY if file.suffix in (".service", ".timer")]
HOW_TO = sorted((ROOT / "docs" / "how-to").glob("*.md"))


def name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def blocks(file: Path, language: str = "") -> list[str]:
    """Return the fenced blocks of a page that are in this language."""
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", file.read_text(), re.MULTILINE | re.DOTALL)
    return [block for found, block in fenced if found == language]


def doors() -> set[str]:
    action = next(one for one in parser()._actions if isinstance(one, argparse._SubParsersAction))
    return set(action.choices)


def unknown(pattern: str, known: set[str]) -> dict[str, set[str]]:
    """Return what a file names by this pattern and is not known, by the file."""
    named = {
        name(file): set(re.findall(pattern, file.read_text(), re.MULTILINE)) for file in [*PAGES, *DEPLOY]
    }
    assert any(named.values()), "the pattern finds nothing"
    return {file: found - known for file, found in named.items() if found - known}


def test_every_setting_that_is_named_is_one() -> None:
    known = {f"{PREFIX}{one.upper()}" for one in declared()}
    assert unknown(rf"{PREFIX}[A-Z_]*[A-Z]", known) == {}


def test_every_door_and_target_that_is_named_is_one() -> None:
    assert unknown(r"python3? -m bot (?:--settings \S+ )?([a-z]+)", doors()) == {}
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    assert unknown(r"(?:`|^|\+ )make ([a-z-]+)", targets) == {}


def test_every_link_and_file_that_is_named_is_there() -> None:
    assert {name(file): missing for file in PAGES if (missing := [*_missing(file)])} == {}


def _missing(file: Path) -> Iterator[str]:
    text = file.read_text()
    for link in re.findall(r"\]\(([^)#:]+)(?:#[^)]*)?\)", text):
        if not (file.parent / link).exists():
            yield link
    for path in re.findall(r"\bdeploy/[\w.-]+\w", text):
        if not (ROOT / path).exists():
            yield path
    for link, anchor in re.findall(r"\]\(([^)#:]*)#([^)]*)\)", text):
        page = (file.parent / link if link else file).read_text()
        titles = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
        if anchor not in {re.sub(r"[^a-z0-9 -]", "", one.lower()).replace(" ", "-") for one in titles}:
            yield f"#{anchor}"


@pytest.mark.parametrize("file", HOW_TO, ids=name)
def test_every_example_of_settings_is_read(
    file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for one in blocks(file, "env"):
        (tmp_path / ".env").write_text(one)
        assert unknown_settings() == []
        read_settings()
        assert len(said_in()) == len(one.splitlines())


def test_a_setting_that_is_none_is_found() -> None:
    """The tests above look at something: pages name settings and doors, and how-to pages have examples."""
    assert sum(len(blocks(file, "env")) for file in HOW_TO) >= 3
    assert len(HOW_TO) >= 3
    assert {"serve", "doctor", "backup", "restore"} <= doors()


def test_the_image_is_not_root_has_one_volume_and_says_how_it_is() -> None:
    text = (ROOT / "deploy" / "Dockerfile").read_text()
    last = text.rpartition("\nFROM ")[2]
    assert re.findall(r"^USER (.*)$", last, re.MULTILINE) == ["milepost"]
    assert re.findall(r"^VOLUME (.*)$", last, re.MULTILINE) == ["/data"]
    assert "HEALTHCHECK" in last
    assert 'CMD ["serve"]' in last
    # A plain name of an image: no address of a registry.
    assert re.findall(r"^FROM (\S+)", text, re.MULTILINE) == ["python:3.12-slim"] * 2
    for copied in re.findall(r"^COPY (?!--from)(.*) \S+$", text, re.MULTILINE):
        ignore = (ROOT / ".dockerignore").read_text().splitlines()
        for one in copied.split():
            assert (ROOT / one).exists(), one
            assert f"!{one.rstrip('/')}" in ignore, one


def test_what_may_write_nothing_is_compiled_before_it_serves() -> None:
    """An image's user, and a service whose file system is closed, would compile all of it at each start."""
    dockerfile = (ROOT / "deploy" / "Dockerfile").read_text()
    copied = re.findall(r"^COPY (\w+)/ ", dockerfile.rpartition("\nFROM ")[2], re.MULTILINE)
    for text in (dockerfile.partition("\nUSER ")[0], (ROOT / "Makefile").read_text()):
        compiled = re.findall(r"-m compileall -q ([a-z ]+[a-z])", text)
        assert [set(one.split()) for one in compiled] == [set(copied)] == [{"core", "adapters", "bot"}]


def test_the_image_has_what_the_bot_needs_and_nothing_of_development() -> None:
    lock = LOCK.read_text()
    kept, whole = set(entries(runtime(lock))), set(entries(lock))
    assert {"python-telegram-bot", "sqlalchemy", "greenlet", "aiohttp", "yarl", "tzdata"} <= kept < whole
    assert not kept & {"pytest", "hypothesis", "ruff", "mypy", "coverage", "import-linter"}
    # Its own lines only, hashes with them.
    assert all("--hash=sha256:" in one for one in entries(runtime(lock)).values())


@pytest.mark.parametrize("file", UNITS, ids=name)
def test_a_unit_of_systemd_reads_as_one(file: Path) -> None:
    unit = configparser.RawConfigParser(strict=False, interpolation=None)
    unit.optionxform = str
    unit.read(file)
    assert unit.get("Unit", "Description")
    if unit.has_section("Service"):
        command = unit.get("Service", "ExecStart")
        assert re.fullmatch(r"/opt/milepost/\.venv/bin/python -m bot (serve|backup)", command)
        assert unit.get("Service", "User") == "milepost"
        assert unit.get("Service", "NoNewPrivileges") == "yes"


def test_wrong_settings_are_not_tried_again() -> None:
    assert "RestartPreventExitStatus=2" in (ROOT / "deploy" / "milepost.service").read_text()


def test_each_decision_has_a_number_of_its_own() -> None:
    decisions = sorted((ROOT / "docs" / "decisions").glob("*.md"))
    numbers = [int(file.name[:4]) for file in decisions]
    assert numbers == list(range(1, len(decisions) + 1))
    assert [file.read_text().partition(". ")[0] for file in decisions] == [f"# {each}" for each in numbers]
