"""What follows every reply, in this order, whichever conversation gave it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final, TypeAlias

from bot.care.safety.allowance import closed_to
from bot.conversations import undoing
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import begin
from bot.conversations.home import first_session, own_media
from bot.conversations.home.sharing import SharingChoice
from bot.conversations.registry import Registry
from bot.conversations.reminding.being_seen import BeingSeen
from bot.conversations.reminding.follow_up import FollowUp
from bot.conversations.reminding.series import Series
from bot.conversations.safety import alert_over, alerting, name_over, nerve_points, question_over
from bot.talk.reply import Reply

Stage: TypeAlias = Callable[[Registry, Turn, Reply], Reply]


def _go_on(registry: Registry, turn: Turn, reply: Reply) -> Reply:
    """Let the next conversation begin where one has ended, until somebody waits for an answer."""
    while reply.then is not None:
        chat = replace(turn.chat, sessions=turn.sessions_after(reply))
        person = reply.person or turn.person
        following = begin(registry, replace(turn, person=person, chat=chat, state=None), reply.then)
        reply = replace(
            following,
            says=(*reply.says, *following.says),
            effects=(*reply.effects, *following.effects),
            person=following.person or reply.person,
        )
    return reply


def _leave(registry: Registry, turn: Turn, reply: Reply) -> Reply:
    """Whatever takes a person out of a conversation lets that one tidy up: a clock stops, what was pressed is kept."""
    owner = registry.of_state(turn.state)
    return reply if owner is None or isinstance(reply.state, owner.states) else owner.leave(turn, reply)


def _own(after: Callable[[Turn, Reply], Reply]) -> Stage:
    def stage(registry: Registry, turn: Turn, reply: Reply) -> Reply:
        del registry
        return after(turn, reply)

    return stage


def invitations(turn: Turn, reply: Reply) -> Reply:
    """Work out anew what nobody may invite this person to."""
    person = reply.person or turn.person
    if reply.needs or not person.agreed:
        return reply
    closed = closed_to(person, turn.catalog)
    return reply if closed == person.closed_to else replace(reply, person=replace(person, closed_to=closed))


EPILOGUE: Final[tuple[Stage, ...]] = (
    _go_on,
    _leave,
    _own(BeingSeen().after),  # sessions were closed: were you seen? on the next day
    _own(nerve_points.after),  # nerve signs were noted: the third at a point takes it out
    _own(FollowUp().after),  # a session was kept: ask a day later, look back a week later
    _own(Series().after),  # somebody was welcomed: the clinic's tips begin
    _own(first_session.after),  # the first session is over: when to get help, and what to follow
    _own(SharingChoice().after),  # the first session is over: may the clinic see it?
    _own(alert_over.after),  # a danger sign was taken back: what staff were told of it says so
    _own(question_over.after),  # the same, and it was asked the clinic: the question is taken back, too
    _own(name_over.after),  # a name or a card is shared no more: it leaves the chats of staff
    _own(alerting.after),  # something serious: word to the staff on duty
    _own(own_media.beside),  # a point's card: the clinic's own media under it
    undoing.offered,  # a question that follows an answer: the way back
    _own(invitations),  # what nobody may invite them to follows what is known of them
)


def epilogue(registry: Registry, turn: Turn, reply: Reply) -> Reply:
    """Carry a reply through all stages."""
    for stage in EPILOGUE:
        reply = stage(registry, turn, reply)
    return reply
