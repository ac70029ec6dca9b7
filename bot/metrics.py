"""What is counted for whoever watches over the bot, in Prometheus's form: kinds and numbers, no chat and no word."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

FORMAT: Final = "text/plain; version=0.0.4; charset=utf-8"
"""What Prometheus's text form calls itself."""

QUICK: Final = (0.01, 0.03, 0.1, 0.3, 1.0, 3.0, 10.0, 30.0, 120.0)
"""Seconds: the buckets of everything that somebody waits for."""


class Metrics:
    """One bot's figures. Each has a registry of its own, so that several bots in one process do not mix."""

    def __init__(self) -> None:
        """Start with nothing counted."""
        own = self._registry = CollectorRegistry()
        self.turns = Counter("tenderspot_turns", "Events heard", ["kind", "ended"], registry=own)
        self.turn_seconds = Histogram(
            "tenderspot_turn_seconds", "From an update's storing to its turn's commit", registry=own, buckets=QUICK
        )
        self.sends = Counter("tenderspot_sends", "How tries to send ended", ["lane", "ended"], registry=own)
        self.send_seconds = Histogram(
            "tenderspot_send_seconds", "From a turn's commit to Telegram's yes", ["lane"], registry=own, buckets=QUICK
        )
        self.refusals = Counter("tenderspot_refusals", "What Telegram refused", ["why"], registry=own)
        self.given_up = Counter("tenderspot_given_up", "Messages that were given up", ["lane", "cause"], registry=own)
        self.lateness = Histogram(
            "tenderspot_timer_lateness_seconds", "How late timers were handed over", registry=own, buckets=QUICK
        )
        self._rows = Gauge("tenderspot_rows", "Messages by how they stand", ["lane", "status"], registry=own)
        self._holds = Gauge(
            "tenderspot_holds", "What only one replica does: 1 where it is this one", ["lease"], registry=own
        )
        self._values = {
            name: Gauge(f"tenderspot_{name}", told, registry=own)
            for name, told in (
                ("unheard", "Events that wait to be heard"),
                ("parked", "Events that were given up"),
                ("oldest_unheard_seconds", "Age of the oldest event that waits"),
                ("oldest_due_timer_seconds", "How long the oldest timer has been due"),
                ("clock_lag_seconds", "Since the clock last looked at the timers, beyond its pace"),
            )
        }

    def stands(self, rows: Mapping[tuple[str, str], int], values: Mapping[str, float]) -> None:
        """Take what only the database knows: rows by lane and status, and the other values by name."""
        self._rows.clear()
        for (lane, status), number in rows.items():
            self._rows.labels(lane, status).set(number)
        for name, value in values.items():
            self._values[name].set(value)

    def holds(self, held: Mapping[str, bool]) -> None:
        """Take which leases this replica has."""
        for lease, here in held.items():
            self._holds.labels(lease).set(here)

    def written(self) -> bytes:
        """Write all of it down."""
        return generate_latest(self._registry)
