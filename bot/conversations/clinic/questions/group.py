"""The clinic's own group: the owner links it by /here, and what staff write in a topic reaches its patient."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.questions.before_it_goes import SURE, cautions, held_back, unknown
from bot.conversations.clinic.questions.passing_on import from_clinic, refusal_of
from bot.conversations.frame.asking import say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say, Text
from bot.talk.effects import KeepClinicSetting, KeepRefusal
from bot.talk.heard import Command, Edited, InGroup, Media, Words
from bot.talk.questions import Answering, Asker, MoveQuestion, QuestionShown, TopicAbout, WroteTo
from bot.talk.reply import Reply, Step
from bot.talk.staff import GROUP, ClinicSettings, Member, Role, Team
from bot.talk.tips import Post

HERE: Final = "here"
"""The one command that does something in a group."""

ANONYMOUS: Final = 1087968824
"""Whom Telegram names for an administrator who remains anonymous."""

INTERNAL: Final = "//"
"""How staff begin what is for themselves only."""


class ClinicGroup:
    """Answers nothing in any group but the linked one, and nothing there but what concerns a patient."""

    def __init__(self, staff_commands: Collection[str]) -> None:
        """staff_commands: what only staff may type, wherever they are."""
        self._ours = frozenset((HERE, *staff_commands))

    def answer(self, turn: Turn, said: InGroup) -> Reply | None:
        """Link the group, or pass an answer on; None for all else."""
        if isinstance(said.said, Command) and said.said.name not in self._ours:
            return None
        if asking := missing(turn, Team(), ClinicSettings()):
            return asking
        member = next((one for one in fact(turn, Team()) if one.chat_id == said.sender), None)
        if isinstance(said.said, Command):
            return _commanded(turn, said, said.said.name, member)
        if fact(turn, ClinicSettings()).get(GROUP) != str(turn.chat.chat_id):
            return None
        return _written(turn, said, said.said, member)


def _commanded(turn: Turn, said: InGroup, name: str, member: Member | None) -> Reply | None:
    """Only an owner's /here does anything; whoever is not staff is written down."""
    if member is None and said.sender == ANONYMOUS:
        return Reply(None, (say("here-anonymous"),) if name == HERE else (), step=Step.SAME)
    if member is None:
        return Reply(None, effects=(KeepRefusal(f"/{name} by {said.sender}"),), step=Step.SAME)
    if name != HERE:
        return None
    if member.role is not Role.OWNER:
        return Reply(None, (say("owner-only"),), step=Step.SAME)
    if not said.forum:
        return Reply(None, (say("here-no-topics"),), step=Step.SAME)
    return Reply(None, (say("here-linked"),), (KeepClinicSetting(GROUP, str(turn.chat.chat_id)),), step=Step.SAME)


def _written(turn: Turn, said: InGroup, what: Words | Media | Edited, member: Member | None) -> Reply | None:
    if isinstance(what, Words | Edited) and what.text.startswith(INTERNAL):
        return None
    asked = _about(turn, said, what)
    if asked is None:
        return None
    if asking := missing(turn, asked):
        return asking
    asker = fact(turn, asked)
    if asker is None:
        return None
    if member is None:
        refused = KeepRefusal(f"answer by {said.sender}")
        return Reply(None, (_note("answer-not-staff", asker),), (refused,), step=Step.SAME)
    if problem := refusal_of(asker, what.post):
        return Reply(None, (_note(problem, asker),), step=Step.SAME)
    assert what.post is not None  # noqa: S101 - refusal_of saw to it
    return _passed_on(turn, asker, replace(said, said=what), what.post)


def _passed_on(turn: Turn, asker: Asker, said: InGroup, post: Post) -> Reply:
    """Pass it on; what something speaks against only once staff say that it shall go all the same.

    In the group everybody reads what the others answer, so nobody is told of that.
    """
    sure = post.html.startswith(SURE)
    post = replace(post, html=post.html.removeprefix(SURE).lstrip())
    if asking := unknown(turn, asker):
        return asking
    if not sure and (against := cautions(turn, asker, (post,), again=True)):
        return Reply(None, (replace(held_back(against, "group-held-back"), thread=asker.thread),), step=Step.SAME)
    again = isinstance(said.said, Edited)
    told = (_note("answer-corrected", asker),) if again else ()
    told = (_note("answer-sent", asker),) if sure else told
    if asker.in_exercise:
        told = (_note("answer-waits", asker),)
    number = f"g{_number(said)}"
    effect = from_clinic(turn, asker, post, number, again=again)
    moved = MoveQuestion(asker.thread, asker.mark, Answering.ANSWERED, said.sender, post, number)
    return Reply(None, told, (effect, moved, WroteTo(asker.thread, number)), step=Step.SAME)


def _number(said: InGroup) -> int:
    return 0 if isinstance(said.said, Command) else said.said.number


def _about(turn: Turn, said: InGroup, what: Words | Media | Edited) -> TopicAbout | QuestionShown | None:
    """A topic says whom it is about; without topics the question that is replied to does."""
    if said.topic is not None:
        return TopicAbout(turn.chat.chat_id, said.topic)
    return QuestionShown(turn.chat.chat_id, what.reply_to) if what.reply_to is not None else None


def _note(text: str, asker: Asker) -> Say:
    return Say(Text(text, {"who": who(asker.names)}), rings=False, thread=asker.thread)
