"""Conditions that change what is safe, ticked in place: asked, asked again, and asked about when one may be over."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.safety.health import asked_now, goes_on, may_be_over, over, with_precautions
from bot.care.understanding.conditions import BRITTLE, PREGNANCY, UNRULED
from bot.conversations.frame import goals
from bot.conversations.frame.asking import QUESTION, button, lines, question, rows, say
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.hearing import choice_of, toggled
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.talk.bubbles import Arg, Button, Day, Keyboard, Say, Text
from bot.talk.heard import Said, Words
from bot.talk.reply import Goal, Reply, Step

FIRST: Final = "precautions"
AGAIN: Final = "precautions-again"
NEITHER: Final = "neither"


@dataclass(frozen=True, slots=True)
class ChoosingPrecautions:
    """Do any of these apply? chosen so far. then: the goal after it; asked: the text of the question.

    group: which group of them is on show, counted from 0; None: all of them.
    """

    chosen: tuple[str, ...] = ()
    then: str = goals.CHECK_IN
    asked: str = FIRST
    group: int | None = None


@dataclass(frozen=True, slots=True)
class AskingAny:
    """Is any of these true, yes or no? then: the goal after it."""

    then: str = goals.CHECK_IN


@dataclass(frozen=True, slots=True)
class AskingOver:
    """Is that precaution over?"""

    precaution: str


@dataclass(frozen=True, slots=True)
class AskingWhether:
    """Is that precaution true now? It was only asked about. then: the goal after it."""

    precaution: str
    then: str = goals.HOME


@dataclass(frozen=True, slots=True)
class AskingWhich:
    """Which of these was half said, "osteo"? then: the goal after it."""

    precautions: tuple[str, ...]
    then: str = goals.HOME


class PrecautionCheck(Conversation):
    """Asked before the first plan, every few weeks, and after sessions were closed; when one may be over, alone."""

    states = (AskingAny, ChoosingPrecautions, AskingOver, AskingWhether, AskingWhich)
    begins = (goals.PRECAUTIONS,)
    keeps_told = states
    earnest = (AskingOver, AskingWhether, AskingWhich)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Show the list, with what is known already ticked; but first what may be over."""
        del goal
        person, catalog = turn.person, turn.catalog
        if person.precautions is None:
            told = _known(person.told_health, catalog)
            return self.choose(ChoosingPrecautions(told), catalog) if told else self.ask_any(catalog)
        if ended := may_be_over(person, turn.now, catalog.precautions):
            return Reply(AskingOver(ended), (_is_it_over(ended, person, catalog),))
        known = _known(person.precautions, catalog)
        return self.choose(ChoosingPrecautions(known, goals.RETURN_VISIT, AGAIN if known else FIRST), catalog)

    def ask_any(self, catalog: Catalog) -> Reply:
        """Name all of them, and ask whether any is true: for most people one tap."""
        named = (Text(catalog.precautions[one].text) for one in _listed(catalog))
        listed = lines(*(Text("precautions-line", {"what": one}) for one in named))
        keyboard = rows(button("button-none-of-these", "none"), button("button-some", "yes"))
        return Reply(AskingAny(), (question(Text("precautions-any", {"list": listed}), keyboard),))

    def ask_whether(self, state: AskingWhether, catalog: Catalog) -> Reply:
        """Ask about one of them, which nobody has told yet."""
        keyboard = rows(button("button-is-so", "yes"), button("button-is-not-so", "no"))
        return Reply(state, (question(Text(catalog.precautions[state.precaution].whether), keyboard),))

    def waiting(self, turn: Turn) -> Reply | None:
        """Ask what had to wait for a question about danger; None where nothing of the body does."""
        match turn.state:
            case AskingWhether():
                return self.ask_whether(turn.state, turn.catalog)
            case AskingWhich():
                return self.ask_which(turn.state)
            case ChoosingPrecautions():
                return self.choose(turn.state, turn.catalog)
        return None

    def ask_which(self, state: AskingWhich) -> Reply:
        """Ask which of them was half said; a bare no is no answer to that."""
        keyboard = rows(
            button("precaution-osteoporosis", BRITTLE),
            button("button-worn-joint", UNRULED),
            button("button-none-of-these", NEITHER),
        )
        return Reply(state, (question(Text("which-half"), keyboard),))

    def choose(self, state: ChoosingPrecautions, catalog: Catalog) -> Reply:
        """Show the list as it stands."""
        return Reply(state, (_list(state, catalog),))

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Tick, untick, or go on; or take whether one is over."""
        choice = choice_of(said, turn.person, turn.catalog)
        match turn.state:
            case AskingAny(then) if choice in {"none", "no"}:
                return _chosen(ChoosingPrecautions(then=then), turn)
            case AskingAny(then) if choice == "yes":
                grouped = ChoosingPrecautions(then=then, group=0)
                return _below(Reply(grouped, (replace(_list(grouped, turn.catalog), edits=QUESTION),)), said)
            case ChoosingPrecautions() if choice is not None:
                heard = _hear_list(turn.state, choice, turn)
                return _below(heard, said) if heard is not None else None
            case AskingOver(precaution) if choice in {"yes", "no", "none"}:
                return _hear_over(precaution, turn, ended=choice == "yes")
            case AskingWhether(_, then) if choice in {"no", "none"}:
                return Reply(None, (say("health-not-so"),), person=_not_so(turn), then=Goal(then))
            case AskingWhich(_, then) if choice == NEITHER:
                return Reply(None, (say("health-not-so"),), person=_not_so(turn), then=Goal(then))
            case AskingWhich(known, then) if choice in known:
                turn = replace(turn, person=_not_so(turn))
                return _is_so(AskingWhether(choice or "", then), turn)
            case AskingWhich() if choice in {"yes", "no", "none"}:
                return turn.again()
            case AskingWhether() if choice == "yes":
                return _is_so(turn.state, turn)
        return None


def _below(reply: Reply, said: Said) -> Reply:
    """Show the list anew below typed words: edited in its place it would stand above them, out of sight."""
    if not isinstance(said, Words):
        return reply
    says = tuple(replace(one, edits="") if isinstance(one, Say) else one for one in reply.says)
    return replace(reply, says=says, step=Step.NEXT)


def _known(ids: tuple[str, ...], catalog: Catalog) -> tuple[str, ...]:
    return tuple(one for one in ids if one in catalog.precautions)


# ---------------------------------------------------------------- the list


def _hear_list(state: ChoosingPrecautions, choice: str, turn: Turn) -> Reply | None:
    catalog = turn.catalog
    ticked = choice.removeprefix("precaution.")
    if ticked in catalog.precautions:
        chosen = replace(state, chosen=toggled(state.chosen, ticked))
        return Reply(chosen, (replace(_list(chosen, catalog), edits=QUESTION),), step=Step.SAME)
    # Whoever said that some of them are so sees both halves, and ticks one of them or says that it is none.
    typed_on = state.group == 0 and choice in {"done", "no", "none"}
    if choice == "done" and state.group == 1 and not state.chosen:
        return turn.again(say("precautions-tap-one"))
    if (choice == "next" and state.group == 0) or typed_on:
        following = replace(state, group=1)
        return Reply(following, (replace(_list(following, catalog), edits=QUESTION),), step=Step.SAME)
    still_true = choice == "yes" and state.asked == AGAIN
    # "No" under a list with ticks says that there is nothing else; "none of these" would take them back, and is asked.
    nothing_else = choice == "no" and state.asked != AGAIN
    if choice == "done" or still_true or nothing_else or (choice in {"none", "no"} and not state.chosen):
        return _chosen(state, turn)
    return turn.again(say("precautions-tap")) if choice in {"yes", "no", "none"} else None


def _list(state: ChoosingPrecautions, catalog: Catalog) -> Say:
    ticks = [_tick(one, state.chosen, catalog) for one in _on_show(state, catalog)]
    last = (
        button("button-done", "done")
        if state.chosen or state.asked == AGAIN
        else button("button-none-of-these", "none")
    )
    last = button("button-more-of-them", "next") if state.group == 0 else last
    keyboard: Keyboard = (*rows(*ticks), (last,))
    return question(Text(ASKED.get(state.asked, FIRST)), keyboard)


def _on_show(state: ChoosingPrecautions, catalog: Catalog) -> tuple[str, ...]:
    """Two groups of half of them, in their order; or all."""
    every = _listed(catalog, state.chosen, more=state.asked == AGAIN)
    half = -(-len(every) // 2)
    return every if state.group is None else every[half * state.group :][:half]


def _listed(catalog: Catalog, chosen: tuple[str, ...] = (), *, more: bool = False) -> tuple[str, ...]:
    """Name what everybody is asked; more: whoever looks at their list again finds what is else told in words only."""
    every = (one for one in catalog.precautions.values() if not one.until_allowed)
    return tuple(one.id for one in every if more or not one.told_only or one.id in chosen)


ASKED: Final = {FIRST: "precautions", AGAIN: "precautions-again"}


def _tick(one: str, chosen: tuple[str, ...], catalog: Catalog) -> Button:
    label = {"label": Text(catalog.precautions[one].text)}
    return Button(Text("ticked" if one in chosen else "unticked", label), f"precaution.{one}")


def _chosen(state: ChoosingPrecautions, turn: Turn) -> Reply:
    person, catalog = turn.person, turn.catalog
    known = asked_now(person, state.chosen, turn.now, catalog.precautions, catalog.cadence.screening)
    kept, then = known.precautions or (), Goal(state.then)
    says = (changes(kept, catalog),) if kept else ()
    if PREGNANCY not in kept or PREGNANCY in (person.precautions or ()):
        return Reply(None, says, person=known, then=then)
    more = RedFlagCheck().only_for(PREGNANCY, known, catalog, then)
    return replace(more, says=(*says, *more.says))


def _not_so(turn: Turn) -> Person:
    asked: tuple[str, ...] = ()
    match turn.state:
        case AskingWhether(precaution):
            asked = (precaution,)
        case AskingWhich(precautions):
            asked = precautions
    return replace(turn.person, asked_health=tuple(one for one in turn.person.asked_health if one not in asked))


def _is_so(state: AskingWhether, turn: Turn) -> Reply:
    """It holds: noted, said what it changes, and what was asked for goes on with it."""
    person, catalog = turn.person, turn.catalog
    told = (state.precaution,) if state.precaution in catalog.precautions else ()
    known = with_precautions(person, (*(person.precautions or ()), *told), turn.now, catalog.precautions)
    says = (changes(told, catalog),)
    if PREGNANCY not in told:
        return Reply(None, says, person=known, then=Goal(state.then))
    more = RedFlagCheck().only_for(PREGNANCY, known, catalog, Goal(state.then))
    return replace(more, says=(*says, *more.says))


def unanswered(turn: Turn, then: Goal) -> Reply | None:
    """Ask what was asked and not answered, before anything begins; None for nothing."""
    person, catalog = turn.person, turn.catalog
    known = (*(person.precautions or ()), *person.told_health)
    asked = [one for one in person.asked_health if one in catalog.precautions and one not in known]
    if person.asked_screens:
        asking = RedFlagCheck().only_for(person.asked_screens[0], person, catalog, then)
    elif asked:
        asking = PrecautionCheck().ask_whether(AskingWhether(asked[0], then), catalog)
    else:
        return None
    return replace(asking, says=(say("words-first-these"), *asking.says))


def changes(kept: tuple[str, ...], catalog: Catalog) -> Say:
    """Say what these precautions change."""
    named = [Text("precautions-change", {"change": Text(catalog.precautions[one].change)}) for one in kept]
    return say("precautions-changes", {"changes": lines(*named)})


# ---------------------------------------------------------------- what may be over


def _is_it_over(precaution: str, person: Person, catalog: Catalog) -> Say:
    since = dict(person.since).get(precaution, person.consented_at)
    known = catalog.precautions[precaution]
    keyboard = rows(button("button-is-over", "yes"), button("button-goes-on", "no"))
    if since is None:
        return question(Text(known.over), keyboard)
    day = Day(since.astimezone(ZoneInfo(person.zone)).date())
    told: dict[str, Arg] = {"day": day, "what": Text(known.text), "question": Text(known.over)}
    return question(Text("precaution-told-on", told), keyboard)


def _hear_over(precaution: str, turn: Turn, *, ended: bool) -> Reply:
    if ended:
        return Reply(None, (say("precaution-ended"),), person=over(turn.person, precaution), then=goals.RETURN_VISIT)
    still = goes_on(turn.person, precaution, turn.now)
    kept = changes((precaution,), turn.catalog) if precaution in turn.catalog.precautions else say("precautions-none")
    return Reply(None, (kept,), person=still, then=goals.RETURN_VISIT)
