"""A tip that is taken off a phone again: Telegram lets a bot do so for 48 hours."""

from __future__ import annotations

from telegram import Bot
from telegram.error import BadRequest

from bot.gateway.way_out.refused import kind_of, says
from bot.store.records import Outgoing, Sent
from bot.store.statuses import OutboxStatus

STAYS = ("message can't be deleted",)
IS_GONE = ("message to delete not found", "message_id_invalid", "message identifier is not")
"""Whoever has it deleted it themselves."""


async def remove(bot: Bot, row: Outgoing) -> Sent:
    """Delete it, with all that belongs to it. What Telegram keeps is no fault of ours, and nobody is woken for it.

    Raises telegram.error.TelegramError.
    """
    if row.shown is None:
        return Sent(row, OutboxStatus.DROPPED)
    try:
        await bot.delete_messages(row.chat_id, [row.shown.message_id, *row.shown.also])
    except BadRequest as error:
        if says(error, IS_GONE):
            return Sent(row, OutboxStatus.SENT)
        if not says(error, STAYS):
            raise
        return Sent(row, OutboxStatus.FAILED, fault=kind_of(error))
    return Sent(row, OutboxStatus.SENT)
