"""A tip from the first word to "Send it"."""

from __future__ import annotations

import html
import re
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips import reactions, tip_audience, tip_time
from bot.conversations.clinic.tips.reactions import as_patients_see
from bot.conversations.clinic.tips.tip_states import (
    STATES,
    ChoosingAudience,
    ChoosingTipDay,
    ChoosingTipHour,
    ChoosingTipPlaces,
    ComposingTip,
    ConfirmingTip,
)
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Keyboard, Text, Toast
from bot.talk.effects import CancelTimers, SetTimer
from bot.talk.heard import Command, Media, Said, Tapped, Words
from bot.talk.reply import Reply, Step
from bot.talk.tips import Audience, Post

LONGEST: Final = {"text": 3800, "caption": 900}
"""Characters: Telegram's 4096 and 1024, less what stands under every tip."""

ALBUM: Final = "clinic:album"
TOGETHER: Final = timedelta(seconds=2)
"""Pictures of one album come one by one, within a moment."""

IN_ALBUM: Final = ("photo", "video", "audio", "document")
TAG: Final = re.compile(r"<[^>]*>")


def begin(turn: Turn) -> Reply:
    """Ask for the tip."""
    del turn
    return Reply(ComposingTip(), (question(Text("tip-ask"), rows(button("button-leave-it", "leave"))),))


def hear(turn: Turn, said: Said) -> Reply | None:
    """Go one question on."""
    match said:
        case Command():
            return replace(_left(), says=()) if said.name == "cancel" else None
        case Tapped(step, _) if step != turn.chat.step:
            return None
        case Tapped(_, "leave"):
            return _left()
    match turn.state:
        case ComposingTip():
            return _composed(turn, turn.state, said)
        case ChoosingAudience():
            return tip_audience.hear(turn, turn.state, said)
        case ChoosingTipPlaces():
            return tip_audience.hear_places(turn, turn.state, said)
        case ChoosingTipDay():
            return tip_time.hear_day(turn, turn.state, said)
        case ChoosingTipHour():
            return tip_time.hear_hour(turn, turn.state, said)
        case ConfirmingTip():
            if isinstance(said, Tapped) and said.choice == "change":
                return tip_audience.ask(turn, ChoosingAudience(turn.state.post, turn.state.audience))
            return tip_time.hear_confirming(turn, turn.state, said)
    return None


def _left() -> Reply:
    return Reply(None, (say("tip-left"),), (CancelTimers(ALBUM),))


# ---------------------------------------------------------------- what


def _composed(turn: Turn, state: ComposingTip, said: Said) -> Reply | None:
    post = said.post if isinstance(said, Words | Media) else None
    if post is None:
        return _again("tip-cannot") if isinstance(said, Media) else None
    if too_long(post):
        return _again("tip-too-long", most=LONGEST["text" if post.kind == "text" else "caption"])
    if post.album and post.kind in IN_ALBUM:
        same = tuple(part for part in state.parts if part.album == post.album)
        kept = ComposingTip((*same, post))
        return Reply(kept, (), (SetTimer(ALBUM, turn.now + TOGETHER),), step=Step.SAME)
    return previewed(turn, post)


def too_long(post: Post) -> bool:
    """Tell whether Telegram would refuse it with the lines that stand under every tip."""
    visible = html.unescape(TAG.sub("", post.html))
    return len(visible.encode("utf_16_le")) // 2 > LONGEST["text" if post.kind == "text" else "caption"]


def _again(text: str, **args: Arg) -> Reply:
    return Reply(ComposingTip(), (question(Text(text, args), rows(button("button-leave-it", "leave"))),))


def album_is_whole(turn: Turn, kind: str, about: str) -> Reply | None:
    """No further picture came: show the album as it is."""
    del kind, about
    if not isinstance(turn.state, ComposingTip) or not turn.state.parts:
        return None
    parts = turn.state.parts
    return previewed(turn, parts[0] if len(parts) == 1 else Post("album", parts=parts))


def previewed(turn: Turn, post: Post) -> Reply:
    """Show how patients will see it, and ask who gets it."""
    asked = tip_audience.ask(turn, ChoosingAudience(post, Audience(invites_to=tip_audience.invites_of(post, turn))))
    if asked.needs:
        return asked
    preview = replace(as_patients_see(post, "preview"), buttons=harmless(reactions.keyboard("preview")))
    return replace(asked, says=(say("tip-looks"), preview, *asked.says), effects=(CancelTimers(ALBUM),))


def harmless(keyboard: Keyboard) -> Keyboard:
    """What staff tap in a preview only says what it would do."""
    return tuple(tuple(replace(one, choice="c.preview") for one in row) for row in keyboard)


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Begin a tip; what is tapped in a preview only says that it is one."""
    del about
    return begin(turn) if verb == "tip" else turn.stays(Toast(Text("tip-preview")))


PART = Part(
    verbs=("tip", "preview"),
    tapped=tapped,
    states=STATES,
    heard=hear,
    timers=("album",),
    rang=album_is_whole,
    commands={"broadcast": begin},
)
