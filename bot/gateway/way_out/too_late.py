"""What came too late for a phone that was out of reach: left out, with one kind line in the place of all of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.gateway.way_out.trying_again import is_too_late
from bot.store.records import Outgoing, Sent
from bot.store.statuses import TOO_LATE, OutboxStatus
from bot.talk.bubbles import Lane, Say, Text

LINE: Final = Text("came-too-late")

NOWHERE: Final = 0
"""Stands for the number of a bubble that was left out: what edits it later finds nothing to edit."""

REMEMBERED: Final = timedelta(days=1)
"""So long nothing older than the last line can still wait."""


class TooLate:
    """Knows which chats have been told already."""

    def __init__(self) -> None:
        """Begin with nobody told."""
        self._told: dict[int, datetime] = {}

    def left_out(self, row: Outgoing, now: datetime) -> Sent | None:
        """Give how a row ended that is left out without a word; None for one that goes."""
        if not is_too_late(row, now) or self._is_to_be_told(row):
            return None
        return Sent(row, OutboxStatus.DROPPED, None if _edits(row) else NOWHERE, fault=TOO_LATE)

    def told(self, row: Outgoing, now: datetime) -> Outgoing:
        """Put the line in the place of the first bubble that comes too late; every other one is left as it is."""
        if not isinstance(row.say, Say) or not is_too_late(row, now):
            return row
        return replace(row, say=Say(LINE, lane=row.say.lane, name=row.say.name), shown=None)

    def ended(self, told: Outgoing, sent: Sent, now: datetime) -> Sent:
        """Note that the line arrived: what was queued before it is left out without another."""
        if not isinstance(told.say, Say) or told.say.text != LINE or sent.status is not OutboxStatus.SENT:
            return sent
        self._told = {chat: at for chat, at in self._told.items() if now - at < REMEMBERED}
        self._told[told.chat_id] = now
        return replace(sent, message_id=NOWHERE, has_photo=False)

    def _is_to_be_told(self, row: Outgoing) -> bool:
        if _edits(row) or row.lane == Lane.AMBIENT:
            return False
        last = self._told.get(row.chat_id)
        return last is None or row.queued_at > last


def _edits(row: Outgoing) -> bool:
    return isinstance(row.say, Say) and bool(row.say.edits)
