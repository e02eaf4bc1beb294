"""Figures for whoever runs the bot: how much, never who or what."""

from __future__ import annotations

from typing import Final

from prometheus_client import CollectorRegistry, Counter, Histogram

DELAYS: Final = (0.01, 0.05, 0.1, 0.5, 1, 5, 30, 300)
"""Seconds."""


class Metrics:
    """One process's figures."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.updates = Counter(
            "milepost_updates", "Updates by result", ["platform", "result"], registry=self.registry
        )
        self.messages = Counter(
            "milepost_messages", "Messages by outcome", ["platform", "outcome"], registry=self.registry
        )
        self.delay = Histogram(
            "milepost_message_delay_seconds",
            "From due to sent",
            ["platform", "what"],
            buckets=DELAYS,
            registry=self.registry,
        )
