"""Every translation is whole, and keeps what its English sentence has that is no language."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message

from core.commands.catalogue import way_to
from core.commands.topics import menu
from core.domain.distance import Unit
from core.wording.listener import Listener
from core.wording.say import help as help_say
from core.wording.templates import template
from core.wording.words import word
from deploy.catalogues import read, translations
from tests.core.wording.test_languages import NOW

LONGEST_LABEL, LONGEST_OPTION, LONGEST_PROFILE, LONGEST_PAGE = 28, 100, 120, 512
"""What a phone shows of a button; what Discord takes of an option; what Telegram's profile and page take."""
ORDINAL = re.compile(r"(\d+|\{figure\})\.")
COMMAND = re.compile(r"(?<!\w)/[a-z]+")


def forms(text: str | tuple[str, ...] | list[str]) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text)


def _end(text: str) -> str:
    """The mark that ends it; an ordinal's point ends nothing."""
    return "" if ORDINAL.fullmatch(text) or text.rstrip()[-1] not in ".?:" else text.rstrip()[-1]


def faults(english: tuple[str, ...], there: tuple[str, ...], count: int) -> list[str]:
    """What is wrong with a translation of as many forms as its language has, in words."""
    if not all(there):
        return ["not translated"]
    found = []
    if len(english) > 1 and len(there) != count:
        found.append(f"{len(there)} forms of {count}")
    fields = {name for text in english for name in template(text).fields}
    if {name for text in there for name in template(text).fields} != fields:
        found.append("other fields")
    if {one for text in there for one in COMMAND.findall(text)} != {
        one for text in english for one in COMMAND.findall(text)
    }:
        found.append("other commands")
    for text in there:
        literal = "".join(template(text).literals)
        if (text[0] == " ", text[-1] == " ") != (english[0][0] == " ", english[0][-1] == " "):
            found.append("other spaces around it")
        if _end(text) != _end(english[-1]):
            found.append("another end")
        if "{" in literal or "}" in literal:
            found.append("a brace that is no field")
        if any(each in literal for each in "!'\"") or "..." in literal:
            found.append("a mark that the house does not use")
        if any(unicodedata.category(each) == "So" for each in literal):
            found.append("an emoji")
        if "  " in text.strip() and "  " not in english[0]:
            found.append("a doubled space")
    return found


def faults_of(message: Message, catalogue: Catalog) -> list[str]:
    found = faults(forms(message.id), forms(message.string), catalogue.num_plurals)
    return [*found, "fuzzy"] if message.fuzzy else found


@pytest.mark.parametrize("path", list(translations()), ids=lambda path: path.parent.parent.name)
def test_a_translation_is_whole_and_keeps_what_is_no_language(path: Path) -> None:
    catalogue = read(path)
    found = {
        message.id: faulty for message in catalogue if message.id if (faulty := faults_of(message, catalogue))
    }
    assert found == {}


@pytest.mark.parametrize("path", list(translations()), ids=lambda path: path.parent.parent.name)
def test_what_a_platform_lists_is_short_enough(path: Path) -> None:
    listener = Listener(path.parent.parent.name, Unit.KM, "Europe/Berlin", NOW)
    labels = [word(way_to(command.name).label, listener) for command in menu]
    labels += [word(way_to(group).label, listener) for group in ("goal", "race", "micro")]
    assert [label for label in labels if len(label) > LONGEST_LABEL] == []
    asked = [word(option.question, listener) for command in menu for option in command.options]
    assert [question for question in asked if len(question) > LONGEST_OPTION] == []
    assert len(word(help_say.InShort(), listener)) <= LONGEST_PROFILE
    assert len(word(help_say.WhatIDo(), listener)) <= LONGEST_PAGE


@pytest.mark.mutant
@pytest.mark.parametrize(
    ("english", "there"),
    [
        (("{count} run", "{count} runs"), ("{count} Lauf",)),
        (("No run.",), ("",)),
        (("{goal}: {done}",), ("{goal}",)),
        (("Say /goal.",), ("Sag /ziel.",)),
        ((" in one go",), ("am Stück",)),
        (("Which?",), ("Welche.",)),
        (("No run.",), ("Kein Lauf!",)),
        (("No “run”.",), ('Kein "Lauf".',)),
        (("No run.",), ("Kein  Lauf.",)),
        (("No run.",), ("Kein {Lauf.",)),
    ],
)
def test_mutant_a_translation_that_lost_something_is_found(
    english: tuple[str, ...], there: tuple[str, ...]
) -> None:
    assert faults(english, there, 2)
