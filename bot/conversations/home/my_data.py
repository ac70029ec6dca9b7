"""What is kept about a person: to read about, to take along, to delete, and to keep on when they have been silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.care.planning.cadence import outside_quiet_hours
from bot.care.record.person import Person
from bot.care.record.retention import LOOK, OVER, Retention
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Document, Lane, Say, Text
from bot.talk.effects import Effect, ForgetEverything, SetTimer
from bot.talk.heard import Rang, Said, Tapped
from bot.talk.reply import Goal, Reply, Step

KEEP: Final = "go.keep"
BACK: Final = "go.back"


@dataclass(frozen=True, slots=True)
class ConfirmingDelete:
    """Really forget everything?"""


class MyData:
    """The answers to /privacy, /export, /summary and /delete, and the end of a long silence."""

    states = (ConfirmingDelete,)

    def __init__(self, keeping: Retention) -> None:
        self._keeping = keeping

    def privacy(self) -> Reply:
        """Say what is kept, why, who sees it and for how long; the last bubble offers what one can do about it."""
        how_long = {"months": self._keeping.months, "days": self._keeping.notice_days}
        return Reply(
            None,
            (
                say("privacy"),
                say("privacy-who"),
                Say(Text("privacy-how-long", how_long)),
                Say(Text("privacy-yours"), rows(*CHOICES)),
            ),
        )

    def export(self) -> Reply:
        """Send everything as two files."""
        return Reply(
            None,
            (
                Say(Text("export-json"), document=Document("export-json")),
                Say(Text("export-csv"), document=Document("export-csv")),
            ),
        )

    def summary(self) -> Reply:
        """Send the page for the clinic."""
        return Reply(None, (Say(Text("summary-ready"), document=Document("summary")),))

    def ask_delete(self) -> Reply:
        keyboard = rows(button("button-delete-all", "delete"), button("button-keep-all", "keep"))
        asked = Text("delete-confirm", {"days": self._keeping.backup_days})
        return Reply(ConfirmingDelete(), (question(asked, keyboard),))

    def hear(self, said: Said, turn: Turn) -> Reply | None:
        """Answer the one question asked here."""
        match said:
            case Tapped(_, "delete"):
                goodbye = say("deleted" if turn.chat.role is None else "deleted-staff")
                return forgotten(turn.person, goodbye)
            case Tapped(_, "keep"):
                return Reply(None, (say("delete-kept"),), then=Goal.HOME)
        return None

    # ------------------------------------------------------------ a long silence

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Tell somebody who has been silent that all will go; when the time is over, let it go.

        Both look at the silence itself, so that a ring that comes twice, late or after a new word does no harm.
        """
        heard_at, now = turn.chat.heard_at, turn.now
        awake = outside_quiet_hours(now, turn.person.zone, turn.catalog.cadence.quiet)
        if said.key == OVER and self._keeping.is_over(heard_at, now):
            if turn.person.consented_at is not None and awake > now:
                return _stays(turn, (), (SetTimer(OVER, awake),))
            return forgotten(turn.person, say("keeping-over"))
        if said.key == LOOK and self._keeping.is_told(heard_at, now):
            return self._told(turn) if awake <= now else _stays(turn, (), (SetTimer(LOOK, awake),))
        return None

    def _told(self, turn: Turn) -> Reply:
        """Somebody who never agreed to anything is not written to."""
        if turn.person.consented_at is None:
            return forgotten(turn.person)
        over = SetTimer(OVER, turn.now + self._keeping.notice)
        notice = Text("keeping-notice", {"days": self._keeping.notice_days})
        return _stays(turn, (Say(notice, rows(*NOTICED), lane=Lane.REMINDER),), (over,))

    def kept_on(self, turn: Turn) -> Reply:
        """The tap alone ends the silence."""
        return _stays(turn, (say("keeping-kept"),), ())


def forgotten(person: Person, *goodbye: Say) -> Reply:
    """Forget everything; the goodbye still comes in the person's language."""
    return Reply(None, goodbye, (ForgetEverything(),), Person(locale=person.locale))


def back(turn: Turn) -> Reply | None:
    """Repeat the question that is open; None at home."""
    asked = tuple(turn.chat.asked.values())[-1:]
    return Reply(turn.state, asked, step=Step.SAME) if turn.state is not None and asked else None


def _stays(turn: Turn, says: tuple[Say, ...], effects: tuple[Effect, ...]) -> Reply:
    return Reply(turn.state, says, effects, step=Step.SAME)


def _timeless(label: str, choice: str) -> Button:
    return Button(Text(label), choice, timeless=True)


CHOICES: Final = (
    _timeless("button-export", "go.export"),
    _timeless("button-delete", "go.delete"),
    _timeless("button-back-to-chat", BACK),
)
NOTICED: Final = (
    _timeless("button-keep-data", KEEP),
    _timeless("button-export", "go.export"),
    _timeless("button-delete", "go.delete"),
)
