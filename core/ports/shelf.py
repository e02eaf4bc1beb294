"""The rows of one kind of value."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

T = TypeVar("T")


class Shelf(Protocol[T]):
    """The rows of one kind of value, each belonging to a runner."""

    def get(self, id: int) -> T | None: ...
    def add(self, value: T) -> T: ...
    def put(self, value: T) -> None:
        """Store `value` under its id, whether a row with it stands or not."""
        ...

    def remove(self, id: int) -> None: ...
    def of(self, runner: int) -> Sequence[T]:
        """All of the runner's, oldest first."""
        ...
