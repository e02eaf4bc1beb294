"""The promise of a review, when the step that was made of it changes."""

from __future__ import annotations

from dataclasses import replace

from core.commands.context import Context
from core.domain.calendar import Week
from core.domain.goal import MicroGoal
from core.prompts.review import review_before


def retell(context: Context, step: MicroGoal, words: str) -> None:
    """Let the next review quote what was promised instead: of the words before, "Kept" would be untrue."""
    before = review_before(context.tables, context.runner, Week(step.starts))
    if before is not None and before.step == step.id:
        context.book.put(replace(before, promise=words))
