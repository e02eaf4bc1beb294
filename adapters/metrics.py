"""Figures for whoever runs the bot: how much, never who or what."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Histogram, ProcessCollector
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric

from adapters.figures import Figures

DELAYS: Final = (0.01, 0.05, 0.1, 0.5, 1, 5, 30, 300)
"""Seconds."""


class Metrics:
    """One process's figures: those that are counted as they happen, and those looked up when asked."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.figures = Figures()
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
        self.registry.register(self)
        ProcessCollector(registry=self.registry)

    def collect(self) -> Iterable[Metric]:
        """Yield what `figures` holds, as prometheus_client asks for it."""
        now = self.figures
        yield _by_platform("milepost_outbox_waiting", "Messages to be sent, now or later", now.outbox_waiting)
        yield _by_platform("milepost_lane_waiting", "Messages that wait for the limits", now.lane_waiting)
        yield _by_platform("milepost_platform_silent_seconds", "Since it was last heard", now.silent)
        halts = CounterMetricFamily("milepost_halts", "Halts that a platform asked for", labels=["platform"])
        for platform, count in now.halts.items():
            halts.add_metric([platform], count)
        yield halts
        yield GaugeMetricFamily("milepost_updates_waiting", "Updates not handled yet", now.updates_waiting)
        yield GaugeMetricFamily("milepost_dead_letters", "Updates that cannot be read", now.dead_letters)
        yield GaugeMetricFamily("milepost_messages_not_sent", "Messages given up as failed", now.not_sent)
        yield GaugeMetricFamily("milepost_due_lag_seconds", "How late the next due thing is", now.due_lag)
        yield CounterMetricFamily("milepost_store_commits", "Transactions", now.commits)


def _by_platform(name: str, says: str, figures: Mapping[str, float]) -> Metric:
    family = GaugeMetricFamily(name, says, labels=["platform"])
    for platform, figure in figures.items():
        family.add_metric([platform], figure)
    return family
