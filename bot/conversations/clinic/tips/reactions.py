"""What a patient sees under a tip and taps there: helpful, not for me, or no more of it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.tip_series import Tip
from bot.conversations.clinic.tips.tip_words import beginning
from bot.conversations.frame.asking import say
from bot.conversations.frame.turn import Turn
from bot.talk.bubble_names import TipBubble
from bot.talk.bubbles import Button, Keyboard, Lane, Say, Text, Toast
from bot.talk.effects import KeepReaction
from bot.talk.reply import Reply, Step
from bot.talk.tips import Broadcast, Post, Sort

TIP: Final = "tip."
"""How a choice under a tip begins; the tip's id follows."""

ADVICE: Final = "advice"
"""A tip that ships with the bot: a text of content/, in each patient's own language."""

ENDS: Final = {
    Sort.TIP: Text("tip-end"),
    Sort.NOTICE: Text("notice-end"),
    Sort.MEND: Text("mend-end"),
    Sort.REMOVAL: Text("mend-end"),
}
"""What stands under it. A removal is shown to nobody."""


def advice(tip: Tip) -> Post:
    """Give a tip that ships with the bot as something to send."""
    return Post(ADVICE, text=tip.text)


def keyboard(broadcast: str, sort: Sort = Sort.TIP) -> Keyboard:
    """Give the buttons under a tip; they never grow old."""
    if sort is Sort.NOTICE:
        return ((_button("button-stop-notices", broadcast, "hush"),),)
    if sort is not Sort.TIP:
        return ()
    return (
        (_button("button-helpful", broadcast, "yes"), _button("button-not-for-me", broadcast, "no")),
        (_button("button-stop-tips", broadcast, "stop"),),
    )


def _button(label: str, broadcast: str, tapped: str) -> Button:
    return Button(Text(label), f"{TIP}{broadcast}.{tapped}", timeless=True)


def _link(post: Post) -> Keyboard:
    if post.link is None:
        return ()
    label = Text("words-as-they-are", {"words": post.link.label}) if post.link.label else Text("button-book-visit")
    return ((Button(label, "", timeless=True, url=post.link.url),),)


def as_patients_see(post: Post, broadcast: str, sort: Sort = Sort.TIP, about: Post | None = None) -> Say:
    """Give the tip's bubble: what was sent, and under it how to say what one thinks and how to stop tips.

    about: what a correction puts right; it says so in words, for Telegram does not show everybody what it answers.
    """
    end, buttons = ENDS[sort], (*_link(post), *keyboard(broadcast, sort))
    if about is not None and sort is Sort.MEND:
        end = Text("mend-end-of", {"tip": beginning(about)})
    if post.kind == ADVICE:
        whole = Text("tip-of-library", {"tip": Text(post.text), "end": end})
        return Say(whole, buttons, rings=False)
    return Say(end, buttons, post=post, rings=False)


def bubble_of(tip: Broadcast) -> Say:
    """Give the bubble that is sent, with the name by which it is found again; what takes a tip away, or answers it,
    finds it by that.
    """
    seen = replace(as_patients_see(tip.post, tip.id, tip.sort, tip.about), lane=Lane.TIP, rings=tip.urgent)
    if tip.sort is Sort.REMOVAL:
        return replace(seen, edits=str(TipBubble(tip.audience.got)))
    if tip.sort is Sort.MEND:
        return replace(seen, name=str(TipBubble(tip.id)), edits=str(TipBubble(tip.audience.got)))
    return replace(seen, name=str(TipBubble(tip.id)))


def hear(turn: Turn, choice: str) -> Reply:
    """Write a tap down; one that means nothing is over."""
    broadcast, _, tapped = choice.rpartition(".")
    match tapped:
        case "yes":
            return _thanks(turn, "tip-thanks", KeepReaction(broadcast, "helpful"))
        case "no":
            return _thanks(turn, "tip-noted", KeepReaction(broadcast, "not_for_me"))
        case "stop":
            return turn.stays(say("tips-stopped"), person=replace(turn.person, tips=False))
        case "hush":
            return turn.stays(say("notices-stopped"), person=replace(turn.person, notices=False))
    return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)


def _thanks(turn: Turn, text: str, kept: KeepReaction) -> Reply:
    return Reply(turn.state, (Toast(Text(text)),), (kept,), step=Step.SAME)
