"""Numbers that say how much it hurts."""

from __future__ import annotations

from typing import Final

from bot.care.understanding import Understood
from bot.care.understanding.conditions import (
    asks_something,
)
from bot.care.understanding.telling import told_of
from bot.conversations.comforting import (
    counts_spots,
    very_sore,
)
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import Conversation, shown_choices
from bot.conversations.frame.hearing import (
    tells,
)
from bot.conversations.frame.scores import FEW, answered_score, worst_of
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import hear
from bot.conversations.net import at_home
from bot.conversations.registry import Registry
from bot.talk.heard import Words
from bot.talk.reply import Reply


class ScoresInWords:
    """Numbers that say how much it hurts."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._scored: Final = registry.states_that(lambda one: one.scored)

    def number(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """While somebody presses, or is asked for a score, a number is one, however it is said."""
        if meant.score is None or meant.doubts("score") or told_of(meant) is not None:
            return None
        if not isinstance(turn.state, (*owner.under_way, *self._scored)):
            return None
        if "start" in shown_choices(turn) and tells(asks_something, said.text, turn.catalog):
            return None  # "can I still do all three" says nothing of how bad it is
        return hear(self._registry, turn, Words(str(meant.score)))

    def with_score(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take the number out of "about a six today", where a score is asked for; elsewhere only a very sore one."""
        if isinstance(turn.state, self._scored):
            asked = None if counts_spots(turn, said.text, meant) else answered_score(said, meant, turn.catalog)
            return hear(self._registry, turn, Words(str(asked))) if asked is not None else None
        return self._scored_at_home(turn, meant)

    def sore(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """A very bad pain is asked about before anything that is asked beside it: "it is a 10, may I use the tub"."""
        score = worst_of(said, meant)
        unasked = score is not None and not isinstance(turn.state, self._scored) and told_of(meant) is None
        return very_sore(turn, score) if unasked and score is not None else None

    def _scored_at_home(self, turn: Turn, meant: Understood) -> Reply | None:
        """Thank for a score that nobody asked for: it is asked again before each session."""
        if turn.state is not None or meant.score is None or turn.person.consented_at is None:
            return None
        return at_home(self._registry, turn, say("kind-score"))

    def only_a_score(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Thank for "about a 6" before a few words can sound like anything else."""
        few = len(said.text.split()) <= FEW and not meant.felt and told_of(meant) is None
        return self._scored_at_home(turn, meant) if few and not tells(asks_something, said.text, turn.catalog) else None
