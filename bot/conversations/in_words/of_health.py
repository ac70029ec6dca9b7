"""Answers to what somebody tells of their body, of a doctor, or wants taken off again."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.record.together import fresh, joined
from bot.care.understanding import Understood
from bot.care.understanding.conditions import (
    THINNER,
    conditions_in,
    is_a_doctors,
    names_what_is_kept,
    speaks_of_a_yes,
    takes_a_note_off,
)
from bot.care.understanding.telling import told_of
from bot.conversations.frame import goals
from bot.conversations.frame.asking import rows, say, timeless
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import (
    choice_of,
    put_right,
    takes_off,
    tells,
)
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import begin, hear
from bot.conversations.home.learn import Learn
from bot.conversations.in_words.named_cards import names_a_thing
from bot.conversations.net import at_home
from bot.conversations.registry import Registry
from bot.conversations.safety.told_health import HealthNews, answered, news_in
from bot.conversations.sides_put_right import (
    asked_just_now,
    so_far,
)
from bot.talk.heard import Tapped, Words
from bot.talk.reply import Reply


class HealthInWords:
    """Answers to what somebody tells of their body, of a doctor, or wants taken off again."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._keeps_told: Final = registry.states_that(lambda one: one.keeps_told)
        self._deaf: Final = registry.states_that(lambda one: one.deaf)

    def told(self, owner: Conversation, turn: Turn, meant: Understood, news: HealthNews) -> Reply | None:
        """Say what it changes; where it hurts, told in the same breath or asked just now, is kept for the check-in."""
        known = so_far(turn.state)
        told = told_of(meant, known) if meant.felt else asked_just_now(turn.state)
        if told is not None and not isinstance(turn.state, owner.deaf):
            turn = replace(turn, person=replace(turn.person, told=told))
        return answered(owner, turn, news)

    def with_its_card(self, turn: Turn, said: Words, health: Reply) -> Reply:
        """Show the card of a thing that was named in the same words: "I take warfarin and the bruise grows".

        Of what thins the blood also that of the words just before it: "there is a bruise", "I take warfarin".
        """
        if THINNER in turn.news:
            said = replace(said, text=joined(fresh(turn.person.recent, turn.now), said.text))
        if health.then != goals.HOME or not names_a_thing(turn, said):
            return health
        known = replace(turn, person=health.person or turn.person, state=None)
        card = Learn().asked(known, said)
        return health if card is None else replace(health, says=(*health.says, *card.says), then=card.then)

    def early(self, turn: Turn, news: HealthNews, meant: Understood) -> Reply | None:
        """Thank for what is told of one's health before anything may be kept: that is asked for first."""
        if not news.early or isinstance(turn.state, self._deaf):
            return None
        return self._registry.of_goal(goals.WELCOME).told(turn, told_of(meant), news.early_told)

    def doctors_yes(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Thank for a doctor's yes that nothing asks for now, or that is only wondered about."""
        told = meant.felt or told_of(meant) or turn.person.consented_at is None or turn.person.lock is not None
        if told or isinstance(turn.state, (*owner.under_way, *self._keeps_told)):
            return None
        left = (is_a_doctors(said.text, one) for one in turn.catalog.health.values())
        agrees = any(choice_of(Words(one), turn.person, turn.catalog) == "yes" for one in left if one)
        if not agrees and not tells(speaks_of_a_yes, said.text, turn.catalog):
            return None
        return hear(self._registry, turn, said) or at_home(self._registry, turn, say("doctor-yes-heard"))

    def taken_off(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Lead to where it is put right: "delete that", right after something was noted, or a note that is named."""
        if meant.wish not in {None, "delete"} or turn.person.consented_at is None:
            return None
        if isinstance(turn.state, owner.under_way):
            return None
        named = (conditions_in(said.text, one) for one in turn.catalog.health.values())
        if tells(takes_a_note_off, said.text, turn.catalog) and any(named):
            return begin(self._registry, turn, goals.HEALTH)
        if not takes_off(said, turn.catalog):
            return None
        if tells(names_what_is_kept, said.text, turn.catalog):
            return None
        earlier = Words(joined(fresh(turn.person.recent, turn.now), ""))
        if news_in(earlier, turn.person, turn.catalog):
            return begin(self._registry, turn, goals.HEALTH)
        keys = rows(timeless("button-home-health", "go.health"), timeless("button-home-data", "go.privacy"))
        what = replace(say("take-off-what"), buttons=keys)
        return Reply(None, (what,)) if turn.state is None else turn.again(what)

    def no_after_all(self, turn: Turn, said: Words) -> Reply | None:
        """Take "no I meant no", where sessions were just closed, for the button of a slip."""
        meant = put_right(said, turn.person, turn.catalog) if turn.person.lock is not None else None
        denies = meant is not None and choice_of(meant, turn.person, turn.catalog) in {"no", "none"}
        return hear(self._registry, turn, Tapped(turn.chat.step, "mistake")) if denies else None
