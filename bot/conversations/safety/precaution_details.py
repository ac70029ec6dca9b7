"""What a precaution asks more before the next plan: on which side, where, and whether the doctor agreed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.safety.details import NO, YES, Detail, answered, next_asked
from bot.care.safety.precautions import DOCTOR, PLACE, SIDE, Precaution
from bot.care.understanding.conditions import is_a_doctors
from bot.conversations.frame import goals
from bot.conversations.frame.asking import QUESTION, button, question, rows, say
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of, toggled
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.heard import Said, Words
from bot.talk.reply import Goal, Reply, Step

SIDES: Final = {
    "left": Text("button-side-left"),
    "right": Text("button-side-right"),
    "both": Text("button-side-both"),
}


@dataclass(frozen=True, slots=True)
class AskingItsSide:
    """On which side is it?"""

    precaution: str


@dataclass(frozen=True, slots=True)
class AskingItsPlace:
    """Where is it? chosen so far: regions."""

    precaution: str
    chosen: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskingAgreed:
    """Did the doctor agree to pressing?"""

    precaution: str


class PrecautionDetails(Conversation):
    """Between a complaint and its plan; after a doctor's no there is no plan."""

    states = (AskingItsSide, AskingItsPlace, AskingAgreed)
    begins = (goals.DETAILS,)
    locked_out = frozenset(begins)
    earnest = (AskingAgreed,)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Ask what is still open; nothing: the plan."""
        del goal
        return _ask_next(turn.person, turn.catalog)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Take an answer; None where it means nothing here."""
        state, choice = turn.state, choice_of(said, turn.person, turn.catalog)
        if choice is None and isinstance(said, Words) and isinstance(state, AskingAgreed):
            choice = _of_the_doctor(said, turn)
        match state:
            case AskingItsSide(one) if choice in SIDES:
                return _told(Detail(one, SIDE), (choice,), turn)
            case AskingItsPlace():
                return _hear_place(state, choice, turn)
            case AskingAgreed(one) if choice == "yes":
                return _told(Detail(one, DOCTOR), (YES,), turn)
            case AskingAgreed(one) if choice in {"no", "none"}:
                known = answered(turn.person, Detail(one, DOCTOR), (NO,))
                return Reply(None, (say("detail-not-allowed"),), person=known, then=goals.HOME)
        return None


def _of_the_doctor(said: Words, turn: Turn) -> str | None:
    """Give the answer of a few words that name the doctor beside it: "doctor ok", "no from my doctor"."""
    left = (is_a_doctors(said.text, one) for one in turn.catalog.health.values())
    answers = (choice_of(Words(one), turn.person, turn.catalog) for one in left if one)
    return next((one for one in answers if one is not None), None)


def _told(detail: Detail, given: tuple[str, ...], turn: Turn) -> Reply:
    return _ask_next(answered(turn.person, detail, given), turn.catalog)


def _ask_next(person: Person, catalog: Catalog) -> Reply:
    detail = next_asked(person, catalog.precautions)
    if detail is None:
        return Reply(None, person=person, then=goals.PLAN)
    known = catalog.precautions[detail.precaution]
    match detail.kind:
        case "side":
            sides = rows(*(Button(label, one) for one, label in SIDES.items()), across=2)
            return Reply(AskingItsSide(known.id), (question(Text(known.which_side), sides),), person=person)
        case "place":
            asking = AskingItsPlace(known.id)
            return Reply(asking, (_places(asking, known, catalog),), person=person)
    keyboard = rows(button("button-allowed", "yes"), button("button-not-allowed", "no"))
    return Reply(AskingAgreed(known.id), (question(Text(known.doctor_agreed), keyboard),), person=person)


# ---------------------------------------------------------------- where


def _pressed(catalog: Catalog) -> tuple[str, ...]:
    """Name the regions in which something is pressed: any other place is left alone anyway."""
    lain_in = {region for point in catalog.points.values() for region in point.lies_in}
    return tuple(region for region in catalog.regions if region in lain_in)


def _places(asking: AskingItsPlace, known: Precaution, catalog: Catalog) -> Say:
    ticks = (_tick(region, asking, catalog) for region in _pressed(catalog))
    last = button("button-done", "done") if asking.chosen else button("button-sore-elsewhere", "none")
    keyboard: Keyboard = (*rows(*ticks), (last,))
    return question(Text(known.which_place), keyboard)


def _tick(region: str, asking: AskingItsPlace, catalog: Catalog) -> Button:
    mark = "ticked" if region in asking.chosen else "unticked"
    return Button(Text(mark, {"label": Text(catalog.regions[region].text)}), f"region.{region}")


def _hear_place(asking: AskingItsPlace, choice: str | None, turn: Turn) -> Reply | None:
    catalog, region = turn.catalog, (choice or "").removeprefix("region.")
    known = catalog.precautions.get(asking.precaution)
    if known is None:
        return Reply(None, then=goals.PLAN)
    if region in _pressed(catalog):
        ticked = replace(asking, chosen=toggled(asking.chosen, region))
        return Reply(ticked, (replace(_places(ticked, known, catalog), edits=QUESTION),), step=Step.SAME)
    if choice == "done" or (choice in {"none", "no"} and not asking.chosen):
        return _told(Detail(known.id, PLACE), asking.chosen, turn)
    return None
