"""How are you now? Asked before anything begins, of somebody who wrote of a crisis, of drink or of feeling unwell."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.care.catalog import Catalog
from bot.care.safety.trouble import BRUISED, CRISIS, DRINK, FELL, OVERDOSE, SHARED, STOPPED, TORN, UNWELL
from bot.care.understanding.distress import BIG_BRUISE, FAINTED, FEVER, LUMP, STUCK, URINE
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.turn import Turn
from bot.conversations.safety import crisis
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.heard import Said, Tapped
from bot.talk.reply import Goal, Reply

HOW: Final = {
    CRISIS: ("how-crisis", "button-how-crisis", "button-how-crisis-not"),
    OVERDOSE: ("how-overdose", "button-how-overdose", "button-how-torn-not"),
    DRINK: ("how-drink", "button-how-drink", "button-how-drink-not"),
    TORN: ("how-torn", "button-how-torn", "button-how-torn-not"),
    FELL: ("how-fell", "button-how-torn", "button-how-torn-not"),
    BRUISED: ("how-bruised", "button-how-torn", "button-how-torn-not"),
    UNWELL: ("how-unwell", "button-how-unwell", "button-how-unwell-not"),
    SHARED: ("how-shared", "button-how-shared", "button-whose-other"),
}
"""The question, its yes and its no."""

ADVICE: Final = {
    OVERDOSE: "crisis-pills",
    DRINK: "kind-drink",
    TORN: "kind-torn",
    FELL: "kind-fell",
    UNWELL: "kind-unwell",
    BRUISED: "kind-big-bruise",
    SHARED: "whose-own-chat",
    FAINTED: "kind-fainted",
    FEVER: "kind-tomorrow",
    URINE: "kind-urine",
    LUMP: "kind-lump",
    STUCK: "kind-stuck",
    BIG_BRUISE: "kind-big-bruise",
}

WELL: Final = "well"
NOT_YET: Final = "not_yet"


@dataclass(frozen=True, slots=True)
class AskingHow:
    """How are you now? trouble: its kind; then: what they wanted to begin."""

    trouble: str
    then: str


class HowAreYou(Conversation):
    """Nothing is pressed before a yes. A crisis closes nothing for good: whoever says that they are safe goes on."""

    states = (AskingHow,)
    earnest = (AskingHow,)
    spoken = {AskingHow: {"yes": WELL, "no": NOT_YET, "none": NOT_YET}}

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Go on with what they wanted, or say kindly that it can wait."""
        match turn.state, said:
            case AskingHow(_, then), Tapped(_, choice) if choice == WELL:
                return Reply(None, person=replace(turn.person, trouble=None), then=Goal(then))
            case AskingHow(kind), Tapped(_, choice) if choice == NOT_YET:
                return _waits(kind, turn)
        return None


def ask_how(kind: str, then: Goal) -> Reply:
    """Ask what has to be true before anything begins; where nothing begins today, say so kindly."""
    if kind == STOPPED:
        return Reply(None, (tomorrow(),))
    asked, well, not_yet = HOW[kind]
    keyboard = rows(button(well, WELL), button(not_yet, NOT_YET))
    return Reply(AskingHow(kind, then), (question(Text(asked), keyboard, lane=Lane.SAFETY),))


def tomorrow() -> Say:
    """Say that it is enough for today."""
    return Say(Text("kind-tomorrow"), lane=Lane.SAFETY)


def advice(kind: str, catalog: Catalog) -> Say:
    """Say what to do now. kind: one of care.safety.trouble, no crisis, or of distress that has its own."""
    return Say(Text(ADVICE[kind], {"number": catalog.emergency.number}), lane=Lane.SAFETY)


def _waits(kind: str, turn: Turn) -> Reply:
    if kind == CRISIS:
        return Reply(None, crisis.call(turn.catalog))
    return Reply(None, (advice(kind, turn.catalog),), then=goals.HOME)
