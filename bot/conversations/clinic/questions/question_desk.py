"""Patients' questions as an inbox: open, answered, closed; each is answered by a button, or put aside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.conversations.clinic import holding
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.questions import arrival, before_it_goes, saved_answers
from bot.conversations.clinic.questions.before_it_goes import StaffMessage
from bot.conversations.clinic.questions.passing_on import (
    ReadingQuestion,
    answered,
    deeds,
    left,
    nobody_there,
    passed_on,
    with_lock,
)
from bot.conversations.clinic.questions.prompts import OpenPrompt, code_of, goes_text, opened, prompt_of
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.clinic.tips import library
from bot.conversations.clinic.tips.tip_words import at_clinic, first_words
from bot.conversations.frame.asking import button, question, rows
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubbles import Arg, Button, Keyboard, Say, Text
from bot.talk.heard import Media, Said, Tapped, Words
from bot.talk.questions import Answering, FindQuestion, MoveQuestion, Question, QuestionsAt, SavedAnswers
from bot.talk.reply import Reply
from bot.talk.sign_offs import SignOffs
from bot.talk.staff import GROUP, ClinicSettings, Team
from bot.talk.tips import SavedTips

PER_PAGE: Final = 6
CARDS: Final = "cards."
"""How a choice begins that offers what the library has; its page follows."""

CARD: Final = "card."
"""How a choice begins that sends one of that; its id follows."""

LISTS: Final[Mapping[str, tuple[str, str]]] = {
    Answering.OPEN: ("questions-open", "button-questions-open"),
    Answering.ANSWERED: ("questions-answered", "button-questions-answered"),
    Answering.CLOSED: ("questions-closed", "button-questions-closed"),
}
"""What stands over each list, and what leads to it."""


@dataclass(frozen=True, slots=True)
class AnsweringQuestion:
    """What is the answer to this question?"""

    thread: str
    mark: str
    prompt: OpenPrompt | None = None


STATES: Final = (AnsweringQuestion, ReadingQuestion)


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Show a list, a question, or do something with one."""
    if verb == "questions":
        stage, _, page = about.partition(".")
        return _listed(turn, stage, int(page) if page.isdecimal() and len(page) <= 3 else 0)  # noqa: PLR2004
    found = _found(turn, about)
    if not isinstance(found, Question):
        return found
    match verb:
        case "qans":
            return _ask(turn, found)
        case "qshut":
            return _moved(turn, found, Answering.CLOSED)
        case "qopen":
            return _moved(turn, found, Answering.OPEN)
    return _shown(turn, found)


def _found(turn: Turn, about: str) -> Question | Reply:
    thread, _, mark = about.partition(".")
    asked = FindQuestion(thread, mark)
    if reply := missing(turn, asked, ClinicSettings(), Team()):
        return reply
    return fact(turn, asked) or over(turn)


# ---------------------------------------------------------------- lists


def _listed(turn: Turn, stage: str, page: int) -> Reply:
    wanted = Answering(stage) if stage in LISTS else Answering.OPEN
    asked = QuestionsAt(wanted, page, PER_PAGE)
    if reply := missing(turn, asked, ClinicSettings()):
        return reply
    found = fact(turn, asked)
    title, _ = LISTS[wanted]
    listed = [Button(_label(turn, one), f"{DOOR}q1.{one.id}", timeless=True) for one in found.items]
    others = [door(label, f"questions.{one}") for one, (_, label) in LISTS.items() if one != wanted]
    keyboard = (
        *rows(*listed),
        *_pages(wanted, page, found.total),
        *rows(*others, across=2),
        (door("button-answers", "answers"), door("button-desk", "menu")),
    )
    where = Text("questions-to-group" if fact(turn, ClinicSettings()).get(GROUP) else "questions-to-owner")
    return Reply(None, (Say(Text(title, {"count": found.total, "where": where}), keyboard),))


def _label(turn: Turn, found: Question) -> Text:
    return Text("question-line", {"who": who(found.asker.names), "words": first_words(found.post, turn)})


def _pages(stage: Answering, page: int, total: int) -> Keyboard:
    before = (door("button-newer", f"questions.{stage}.{page - 1}"),) if page else ()
    after = (door("button-older", f"questions.{stage}.{page + 1}"),) if (page + 1) * PER_PAGE < total else ()
    return ((*before, *after),) if before or after else ()


# ---------------------------------------------------------------- one question


STANDS: Final = {
    Answering.OPEN: "question-is-open",
    Answering.ANSWERED: "question-is-answered",
    Answering.CLOSED: "question-is-closed",
}


def _shown(turn: Turn, found: Question) -> Reply:
    """Show it as it was asked, and what can be done."""
    day, hour = at_clinic(found.at, turn)
    args: dict[str, Arg] = {"who": who(found.asker.names), "day": day, "time": hour, "by": called(turn, found.by)}
    keyboard = (*_deeds(found), (door("button-questions", "questions"), door("button-desk", "menu")))
    is_reopened = found.stage is Answering.OPEN and bool(found.answers)
    text = Text("question-is-reopened" if is_reopened else STANDS[found.stage], args)
    shown = Say(with_lock(text, locked=found.asker.locked), keyboard, post=found.post)
    stand = (arrival.as_given(turn, found.asker, one) for one in found.answers)
    return Reply(ReadingQuestion(found.asker.thread, found.asker.mark), (shown, *stand))


def _deeds(found: Question) -> Keyboard:
    asker, is_open = found.asker, found.stage is Answering.OPEN
    again = () if is_open else ((door("button-question-reopen", f"qopen.{found.id}"),),)
    return (*deeds(asker.thread, asker.mark, asker.names, shut=is_open), *again)


def _moved(turn: Turn, found: Question, stage: Answering) -> Reply:
    moved = MoveQuestion(found.asker.thread, found.asker.mark, stage, turn.chat.chat_id)
    text = "question-closed" if stage is Answering.CLOSED else "question-reopened"
    keyboard = ((door("button-questions", "questions"), door("button-desk", "menu")),)
    return Reply(None, (Say(Text(text), keyboard),), (moved,))


# ---------------------------------------------------------------- the answer


def _ask(turn: Turn, found: Question) -> Reply:
    """Ask for the answer: typed, or one of those that are kept."""
    if reply := missing(turn, SavedAnswers()):
        return reply
    goes = goes_text(is_asked=bool(found.asker.closed_by))
    text = Text("answer-ask", {"who": who(found.asker.names), "goes": goes})
    others = (button("button-answer-card", f"{CARDS}0"), button("button-not-now", "leave"))
    asked = question(text, (*saved_answers.choices(turn), others))
    return Reply(_answering(turn, found), (*_so_far(turn, found), asked))


def _so_far(turn: Turn, found: Question) -> tuple[Say, ...]:
    """Say before anything is typed that it is answered or closed already, and by whom."""
    return tuple(map(Say, before_it_goes.so_far(turn, found)))


def _answering(turn: Turn, found: Question) -> AnsweringQuestion:
    return AnsweringQuestion(found.asker.thread, found.asker.mark, opened(turn, found.asker.names))


def _cards(turn: Turn, found: Question, page: str) -> Reply:
    """Offer what the library has: each goes in the patient's own language."""
    if reply := missing(turn, SavedTips(), SignOffs()):
        return reply
    start = int(page) * PER_PAGE if page.isdecimal() and len(page) <= 2 else 0  # noqa: PLR2004
    tips = library.shelf(turn)
    shown = [Button(one.label, f"{CARD}{one.id}") for one in tips[start : start + PER_PAGE]]
    on = (button("button-page-on", f"{CARDS}{start // PER_PAGE + 1}"),) if start + PER_PAGE < len(tips) else ()
    text = Text("answer-card-which", {"who": who(found.asker.names)})
    keyboard = (*rows(*shown), (*on, button("button-not-now", "leave")))
    return Reply(_answering(turn, found), (question(text, keyboard),))


def heard(turn: Turn, said: Said) -> Reply | None:
    """Pass the answer on."""
    state = turn.state
    if isinstance(state, ReadingQuestion):
        return _typed_under(turn, state, said)
    if not isinstance(state, AnsweringQuestion):
        return None
    if (gone := left(turn, said)) is not None:
        return gone
    match said:
        case Tapped(step, choice) if step == turn.chat.step:
            found = _open_one(turn, state)
            return _tapped_under(turn, found, choice) if isinstance(found, Question) else found
        case Words() | Media():
            found = _open_one(turn, state)
            if isinstance(found, Question):
                return answered(turn, found.asker, said, state.prompt)
            return found if found.needs else nobody_there(code_of(state.prompt))
    return None


def _typed_under(turn: Turn, state: ReadingQuestion, said: Said) -> Reply | None:
    """Ask whether it is the answer to what lies open."""
    if (gone := left(turn, said)) is not None:
        return gone
    return holding.offered(turn, said, state) if isinstance(said, Words | Media) else None


def _open_one(turn: Turn, state: AnsweringQuestion) -> Question | Reply:
    """Find the question; where it is gone, nothing is asked any more."""
    found = _found(turn, f"{state.thread}.{state.mark}")
    return found if isinstance(found, Question) or found.needs else replace(found, state=None)


def _tapped_under(turn: Turn, found: Question, choice: str) -> Reply | None:
    """Send what is kept, or a card."""
    if choice.startswith(CARDS):
        return _cards(turn, found, choice.removeprefix(CARDS))
    if reply := missing(turn, SavedAnswers(), SavedTips(), SignOffs()):
        return reply
    kept = saved_answers.find(turn, choice.removeprefix(saved_answers.SAVED))
    card = next((one for one in library.shelf(turn) if f"{CARD}{one.id}" == choice), None)
    post = kept.post if kept is not None else card.post if card is not None else None
    if post is None:
        return None
    parts = (StaffMessage(post, f"{arrival.SAVED_MARK}{base36(turn.chat.step)}{base36(turn.chat.chat_id)[-2:]}"),)
    return passed_on(turn, found.asker, parts, is_saved=True, prompt=prompt_of(turn.state))


PART = Part(verbs=("questions", "q1", "qans", "qshut", "qopen"), tapped=tapped, states=STATES, heard=heard)
