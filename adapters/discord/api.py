"""Requests to Discord's REST API; its errors as ours.

They do not go by the library's own requests, which sleep by the machine's clock, try again by
themselves, tell the wait of one route like one of all, and hang for good when one that waits for
the end of a halt is cancelled. No address stands in an error or a log line: it may hold a token.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import timedelta
from math import inf
from typing import Any, Final
from urllib.parse import quote

import aiohttp
from discord import File
from yarl import URL

from adapters.clock import Stopwatch
from adapters.discord.answers import json_of, read, wait_of
from adapters.discord.buckets import Bucket, Buckets
from adapters.json_text import to_json
from adapters.pace import NO_LIMITS, Limit, Limits, Pace
from adapters.sending import Halted, TryAgain

BASE: Final = "https://discord.com/api/v10"
AGENT: Final = "DiscordBot (milepost, 1)"
READ: Final = 20.0
CONNECT: Final = 10.0
"""Seconds."""
TIMEOUT: Final = aiohttp.ClientTimeout(total=None, connect=CONNECT, sock_connect=CONNECT, sock_read=READ)
CONNECTIONS: Final = 64
LONGEST_WAIT: Final = 5.0
"""Seconds for which a request waits here until its route is free; a longer wait is told to who asks."""
OVERALL: Final = Limit(50, 1.0)
"""Requests that Discord takes, but for what answers interactions."""
LOOK: Final = 0.05
"""Seconds after which is looked again whether one of so many requests was answered."""
TRIES: Final = 3
"""How often a request that was told to wait for a moment leaves again from here."""
MAJOR: Final = ("channel_id", "guild_id", "webhook_token")
"""What a route is about: each value has counts of its own."""


class Api:
    """Requests in the name of one bot. `base` is the API's address, with its version.

    Unless `limited` is False, no more leave than Discord takes in a second: also of those that no lane paces.
    """

    def __init__(
        self,
        token: str,
        watch: Stopwatch,
        *,
        base: str | None = None,
        proxy: str | None = None,
        limited: bool = True,
    ) -> None:
        self._token = token
        self._watch = watch
        self._base = (base or BASE).rstrip("/")
        self._proxy = proxy
        self._session: aiohttp.ClientSession | None = None
        self._closed = False
        self._buckets = Buckets()
        self._pace = Pace(Limits(overall=(OVERALL,)) if limited else NO_LIMITS)
        self._halted_until = -inf
        self.dated = ""
        """The server's time at its last answer, as its `Date` says it."""
        self.failed = ""
        """What was wrong with the network at the last request; empty if it was answered."""

    async def ask(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        files: Sequence[File] = (),
        params: Mapping[str, str] | None = None,
        **places: str,
    ) -> Any:
        """Return the answer. `places` fill in the path, and tell whose pace it is.

        Raises Refused, Unsendable, TryAgain, Halted; MessageGone, TooLate, Acknowledged,
        TooManyFirst.
        """
        whole = path.format_map({name: quote(value, safe="@") for name, value in places.items()})
        url = URL(f"{self._base}{whole}", encoded=True)
        if params:
            url = url.update_query(params)
        route, about = f"{method} {path}", "+".join(places[name] for name in MAJOR if name in places)
        counted = "webhook_token" not in places
        for _ in range(TRIES):
            bucket = self._buckets.of(route, about, self._watch.seconds())
            bucket.wanted += 1
            try:
                await self._turn(bucket, counted=counted)
            finally:
                bucket.wanted -= 1
            bucket.under_way += 1
            left = self._watch.seconds()
            if counted:
                self._pace.leaves("", private=True)
            try:
                status, answer, headers = await self._asked(method, url, body, files)
            finally:
                bucket.under_way -= 1
                bucket.notify()
                if counted:
                    self._pace.answered("", left, self._watch.seconds(), private=True)
            if status != 429:
                self._buckets.answered(route, about, bucket, headers, self._watch.seconds())
                return read(status, answer)
            self._told_to_wait(bucket, answer, headers)
        raise TryAgain(timedelta(seconds=LONGEST_WAIT))

    @contextmanager
    def elsewhere(self, requests: int) -> Iterator[None]:
        """Count so many requests that the library makes by itself meanwhile."""
        left = self._watch.seconds()
        for _ in range(requests):
            self._pace.leaves("", private=True)
        try:
            yield
        finally:
            for _ in range(requests):
                self._pace.answered("", left, self._watch.seconds(), private=True)

    async def close(self) -> None:
        """Let go of the connections; what is asked from now on does not leave."""
        self._closed = True
        if self._session is not None:
            await self._session.close()
            self._session = None

    # --- pace --------------------------------------------------------------------------------

    async def _turn(self, bucket: Bucket, *, counted: bool) -> None:
        """Wait until a request may leave. Raises TryAgain, Halted if that takes long."""
        while True:
            now = self._watch.seconds()
            if counted and now < self._halted_until:
                raise Halted(timedelta(seconds=self._halted_until - now))
            if counted and (opens := self._pace.open_at(now)) > now:
                await self._watch.sleep(min(opens - now, LOOK))
                continue
            at = bucket.free_at(now)
            if at <= now:
                return
            if at == inf:
                await bucket.changes()
                continue
            if at - now > LONGEST_WAIT:
                raise TryAgain(timedelta(seconds=at - now))
            timer = self._watch.call_later(at - now, bucket.notify)
            try:
                await bucket.changes()
            finally:
                timer.cancel()

    def _told_to_wait(self, bucket: Bucket, answer: Any, headers: Mapping[str, str]) -> None:
        """Raises Halted if everything is to wait; a route that is to wait is only held."""
        seconds, everything = wait_of(answer, headers)
        until = self._watch.seconds() + seconds
        if everything:
            self._halt(until)
            raise Halted(timedelta(seconds=seconds))
        bucket.hold(until)

    def _halt(self, until: float) -> None:
        """Ask for nothing at all before `until`, but what answers an interaction."""
        self._halted_until = max(self._halted_until, until)

    # --- one request ---------------------------------------------------------------------------

    async def _asked(
        self, method: str, url: URL, body: Any, files: Sequence[File]
    ) -> tuple[int, Any, Mapping[str, str]]:
        """Return the status, the JSON (None if it is none) and the headers of the answer."""
        if self._closed:
            raise TryAgain
        headers = {"Authorization": f"Bot {self._token}"}
        data: Any = None
        if files:
            data = _form(body, files)
        elif body is not None:
            data, headers["Content-Type"] = to_json(body).encode(), "application/json"
        try:
            async with self._connected().request(
                method,
                url,
                data=data,
                headers=headers,
                timeout=TIMEOUT,
                proxy=self._proxy,
                allow_redirects=False,
            ) as response:
                raw = await response.read()
                self.dated, self.failed = response.headers.get("Date", ""), ""
                return response.status, json_of(raw), response.headers
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            self.failed = type(error).__name__
            raise TryAgain from None  # it did not leave
        except (TimeoutError, aiohttp.ClientError, OSError, ValueError) as error:
            self.failed = type(error).__name__
            raise TryAgain(unsure=True) from None

    def _connected(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=CONNECTIONS),
                headers={"User-Agent": AGENT},
                cookie_jar=aiohttp.DummyCookieJar(),
            )
        return self._session


def _form(body: Any, files: Sequence[File]) -> aiohttp.FormData:
    # Quoted, the names of the parts would not be found by Discord.
    form = aiohttp.FormData(quote_fields=False)
    form.add_field("payload_json", to_json(body), content_type="application/json")
    for number, file in enumerate(files):
        file.reset()
        form.add_field(
            f"files[{number}]", file.fp, filename=file.filename, content_type="application/octet-stream"
        )
    return form
