"""What a conversation may look at when somebody has said something."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeAlias

from bot.care.catalog import Catalog
from bot.care.record.history import CareSession
from bot.care.record.person import Person
from bot.care.record.retention import USUAL, Retention
from bot.care.understanding import Asked, Understood
from bot.store.records import ChatRecord
from bot.talk.bubbles import Menu, Say, Text, Toast
from bot.talk.effects import Effect, KeepSession
from bot.talk.reply import Reply, Step

FindTopic: TypeAlias = Callable[[str, str], Asked]
"""Finds which card (text, locale) asks about."""


Understand: TypeAlias = Callable[[str, str], Understood]
"""Reads (text, locale)."""


def nothing_meant(text: str, locale: str) -> Understood:
    """Understand nothing, for a bot without words."""
    del text, locale
    return Understood()


def no_topic(text: str, locale: str) -> Asked:
    """Find nothing, for a bot without words for its cards."""
    del text, locale
    return Asked()


@dataclass(frozen=True, slots=True)
class Turn:
    """A chat as it is now, its state read, and the moment (aware, UTC).

    alarm: what danger in the words that were just said leads to; news: precautions that they told and that were not
    known; retention: how long data stays; helps: names of the
    commands that /help lists, in order. understand: reads what is about to be passed on.
    """

    chat: ChatRecord
    state: object | None
    person: Person
    catalog: Catalog
    now: datetime
    retention: Retention = USUAL
    find_topic: FindTopic = no_topic
    alarm: Reply | None = None
    news: tuple[str, ...] = ()
    helps: tuple[str, ...] = ()
    understand: Understand = nothing_meant

    @property
    def forgot(self) -> bool:
        """Whether the chat stood somewhere, and an older release wrote that down so that it cannot be read any more."""
        return self.state is None and self.chat.state is not None

    @property
    def open_question(self) -> tuple[Say, ...]:
        """The newest question that waits for an answer; empty where none does."""
        return tuple(self.chat.asked.values())[-1:]

    def stays(self, *says: Say | Toast | Menu, effects: tuple[Effect, ...] = (), person: Person | None = None) -> Reply:
        """Say or do something in passing: state and open questions stay as they are."""
        return Reply(self.state, says, effects, person, step=Step.SAME)

    def again(self, *first: Say) -> Reply:
        """Say something in passing, and the open question once more; the one above loses its buttons."""
        closed = (
            Say(one.text, edits=one.name, name=one.name, rings=False, passing=one.passing)
            for one in self.open_question
            if one.name
        )
        return self.stays(*closed, *first, *(_shortly(one) for one in self.open_question))

    def over(self) -> Reply:
        """Say that a button is over."""
        return self.stays(Toast(Text("step-over")))

    def sessions_after(self, reply: Reply) -> Sequence[CareSession]:
        """The chat's sessions once a reply has kept its own, newest first."""
        kept = [effect.session for effect in reply.effects if isinstance(effect, KeepSession)]
        if not kept:
            return self.chat.sessions
        newest = kept[-1]
        return (newest, *(one for one in self.chat.sessions if one.started_at != newest.started_at))

    def aside(self, reply: Reply) -> Reply:
        """Take a reply as something said in passing."""
        return replace(reply, state=self.state, step=Step.SAME)


def _shortly(asked: Say) -> Say:
    """What stands above in full is asked again in a few words."""
    return asked if asked.again is None else replace(asked, text=asked.again, picture=None)
