"""The clinic's own media: staff reply to a point's card with a video, a photo or a voice note."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips.composing import LONGEST, too_long
from bot.conversations.frame.asking import rows, say
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.home import own_media
from bot.talk.bubble_names import PointBubble, name_in
from bot.talk.bubbles import Button, Picture, Say, Text
from bot.talk.effects import DropPointMedia, KeepPointMedia
from bot.talk.heard import Command, Media, Said, Words
from bot.talk.reply import Reply, Step
from bot.talk.tips import BubbleAt, OwnMedia, PointMedia, Post

VERBS: Final = ("points", "point", "unpoint")


@dataclass(frozen=True, slots=True)
class AttachingMedia:
    """What shall patients see at this point?"""

    point: str


STATES: Final = (AttachingMedia,)


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the points, one point's card, or take away what the clinic shows there."""
    if reply := missing(turn, OwnMedia()):
        return reply
    if verb == "points":
        return _listed(turn)
    if about not in turn.catalog.points:
        return over(turn)
    return _card(turn, about) if verb == "point" else _removed(turn, about)


def heard(turn: Turn, said: Said) -> Reply | None:
    """Take what was sent for the point whose card was shown last."""
    match said, turn.state:
        case Media(_, post), AttachingMedia(point):
            return _attached(turn, point, post)
        case Words(), AttachingMedia():
            return Reply(turn.state, (say("own-media-kinds"),), step=Step.SAME)
        case Command("cancel"), _:
            return Reply(None, (say("own-media-left"),))
    return None


def replied(turn: Turn, said: Media) -> Reply | None:
    """Take what answers a point's card, however long ago that was shown; None for any other message."""
    if said.reply_to is None:
        return None
    asked = BubbleAt(turn.chat.chat_id, said.reply_to)
    if reply := missing(turn, asked):
        return reply
    match name_in(fact(turn, asked)):
        case PointBubble(point) if point in turn.catalog.points:
            return _attached(turn, point, said.post)
    return None


def _listed(turn: Turn) -> Reply:
    has = {one.point for one in fact(turn, OwnMedia())}
    buttons = [
        Button(
            Text("own-media-has" if one.id in has else "own-media-has-not", {"point": Text(one.label)}),
            f"{DOOR}point.{one.id}",
            timeless=True,
        )
        for one in turn.catalog.points.values()
    ]
    keyboard = (*rows(*buttons, across=2), (door("button-desk", "menu"),))
    return Reply(None, (Say(Text("own-media-points"), keyboard),))


def _card(turn: Turn, point: str) -> Reply:
    """Show the card to reply to, under what patients see there now."""
    found = turn.catalog.points[point]
    has = next((one for one in fact(turn, OwnMedia()) if one.point == point), None)
    remove = ((door("button-own-remove", f"unpoint.{point}"),),) if has else ()
    text = Text("own-media-card", {"point": Text(found.name)})
    card = Say(text, (*remove, (door("button-points", "points"),)), Picture(found.card), name=str(PointBubble(point)))
    now = (own_media.shown(turn, has),) if has else ()
    return Reply(AttachingMedia(point), (*now, card))


def _attached(turn: Turn, point: str, post: Post | None) -> Reply:
    """Keep it in place of what was there; one clear line for what cannot be shown."""
    if post is None or post.kind not in own_media.LABELS:
        return Reply(turn.state, (say("own-media-kinds"),), step=Step.SAME)
    if post.album:
        return Reply(turn.state, (say("own-media-one"),), step=Step.SAME)
    if too_long(post):
        return Reply(turn.state, (say("tip-too-long", {"most": LONGEST["caption"]}),), step=Step.SAME)
    media = PointMedia(point, post)
    keyboard = (
        (door("button-own-remove", f"unpoint.{point}"),),
        (door("button-points", "points"), door("button-desk", "menu")),
    )
    kept = Say(Text("own-media-kept", {"point": Text(turn.catalog.points[point].name)}), keyboard)
    return Reply(None, (own_media.shown(turn, media), kept), (KeepPointMedia(media),))


def _removed(turn: Turn, point: str) -> Reply:
    if not any(one.point == point for one in fact(turn, OwnMedia())):
        return over(turn)
    text = Text("own-media-removed", {"point": Text(turn.catalog.points[point].name)})
    return Reply(None, (Say(text, ((door("button-points", "points"),),)),), (DropPointMedia(point),))


PART = Part(verbs=VERBS, tapped=hear, states=STATES, heard=heard)
