"""Every declared sentence keeps the house's voice (voice.md, "Never" and rules 2 and 7)."""

from __future__ import annotations

import re
import unicodedata

import pytest

from core.wording.sentence import Sentence
from core.wording.templates import template
from deploy.catalogues import declared, read, translations

NEVER = re.compile(
    r"\b(oops|successful(ly)?|invalid|unfortunately|please try again|users?|activit(y|ies)|entr(y|ies)"
    r"|just|merely|should|must|lazy|excuses?|cheat(ing|s)?|failed|last chance|no pain|amazing"
    r"|you lost|you.ve lost|calories|weight)\b",
    re.IGNORECASE,
)
SENTENCES = list(declared())


def forms(sentence: type[Sentence]) -> tuple[str, ...]:
    return (sentence.says,) if isinstance(sentence.says, str) else sentence.says


def named(sentence: type[Sentence]) -> str:
    return f"{sentence.__module__.rpartition('.')[2]}.{sentence.__name__}"


def faults(sentence: type[Sentence]) -> list[str]:
    """What is wrong with the sentence, in words."""
    found = []
    used = {name for text in forms(sentence) for name in template(text).fields}
    fields = set(sentence.__struct_fields__)
    # The number that decides between two forms need not be shown.
    if used | {sentence.plural} - {None} != fields:
        found.append(f"shows {sorted(used)}, has {sorted(fields)}")
    for text in forms(sentence):
        literal = " ".join(template(text).literals)
        if "{" in literal or "}" in literal:
            found.append(f"a brace that is no field: {text}")
        if "!" in literal:
            found.append("an exclamation mark")
        if word := NEVER.search(literal):
            found.append(f"never {word[0]!r}")
        if any(unicodedata.category(each) == "So" for each in literal):
            found.append("an emoji")
        if "..." in literal:
            found.append("three dots for …")
        if "'" in literal:
            found.append("a straight apostrophe for ’")
        if re.search(r"[.?] \S", literal) and not re.search(r"[.?:…\"”)}]$", text):
            found.append("sentences without a stop at the end")
        if not text:
            found.append("no words")
    return found


def test_each_sentence_keeps_the_voice() -> None:
    assert len(SENTENCES) > 1000
    assert {named(sentence): found for sentence in SENTENCES if (found := faults(sentence))} == {}


def test_a_msgid_is_never_both_a_plural_and_none() -> None:
    plurals: dict[str, str | None] = {}
    for sentence in SENTENCES:
        first, *rest = forms(sentence)
        assert plurals.setdefault(first, rest[0] if rest else None) == (rest[0] if rest else None), named(
            sentence
        )


def test_a_translation_has_the_fields_of_its_sentence() -> None:
    for path in translations():
        for message in read(path):
            english = (message.id,) if isinstance(message.id, str) else message.id
            there = (message.string,) if isinstance(message.string, str) else message.string
            allowed = {name for text in english for name in template(text).fields}
            if message.id:
                assert {name for text in there for name in template(text).fields} <= allowed, path


def faulty(says: str | tuple[str, str], **fields: type) -> type[Sentence]:
    return type("Faulty", (Sentence,), {"says": says, "__annotations__": fields, "__module__": __name__})


@pytest.mark.mutant
@pytest.mark.parametrize(
    ("says", "fields"),
    [
        ("Great run!", {}),
        ("{done} of {target}", {"done": int}),
        ("{done}", {"done": int, "target": int}),
        ("Unfortunately not.", {}),
        ("You should rest.", {}),
        ("Done 🎉", {}),
        ("Wait...", {}),
        ("I can't.", {}),
        ("Noted. More soon", {}),
        ("{done:.1f}", {}),
        ("", {}),
    ],
)
def test_mutant_a_sentence_out_of_voice_is_found(says: str, fields: dict[str, type]) -> None:
    assert faults(faulty(says, **fields))
