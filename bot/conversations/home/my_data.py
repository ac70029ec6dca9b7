"""What is kept about a person: to read about, to take along, to delete, and to keep on when they have been silent."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.care.planning.cadence import outside_quiet_hours
from bot.care.record.person import Person
from bot.care.record.retention import LOOK, OVER, TIMERS
from bot.care.understanding.conditions import denies_something
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say, timeless
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.hearing import choice_of, tells
from bot.conversations.frame.turn import Turn
from bot.conversations.home.sharing import switch
from bot.talk.bubbles import Document, Lane, Paper, Say, Text
from bot.talk.effects import ForgetEverything, SetTimer
from bot.talk.heard import Rang, Said, Tapped, Words
from bot.talk.reply import Goal, Reply

KEEP: Final = "go.keep"
BACK: Final = "go.back"

PRIVACY: Final = Goal("privacy")
EXPORT: Final = Goal("export")
SUMMARY: Final = Goal("summary")
DELETE: Final = Goal("delete")

EXPORTED: Final = (
    Say(Text("export-json"), document=Document(Paper.EXPORT_JSON)),
    Say(Text("export-csv"), document=Document(Paper.EXPORT_CSV)),
)
SUMMED_UP: Final = (Say(Text("summary-ready"), document=Document(Paper.SUMMARY)),)

CHOICES: Final = (
    timeless("button-export", "go.export"),
    timeless("button-delete", "go.delete"),
    timeless("button-back-to-chat", BACK),
)
NOTICED: Final = (
    timeless("button-keep-data", KEEP),
    timeless("button-export", "go.export"),
    timeless("button-delete", "go.delete"),
)


@dataclass(frozen=True, slots=True)
class ConfirmingDelete:
    """Really forget everything?"""


class MyData(Conversation):
    """The answers to /privacy, /export, /summary and /delete, and the end of a long silence."""

    states = (ConfirmingDelete,)
    begins = (PRIVACY, EXPORT, SUMMARY, DELETE)
    agreed_only = frozenset({SUMMARY})
    offers = (
        Offer("summary", SUMMARY, rank=50, stops=False),
        Offer("privacy", PRIVACY, rank=110, stops=False, early=True),
        Offer("export", EXPORT, rank=120, stops=False, early=True),
        Offer("delete", DELETE, rank=130, stops=False, early=True),
    )
    doors = {"go.privacy": PRIVACY, "go.export": EXPORT, "go.summary": SUMMARY, "go.delete": DELETE}
    choices = (KEEP, BACK)
    timers = (TIMERS,)
    rings_anywhere = True
    earnest = (ConfirmingDelete,)
    spoken = {ConfirmingDelete: {"yes": "delete", "no": "keep"}}

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Say what is kept, send it along, or ask whether all of it shall go."""
        if goal == DELETE:
            return _ask_delete(turn)
        return turn.stays(*{PRIVACY: _privacy(turn), EXPORT: EXPORTED, SUMMARY: SUMMED_UP}[goal])

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Keep all of it on: the tap alone ends the silence. Or back to the open question."""
        if said.choice == KEEP:
            return turn.stays(say("keeping-kept"))
        if said.choice == BACK and turn.state is not None and turn.open_question:
            return turn.again()
        return Reply(None, then=goals.HOME) if said.choice == BACK else None

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Answer the one question asked here."""
        match said:
            case Tapped(_, "delete"):
                return forgotten(turn.person, _goodbye(turn))
            case Words() if turn.state is not None and _rather_not(said, turn):
                return Reply(None, (say("delete-kept"),), then=goals.HOME)
            case Tapped(_, "keep"):
                return Reply(None, (say("delete-kept"),), then=goals.HOME)
        return None

    # ------------------------------------------------------------ a long silence

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Tell somebody who has been silent that all will go; when the time is over, let it go.

        Both look at the silence itself, so that a ring that comes twice, late or after a new word does no harm.
        """
        heard_at, now = turn.chat.heard_at, turn.now
        awake = outside_quiet_hours(now, turn.person.zone, turn.catalog.cadence.quiet)
        if said.key == OVER and turn.retention.is_over(heard_at, now):
            if turn.person.consented_at is not None and awake > now:
                return turn.stays(effects=(SetTimer(OVER, awake),))
            return forgotten(turn.person, say("keeping-over"))
        if said.key == LOOK and turn.retention.is_told(heard_at, now):
            return _noticed(turn) if awake <= now else turn.stays(effects=(SetTimer(LOOK, awake),))
        return None


def _privacy(turn: Turn) -> tuple[Say, ...]:
    """Say what is kept, why, who sees it and for how long; the last bubble offers what one can do about it."""
    months, days = turn.retention.months, turn.retention.notice_days
    how_long = Text("privacy-how-long", {"months": months, "days": days})
    tell = (switch(turn.person),) if turn.person.agreed else ()
    return say("privacy"), say("privacy-who"), Say(how_long), Say(Text("privacy-yours"), rows(*tell, *CHOICES))


def _ask_delete(turn: Turn) -> Reply:
    keyboard = rows(button("button-delete-all", "delete"), button("button-keep-all", "keep"))
    text = "delete-confirm" if turn.chat.role is None else "delete-confirm-staff"
    asked = Text(text, {"days": turn.retention.backup_days})
    return Reply(ConfirmingDelete(), (question(asked, keyboard),))


def _noticed(turn: Turn) -> Reply:
    """Somebody who never agreed to anything is not written to."""
    if turn.person.consented_at is None:
        return forgotten(turn.person)
    over = SetTimer(OVER, turn.now + turn.retention.notice)
    notice = Text("keeping-notice", {"days": turn.retention.notice_days})
    return turn.stays(Say(notice, rows(*NOTICED), lane=Lane.REMINDER), effects=(over,))


def forgotten(person: Person, *goodbye: Say) -> Reply:
    """Forget everything; the goodbye still comes in the person's language."""
    return Reply(None, goodbye, (ForgetEverything(),), Person(locale=person.locale))


def _goodbye(turn: Turn) -> Say:
    """Say that all is gone; whoever was told to get help is told once more, as nobody here will know it any more."""
    if turn.chat.role is not None:
        return say("deleted-staff")
    return say("deleted-urgent", {"number": turn.catalog.emergency.number}) if turn.person.lock else say("deleted")


def _rather_not(said: Words, turn: Turn) -> bool:
    """Take any no, and a slip, for a no: what is gone does not come back."""
    slip = choice_of(said, turn.person, turn.catalog) in {"mistake", "slip"}
    return slip or tells(denies_something, said.text, turn.catalog)
