"""A name, a card or a danger sign that a patient shares no more leaves the chats of staff: copies name a code then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from bot.conversations.clinic.patients.alert_desk import bubble, who
from bot.conversations.clinic.questions.passing_on import deeds, with_lock
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.alerts import AlertsOf
from bot.talk.bubble_names import CardBubble, QuestionBubble, name_in
from bot.talk.bubbles import Picture, Say, Text
from bot.talk.effects import Effect, ForgetEverything, Tell
from bot.talk.patients import Names, NamesOf
from bot.talk.questions import CopiesOf, Copy
from bot.talk.reply import Reply
from bot.talk.staff import Team

PLAIN: Picture = Picture("overview")
"""Stands where a patient's own chart stood."""


def after(turn: Turn, reply: Reply) -> Reply:
    """Take it out of whatever can be changed, and say that other messages may still show it; of a question also that a
    danger sign has closed its sessions, where staff may know that no more.
    """
    before, now = turn.person.sharing, (reply.person or turn.person).sharing
    card_over, name_over = before.card and not now.card, bool(before.name) and not now.name
    signs_over = before.signs and not now.signs
    is_wiped = any(isinstance(one, ForgetEverything) for one in reply.effects)
    if reply.needs or is_wiped or not (card_over or name_over or signs_over):
        return reply
    chat_id = turn.chat.chat_id
    if asking := missing(turn, CopiesOf(chat_id), NamesOf(chat_id), AlertsOf(chat_id), Team()):
        return asking
    known = fact(turn, NamesOf(chat_id))
    names = Names(known.code, "", "" if card_over else known.card)
    follows = before.alerts and now.alerts
    locked = (reply.person or turn.person).shows_lock
    changed = (*_copies(turn, names, locked=locked), *(_alerts(turn, names) if follows else ()))
    told = dict.fromkeys(one.chat_id for one in changed if one.chat_id > 0 and (card_over or name_over))
    over = Say(Text("name-over" if name_over else "card-over-told", {"who": who(names)}), rings=False)
    effects: tuple[Effect, ...] = (*changed, *(Tell(one, (over,)) for one in told))
    return replace(reply, effects=(*reply.effects, *effects))


def _copies(turn: Turn, names: Names, *, locked: bool) -> Iterator[Tell]:
    """Change cards and questions at everybody who was shown them and still works there."""
    team = {one.chat_id for one in fact(turn, Team())}
    for copy in fact(turn, CopiesOf(turn.chat.chat_id)):
        if copy.chat_id > 0 and copy.chat_id not in team:
            continue  # whoever has left has it closed, and reads no patient's words again
        match name_in(copy.name):
            case CardBubble():
                yield Tell(copy.chat_id, (_card(copy, names),))
            case QuestionBubble(thread, mark) if copy.post is not None:
                keyboard = deeds(thread, mark, names) if copy.chat_id > 0 else ()
                text = with_lock(Text("question-from", {"who": who(names)}), locked=locked)
                shown = Say(text, keyboard, rings=False, name=copy.name, edits=copy.name, post=copy.post, thread=thread)
                yield Tell(copy.chat_id, (shown,))


def _card(copy: Copy, names: Names) -> Say:
    opens = ((door("button-open-card", f"card.{names.card}"),),) if names.card else ()
    picture = PLAIN if copy.has_photo else None
    return Say(Text("card-over", {"who": who(names)}), opens, picture, rings=False, name=copy.name, edits=copy.name)


def _alerts(turn: Turn, names: Names) -> Iterator[Tell]:
    """Change the alerts that the clinic still may hear; where it may not, they say so already."""
    team = {one.chat_id for one in fact(turn, Team())}
    for raised in fact(turn, AlertsOf(turn.chat.chat_id)):
        seen_by = called(turn, raised.seen_by) if raised.seen_by is not None else None
        shown = bubble(replace(raised, names=names), turn.catalog, seen_by)
        copy = replace(shown, edits=shown.name, rings=False)
        yield from (Tell(one, (copy,)) for one in raised.alert.told if one in team)
