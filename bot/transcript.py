"""The transcript of a replay: as text for people, as JSON lines for machines."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from bot.sent import Sent
from core.domain.calendar import local


def stamp(at: datetime, zone: str) -> str:
    """Return the moment as RFC 9557: local time, offset, zone."""
    return f"{local(at, zone).isoformat(timespec='seconds')}[{zone}]"


def as_json(sent: Sent) -> str:
    """Return the message as one line of JSON."""
    message = sent.message
    line: dict[str, Any] = {
        "id": sent.id,
        "at": stamp(sent.at, sent.zone),
        "to": sent.to,
        "room": sent.room,
        "kind": sent.kind,
        "text": message.reaction if sent.kind == "reaction" else message.text,
        "buttons": [{"label": button.label, "says": button.says} for button in message.buttons],
        "attachments": [
            {"name": one.name, "type": one.media_type, "alt": one.alt} for one in message.attachments
        ],
        "private": sent.private,
        "edit": sent.edit,
    }
    return json.dumps(line, ensure_ascii=False)


def as_text(sent: Sent) -> str:
    """Return the message as people read it: when, to whom, words, buttons, files."""
    there = local(sent.at, sent.zone)
    where = f"{sent.to}@{sent.room}" if sent.room is not None and sent.private else sent.to
    marks = [
        mark for mark, is_so in (("changed", sent.edit), ("only you", sent.room and sent.private)) if is_so
    ]
    head = f"{there:%a} {there.day} {there:%b %Y %H:%M:%S %z} to {where}"
    if sent.kind != "reply":
        head += f" [{sent.kind}]"
    if marks:
        head += f" ({', '.join(marks)})"
    lines = [head]
    message = sent.message
    if sent.kind == "reaction":
        lines.append(f"  {message.reaction}")
    lines += [f"  {line}" for line in message.text.splitlines()]
    if message.buttons:
        lines.append("  " + " ".join(f"[{button.label}]" for button in message.buttons))
    lines += [f"  file: {one.name}" + (f" ({one.alt})" if one.alt else "") for one in message.attachments]
    return "\n".join(lines)


def write_files(sent: Sent, folder: Path) -> None:
    """Write the message's attachments into the folder, under their names."""
    for attachment in sent.message.attachments:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / Path(attachment.name).name).write_bytes(attachment.content)
