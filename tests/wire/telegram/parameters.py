"""Reading a request: JSON, a form or a multipart form."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import BodyPartReader, web

from tests.wire.telegram.errors import bad, wrong

_STRINGS = """
text caption parse_mode callback_query_id url secret_token language_code file_id inline_message_id
business_connection_id message_effect_id action document photo
"""
STRINGS = frozenset(_STRINGS.split())
"""What stays a string without the published description at hand."""

MOST_BYTES = 50 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a request."""

    name: str
    content: bytes = field(repr=False)
    mime: str


async def read(request: web.BaseRequest, strings: frozenset[str]) -> dict[str, Any]:
    """Return the parameters of a request, with the values of forms read as JSON where they are no strings."""
    values = {name: _value(name, raw, strings) for name, raw in request.query.items()}
    if not request.body_exists:
        return values
    match request.content_type:
        case "application/json":
            body = json.loads(await request.read() or b"{}")
            if not isinstance(body, dict):
                raise wrong("object expected as parameters")
            values |= body
        case "multipart/form-data":
            values |= await _multipart(request, strings)
        case "application/x-www-form-urlencoded" | "application/octet-stream":
            raw_form = (await request.read()).decode()
            for name, raw in parse_qsl(raw_form, keep_blank_values=True):
                values[name] = _value(name, raw, strings)
        case other:
            raise wrong(f"unsupported content type {other}")
    return values


async def _multipart(request: web.BaseRequest, strings: frozenset[str]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    async for part in await request.multipart():
        if not isinstance(part, BodyPartReader) or part.name is None:
            raise wrong("nameless part")
        content = bytes(await part.read())
        if part.filename is None:
            values[part.name] = _value(part.name, content.decode(), strings)
        else:
            values[part.name] = Upload(part.filename, content, part.headers.get("Content-Type", ""))
    return _attached(values)


def _attached(values: dict[str, Any]) -> dict[str, Any]:
    """Put the parts that parameters name as attach://part in their place."""
    for name, value in list(values.items()):
        if isinstance(value, str) and value.startswith("attach://"):
            try:
                values[name] = values.pop(value.removeprefix("attach://"))
            except KeyError:
                raise bad("wrong file identifier/HTTP URL specified") from None
    return values


def _value(name: str, raw: str, strings: frozenset[str]) -> Any:
    if name in strings:
        return raw
    try:
        return json.loads(raw)
    except ValueError:
        return raw
