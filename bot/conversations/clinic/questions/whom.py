"""Something newer came in while words for one patient were asked for: whom are they for? Nothing goes before a tap."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from bot.care.record.history import SafetyEvent
from bot.conversations.clinic.patients import writing
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.patients.ledger_words import in_words
from bot.conversations.clinic.patients.writing import WritingToPatient
from bot.conversations.clinic.questions.before_it_goes import QUOTED, SendingAllTheSame, StaffMessage
from bot.conversations.clinic.questions.passing_on import mark_of, passed_on
from bot.conversations.clinic.questions.prompts import OpenPrompt, code_of, opened, prompt_of
from bot.conversations.clinic.questions.putting_right import PuttingRight
from bot.conversations.clinic.tips.tip_words import first_words, plain_words
from bot.conversations.frame.asking import button, lines, question, rows, say
from bot.conversations.frame.hearing import typed_answer, walks_away
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.alerts import FindAlert, Raised
from bot.talk.bubble_names import AlertBubble, QuestionBubble, name_in
from bot.talk.bubbles import NOTHING, Text
from bot.talk.heard import Edited, Media, Said, Tapped, Words
from bot.talk.patients import Names
from bot.talk.queries import AnyQuery
from bot.talk.questions import Answering, CameSince, FindQuestion, GivenAnswer, Question
from bot.talk.reply import Reply, Step
from bot.talk.tips import Post

MINE: Final = "mine"
NEWER: Final = "newer."
"""How choices are called: whom the prompt was opened for, and each of those who came in since."""

GoOn = Callable[[Turn, Said], Reply | None]
"""How the state that asks for the words hears them."""


def heard(turn: Turn, said: Said, go_on: GoOn) -> Reply | None:
    """Ask whom words are for where a prompt is not the newest any more; None for all that goes on as it is."""
    prompt = prompt_of(turn.state)
    if prompt is None:
        return None
    match said:
        case Tapped(step, choice) if step == turn.chat.step and prompt.held is not None:
            return _chosen(turn, prompt, prompt.held, choice, go_on)
        case Edited(post=Post() as post) if prompt.held is not None and prompt.held.is_made_of(post):
            held = _with(turn.state, replace(prompt, held=prompt.held.mended(post)))
            return Reply(held, (say("desk-held-follows"),), step=Step.SAME)
        case Words() | Media() if said.post is not None and not _is_short(turn, said):
            return _asked(turn, prompt, said, said.post)
    return None


def _is_short(turn: Turn, said: Words | Media) -> bool:
    """Tell whether it leaves the prompt, or answers a yes or no that stands: such words are for nobody."""
    if not isinstance(said, Words):
        return False
    is_asked = isinstance(turn.state, SendingAllTheSame) and typed_answer(said, turn.person, turn.catalog) is not None
    return is_asked or walks_away(said, turn.catalog)


def _with(state: Any, prompt: OpenPrompt) -> Any:
    return replace(state, prompt=prompt)


# ---------------------------------------------------------------- asked


def _asked(turn: Turn, prompt: OpenPrompt, said: Words | Media, post: Post) -> Reply | None:
    """Name both by code and first words, newest last as they came."""
    since = CameSince(turn.chat.chat_id, turn.open_question[-1].name if turn.open_question else "")
    before = _about(turn.state)
    if reply := missing(turn, since, *((before,) if before is not None else ())):
        return reply
    names = prompt.newer or fact(turn, since)
    if reply := missing(turn, *(one for one in map(_found_by, names) if one is not None)):
        return reply
    others = [(name, *shown) for name in names if (shown := _newcomer(turn, name)) and shown[0].code != prompt.code]
    if not others:
        return None
    mine = _told(code_of(prompt), _words(turn, before))
    newer = tuple(name for name, _, _ in others)
    told = lines(mine, *(_told(who(whom), words) for _, whom, words in others))
    buttons = (button("button-whom", f"{NEWER}{at}", who=who(whom)) for at, (_, whom, _) in enumerate(others))
    keyboard = rows(button("button-whom", MINE, who=code_of(prompt)), *buttons, button("button-do-not-send", "leave"))
    text = Text("desk-whom", {"words": first_words(post, turn, QUOTED), "whom": told})
    state = _with(turn.state, replace(prompt, held=post, number=said.number, newer=newer))
    return Reply(state, (question(text, keyboard),))


def _told(whom: Text, words: Text) -> Text:
    return Text("whom-line", {"who": whom, "words": words}) if words != NOTHING else whom


def _about(state: object) -> AnyQuery | None:
    """Say what tells what the open prompt is about; a card says nothing that can be quoted."""
    match state:
        case PuttingRight(thread, mark):
            return GivenAnswer(thread, mark)
        case WritingToPatient(alert=alert) | SendingAllTheSame(alert=alert) if alert:
            return FindAlert(alert)
    thread, mark = getattr(state, "thread", ""), getattr(state, "mark", "")
    return FindQuestion(thread, mark) if thread and mark else None


def _found_by(name: str) -> AnyQuery | None:
    match name_in(name):
        case QuestionBubble(thread, mark):
            return FindQuestion(thread, mark)
        case AlertBubble(alert):
            return FindAlert(alert)
    return None


def _newcomer(turn: Turn, name: str) -> tuple[Names, Text] | None:
    """Say who came in, and with what; None where nobody waits for words any more."""
    asked = _found_by(name)
    found = None if asked is None else turn.chat.facts[asked]
    match found:
        case Question(asker, stage=Answering.OPEN):
            return asker.names, _words(turn, asked)
        case Raised(names=names):
            return names, _words(turn, asked)
    return None


def _words(turn: Turn, asked: AnyQuery | None) -> Text:
    match None if asked is None else turn.chat.facts[asked]:
        case Raised(alert):
            return in_words(SafetyEvent(alert.at, alert.kind, alert.about), turn.catalog)
        case None:
            return NOTHING
        case found:
            post = getattr(found, "post", None)
            return Text("whom-words", {"words": first_words(post, turn)}) if isinstance(post, Post) else NOTHING


# ---------------------------------------------------------------- chosen


def _chosen(turn: Turn, prompt: OpenPrompt, held: Post, choice: str, go_on: GoOn) -> Reply | None:
    if choice == MINE:
        anew = _with(turn.state, OpenPrompt(prompt.code, turn.now))
        return go_on(replace(turn, state=anew), _as_said(held, prompt.number))
    number = choice.removeprefix(NEWER)
    if choice == number or not number.isdecimal() or int(number) >= len(prompt.newer):
        return None
    reply = _passed_on(turn, name_in(prompt.newer[int(number)]), StaffMessage(held, mark_of(prompt.number)))
    if reply.needs or reply.state is not None:
        return reply
    return replace(reply, says=(*reply.says, say("prompt-closed", {"who": code_of(prompt)})))


def _as_said(held: Post, number: int) -> Words | Media:
    words = plain_words(held)
    return Words(words, held, number) if held.kind == "text" else Media(held.kind, held, words, number)


def _passed_on(turn: Turn, whose: object, written: StaffMessage) -> Reply:
    """Pass it on to who came in since."""
    match whose:
        case AlertBubble(alert):
            asked = FindAlert(alert)
            if reply := missing(turn, asked):
                return reply
            found = fact(turn, asked)
            prompt = opened(turn, found.names) if found is not None else None
            return writing.passed_on(turn, SendingAllTheSame((written,), alert=alert, prompt=prompt))
        case QuestionBubble(thread, mark):
            wanted = FindQuestion(thread, mark)
            if reply := missing(turn, wanted):
                return reply
            if (open_one := fact(turn, wanted)) is not None:
                return passed_on(turn, open_one.asker, (written,))
    return Reply(None, (say("desk-question-gone"),))
