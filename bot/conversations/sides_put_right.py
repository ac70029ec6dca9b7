"""A side that was told wrongly, put right in words: at the plan, in an exercise, and at home alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from bot.care.record.person import Complaint, Told
from bot.care.understanding import Understood
from bot.care.understanding.conditions import asks_something
from bot.care.understanding.ordinary import wonders_why
from bot.care.understanding.side_words import SideSaid
from bot.care.understanding.telling import told_of
from bot.conversations.check_in.place_picker import SIDES
from bot.conversations.comforting import is_only_of_a_side
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import Conversation, shown_choices
from bot.conversations.frame.hearing import (
    A_SIDE,
    choice_of,
    names_both_sides,
    names_other_side,
    put_right,
    side_meant,
    side_told,
    tells,
)
from bot.conversations.frame.turn import Turn
from bot.conversations.handing_over import hear
from bot.conversations.net import at_home
from bot.conversations.registry import Registry
from bot.talk.heard import Words
from bot.talk.reply import Reply

WRONG_PLACE: Final = "pressing_wrong_place"
"""The intent of who says that the ball is not where it should be."""
OTHER: Final = {"left": "right", "right": "left"}


def side_put_right(registry: Registry, owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
    """Take the side that is meant for the one that was told; None where words put none right.

    Where nobody can tell which one is meant it is asked.
    """
    told = turn.person.complaint
    if told is None:
        return None
    at_plan = {"start", "tools"} <= shown_choices(turn)
    read = side_told(said, turn.person, turn.catalog)
    if read is not None and isinstance(turn.state, owner.under_way):
        return _pressed_on(owner, turn, meant, read)
    # "Now it's the other hip" names a place: at home it is asked what is felt there.
    places = read is not None and not read.named and told_of(meant) is not None and turn.state is None
    if read is not None and read.corrects and not places and (at_plan or turn.state is None):
        return _corrected(registry, turn, _side_of(read, told.side), at_plan=at_plan)
    side = side_meant(said, turn.person, turn.catalog)
    if side is None:
        return None
    if at_plan:
        return hear(registry, turn, said) if side != told.side else None
    if turn.state is not None or meant.felt or not _corrects(turn, said):
        return None
    return at_home(registry, turn, say("told-side", {"side": SIDES[side]})) if side == told.side else other_side(turn)


UNSURE: Final = "unsure"
"""Both sides may be meant, or the one that was called wrong."""


def _side_of(read: SideSaid, told: str | None) -> str:
    """Give the side that is meant: of "wrong side, it's my left", said of the left, nobody can tell."""
    if len(read.named) == 1:
        side = next(iter(read.named))
        return UNSURE if read.other and side == told else side
    return OTHER.get(told or "", UNSURE) if not read.named else UNSURE


def _corrected(registry: Registry, turn: Turn, side: str, *, at_plan: bool) -> Reply | None:
    told = turn.person.complaint
    if told is not None and side == told.side:
        line = say("told-side", {"side": SIDES[side]})
        return turn.again(line) if at_plan else at_home(registry, turn, line)
    spoken = in_words(turn, side)
    return hear(registry, turn, spoken) if at_plan and spoken is not None else on_side(turn, side)


def _pressed_on(owner: Conversation, turn: Turn, meant: Understood, read: SideSaid) -> Reply | None:
    """End an exercise on the wrong side; one on the side that is said stands until somebody goes on."""
    known = turn.person.complaint
    running = isinstance(turn.state, owner.running)
    if not (read.corrects or read.pointed):
        return None  # "its right" may say that it is well
    if isinstance(turn.state, owner.scored) or (isinstance(turn.state, owner.earnest) and not running):
        return None
    if known is None or known.side not in OTHER or (meant.felt and not read.corrects):
        return None
    side = _side_of(read, known.side)
    if side != known.side:
        return on_side(turn, side)
    if not running:
        return turn.again(say("told-side", {"side": SIDES[side]}))
    held = owner.hold(turn)
    return replace(held, says=(say("told-side", {"side": SIDES[side]}), *held.says))


def on_side(turn: Turn, side: str) -> Reply | None:
    """Take what was told last for that side; where it is unsure, ask for it."""
    known = turn.person.complaint
    if known is None:
        return None
    told = replace(known, side=None if side == UNSURE else side, score=None)
    says = () if side == UNSURE else (say("told-side", {"side": SIDES[side]}),)
    return Reply(None, says, person=replace(turn.person, told=Told(told)), then=goals.RETURN_VISIT)


def _corrects(turn: Turn, said: Words) -> bool:
    """Tell "no, the left one", "left, not right" and "left leg" from words in which a side only stands."""
    person, catalog = turn.person, turn.catalog
    if put_right(said, person, catalog) is not None or names_both_sides(said, person, catalog):
        return True
    return choice_of(said, person, catalog) in A_SIDE


def other_side(turn: Turn) -> Reply | None:
    """Take "no, the other side" at home for what was told last."""
    known = turn.person.complaint
    if known is None or known.side not in OTHER:
        return None
    return on_side(turn, OTHER[known.side])


def other_side_hurts(turn: Turn, said: Words, meant: Understood) -> Reply | None:
    """Take "better, but now the other side hurts" at home for a complaint on that side."""
    asks = tells(asks_something, said.text, turn.catalog) or tells(wonders_why, said.text, turn.catalog)
    if turn.state is not None or asks or told_of(meant) is not None:
        return None
    if not meant.felt and not is_only_of_a_side(turn, said.text):
        return None
    return other_side(turn) if names_other_side(said, turn.person, turn.catalog) else None


def on_the_other_side(turn: Turn, said: Words, told: Told) -> Told:
    """Take "the other hip" for the side that was not told last time, where none is named."""
    known = turn.person.complaint
    if told.complaint.side is not None or known is None or known.side not in OTHER:
        return told
    if not names_other_side(said, turn.person, turn.catalog):
        return told
    return replace(told, complaint=replace(told.complaint, side=OTHER[known.side]))


def other_side_pressed(owner: Conversation, turn: Turn, said: Words, meant: Understood) -> Reply | None:
    """End an exercise on the wrong side, "wrong side, I am on the right", and plan for the other."""
    if not isinstance(turn.state, owner.under_way) or meant.felt or tells(asks_something, said.text, turn.catalog):
        return None
    if not any(one.name == WRONG_PLACE for one in meant.intended[:1]):
        return None  # "the other side feels better"
    return other_side(turn) if names_other_side(said, turn.person, turn.catalog) else None


def other_side_in_words(turn: Turn) -> Words | None:
    """Say the side that was not told, as the person would; None where none was, or both were."""
    known = so_far(turn.state) or turn.person.complaint
    side = OTHER.get(known.side or "") if known is not None else None
    return in_words(turn, side) if side is not None else None


def in_words(turn: Turn, side: str) -> Words | None:
    """Say a side as the person would; None for what is no side."""
    spoken = turn.catalog.answers.get(turn.person.locale, {})
    return next((Words(phrase) for phrase, choice in spoken.items() if choice == side), None)


def so_far(state: object) -> Complaint | None:
    """Give what is already known where somebody is telling it just now."""
    found = getattr(state, "so_far", None)
    return found if isinstance(found, Complaint) else None


def asked_just_now(state: object) -> Told | None:
    """Give the complaint of somebody who is telling it, with what is still unsure; None for none, or an empty one."""
    told, known = getattr(state, "told", None), so_far(state)
    if isinstance(told, Told):
        return told
    return Told(known) if known is not None and (known.pain or known.numb) else None
