"""A message that staff kept for later was edited: what was made of it follows, or they read which words stay."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from bot.conversations.clinic.profile import media_desk
from bot.conversations.clinic.questions.passing_on import unfit
from bot.conversations.clinic.tips.composing import too_long
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say, Text
from bot.talk.effects import Effect, KeepTip
from bot.talk.heard import Edited
from bot.talk.questions import KeepAnswer, SavedAnswers
from bot.talk.reply import Reply
from bot.talk.tips import OwnMedia, Post, SavedTips

ASKED: Final = (SavedAnswers(), SavedTips(), OwnMedia())


def followed(turn: Turn, said: Edited, reply: Reply | None) -> Reply | None:
    """Let saved answers, the library and the clinic's own media follow an edit. reply: what else answers it.

    What ASKED names must have been asked for.
    """
    if said.post is None or (reply is not None and reply.needs):
        return reply
    kept = tuple(_kept(turn, said.post))
    if kept:
        reply = reply if reply is not None else turn.stays()
        says = (*reply.says, *(_told(one) for one, _ in kept))
        return replace(reply, says=says, effects=(*reply.effects, *(one for _, one in kept if one is not None)))
    return reply if reply is not None else media_desk.edited(turn, said.post)


def _kept(turn: Turn, post: Post) -> Iterator[tuple[str, Effect | None]]:
    """Give the text that says so, and what keeps it anew: nothing where the new words do not fit."""
    for answer in fact(turn, SavedAnswers()):
        if answer.post.is_made_of(post):
            fits = not unfit(post)
            mended = KeepAnswer(replace(answer, post=answer.post.mended(post)))
            yield ("answer-kept-follows", mended) if fits else ("answer-kept-stays", None)
    for tip in fact(turn, SavedTips()):
        if tip.post.is_made_of(post):
            mended_tip = KeepTip(replace(tip, post=tip.post.mended(post)))
            yield ("library-follows", mended_tip) if not too_long(post) else ("library-stays", None)


def _told(text: str) -> Say:
    where = door("button-answers", "answers") if text.startswith("answer") else door("button-library", "lib")
    return Say(Text(text), ((where,),))
