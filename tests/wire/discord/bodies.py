"""Bodies of requests: JSON, or a form with files and payload_json."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from tests.wire.discord.errors import ApiError, wrong
from tests.wire.discord.record import Upload

MOST_BYTES = 10 * 1024 * 1024
"""The largest file without boosts."""
_FILE = re.compile(r"files\[(\d+)\]$")


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as an operation sees it."""

    operation: str
    path: dict[str, str]
    query: dict[str, str]
    body: Any = None
    files: dict[int, Upload] = field(default_factory=dict)


async def read(request: web.BaseRequest) -> tuple[Any, dict[int, Upload]]:
    """Return the body and its files."""
    if request.content_type == "multipart/form-data":
        return await _form(request)
    raw = await request.read()
    if not raw:
        return None, {}
    if request.content_type != "application/json":
        raise ApiError(400, 50035, f"Content type {request.content_type}", violation=True)
    return _decoded(raw), {}


async def _form(request: web.BaseRequest) -> tuple[Any, dict[int, Upload]]:
    body: Any = None
    files: dict[int, Upload] = {}
    async for part in await request.multipart():
        name = getattr(part, "name", None) or ""
        content = bytes(await part.read(decode=True))
        if name == "payload_json":
            body = _decoded(content)
        elif (found := _FILE.match(name)) is not None:
            if len(content) > MOST_BYTES:
                raise ApiError(413, 40005, "Request entity too large")
            mime = part.headers.get("Content-Type", "application/octet-stream")
            files[int(found[1])] = Upload(getattr(part, "filename", None) or "", content, mime)
        else:
            raise wrong("UNKNOWN_FIELD", f"There is no such part of the form: {name}.")
    return body, files


def _decoded(raw: bytes) -> Any:
    try:
        return json.loads(raw)
    except ValueError:
        raise ApiError(400, 50109, "The request body contains invalid JSON.", violation=True) from None
