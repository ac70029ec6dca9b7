"""Not now, not tonight, not this week: nothing is begun, and it is asked, or said, when to write again."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.planning.cadence import A_WEEK
from bot.care.planning.said_refusals import Refusing, instead_in
from bot.care.understanding import Understood
from bot.care.understanding.distress import CARRIED_ON, KEPT, MORE_OF_IT, THIS_DAY, UNABLE, WHILE_LONG, says_any
from bot.care.understanding.intents import SURELY, likeliest
from bot.care.understanding.telling import told_of
from bot.conversations.comforting import off_kinds
from bot.conversations.frame.asking import button, question
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.turn import Turn
from bot.conversations.reminding.reminders import Reminders, there, usual
from bot.talk.bubbles import Text
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Reply

WHEN: Final = "remind_when"
"""The wish to put it off for longer than a day, with no day named."""
AT_A_MOMENT: Final = frozenset({"remind_evening", "remind_tomorrow_morning", "remind_tomorrow_evening"})
"""Wishes that name a moment in words of their own."""
OFF: Final = frozenset({"not_today", "not_this_week", "reminder_later"})
"""Intents of putting it off."""


@dataclass(frozen=True, slots=True)
class AskingWhen:
    """When to write again?"""


class PuttingOff(Conversation):
    """Asks when to write again, and takes a button for it; a day in words is for the reminders."""

    states = (AskingWhen,)
    wishes = (WHEN,)
    spoken = {AskingWhen: {"no": "pause", "none": "pause"}}

    def wished(self, turn: Turn, wish: str) -> Reply | None:
        """Ask when."""
        del turn, wish
        return _ask()

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Set the next reminder, or turn them off."""
        choice = said.choice if isinstance(said, Tapped) else None
        if isinstance(said, Words) and _is_of_a_week(turn, said.text):
            choice = "week"
        match choice:
            case "hour":
                return Reminders().wished(turn, "remind_later")
            case "tomorrow":
                return Reminders().wished(turn, "remind_tomorrow")
            case "week":
                return _at(turn, datetime.combine((there(turn) + A_WEEK).date(), turn.person.reminding.at))
            case "pause":
                return Reminders().pause(turn.person)
        return None


def put_off(turn: Turn, said: Words, meant: Understood) -> Reply | None:
    """Put off what is not wanted now: to the moment that is named instead, or the next after a refused one."""
    found = off_kinds(turn, said.text)
    if turn.person.consented_at is None or "?" in said.text or meant.felt or told_of(meant) is not None:
        return None
    if not found and not _is_wanted(turn, meant):
        return None
    if (named := _part_named(turn, said.text)) is not None:
        return Reminders().wished(turn, named)
    moment = instead_in(said.text, tuple(_refusing(turn)), there(turn), usual(turn), only_refused=not found)
    if moment is not None:
        return _at(turn, moment)
    if not found or meant.wish in AT_A_MOMENT:
        return None  # "not now, after dinner": the moment that is named is another's to set
    return Reminders().wished(turn, "remind_later") if THIS_DAY in found and WHILE_LONG not in found else _ask()


def _part_named(turn: Turn, words: str) -> str | None:
    """Give the moment that one part of a message names, "I'm on the bus, after dinner", in words of its own."""
    parts = re.split(r"[,.;]", words)
    wishes = (turn.understand(part, turn.person.locale).wish for part in parts if part.strip())
    return next((one for one in wishes if one in AT_A_MOMENT), None) if len(parts) > 1 else None


def _is_wanted(turn: Turn, meant: Understood) -> bool:
    """Tell whether some other words want it put off, so that a time that is refused in them is none to write at."""
    intent = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
    return (meant.wish or "").startswith("remind_") or (intent is not None and intent.id in OFF)


def _is_of_a_week(turn: Turn, words: str) -> bool:
    return any(says_any(words, one.get(WHILE_LONG, ())) for one in turn.catalog.distress.values())


def _at(turn: Turn, moment: datetime) -> Reply | None:
    at = moment.replace(tzinfo=ZoneInfo(turn.person.zone)).astimezone(UTC)
    return Reminders().set_at(at, turn.person, turn.chat.sessions, turn.catalog, turn.now) if at > turn.now else None


def _refusing(turn: Turn) -> Iterator[Refusing]:
    heard, times = turn.catalog.distress, turn.catalog.times
    for locale in dict.fromkeys((turn.person.locale, *times)):
        if locale in times:
            kinds = heard.get(locale, {})
            no = tuple(phrase for kind in (UNABLE, MORE_OF_IT, KEPT) for phrase in kinds.get(kind, ()))
            yield Refusing(times[locale], no, kinds.get(CARRIED_ON, ()))


def _ask() -> Reply:
    keyboard = (
        (button("button-in-an-hour", "hour"), button("button-tomorrow", "tomorrow")),
        (button("button-in-a-week", "week"),),
        (button("button-pause-reminders", "pause"),),
    )
    return Reply(AskingWhen(), (question(Text("reminder-when"), keyboard),))
