"""What a colleague is called, also one who is no longer of the team."""

from __future__ import annotations

from bot.conversations.frame.known import fact
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Text
from bot.talk.staff import Team


def called(turn: Turn, chat_id: int | None) -> Text:
    """Name a colleague, as the beginning of a sentence. Team must have been asked for."""
    member = next((one for one in fact(turn, Team()) if one.chat_id == chat_id), None)
    if member is None:
        return Text("colleague-who-left")
    return Text("words-as-they-are", {"words": member.name}) if member.name else Text("colleague")
