"""Words about when to write again: a day, an hour, a moment put right, what cannot be now."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.planning.said_moments import is_hour, is_only_when, names_a_day
from bot.care.planning.said_times import asks_at_an_hour, led_by_the_clock, names_afternoon, time_in
from bot.care.record.together import fresh
from bot.care.understanding import Understood
from bot.care.understanding.conditions import (
    asks_something,
    weighs_two,
)
from bot.care.understanding.intents import RATHER, SURELY, likeliest
from bot.care.understanding.telling import told_of
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import Conversation, shown_choices
from bot.conversations.frame.hearing import (
    put_right,
    tells,
)
from bot.conversations.frame.scores import is_an_hour
from bot.conversations.frame.turn import Turn
from bot.conversations.home.preferences import Preferences
from bot.conversations.net import at_home
from bot.conversations.registry import Registry
from bot.conversations.reminding.putting_off import AskingWhen, put_off
from bot.conversations.reminding.reminders import BY_A_MOMENT, Reminded, Reminders, says_when
from bot.conversations.sides_put_right import asked_just_now
from bot.talk.heard import Words
from bot.talk.reply import Reply

FINER: Final = frozenset({"remind_tomorrow_morning", "remind_tomorrow_evening"})
"""Wishes that name a moment by themselves."""
REMINDING: Final = frozenset({*FINER, "remind_evening", "session", "next_session"})
"""Wishes that a day and an hour beside them make a moment of."""
OF_AN_HOUR: Final = "reminder_time"
"""The intent to have reminders at another hour."""

DONE: Final = "done_already"
ASKED_OF: Final = frozenset(
    {"remind_tomorrow", "remind_tomorrow_morning", "remind_evening", "remind_tomorrow_evening", "privacy"}
)
"""Wishes whose words may stand in a question about something else."""
STOPS: Final = "stop"
NEXT: Final = "next_session"


HELP: Final = "help"
A_FEW: Final = 4
"""Words of a message that asks for help and says nothing else."""


class MomentsInWords:
    """Words about when to write again: a day, an hour, a moment put right, what cannot be now."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry

    def put_off(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Put it off where somebody cannot now; in an exercise that is said otherwise."""
        if isinstance(turn.state, (*owner.under_way, *owner.earnest)):
            return None
        return _with_what_was_told(turn, put_off(turn, said, meant))

    def at_a_moment(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take "on Friday" or "for two weeks" for when to write again, where it is about that."""
        if turn.person.consented_at is None or told_of(meant) or isinstance(turn.state, owner.under_way):
            return None
        wish = wish_of(turn, said, meant)
        asks = tells(asks_something, said.text, turn.catalog)
        guessed = None if asks else likeliest(turn.catalog.intents, meant.intended, RATHER, running=False)
        dated = names_a_day(said.text, turn.catalog.times.values())
        names_one = turn.state is None and is_hour(said.text, turn.catalog.times.values())
        hour = names_one or wish == "settings" or (wish is None and guessed is not None and guessed.id == OF_AN_HOUR)
        if hour and not dated and (changed := Preferences().hour_in(turn, said)) is not None:
            return changed
        if wish is None and guessed is not None:
            wish = guessed.wish
        reminded = isinstance(turn.state, Reminded | AskingWhen)
        if wish is None and not reminded and turn.find_topic(said.text, turn.person.locale).sure:
            return None  # "I do it every morning, is that fine" asks, and names no moment
        sociable = likeliest(turn.catalog.intents, meant.intended, SURELY, running=False)
        if wish is None and not reminded and sociable is not None and sociable.says is not None:
            return None  # "see you tomorrow" and "just off the night shift" want no reminder
        hourless = time_in(said.text, turn.catalog.times.values()) is None
        if wish in FINER and hourless and not names_afternoon(said.text, turn.catalog.times.values()):
            return None
        free = turn.state is None or reminded or "start" in shown_choices(turn)
        # "Can I go to work tomorrow" asks about something else than when to write.
        named = free and says_when(turn, said.text) and not asks
        timed = dated and wish in REMINDING
        about = wish in BY_A_MOMENT or timed or (wish is None and reminded) or named
        return _with_what_was_told(turn, Reminders().named(turn, said.text)) if about else None

    def by_the_clock(self, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take "call me at 9" and "can we do it at 6" for when to write; in an exercise the clock stands meanwhile."""
        if turn.person.consented_at is None or told_of(meant) or not is_an_hour(said.text, meant, turn.catalog):
            return None
        wanted = asks_at_an_hour(said.text, turn.catalog.times.values())
        if isinstance(turn.state, owner.under_way):
            if not isinstance(turn.state, owner.running):
                return turn.again()
            held = owner.hold(turn)
            kept = Preferences().hour_beside(turn, said) if wanted else None
            return held if kept is None else replace(held, says=(*kept.says, *held.says), person=kept.person)
        free = turn.state is None or isinstance(turn.state, Reminded) or "start" in shown_choices(turn)
        if not free:
            return None
        return Reminders().at_hour(turn, said.text) if wanted else at_home(self._registry, turn, say("kind-home"))

    def put_right(self, turn: Turn, said: Words) -> Reply | None:
        """Take "no, 10", right after a moment was named, for what puts it right."""
        earlier = fresh(turn.person.recent, turn.now)
        if turn.state is not None or turn.person.consented_at is None or not earlier:
            return None
        before, spoken = earlier[-1].words, turn.catalog.times.values()
        meant = put_right(said, turn.person, turn.catalog)
        if meant is None and not led_by_the_clock(said.text, spoken):
            return None
        meant = meant or said
        if (moment := Reminders().put_right(turn, meant.text, before)) is not None:
            return moment
        about_an_hour = is_only_when(meant.text, spoken) and asks_at_an_hour(before, spoken)
        return Reminders().at_hour(turn, meant.text, before) if about_an_hour else None


def _with_what_was_told(turn: Turn, reply: Reply | None) -> Reply | None:
    """Keep what somebody was just telling when it is put off; how bad it is then, nobody knows yet."""
    told = asked_just_now(turn.state)
    if reply is None or told is None:
        return reply
    kept = replace(told, complaint=replace(told.complaint, score=None))
    return replace(reply, person=replace(reply.person or turn.person, told=kept))


def wish_of(turn: Turn, said: Words, meant: Understood) -> str | None:
    """Give the wish; "I do it morning and night, is that fine" asks, and puts nothing off."""
    if meant.wish == NEXT and "numbness" in meant.felt:
        return None  # "my toes tingle all the time, is it ok to go on" tells of a sign first
    if meant.wish == STOPS and tells(asks_something, said.text, turn.catalog):
        return None  # "so do I stop it" asks about the medicine
    if meant.wish in {DONE, *BY_A_MOMENT} and tells(weighs_two, said.text, turn.catalog):
        return None  # "I did it twice today, is that too much" and "is it better in the morning or at night" ask
    if meant.wish == HELP and len(said.text.split()) > A_FEW and _wants_else(turn, meant):
        return None  # "on my feet all day tomorrow, what do I do" asks about the day
    asks = meant.wish in ASKED_OF and turn.find_topic(said.text, turn.person.locale).sure
    return None if asks else meant.wish


def _wants_else(turn: Turn, meant: Understood) -> bool:
    """Tell whether an answer is rather wanted that is not the list of all that can be done."""
    likely = likeliest(turn.catalog.intents, meant.intended, RATHER, running=False)
    return likely is not None and likely.wish != HELP
