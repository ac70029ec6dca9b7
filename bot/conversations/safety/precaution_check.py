"""Conditions that change what is safe, ticked in place; each one says what it changes."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.conversations.frame import goals
from bot.conversations.frame.asking import QUESTION, button, lines, question, rows, say
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of, toggled
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.heard import Said
from bot.talk.reply import Goal, Reply, Step

PREGNANCY = "pregnancy"
"""The one precaution that brings danger signs of its own."""


@dataclass(frozen=True, slots=True)
class ChoosingPrecautions:
    """Do any of these apply? chosen so far."""

    chosen: tuple[str, ...] = ()


class PrecautionCheck(Conversation):
    """Asked once, before the first plan; can be asked again at any time."""

    states = (ChoosingPrecautions,)
    begins = (goals.PRECAUTIONS,)
    keeps_told = states

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Show the list, with what is known already ticked."""
        del goal
        known = turn.person.precautions or ()
        return Reply(ChoosingPrecautions(known), (_list(known, turn.catalog),))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Tick, untick, or go on."""
        state, person, catalog = turn.state, turn.person, turn.catalog
        choice = choice_of(said, person, catalog)
        if not isinstance(state, ChoosingPrecautions) or choice is None:
            return None
        ticked = choice.removeprefix("precaution.")
        if ticked in catalog.precautions:
            chosen = toggled(state.chosen, ticked)
            return Reply(
                ChoosingPrecautions(chosen), (replace(_list(chosen, catalog), edits=QUESTION),), step=Step.SAME
            )
        if choice == "done" or (choice in {"none", "no"} and not state.chosen):
            return _chosen(state.chosen, person, catalog)
        return None


def _list(chosen: tuple[str, ...], catalog: Catalog) -> Say:
    ticks = [_tick(one, chosen, catalog) for one in catalog.precautions]
    last = button("button-done", "done") if chosen else button("button-none-of-these", "none")
    keyboard: Keyboard = (*rows(*ticks), (last,))
    return question(Text("precautions"), keyboard)


def _tick(one: str, chosen: tuple[str, ...], catalog: Catalog) -> Button:
    label = {"label": Text(catalog.precautions[one].text)}
    return Button(Text("ticked" if one in chosen else "unticked", label), f"precaution.{one}")


def _chosen(chosen: tuple[str, ...], person: Person, catalog: Catalog) -> Reply:
    kept = tuple(one for one in catalog.precautions if one in chosen)
    known = replace(person, precautions=kept)
    says = (_changes(kept, catalog),) if kept else (say("precautions-none"),)
    if PREGNANCY not in kept or PREGNANCY in (person.precautions or ()):
        return Reply(None, says, person=known, then=goals.CHECK_IN)
    more = RedFlagCheck().only_for(PREGNANCY, known, catalog, goals.CHECK_IN)
    return replace(more, says=(*says, *more.says), person=known)


def _changes(kept: tuple[str, ...], catalog: Catalog) -> Say:
    changes = [Text("precautions-change", {"change": Text(catalog.precautions[one].change)}) for one in kept]
    return say("precautions-changes", {"changes": lines(*changes)})
