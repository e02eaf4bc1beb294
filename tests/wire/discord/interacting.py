"""Answers to interactions, and messages by their tokens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.wire.discord import components, shapes
from tests.wire.discord.bodies import Asked
from tests.wire.discord.errors import ApiError, unknown, wrong
from tests.wire.discord.messages import changed
from tests.wire.discord.record import Kind, Upload
from tests.wire.discord.sending import EPHEMERAL, LOADING, content_of, mentioned
from tests.wire.discord.state import APPLICATION_ID, Interaction, Wire

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer

COMMAND, COMPONENT, AUTOCOMPLETE, SUBMIT = 2, 3, 4, 5
MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, CHOICES, MODAL = 4, 5, 6, 7, 8, 9
FIRST_ANSWER = 3.0
"""Seconds in which an interaction is to be answered."""
TOKEN_LIVES = 15 * 60.0
MOST_FOLLOWUPS = 5
"""Further messages where only the user installed the application."""
FITTING = {
    COMMAND: {MESSAGE, DEFERRED, MODAL},
    COMPONENT: {MESSAGE, DEFERRED, DEFERRED_UPDATE, UPDATE, MODAL},
    AUTOCOMPLETE: {CHOICES},
    SUBMIT: {MESSAGE, DEFERRED},
}


def create_interaction_response(dc: DiscordServer, asked: Asked) -> Wire | None:
    found = dc.state.interactions.get(int(asked.path["interaction_id"]))
    if found is None or found.token != asked.path["interaction_token"]:
        raise unknown("Interaction")
    if found.callback is None and dc.clock.now - found.at > FIRST_ANSWER:
        raise unknown("Interaction")
    if found.callback is not None:
        raise ApiError(400, 40060, "Interaction has already been acknowledged.")
    kind, data = asked.body["type"], asked.body.get("data") or {}
    fitting = FITTING[found.kind]
    if found.kind == SUBMIT and found.source is not None:
        fitting = fitting | {DEFERRED_UPDATE, UPDATE}
    if kind not in fitting:
        raise wrong("INTERACTION_CALLBACK_TYPE_INVALID", f"Value must be one of {sorted(fitting)}.", "type")
    match kind:
        case 4:
            if data.get("flags", 0) & LOADING:
                raise wrong("NUMBER_TYPE_COERCE", "The flag cannot be set.", "data", "flags")
            found.original = _said(dc, found, data, asked.files)
        case 5:
            found.original = _thinks(dc, found, data.get("flags") or 0)
        case 6:
            found.original = found.source
        case 7:
            assert found.source is not None
            if not found.hidden_source and int(found.source["id"]) not in found.room.messages:
                raise unknown("Message")
            hidden = found.user if found.hidden_source else None
            found.original = changed(
                dc, found.room, found.source, data, asked.files, only_for=hidden, interaction=found.id
            )
        case 8:
            _offered(dc, found, data)
        case 9:
            components.check_modal(data)
            found.modal = data
            dc.show("modal", found.room, None, only_for=found.user, interaction=found.id, form=data)
    found.callback = kind
    return _acknowledged(found) if asked.query.get("with_response") in ("true", "True", "1") else None


def _acknowledged(found: Interaction) -> Wire:
    about: Wire = {"id": str(found.id), "type": found.kind}
    answer: Wire = {"interaction": about}
    if found.original is not None:
        about |= {"response_message_id": found.original["id"], "response_message_loading": found.loading}
        about["response_message_ephemeral"] = bool(found.original["flags"] & EPHEMERAL)
        if found.callback in (MESSAGE, DEFERRED):
            answer["resource"] = {"type": MESSAGE, "message": found.original}
        elif found.callback == UPDATE:
            answer["resource"] = {"type": UPDATE, "message": found.original}
    return answer


def _offered(dc: DiscordServer, found: Interaction, data: Wire) -> None:
    choices = data.get("choices") or []
    kind = found.focused
    for place, one in enumerate(choices):
        if not isinstance(one["value"], {3: str, 4: int, 10: int | float}[kind]):
            raise wrong(
                "BASE_TYPE_BAD_TYPE", "The value has another type.", "data", "choices", place, "value"
            )
        if isinstance(one["value"], str) and len(one["value"]) > 100:
            raise wrong("BASE_TYPE_MAX_LENGTH", "Must be 100 or fewer in length.", "data", "choices", place)
    dc.show("choices", found.room, None, only_for=found.user, interaction=found.id, choices=choices)


def _said(dc: DiscordServer, found: Interaction, values: Wire, files: dict[int, Upload]) -> Wire:
    """Write a message as an answer to an interaction."""
    said, uploads, rung = content_of(dc, found.room, values, files, also=EPHEMERAL)
    return _posted(dc, found, {**said, **mentioned(dc, rung)}, shown="message", files=uploads, pings=rung)


def _thinks(dc: DiscordServer, found: Interaction, flags: int) -> Wire:
    found.loading = True
    return _posted(dc, found, {"flags": flags & EPHEMERAL | LOADING}, shown="thinking")


def _posted(dc: DiscordServer, found: Interaction, said: Wire, *, shown: Kind, **more: Any) -> Wire:
    kind = 20 if found.kind == COMMAND else 0
    message = shapes.message_wire(dc.state.new_id(), found.room, shapes.BOT, dc.clock.now, type=kind)
    message |= {"application_id": str(APPLICATION_ID), "webhook_id": str(APPLICATION_ID)}
    message |= {"interaction_metadata": found.metadata, **said}
    found.messages[int(message["id"])] = message
    hidden = message["flags"] & EPHEMERAL
    if not hidden:
        found.room.messages[int(message["id"])] = message
    only_for = found.user if hidden else None
    dc.show(shown, found.room, message, only_for=only_for, interaction=found.id, **more)
    if not hidden:
        dc.gateway.message("MESSAGE_CREATE", found.room, message)
    return message


def _by_token(dc: DiscordServer, asked: Asked) -> Interaction:
    found = dc.state.tokens.get(asked.path["webhook_token"])
    if found is None or asked.path["webhook_id"] != str(APPLICATION_ID) or found.callback is None:
        raise unknown("Webhook")
    if dc.clock.now - found.at > TOKEN_LIVES:
        raise dc.token_expired
    return found


def execute_webhook(dc: DiscordServer, asked: Asked) -> Wire | None:
    found = _by_token(dc, asked)
    if found.loading and found.original is not None:
        message = _filled(dc, found, asked.body, asked.files)
    else:
        if "0" not in found.owners:
            found.followups += 1
            if found.followups > MOST_FOLLOWUPS:
                raise ApiError(
                    400, 40094, "This interaction has hit the maximum number of follow up messages."
                )
        message = _said(dc, found, asked.body, asked.files)
    return message if asked.query.get("wait") in ("true", "True", "1") else None


def _filled(dc: DiscordServer, found: Interaction, values: Wire, files: dict[int, Upload]) -> Wire:
    """Let the words come where the bot was thinking; whether they are hidden was told before."""
    message = found.original
    assert message is not None
    values = {key: value for key, value in values.items() if key != "flags"} | {
        "flags": (values.get("flags") or 0) & ~EPHEMERAL
    }
    said, uploads, rung = content_of(dc, found.room, values, files)
    said["flags"] = said.get("flags", 0) | message["flags"] & EPHEMERAL
    message |= {**said, **mentioned(dc, rung), "edited_timestamp": shapes.stamp(dc.clock.now)}
    found.loading = False
    only_for = found.user if message["flags"] & EPHEMERAL else None
    dc.show(
        "message", found.room, message, only_for=only_for, interaction=found.id, files=uploads, pings=rung
    )
    if only_for is None:
        dc.gateway.message("MESSAGE_UPDATE", found.room, message)
    return message


def _message(dc: DiscordServer, asked: Asked) -> tuple[Interaction, Wire]:
    """Return a message that the token opens: the first answer, or one after it."""
    found = _by_token(dc, asked)
    number = asked.path.get("message_id")
    message = found.original if number is None else found.messages.get(int(number))
    if message is None:
        raise unknown("Message")
    return found, message


def get_webhook_message(dc: DiscordServer, asked: Asked) -> Wire:
    return _message(dc, asked)[1]


def update_webhook_message(dc: DiscordServer, asked: Asked) -> Wire:
    found, message = _message(dc, asked)
    if found.loading and message is found.original:
        return _filled(dc, found, asked.body, asked.files)
    hidden = found.user if message["flags"] & EPHEMERAL else None
    return changed(dc, found.room, message, asked.body, asked.files, only_for=hidden, interaction=found.id)


def delete_webhook_message(dc: DiscordServer, asked: Asked) -> None:
    found, message = _message(dc, asked)
    hidden = bool(message["flags"] & EPHEMERAL)
    found.messages.pop(int(message["id"]), None)
    found.room.messages.pop(int(message["id"]), None)
    if found.original is message:
        found.original, found.loading = None, False
    only_for = found.user if hidden else None
    dc.show("delete", found.room, message, only_for=only_for, interaction=found.id)
    if not hidden:
        about = {"id": message["id"], "channel_id": str(found.room.id)}
        dc.gateway.tell("MESSAGE_DELETE", about, room=found.room)
