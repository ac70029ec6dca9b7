"""After the first session: when to get help, and what a person most wants to do well again (S56)."""

from __future__ import annotations

from dataclasses import replace

from bot.conversations.frame import goals
from bot.conversations.frame.asking import rows
from bot.conversations.frame.turn import Turn
from bot.conversations.home.home import without_menu
from bot.conversations.home.learn import SAFETY_NET, pages_of
from bot.conversations.reminding.look_back import ACTIVITIES, ACTIVITY
from bot.talk.bubbles import Button, Lane, Say, Text
from bot.talk.effects import KeepSession
from bot.talk.reply import Reply


def is_over(turn: Turn, reply: Reply) -> bool:
    """Say whether a session, and what is asked after it, has just come to its end, and nothing is open."""
    person = reply.person or turn.person
    scored = any(isinstance(one, KeepSession) and one.session.after is not None for one in reply.effects)
    asked = getattr(turn.state, "then", "") == goals.OPEN_QUESTIONS
    calls = any(isinstance(one, Say) and one.lane is Lane.SAFETY for one in reply.says)
    calm = reply.state is None and person.lock is None and not person.has_open_questions
    return (scored or asked) and calm and not calls


def after(turn: Turn, reply: Reply) -> Reply:
    """Say it once, when a first session has come to its end; not beside danger signs or another question.

    What is asked stands alone: one question at a time, and no menu under it.
    """
    person = reply.person or turn.person
    if not is_over(turn, reply) or person.count_of(SAFETY_NET):
        return reply
    known = person.counting(SAFETY_NET)
    told, menu = without_menu(reply.says)
    return replace(reply, says=(*told, *_net(turn), *(_activity(turn) or menu)), person=known)


def asks_now(turn: Turn, reply: Reply) -> bool:
    """Say whether that question is asked in this reply: another one waits until it is answered, or a session on."""
    person = reply.person or turn.person
    first = person.count_of(SAFETY_NET) > turn.person.count_of(SAFETY_NET)
    return first and person.activity not in ACTIVITIES


def is_answered(turn: Turn, reply: Reply) -> bool:
    """Say whether it has just been answered."""
    person = reply.person or turn.person
    return person.activity in ACTIVITIES and turn.person.activity is None


def _net(turn: Turn) -> tuple[Say, ...]:
    card = turn.catalog.cards[SAFETY_NET]
    return (Say(Text("learn-safety-net-after"), rings=False), *pages_of(card, turn.catalog))


def _activity(turn: Turn) -> tuple[Say, ...]:
    """What pain keeps somebody from: asked on the first day, followed each week; nobody has to answer."""
    if turn.person.activity in ACTIVITIES:
        return ()
    buttons = rows(*(Button(label, f"{ACTIVITY}{id_}", timeless=True) for id_, label in ACTIVITIES.items()), across=2)
    return (Say(Text("first-activity"), buttons, rings=False),)
