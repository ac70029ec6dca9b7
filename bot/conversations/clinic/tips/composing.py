"""A tip from the first word to "Send it". Whatever is typed on the way is the tip's new words, or a time."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.conversations.clinic.part import Part
from bot.conversations.clinic.tips import tip_audience, tip_link, tip_reading, tip_time
from bot.conversations.clinic.tips.planning import id_for, kept
from bot.conversations.clinic.tips.reactions import ADVICE, as_patients_see
from bot.conversations.clinic.tips.tip_states import (
    STATES,
    AddingTipLink,
    ChoosingAudience,
    ChoosingTipDay,
    ChoosingTipHour,
    ChoosingTipPlaces,
    ComposingTip,
    ConfirmingTip,
)
from bot.conversations.clinic.tips.tip_words import TAG
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.doors import door
from bot.conversations.frame.hearing import KEEPS, SENDS, typed_answer, walks_away
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Keyboard, Say, Text, Toast
from bot.talk.effects import CancelTimers, DropBroadcast, SetTimer
from bot.talk.heard import Command, Media, Said, Tapped, Words
from bot.talk.reply import Reply, Step
from bot.talk.staff import ClinicSettings
from bot.talk.tips import Audience, Broadcast, HowFar, Post, Sort, Stage

LONGEST: Final = {"text": 3800, "caption": 900}
"""Characters: Telegram's 4096 and 1024, less what stands under every tip."""

ALBUM: Final = "clinic:album"
TOGETHER: Final = timedelta(seconds=2)
"""Pictures of one album come one by one, within a moment."""

IN_ALBUM: Final = ("photo", "video", "audio", "document")
WITH_WORDS: Final = ("photo", "video", "animation")
"""What words may stand under: those that are typed later go there, and take nothing away."""

LAST: Final = {**dict.fromkeys(SENDS, "send"), **dict.fromkeys(KEEPS, "leave")}
"""What a typed yes or no taps at the last question; nowhere is it the tip's new words."""

READY: Final = "ready"
"""The choice that takes back what a tip says, in each reader's language."""

ASKS: Final = {
    Sort.TIP: "tip-ask",
    Sort.NOTICE: "notice-ask",
    Sort.MEND: "mend-ask",
    Sort.REMOVAL: "tip-ask",
}


def begin(turn: Turn) -> Reply:
    """Ask for the tip."""
    del turn
    return ask_words(ComposingTip())


def ask_words(state: ComposingTip) -> Reply:
    """Ask for the words, or for whatever else it is; a correction is also there without typing one."""
    ready = (button("button-mend-ready", READY),) if state.sort is Sort.MEND else ()
    return Reply(state, (question(Text(ASKS[state.sort]), rows(*ready, button("button-leave-it", "leave"))),))


def hear(turn: Turn, said: Said) -> Reply | None:
    """Go one question on."""
    match said:
        case Command():
            return _left(turn) if said.name == "cancel" else None
        case Tapped(step, _) if step != turn.chat.step:
            return None
    state = turn.state
    leaves = isinstance(said, Words) and walks_away(said, turn.catalog)
    if isinstance(state, ComposingTip):
        return _left(turn) if leaves else _asked_words(turn, state, said)
    found = _draft(turn)
    if not isinstance(found, Broadcast):
        return found
    typed = typed_answer(said, turn.person, turn.catalog) if isinstance(said, Words) else None
    if typed is not None and not isinstance(state, AddingTipLink):
        tap = LAST.get(typed) if isinstance(state, ConfirmingTip) else None
        if tap is None:
            return turn.again(say("desk-not-that"))
        said = Tapped(turn.chat.step, tap)
    elif leaves:
        return turn.again(say("desk-not-that"))
    match said:
        case Tapped(_, "leave"):
            return _left(turn)
        case Tapped(_, "keep"):
            return Reply(None, (Say(Text("tip-kept-draft"), rows(door("button-tips-drafts-open", "tips.drafts"))),))
    stepped = _stepped(turn, found, said)
    if stepped is None and tip_time.is_moving(turn):
        return turn.again(say("tip-time-odd")) if isinstance(said, Words | Media) else None
    return stepped or _reworded(turn, found, said)


def _draft(turn: Turn) -> Broadcast | Reply:
    """Give the draft that is worked on; it may have been sent or dropped from another phone."""
    asked = HowFar(getattr(turn.state, "id", ""))
    if reply := missing(turn, asked, ClinicSettings()):
        return reply
    progress = fact(turn, asked)
    fits = {Stage.ASKED, Stage.WAITING} if tip_time.is_moving(turn) else {Stage.DRAFT}
    if progress is None or progress.stage not in fits:
        return Reply(None, (say("tip-gone"),))
    return progress.broadcast


def _stepped(turn: Turn, tip: Broadcast, said: Said) -> Reply | None:
    """Answer the question under way."""
    if (
        isinstance(said, Words)
        and not isinstance(turn.state, AddingTipLink)
        and (time := tip_time.typed(turn, tip, said))
    ):
        return time
    match turn.state:
        case ChoosingAudience():
            return tip_audience.hear(turn, tip, said)
        case ChoosingTipPlaces() as state:
            return tip_audience.hear_places(turn, state, tip, said)
        case AddingTipLink():
            linked = tip_link.hear(turn, tip, said)
            return previewed(turn, linked) if isinstance(linked, Broadcast) else linked
        case ChoosingTipDay():
            return tip_time.hear_day(turn, tip, said)
        case ChoosingTipHour() as state:
            return tip_time.hear_hour(turn, state, tip, said)
        case ConfirmingTip():
            if isinstance(said, Tapped) and said.choice == "change":
                return tip_audience.ask(turn, tip)
            return tip_time.hear_confirming(turn, tip, said)
    return None


def _left(turn: Turn) -> Reply:
    if tip_time.is_moving(turn):
        return Reply(None, (say("tip-time-stays"),))
    dropped = tuple(DropBroadcast(one) for one in (getattr(turn.state, "id", ""),) if one)
    return Reply(None, (say("tip-left"),), (CancelTimers(ALBUM), *dropped))


# ---------------------------------------------------------------- what


def _asked_words(turn: Turn, state: ComposingTip, said: Said) -> Reply | None:
    match said:
        case Tapped(_, "leave"):
            return _left(turn)
        case Tapped(_, choice) if choice == READY and state.sort is Sort.MEND:
            return _taken(turn, state, Post(ADVICE, text=tip_reading.TAKES_BACK))
    return _composed(turn, state, said)


def _composed(turn: Turn, state: ComposingTip, said: Said) -> Reply | None:
    post = said.post if isinstance(said, Words | Media) else None
    if post is None:
        return _again(state, "tip-cannot") if isinstance(said, Media) else None
    if too_long(post):
        return _again(state, "tip-too-long", most=longest(post))
    if post.album and post.kind in IN_ALBUM:
        same = tuple(part for part in state.parts if part.album == post.album)
        collected = replace(state, parts=(*same, post))
        return Reply(collected, (), (SetTimer(ALBUM, turn.now + TOGETHER),), step=Step.SAME)
    return _taken(turn, state, post)


def _taken(turn: Turn, state: ComposingTip, post: Post) -> Reply:
    """Make a draft of it, or put it into the one whose words were asked for."""
    if not state.id:
        whom = Audience(got=state.about, of_few=state.of_few, hidden=state.hidden)
        tip = Broadcast(
            id_for(turn), turn.chat.chat_id, post, whom, sort=state.sort, about=state.mends, urgent=state.urgent
        )
        return previewed(turn, tip_reading.read_anew(tip, turn))
    found = _draft(turn)
    return _put(turn, found, post) if isinstance(found, Broadcast) else found


def _reworded(turn: Turn, tip: Broadcast, said: Said) -> Reply | None:
    """New words on the way are the tip's own; None for what is no message."""
    if not isinstance(said, Words | Media):
        return None
    post = said.post
    if post is None or tip.sort is Sort.REMOVAL:
        return turn.again(say("tip-cannot"))
    if too_long(post):
        return turn.again(say("tip-too-long", {"most": longest(post)}))
    if post.album and post.kind in IN_ALBUM:
        return _composed(turn, ComposingTip(id=tip.id, sort=tip.sort), said)
    if post.kind == "text" and tip.post.kind in WITH_WORDS:
        under = replace(tip.post, html=post.html)
        if too_long(under):
            return turn.again(say("tip-too-long", {"most": longest(under)}))
        put = _put(turn, tip, under)
        return put if put.needs else replace(put, says=(say("tip-picture-stays"), *put.says))
    return _put(turn, tip, post)


def _put(turn: Turn, tip: Broadcast, post: Post) -> Reply:
    return previewed(turn, tip_reading.read_anew(replace(tip, post=replace(post, link=tip.post.link)), turn))


def too_long(post: Post) -> bool:
    """Tell whether Telegram would refuse it with the lines that stand under every tip."""
    visible = html.unescape(TAG.sub("", post.html))
    return len(visible.encode("utf_16_le")) // 2 > longest(post)


def longest(post: Post) -> int:
    """Letters that a post of this kind may have."""
    return LONGEST["text" if post.kind == "text" else "caption"]


def _again(state: ComposingTip, text: str, **args: Arg) -> Reply:
    return Reply(state, (question(Text(text, args), rows(button("button-leave-it", "leave"))),))


def album_is_whole(turn: Turn, kind: str, about: str) -> Reply | None:
    """No further picture came: show the album as it is."""
    del kind, about
    state = turn.state
    if not isinstance(state, ComposingTip) or not state.parts:
        return None
    parts = state.parts
    return _taken(turn, state, parts[0] if len(parts) == 1 else Post("album", parts=parts))


def previewed(turn: Turn, tip: Broadcast) -> Reply:
    """Show how patients will see it, and ask who gets it; a correction goes to whoever got what was wrong."""
    asked = tip_time.ask_confirming(turn, tip) if tip.audience.got else tip_audience.ask(turn, tip)
    if asked.needs:
        return asked
    shown = replace(
        asked,
        says=(say("tip-looks"), preview(tip), *tip_reading.said_of(tip), *asked.says),
        effects=(CancelTimers(ALBUM),),
    )
    return kept(shown, tip)


def preview(tip: Broadcast) -> Say:
    """Give it as patients see it; what staff tap there only says what it would do."""
    seen = as_patients_see(tip.post, "preview", tip.sort, tip.about)
    return replace(seen, buttons=harmless(seen.buttons))


def harmless(keyboard: Keyboard) -> Keyboard:
    """What staff tap in a preview only says what it would do; a page opens."""
    return tuple(tuple(one if one.url else replace(one, choice="c.preview") for one in row) for row in keyboard)


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Begin a tip or a notice; what is tapped in a preview only says that it is one."""
    del about
    match verb:
        case "tip":
            return begin(turn)
        case "notice":
            return ask_words(ComposingTip(sort=Sort.NOTICE))
    return turn.stays(Toast(Text("tip-preview")))


PART = Part(
    verbs=("tip", "notice", "preview"),
    tapped=tapped,
    states=STATES,
    heard=hear,
    timers=("album",),
    rang=album_is_whole,
    commands={"broadcast": begin},
)
