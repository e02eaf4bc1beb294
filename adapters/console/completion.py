"""Completion in the terminal: asks core what a line may become."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable

from prompt_toolkit.completion import CompleteEvent, Completer
from prompt_toolkit.completion import Completion as Offer
from prompt_toolkit.document import Document


class Completion(Completer):
    """Offers whole lines for what stands before the cursor."""

    def __init__(self, suggest: Callable[[str], Awaitable[list[str]]]) -> None:
        self._suggest = suggest

    def get_completions(self, document: Document, complete_event: CompleteEvent) -> Iterable[Offer]:
        return ()

    async def get_completions_async(
        self, document: Document, complete_event: CompleteEvent
    ) -> AsyncGenerator[Offer, None]:
        text = document.text_before_cursor
        for line in await self._suggest(text):
            yield Offer(line, start_position=-len(text))
