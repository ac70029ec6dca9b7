"""What the clinic may see of somebody: asked plainly, once, and taken back at any time. Its buttons never grow old."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.record.person import Person
from bot.care.record.person import Sharing as Shared
from bot.conversations.frame import goals
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.turn import Turn
from bot.conversations.home.first_session import asks_now, is_answered, is_over
from bot.conversations.home.home import without_menu
from bot.talk.bubbles import Arg, Button, Keyboard, Say, Text
from bot.talk.heard import Tapped
from bot.talk.reply import Goal, Reply, Step

SHARE: Final = "share."
"""How a choice begins that says what the clinic may see."""

BUBBLE: Final = "share"
"""All of it happens in one bubble."""


class SharingChoice(Conversation):
    """From "may the clinic see your card?" to what was agreed. Nothing is shared of somebody who agreed to nothing."""

    begins = (goals.SHARING,)
    choices = (SHARE,)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Show how it stands and what can be changed."""
        del goal
        return Reply(None, (_overview(turn.person.sharing, turn),))

    def after(self, turn: Turn, reply: Reply) -> Reply:
        """Ask once, after the first session that came to its end; not beside danger signs or another question."""
        person = reply.person or turn.person
        over = is_over(turn, reply) and not asks_now(turn, reply)
        answered = is_answered(turn, reply) and turn.state is None and bool(turn.chat.sessions)
        if person.sharing.asked or not (over or answered):
            return reply
        asked = replace(person, sharing=replace(person.sharing, asked=True))
        told = without_menu(reply.says)[0]  # the menu would stand under a question
        return replace(reply, says=(*told, _ask_card()), person=asked)

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Take one answer; None for a choice that is none of these."""
        shared = turn.person.sharing
        if not turn.person.agreed:
            return None
        match said.choice.removeprefix(SHARE):
            case "card":
                return _again(turn, shared, _ask_card())
            case "card.name":
                return _carded(turn, replace(shared, card=True, name=said.sender))
            case "card.code":
                return _carded(turn, replace(shared, card=True, name=""))
            case "card.no":
                return _carded(turn, replace(shared, card=False, name=""))
            case "alerts.yes":
                return _settled(turn, shared.letting_know(on=True))
            case "alerts.no":
                return _settled(turn, shared.letting_know(on=False))
            case "on" | "off" as way:
                return _switched(turn, shared.letting_know(on=way == "on"))
            case "stop":
                return _settled(turn, Shared(alerts_asked=True))
        return None


def switch(person: Person) -> Button:
    """Give the button that lets the clinic hear of danger, or ends that; wherever it stands, it never grows old."""
    return _button("button-alerts-off", "off") if person.sharing.alerts else _button("button-alerts-on", "on")


def _switched(turn: Turn, shared: Shared) -> Reply:
    """Say below how it stands now: the button may stand far under the bubble that said so before."""
    person = replace(turn.person, sharing=shared)
    return turn.stays(_overview(shared, turn), person=person)


def _carded(turn: Turn, shared: Shared) -> Reply:
    """The card is settled; whoever was asked about danger before is not asked again."""
    return _settled(turn, shared) if shared.alerts_asked else _again(turn, shared, _ask_alerts(turn))


def _again(turn: Turn, shared: Shared, asked: Say) -> Reply:
    person = replace(turn.person, sharing=replace(shared, asked=True))
    return Reply(turn.state, (replace(asked, edits=BUBBLE, rings=False),), person=person, step=Step.SAME)


def _settled(turn: Turn, shared: Shared) -> Reply:
    return _again(turn, shared, _overview(shared, turn))


def _overview(shared: Shared, turn: Turn) -> Say:
    change = _button("button-share-change", "card")
    stop = _button("button-share-stop-alerts" if shared.alerts else "button-share-stop", "stop")
    tell = switch(replace(turn.person, sharing=shared))
    keyboard: Keyboard = ((stop,), (change,), (tell,)) if shared.card or shared.alerts else ((change,), (tell,))
    card = "sharing-card-name" if shared.name else "sharing-card-code" if shared.card else "sharing-card-no"
    alerts = Text("sharing-alerts-yes" if shared.alerts else "sharing-alerts-no")
    args: dict[str, Arg] = {
        "card": Text(card, {"name": shared.name}),
        "alerts": alerts,
        "number": turn.catalog.emergency.number,
    }
    return Say(Text("sharing", args), keyboard, name=BUBBLE)


def _ask_card() -> Say:
    keyboard: Keyboard = (
        (_button("button-share-name", "card.name"),),
        (_button("button-share-code", "card.code"),),
        (_button("button-share-no", "card.no"),),
    )
    return Say(Text("sharing-ask-card"), keyboard, name=BUBBLE)


def _ask_alerts(turn: Turn) -> Say:
    keyboard: Keyboard = ((_button("button-alerts-yes", "alerts.yes"),), (_button("button-alerts-no", "alerts.no"),))
    return Say(Text("sharing-ask-alerts", {"number": turn.catalog.emergency.number}), keyboard, name=BUBBLE)


def _button(label: str, choice: str) -> Button:
    return Button(Text(label), SHARE + choice, timeless=True)
