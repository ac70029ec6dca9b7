"""What did not arrive: an owner is told why and whom it concerns, and sends it again or lets it go."""

from __future__ import annotations

from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Keyboard, Say, Text, Toast
from bot.talk.given_up import Cause, GivenUp, LetGo, SendAgain, WhatIsGivenUp
from bot.talk.reply import Reply, Step

TOLD: Final = {
    Cause.AWAY: "lost-away",
    Cause.REFUSED: "lost-refused",
    Cause.UNMADE: "lost-unmade",
    Cause.UNHEARD: "lost-unheard",
}


def rang(turn: Turn, kind: str, about: str) -> Reply | None:
    """Tell what lies there; nothing where somebody has seen to it meanwhile."""
    del kind
    cause = Cause(about)
    if reply := missing(turn, WhatIsGivenUp(cause)):
        return reply
    found = fact(turn, WhatIsGivenUp(cause))
    return Reply(turn.state, (_alert(cause, found),), step=Step.SAME) if found.number else None


def _alert(cause: Cause, found: GivenUp) -> Say:
    codes = Text("lost-codes", {"codes": ", ".join(found.codes)}) if found.codes else Text("nothing")
    args: dict[str, Arg] = {"count": found.number, "codes": codes}
    return Say(Text(TOLD[cause], args), _keyboard(cause), name=_name(cause))


def _keyboard(cause: Cause) -> Keyboard:
    """What could not be heard is no message of the bot's that could go again."""
    if cause is Cause.UNHEARD:
        return ()
    return (
        (Button(Text("button-send-again"), f"c.again.{cause}", timeless=True),),
        (Button(Text("button-let-go"), f"c.letgo.{cause}", timeless=True),),
    )


def _name(cause: Cause) -> str:
    return f"lost-{cause}"


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Send it again, or let it go."""
    if about not in set(Cause):
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    cause = Cause(about)
    if reply := missing(turn, WhatIsGivenUp(cause)):
        return reply
    number = fact(turn, WhatIsGivenUp(cause)).number
    again = verb == "again"
    text = Text("lost-goes-again" if again else "lost-let-go", {"count": number})
    done = Say(text, name=_name(cause), edits=_name(cause), rings=False)
    return Reply(turn.state, (done,), (SendAgain(cause) if again else LetGo(cause),), step=Step.SAME)


PART = Part(verbs=("again", "letgo"), tapped=tapped, timers=("lost",), rang=rang, owners=("again", "letgo"))
