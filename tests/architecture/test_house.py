"""The house's rules that a tool can check."""

from __future__ import annotations

import re
import subprocess
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.commands.topics import menu
from core.domain.club import ClubKind
from core.domain.runner import PromptKind
from deploy.reference import PAGE, page

ROOT = Path(__file__).parent.parent.parent
SOURCES = sorted(file for folder in ("core", "adapters", "bot") for file in (ROOT / folder).rglob("*.py"))
DOCS = sorted([*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")])
LONG_LISTS = {"m0001_first_schema.py"}
"""The first migration: what is released stays as it was, in one piece."""
LONGEST = 300


def test_each_file_fits_on_two_or_three_screens_and_leaves_nothing_for_later() -> None:
    assert [fault for file in SOURCES for fault in _faults(file)] == []


def _faults(file: Path) -> Iterator[str]:
    text, name = file.read_text(), file.relative_to(ROOT)
    if file.name not in LONG_LISTS and "languages" not in file.parts and len(text.splitlines()) > LONGEST:
        yield f"{name} has {len(text.splitlines())} lines"
    for later in re.findall(r"\b(?:TODO|FIXME|XXX|NotImplementedError)\b", text):
        yield f"{name} leaves a {later}"
    for vague in re.findall(r"^class \w*(?:Manager|Handler|Helper|Util)\b", text, re.MULTILINE):
        yield f"{name} has a {vague}"


EVERYWHERE = [
    file
    for folder in ("core", "adapters", "bot", "tests", "benchmarks", "deploy")
    for file in sorted((ROOT / folder).rglob("*.py"))
]
WAIVER = re.compile(r"#\s*(?:noqa|type: ignore|pragma: no cover|mypy:|ruff:)(.*)")
REASON = re.compile(r"[0-9\]] -- \w")


def test_every_waived_line_has_its_reason() -> None:
    """A waiver names the one rule that it sets aside, and says why: `# noqa: S608 -- a name of ours`.

    Ruff and mypy refuse those that are not needed.
    """
    bare = [
        f"{file.relative_to(ROOT)}:{number}: {found[0]}"
        for file in EVERYWHERE
        for number, line in enumerate(file.read_text().splitlines(), 1)
        if file != Path(__file__) and (found := WAIVER.search(line)) and not REASON.search(found[1])
    ]
    assert bare == []


def test_nothing_is_kept_here_but_our_own_text() -> None:
    """No wheel and no archive of somebody else's: what is not text is a catalogue that is made of text."""
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    if listed.returncode:
        pytest.skip("what is kept is only known in a repository")
    kept = [ROOT / name for name in listed.stdout.decode().split("\0") if name]
    foreign = [file.name for file in kept if file.is_file() and b"\0" in file.read_bytes()]
    assert [name for name in foreign if not name.endswith(".mo")] == []


def test_every_rule_that_is_ignored_everywhere_has_its_reason() -> None:
    project = (ROOT / "pyproject.toml").read_text()
    for section in ("ignore = [", "[tool.ruff.lint.per-file-ignores]"):
        lines = project.split(section, 1)[1].split("\n]" if section.endswith("[") else "\n\n", 1)[0]
        assert [line for line in lines.splitlines() if line.strip() and "#" not in line] == []
    assert re.findall(r"^ignore_(?:missing_imports|imports|errors)\b.*$", project, re.MULTILINE) == [
        "ignore_missing_imports = true",
        'ignore_imports = ["core.domain.calendar -> zoneinfo"]',
    ]


def test_the_reference_is_current() -> None:
    assert PAGE.read_text() == page(), "run: python -m deploy.reference"


def test_every_command_and_prompt_is_documented() -> None:
    reference = PAGE.read_text()
    assert [command.name for command in menu if f"### /{command.name}\n" not in reference] == []
    assert [kind for kind in (*PromptKind, *ClubKind) if f"`{kind}`" not in reference] == []


def test_every_command_in_the_docs_is_a_real_one() -> None:
    names = {command.name for command in menu} | {command.group for command in menu}
    for page_file in DOCS:
        for line in re.findall(r"`/([a-z]+(?: [a-z]+)?)", page_file.read_text()):
            assert line in names or line.split()[0] in names, f"{page_file.name}: /{line}"


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    reasons = (ROOT / "docs" / "decisions" / "0002-libraries.md").read_text()
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["dev"]]
    names = [re.split(r"[\[<>=]", one)[0] for one in wanted]
    assert [name for name in names if name not in reasons] == []


def test_nothing_names_this_machine_or_an_index() -> None:
    files = [*SOURCES, *DOCS, ROOT / "requirements.lock", ROOT / "pyproject.toml", ROOT / "Makefile"]
    for file in files:
        assert not re.search(r"--(extra-)?index-url|/home/\w+/|/Users/\w+/", file.read_text()), file
