"""The plan: which points today and why, what is left out, what rests, and what there is at home to press with."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.care.body.points import Point
from bot.care.catalog import Catalog
from bot.care.planning.cadence import outside_quiet_hours
from bot.care.planning.matching import RankedPoint, Reason
from bot.care.planning.rest import Past
from bot.care.planning.session_plan import ALWAYS_AT_HAND, PlannedStep, SessionPlan
from bot.care.planning.session_plan import plan as plan_for
from bot.care.record.history import CareSession
from bot.care.record.person import Complaint, Person
from bot.care.safety.allowance import NO_PAIN, allowed
from bot.care.safety.details import next_asked
from bot.care.safety.red_flags import asked_by
from bot.conversations.check_in.check_in import finish, score_anew
from bot.conversations.check_in.place_picker import SIDES, on_side
from bot.conversations.check_in.understood_so import understood_so
from bot.conversations.frame import goals
from bot.conversations.frame.asking import QUESTION, button, lines, question, rows, say, score_in, timeless
from bot.conversations.frame.because import because_text
from bot.conversations.frame.conversation import Conversation, shown_choices
from bot.conversations.frame.hearing import choice_of, side_meant, toggled
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.closed import acts_of
from bot.conversations.safety.sign_question import MOST, raised
from bot.conversations.session.guided_session import GuidedSession
from bot.conversations.session.session_run import run_of
from bot.talk.bubbles import Arg, Button, Day, Keyboard, PlanPicture, Say, Text, Texts, TimeOfDay
from bot.talk.effects import SetTimer
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Goal, Reply, Step


@dataclass(frozen=True, slots=True)
class OfferingPlan:
    """The plan is shown; start, or not now."""


@dataclass(frozen=True, slots=True)
class AskingTools:
    """What is at home? chosen so far; then: the goal after it, where a session does not begin at once."""

    chosen: tuple[str, ...] = ()
    then: str = ""


@dataclass(frozen=True, slots=True)
class OfferingRest:
    """Every fitting point still rests."""


PRESSING = ("pressing",)
NO_TOOLS = "no_tools"
"""The wish of whoever has no ball."""


class Planning(Conversation):
    """From a complaint to the first point."""

    states = (OfferingPlan, AskingTools, OfferingRest)

    begins = (goals.PLAN,)
    locked_out = frozenset(begins)
    scored = (OfferingPlan,)
    spoken = {
        OfferingPlan: {"yes": "start", "no": "later"},
        OfferingRest: {"yes": "ok", "no": "ok", "done": "ok"},
        AskingTools: {"none": "done", "no": "done"},
    }

    wishes = (NO_TOOLS,)

    def wished(self, turn: Turn, wish: str) -> Reply:
        """Lead on without a ball: what else is at home, and what fingers can press."""
        del wish
        closed = turn.person.screened_at is None or allowed(turn.catalog, turn.person).refuses_invitation(PRESSING)
        if turn.person.lock is not None or (closed and turn.state is None):
            return Reply(None, then=goals.RETURN_VISIT)
        line = say("plan-no-ball" if not closed else "plan-no-ball-needed")
        if turn.state is not None and not isinstance(turn.state, OfferingPlan | AskingTools):
            return turn.again(line)
        then = "" if isinstance(turn.state, OfferingPlan) else goals.RETURN_VISIT
        asking = turn.state if isinstance(turn.state, AskingTools) else AskingTools(then=then)
        asked = ask_tools(asking, turn.catalog)
        return replace(asked, says=(line, *asked.says))

    def begin(self, turn: Turn, goal: Goal = goals.PLAN) -> Reply:
        """Show the plan, or say kindly why there is none today."""
        del goal
        person, sessions, catalog, now = turn.person, turn.chat.sessions, turn.catalog, turn.now
        if unasked := _unasked_signs(person, catalog):
            return raised(Reply(None), _asked(person, unasked, catalog), unasked, catalog, now)
        if next_asked(person, catalog.precautions) is not None:
            return Reply(None, then=goals.DETAILS)
        made = _make(person, sessions, catalog, now)
        if made.steps:
            says = (*_notes(made), *_left_out(made, catalog), *_areas(turn, made), _plan(made, turn))
            return Reply(OfferingPlan(), says, person=replace(person, read=False))
        if made.resting:
            return _rests(made, person, catalog)
        return Reply(None, (*_notes(made), *_left_out(made, catalog), *_nothing(made)), then=goals.HOME)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Start, choose tools, or leave it."""
        person, catalog = turn.person, turn.catalog
        choice = said.choice if isinstance(said, Tapped) else None
        if isinstance(turn.state, OfferingPlan) and isinstance(said, Words):
            return self._put_right(turn, said)
        match turn.state, choice:
            case (OfferingPlan(), "start"):
                return self._start(turn)
            case (OfferingPlan(), "change"):
                return Reply(None, then=goals.CHECK_IN)
            case (OfferingPlan(), "tools"):
                return ask_tools(AskingTools(person.tools), catalog)
            case (OfferingPlan(), "later"):
                return Reply(None, (say("plan-later"),), then=goals.HOME)
            case (AskingTools(chosen, then), "done"):
                equipped = replace(person, tools=chosen or tuple(ALWAYS_AT_HAND))
                if then:
                    return Reply(None, person=equipped, then=Goal(then))
                return replace(self._start(replace(turn, person=equipped)), person=equipped)
            case (AskingTools(), str()):
                return _toggled(turn.state, choice, catalog)
            case (OfferingRest(), "ok"):
                return Reply(None, then=goals.HOME)
        return None

    def pictures(self, turn: Turn) -> tuple[Say, ...]:
        """Show the places of the plan once more."""
        steps = _make(turn.person, turn.chat.sessions, turn.catalog, turn.now).steps
        shown = isinstance(turn.state, OfferingPlan) and bool(steps)
        return (Say(Text("plan-picture"), picture=_picture(steps, turn.catalog), rings=False),) if shown else ()

    def spots(self, turn: Turn) -> tuple[str, ...]:
        """Give the points of the plan."""
        steps = _make(turn.person, turn.chat.sessions, turn.catalog, turn.now).steps
        return tuple(one.point for one in steps) if isinstance(turn.state, OfferingPlan) else ()

    def undone(self, turn: Turn) -> Reply | None:
        """Ask for the score once more."""
        told = turn.person.complaint
        return score_anew(told) if told is not None and isinstance(turn.state, OfferingPlan) else None

    def spoken_for(self, turn: Turn, choice: str) -> str | None:
        """Where the plan asks whether it was understood right, a no is about that."""
        asks = isinstance(turn.state, OfferingPlan) and "change" in shown_choices(turn)
        return "change" if asks and choice == "no" else super().spoken_for(turn, choice)

    def _put_right(self, turn: Turn, said: Words) -> Reply | None:
        """Take another side or score than was told, and plan anew."""
        told = turn.person.complaint
        side = choice_of(said, turn.person, turn.catalog) or side_meant(said, turn.person, turn.catalog)
        score = score_in(said.text)
        if told is None or (side not in SIDES and score is None):
            return None
        mended = on_side(told, side) if side in SIDES else replace(told, score=score)
        return finish(mended, replace(turn.person, read=True), turn.catalog, turn.now)

    def _start(self, turn: Turn) -> Reply:
        person, sessions, catalog, now = turn.person, turn.chat.sessions, turn.catalog, turn.now
        made = _make(person, sessions, catalog, now)
        if not made.steps:
            return self.begin(turn)
        return GuidedSession().start(run_of(made, person, now), catalog, now)


def _unasked_signs(person: Person, catalog: Catalog) -> tuple[str, ...]:
    """Name the signs that the complaint may be and that were not asked about since it may be them, the first ones."""
    signs = _signs(person, catalog)
    return tuple(one for one in signs if one not in person.asked_signs)[:MOST]


def _asked(person: Person, now_asked: Sequence[str], catalog: Catalog) -> Person:
    """Keep which were asked about; what the complaint can no longer be is forgotten, and asked anew when it can."""
    known = {*person.asked_signs, *now_asked}
    return replace(person, asked_signs=tuple(one for one in _signs(person, catalog) if one in known))


def _signs(person: Person, catalog: Catalog) -> tuple[str, ...]:
    return asked_by(person.complaint or Complaint(), person.precautions or (), catalog.red_flags)


def _make(person: Person, sessions: Sequence[CareSession], catalog: Catalog, now: datetime) -> SessionPlan:
    past = Past(sessions, now, person.zone)
    return plan_for(person, catalog, past)


# ---------------------------------------------------------------- the plan


def _plan(made: SessionPlan, turn: Turn) -> Say:
    catalog = turn.catalog
    ranked = {one.point: one for one in made.points}
    read = _as_read(turn)
    spaced = lines(*_items(made.steps, ranked, catalog), *_later(made, catalog), *_ball(turn), *read)
    text = Text("plan", {"points": spaced, "count": len(made.steps), "minutes": _minutes(made.steps)})
    change = ((button("button-change", "change"),),) if read else ()
    keyboard = (
        (button("button-start-session", "start"),),
        *change,
        (button("button-my-tools", "tools"), button("button-not-now", "later")),
    )
    return replace(question(text, keyboard, _picture(made.steps, catalog)), again=Text("plan-again"))


def _picture(steps: Sequence[PlannedStep], catalog: Catalog) -> PlanPicture:
    numbers = tuple(catalog.points[step.point].number for step in steps)
    sides = {side for step in steps for side in step.sides}
    return PlanPicture(numbers, sides.pop() if len(sides) == 1 else None)


def _areas(turn: Turn, made: SessionPlan) -> tuple[Say, ...]:
    """Before the second session: which areas all of this is about (S10-S14). The first has enough to read.

    Somebody who is told that one of them is left out is not told to look at it.
    """
    shown = len(turn.chat.sessions) == 1 and not made.left_out
    return (Say(Text("plan-main-areas"), rings=False),) if shown else ()


def _later(made: SessionPlan, catalog: Catalog) -> tuple[Text, ...]:
    """Say what comes on other days: a numb foot wonders why nobody looks at it today."""
    if not made.later:
        return ()
    points = Texts(tuple(Text(catalog.points[one].label) for one in made.later))
    return (Text("plan-later-days", {"points": points}), Text("nothing"))


def _as_read(turn: Turn) -> tuple[Text, ...]:
    """Ask whether it was understood right, where it was read from words."""
    told = turn.person.complaint
    if not turn.person.read or told is None:
        return ()
    gap = () if turn.person.tools else (Text("nothing"),)  # under the line about the ball
    return (*gap, Text("told-summary", {"told": understood_so(told, turn.catalog)}))


def _ball(turn: Turn) -> tuple[Text, ...]:
    """What to fetch, where nobody has said yet what is at home."""
    return () if turn.person.tools else (Text("plan-ball"),)


def _notes(made: SessionPlan) -> tuple[Say, ...]:
    """What the score of the day asks to be said, and what to do about a sign that the places show."""
    acts = acts_of(made.shown, made.may.catalog)
    signs = (say("careful", {"acts": lines(*acts)}),) if acts else ()
    return (*(say(one) for one in made.notes), *signs)


def _nothing(made: SessionPlan) -> tuple[Say, ...]:
    """Nothing may be pressed: whom to ask, and what is still allowed."""
    ask = Say(Text("plan-nothing-fits"), rows(timeless("button-learn-clinic", "go.clinic")))
    still = say("plan-still", {"items": lines(*(Text(one) for one in made.may.still))})
    return (still,) if made.may.of_the_day == (NO_PAIN,) else (ask, still)


def _items(steps: Sequence[PlannedStep], ranked: Mapping[str, RankedPoint], catalog: Catalog) -> tuple[Text, ...]:
    """Name the points and say why each is offered; where all have one reason, it is said once."""
    reasons = {step.point: max(ranked[step.point].reasons, key=lambda one: one.weight) for step in steps}
    named = {step.point: _item(catalog.points[step.point]) for step in steps}
    shared = {(one.region, one.muscle is None) for one in reasons.values()}
    if len(reasons) > 1 and len(shared) == 1:
        return (*named.values(), Text("nothing"), _why_all(next(iter(reasons.values())), catalog), Text("nothing"))
    told = (
        Text("plan-item-because", {"item": item, "why": _why(point, reasons[point], catalog)})
        for point, item in named.items()
    )
    return tuple(part for one in told for part in (one, Text("nothing")))


def _item(point: Point) -> Text:
    return Text("plan-item", {"number": point.number, "point": Text(point.name)})


def _why(point: str, reason: Reason, catalog: Catalog) -> Text:
    """The strongest reason: a region that this point's muscles refer to, or the route that numbness is followed on."""
    if reason.muscle is None:
        return _why_all(reason, catalog)
    args = {"region": Text(catalog.regions[reason.region].inline), "muscle": Text(catalog.muscles[reason.muscle].text)}
    return Text(catalog.points[point].why, args)


def _why_all(reason: Reason, catalog: Catalog) -> Text:
    args = {"region": Text(catalog.regions[reason.region].inline)}
    return Text("plan-why-route" if reason.muscle is None else "plan-why-all", args)


def _minutes(steps: Sequence[PlannedStep]) -> int:
    seconds = sum((step.seconds + 40) * len(step.sides) for step in steps)
    return max(1, round(seconds / 60))


def _left_out(made: SessionPlan, catalog: Catalog) -> tuple[Say, ...]:
    """Say once, in one bubble, which points are left out for this person and why."""
    ranked = {one.point for one in made.points}
    told = (one for one in reversed(made.left_out) if one.what in ranked and one.because != NO_PAIN)
    reasons = {one.what: one.because for one in told}
    notes = [
        Text(
            "plan-left-out-item", {"point": Text(catalog.points[what].name), "because": because_text(because, catalog)}
        )
        for what, because in reasons.items()
    ]
    light = (Text("plan-light"),) if made.light_only else ()
    if not notes and not light:
        return ()
    return (say("plan-left-out", {"items": lines(*notes, *light)}),)


def _rests(made: SessionPlan, person: Person, catalog: Catalog) -> Reply:
    """Refuse kindly: what was pressed rests; say when it opens and remind then, unless reminders are off."""
    opens = min(one.until for one in made.resting)
    due = outside_quiet_hours(opens, person.zone, catalog.cadence.quiet)
    local = due.astimezone(ZoneInfo(person.zone))
    args: dict[str, Arg] = {"day": Day(local.date()), "time": TimeOfDay(local.time().replace(second=0, microsecond=0))}
    keyboard = rows(button("button-ok", "ok"))
    if person.reminding.paused:
        return Reply(OfferingRest(), (question(Text("plan-rests-unreminded", args), keyboard),))
    return Reply(OfferingRest(), (question(Text("plan-rests", args), keyboard),), (SetTimer("reminder:first", due),))


# ---------------------------------------------------------------- tools


def ask_tools(asking: AskingTools, catalog: Catalog) -> Reply:
    """Ask what there is at home to press with."""
    return Reply(asking, (_tools(asking.chosen, catalog),))


def _tools(chosen: Sequence[str], catalog: Catalog, *, edits: bool = False) -> Say:
    keyboard: Keyboard = (
        *rows(*(_tool(tool, chosen, catalog) for tool in catalog.tools if tool not in ALWAYS_AT_HAND), across=2),
        (button("button-done", "done"),),
    )
    asked = question(Text("plan-tools"), keyboard)
    return replace(asked, edits=QUESTION) if edits else asked


def _tool(tool: str, chosen: Sequence[str], catalog: Catalog) -> Button:
    label = "ticked" if tool in chosen else "unticked"
    return Button(Text(label, {"label": Text(catalog.tools[tool].text)}), f"tool.{tool}")


def _toggled(asking: AskingTools, choice: str, catalog: Catalog) -> Reply | None:
    tool = choice.removeprefix("tool.")
    if tool not in catalog.tools:
        return None
    now = toggled(asking.chosen, tool)
    return Reply(replace(asking, chosen=now), (_tools(now, catalog, edits=True),), step=Step.SAME)
