"""What a patient taps under a tip: helpful, not for me, or no more tips."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.tip_series import Tip
from bot.conversations.frame.asking import say
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Say, Text, Toast
from bot.talk.effects import KeepReaction
from bot.talk.reply import Reply, Step
from bot.talk.tips import Post

TIP: Final = "tip."
"""How a choice under a tip begins; the tip's id follows."""

ADVICE: Final = "advice"
"""A tip that ships with the bot: a text of content/, in each patient's own language."""


def advice(tip: Tip) -> Post:
    """Give a tip that ships with the bot as something to send."""
    return Post(ADVICE, text=tip.text)


def keyboard(broadcast: str) -> Keyboard:
    """Give the buttons under a tip; they never grow old."""
    return (
        (_button("button-helpful", broadcast, "yes"), _button("button-not-for-me", broadcast, "no")),
        (_button("button-stop-tips", broadcast, "stop"),),
    )


def _button(label: str, broadcast: str, tapped: str) -> Button:
    return Button(Text(label), f"{TIP}{broadcast}.{tapped}", timeless=True)


def as_patients_see(post: Post, broadcast: str) -> Say:
    """Give the tip's bubble: what was sent, and under it how to say what one thinks and how to stop tips."""
    if post.kind == ADVICE:
        whole = Text("tip-of-library", {"tip": Text(post.text), "end": Text("tip-end")})
        return Say(whole, keyboard(broadcast), rings=False)
    return Say(Text("tip-end"), keyboard(broadcast), post=post, rings=False)


def hear(turn: Turn, choice: str) -> Reply:
    """Write a tap down; one that means nothing is over."""
    broadcast, _, tapped = choice.rpartition(".")
    match tapped:
        case "yes":
            return _thanks(turn, "tip-thanks", KeepReaction(broadcast, "helpful"))
        case "no":
            return _thanks(turn, "tip-noted", KeepReaction(broadcast, "not_for_me"))
        case "stop":
            return Reply(turn.state, (say("tips-stopped"),), person=replace(turn.person, tips=False), step=Step.SAME)
    return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)


def _thanks(turn: Turn, text: str, kept: KeepReaction) -> Reply:
    return Reply(turn.state, (Toast(Text(text)),), (kept,), step=Step.SAME)
