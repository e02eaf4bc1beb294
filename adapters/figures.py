"""What stands at one moment, for whoever runs the bot: how much, never who or what."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Figures:
    """What stands at one moment; mappings are by platform, times in seconds."""

    outbox_waiting: Mapping[str, float] = field(default_factory=dict)
    """Messages that are to be sent, now or later."""
    lane_waiting: Mapping[str, float] = field(default_factory=dict)
    """Of these, what is ready and waits for its platform's limits."""
    halts: Mapping[str, float] = field(default_factory=dict)
    silent: Mapping[str, float] = field(default_factory=dict)
    """Since the platform was last heard; infinity before the first time."""
    updates_waiting: float = 0
    dead_letters: float = 0
    """Updates that could not be read."""
    not_sent: float = 0
    """Messages that no platform takes, or that were tried often enough."""
    due_lag: float = 0
    """How late the next due thing is; 0 while nothing is late."""
    commits: float = 0
