"""A day after a session: any new numbness or weakness? And when the week's look back is due."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.planning.cadence import local_moment, outside_quiet_hours
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Person
from bot.care.understanding import Understood
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.conversation import Unasked
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.frame.unhurried import unhurried
from bot.conversations.reminding.look_back import LookingBack, is_new_sign
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import CancelTimers, Effect, KeepSafetyEvent, KeepSession
from bot.talk.heard import Rang, Said, Tapped, Words
from bot.talk.reply import Goal, Reply, Step

DAY: Final = "followup:day"
WEEK: Final = "followup:week"
LATE: Final = timedelta(hours=12)
"""What comes this late, after the bot was away, lets a reminder that is due now go first."""


@dataclass(frozen=True, slots=True)
class AskingNew:
    """Any new numbness or weakness since the session? then: the goal after a no, "" for home."""

    then: str = ""


class FollowUp(Unasked):
    """When to ask how it went, and what a yes leads to (X7)."""

    states = (AskingNew,)
    earnest = states
    begins = (goals.FOLLOW_UP,)
    timers = ("followup:",)

    def after(self, turn: Turn, reply: Reply) -> Reply:
        """Where a reply keeps a session: ask a day later; and in the week's first one, look back a week later."""
        kept = [one.session for one in reply.effects if isinstance(one, KeepSession) and one.session.points]
        if not kept:
            return reply
        known, cadence = reply.person or turn.person, turn.catalog.cadence
        person = replace(known, unasked=known.lock is None)  # whoever is closed out has told already
        reply = replace(reply, person=person)
        day = outside_quiet_hours(turn.now + cadence.follow_up.day, person.zone, cadence.quiet)
        effects: tuple[Effect, ...] = (unhurried(DAY, day, person, turn.catalog), *reply.effects)
        began = kept[-1].started_at
        if person.reminding.paused or not _is_over(person.week_from, began, cadence.follow_up.week):
            return replace(reply, effects=effects)
        week = unhurried(WEEK, _week_on(began, person, turn.catalog), person, turn.catalog)
        return replace(reply, effects=(week, *effects), person=replace(person, week_from=began))

    def put_off(self, turn: Turn, said: Rang) -> datetime | None:
        """Until when a due question has to wait: through the night, and behind a reminder; None: not at all."""
        return wait_for(turn, said)

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Ask, unless sessions are closed: then a clinician is asked already."""
        person = turn.person
        if person.lock is not None or person.consented_at is None:
            return None
        if said.key == DAY and isinstance(turn.state, AskingNew):
            return None  # it is on show
        if said.key == DAY:
            return Reply(AskingNew(), (_any_new(Text("followup-day"), Lane.REMINDER),))
        over = replace(person, week_from=None)
        if person.reminding.paused:
            return Reply(turn.state, person=over, step=Step.SAME)
        return LookingBack().start(over, turn.chat.sessions, turn.catalog, turn.now)

    def felt(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take "my toes are numb" for a yes."""
        del said
        return self.hear(turn, Tapped(turn.chat.step, "yes")) if is_new_sign(meant) else None

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Yes closes sessions and asks the danger signs; no is good to hear, and goes on where it was asked before."""
        asked = replace(turn.person, unasked=False)
        match choice_of(said, turn.person, turn.catalog):
            case "yes":
                noted = KeepSafetyEvent(SafetyEvent(turn.now, "follow_up", "new_numb_or_weak"))
                return Reply(None, (say("followup-check"),), (noted,), asked, then=goals.NEW_SIGN)
            case "no" | "none" if isinstance(turn.state, AskingNew) and turn.state.then:
                return Reply(None, effects=_enough(turn), person=asked, then=Goal(turn.state.then))
            case "no" | "none":
                return Reply(None, (say("followup-fine"),), person=asked)
        return None

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask before the next session what the day-after question would have asked, or did not get to hear."""
        del turn, goal
        return Reply(AskingNew(goals.RETURN_VISIT), (_any_new(Text("followup-before"), Lane.REPLY),))


def wait_for(turn: Turn, said: Rang) -> datetime | None:
    """Until when a message that nobody asked for has to wait; None: not at all."""
    cadence, now = turn.catalog.cadence, turn.now
    if now - said.due > LATE:
        return now + cadence.follow_up.apart
    awake = outside_quiet_hours(now, turn.person.zone, cadence.quiet)
    return awake if awake > now else None


def _enough(turn: Turn) -> tuple[Effect, ...]:
    """Half a day after the session the answer stands for the day-after question as well."""
    sessions = turn.chat.sessions
    late = not sessions or turn.now - sessions[0].started_at >= LATE
    return (CancelTimers(DAY),) if late else ()


def _any_new(asked: Text, lane: Lane) -> Say:
    keyboard = rows(button("button-followup-fine", "no"), button("button-followup-new", "yes"))
    return question(asked, keyboard, lane=lane)


def _is_over(week_from: datetime | None, began: datetime, week: timedelta) -> bool:
    """Say whether a new week begins; also where the last one's look back never came, say after a block."""
    return week_from is None or began - week_from > week + timedelta(days=1)


def _week_on(began: datetime, person: Person, catalog: Catalog) -> datetime:
    """At the person's own hour."""
    day = began.astimezone(ZoneInfo(person.zone)) + catalog.cadence.follow_up.week
    wanted = local_moment(day, person.reminding.at, person.zone)
    return outside_quiet_hours(wanted, person.zone, catalog.cadence.quiet)
