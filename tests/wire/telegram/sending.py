"""Methods that send, edit and delete messages."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from tests.wire.telegram.errors import bad, wrong
from tests.wire.telegram.parameters import Upload
from tests.wire.telegram.state import Room, StoredFile, Wire, is_administrator
from tests.wire.telegram.texts import check_markup, message_caption, message_text

if TYPE_CHECKING:
    from tests.wire.telegram.server import TelegramServer

TWO_DAYS = 48 * 3600
MOST_PHOTO_BYTES = 10 * 1024 * 1024
NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def send_message(tg: TelegramServer, values: Wire) -> Wire:
    text, entities = message_text(values)
    return _send(tg, "sendMessage", values, _worded("text", text, "entities", entities))


def send_document(tg: TelegramServer, values: Wire) -> Wire:
    upload = values["document"]
    file_id, size = _kept(tg, upload, "documents")
    document: Wire = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": size}
    if isinstance(upload, Upload):
        document |= {"file_name": upload.name, "mime_type": upload.mime or "application/octet-stream"}
    content = _worded("caption", *_caption(values)) | {"document": document}
    return _send(tg, "sendDocument", values, content, upload)


def send_photo(tg: TelegramServer, values: Wire) -> Wire:
    upload = values["photo"]
    width, height = 640, 480
    if isinstance(upload, Upload):
        if len(upload.content) > MOST_PHOTO_BYTES:
            raise wrong("file is too big")
        width, height = _dimensions(upload.content)
    file_id, size = _kept(tg, upload, "photos")
    photo = {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": size}
    content = _worded("caption", *_caption(values)) | {"photo": [photo | {"width": width, "height": height}]}
    return _send(tg, "sendPhoto", values, content, upload)


def edit_message_text(tg: TelegramServer, values: Wire) -> Wire:
    text, entities = message_text(values)
    room, message = _to_edit(tg, values)
    if "text" not in message:
        raise bad("there is no text in the message to edit")
    return _edit(tg, "editMessageText", values, room, message, _worded("text", text, "entities", entities))


def edit_message_caption(tg: TelegramServer, values: Wire) -> Wire:
    caption = _worded("caption", *_caption(values))
    room, message = _to_edit(tg, values)
    if "photo" not in message and "document" not in message:
        raise bad("there is no caption in the message to edit")
    return _edit(tg, "editMessageCaption", values, room, message, caption)


def edit_message_reply_markup(tg: TelegramServer, values: Wire) -> Wire:
    room, message = _to_edit(tg, values)
    worded = {key: message[key] for key in WORDS if key in message}
    return _edit(tg, "editMessageReplyMarkup", values, room, message, worded)


def delete_message(tg: TelegramServer, values: Wire) -> bool:
    room = tg.state.writable(values)
    message = tg.state.message(room, values["message_id"], "delete")
    mine = message["from"]["id"] == tg.bot_id
    rightful = mine or room.is_private or is_administrator(room.members.get(tg.bot_id))
    if not rightful or message["date"] < tg.clock.now - TWO_DAYS:
        raise bad("message can't be deleted")
    del room.messages[message["message_id"]]
    tg.deleted.append((room.id, message["message_id"]))
    return True


WORDS = ("text", "entities", "caption", "caption_entities")


def _worded(key: str, text: str, entities_key: str, entities: list[Wire]) -> Wire:
    if not text:
        return {}
    return {key: text, entities_key: entities} if entities else {key: text}


def _caption(values: Wire) -> tuple[str, str, list[Wire]]:
    text, entities = message_caption(values)
    return text, "caption_entities", entities


def _send(tg: TelegramServer, method: str, values: Wire, content: Wire, file: Any = None) -> Wire:
    markup = values.get("reply_markup")
    check_markup(markup)
    room = tg.state.writable(values)
    replied = _replied(room, values.get("reply_parameters"))
    message: Wire = {"message_id": room.next_id(), "from": tg.state.bot, "chat": room.wire}
    message["date"] = tg.clock.date
    message |= content
    if markup is not None and "inline_keyboard" in markup:
        message["reply_markup"] = markup
    if (thread := values.get("message_thread_id")) is not None:
        message |= {"message_thread_id": thread, "is_topic_message": True}
        replied = replied or room.messages[thread]
    if replied is not None:
        message["reply_to_message"] = quoted(replied)
    room.messages[message["message_id"]] = message
    tg.record(message, method, values, file if isinstance(file, Upload) else None)
    return message


def quoted(message: Wire) -> Wire:
    """Return a message as it stands inside of a reply: without the one that it replies to itself."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def _replied(room: Room, parameters: Wire | None) -> Wire | None:
    if parameters is None:
        return None
    found = room.messages.get(parameters["message_id"])
    if found is None and not parameters.get("allow_sending_without_reply", False):
        raise bad("message to be replied not found")
    return found


def _to_edit(tg: TelegramServer, values: Wire) -> tuple[Room, Wire]:
    check_markup(values.get("reply_markup"))
    if "chat_id" not in values or "message_id" not in values:
        raise wrong("message identifier is not specified")
    room = tg.state.writable(values)
    message = tg.state.message(room, values["message_id"], "edit")
    if message["from"]["id"] != tg.bot_id:
        raise bad("message can't be edited")
    return room, message


def _edit(tg: TelegramServer, method: str, values: Wire, room: Room, message: Wire, worded: Wire) -> Wire:
    changing = (*WORDS, "reply_markup")
    after = dict(worded)
    if "reply_markup" in values:
        after["reply_markup"] = values["reply_markup"]
    if after == {key: message[key] for key in changing if key in message}:
        raise bad(NOT_MODIFIED)
    edited = {key: value for key, value in message.items() if key not in changing}
    edited |= {**after, "edit_date": tg.clock.date}
    room.messages[message["message_id"]] = edited
    tg.record(edited, method, values, None)
    return edited


def _kept(tg: TelegramServer, upload: Upload | str, folder: str) -> tuple[str, int]:
    """Keep an uploaded file, or find one that is sent again; return its id and size."""
    if isinstance(upload, str):
        if upload not in tg.state.files:
            raise bad("wrong file identifier/HTTP URL specified")
        return upload, len(tg.state.files[upload].content)
    if not upload.content:
        raise wrong("file must be non-empty")
    return keep(tg, upload.name, upload.content, folder), len(upload.content)


def keep(tg: TelegramServer, name: str, content: bytes, folder: str) -> str:
    """Keep a file; return its id."""
    number = len(tg.state.files)
    file_id = f"BQACAgIAAxkBAAM{number}"
    ending = "." + name.rpartition(".")[2] if "." in name else ""
    tg.state.files[file_id] = StoredFile(content, f"{folder}/file_{number}{ending}")
    return file_id


def _dimensions(content: bytes) -> tuple[int, int]:
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        if width + height > 10_000 or max(width, height) > 20 * min(width, height):
            raise wrong("PHOTO_INVALID_DIMENSIONS")
        return width, height
    if content.startswith(b"\xff\xd8\xff"):
        return 640, 480
    raise wrong("IMAGE_PROCESS_FAILED")
