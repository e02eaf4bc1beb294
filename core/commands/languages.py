"""Which languages there are: those that the bot speaks, and those that it only understands."""

from __future__ import annotations

from core.understanding import UNDERSTOOD
from core.wording.amounts import Language, Listed
from core.wording.catalogues import ENGLISH, language_for, spoken
from core.wording.languages import language_called
from core.wording.reply import Button
from core.wording.say import buttons as label
from core.wording.say import languages as say
from core.wording.sentence import Sentence


def known() -> tuple[str, ...]:
    """Every language that a runner may have, those that are spoken first."""
    return tuple(dict.fromkeys((*spoken(), *UNDERSTOOD)))


def language_of(tag: str) -> str:
    """Return the language of a platform's tag ("pt-BR" is "pt"); English if it is not even understood."""
    code = tag.replace("_", "-").partition("-")[0].casefold()
    return code if code in known() else ENGLISH


def language_in(text: str) -> str | None:
    """Return the language that is called so: "de", "deutsch", "German"."""
    return language_called(text, known())


def is_spoken(language: str) -> bool:
    return language_for(language) == language


def named_languages() -> tuple[Language, ...]:
    """The spoken ones, for a sentence."""
    return tuple(Language(code) for code in spoken())


def only_understood(language: str) -> Sentence:
    """Say that one may write in a language, and in which the bot answers."""
    return say.OnlyUnderstood(Language(language), Listed(named_languages(), "or"))


def language_buttons(line: str = "") -> list[Button]:
    """Return the spoken ones, each as it calls itself; `line` goes before what a button says."""
    return [Button(label.Amount(Language(code, own=True)), f"{line}{code}") for code in spoken()]
