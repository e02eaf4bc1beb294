"""Commands and forms as the lines that somebody would have typed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from adapters.discord.received import Data, Field, Option, clean, plain

SUBCOMMAND, GROUP, FILE = 1, 2, 11
FORM: Final = "form "
"""What the name of a form begins with; the command's name follows, and what is known already."""


def line_of(data: Data) -> str:
    """Return the line that a command and its options are: `/goal new kind="total"`."""
    name, options = _inner(data.name, data.options or ())
    return _line(name, [(one.name, _said(one, data)) for one in options if one.value is not None])


def _said(option: Option, data: Data) -> str:
    """Return a value as it is typed: a file by its name, somebody by her number."""
    files = (data.resolved.attachments if data.resolved is not None else None) or {}
    value = str(option.value)
    return files[value].filename if option.type == FILE and value in files else value


def typed_of(data: Data) -> tuple[str, str, str] | None:
    """Return the command's line, the option that is being typed, and its words so far; None if none is."""
    name, options = _inner(data.name, data.options or ())
    focused = next((one for one in options if one.focused), None)
    if focused is None:
        return None
    value = "" if focused.value is None else clean(str(focused.value))
    return f"/{name}", focused.name, value


def submitted(data: Data) -> str:
    """Return the line that a filled-in form is; what was left empty is said to be empty."""
    fields = [(one.custom_id, _value(one)) for one in _fields(data.components or ())]
    return _line(data.custom_id.removeprefix(FORM), fields)


def _value(field: Field) -> str:
    """Return what was written, or what was chosen."""
    return field.value or next(iter(field.values or ()), "")


def _inner(name: str, options: Sequence[Option]) -> tuple[str, Sequence[Option]]:
    if options and options[0].type in (SUBCOMMAND, GROUP):
        return _inner(f"{name} {options[0].name}", options[0].options)
    return name, options


def _line(name: str, options: Sequence[tuple[str, str]]) -> str:
    return clean(" ".join([f"/{name}", *(f'{option}="{_quotable(value)}"' for option, value in options)]))


def _quotable(value: str) -> str:
    """A line is one line, and a quote would end the value."""
    return " ".join(plain(value).replace('"', "\N{RIGHT DOUBLE QUOTATION MARK}").split())


def _fields(parts: Sequence[Field]) -> Iterator[Field]:
    for part in parts:
        if part.component is not None:
            yield from _fields((part.component,))
        elif part.components:
            yield from _fields(part.components)
        elif part.custom_id:
            yield part
