"""The house's rules that a tool can check."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from core.commands.topics import menu
from core.domain.runner import PromptKind
from deploy.reference import PAGE, page

ROOT = Path(__file__).parent.parent.parent
SOURCES = sorted(file for folder in ("core", "adapters", "bot") for file in (ROOT / folder).rglob("*.py"))
DOCS = sorted([*(ROOT / "docs").rglob("*.md"), *ROOT.glob("*.md")])
LONG_LISTS = {"schema.py", "m0001_first_schema.py", "cities.py"}
"""One list each: tables, the first migration, cities."""
LONGEST = 300


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_file_fits_on_two_or_three_screens_and_leaves_nothing_for_later(file: Path) -> None:
    text = file.read_text()
    if file.name not in LONG_LISTS and "languages" not in file.parts:
        assert len(text.splitlines()) <= LONGEST
    assert not re.search(r"\b(TODO|FIXME|XXX|NotImplementedError)\b", text)
    assert not re.search(r"^class \w*(Manager|Handler|Helper|Util)\b", text, re.MULTILINE)


def test_the_reference_is_current() -> None:
    assert PAGE.read_text() == page(), "run: python -m deploy.reference"


def test_every_command_and_prompt_is_documented() -> None:
    reference = PAGE.read_text()
    assert [command.name for command in menu if f"### /{command.name}\n" not in reference] == []
    assert [kind for kind in PromptKind if f"`{kind}`" not in reference] == []


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
