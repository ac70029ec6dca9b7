"""What somebody reads whose message, or whose clock, the bot could not take in: unheard words may have held danger."""

from __future__ import annotations

from bot.care.record.person import Person
from bot.conversations.net import NET
from bot.store.records import Event, Outcome
from bot.store.statuses import EventKind
from bot.talk.bubbles import Lane, Say, Text


def apology(event: Event, locale: str, number: str) -> Outcome:
    """Say what was lost and what to do now, in the chat's language.

    event: the one that was parked; locale: the chat's; number: of the ambulance. The chat's state is left as it was.
    """
    if event.chat_id < 0:
        said = Say(Text("apology-group"))
    elif event.kind is EventKind.TIMER:
        said = Say(Text("apology-timer"), lane=Lane.SAFETY)
    else:
        said = Say(Text("apology", {"number": number}), NET, lane=Lane.SAFETY)
    return Outcome(step=0, state=None, person=Person(locale=locale), asked={}, says=(said,))
