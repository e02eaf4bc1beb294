"""Words that tell nothing to do: greetings, thanks, a no; and what a plan says will be done."""

from __future__ import annotations

import re

from core.domain.distance import Unit
from core.understanding.choosing import answers_of, languages_of
from core.understanding.language import SmallTalk
from core.understanding.languages import LANGUAGES
from core.understanding.text import typed


def _words_of(language: str) -> SmallTalk:
    return LANGUAGES.get(language, LANGUAGES["en"]).small_talk


def _of_all(language: str) -> tuple[SmallTalk, ...]:
    """Return the words of the runner's language, and those of English."""
    return tuple(LANGUAGES[code].small_talk for code in languages_of(language))


def _kept(text: str) -> str:
    """Return the words of a text without marks and faces: nothing for "?" and for an emoji."""
    return " ".join("".join(letter if letter.isalnum() else " " for letter in text.casefold()).split())


def greets(text: str) -> bool:
    """Whether the text greets, in whatever language: "moin" from somebody who reads English."""
    kept = _kept(text)
    return any(kept in each.small_talk.greetings for each in LANGUAGES.values())


def tells_age(text: str, language: str) -> bool:
    """Whether the text tells how old one is and nothing else: "I'm 41"."""
    said = typed(text).strip(" .!")
    told = (re.fullmatch(each.age, said) for each in _of_all(language))
    return any(found is not None and int(found["age"]) >= YOUNGEST for found in told)


YOUNGEST = 14
"""Years: "I'm 10" may as well be a distance (ours)."""


def bids_farewell(text: str, language: str) -> bool:
    """Whether the text says goodbye; "ciao" does where it greets nobody."""
    kept = _kept(text)
    if kept in _words_of(language).greetings:
        return False
    first, _, rest = kept.partition(" ")
    said = (kept, rest) if rest and acknowledges(first, language) else (kept,)  # "ok bye"
    return any(each.small_talk.farewells.intersection(said) for each in LANGUAGES.values())


def acknowledges(text: str, language: str) -> bool:
    """Whether the text only shows that somebody is there: "ok", a lone mark, a face."""
    kept = _kept(text)
    return not kept or any(kept in known.acknowledged for known in _of_all(language))


def thanks(text: str) -> bool:
    """Whether the text thanks, in whatever language."""
    words = text.casefold().strip(" .!")
    known = (each.small_talk for each in LANGUAGES.values())
    return any(words in each.thanks or re.search(each.thankful, words) for each in known)


def is_courtesy(text: str, language: str) -> bool:
    """Whether a text is a greeting, a goodbye or thanks: it answers no question."""
    return greets(text) or bids_farewell(text, language) or thanks(text)


def is_all(text: str, language: str) -> bool:
    """Whether the text is a greeting, a word in passing or a face: never the name of anything."""
    return _kept(text) in _words_of(language).greetings or acknowledges(text, language)


def denies(text: str, language: str) -> bool:
    """Whether the answer says that what was asked about was no run."""
    words = text.casefold().strip(" .!")
    return any(words in known.not_a_run for known in _of_all(language))


def is_yes_or_no(text: str, language: str) -> bool:
    """Whether the answer says yes or no, and nothing else."""
    return agrees(text, language) or acknowledges(text, language)


def agrees(text: str, language: str) -> bool:
    """Whether the answer says yes to an offer."""
    words = text.casefold().strip(" .!")
    return any(words in known.agreed for known in _of_all(language)) or any(
        words in known.yes for known in answers_of(language)
    )


def asks(text: str, language: str) -> bool:
    """Whether the text is a question or a request, by its mark or by how it opens."""
    if text.rstrip().endswith("?"):
        return True
    kept = _kept(text)
    return any(re.match(known.asks, kept) for known in _of_all(language))


def intent_in(text: str, unit: Unit, language: str) -> str:
    """Return what a plan says will be done, without the words that say it is a plan.

    A bare figure gets the runner's unit: "might do 10 on sunday" is "10 km on sunday".
    """
    words = _words_of(language)
    intent = words.maybe.sub("", text, count=1) or text
    return words.bare.sub(rf"\g<0> {unit}", intent, count=1)
