"""Sentences as values.

A sentence is a frozen dataclass: its name says what is said, its fields are the amounts.
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
"""

from __future__ import annotations

from dataclasses import Field, dataclass, fields
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(frozen_default=True, kw_only_default=False)
class Sentence:
    """Base of every sentence; subclasses become frozen dataclasses by being declared."""

    says: ClassVar[str | tuple[str, str]] = ""
    plural: ClassVar[str | None] = None
    declared: ClassVar[dict[str, type[Sentence]]] = {}
    __dataclass_fields__: ClassVar[dict[str, Field[Any]]]

    def __init_subclass__(cls, plural: str | None = None) -> None:
        super().__init_subclass__()
        cls.plural = plural
        dataclass(frozen=True)(cls)
        Sentence.declared[f"{cls.__module__}.{cls.__qualname__}"] = cls

    def amounts(self) -> dict[str, Any]:
        """The fields by name, in order of declaration."""
        return {field.name: getattr(self, field.name) for field in fields(self)}


class Words(Sentence):
    """A stranger's or a runner's own words: passed through unchanged, never translated."""

    says = "{words}"
    words: str
