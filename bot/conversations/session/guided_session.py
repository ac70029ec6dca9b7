"""The guided session: each point shown, pressed against a clock, with safety questions in the middle."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.safety.trouble import STOPPED, with_trouble
from bot.care.understanding import Understood
from bot.care.understanding.distress import BESIDE, BLEEDING, BRUISE, NERVE, STRONG
from bot.conversations.comforting import fell_asleep, in_passing, score_beside
from bot.conversations.frame import goals
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.exercise import run_and_kind
from bot.conversations.frame.hearing import choice_of, distress_of, is_vague, sounds_well
from bot.conversations.frame.scores import score_of
from bot.conversations.frame.turn import Turn
from bot.conversations.reminding.reminders import Reminders
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.conversations.session import pressing
from bot.conversations.session import session_says as says
from bot.conversations.session.ending import (
    abandon,
    after_point,
    finish,
    hear_after,
    hear_how_sore,
    hear_nerve_check,
    hear_wrong,
    how_strong,
    something_wrong,
)
from bot.conversations.session.in_passing import calm_choice, told_of_the_spot
from bot.conversations.session.session_run import Pressing, Run, as_allowed
from bot.conversations.session.session_states import (
    GET_READY,
    LIFT_OFF,
    OFF,
    PRESSING,
    STATES,
    AskingAfter,
    AskingHowSore,
    BetweenPoints,
    NerveCheck,
    Paused,
    ShowingPoint,
    SomethingWrong,
    left_behind,
    run_at,
)
from bot.talk.bubbles import Lane, Say
from bot.talk.effects import KeepSafetyEvent, KeepSession
from bot.talk.heard import Command, Rang, Said, Tapped, Words
from bot.talk.reply import Reply, Step

ABANDONED = timedelta(minutes=45)
CHEST = "r20"
GOES_ON = ("start", "next", "go", "tool")
"""Choices that lead to pressing."""


STILL_NUMB: Final = {"yes": "wrong", "no": "next", "none": "next"}
"""What a plain answer stands for where it was asked if anything is still numb, tingling or sharp."""


class GuidedSession(Conversation):
    """From the first point shown to the score after."""

    states = STATES
    timers = ("session:",)
    under_way = STATES
    deaf = STATES
    running = (Pressing,)
    earnest = (Pressing, NerveCheck)
    scored = (AskingAfter,)
    spoken = {
        Pressing: {"done": "done", "skip": "done", "bad": "wrong"},
        NerveCheck: {"yes": "stays", "no": "gone", "none": "gone", "bad": "stays"},
        BetweenPoints: {"yes": "next", "skip": "next", "no": "stop", "done": "stop", "bad": "wrong"},
        Paused: {"yes": "go", "no": "stop", "bad": "wrong"},
        SomethingWrong: {"skip": "skip", "no": "back", "none": "back"},
        ShowingPoint: {"yes": "start", "skip": "skip"},
    }

    def start(self, run: Run, catalog: Catalog, now: datetime) -> Reply:
        """Show the first point."""
        return _with_idle_timer(_show(run, catalog), now)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Answer; None where what was said means nothing here."""
        reply = self._heard(turn, said)
        return _no_more_today(reply, turn) if reply is not None and _too_sore(turn, said) else reply

    def _heard(self, turn: Turn, said: Said) -> Reply | None:
        if isinstance(turn.state, Pressing) and (score := score_beside(turn, said)) is not None:
            return _with_idle_timer(_scored(turn.state, score, turn), turn.now)
        if (scored := _scored_beside(turn, said)) is not None:
            return _with_idle_timer(scored, turn.now)
        if (
            isinstance(turn.state, AskingAfter)
            and isinstance(said, Words)
            and (after := _after(turn.state, turn, said))
        ):
            return after
        if isinstance(said, Tapped) and said.choice in GOES_ON and (changed := _changed(turn)) is not None:
            return _with_idle_timer(changed, turn.now)
        if isinstance(turn.state, SomethingWrong) and (urgent := self._not_the_spot(turn, said)) is not None:
            return urgent
        reply = _rang(turn, said) if isinstance(said, Rang) else _person_said(turn.state, said, turn.catalog, turn.now)
        return _with_idle_timer(reply, turn.now) if reply is not None else None

    def _not_the_spot(self, turn: Turn, said: Said) -> Reply | None:
        """Take what is wrong with the person and not with the spot: faint, or a sign that calls for help."""
        match said:
            case Tapped(_, "unwell"):
                unwell = self.distressed(turn, "unwell")
                return _no_more_today(unwell, turn) if unwell is not None else None
            case Tapped(_, "chest"):
                return RedFlagCheck().said((CHEST,), turn.person, turn.catalog, turn.now)
        return None

    def stop(self, turn: Turn) -> Reply:
        """Stop at once, from any step; what was done is kept."""
        return _stopped(turn.state, turn.now)

    def spoken_for(self, turn: Turn, choice: str) -> str | None:
        """Take yes and no for the buttons of the safety question that waits, and for what was asked between spots."""
        state = turn.state
        if isinstance(state, AskingAfter):
            return choice if state.felt and choice == "none" else None
        if isinstance(state, BetweenPoints) and state.asked and choice in STILL_NUMB:
            return STILL_NUMB[choice]
        if isinstance(state, Pressing) and state.waiting:
            answer = {"yes": "not", "no": "fine", "none": "fine"}.get(choice)
            return f"{state.waiting}.{answer}.{state.asks}" if answer else super().spoken_for(turn, choice)
        return super().spoken_for(turn, choice)

    def pictures(self, turn: Turn) -> tuple[Say, ...]:
        """Show where the spot of this moment is, once more."""
        match turn.state:
            case ShowingPoint(run) | Paused(Pressing(run=run)) | Pressing(run=run):
                return says.point(run, 0, turn.catalog)[:1]
        return ()

    def button_for(self, turn: Turn, wish: str) -> str | None:
        """Take "wait" for the pause button."""
        return super().button_for(turn, "pause" if wish == "wait" else wish)

    def felt(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """What is felt in the middle of a session stops its clock; numb or weak at its end asks the danger signs."""
        if fell_asleep(turn, said.text) and (slept := _slept(turn)) is not None:
            return slept
        if (kind := in_passing(turn, said)) is not None and (beside := self.distressed(turn, kind)) is not None:
            return beside
        too_much = distress_of(said, turn.person, turn.catalog, ("hurt", STRONG)) is not None
        if isinstance(turn.state, SomethingWrong) and not meant.doubts("weakness") and "numbness" not in meant.felt:
            return self.hear(turn, Tapped(turn.chat.step, "sore")) if too_much else None
        state, weak, numb = turn.state, bool(meant.doubts("weakness")), "numbness" in meant.felt
        if not (weak or meant.felt):
            return None
        match state:
            case Pressing() if weak:
                return self._weak(turn)
            case SomethingWrong():
                return self.hear(turn, Tapped(turn.chat.step, "weak" if weak else "numb" if numb else "sore"))
            case NerveCheck():
                return self.hear(turn, Tapped(turn.chat.step, "stays"))
            case AskingAfter():
                return _wrong_after(state, score_of(said, meant), turn) if weak or numb else None
            case Pressing() if state.waiting == "nerve" and not weak:
                return self.hear(turn, Tapped(turn.chat.step, f"nerve.not.{state.asks}"))
        wrong = self.hear(turn, Tapped(turn.chat.step, "wrong"))
        if numb and wrong is not None and isinstance(wrong.state, SomethingWrong):
            return replace(wrong, state=replace(wrong.state, numb=True))
        return wrong

    def _weak(self, turn: Turn) -> Reply | None:
        """Take weakness that is told in words for the button that names it: nothing goes on after it."""
        wrong = self.hear(turn, Tapped(turn.chat.step, "wrong"))
        if wrong is None or not isinstance(wrong.state, SomethingWrong):
            return wrong
        weak = self.hear(replace(turn, state=wrong.state), Tapped(turn.chat.step, "weak"))
        return wrong if weak is None else replace(weak, effects=(*wrong.effects, *weak.effects))

    def distressed(self, turn: Turn, kind: str) -> Reply | None:
        """Unwell: stop, keep what was pressed, say what to do. Hurt or burning: stop the clock and ask what it is."""
        if kind in BESIDE:
            told = told_of_the_spot(kind, turn.state, turn.catalog, turn.now)
            timed = _with_idle_timer(told, turn.now) if told is not None else None
            return _no_more_today(timed, turn) if timed is not None and kind in {BLEEDING, BRUISE} else timed
        if kind == "unwell":
            noted = KeepSafetyEvent(SafetyEvent(turn.now, "unwell", "massage"))
            return Reply(None, (says.unwell(turn.catalog),), (noted,))
        if kind == NERVE and isinstance(turn.state, Pressing):
            return _with_idle_timer(pressing.told_nerve(turn.state, turn.catalog, turn.now), turn.now)
        if kind == STRONG and isinstance(turn.state, Pressing):
            return _with_idle_timer(how_strong(turn.state, turn.catalog, turn.now), turn.now)
        return something_wrong(turn.state, turn.now) if kind in {"hurt", "burn", NERVE} else None

    def calm(self, turn: Turn, kinds: Collection[str]) -> Reply | None:
        """Take "it is gone", "I press less" and "go on" for the button that says so; tingling ends by "gone" alone."""
        choice = calm_choice(turn.state, kinds)
        if choice is None and isinstance(turn.state, Pressing):
            return _asked_soon(turn) if _is_open(turn.state) else turn.stays(says.going_well())
        if choice is None:
            return turn.again()
        return self.hear(turn, Tapped(turn.chat.step, choice))

    def meant(self, turn: Turn, running: str) -> Reply | None:
        """Say how long it still takes, stop the clock, go on to the next point, or go on."""
        state = turn.state
        match running:
            case "harder" if isinstance(state, Pressing) and not _is_open(state):
                return turn.stays(says.no_harder(turn.catalog))
            case "time_left" if isinstance(state, Pressing):
                return turn.stays(says.time_left(state, turn.now))
            case "done" | "pause":
                return self.hear(turn, Tapped(turn.chat.step, running))
            case "well" | "bearable" if isinstance(state, Pressing) and _is_open(state):
                return _asked_soon(turn)
            case "well":
                return turn.stays(says.going_well())
            case "bearable":
                return turn.stays(says.a_little_sore(turn.catalog))
            case "mistake":
                return turn.stays(says.nothing_changed())
        return None

    def spots(self, turn: Turn) -> tuple[str, ...]:
        """Give the point that is shown, or pressed."""
        state = turn.state.pressing if isinstance(turn.state, Paused) else turn.state
        return (state.run.current.point,) if isinstance(state, Pressing | ShowingPoint) else ()

    def unheard(self, turn: Turn) -> Reply | None:
        """Whoever writes in the middle of a press has a reason: the clock stands, and they are asked what is wrong."""
        return something_wrong(turn.state, turn.now)

    def hold(self, turn: Turn) -> Reply:
        """Pause a running clock."""
        return pressing.pause(turn.state, turn.now) if isinstance(turn.state, Pressing) else turn.stays()

    def leave(self, turn: Turn, reply: Reply) -> Reply:
        """Stop the clock, keep what was pressed, and remind as after any session."""
        urgent = any(isinstance(one, Say) and one.lane is Lane.SAFETY for one in reply.says[:1])
        if isinstance(turn.state, Pressing) and OFF not in reply.effects and not urgent:
            reply = replace(reply, says=(says.lift_off(), *reply.says))
        left = replace(reply, effects=left_behind(turn.state, turn.now))
        if not any(isinstance(effect, KeepSession) for effect in left.effects):
            return replace(reply, effects=(*left.effects, *reply.effects))
        person, sessions = reply.person or turn.person, turn.sessions_after(left)
        next_one = Reminders().schedule(person, sessions, turn.catalog, turn.now)
        return replace(reply, effects=(*left.effects, *next_one.effects, *reply.effects), person=next_one.person)

    def gone(self, turn: Turn) -> Reply:
        """Keep what was pressed."""
        return Reply(None, effects=left_behind(turn.state, turn.now))


def _is_open(state: Pressing) -> bool:
    """Say whether something felt in this press is not known to be over."""
    return state.tingles or state.wants_answer


def _asked_soon(turn: Turn) -> Reply:
    """Take an "ok" and a "go on" for read, not for over: the question comes, or stands already."""
    waiting = isinstance(turn.state, Pressing) and turn.state.waiting
    return turn.again() if waiting else turn.stays(says.asked_soon())


def _changed(turn: Turn) -> Reply | None:
    """What the person may do has changed since the plan: go on with what is left of it, or end here."""
    state = turn.state
    if not isinstance(state, ShowingPoint | BetweenPoints | Paused):
        return None
    run = state.pressing.run if isinstance(state, Paused) else state.run
    if as_allowed(run, turn.person, turn.catalog) == run:
        return None
    left = as_allowed(run_at(state, turn.now, "stopped"), turn.person, turn.catalog)
    if left.is_over:
        return finish(left, turn.now, first=says.no_longer())
    shown = _show(left, turn.catalog)
    return replace(shown, says=(says.no_longer(), *shown.says))


def _scored_beside(turn: Turn, said: Said) -> Reply | None:
    """Take a number between two presses by the same rule: too much ends the session."""
    score = score_beside(turn, said)
    if score is None or isinstance(turn.state, AskingAfter | AskingHowSore):
        return None
    limits = turn.catalog.cadence.session
    if not limits.stops(score):
        return turn.again(says.lighter(turn.catalog) if limits.eases(score) else says.noted_score(score))
    stopped = _stopped(turn.state, turn.now, "hurt")
    return replace(stopped, says=(says.sore(), *stopped.says))


def _too_sore(turn: Turn, said: Said) -> bool:
    """Say whether pressing hurt so much, by a number or a button, that it ended."""
    score = says.score_of(said) if isinstance(said, Tapped) else score_beside(turn, said)
    return score is not None and not isinstance(turn.state, AskingAfter) and turn.catalog.cadence.session.stops(score)


def _no_more_today(reply: Reply, turn: Turn) -> Reply:
    return replace(reply, person=with_trouble(reply.person or turn.person, STOPPED, turn.now))


def _scored(state: Pressing, score: int, turn: Turn) -> Reply:
    """A number while pressing is how much it hurts: too much stops, much goes on with less, anything less goes on."""
    if not turn.catalog.cadence.session.eases(score):
        return turn.stays(says.bearable(score))
    paused = Paused(state, state.spent_at(turn.now))
    asking = AskingHowSore(run_at(state, turn.now, "hurt"), paused)
    heard = hear_how_sore(asking, Words(str(score)), turn.catalog, turn.now)
    return heard if heard is not None else turn.stays()


def _stopped(state: object, now: datetime, why: str = "stopped") -> Reply:
    if isinstance(state, AskingAfter):
        return Reply(None, effects=(OFF,), then=goals.NEXT_REMINDER)
    return finish(run_at(state, now, why), now)


def _after(state: AskingAfter, turn: Turn, said: Words) -> Reply | None:
    """Take what answers the question before the number: nothing is felt, it is the same, all is well."""
    choice, vague = choice_of(said, turn.person, turn.catalog), is_vague(said, turn.person, turn.catalog)
    if choice == "same" and state.session.before is not None:
        return hear_after(state.session, Words(str(state.session.before)), turn.catalog, turn.now)
    if state.felt and choice == "yes" and not vague:
        return Reply(None, (says.stop_now(),), (OFF, KeepSession(state.session)), then=goals.AFTERCARE)
    nothing = state.felt and choice in {"no", "none"}
    if not (nothing or vague or sounds_well(said, turn.person, turn.catalog)):
        return None
    return Reply(AskingAfter(state.session), (says.all_well(), says.ask_after()))


def _slept(turn: Turn) -> Reply | None:
    """Ask whoever fell asleep on the ball what is numb; nobody is asked for a number before."""
    match turn.state:
        case AskingAfter(session):
            return Reply(AskingAfter(session, felt=True), (says.fell_asleep(), says.ask_after()))
        case Pressing() | Paused():
            wrong = something_wrong(turn.state, turn.now)
            return replace(wrong, says=(says.fell_asleep(), *wrong.says))
    return None


def _wrong_after(state: AskingAfter, score: int | None, turn: Turn) -> Reply:
    session = replace(state.session, after=score)
    noted = KeepSafetyEvent(SafetyEvent(turn.now, "after_pressing", "words"))
    return Reply(None, (says.stop_now(),), (OFF, KeepSession(session), noted), then=goals.NEW_SIGN)


def _person_said(state: object, said: Said, catalog: Catalog, now: datetime) -> Reply | None:
    choice = _choice(said)
    if choice == "stop":
        return _stopped(state, now)
    if choice == "wrong" and not isinstance(state, AskingAfter):
        return something_wrong(state, now)
    match state:
        case ShowingPoint():
            return _hear_showing(state, choice, catalog, now)
        case Pressing():
            return pressing.hear(state, choice, catalog, now)
        case Paused():
            return _hear_paused(state, choice, catalog, now)
        case BetweenPoints(run, _):
            return _show(run, catalog) if choice == "next" else None
        case NerveCheck(run):
            return hear_nerve_check(run, choice, catalog, now)
        case SomethingWrong():
            return hear_wrong(state, choice, catalog, now)
        case AskingHowSore():
            return hear_how_sore(state, said, catalog, now)
        case AskingAfter(session):
            return hear_after(session, said, catalog, now)
    return None


def _hear_paused(state: Paused, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    """Go on; or leave out the spot where something lies that is not to be pressed."""
    if choice == "skip" and state.off:
        return after_point(run_at(state, now, "stopped"), catalog, now)
    return pressing.resume(state, now, catalog) if choice == "go" else None


def _rang(turn: Turn, said: Rang) -> Reply | None:
    state, catalog, now = turn.state, turn.catalog, turn.now
    stretch, kind = run_and_kind(said)
    if kind == "abandoned":
        return abandon(state, now) if now >= said.due else None
    if kind == "on":
        return _on_by_itself(turn, said, stretch)
    if not isinstance(state, Pressing) or state.run.stretch != stretch:
        return None
    return pressing.rang(state, said, kind, catalog, now, alive=_said_since(turn, state.began))


def _said_since(turn: Turn, moment: datetime) -> bool:
    """Whether the person tapped or wrote anything after a moment."""
    return turn.chat.heard_at is not None and turn.chat.heard_at > moment


def _on_by_itself(turn: Turn, said: Rang, stretch: int) -> Reply | None:
    """Nobody has said a word since: show the next point, and then start its clock.

    Whoever has said anything goes on by tapping; and nothing goes on by itself once the bot was away, while danger is
    asked about, or where the person may no longer press what comes next.
    """
    state = turn.state
    if not isinstance(state, BetweenPoints | ShowingPoint) or state.run.stretch != stretch:
        return None
    set_at = said.due - (LIFT_OFF if isinstance(state, BetweenPoints) else GET_READY)
    if _said_since(turn, set_at) or PRESSING.is_late(said, turn.now) or turn.person.doubted:
        return None
    if (changed := _changed(turn)) is not None:
        return changed
    if isinstance(state, ShowingPoint):
        return pressing.press(replace(state.run, way=state.way), turn.now, turn.catalog)
    shown = _show(state.run, turn.catalog)
    start = PRESSING.timer(stretch, "on", turn.now + GET_READY)
    return replace(shown, says=(*shown.says, says.by_itself(GET_READY)), effects=(start,))


def _choice(said: Said) -> str | None:
    match said:
        case Tapped(_, choice):
            return choice
        case Command("stop" | "cancel"):
            return "stop"
    return None


def _with_idle_timer(reply: Reply, now: datetime) -> Reply:
    """Somebody who walks away is not left in a session for ever."""
    if reply.then is not None or reply.state is None or isinstance(reply.state, Pressing):
        return reply
    return replace(reply, effects=(*reply.effects, PRESSING.timer(0, "abandoned", now + ABANDONED)))


def _show(run: Run, catalog: Catalog, way: int = 0) -> Reply:
    return Reply(ShowingPoint(run, way), says.point(run, way, catalog))


def _hear_showing(state: ShowingPoint, choice: str | None, catalog: Catalog, now: datetime) -> Reply | None:
    run = state.run
    if choice == "start":
        return pressing.press(replace(run, way=state.way), now, catalog)
    if choice == "tool":
        way = (state.way + 1) % len(run.current.methods)
        return Reply(ShowingPoint(run, way), (says.how(run, way, catalog, edits=True),), step=Step.SAME)
    if choice == "skip":
        return after_point(run.skipped(), catalog, now)
    return None
