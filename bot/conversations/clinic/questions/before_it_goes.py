"""What staff are told before their words go to one patient: closed for danger, spoken against, done already.

What sends somebody to help must not wait for a second yes; all else to somebody a danger sign has closed does.

The one place that decides it: answers, saved ones, corrections, cards, alerts and the group's topics all ask here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from bot.care.record.history import SafetyEvent
from bot.care.understanding import tip_asks
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.patients.ledger_words import in_words
from bot.conversations.clinic.questions.prompts import OpenPrompt, is_old, opened
from bot.conversations.clinic.spoken_against import sends_to_help, spoken_against
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.clinic.tips.tip_reading import invites_of
from bot.conversations.clinic.tips.tip_words import at_clinic, first_words, plain_words
from bot.conversations.frame.asking import button, lines, question, rows
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Say, Text, Texts
from bot.talk.questions import Answering, Asker, FindQuestion, Given, Question
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings, Team
from bot.talk.tips import Post

QUOTED: Final = 300
"""Letters of what would go."""

INSTEAD: Final = "instead"
ADDS: Final = "adds"
"""What a second answer does to the first."""

SURE: Final = "!!"
"""How staff begin in the group what goes all the same."""


@dataclass(frozen=True, slots=True)
class StaffMessage:
    """Something that staff wrote to one patient. mark: tells it from what else they wrote."""

    post: Post
    mark: str

    def mended(self, edited: Post) -> StaffMessage:
        """Give it with the new words of the message that it was made from; any other edit changes nothing."""
        return replace(self, post=self.post.mended(edited)) if self.post.is_made_of(edited) else self


@dataclass(frozen=True, slots=True)
class SendingAllTheSame:
    """Shall this go to the patient all the same? thread and mark: of the question that it answers.

    alert, card: what it is about, where it answers nothing. is_saved: it is kept for later already. again: it corrects
    what they got. prompt: where it was typed. instead_of: marks of what it takes the place of; adds: it stands beside
    the answers that were given before.
    """

    parts: tuple[StaffMessage, ...]
    thread: str = ""
    mark: str = ""
    alert: str = ""
    card: str = ""
    is_saved: bool = False
    again: bool = False
    prompt: OpenPrompt | None = None
    instead_of: tuple[str, ...] = ()
    adds: bool = False


def unknown(turn: Turn, asker: Asker) -> Reply | None:
    """Ask for what has to be known before anything goes; None when all of it is."""
    asked = (FindQuestion(asker.thread, asker.mark),) if asker.mark else ()
    return missing(turn, Team(), ClinicSettings(), *asked)


def cautions(turn: Turn, asker: Asker, posts: Sequence[Post], *, again: bool = False) -> tuple[Text, ...]:
    """Say what speaks against it; nothing where it simply goes. Asks for what unknown asks for."""
    words = "\n".join(plain_words(post) for post in posts)
    helps = sends_to_help(turn, words)
    closed = _closed(turn, asker, posts) or (() if helps else _locked(turn, asker))
    answered = () if helps else _answered(turn, asker, again=again)
    earlier = (*_shut(turn, asker), *answered, *_written(turn, asker, again=again))
    return (*earlier, *closed, *spoken_against(turn, posts))


def _answered(turn: Turn, asker: Asker, *, again: bool) -> tuple[Text, ...]:
    """Somebody was faster, or has answered it already themselves."""
    found = fact(turn, FindQuestion(asker.thread, asker.mark)) if asker.mark and not again else None
    return _answered_already(turn, found) if found is not None else ()


def _answered_already(turn: Turn, found: Question) -> tuple[Text, ...]:
    if found.answers:
        return tuple(_answered_so(turn, one) for one in found.answers)
    if found.stage is not Answering.ANSWERED or found.by == turn.chat.chat_id:
        return ()
    return (Text("caution-answered", {"by": called(turn, found.by)}),)


def so_far(turn: Turn, found: Question) -> tuple[Text, ...]:
    """Say that somebody has answered or closed a question already. Asks for Team."""
    return (*_closed_by(turn, found), *_answered_already(turn, found))


def _answered_so(turn: Turn, given: Given) -> Text:
    words = first_words(given.post, turn)
    if given.by == turn.chat.chat_id:
        return Text("caution-answered-own", {"words": words})
    return Text("caution-answered-so", {"by": called(turn, given.by), "words": words})


def stands(turn: Turn, asker: Asker) -> tuple[str, ...]:
    """Give the marks of all answers to the question that the patient has. Asks for what unknown asks for."""
    found = fact(turn, FindQuestion(asker.thread, asker.mark)) if asker.mark else None
    return tuple(one.mark for one in found.answers) if found is not None else ()


def _shut(turn: Turn, asker: Asker) -> tuple[Text, ...]:
    """Somebody closed the question: whoever asked it waits for nothing."""
    found = fact(turn, FindQuestion(asker.thread, asker.mark)) if asker.mark else None
    return _closed_by(turn, found) if found is not None else ()


def _closed_by(turn: Turn, found: Question) -> tuple[Text, ...]:
    if found.stage is not Answering.CLOSED:
        return ()
    return (Text("caution-shut", {"by": called(turn, found.by)}),)


def _written(turn: Turn, asker: Asker, *, again: bool) -> tuple[Text, ...]:
    """A colleague wrote to them already, because of the same alert or card."""
    before = None if again else asker.written
    if before is None or before.by == turn.chat.chat_id:
        return ()
    day, hour = at_clinic(before.at, turn)
    args: dict[str, Arg] = {"by": called(turn, before.by), "who": who(asker.names), "day": day, "time": hour}
    return (Text("caution-written", args),)


def _closed(turn: Turn, asker: Asker, posts: Sequence[Post]) -> tuple[Text, ...]:
    """It tells somebody to begin or to press whose bot will not open; a card does where it invites to anything."""
    is_open = asker.may_press and not asker.closed_by
    known = turn.catalog.health.values()
    if is_open or not any(invites_of(one, turn) or tip_asks.begins(plain_words(one), known) for one in posts):
        return ()
    if not asker.closed_by:
        return (Text("caution-no-pressing", {"who": who(asker.names)}),)
    return (Text("caution-closed", {"who": who(asker.names), "signs": _signs(turn, asker)}),)


def _locked(turn: Turn, asker: Asker) -> tuple[Text, ...]:
    """A danger sign has closed it: a voice says no words, and a picture may say anything."""
    return why_closed(turn, asker) if asker.locked else ()


def why_closed(turn: Turn, asker: Asker) -> tuple[Text, ...]:
    """Say what of danger has closed their sessions."""
    return (Text("caution-locked", {"who": who(asker.names), "signs": _signs(turn, asker)}),) if asker.closed_by else ()


def _signs(turn: Turn, asker: Asker) -> Texts:
    return lines(*(in_words(SafetyEvent(turn.now, *one), turn.catalog) for one in asker.closed_by))


def aged(turn: Turn, asker: Asker, prompt: OpenPrompt | None) -> tuple[Text, ...]:
    """Ask whom it is for, where that was long ago."""
    return (Text("caution-old", {"who": who(asker.names)}),) if is_old(turn, prompt) else ()


def asked(turn: Turn, asker: Asker, said: tuple[Text, ...], state: SendingAllTheSame) -> Reply:
    """Ask once, with all that speaks against it, and with the words that would go. Where an answer stands, ask what
    shall become of that: two that say different things help nobody.
    """
    words = first_words(state.parts[0].post, turn, QUOTED)
    is_second = not state.again and not state.instead_of and bool(stands(turn, asker))
    text = Text(
        "caution-second" if is_second else "caution",
        {"cautions": lines(*said), "who": who(asker.names), "words": words},
    )
    second = (button("button-answer-instead", INSTEAD), button("button-answer-adds", ADDS))
    first = second if is_second else (button("button-all-the-same", "send"),)
    keyboard = rows(*first, button("button-do-not-send", "leave"))
    return Reply(replace(state, prompt=opened(turn, asker.names)), (question(text, keyboard),))


def held_back(said: tuple[Text, ...], text: str) -> Say:
    """Say why it did not go, where nothing can be asked."""
    return Say(Text(text, {"cautions": lines(*said), "sure": SURE}))
