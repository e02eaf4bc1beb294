"""The published description of the Bot API, compiled into checks.

A check is a function from a value to the reason why it does not fit, or None. Types are compiled when they
are first met; a union whose members are told apart by a constant field (`type`, `status`, `source`) looks
there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from tests.wire.telegram.parameters import Upload

PATH = Path(__file__).parents[3].parent / "shared" / "platform-specs" / "telegram_api.json"
MISSING = "the published description of the Bot API does not lie beside the project"
"""Why a test that leans on the checks is skipped."""

ARRAY = "Array of "

Check = Callable[[Any], str | None]

_CONSTANT = re.compile(r"(?:always|must be) [\"“]?(\w+)[\"”]?\.?$")


class Spec:
    """Checks of requests, results and updates."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._types = document["types"]
        self._methods = document["methods"]
        self._compiled: dict[str, Check] = {}
        self._requests: dict[str, Check] = {}
        self._results: dict[str, Check] = {}
        self._strings: dict[str, frozenset[str]] = {}

    def has(self, method: str) -> bool:
        return method in self._methods

    def request(self, method: str, values: dict[str, Any]) -> str | None:
        if (check := self._requests.get(method)) is None:
            check = self._requests[method] = self._object(method, self._methods[method].get("fields", []))
        return check(values)

    def result(self, method: str, value: Any) -> str | None:
        if (check := self._results.get(method)) is None:
            check = self._results[method] = self._check(self._methods[method]["returns"])
        return check(value)

    def update(self, value: Any) -> str | None:
        return self._named("Update")(value)

    @property
    def kinds(self) -> frozenset[str]:
        """Return the kinds of updates."""
        return frozenset(one["name"] for one in self._types["Update"]["fields"]) - {"update_id"}

    def strings(self, method: str) -> frozenset[str]:
        """Return the parameters that stay as they came in a form, even if they look like JSON."""
        if (names := self._strings.get(method)) is None:
            fields = self._methods[method].get("fields", [])
            names = frozenset(one["name"] for one in fields if set(one["types"]) <= {"String", "InputFile"})
            self._strings[method] = names
        return names

    def _check(self, types: Sequence[str]) -> Check:
        if len(types) == 1:
            return self._named(types[0])
        if all(one.startswith(ARRAY) for one in types):
            # Several kinds of arrays in one field are one array with several kinds in it.
            return _array(self._check([one.removeprefix(ARRAY) for one in types]))
        return _any_of([self._named(one) for one in types], " or ".join(types))

    def _named(self, name: str) -> Check:
        if (check := self._compiled.get(name)) is None:
            check = self._compiled[name] = self._compile(name)
        return check

    def _compile(self, name: str) -> Check:
        if name in _PLAIN:
            return _PLAIN[name]
        if name.startswith(ARRAY):
            return _array(self._named(name.removeprefix(ARRAY)))
        members = self._types[name].get("subtypes")
        if members:
            return self._union(name, members)
        return self._object(name, self._types[name].get("fields", []))

    def _union(self, name: str, members: Sequence[str]) -> Check:
        told: dict[str, Check] = {}
        keys = set()
        for member in members:
            for field in self._types.get(member, {}).get("fields", []):
                if (constant := _constant(field)) is not None:
                    told[constant] = self._late(member)
                    keys.add(field["name"])
        if len(told) == len(members) and len(keys) == 1:
            return _told_apart(keys.pop(), told, name)
        return _any_of([self._late(member) for member in members], name)

    def _late(self, name: str) -> Check:
        """Return a check that is compiled when it is first used, because types contain themselves."""
        return lambda value: self._named(name)(value)

    def _object(self, name: str, described: Sequence[dict[str, Any]]) -> Check:
        required = frozenset(one["name"] for one in described if one["required"])
        names = {one["name"] for one in described}
        fields: dict[str, Check] = {}

        def check(value: Any) -> str | None:
            if type(value) is not dict:
                return f" is no {name}"
            for key, inner in value.items():
                if (known := fields.get(key)) is None:
                    if key not in names:
                        return f".{key} is no field of {name}"
                    field = next(one for one in described if one["name"] == key)
                    constant = _constant(field)
                    known = _exactly(constant) if constant is not None else self._check(field["types"])
                    fields[key] = known
                if (reason := known(inner)) is not None:
                    return f".{key}{reason}"
            if not required <= value.keys():
                return f" lacks {', '.join(sorted(required - value.keys()))} of {name}"
            return None

        return check


@cache
def load(path: Path = PATH) -> Spec | None:
    """Return the checks, or None where the description does not lie beside the project."""
    return Spec(json.loads(path.read_text())) if path.exists() else None


def _constant(field: dict[str, Any]) -> str | None:
    if field["types"] != ["String"] or not field["required"]:
        return None
    found = _CONSTANT.search(field["description"])
    return found[1] if found else None


def _of(name: str, *classes: type) -> Check:
    reason = f" is no {name}"
    wanted = frozenset(classes)
    return lambda value: None if type(value) in wanted else reason


def _exactly(constant: str) -> Check:
    return lambda value: None if value == constant else f" is not {constant!r}"


def _array(inner: Check) -> Check:
    def check(value: Any) -> str | None:
        if type(value) is not list:
            return " is no array"
        for place, one in enumerate(value):
            if (reason := inner(one)) is not None:
                return f"[{place}]{reason}"
        return None

    return check


def _any_of(checks: Sequence[Check], name: str) -> Check:
    def check(value: Any) -> str | None:
        reasons = []
        for one in checks:
            if (reason := one(value)) is None:
                return None
            reasons.append(reason)
        return f" is no {name} ({';'.join(reasons)})"

    return check


def _told_apart(key: str, told: dict[str, Check], name: str) -> Check:
    def check(value: Any) -> str | None:
        member = told.get(value.get(key, "")) if type(value) is dict else None
        return f" is no {name}" if member is None else member(value)

    return check


_PLAIN: dict[str, Check] = {
    "Integer": _of("Integer", int),
    "Float": _of("Float", int, float),
    "String": _of("String", str),
    "Boolean": _of("Boolean", bool),
    "InputFile": _of("InputFile", Upload),
}
