"""The table of all that the server plays, by the operations' names in the published description."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from tests.wire.discord import commands, interacting, messages, places
from tests.wire.discord.bodies import Asked

if TYPE_CHECKING:
    from tests.wire.discord.server import DiscordServer

Act = Callable[["DiscordServer", Asked], Any]

_CHANNEL = "/channels/{channel_id}"
_MESSAGE = f"{_CHANNEL}/messages/{{message_id}}"
_REACTION = f"{_MESSAGE}/reactions/{{emoji_name}}/@me"
_COMMANDS = "/applications/{application_id}/commands"
_GUILD_COMMANDS = "/applications/{application_id}/guilds/{guild_id}/commands"
_TOKEN = "/webhooks/{webhook_id}/{webhook_token}"  # noqa: S105 -- a place in a path
_ORIGINAL = f"{_TOKEN}/messages/@original"

ROUTES: Mapping[str, tuple[str, Act]] = {
    "get_my_user": ("GET /users/@me", places.get_my_user),
    "get_my_application": ("GET /applications/@me", places.get_my_application),
    "get_my_oauth2_application": ("GET /oauth2/applications/@me", places.get_my_application),
    "get_gateway": ("GET /gateway", places.get_gateway),
    "get_bot_gateway": ("GET /gateway/bot", places.get_bot_gateway),
    "get_user": ("GET /users/{user_id}", places.get_user),
    "create_dm": ("POST /users/@me/channels", places.create_dm),
    "get_channel": (f"GET {_CHANNEL}", places.get_channel),
    "get_guild": ("GET /guilds/{guild_id}", places.get_guild),
    "get_guild_member": ("GET /guilds/{guild_id}/members/{user_id}", places.get_guild_member),
    "list_guild_roles": ("GET /guilds/{guild_id}/roles", places.list_guild_roles),
    "list_guild_channels": ("GET /guilds/{guild_id}/channels", places.list_guild_channels),
    "list_messages": (f"GET {_CHANNEL}/messages", messages.list_messages),
    "create_message": (f"POST {_CHANNEL}/messages", messages.create_message),
    "get_message": (f"GET {_MESSAGE}", messages.get_message),
    "update_message": (f"PATCH {_MESSAGE}", messages.update_message),
    "delete_message": (f"DELETE {_MESSAGE}", messages.delete_message),
    "add_my_message_reaction": (f"PUT {_REACTION}", messages.add_my_message_reaction),
    "delete_my_message_reaction": (f"DELETE {_REACTION}", messages.delete_my_message_reaction),
    "trigger_typing_indicator": (f"POST {_CHANNEL}/typing", messages.trigger_typing_indicator),
    "list_application_commands": (f"GET {_COMMANDS}", commands.list_application_commands),
    "bulk_set_application_commands": (f"PUT {_COMMANDS}", commands.bulk_set_application_commands),
    "get_application_command": (f"GET {_COMMANDS}/{{command_id}}", commands.get_application_command),
    "delete_application_command": (f"DELETE {_COMMANDS}/{{command_id}}", commands.delete_application_command),
    "list_guild_application_commands": (f"GET {_GUILD_COMMANDS}", commands.list_application_commands),
    "bulk_set_guild_application_commands": (
        f"PUT {_GUILD_COMMANDS}",
        commands.bulk_set_application_commands,
    ),
    "create_interaction_response": (
        "POST /interactions/{interaction_id}/{interaction_token}/callback",
        interacting.create_interaction_response,
    ),
    "execute_webhook": (f"POST {_TOKEN}", interacting.execute_webhook),
    "get_original_webhook_message": (f"GET {_ORIGINAL}", interacting.get_webhook_message),
    "update_original_webhook_message": (f"PATCH {_ORIGINAL}", interacting.update_webhook_message),
    "delete_original_webhook_message": (f"DELETE {_ORIGINAL}", interacting.delete_webhook_message),
    "get_webhook_message": (f"GET {_TOKEN}/messages/{{message_id}}", interacting.get_webhook_message),
    "update_webhook_message": (
        f"PATCH {_TOKEN}/messages/{{message_id}}",
        interacting.update_webhook_message,
    ),
    "delete_webhook_message": (
        f"DELETE {_TOKEN}/messages/{{message_id}}",
        interacting.delete_webhook_message,
    ),
}
OPEN = ("/interactions/", "/webhooks/")
"""Where the path itself holds the secret, and no token is asked for."""
MAJOR = ("channel_id", "guild_id", "webhook_token")
"""Parameters of which each value has counts of its own."""


@dataclass(slots=True)
class _Node:
    words: dict[str, _Node] = field(default_factory=dict)
    any: tuple[str, _Node] | None = None
    operations: dict[str, str] = field(default_factory=dict)


def _grown() -> _Node:
    root = _Node()
    for operation, (route, _) in ROUTES.items():
        method, _, path = route.partition(" ")
        node = root
        for word in path[1:].split("/"):
            if word.startswith("{"):
                node.any = node.any or (word[1:-1], _Node())
                node = node.any[1]
            else:
                node = node.words.setdefault(word, _Node())
        node.operations[method] = operation
    return root


_ROOT = _grown()


Found = tuple[str, dict[str, str]]


def find(method: str, path: str) -> Found | None:
    """Return the operation of a request, and what stands in its path."""
    return _find(_ROOT, method, path[1:].split("/"), {})


def _find(
    node: _Node, method: str, words: list[str], found: dict[str, str]
) -> tuple[str, dict[str, str]] | None:
    if not words:
        operation = node.operations.get(method)
        return None if operation is None else (operation, found)
    first, rest = words[0], words[1:]
    if first in node.words and (hit := _find(node.words[first], method, rest, found)) is not None:
        return hit
    if node.any is None:
        return None
    name, inner = node.any
    return _find(inner, method, rest, {**found, name: first})
