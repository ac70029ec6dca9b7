"""Home: what one can do here, and help."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.frame import goals
from bot.conversations.frame.asking import lines, timeless
from bot.conversations.frame.clinic_contact import contact
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Bubbles, Keyboard, Say, Text
from bot.talk.reply import Goal, Reply

HELP: Final = Goal("help")
CLINIC: Final = Goal("clinic")
"""How to reach the clinic."""


MENU: Final = "home"
"""The text over the menu."""


def without_menu(says: Bubbles) -> tuple[Bubbles, Bubbles]:
    """Part what was said from the menu under it; where none stands under it, all of it was said."""
    last = says[-1] if says else None
    at = -1 if isinstance(last, Say) and last.text.id == MENU else len(says)
    return says[:at], says[at:]


class Home(Conversation):
    """Where every conversation comes back to."""

    begins = (goals.HOME, HELP, CLINIC)
    offers = (
        Offer("cancel", goals.HOME, wish="home"),
        Offer("help", HELP, rank=90, stops=False, early=True),
    )
    doors = {"go.clinic": CLINIC}
    wishes = ("reach_clinic",)

    def wished(self, turn: Turn, wish: str) -> Reply:
        """Say how to reach the clinic, beside whatever is open."""
        del wish
        return self.begin(turn, CLINIC)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Offer what there is, say what the commands do, or how to reach the clinic."""
        if goal == goals.HOME:
            return Reply(None, (Say(Text(MENU), menu(turn), rings=False),))
        card = contact(turn)
        if card.needs:
            return card
        shown = card if goal == CLINIC else replace(card, says=(_help(turn), *card.says))
        return turn.aside(shown)


def _help(turn: Turn) -> Say:
    known = lines(*(Text(f"help-{name}") for name in turn.helps))
    args: dict[str, Arg] = {
        "commands": known,
        "number": turn.catalog.emergency.number,
    }
    return Say(Text("help", args), menu(turn))


def menu(turn: Turn) -> Keyboard:
    """The menu, with buttons that work for ever; where sessions are closed, why they are, and no way into one."""
    learn = timeless("button-home-learn", "go.learn")
    begin = (
        ((timeless("button-home-closed", "go.check"),), (learn,))
        if turn.person.lock is not None
        else ((timeless("button-home-session", "go.session"),), (timeless("button-home-warmth", "go.warm"), learn))
    )
    return (
        *begin,
        (timeless("button-home-progress", "go.progress"), timeless("button-home-reminders", "go.reminders")),
        (timeless("button-ask-clinic", "go.ask"), timeless("button-home-health", "go.health")),
        (timeless("button-home-data", "go.privacy"),),
    )
