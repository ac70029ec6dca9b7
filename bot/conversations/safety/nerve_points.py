"""A point where nerves answer again and again is left out until a clinician has said yes."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.frame.asking import say
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Text
from bot.talk.effects import KeepSafetyEvent
from bot.talk.reply import Reply

MOST: Final = 3
"""The third nerve sign at a point takes it out."""

COUNT: Final = "nerve."
"""How the count of a point's nerve signs is called among what is counted of a person."""


def after(turn: Turn, reply: Reply) -> Reply:
    """Where a reply notes nerve signs at points: count them, and take out what answered too often."""
    noted = [one.event.about for one in reply.effects if isinstance(one, KeepSafetyEvent) and one.event.kind == "nerve"]
    person = reply.person or turn.person
    for point in noted:
        person = person.counting(f"{COUNT}{point}")
    often = [one for one in dict.fromkeys(noted) if person.count_of(f"{COUNT}{one}") >= MOST]
    out = [one for one in often if one not in person.nerve_points]
    if not noted:
        return reply
    says = tuple(say("nerve-point-out", {"point": Text(turn.catalog.points[one].name)}) for one in out)
    return replace(
        reply,
        says=(*reply.says[:-1], *says, *reply.says[-1:]),
        person=replace(person, nerve_points=(*person.nerve_points, *out)),
    )
