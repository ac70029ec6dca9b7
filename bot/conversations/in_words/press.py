"""What is said and asked while a spot is pressed: done, how long, is that right so."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.understanding import Understood
from bot.care.understanding.distress import BEARABLE, FINISHED
from bot.care.understanding.intents import CERTAINLY, RATHER, SURELY, likeliest
from bot.conversations.comforting import (
    ELSEWHERE,
    asks_harder,
    asks_whether,
    is_felt_elsewhere,
    is_whether_fine,
    of_the_press,
)
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import (
    choice_of,
)
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import hear
from bot.conversations.home.learn import pages_of
from bot.conversations.in_words.named_cards import card_of
from bot.conversations.registry import Registry
from bot.talk.heard import Tapped, Words
from bot.talk.reply import Reply

MAY_IT_HURT: Final = "may_it_hurt"


class PressInWords:
    """What is said and asked while a spot is pressed: done, how long, is that right so."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def told(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Go on after "ok done" and "on to the next"; "a bit sore but fine" stops no clock."""
        running = isinstance(turn.state, owner.running)
        kind = of_the_press(turn, said.text) if isinstance(turn.state, owner.under_way) else None
        if kind == BEARABLE:
            return owner.meant(turn, BEARABLE) if running else None
        if kind is None or (kind == FINISHED and not running):
            return None
        spoken = owner.spoken_for(turn, "done" if kind == FINISHED else "skip")
        return hear(self._registry, turn, Tapped(turn.chat.step, spoken)) if spoken is not None else None

    def of_the_clock(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Answer "how long" and "can I press harder?" while the clock goes on."""
        if not isinstance(turn.state, owner.running):
            return None
        if choice_of(said, turn.person, turn.catalog) == "time_left":
            return owner.meant(turn, "time_left")
        return owner.meant(turn, "harder") if asks_harder(turn, said.text) else None

    def whether_fine(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Answer "is that ok", and what is felt further off, while a clock runs; who only tells of it is let rest."""
        if not isinstance(turn.state, owner.running):
            return None
        asks = asks_whether(turn, said.text)
        if is_felt_elsewhere(owner, turn, said.text, meant, RATHER if asks else SURELY):
            if asks:
                return card_of(turn, ELSEWHERE)
            held = owner.hold(turn)
            return replace(held, says=(*pages_of(turn.catalog.cards[ELSEWHERE], turn.catalog), *held.says))
        return card_of(turn, MAY_IT_HURT) if is_whether_fine(turn, said.text) else None

    def asked(self, owner: Conversation, turn: Turn, meant: Understood) -> Reply | None:
        """Answer "should it hurt" while a clock runs: it asks, and tells of no pain."""
        if not isinstance(turn.state, owner.running) or {*meant.felt} != {"pain"} or meant.doubts("weakness"):
            return None
        intent = likeliest(turn.catalog.intents, meant.intended, CERTAINLY, running=True)
        return card_of(turn, intent.card) if intent is not None and intent.card is not None else None
