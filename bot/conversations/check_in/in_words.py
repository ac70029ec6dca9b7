"""A complaint told in words: what is unsure is asked; the rest is shown with the plan, and before it what is danger."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Complaint, Person, Told
from bot.care.understanding import Understood
from bot.care.understanding.conditions import denies_something
from bot.care.understanding.telling import settle_region, settle_sensation, told_of
from bot.conversations.check_in.check_in import alarms, from_the_start, missing
from bot.conversations.check_in.place_picker import SIDES, names
from bot.conversations.check_in.understood_so import understood_so
from bot.conversations.comforting import is_only_pain
from bot.conversations.frame import goals
from bot.conversations.frame.asking import QUESTION, button, question, rows, score_in
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import after_no, choice_of, tells, toggled
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.talk.bubbles import Button, Keyboard, Say, Text
from bot.talk.effects import KeepSafetyEvent
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Goal, Reply, Step

WEAK_LEG = "r6"
FELT = {"pain": ("pain",), "numb": ("numbness",), "both": ("pain", "numbness")}


@dataclass(frozen=True, slots=True)
class AskingUnsure:
    """The first of what is unsure is asked; chosen so far."""

    told: Told
    chosen: tuple[str, ...] = ()

    @property
    def so_far(self) -> Complaint:
        return self.told.complaint


@dataclass(frozen=True, slots=True)
class ConfirmingTold:
    """Is it right, as it was understood? Asked apart from the plan where it would be a sign of danger."""

    told: Complaint

    @property
    def so_far(self) -> Complaint:
        return self.told


class InWords(Conversation):
    """From words to a complaint that a plan can be made of."""

    states = (AskingUnsure, ConfirmingTold)

    begins = (goals.TOLD,)
    scored = (ConfirmingTold,)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Take what was told before its turn."""
        del goal
        told = turn.person.told or Told(Complaint())
        return _go_on(told, replace(turn.person, told=None), turn.catalog, turn.now)

    def felt(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take "just pain, nothing numb" and "it hurts" for the button that says so."""
        if not _is_of_feeling(turn.state) or told_of(meant) is not None:
            return None
        left = after_no(said, turn.person, turn.catalog) or said  # "no, nothing numb"
        denied = tells(denies_something, said.text, turn.catalog)
        choice = "pain" if is_only_pain(turn, left.text) else None if denied else _felt_so(meant)
        return self.hear(turn, Tapped(turn.chat.step, choice)) if choice is not None else None

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Take one answer; None where it means nothing here."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        choice = choice_of(said, person, catalog)
        match state:
            case AskingUnsure(told, _) if told.unsure[0].kind == "weakness":
                return _hear_weakness(told, choice, person, catalog, now)
            case AskingUnsure(told, _) if told.unsure[0].kind == "sensation":
                felt = FELT.get(choice or "")
                return _go_on(settle_sensation(told, felt), person, catalog, now) if felt else None
            case AskingUnsure():
                return _hear_regions(state, choice, person, catalog, now)
            case ConfirmingTold(told):
                return _hear_confirming(told, said, choice, person, catalog, now)
        return None


def _felt_so(meant: Understood) -> str | None:
    """Give the button of what is felt, told with no place: "pain", "it tingles", "both hurts and is numb"."""
    return next((choice for choice, felt in FELT.items() if meant.felt and {*felt} == {*meant.felt}), None)


def _is_of_feeling(state: object) -> bool:
    return isinstance(state, AskingUnsure) and state.told.unsure[0].kind == "sensation"


def _go_on(told: Told, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Ask what is unsure, one thing at a time; then what is missing, or begin by buttons where nothing is left."""
    complaint = told.complaint
    if told.unsure:
        asking = AskingUnsure(told)
        return Reply(asking, (_ask(asking, catalog),), person=person)
    if not (complaint.pain or complaint.numb):
        return replace(from_the_start(catalog), person=person)
    if alarms(complaint, person, catalog):  # what was read wrong must close nothing
        return Reply(ConfirmingTold(complaint), (_summary(complaint, catalog),), person=person)
    known = replace(person, read=True)
    following = missing(complaint, known, catalog, now)
    return replace(following, person=following.person or known)


# ---------------------------------------------------------------- what is unsure


def _ask(asking: AskingUnsure, catalog: Catalog) -> Say:
    doubt = asking.told.unsure[0]
    match doubt.kind:
        case "weakness":
            return question(
                Text("told-weak"), rows(button("button-told-weak", "yes"), button("button-told-tired", "no"))
            )
        case "sensation":
            keyboard = rows(
                button("button-told-hurts", "pain"),
                button("button-told-numb", "numb"),
                button("button-told-hurts-and-numb", "both"),
            )
            return question(Text("told-which-feeling", {"where": names(doubt.regions, catalog)}), keyboard)
    ticks = [_tick(region, asking, catalog) for region in doubt.regions]
    last = button("button-done", "done") if asking.chosen else button("button-none-of-these", "none")
    wide: Keyboard = (*rows(*ticks), (last,))
    return question(Text("told-where"), wide)


def _tick(region: str, asking: AskingUnsure, catalog: Catalog) -> Button:
    mark = "ticked" if region in asking.chosen else "unticked"
    return Button(Text(mark, {"label": Text(catalog.regions[region].text)}), f"region.{region}")


def _hear_weakness(told: Told, choice: str | None, person: Person, catalog: Catalog, now: datetime) -> Reply | None:
    """A leg that gives way is a danger sign, tapped or written; what was told waits until sessions are open again."""
    rest = replace(told, unsure=told.unsure[1:])
    if choice == "no":
        return _go_on(rest, person, catalog, now)
    if choice != "yes":
        return None
    event = KeepSafetyEvent(SafetyEvent(now, "weakness", "told"))
    waiting = replace(person, told=rest)
    check = RedFlagCheck().new_sign(waiting, catalog, now, WEAK_LEG)
    return replace(check, effects=(event, *check.effects))


def _hear_regions(
    asking: AskingUnsure, choice: str | None, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    region = (choice or "").removeprefix("region.")
    if region in asking.told.unsure[0].regions:
        ticked = replace(asking, chosen=toggled(asking.chosen, region))
        return Reply(ticked, (replace(_ask(ticked, catalog), edits=QUESTION),), step=Step.SAME)
    if choice == "done" or (choice in {"none", "no"} and not asking.chosen):
        return _go_on(settle_region(asking.told, asking.chosen), person, catalog, now)
    return None


# ---------------------------------------------------------------- the summary


def _summary(told: Complaint, catalog: Catalog) -> Say:
    keyboard = rows(button("button-thats-right", "yes"), button("button-change", "change"))
    return question(Text("told-summary", {"told": understood_so(told, catalog)}), keyboard)


def _hear_confirming(
    told: Complaint, said: Said, choice: str | None, person: Person, catalog: Catalog, now: datetime
) -> Reply | None:
    """Yes goes on; a side or a score typed instead puts that right."""
    if choice == "yes":
        return missing(told, person, catalog, now)
    if choice in {"change", "no"}:
        return from_the_start(catalog)
    score = score_in(said.text) if isinstance(said, Words) else None
    if choice in SIDES or score is not None:
        side = choice if choice in {"left", "right", "both"} else told.side
        mended = Told(replace(told, side=side, score=told.score if score is None else score))
        return _go_on(mended, person, catalog, now)
    return None
