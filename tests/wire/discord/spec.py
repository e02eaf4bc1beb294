"""The published description of the REST API, compiled into checks.

A check is a function from a value and its place to what does not fit, or None. Schemas are compiled when
they are first met; a union whose members are told apart by their constant `type` looks there. A field that
the description does not know is refused, also where the real server would pass over it in silence.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from tests.wire.discord.checks import (
    Check,
    Place,
    Schema,
    all_of,
    any_of,
    anything,
    items,
    limits,
    of_type,
    one_of,
    told_apart,
    values,
)
from tests.wire.discord.errors import Problem

PATH = Path(__file__).parents[3].parent / "shared" / "platform-specs" / "discord_openapi.json"
MISSING = "the published description of Discord's REST API does not lie beside the project"
"""Why a test that leans on the checks is skipped."""


UNDESCRIBED: Mapping[str, frozenset[str]] = {
    "ApplicationCommandUpdateRequest": frozenset({"nsfw"}),
    "IncomingWebhookUpdateForInteractionCallbackRequestPartial": frozenset({"tts"}),
    "IncomingWebhookUpdateRequestPartial": frozenset({"tts"}),
    "MessageEditRequestPartial": frozenset({"tts"}),
    "RichEmbed": frozenset({"flags"}),
}
"""Fields that discord.py sends although the description has none of the name."""
SNOWFLAKE = "SnowflakeType"
"""What the library sends as an integer in places, and the server takes; it answers with text only."""


LONG = 20


class Spec:
    """Checks of requests, of answers, and of anything that has a schema."""

    def __init__(self, document: dict[str, Any]) -> None:
        schemas = document["components"]["schemas"]
        self._asked = _Schemas(schemas, asked=True)
        self._told = _Schemas(schemas, asked=False)
        self._operations = {
            operation["operationId"]: operation
            for path in document["paths"].values()
            for method, operation in path.items()
            if method != "parameters"
        }
        self._requests: dict[str, Check | None] = {}
        self._answers: dict[tuple[str, str], Check | None] = {}
        self._fitted: set[str] = set()
        """The long lists that were found to fit: each bot is told the same commands."""

    def request(self, operation: str, body: Any) -> Problem | None:
        """Check a body that came as JSON, or the payload_json of a form; None stands for no body."""
        if operation not in self._requests:
            described = self._operations[operation].get("requestBody")
            schema = _json(described) if described else None
            self._requests[operation] = self._asked.check(schema) if schema else None
        check = self._requests[operation]
        if check is None:
            return None if body is None else Problem((), "UNEXPECTED_BODY", "This takes no body.")
        return check(body, ())

    def answer(self, operation: str, status: int, body: Any) -> Problem | None:
        key = (operation, str(status))
        if key not in self._answers:
            described = self._operations[operation]["responses"].get(str(status))
            schema = _json(described) if described else None
            self._answers[key] = self._told.check(schema) if schema else None
        check = self._answers[key]
        if check is None:
            return None
        if type(body) is not list or len(body) < LONG:
            return check(body, ())
        text = f"{key}{json.dumps(body)}"
        problem = None if text in self._fitted else check(body, ())
        if problem is None:
            self._fitted.add(text)
        return problem

    def value(self, schema: str, value: Any) -> Problem | None:
        return self._told.named(schema)(value, (schema,))


class _Schemas:
    """Schemas as checks, of what is asked or of what is told."""

    def __init__(self, schemas: Mapping[str, Schema], *, asked: bool) -> None:
        self._schemas = schemas
        self._asked = asked
        self._compiled: dict[str, Check] = {}

    def named(self, name: str) -> Check:
        if (check := self._compiled.get(name)) is None:
            check = self.check(self._schemas[name], name)
            if name == SNOWFLAKE and self._asked:
                check = any_of([check, of_type("integer")], name)
            self._compiled[name] = check
        return check

    def check(self, schema: Schema, name: str = "") -> Check:
        if "$ref" in schema:
            target = schema["$ref"].rpartition("/")[2]
            return lambda value, at: self.named(target)(value, at)
        checks: list[Check] = []
        if (union := schema.get("oneOf") or schema.get("anyOf")) is not None:
            checks.append(self._union(union, name))
        checks += [self.check(one) for one in schema.get("allOf", ())]
        if "type" in schema:
            checks.append(of_type(schema["type"]))
        if "enum" in schema:
            checks.append(one_of(schema["enum"]))
        checks += limits(schema)
        if "properties" in schema:
            checks.append(self._object(schema, name))
        elif isinstance(more := schema.get("additionalProperties"), dict):
            checks.append(values(self.check(more)))
        if "items" in schema:
            checks.append(items(self.check(schema["items"])))
        return checks[0] if len(checks) == 1 else all_of(checks)

    def _union(self, members: Sequence[Schema], name: str) -> Check:
        if all("const" in one for one in members):
            return one_of([one["const"] for one in members])
        if all("$ref" in one for one in members):
            told: dict[Any, Check] = {}
            for one in members:
                for constant in self._constants(one):
                    told.setdefault(constant, self.check(one))
            if len(told) >= len(members):
                return told_apart(told)
        return any_of([self.check(one) for one in members], name)

    def _constants(self, reference: Schema) -> Sequence[Any]:
        """Return the values of `type` by which a member of a union is known."""
        schema = self._schemas[reference["$ref"].rpartition("/")[2]]
        constants: Sequence[Any] = schema.get("properties", {}).get("type", {}).get("enum", ())
        return constants

    def _object(self, schema: Schema, name: str) -> Check:
        fields = {key: self.check(one) for key, one in schema["properties"].items()}
        fields |= dict.fromkeys(UNDESCRIBED.get(name, ()), anything)
        required = frozenset(schema.get("required", ()))
        open_ended = schema.get("additionalProperties") not in (None, False)

        def check(value: Any, at: Place) -> Problem | None:
            if type(value) is not dict:
                return None
            for key, inner in value.items():
                if (known := fields.get(key)) is None:
                    if not open_ended:
                        return Problem((*at, key), "UNKNOWN_FIELD", f"There is no such field of {name}.")
                elif (problem := known(inner, (*at, key))) is not None:
                    return problem
            if not required <= value.keys():
                missing = sorted(required - value.keys())[0]
                return Problem((*at, missing), "BASE_TYPE_REQUIRED", "This field is required")
            return None

        return check


@cache
def load(path: Path = PATH) -> Spec | None:
    """Return the checks, or None where the description does not lie beside the project."""
    return Spec(json.loads(path.read_text())) if path.exists() else None


def _json(described: Schema) -> Schema | None:
    content = described.get("content", {}).get("application/json")
    return content["schema"] if content else None
