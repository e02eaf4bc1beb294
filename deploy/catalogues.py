"""Bring the catalogues up to date: `python -m deploy.catalogues [LANGUAGE ...]`.

Every declared sentence and every term goes to `milepost.pot`; each language's `.po` is
updated from it and compiled to the `.mo` that is loaded. A LANGUAGE named begins a new one.
"""

from __future__ import annotations

import importlib
import io
import pkgutil
import re
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

import core.wording.say
from core.wording.catalogues import DOMAIN
from core.wording.names import TERMS
from core.wording.sentence import DECLARED, Sentence
from core.wording.templates import template

ROOT: Final = Path(__file__).resolve().parent.parent
LOCALE: Final = ROOT / "core" / "wording" / "locale"
TEMPLATE: Final = LOCALE / f"{DOMAIN}.pot"
PACKAGE: Final = "core.wording"


_OF_THE_MOMENT: Final = re.compile(
    r'^"(POT-Creation-Date|PO-Revision-Date|Last-Translator|Language-Team|Report-Msgid-Bugs-To|Generated-By):.*\n',
    re.MULTILINE,
)
"""Headers that change without a sentence changing."""
_ALWAYS: Final = datetime(2026, 1, 1, tzinfo=UTC)
"""What a compiled file has in their place: the same sentences make the same bytes."""


def declared() -> Iterator[type[Sentence]]:
    """Every sentence of core, by module and in order of declaration."""
    importlib.import_module(f"{PACKAGE}.phrases")
    for module in pkgutil.iter_modules(core.wording.say.__path__, "core.wording.say."):
        importlib.import_module(module.name)
    ours = [each for each in DECLARED.values() if each.__module__.startswith(f"{PACKAGE}.")]
    return iter(sorted(ours, key=lambda each: each.__module__))


def has_language(text: str) -> bool:
    """Whether a translator has a say in it: "{words}" alone is the same everywhere."""
    return any(literal.strip() for literal in template(text).literals)


def extracted() -> Catalog:
    """Return every msgid with what a translator should know of it."""
    catalogue = Catalog(domain=DOMAIN, project="Milepost", charset="utf-8", fuzzy=False)
    catalogue.header_comment = "# Milepost: every sentence that the bot says. Made by deploy/catalogues.py."
    for sentence in declared():
        forms = (sentence.says,) if isinstance(sentence.says, str) else sentence.says
        if any(map(has_language, forms)):
            catalogue.add(sentence.says, auto_comments=[_about(sentence)], context=sentence.context)
    for term in TERMS:
        catalogue.add(term.english, context=term.context)
    return catalogue


def _about(sentence: type[Sentence]) -> str:
    """The sentence's name, and its docstring's first line if it was given one."""
    own = (sentence.__doc__ or "").strip().partition("\n")[0]
    name = f"{sentence.__module__.rpartition('.')[2]}.{sentence.__name__}"
    return f"{name}: {own}" if own else name


def written(catalogue: Catalog) -> str:
    """The catalogue as a file, the same whenever it is written."""
    buffer = io.BytesIO()
    write_po(buffer, catalogue, width=100, sort_output=False, ignore_obsolete=True)
    return _OF_THE_MOMENT.sub("", buffer.getvalue().decode())


def compiled(catalogue: Catalog) -> bytes:
    """The catalogue as it is loaded, at any minute the same; what is fuzzy or missing stays English."""
    buffer = io.BytesIO()
    catalogue.creation_date = catalogue.revision_date = _ALWAYS
    write_mo(buffer, catalogue)
    return buffer.getvalue()


def translations() -> Iterator[Path]:
    """Every language's `.po`."""
    return iter(sorted(LOCALE.glob(f"*/LC_MESSAGES/{DOMAIN}.po")))


def read(path: Path) -> Catalog:
    """Read a `.po`; its folder names the language."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parent.parent.name, domain=DOMAIN)


def main(new: list[str]) -> None:
    """Write the template, update and compile every language."""
    template_of_all = extracted()
    TEMPLATE.write_text(written(template_of_all), encoding="utf-8")
    for language in new:
        path = LOCALE / language / "LC_MESSAGES" / f"{DOMAIN}.po"
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.write_text(written(Catalog(locale=language, domain=DOMAIN, fuzzy=False)), encoding="utf-8")
    for path in translations():
        catalogue = read(path)
        catalogue.update(template_of_all, no_fuzzy_matching=True)
        path.write_text(written(catalogue), encoding="utf-8")
        path.with_suffix(".mo").write_bytes(compiled(read(path)))


if __name__ == "__main__":
    main(sys.argv[1:])
