"""Who goes on: the one way to begin with a goal, and the one way to let a conversation hear."""

from __future__ import annotations

from typing import Final

from bot.care.safety.trouble import trouble_of
from bot.conversations.clinic.menu import led_back
from bot.conversations.frame import goals
from bot.conversations.frame.conversation import Offer
from bot.conversations.frame.turn import Turn
from bot.conversations.registry import Registry
from bot.conversations.safety.how_are_you import ask_how
from bot.conversations.safety.precaution_check import unanswered
from bot.conversations.safety.sign_question import asked_again
from bot.conversations.undoing import UNDO, undone
from bot.talk.heard import Said, Tapped
from bot.talk.reply import Goal, Reply

TRIED: Final = frozenset({"start", "session", "warm"})
"""Commands of staff who want to try it as a patient would."""


def begin(registry: Registry, turn: Turn, goal: Goal) -> Reply:
    """Begin with a goal, or with what has to come first."""
    owner = registry.of_goal(goal)
    if turn.person.doubted and goal in owner.locked_out:
        return asked_again(turn)
    if turn.person.lock is not None and goal in owner.locked_out:
        goal = goals.RED_FLAG_CHECK
    elif turn.person.consented_at is None and goal in owner.agreed_only:
        goal = goals.WELCOME
    elif trouble := trouble_of(turn.person, turn.now) if goal in owner.locked_out else None:
        return ask_how(trouble, goal)
    elif waits := unanswered(turn, goal) if goal in owner.locked_out else None:
        return waits
    return registry.of_goal(goal).begin(turn, goal)


def hear(registry: Registry, turn: Turn, said: Said) -> Reply | None:
    """Let whoever waits hear it; somebody who has not agreed to anything is welcomed first, a call for help aside."""
    owner = registry.of_state(turn.state)
    new = turn.person.consented_at is None and turn.person.lock is None and turn.chat.role is None
    if new and (owner is None or goals.WELCOME not in owner.begins):
        return registry.of_goal(goals.WELCOME).begin(turn, goals.WELCOME)
    if isinstance(said, Tapped) and said.choice == UNDO:
        return undone(registry, turn)
    return owner.hear(turn, said) if owner is not None else None


def agreed_first(registry: Registry, turn: Turn, offer: Offer | None) -> Reply:
    """Ask whoever has not agreed yet; staff are asked only where they want to try it, and set their language."""
    if turn.chat.role is None or (offer is not None and offer.name in TRIED):
        return begin(registry, turn, goals.WELCOME)
    sets = offer is not None and offer.goal == goals.SETTINGS
    return registry.of_goal(goals.SETTINGS).begin(turn, goals.SETTINGS) if sets else led_back(turn)


def ended_first(registry: Registry, turn: Turn, offer: Offer | None) -> Reply | None:
    """In the middle of an exercise most of what leads elsewhere only ends that; None where it does not."""
    owner = registry.of_state(turn.state)
    if owner is None or not isinstance(turn.state, owner.under_way):
        return None
    return owner.stop(turn) if offer is None or offer.stops else None
