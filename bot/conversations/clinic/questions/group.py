"""The clinic's own group: the owner links it by /here, and what staff write in a topic reaches its patient."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from bot.conversations.clinic.questions import arrival
from bot.conversations.clinic.questions.before_it_goes import SURE, cautions, held_back, unknown
from bot.conversations.clinic.questions.passing_on import from_clinic, named, outcome_text, refusal_of, rings_always
from bot.conversations.frame.asking import say
from bot.conversations.frame.doors import DOOR
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Say, Text
from bot.talk.effects import KeepClinicSetting, KeepRefusal
from bot.talk.heard import Command, Edited, InGroup, Media, Tapped, Words
from bot.talk.questions import (
    Answering,
    Arrival,
    Asker,
    GivenAnswer,
    HowItWent,
    MoveQuestion,
    QuestionShown,
    TopicAbout,
    WroteTo,
)
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
        """Link the group, pass an answer on, or take one back; None for all else."""
        if isinstance(said.said, Command) and said.said.name not in self._ours:
            return None
        if asking := missing(turn, Team(), ClinicSettings()):
            return asking
        member = next((one for one in fact(turn, Team()) if one.chat_id == said.sender), None)
        if isinstance(said.said, Command):
            return _commanded(turn, said, said.said.name, member)
        if fact(turn, ClinicSettings()).get(GROUP) != str(turn.chat.chat_id):
            return None
        if isinstance(said.said, Tapped):
            return _tapped(turn, said.said, said.sender, member)
        return _written(turn, said, said.said, member)


def _tapped(turn: Turn, tapped: Tapped, sender: int, member: Member | None) -> Reply:
    """Take an answer back; a group has no other button."""
    verb, _, about = tapped.choice.removeprefix(DOOR).partition(".")
    if member is None:
        return replace(turn.over(), effects=(KeepRefusal(f"{verb} by {sender}"),))
    thread, _, mark = about.partition(".")
    return arrival.taken_off(turn, thread, mark) if verb in arrival.PART.verbs else turn.over()


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
    is_note = isinstance(what, Words | Edited) and what.text.startswith(INTERNAL)
    asked = _about(turn, said, what)
    if asked is None or (is_note and not isinstance(what, Edited)):
        return None
    if asking := missing(turn, asked):
        return asking
    asker = fact(turn, asked)
    if asker is None:
        return None
    if is_note:
        return _noted_late(turn, asker, replace(said, said=what)) if member is not None else None
    if member is None:
        refused = KeepRefusal(f"answer by {said.sender}")
        return Reply(None, (_note("answer-not-staff", asker),), (refused,), step=Step.SAME)
    if problem := refusal_of(asker, what.post):
        return Reply(None, (_note(problem, asker),), step=Step.SAME)
    assert what.post is not None  # noqa: S101 - refusal_of saw to it
    return _passed_on(turn, asker, replace(said, said=what), what.post)


def _noted_late(turn: Turn, asker: Asker, said: InGroup) -> Reply | None:
    """Say that what was passed on is no note any more; None where nothing was."""
    mark = f"{arrival.IN_GROUP}{_number(said)}"
    given = GivenAnswer(asker.thread, mark)
    if asking := missing(turn, given):
        return asking
    if fact(turn, given) is None:
        return None
    late = Say(Text("group-note-late", named(asker)), arrival.deeds(asker.thread, mark), rings=False)
    return Reply(None, (replace(late, thread=asker.thread),), step=Step.SAME)


def _passed_on(turn: Turn, asker: Asker, said: InGroup, post: Post) -> Reply | None:
    """Pass it on; what something speaks against only once staff say that it shall go all the same.

    In the group everybody reads what the others answer, so nobody is told of that.
    """
    sure = post.html.startswith(SURE)
    post = replace(post, html=post.html.removeprefix(SURE).lstrip())
    if asking := unknown(turn, asker):
        return asking
    if not sure and (against := cautions(turn, asker, (post,), again=True)):
        return Reply(None, (replace(held_back(against, "group-held-back"), thread=asker.thread),), step=Step.SAME)
    number, again = f"{arrival.IN_GROUP}{_number(said)}", isinstance(said.said, Edited)
    went, given = HowItWent(asker.thread, number), GivenAnswer(asker.thread, number)
    if asking := missing(turn, went, given):
        return asking
    if again and fact(turn, went).is_taken_back:
        return Reply(None, (replace(say("edit-over"), rings=False, thread=asker.thread),), step=Step.SAME)
    text = "answer-corrected" if again and not sure else outcome_text(asker)
    loud = rings_always(turn, post, (fact(turn, given),) if again else ())
    said_so = arrival.at_night(turn, asker, Text(text, named(asker)), loud=loud)
    shown = Say(said_so, arrival.deeds(asker.thread, number), rings=False, thread=asker.thread)
    name = arrival.bubble(asker.thread, number)
    told = replace(shown, name=name, edits=name if again else "")
    effect = from_clinic(turn, asker, post, number, again=again)
    changed = (
        (arrival.changed(turn, asker, number, loud=loud),) if again and fact(turn, went) is Arrival.ARRIVED else ()
    )
    moved = MoveQuestion(asker.thread, asker.mark, Answering.ANSWERED, said.sender, answer_mark=number)
    wrote = WroteTo(asker.thread, number, said.sender, post, asker.mark)
    watch = arrival.watch(asker.thread, number, turn.now)
    return Reply(None, (told,), (effect, *changed, moved, wrote, watch), step=Step.SAME)


def _number(said: InGroup) -> int:
    return 0 if isinstance(said.said, Command | Tapped) else said.said.number


def _about(turn: Turn, said: InGroup, what: Words | Media | Edited) -> TopicAbout | QuestionShown | None:
    """A topic says whom it is about; without topics the question that is replied to does."""
    if said.topic is not None:
        return TopicAbout(turn.chat.chat_id, said.topic)
    return QuestionShown(turn.chat.chat_id, what.reply_to) if what.reply_to is not None else None


def _note(text: str, asker: Asker) -> Say:
    return Say(Text(text, named(asker)), rings=False, thread=asker.thread)
