"""The clinic's own video, photo or voice note of a point: one tap away, under the point's card (S33)."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Menu, Say, Text, Toast
from bot.talk.heard import Tapped
from bot.talk.reply import Reply
from bot.talk.tips import OwnMedia, PointMedia

CHOICE: Final = "media."
"""How a choice begins that shows what the clinic has for a point; the point's id follows."""

LABELS: Final = {"video": "button-own-video", "photo": "button-own-photo", "voice": "button-own-voice"}


class ClinicMedia(Conversation):
    """Shows what the clinic has for a point, beside whatever is under way."""

    choices = (CHOICE,)

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Show it; None for a point that has nothing any more."""
        if turn.person.consented_at is None:
            return None
        if asked := missing(turn, OwnMedia()):
            return asked
        wanted = said.choice.removeprefix(CHOICE)
        found = next((one for one in fact(turn, OwnMedia()) if one.point == wanted), None)
        return turn.stays(shown(turn, found)) if found is not None else None


def beside(turn: Turn, reply: Reply) -> Reply:
    """Put a button under each card of a point for which the clinic has something of its own."""
    if reply.needs or not any(_point_on(turn, say) for say in reply.says):
        return reply
    if asked := missing(turn, OwnMedia()):
        return asked
    media = {one.point: one for one in fact(turn, OwnMedia())}
    return replace(reply, says=tuple(_with_button(say, media.get(_point_on(turn, say))) for say in reply.says))


def _point_on(turn: Turn, say: object) -> str:
    """Name the point whose card this is, "" for anything else. What staff see of a card has a name of its own."""
    if not isinstance(say, Say) or say.picture is None or say.name:
        return ""
    shown = say.picture.name
    return next((one.id for one in turn.catalog.points.values() if one.card == shown), "")


def _with_button(say: Say | Toast | Menu, media: PointMedia | None) -> Say | Toast | Menu:
    if not isinstance(say, Say) or media is None or media.post.kind not in LABELS:
        return say
    button = Button(Text(LABELS[media.post.kind]), CHOICE + media.point, timeless=True)
    return replace(say, buttons=(*say.buttons, (button,)))


def shown(turn: Turn, media: PointMedia) -> Say:
    """Give it as patients see it."""
    point = Text(turn.catalog.points[media.point].name)
    return Say(Text("own-media", {"point": point}), post=media.post, rings=False)
