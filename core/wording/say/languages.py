"""Which language is spoken, and which is only understood."""

from __future__ import annotations

from core.wording.amounts import Language, Listed
from core.wording.sentence import Sentence


class NewLanguage(Sentence):
    """Said in the new language, which names itself."""

    says = "English it is."


class OnlyUnderstood(Sentence):
    """A language that runners may write in, while the bot answers in one that it speaks."""

    says = "Write {language} to me and I’ll understand; what I say myself is in {spoken}."
    language: Language
    spoken: Listed


class NoSuchLanguage(Sentence):
    says = "I don’t speak “{text}” yet; I speak {spoken}."
    text: str
    spoken: Listed
