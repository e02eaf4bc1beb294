"""Checks of which those of the published description are made."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tests.wire.discord.errors import Problem

Place = tuple[str | int, ...]
Check = Callable[[Any, Place], Problem | None]
Schema = Mapping[str, Any]

_TYPES: Mapping[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}
_DATE = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$")


def anything(value: Any, at: Place) -> Problem | None:
    return None


def of_type(names: str | Sequence[str]) -> Check:
    names = [names] if isinstance(names, str) else names
    wanted = frozenset(kind for name in names for kind in _TYPES[name])
    reason = f"Must be {' or '.join(names)}."
    return lambda value, at: None if type(value) in wanted else Problem(at, "BASE_TYPE_BAD_TYPE", reason)


def one_of(constants: Sequence[Any]) -> Check:
    known = frozenset(constants)
    reason = f"Value must be one of {sorted(known, key=str)[:20]}."

    def check(value: Any, at: Place) -> Problem | None:
        fits = not isinstance(value, dict | list) and value in known
        return None if fits else Problem(at, "BASE_TYPE_CHOICES", reason)

    return check


def limits(schema: Schema) -> list[Check]:
    checks: list[Check] = []
    for key, code, kind, size in _LIMITS:
        if key in schema:
            checks.append(_limit(schema[key], code, kind, size, least=key.startswith("min")))
    if schema.get("uniqueItems"):
        checks.append(_unique)
    if (pattern := schema.get("pattern")) is not None:
        checks.append(_matching(re.compile(pattern), "NUMBER_TYPE_COERCE"))
    if schema.get("format") == "date-time":
        checks.append(_matching(_DATE, "DATE_TIME_TYPE_PARSE"))
    return checks


def _limit(
    limit: float, code: str, kind: tuple[type, ...], size: Callable[[Any], float], *, least: bool
) -> Check:
    reason = f"Must be {limit} or {'more' if least else 'fewer'} in length."

    def check(value: Any, at: Place) -> Problem | None:
        if type(value) not in kind:
            return None
        fits = size(value) >= limit if least else size(value) <= limit
        return None if fits else Problem(at, code, reason)

    return check


def _units(text: str) -> float:
    return len(text)


_LIMITS: Sequence[tuple[str, str, tuple[type, ...], Callable[[Any], float]]] = [
    ("minLength", "BASE_TYPE_MIN_LENGTH", (str,), _units),
    ("maxLength", "BASE_TYPE_MAX_LENGTH", (str,), _units),
    ("minItems", "BASE_TYPE_MIN_LENGTH", (list,), len),
    ("maxItems", "BASE_TYPE_MAX_LENGTH", (list,), len),
    ("minProperties", "BASE_TYPE_MIN_LENGTH", (dict,), len),
    ("maxProperties", "BASE_TYPE_MAX_LENGTH", (dict,), len),
    ("minimum", "NUMBER_TYPE_MIN", (int, float), float),
    ("maximum", "NUMBER_TYPE_MAX", (int, float), float),
]


def _unique(value: Any, at: Place) -> Problem | None:
    if type(value) is list and len({json.dumps(one, sort_keys=True) for one in value}) < len(value):
        return Problem(at, "SET_TYPE_ALREADY_CONTAINS_VALUE", "The set already contains this value")
    return None


def _matching(pattern: re.Pattern[str], code: str) -> Check:
    reason = f"Must match {pattern.pattern}"
    return lambda value, at: (
        Problem(at, code, reason) if type(value) is str and not pattern.match(value) else None
    )


def all_of(checks: Sequence[Check]) -> Check:
    def check(value: Any, at: Place) -> Problem | None:
        for one in checks:
            if (problem := one(value, at)) is not None:
                return problem
        return None

    return check


def any_of(checks: Sequence[Check], name: str) -> Check:
    def check(value: Any, at: Place) -> Problem | None:
        problems = []
        for one in checks:
            if (problem := one(value, at)) is None:
                return None
            problems.append(problem)
        return max(reversed(problems), key=_closeness)

    return check


def _closeness(problem: Problem) -> tuple[int, bool]:
    """Rank the members of a union by how far they fit: into the depth, then at least in their type."""
    return len(problem.path), problem.code != "BASE_TYPE_BAD_TYPE"


def told_apart(told: Mapping[Any, Check]) -> Check:
    def check(value: Any, at: Place) -> Problem | None:
        if type(value) is not dict:
            return Problem(at, "MODEL_TYPE_CONVERT", "Only dictionaries may be used in a ModelType")
        kind = value.get("type")
        member = told.get(kind) if isinstance(kind, int | str) else None
        if member is None:
            return Problem(
                (*at, "type"), "UNION_TYPE_CHOICES", f"Value must be one of {sorted(told, key=str)}"
            )
        return member(value, at)

    return check


def values(inner: Check) -> Check:
    def check(value: Any, at: Place) -> Problem | None:
        for key, one in value.items() if type(value) is dict else ():
            if (problem := inner(one, (*at, key))) is not None:
                return problem
        return None

    return check


def items(inner: Check) -> Check:
    def check(value: Any, at: Place) -> Problem | None:
        for place, one in enumerate(value if type(value) is list else ()):
            if (problem := inner(one, (*at, place))) is not None:
                return problem
        return None

    return check
