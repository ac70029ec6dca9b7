"""What could wait until somebody has pressed: the time there, since when, what came before, what is at home."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.care.record.person import Complaint
from bot.conversations.check_in.check_in import SINCE, after_fall, choices, noticed
from bot.conversations.check_in.plan import AskingTools, ask_tools
from bot.conversations.frame import goals
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.home.learn import offered
from bot.conversations.home.welcome import AskingTime, ask_time
from bot.talk.bubbles import Text
from bot.talk.heard import Said
from bot.talk.reply import Goal, Reply

BEFORE: Final = {
    "effort_then_rest": Text("button-before-effort-then-rest"),
    "effort": Text("button-before-effort"),
    "sitting": Text("button-before-sitting"),
    "fall": Text("button-before-fall"),
    "nothing": Text("button-before-nothing"),
}


@dataclass(frozen=True, slots=True)
class AskingHowLong:
    """Since when? then: the goal that these questions began with."""

    then: str


@dataclass(frozen=True, slots=True)
class AskingBefore:
    """What came before it? then: as above."""

    then: str


class OpenQuestions(Conversation):
    """One question after the other until nothing is open; whoever breaks off is asked before the next session."""

    states = (AskingHowLong, AskingBefore)
    begins = (goals.OPEN_QUESTIONS, goals.OPEN_FIRST)
    locked_out = frozenset(begins)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask the next thing that is unknown; with all known, go on to the reminder, or to the session."""
        person = turn.person
        told = person.complaint
        if not person.zone_confirmed:
            return ask_time(turn, AskingTime(then=goal))
        if told is not None and told.since is None:
            return Reply(AskingHowLong(goal), (choices(Text("check-in-since"), SINCE),))
        if told is not None and told.before is None:
            return Reply(AskingBefore(goal), (choices(Text("check-in-before"), BEFORE),))
        if not person.tools:
            return ask_tools(AskingTools(then=goal), turn.catalog)
        return Reply(None, then=goals.RETURN_VISIT if goal == goals.OPEN_FIRST else goals.NEXT_REMINDER)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Take one answer, and what it shows of danger."""
        choice = choice_of(said, turn.person, turn.catalog)
        told = turn.person.complaint or Complaint()
        match turn.state:
            case AskingHowLong(then) if choice in SINCE:
                return _told(replace(told, since=choice), turn, Goal(then))
            case AskingBefore(then) if choice in BEFORE:
                return _told(replace(told, before=choice), turn, Goal(then))
        return None


def _told(told: Complaint, turn: Turn, goal: Goal) -> Reply:
    """Keep it; what is a danger sign stops here, a fall asks what may be broken, a cause brings its cards."""
    noted = noticed(told, turn.person, turn.catalog, turn.now)
    known = noted.person or turn.person
    if known.lock is not None:
        return noted
    if told.before == "fall":
        following = after_fall(known, turn.catalog, turn.now, goal)
    else:
        following = Reply(None, offered(told.before, turn.catalog), then=goal)
    says, effects = (*noted.says, *following.says), (*noted.effects, *following.effects)
    return replace(following, says=says, effects=effects, person=known)
