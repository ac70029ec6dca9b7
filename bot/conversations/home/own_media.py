"""The clinic's own video, photo or voice note of a point: one tap away, under the point's card (S33).

Beside it the clinic's own voice: it says a safety question of the session under the question itself, which stays as it
is, for it must arrive whatever becomes of a recording.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from bot.care.record.person import SILENT, TONE
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.session.session_says import PROMPT, PROMPTS
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
        found = for_reader(turn, wanted) if wanted in turn.catalog.points else None
        return turn.stays(shown(turn, found)) if found is not None else None


def for_reader(turn: Turn, point: str) -> PointMedia | None:
    """Choose what this person gets at a point or question: in their language, else what is for everybody."""
    language = turn.person.locale
    here = {one.locale: one for one in fact(turn, OwnMedia()) if one.point == point}
    return next((here[one] for one in (language, language.partition("-")[0], "") if one in here), None)


def beside(turn: Turn, reply: Reply) -> Reply:
    """Put a button under each card of a point for which the clinic has something of its own, and its voice to what is
    asked.
    """
    if reply.needs or not any(_point_on(turn, say) or _asked_by(say) for say in reply.says):
        return reply
    if asked := missing(turn, OwnMedia()):
        return asked
    return replace(reply, says=tuple(one for say in reply.says for one in _with_own(turn, say)))


def _point_on(turn: Turn, say: object) -> str:
    """Name the point whose card this is, "" for anything else. What staff see of a card has a name of its own."""
    if not isinstance(say, Say) or say.picture is None or say.name:
        return ""
    shown = say.picture.name
    return next((one.id for one in turn.catalog.points.values() if one.card == shown), "")


def _asked_by(say: object) -> str:
    """Name the kind of safety question that a bubble asks, "" for anything else, an answered one too."""
    if not isinstance(say, Say) or say.name != PROMPT or say.edits:
        return ""
    return next((kind for kind, texts in PROMPTS.items() if say.text.id in {texts.ask, texts.again}), "")


def _with_own(turn: Turn, say: Say | Toast | Menu) -> Iterable[Say | Toast | Menu]:
    if isinstance(say, Say) and _asked_by(say):
        return (say, *_heard(turn, for_reader(turn, _asked_by(say))))
    found = for_reader(turn, _point_on(turn, say))
    if found is None or not isinstance(say, Say):
        return (say,)
    if found.post.kind not in LABELS:
        return (say,)
    button = Button(Text(LABELS[found.post.kind]), CHOICE + found.point, timeless=True)
    return (replace(say, buttons=(*say.buttons, (button,))),)


def _heard(turn: Turn, found: PointMedia | None) -> tuple[Say, ...]:
    """Give what is heard with a question: the clinic's voice, the tone for whoever wants one, or nothing."""
    if turn.person.sound == SILENT:
        return ()
    if found is not None and found.post.kind == "voice":
        return (spoken(found),)
    return (Say(Text("tone"), rings=False, passing=True, tone=True),) if turn.person.sound == TONE else ()


def shown(turn: Turn, media: PointMedia) -> Say:
    """Give what stands at a point as patients see it."""
    point = Text(turn.catalog.points[media.point].name)
    return Say(Text("own-media", {"point": point}), post=media.post, rings=False)


def spoken(media: PointMedia) -> Say:
    """Give the clinic's voice as patients hear it; the question above it has rung already."""
    return Say(Text("own-voice"), post=media.post, rings=False)
