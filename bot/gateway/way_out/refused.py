"""What Telegram's refusals say, by the phrases that it uses."""

from __future__ import annotations

from typing import Final

from telegram.error import BadRequest

GONE: Final = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "input_user_deactivated",
    "peer_id_invalid",
    "user_is_blocked",
    "bot was blocked",
    "bot can't initiate conversation",
)
"""There is nobody behind this chat any more, or nobody who wants to hear from the bot: what 403 says, said with 400."""

SHUT: Final = (
    "chat not found",
    "not enough rights",
    "have no rights",
    "chat_restricted",
    "chat_write_forbidden",
    "need administrator rights",
    "group chat was deactivated",
    "group chat was deleted",
    "bot was kicked",
    "bot is not a member",
    "chat_send_plain_forbidden",
    "channel_private",
)
"""A group in which the bot may not write."""


def says(error: BadRequest, phrases: tuple[str, ...]) -> bool:
    """Tell whether a refusal holds one of these phrases (lower case)."""
    return any(phrase in error.message.lower() for phrase in phrases)


def is_closed(error: BadRequest, chat_id: int) -> bool:
    """Tell whether a chat takes nothing any more: an account that is gone, a group that shut the bot out."""
    return says(error, SHUT if chat_id < 0 else GONE)


def kind_of(error: BadRequest) -> str:
    """Give a refusal's first words, without what it quotes: that may be what somebody wrote."""
    return error.message.partition(":")[0].partition('"')[0][:60]
