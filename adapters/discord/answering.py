"""Answers to one interaction: said within two seconds, or put off so that Discord waits for them."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from adapters.clock import Stopwatch
from adapters.discord.answers import Acknowledged, MessageGone, NotAllowed, TooLate
from adapters.discord.api import Api
from adapters.discord.reading import Me, is_no_room
from adapters.discord.received import EPHEMERAL, Interaction, Kind
from adapters.discord.sender import addresses, attached, files_of
from adapters.discord.showing import in_words, shown
from adapters.keys import row_of
from adapters.sending import Parcel, Refused, Shown, TryAgain, Unsendable

log = logging.getLogger(__name__)

SOON: Final = 1.5
"""Seconds after which we say that the answer will take longer: Discord waits for three."""

MESSAGE, THINKING, PUT_OFF, CHANGE, CHOICES, FORM = 4, 5, 6, 7, 8, 9
"""How an interaction can be answered."""
CALLBACK: Final = "/interactions/{webhook_id}/{webhook_token}/callback"
FOLLOWUP: Final = "/webhooks/{webhook_id}/{webhook_token}"
ORIGINAL: Final = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"

Answered = Parcel | Shown | None


class Answering:
    """One interaction. Made when it arrives; its token stays in here."""

    def __init__(
        self,
        asked: Interaction,
        api: Api,
        watch: Stopwatch,
        me: Me,
        ends: Callable[[], bool] = lambda: False,
    ) -> None:
        """`ends` tells whether we are about to stop: then nothing is promised for later."""
        self._ends = ends
        self._asked = asked
        self._api = api
        self._me = me
        self._put_off: asyncio.Task[bool] | None = None
        self._asks = False
        """Whether it was answered with a form."""
        self._timer = watch.call_later(SOON, self._begin_to_put_off)

    async def ask(self, form: dict[str, Any]) -> bool:
        """Show a form instead of an answer; False if it is too late for one."""
        if self._put_off is not None:
            return False
        self._timer.cancel()
        try:
            await self._callback(FORM, form)
        except (TooLate, TryAgain, Refused, Unsendable) as why:
            log.warning("no form: %s", type(why).__name__, extra={"action": "no_form"})
            return False
        self._asks = True
        return True

    async def answer(self, parcel: Parcel | None) -> Answered:
        """Show the answer; return what has to be sent by other means, or as what it was shown."""
        self._timer.cancel()
        if self._asks:
            return parcel
        waiting = self._put_off is not None and await self._put_off
        try:
            if parcel is None:
                await self._nothing(waiting=waiting)
                return None
            return Shown(await self._show_or_say(parcel, waiting=waiting))
        except (TooLate, MessageGone):
            log.info("an interaction was answered too late", extra={"action": "late_answer"})
        except (TryAgain, Refused, Unsendable) as why:
            log.warning("not answered: %s", type(why).__name__, extra={"action": "not_answered"})
            if parcel is not None and isinstance(why, TryAgain) and why.unsure:
                return replace(parcel, maybe_said=True)
        return parcel

    # --- in time, or put off ---------------------------------------------------------------

    def _begin_to_put_off(self) -> None:
        if self._ends():
            return
        self._put_off = asyncio.get_running_loop().create_task(self._puts_off())

    async def _puts_off(self) -> bool:
        """Say that it takes longer; False if Discord has surely not taken even that."""
        kind = PUT_OFF if self._is_press else THINKING
        data = {"flags": EPHEMERAL} if kind == THINKING and self._hidden_at_first else None
        try:
            await self._callback(kind, data)
        except (TooLate, TryAgain, Refused, Unsendable) as why:
            log.warning("not put off: %s", type(why).__name__, extra={"action": "not_put_off"})
            return isinstance(why, TryAgain) and why.unsure
        return True

    async def _show_or_say(self, parcel: Parcel, *, waiting: bool) -> str | None:
        """Show the answer; where no file may be shown, say what it holds."""
        try:
            return await self._show(parcel, waiting=waiting)
        except NotAllowed:
            if not parcel.message.attachments:
                raise
        return await self._show(replace(parcel, message=in_words(parcel.message)), waiting=waiting)

    async def _show(self, parcel: Parcel, *, waiting: bool) -> str | None:
        """Return the number of the message, if it stays where others can answer to it."""
        if self._changes_what_was_pressed(parcel):
            try:
                await self._change(parcel, waiting=waiting)
            except MessageGone:
                log.info("what was pressed is gone", extra={"action": "said_anew"})
            else:
                return None
        body, files, hidden = self._body(parcel), files_of(parcel.message), self._is_hidden(parcel)
        if not waiting:
            return _shown_as(await self._callback(MESSAGE, body, files=files, tell=True), hidden=hidden)
        if not self._is_press and hidden == self._hidden_at_first:
            said = await self._ask("PATCH", ORIGINAL, _changes(body), files=files)
        else:
            if not self._is_press:  # it was to be seen by others, or by nobody else
                await self._ask("DELETE", ORIGINAL)
            said = await self._ask("POST", FOLLOWUP, body, files=files, params={"wait": "true"})
        return None if hidden else str(said["id"])

    async def _change(self, parcel: Parcel, *, waiting: bool) -> None:
        """Change the message that was pressed. Raises MessageGone."""
        body, files = _changes(self._body(parcel)), files_of(parcel.message)
        if waiting:
            await self._ask("PATCH", ORIGINAL, body, files=files)
        else:
            await self._callback(CHANGE, body, files=files)

    async def _nothing(self, *, waiting: bool) -> None:
        """Let Discord know that nothing is to be said."""
        if self._is_press and not waiting:
            await self._callback(PUT_OFF)
        elif not self._is_press and waiting:
            await self._ask("DELETE", ORIGINAL)

    # --- how ------------------------------------------------------------------------------

    @property
    def _is_press(self) -> bool:
        return self._asked.type == Kind.COMPONENT

    @property
    def _hidden_at_first(self) -> bool:
        """Whether the answer, not known yet, is probably for one person's eyes: in company most are."""
        return self._asked.guild_id is not None or is_no_room(self._asked)

    def _is_hidden(self, parcel: Parcel) -> bool:
        return is_no_room(self._asked) or (parcel.message.private and self._asked.guild_id is not None)

    def _changes_what_was_pressed(self, parcel: Parcel) -> bool:
        data = self._asked.data
        on = row_of(data.custom_id) if data is not None else None
        return self._is_press and parcel.row.edits is not None and parcel.row.edits == on

    def _body(self, parcel: Parcel) -> dict[str, Any]:
        row, private = parcel.row.edits or parcel.row.id, parcel.room.private and not is_no_room(self._asked)
        hidden = self._is_hidden(parcel)
        body = shown(parcel.message, row, private=private, hidden=hidden, to=addresses(self._me))
        return body | ({"attachments": attached(parcel.message)} if parcel.message.attachments else {})

    async def _callback(self, kind: int, data: Any = None, *, files: Any = (), tell: bool = False) -> Any:
        """Give the first answer; when it got lost whether it arrived, a second try tells."""
        body = {"type": kind} if data is None else {"type": kind, "data": data}
        params = {"with_response": "true"} if tell else None
        try:
            return await self._ask("POST", CALLBACK, body, files=files, params=params, number=self._asked.id)
        except TryAgain as lost:
            if not lost.unsure:
                raise
        try:
            return await self._ask("POST", CALLBACK, body, files=files, params=params, number=self._asked.id)
        except Acknowledged:
            return await self._as_shown() if tell else None
        except TryAgain as lost:
            # Lost again; a message that stands there says that the first has arrived.
            if lost.unsure and tell and (found := await self._as_shown()) is not None:
                return found
            raise

    async def _as_shown(self) -> Any:
        """Return our first answer as Discord would have told it; None if it does not tell."""
        try:
            return {"resource": {"message": await self._ask("GET", ORIGINAL)}}
        except (TooLate, MessageGone, TryAgain, Refused, Unsendable):
            return None

    async def _ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        files: Any = (),
        params: Any = None,
        number: str = "",
    ) -> Any:
        places = {"webhook_id": number or self._me.application, "webhook_token": self._asked.token}
        return await self._api.ask(method, path, body, files=files, params=params, **places)


def _changes(body: dict[str, Any]) -> dict[str, Any]:
    """Return a body for a message that is there: for whose eyes it is stays as it was."""
    return body | {"flags": body["flags"] & ~EPHEMERAL}


def _shown_as(answer: Any, *, hidden: bool) -> str | None:
    if hidden or not isinstance(answer, dict):
        return None
    message = (answer.get("resource") or {}).get("message") or {}
    return str(message["id"]) if "id" in message else None
