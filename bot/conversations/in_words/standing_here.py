"""A message, and where it was said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.care.planning.said_times import time_in
from bot.care.understanding import Understood
from bot.care.understanding.own_first import own_first
from bot.care.understanding.said_here import is_decoration, said_here, said_together, says_here
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import hear
from bot.conversations.registry import Registry
from bot.talk.heard import Tapped, Words
from bot.talk.reply import Reply


@dataclass(frozen=True, slots=True)
class Here:
    """What was said, by whom, to which conversation."""

    registry: Registry
    owner: Conversation
    turn: Turn
    said: Words
    meant: Understood

    def kind(self, among: Sequence[str], text: str | None = None) -> str | None:
        """Give the kind of here.yaml that all of the message is, in the person's language first."""
        words = self.said.text if text is None else text
        spoken = own_first(self.turn.person.locale, self.turn.catalog.here)
        return next((found for one in spoken if (found := said_here(words, one, among))), None)

    def joined(self, among: Sequence[str]) -> frozenset[str]:
        """Give the kinds of here.yaml that the message is made of together, in the person's language first."""
        spoken = own_first(self.turn.person.locale, self.turn.catalog.here)
        return next((found for one in spoken if (found := said_together(self.said.text, one, among))), frozenset())

    def says_among(self, kind: str) -> bool:
        """Tell whether a phrase of a kind stands in the message, among others, and no hour is named."""
        if time_in(self.said.text, self.turn.catalog.times.values()) is not None:
            return False
        spoken = own_first(self.turn.person.locale, self.turn.catalog.here)
        return any(says_here(self.said.text, one, kind) for one in spoken)

    def agrees(self) -> bool:
        """Tell "ok then" and "yeah sure thanks": words that change nothing, and a yes among them."""
        turn = self.turn
        spoken = own_first(turn.person.locale, turn.catalog.here)
        if "?" in self.said.text or not any(is_decoration(self.said.text, one) for one in spoken):
            return False
        return any(choice_of(Words(one), turn.person, turn.catalog) == "yes" for one in self.said.text.split())

    def taps(self, choice: str) -> Reply | None:
        """Take the message for a button on show."""
        return hear(self.registry, self.turn, Tapped(self.turn.chat.step, choice))

    def says(self, words: str) -> Reply | None:
        """Take other words for those that were written."""
        return hear(self.registry, self.turn, Words(words))
