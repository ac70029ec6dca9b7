"""Which language somebody writes in, asks for, or is offered."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from bot.care.record.together import fresh
from bot.care.understanding import Understood
from bot.care.understanding.answers import plain_words
from bot.care.understanding.conditions import asks_something, denies_something
from bot.care.understanding.intents import CERTAINLY, likeliest
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import (
    LOCALE,
    answer_elsewhere,
    choice_of,
    tells,
)
from bot.conversations.frame.language_buttons import locale_in
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import begin, hear
from bot.conversations.home.learn import NET
from bot.conversations.net import at_home
from bot.conversations.registry import Registry
from bot.conversations.safety.sign_question import asked_again
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Reply

LANGUAGE: Final = "language"
"""The intent to be written to in another language."""
LATIN: Final = re.compile(r"[A-Za-zÀ-ɏ]")


class LanguageInWords:
    """Which language somebody writes in, asks for, or is offered."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def offered(
        self, owner: Conversation, turn: Turn, said: Words, meant: Understood, reply: Reply | None
    ) -> Reply | None:
        """Offer the language that somebody writes in, once in a while; a running clock is left alone."""
        if isinstance(turn.state, owner.running) or turn.chat.role is not None:
            return reply
        agrees = answer_elsewhere(said, turn.person, turn.catalog) == "yes"
        if agrees and reply is None and (spoken := self._spoke(turn)):
            return self._speaks(owner, turn, spoken)  # "sí" right after the offer
        unasked = turn.state is None or turn.person.consented_at is None
        unheard = unasked and agrees
        if not meant.spoken and not unheard:
            return reply
        if not unheard and self._spoke(turn):
            return reply
        if reply is not None and reply.person is not None and reply.person.locale != turn.person.locale:
            return reply
        offer = say("offer-language")
        if reply is None or meant.wish == "help":
            return at_home(self._registry, turn, offer)
        return replace(reply, says=(offer, *reply.says))

    def _spoke(self, turn: Turn) -> str:
        """Give the other language that the words just before were plainly in; "" for none."""
        earlier = (turn.understand(one.words, turn.person.locale) for one in fresh(turn.person.recent, turn.now))
        return next((one.spoken for one in earlier if one.spoken), "")

    def other_script(self, owner: Conversation, turn: Turn, said: Words) -> Reply | None:
        """Say which languages are read, to somebody who writes in letters that none of them has."""
        if not any(map(str.isalpha, said.text)) or LATIN.search(said.text) or isinstance(turn.state, owner.running):
            return None
        return at_home(self._registry, turn, Say(Text("other-script", {"number": turn.catalog.emergency.number}), NET))

    def asked_for(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Go on in the language that was asked for, whatever was asked."""
        choice = choice_of(said, turn.person, turn.catalog) or self._named(owner, turn, said, meant)
        locale = locale_in(choice, turn.person, turn.catalog)
        if locale is None:
            return None
        if (reply := hear(self._registry, turn, Tapped(turn.chat.step, choice))) is not None:
            return reply
        return self._speaks(owner, turn, locale)

    def _named(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> str:
        """Give the one language that is named where it is surely about language, and nothing is asked or denied; ""
        for none.
        """
        wanted = likeliest(turn.catalog.intents, meant.intended, CERTAINLY, running=False)
        asks = tells(asks_something, said.text, turn.catalog) or tells(denies_something, said.text, turn.catalog)
        if wanted is None or wanted.id != LANGUAGE or asks or isinstance(turn.state, owner.running):
            return ""
        spoken = turn.catalog.answers.get(turn.person.locale, {})
        named = {spoken.get(one, "") for one in plain_words(said.text.replace(",", " ")).split()}
        others = [one for one in named if one.startswith(LOCALE)]
        return others[0] if len(others) == 1 else ""

    def _speaks(self, owner: Conversation, turn: Turn, locale: str) -> Reply:
        line, changed = say("changed-language"), replace(turn.person, locale=locale)
        if turn.state is None:
            home = begin(self._registry, replace(turn, person=changed), goals.HOME)
            return replace(home, says=(line, *home.says), person=changed)
        passing = turn.stays(line) if isinstance(turn.state, owner.running) else turn.again(line)
        return replace(passing, person=changed)

    def asked_in_another(self, turn: Turn, said: Said) -> Reply | None:
        """Ask about danger in the language that was asked for; None where none was."""
        choice = choice_of(said, turn.person, turn.catalog) if isinstance(said, Words) else None
        locale = locale_in(choice or "", turn.person, turn.catalog)
        if locale is None:
            return None
        changed = replace(turn.person, locale=locale)
        asking = asked_again(replace(turn, person=changed))
        return replace(asking, says=(say("changed-language"), *asking.says), person=changed)
