"""What core asks of storage where accounts become one runner, and part again."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from core.ports.values import Account, Joining, Link, Offer


class Links(Protocol):
    """Accounts that are one runner, and the codes by which they become one."""

    def accounts(self, runner: int) -> Sequence[Account]:
        """By platform, then by the platform's id."""
        ...

    def offer(self, offer: Offer) -> None:
        """Keep the offer under its code; an earlier one of the same runner's ends."""
        ...

    def offered(self, code: str) -> Offer | None: ...
    def end(self, code: str) -> None: ...
    def wrong(self, runner: int, since: datetime) -> tuple[int, datetime | None]:
        """How many wrong codes the runner has said, and when the first: none if that was before `since`."""
        ...

    def count_wrong(self, runner: int, now: datetime, since: datetime) -> None: ...
    def join(self, joining: Joining) -> None:
        """Let everything of the other be the runner's, and remember how it was."""
        ...

    def newest(self, runner: int, since: datetime) -> Link | None:
        """The last joining of the runner's that can be taken apart: it is not older than `since`."""
        ...

    def part(self, link: Link) -> None:
        """Take the newest joining apart: both are as they were, with what each account said since."""
        ...

    def split(self, account: Account, runner: int) -> None:
        """Let the account, with its private room, be another runner's."""
        ...

    def forget(self, before: datetime) -> None:
        """Joinings of before then cannot be taken apart any more; codes that ended before are no more."""
        ...
