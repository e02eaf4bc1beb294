"""Messages that the bot writes: checked, kept, shown."""

from __future__ import annotations

import struct
from dataclasses import replace
from typing import TYPE_CHECKING

from tests.wire.discord import components
from tests.wire.discord.errors import ApiError, too_long, wrong
from tests.wire.discord.parsing import Pings, pings
from tests.wire.discord.permissions import ATTACH_FILES, MENTION_EVERYONE
from tests.wire.discord.record import Upload
from tests.wire.discord.state import Room, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer

EPHEMERAL, LOADING, SUPPRESS_EMBEDS, SILENT = 64, 128, 4, 4096
SETTABLE = SUPPRESS_EMBEDS | SILENT | components.V2
MOST_TEXT, MOST_EMBEDDED = 2000, 6000
NOT_BESIDE_V2 = "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"


def content_of(
    dc: DiscordServer,
    room: Room,
    values: Wire,
    files: dict[int, Upload],
    before: Wire | None = None,
    *,
    also: int = 0,
) -> tuple[Wire, tuple[Upload, ...], Pings]:
    """Return what a message says after a request, and whom it rings; `also` are flags that may be set."""
    flags = values.get("flags") or 0
    if before is None and flags & ~(SETTABLE | also):
        raise wrong("NUMBER_TYPE_COERCE", f"The flags {flags & ~(SETTABLE | also)} cannot be set.", "flags")
    v2 = bool((flags | (before or {}).get("flags", 0)) & components.V2)
    said: Wire = {}
    if "content" in values:
        said["content"] = _text(values["content"] or "", v2)
    if "embeds" in values:
        said["embeds"] = _embeds(values["embeds"] or [], v2)
    uploads: tuple[Upload, ...] = ()
    kept = (before or {}).get("attachments", [])
    if "attachments" in values or files:
        kept, uploads = _attachments(dc, room, values.get("attachments") or [], files, kept)
        said["attachments"] = kept
    if "components" in values:
        components.check(values["components"] or [], v2=v2)
        by_name = {one["filename"]: one for one in kept}
        said["components"] = components.answered(values["components"] or [], by_name)
    if "flags" in values:
        said["flags"] = flags | ((before or {}).get("flags", 0) & (EPHEMERAL | components.V2))
    whole = {"content": "", "embeds": [], "attachments": [], "components": [], **(before or {}), **said}
    if not any(whole[key] for key in ("content", "embeds", "attachments", "components", "sticker_ids")
               if key in whole):  # fmt: skip
        raise ApiError(400, 50006, "Cannot send an empty message", violation=True)
    return said, uploads, rung(dc, room, values, whole)


def rung(dc: DiscordServer, room: Room, values: Wire, whole: Wire) -> Pings:
    """Return whom a message of the bot's rings."""
    allowed = values.get("allowed_mentions")
    for key in ("users", "roles"):
        if allowed and allowed.get(key) and key in (allowed.get("parse") or ()):
            raise wrong("MUTUALLY_EXCLUSIVE", f'parse:["{key}"] and {key}: [ids...] exclude each other',
                        "allowed_mentions")  # fmt: skip
    texts = [whole["content"], *(one["content"] for one in components.everything(whole["components"])
                                 if one["type"] == components.TEXT)]  # fmt: skip
    everyone = bool(dc.state.permissions(room) & MENTION_EVERYONE) and room.realm is not None
    roles = room.realm.roles if room.realm is not None else {}
    ringing = frozenset(number for number, role in roles.items() if everyone or role["mentionable"])
    reference = values.get("message_reference")
    answered = room.messages.get(int(reference["message_id"])) if reference else None
    return pings(
        "\n".join(texts),
        allowed,
        replied_to=int(answered["author"]["id"]) if answered else None,
        may_ring_everyone=everyone,
        may_ring_roles=ringing,
    )


def mentioned(dc: DiscordServer, found: Pings) -> Wire:
    """Return the fields of a message that tell whom it rings."""
    users = [dc.state.users[one] for one in sorted(found.users) if one in dc.state.users]
    roles = [str(one) for one in sorted(found.roles)]
    return {"mentions": users, "mention_roles": roles, "mention_everyone": found.everyone}


def _text(text: str, v2: bool) -> str:
    if v2 and text:
        raise wrong(
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", "No content beside them", "content"
        )
    if len(text) > MOST_TEXT:
        raise too_long(MOST_TEXT, "content")
    return text.strip()


def _embeds(embeds: list[Wire], v2: bool) -> list[Wire]:
    if v2 and embeds:
        raise wrong(NOT_BESIDE_V2, "Embeds stand in the components", "embeds")
    texts = []
    for one in embeds:
        fields = one.get("fields") or []
        texts += [one.get("title"), one.get("description"), (one.get("footer") or {}).get("text")]
        texts += [(one.get("author") or {}).get("name")]
        texts += [field[key] for field in fields for key in ("name", "value")]
    if sum(len(one or "") for one in texts) > MOST_EMBEDDED:
        raise wrong(
            "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {MOST_EMBEDDED}", "embeds"
        )
    return [_embedded(one) for one in embeds]


def _embedded(embed: Wire) -> Wire:
    wire = {key: value for key, value in embed.items() if value is not None} | {"type": "rich"}
    if "fields" in wire:
        wire["fields"] = [{"inline": False} | one for one in wire["fields"]]
    return wire


def _attachments(
    dc: DiscordServer, room: Room, told: list[Wire], files: dict[int, Upload], before: list[Wire]
) -> tuple[list[Wire], tuple[Upload, ...]]:
    """Return the attachments after a request: those kept, and the new ones with what is told of them."""
    if files and not dc.state.permissions(room) & ATTACH_FILES:
        raise ApiError(403, 50013, "Missing Permissions")
    wires, uploads = [], []
    known = {one["id"]: one for one in before}
    about = {str(one["id"]): one for one in told}
    for key, one in about.items():
        if key in known:
            wires.append(known[key] | ({"description": one["description"]} if one.get("description") else {}))
        elif not key.isdecimal() or int(key) not in files:
            raise wrong("ATTACHMENT_NOT_FOUND", f"There is no file {key}.", "attachments")
    for number, upload in sorted(files.items()):
        one = about.get(str(number), {})
        upload = replace(upload, name=one.get("filename") or upload.name, alt=one.get("description") or "")
        uploads.append(upload)
        wires.append(stored(dc, room, upload))
    if len(wires) > 10:
        raise wrong("BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.", "attachments")
    return wires, tuple(uploads)


def stored(dc: DiscordServer, room: Room, upload: Upload) -> Wire:
    """Keep a file; return the attachment that points at it."""
    number = dc.state.new_id()
    path = f"/attachments/{room.id}/{number}/{upload.name}"
    dc.state.files[path] = upload.content
    url = f"{dc.files_url}{path}"
    wire: Wire = {"id": str(number), "filename": upload.name, "size": len(upload.content), "url": url}
    wire |= {"proxy_url": url, "content_type": upload.mime or "application/octet-stream"}
    if upload.alt:
        wire["description"] = upload.alt
    if upload.content.startswith(b"\x89PNG\r\n\x1a\n") and len(upload.content) >= 24:
        wire["width"], wire["height"] = struct.unpack(">II", upload.content[16:24])
        wire["content_type"] = "image/png"
    return wire
