"""Home: what one can do here, help, privacy, and forgetting everything."""

from __future__ import annotations

from dataclasses import dataclass

from bot.care.catalog import Catalog
from bot.care.person import Person
from bot.conversations.asking import button, question, rows, say
from bot.talk import Button, ForgetEverything, Goal, Keyboard, Reply, Said, Say, Tapped, Text

GOALS = {
    "go.session": Goal.RETURN_VISIT,
    "go.progress": Goal.PROGRESS,
    "go.reminders": Goal.SETTINGS,
    "go.check": Goal.RED_FLAG_CHECK,
    "go.warm": Goal.WARMTH,
    "go.learn": Goal.LEARN,
    "go.ask": Goal.ASK_CLINIC,
}
"""What a home button leads to; these never grow old."""


@dataclass(frozen=True, slots=True)
class ConfirmingDelete:
    """Really forget everything?"""


class Home:
    """Where every conversation comes back to."""

    states = (ConfirmingDelete,)

    def begin(self) -> Reply:
        """Offer what there is."""
        return Reply(None, (Say(Text("home"), home_buttons(), rings=False),))

    def help(self, catalog: Catalog) -> Reply:
        return Reply(None, (Say(Text("help", {"number": catalog.emergency.number}), home_buttons()),))

    def privacy(self) -> Reply:
        return Reply(None, (say("privacy"),))

    def ask_delete(self) -> Reply:
        keyboard = rows(button("button-delete-all", "delete"), button("button-keep-all", "keep"))
        return Reply(ConfirmingDelete(), (question(Text("delete-confirm"), keyboard),))

    def hear(self, said: Said) -> Reply | None:
        """Answer the one question asked here."""
        match said:
            case Tapped(_, "delete"):
                return Reply(None, (say("deleted"),), (ForgetEverything(),), Person())
            case Tapped(_, "keep"):
                return Reply(None, (say("delete-kept"),), then=Goal.HOME)
        return None


def home_buttons() -> Keyboard:
    """The menu, with buttons that work for ever."""
    return (
        (_timeless("button-home-session", "go.session"),),
        (_timeless("button-home-warmth", "go.warm"), _timeless("button-home-learn", "go.learn")),
        (_timeless("button-home-progress", "go.progress"), _timeless("button-home-reminders", "go.reminders")),
        (_timeless("button-ask-clinic", "go.ask"),),
    )


def _timeless(label: str, choice: str) -> Button:
    return Button(Text(label), choice, timeless=True)
