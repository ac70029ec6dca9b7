"""Whose pain is it? Asked where words tell of somebody else: each person has a chat of their own, and own questions."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.care.record.person import Told
from bot.care.safety.trouble import SHARED, with_trouble, without_trouble
from bot.care.understanding.whose import tells_of_another, tells_of_oneself
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of, tells
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.precaution_check import AGAIN, ChoosingPrecautions, PrecautionCheck
from bot.conversations.safety.told_health import asked_about
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Said, words_of
from bot.talk.reply import Reply


@dataclass(frozen=True, slots=True)
class AskingWhose:
    """Is it about the person's own body? told: what was said of it; health: precautions that were spoken of."""

    told: Told | None = None
    health: tuple[str, ...] = ()


class WhoseBody(Conversation):
    """What this chat knows of danger and of health is one person's: nothing is planned for another with it."""

    states = (AskingWhose,)
    earnest = (AskingWhose,)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go on with what was told, or say that the other needs a chat of their own."""
        match turn.state, _own(turn, said):
            case AskingWhose(told, health), True:
                mine = replace(without_trouble(turn.person, SHARED), told=told)
                return _own_body(replace(turn, person=mine), health)
            case AskingWhose(), False:
                return for_another(turn)
        return None


def ask_whose(turn: Turn, told: Told | None, health: tuple[str, ...]) -> Reply:
    """Ask before anything is planned with it; whoever leaves it unanswered is asked who is there."""
    keyboard = rows(button("button-whose-own", "yes"), button("button-whose-other", "no"))
    asking = question(Text("whose-body"), keyboard)
    return Reply(AskingWhose(told, health), (asking,), person=with_trouble(turn.person, SHARED, turn.now))


def for_another(turn: Turn) -> Reply:
    """Say that the other needs a chat of their own; whoever begins next is asked who is there."""
    return Reply(None, (own_chat(),), person=with_trouble(turn.person, SHARED, turn.now), then=goals.HOME)


def own_chat() -> Say:
    """Say that each person needs a chat of their own."""
    return say("whose-own-chat")


def _own(turn: Turn, said: Said) -> bool | None:
    choice = choice_of(said, turn.person, turn.catalog)
    if choice in {"yes", "no", "none"}:
        return choice == "yes"
    words = words_of(said)
    if tells(tells_of_another, words, turn.catalog):
        return False
    return True if tells(tells_of_oneself, words, turn.catalog) else None


def _own_body(turn: Turn, health: tuple[str, ...]) -> Reply:
    then = goals.RETURN_VISIT if turn.person.told is not None else goals.HOME
    if not health or turn.person.precautions is None:
        known = (*turn.person.told_health, *health)
        return Reply(None, person=replace(turn.person, told_health=tuple(dict.fromkeys(known))), then=then)
    turn = replace(turn, person=asked_about(turn.person, *health))
    chosen = tuple(dict.fromkeys((*(turn.person.precautions or ()), *health)))
    return replace(PrecautionCheck().choose(ChoosingPrecautions(chosen, then, AGAIN), turn.catalog), person=turn.person)
