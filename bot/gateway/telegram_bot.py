"""PTB's Bot with one method more: updates as Telegram sent them, unparsed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from telegram.ext import ExtBot
from telegram.request import BaseRequest

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")


class TelegramBot(ExtBot[None]):
    """A Bot whose updates can be stored before anything reads them."""

    async def raw_updates(self, offset: int | None, *, limit: int = 100, timeout: float = 25.0) -> list[dict[str, Any]]:
        """Long-poll once, timeout in seconds; what is below the offset is confirmed and gone.

        Raises telegram.error.Conflict when somebody else polls with the same token.
        """
        fields = {"limit": limit, "timeout": int(timeout), "allowed_updates": list(ALLOWED)}
        if offset is not None:
            fields["offset"] = offset
        found = await self._post("getUpdates", fields, read_timeout=timeout + 10)
        return list(found) if isinstance(found, Sequence) else []


def make_bot(token: str, api_url: str, request: BaseRequest, polling: BaseRequest) -> TelegramBot:
    """Build the bot; polling keeps a connection of its own, so that long polls never wait behind sends."""
    base = api_url.rstrip("/")
    return TelegramBot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=request,
        get_updates_request=polling,
    )
