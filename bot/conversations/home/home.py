"""Home: what one can do here, and help."""

from __future__ import annotations

from bot.care.catalog import Catalog
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.reply import Goal, Reply

GOALS = {
    "go.session": Goal.RETURN_VISIT,
    "go.progress": Goal.PROGRESS,
    "go.reminders": Goal.SETTINGS,
    "go.check": Goal.RED_FLAG_CHECK,
    "go.warm": Goal.WARMTH,
    "go.learn": Goal.LEARN,
    "go.clinic": Goal.CLINIC,
    "go.summary": Goal.SUMMARY,
    "go.export": Goal.EXPORT,
    "go.privacy": Goal.PRIVACY,
    "go.delete": Goal.DELETE,
    "go.ask": Goal.ASK_CLINIC,
}
"""What a home button leads to; these never grow old."""


class Home:
    """Where every conversation comes back to."""

    def begin(self) -> Reply:
        """Offer what there is."""
        return Reply(None, (Say(Text("home"), home_buttons(), rings=False),))

    def help(self, catalog: Catalog) -> Reply:
        return Reply(None, (Say(Text("help", {"number": catalog.emergency.number}), home_buttons()),))


def home_buttons() -> Keyboard:
    """The menu, with buttons that work for ever."""
    return (
        (_timeless("button-home-session", "go.session"),),
        (_timeless("button-home-warmth", "go.warm"), _timeless("button-home-learn", "go.learn")),
        (_timeless("button-home-progress", "go.progress"), _timeless("button-home-reminders", "go.reminders")),
        (_timeless("button-ask-clinic", "go.ask"), _timeless("button-home-data", "go.privacy")),
    )


def _timeless(label: str, choice: str) -> Button:
    return Button(Text(label), choice, timeless=True)
