"""Free text, in any state: danger first, then the answer to what was asked, then a wish, then where it hurts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from bot.care.record.history import SafetyEvent
from bot.care.record.person import Complaint, Told
from bot.care.understanding import Understood
from bot.care.understanding.telling import told_of
from bot.conversations.check_in.check_in import AskingHowMuch
from bot.conversations.check_in.in_words import AskingUnsure, ConfirmingTold
from bot.conversations.check_in.plan import AskingTools, OfferingPlan, OfferingRest
from bot.conversations.check_in.return_visit import AskingSame, AskingScore
from bot.conversations.frame.asking import say, score_in
from bot.conversations.frame.hearing import choice_of
from bot.conversations.frame.turn import Turn
from bot.conversations.home.my_data import ConfirmingDelete
from bot.conversations.home.welcome import AskingAge, AskingConsent, Declined, TooYoung, Welcome
from bot.conversations.reminding.follow_up import AskingNew
from bot.conversations.reminding.look_back import AskingAbility, AskingSpread, AskingWeekPain
from bot.conversations.reminding.reminders import AskedToSlow, Reminded, Reminders
from bot.conversations.safety import crisis
from bot.conversations.safety.closed import ConfirmingChecked, Locked
from bot.conversations.safety.precaution_check import ChoosingPrecautions
from bot.conversations.safety.red_flag_check import AskingScreen, RedFlagCheck, WhichSign
from bot.conversations.session import session_says as session_bubbles
from bot.conversations.session.ending import OFF
from bot.conversations.session.guided_session import GuidedSession
from bot.conversations.session.run import Pressing
from bot.conversations.session.session_states import AskingAfter, BetweenPoints, NerveCheck, Paused, SomethingWrong
from bot.talk.effects import KeepSafetyEvent, KeepSession
from bot.talk.heard import Command, Tapped, Words
from bot.talk.reply import Goal, Reply, Step

Understand = Callable[[str, str], Understood]
"""Reads (text, locale)."""

COMMANDS: Final = {
    "stop": "stop",
    "delete": "delete",
    "export": "export",
    "summary": "summary",
    "help": "help",
    "session": "session",
    "progress": "progress",
    "privacy": "privacy",
    "settings": "settings",
    "check": "check",
    "learn": "learn",
    "ask_clinic": "ask",
    "home": "cancel",
}
"""Wishes that are commands; one that the router does not know leads to help."""

SPOKEN: Final[dict[type, dict[str, str]]] = {
    AskingSame: {"yes": "same", "no": "changed"},
    Reminded: {"yes": "start", "no": "skip"},
    AskedToSlow: {"yes": "slow", "no": "keep"},
    OfferingPlan: {"yes": "start", "no": "later"},
    OfferingRest: {"yes": "ok", "no": "ok", "done": "ok"},
    AskingTools: {"none": "done", "no": "done"},
    ConfirmingDelete: {"yes": "delete", "no": "keep"},
    NerveCheck: {"yes": "stays", "no": "gone", "none": "gone"},
    BetweenPoints: {"yes": "next", "no": "stop", "done": "stop"},
    Paused: {"yes": "go", "no": "stop"},
}
"""What yes and no stand for, where the buttons of a question say something else."""

BUTTONS: Final = {"session": ("start", "next", "go"), "pause": ("pause",), "wait": ("pause",)}
"""Wishes that a button on show fulfils."""

SCORED: Final = (AskingHowMuch, AskingScore, AskingAfter, ConfirmingTold, AskingWeekPain, AskingAbility)
BEFORE_PLAN: Final = (*Welcome.states, AskingScreen, WhichSign, ChoosingPrecautions)
CLOSED: Final = (Locked, ConfirmingChecked, Declined, TooYoung)
YIELDING: Final = frozenset({None, "session", "help", "learn", "settings", "home", "wait"})
"""Wishes that do not count beside a complaint."""


class FreeText:
    """Answers what is typed. hear and command are the router's own."""

    def __init__(
        self,
        understand: Understand,
        hear: Callable[[Turn, Words | Tapped], Reply | None],
        command: Callable[[Turn, Command], Reply | None],
    ) -> None:
        self._understand = understand
        self._hear = hear
        self._command = command

    def reply(self, turn: Turn, said: Words) -> Reply | None:
        """Give the answer; None where nothing was understood."""
        meant = self._understand(said.text, turn.person.locale)
        return (
            _danger(turn, meant)
            or self._answered(turn, said)
            or _in_session(turn, said, meant)
            or self._new_sign(turn, meant)
            or self._wished(turn, meant)
            or _told(turn, meant)
            or self._scored(turn, said, meant)
            or self._hear(turn, said)
        )

    def danger(self, turn: Turn, said: Words) -> Reply | None:
        """Give only what danger signs lead to; None where there are none."""
        return _danger(turn, self._understand(said.text, turn.person.locale))

    # ------------------------------------------------------------ answers

    def _answered(self, turn: Turn, said: Words) -> Reply | None:
        """Take a plain answer to the question under way: yes, no, a side, a number."""
        choice = choice_of(said, turn.person, turn.catalog)
        if choice is None:
            return self._hear(turn, said) if score_in(said.text) is not None else None
        spoken = _spoken(turn.state, choice)
        return self._hear(turn, said if spoken is None else Tapped(turn.chat.step, spoken))

    def _scored(self, turn: Turn, said: Words, meant: Understood) -> Reply | None:
        """Take the number out of "about a six today", where a score is asked for."""
        score = _score_of(said, meant)
        if score is None or not isinstance(turn.state, SCORED):
            return None
        return self._hear(turn, Words(str(score)))

    def _new_sign(self, turn: Turn, meant: Understood) -> Reply | None:
        """Take "my toes are numb" for a yes where numbness and weakness are asked about."""
        if not isinstance(turn.state, AskingNew | AskingSpread):
            return None
        new = "numbness" in meant.felt or meant.doubts("weakness")
        return self._hear(turn, Tapped(turn.chat.step, "yes")) if new else None

    # ------------------------------------------------------------ wishes

    def _wished(self, turn: Turn, meant: Understood) -> Reply | None:
        wish = meant.wish
        if wish is None or (told_of(meant) and wish in YIELDING):
            return None
        if button := _button(wish, turn):
            return self._hear(turn, Tapped(turn.chat.step, button))
        if wish in COMMANDS:
            onward = wish == "session" and isinstance(turn.state, BEFORE_PLAN)
            return _asked_again(turn, "words-first-these") if onward else self._command(turn, Command(COMMANDS[wish]))
        if turn.person.consented_at is None:
            return self._command(turn, Command("start"))
        return _of_reminders(wish, turn)


def _danger(turn: Turn, meant: Understood) -> Reply | None:
    if meant.crisis:
        return crisis.answer(meant.red_flags, turn.person, turn.catalog, turn.now)
    if meant.red_flags:
        return RedFlagCheck().said(meant.red_flags, turn.person, turn.catalog, turn.now)
    return None


def _score_of(said: Words, meant: Understood) -> int | None:
    """Give the score that was meant for sure, or else the number that the words begin with."""
    if meant.score is not None and not meant.doubts("score"):
        return meant.score
    first = said.text.split(maxsplit=1)[:1]
    return score_in(first[0].strip(",.;:!")) if first else None


def _spoken(state: object, choice: str) -> str | None:
    """Find the button that a plain word stands for in this state."""
    if isinstance(state, Pressing) and state.waiting:
        answer = {"yes": "not", "no": "fine", "none": "fine"}.get(choice)
        return answer and f"{state.waiting}.{answer}.{state.asks}"
    return SPOKEN.get(type(state), {}).get(choice)


def _button(wish: str, turn: Turn) -> str | None:
    rows = (row for asked in turn.chat.asked.values() for row in asked.buttons)
    shown = {one.choice for row in rows for one in row if not one.timeless}
    if wish.startswith("remind") and isinstance(turn.state, Reminded):
        return {"remind_later": "hour", "remind_tomorrow": "tomorrow"}.get(wish)
    if wish == "wait" and not isinstance(turn.state, GuidedSession.states):
        return None
    return next((one for one in BUTTONS.get(wish, ()) if one in shown), None)


def _of_reminders(wish: str, turn: Turn) -> Reply | None:
    """Pause reminders, or set the next one to a time of the person's choice."""
    inside = isinstance(turn.state, GuidedSession.states)
    if wish == "wait" or (wish == "pause" and inside):
        return _asked_again(turn, "words-no-hurry")
    if wish in {"pause", "pause_reminders"}:
        paused = Reminders().pause(turn.person)
        return replace(paused, state=turn.state, step=Step.SAME) if inside else paused
    running = GuidedSession().leave(turn.state, turn.now) if inside else ()
    pressed = tuple(one.session for one in running if isinstance(one, KeepSession))
    return Reminders().wished(wish, turn.person, (*pressed, *turn.chat.sessions), turn.catalog, turn.now)


def _asked_again(turn: Turn, text: str) -> Reply:
    """Say something in passing, and the question under way once more."""
    asked = tuple(turn.chat.asked.values())[-1:]
    return Reply(turn.state, (say(text), *asked), step=Step.SAME)


# ---------------------------------------------------------------- in a guided session


def _in_session(turn: Turn, said: Words, meant: Understood) -> Reply | None:
    """What is felt in the middle of a session stops its clock; numb or weak at its end asks the danger signs."""
    state, weak = turn.state, bool(meant.doubts("weakness"))
    numb = "numbness" in meant.felt
    if not isinstance(state, GuidedSession.states) or not (weak or meant.felt):
        return None
    session = GuidedSession()
    match state:
        case SomethingWrong():
            choice = "weak" if weak else "numb" if numb else "sore"
            return session.hear(state, Tapped(turn.chat.step, choice), turn.catalog, turn.now)
        case NerveCheck():
            return session.hear(state, Tapped(turn.chat.step, "stays"), turn.catalog, turn.now)
        case AskingAfter() if weak or numb:
            return _wrong_after(state, _score_of(said, meant), turn)
        case AskingAfter():
            return None
        case Pressing() if state.waiting == "nerve" and not weak:
            return session.hear(state, Tapped(turn.chat.step, f"nerve.not.{state.asks}"), turn.catalog, turn.now)
    return session.hear(state, Tapped(turn.chat.step, "wrong"), turn.catalog, turn.now)


def _wrong_after(state: AskingAfter, score: int | None, turn: Turn) -> Reply:
    session = replace(state.session, after=score)
    noted = KeepSafetyEvent(SafetyEvent(turn.now, "after_pressing", "words"))
    return Reply(None, (session_bubbles.stop_now(),), (OFF, KeepSession(session), noted), then=Goal.AFTERCARE)


# ---------------------------------------------------------------- where it hurts


def _told(turn: Turn, meant: Understood) -> Reply | None:
    """Keep what was told until its turn comes: after consent, the danger signs and the precautions."""
    told = told_of(meant, _so_far(turn.state))
    if told is None or isinstance(turn.state, (*CLOSED, *GuidedSession.states)):
        return None
    person = turn.person
    if person.consented_at is None:
        return _before_consent(told, turn)
    known = replace(person, told=told)
    if isinstance(turn.state, BEFORE_PLAN):
        return replace(_asked_again(turn, "words-kept"), person=known)
    return Reply(None, person=known, then=Goal.RETURN_VISIT)


def _so_far(state: object) -> Complaint | None:
    """What is already known where somebody is telling it just now."""
    match state:
        case ConfirmingTold(told):
            return told
        case AskingUnsure(told, _):
            return told.complaint
    so_far = getattr(state, "so_far", None)
    return so_far if isinstance(so_far, Complaint) else None


def _before_consent(told: Told, turn: Turn) -> Reply:
    """Nothing is kept of somebody who has not agreed: it waits in the question, and a no drops it."""
    match turn.state:
        case AskingConsent() | AskingAge():
            return replace(_asked_again(turn, "words-first-consent"), state=replace(turn.state, told=told))
    welcome = Welcome().begin(turn.person, turn.catalog, turn.now)
    return replace(welcome, state=AskingConsent(told), says=(say("words-first-consent"), *welcome.says))
