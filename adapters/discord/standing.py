"""What stands in a channel already: the answer to an interaction that a killed process did not come to mark.

Without the interaction's token, which is kept in memory only, Discord tells nothing of an answer that one
person alone was shown. But what others can read too, or stands in a private chat, names its interaction.
"""

from __future__ import annotations

import re
from typing import Any, Final

from adapters.discord.answers import ChannelGone, MessageGone, TooLate, TooManyFirst
from adapters.discord.api import Api
from adapters.sending import Refused, Unsendable
from core.ports.values import Outgoing

LOADING: Final = 1 << 7
"""It stands only for an answer to come."""
LOOKED_AT: Final = 100
"""Messages since the interaction: what a request gives at most."""
_INTERACTION: Final = re.compile(r"reply:[a-z]+:INTERACTION_CREATE:(\d+)")


async def standing(api: Api, channel: str, row: Outgoing, me: str) -> str | None:
    """Return the message that shows an interaction's answer there already; None if none is found.

    Raises TryAgain, ChannelGone.
    """
    asked = _INTERACTION.fullmatch(row.key)
    if asked is None:
        return None
    since = {"after": asked[1], "limit": str(LOOKED_AT)}
    try:
        found = await api.ask("GET", "/channels/{channel_id}/messages", params=since, channel_id=channel)
    except ChannelGone:
        raise
    except (MessageGone, Refused, TooLate, TooManyFirst, Unsendable):
        return None  # where nothing may be read the answer is said
    answers = [one for one in found if _answers(one, asked[1], me)] if isinstance(found, list) else []
    return str(answers[-1]["id"]) if answers else None


def _answers(message: Any, interaction: str, me: str) -> bool:
    if not isinstance(message, dict):
        return False
    about, author = message.get("interaction_metadata") or {}, message.get("author") or {}
    ours = str(about.get("id")) == interaction and str(author.get("id")) == me
    return ours and not int(message.get("flags") or 0) & LOADING
