"""Sentences as values.

A sentence is a frozen value: its name says what is said, its fields are the amounts.
`says` is the English template and the catalogue's msgid. Fields are worded for one listener
by their type (`core.wording.amounts`); a field may itself be a sentence, a tuple of
sentences (worded and joined with spaces), or None (worded as nothing).

    class WeekOf(Sentence):
        says = "This week: {done} of {target}"
        done: Distance
        target: Distance

A plural gives both forms, and names the field that decides:

    class RunsFound(Sentence, plural="count"):
        says = ("{count} run", "{count} runs")
        count: int

A `context` (the catalogue's msgctxt) keeps two sentences apart that are the same in English
alone: `class Leave(Sentence, context="streak")`.
"""

from __future__ import annotations

from typing import Any, ClassVar, dataclass_transform

from msgspec import Struct, StructMeta

DECLARED: dict[str, type[Any]] = {}
"""Every sentence that there is, by module and name."""


@dataclass_transform(frozen_default=True)
class _Declared(StructMeta):
    """Makes a frozen value of each subclass: hundreds, and each took twenty times as long as a dataclass."""

    def __new__(
        mcs,
        name: str,
        bases: tuple[type, ...],
        namespace: dict[str, Any],
        plural: str | None = None,
        context: str | None = None,
    ) -> Any:
        namespace["plural"] = plural
        namespace["context"] = context
        made: Any = super().__new__(mcs, name, bases, namespace, frozen=True)
        if made.says:
            DECLARED[f"{made.__module__}.{made.__qualname__}"] = made
        return made


class Sentence(Struct, metaclass=_Declared):
    """Base of every sentence; subclasses become frozen values by being declared."""

    says: ClassVar[str | tuple[str, str]] = ""
    plural: ClassVar[str | None] = None
    context: ClassVar[str | None] = None

    def amounts(self) -> dict[str, Any]:
        """The fields by name, in order of declaration."""
        return {name: getattr(self, name) for name in self.__struct_fields__}


class Words(Sentence):
    """A stranger's or a runner's own words: passed through unchanged, never translated."""

    says = "{words}"
    words: str
