"""Cards that words bring up."""

from __future__ import annotations

from bot.conversations.frame.turn import Turn
from bot.conversations.home.learn import Learn
from bot.talk.heard import Words
from bot.talk.reply import Reply


def card_of(turn: Turn, name: str) -> Reply | None:
    """Show a card; before the danger signs none that speaks of pressing."""
    card = turn.catalog.cards[name]
    return None if card.kinds and turn.person.screened_at is None else Learn().answer(turn, name)


def names_a_thing(turn: Turn, said: Words) -> bool:
    """Say whether a thing or a place is named that a card is about."""
    card = turn.catalog.cards.get(turn.find_topic(said.text, turn.person.locale).sure or "")
    return card is not None and card.a_thing
