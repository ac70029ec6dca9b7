"""What somebody reads whose message, or whose clock, the bot could not take in: unheard words may have held danger."""

from __future__ import annotations

from bot.care.record.person import Person
from bot.conversations.home.learn import NET
from bot.store.records import Outcome
from bot.talk.bubbles import Lane, Say, Text


def apology(locale: str, number: str, *, in_group: bool, by_clock: bool) -> Outcome:
    """Say what was lost and what to do now; only the bubbles count, the chat's state is left as it was.

    locale: the chat's; number: of the ambulance; by_clock: a timer was lost, not a message.
    """
    if in_group:
        said = Say(Text("apology-group"))
    elif by_clock:
        said = Say(Text("apology-timer"), lane=Lane.SAFETY)
    else:
        said = Say(Text("apology", {"number": number}), NET, lane=Lane.SAFETY)
    return Outcome(step=0, state=None, person=Person(locale=locale), asked={}, says=(said,))
