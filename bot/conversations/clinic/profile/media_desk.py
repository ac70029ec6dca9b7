"""The clinic's own media and voice: staff reply to a card with what patients shall find there, for one language or all.

Points have a video, a photo or a voice note; the safety questions of the session have the clinic's voice.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.care.text_ids import language_text
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.spoken_against import spoken_against
from bot.conversations.clinic.tips.composing import LONGEST, harmless, too_long
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.home import own_media
from bot.conversations.session.session_says import prompt_of
from bot.talk.bubble_names import PointBubble, name_in
from bot.talk.bubbles import Arg, Button, Keyboard, Lane, Picture, Say, Text
from bot.talk.effects import DropPointMedia, KeepPointMedia
from bot.talk.heard import Command, Media, Said, Tapped, Words
from bot.talk.reply import Reply, Step
from bot.talk.tips import BubbleAt, OwnMedia, PointMedia, Post, slot_of

VERBS: Final = ("points", "point", "unpoint")
QUESTIONS: Final = {"breath": "own-voice-breath", "nerve": "own-voice-nerve"}
"""The safety questions that the clinic may say itself, by kind."""


@dataclass(frozen=True, slots=True)
class AttachingMedia:
    """What shall patients see at this point, or hear with this question? locale: those who read it, "" for all."""

    point: str
    locale: str = ""


@dataclass(frozen=True, slots=True)
class ConfirmingMedia:
    """Shall patients get this from now on?"""

    place: AttachingMedia
    post: Post


STATES: Final = (AttachingMedia, ConfirmingMedia)


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the points and questions, the card of one, or take away what the clinic has there."""
    if reply := missing(turn, OwnMedia()):
        return reply
    if verb == "points":
        return _listed(turn)
    place = _place(turn, about)
    if place is None:
        return over(turn)
    return _card(turn, place) if verb == "point" else _removed(turn, place)


def _place(turn: Turn, slot: str) -> AttachingMedia | None:
    """Read a slot; None for one that is not there."""
    point, _, locale = slot.partition(".")
    known = point in turn.catalog.points or point in QUESTIONS
    return AttachingMedia(point, locale) if known and locale in {"", *turn.catalog.locales} else None


def heard(turn: Turn, said: Said) -> Reply | None:
    """Take what was sent for the card that was shown last."""
    match said, turn.state:
        case Tapped(step, choice), ConfirmingMedia(place, post) if step == turn.chat.step:
            return _decided(turn, PointMedia(place.point, post, place.locale), choice)
        case Media(_, post), ConfirmingMedia(place, _):
            return _attached(turn, place, post)
        case Words(), ConfirmingMedia():
            return turn.again(say("desk-not-that"))
        case Media(_, post), AttachingMedia() as place:
            return _attached(turn, place, post)
        case Words(), AttachingMedia() as place:
            return Reply(turn.state, (_wrong_kind(place),), step=Step.SAME)
        case Command("cancel"), _:
            return Reply(None, (say("own-media-left"),))
    return None


def replied(turn: Turn, said: Media) -> Reply | None:
    """Take what answers a card, however long ago that was shown; None for any other message."""
    if said.reply_to is None:
        return None
    asked = BubbleAt(turn.chat.chat_id, said.reply_to)
    if reply := missing(turn, asked):
        return reply
    match name_in(fact(turn, asked)):
        case PointBubble(slot) if (place := _place(turn, slot)) is not None:
            return _attached(turn, place, said.post)
    return None


def edited(turn: Turn, post: Post) -> Reply | None:
    """Show what stands somewhere, or is about to, with the new words under it, and ask anew; None for other media.

    In the middle of something else nothing is asked: the old words stay, and that is said. Asks for OwnMedia.
    """
    if isinstance(turn.state, ConfirmingMedia) and turn.state.post.is_made_of(post):
        return _attached(turn, turn.state.place, post)
    found = next((one for one in fact(turn, OwnMedia()) if one.post.is_made_of(post)), None)
    place = _place(turn, found.slot) if found is not None else None
    if place is None:
        return None
    if turn.state is None or isinstance(turn.state, AttachingMedia):
        return _attached(turn, place, post)
    back = ((door("button-own-card", f"point.{slot_of(place.point, place.locale)}"),),)
    return turn.stays(Say(Text("own-media-old-words", _args(turn, place)), back))


def _listed(turn: Turn) -> Reply:
    points = [_button(turn, one.id, Text(one.label)) for one in turn.catalog.points.values()]
    questions = [_button(turn, kind, Text(name)) for kind, name in QUESTIONS.items()]
    keyboard = (*rows(*points, across=2), *rows(*questions), (door("button-desk", "menu"),))
    return Reply(None, (Say(Text("own-media-points"), keyboard),))


def _button(turn: Turn, point: str, name: Text) -> Button:
    has = any(one.point == point for one in fact(turn, OwnMedia()))
    return Button(_ticked(name, has=has), f"{DOOR}point.{point}", timeless=True)


def _ticked(name: Text, *, has: bool) -> Text:
    return Text("own-media-has" if has else "own-media-has-not", {"point": name})


def _name(turn: Turn, place: AttachingMedia) -> Text:
    if place.point in QUESTIONS:
        return Text(QUESTIONS[place.point])
    return Text(turn.catalog.points[place.point].name)


def _readers(locale: str) -> Text:
    return Text(language_text(locale)) if locale else Text("own-media-everybody")


def _card(turn: Turn, place: AttachingMedia) -> Reply:
    """Show the card to reply to, under what patients see there now."""
    slot = slot_of(place.point, place.locale)
    has = next((one for one in fact(turn, OwnMedia()) if one.slot == slot), None)
    remove = ((door("button-own-remove", f"unpoint.{slot}"),),) if has else ()
    keyboard = (*remove, *_languages(turn, place), (door("button-points", "points"),))
    args = _args(turn, place)
    if place.point in QUESTIONS:
        card = Say(Text("own-voice-card", args), keyboard, name=str(PointBubble(slot)))
        return Reply(place, (*_as_asked(place.point), *((own_media.spoken(has),) if has else ()), card))
    picture = Picture(turn.catalog.points[place.point].card)
    card = Say(Text("own-media-card", args), keyboard, picture, name=str(PointBubble(slot)))
    return Reply(place, (*((own_media.shown(turn, has),) if has else ()), card))


def _as_asked(kind: str) -> tuple[Say, ...]:
    """Show the question as patients get it."""
    asked = prompt_of(kind, 0)
    return (replace(asked, buttons=harmless(asked.buttons), name="", lane=Lane.REPLY),)


def _languages(turn: Turn, place: AttachingMedia) -> Keyboard:
    """Lead to the same card for other readers; what they have of their own is ticked."""
    kept = {one.slot for one in fact(turn, OwnMedia())}
    others = (one for one in ("", *turn.catalog.locales) if one != place.locale)
    slots = [(one, slot_of(place.point, one)) for one in others]
    buttons = [
        Button(_ticked(_readers(one), has=slot in kept), f"{DOOR}point.{slot}", timeless=True) for one, slot in slots
    ]
    return rows(*buttons, across=2)


def _wrong_kind(place: AttachingMedia) -> Say:
    return say("own-voice-kinds") if place.point in QUESTIONS else say("own-media-kinds")


def _attached(turn: Turn, place: AttachingMedia, post: Post | None) -> Reply:
    """Show it as patients would get it, and ask; one clear line for what cannot be shown."""
    kinds = {"voice"} if place.point in QUESTIONS else {*own_media.LABELS}
    if post is None or post.kind not in kinds:
        return Reply(turn.state, (_wrong_kind(place),), step=Step.SAME)
    if post.album:
        return Reply(turn.state, (say("own-media-one"),), step=Step.SAME)
    if too_long(post):
        return Reply(turn.state, (say("tip-too-long", {"most": LONGEST["caption"]}),), step=Step.SAME)
    media = PointMedia(place.point, post, place.locale)
    is_voice = place.point in QUESTIONS
    seen = (*_as_asked(place.point), own_media.spoken(media)) if is_voice else (own_media.shown(turn, media),)
    against = map(Say, spoken_against(turn, (post,)))
    text = Text("own-voice-ask" if is_voice else "own-media-ask", _args(turn, place))
    asked = question(text, rows(button("button-own-use", "use"), button("button-own-away", "away")))
    return Reply(ConfirmingMedia(place, post), (*seen, *against, asked))


def _args(turn: Turn, place: AttachingMedia) -> dict[str, Arg]:
    return {"point": _name(turn, place), "readers": _readers(place.locale)}


def _decided(turn: Turn, media: PointMedia, choice: str) -> Reply | None:
    """Keep it in place of what was there, or let it go."""
    place = AttachingMedia(media.point, media.locale)
    back = (
        (door("button-own-card", f"point.{media.slot}"),),
        (door("button-points", "points"), door("button-desk", "menu")),
    )
    match choice:
        case "away":
            return Reply(None, (Say(Text("own-media-left"), back),))
        case "use":
            remove = (door("button-own-remove", f"unpoint.{media.slot}"),)
            text = "own-voice-kept" if media.point in QUESTIONS else "own-media-kept"
            return Reply(None, (Say(Text(text, _args(turn, place)), (remove, *back)),), (KeepPointMedia(media),))
    return None


def _removed(turn: Turn, place: AttachingMedia) -> Reply:
    slot = slot_of(place.point, place.locale)
    if not any(one.slot == slot for one in fact(turn, OwnMedia())):
        return over(turn)
    text = Text("own-media-removed", {"point": _name(turn, place)})
    return Reply(None, (Say(text, ((door("button-points", "points"),),)),), (DropPointMedia(slot),))


PART = Part(verbs=VERBS, tapped=hear, states=STATES, heard=heard)
