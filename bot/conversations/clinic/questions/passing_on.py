"""A patient's question to staff, and the answer of staff to the patient: passed on as they are."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final

from bot.conversations.clinic.correcting import may_harm
from bot.conversations.clinic.patients.alert_desk import call, who
from bot.conversations.clinic.questions import arrival, before_it_goes
from bot.conversations.clinic.questions.before_it_goes import QUOTED, SendingAllTheSame, StaffMessage
from bot.conversations.clinic.questions.prompts import OpenPrompt
from bot.conversations.clinic.spoken_against import sends_to_help
from bot.conversations.clinic.tips.composing import too_long
from bot.conversations.clinic.tips.reactions import ADVICE
from bot.conversations.clinic.tips.tip_words import first_words, plain_words
from bot.conversations.frame.asking import say
from bot.conversations.frame.doors import door
from bot.conversations.frame.hearing import denies, walks_away
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubble_names import QuestionBubble
from bot.talk.bubbles import NOTHING, Arg, Button, Keyboard, Say, Text
from bot.talk.effects import Effect, Tell
from bot.talk.heard import Command, Edited, Media, Said, Tapped, Words
from bot.talk.patients import Names
from bot.talk.questions import (
    Answering,
    AnswerWritten,
    Arrival,
    Asker,
    Given,
    GivenAnswer,
    HowItWent,
    MendAnswer,
    MoveQuestion,
    QuestionShown,
    TakeAnswerBack,
    Where,
    WroteTo,
)
from bot.talk.reply import Reply
from bot.talk.tips import Post


@dataclass(frozen=True, slots=True)
class ReadingQuestion:
    """A question lies open, and nothing is asked: what is typed now is most likely about it."""

    thread: str
    mark: str


REPLY: Final = ((Button(Text("button-reply"), "go.ask", timeless=True),),)


def from_patient(where: Where, post: Post, number: int, *, again: bool = False) -> Say:
    """Give the bubble that staff see; its name tells whose question it is. again: it was edited.

    In a topic of the group whatever is written is the answer, and needs no button.
    """
    mark = base36(number)
    text = Text("question-from-edited" if again else "question-from", {"who": who(where.names)})
    name = str(QuestionBubble(where.thread, mark))
    keyboard = deeds(where.thread, mark, where.names) if where.group is None else ()
    shown = with_lock(text, locked=where.locked)
    return Say(shown, keyboard, post=post, name=name, edits=name if again else "", thread=where.thread)


def with_lock(text: Text, *, locked: bool) -> Text:
    """Say under a question that a danger sign has closed its patient's sessions: whoever answers must know."""
    return Text("question-of-locked", {"question": text}) if locked else text


def deeds(thread: str, mark: str, names: Names, *, shut: bool = True) -> Keyboard:
    """Give what can be done with a question: answer it, look at the card, put it aside."""
    card = (door("button-open-card", f"card.{names.card}"),) if names.card else ()
    close = (door("button-question-close", f"qshut.{thread}.{mark}"),) if shut else ()
    return ((door("button-answer", f"qans.{thread}.{mark}"),), *(((*card, *close),) if card or close else ()))


def from_clinic(
    turn: Turn,
    asker: Asker,
    post: Post,
    mark: str,
    *,
    again: bool = False,
    text: str = "answer-from-clinic",
    loud: bool = False,
) -> Tell:
    """Give the bubble that the patient sees; at night it comes without a sound, but not on the day of an alarm, nor
    where it sends to help.

    mark: tells it from other answers; again: put it in the place of the one of that mark, which staff corrected. text:
    what stands under it; loud: it rings at any hour.
    """
    name = str(QuestionBubble(asker.thread, mark))
    rings = loud or arrival.rings(turn, asker) or rings_always(turn, post)
    said = Say(Text(text), REPLY, post=post, name=name, edits=name if again else "", rings=rings)
    if post.kind == ADVICE:  # said in the patient's own language
        said = replace(said, text=Text("tip-of-library", {"tip": Text(post.text), "end": said.text}), post=None)
    return Tell(asker.chat_id, (said,))


def nobody_there(whom: Text) -> Reply:
    """Say that the patient is out of reach, and ask nothing more: what is typed next is not for them."""
    return Reply(None, (say("answer-not-reached", {"who": whom}), say("prompt-none")))


def named(asker: Asker) -> dict[str, Arg]:
    """Name them, and say how to reach them where this does not."""
    return {"who": who(asker.names), "call": call(asker.names)}


def outcome_text(asker: Asker) -> str:
    """Name the text that says what became of an answer: in an exercise it waits until that is over."""
    return "answer-waits" if asker.in_exercise else "answer-sent"


def refusal_of(asker: Asker, post: Post | None) -> str:
    """Name the text that says why an answer cannot be passed on; "" where it can."""
    if asker.blocked:
        return "answer-not-reached"
    return unfit(post)


def unfit(post: Post | None) -> str:
    """Name the text that says why this is no answer to anybody; "" where it is one."""
    if post is None:
        return "answer-cannot"
    return "answer-too-long" if too_long(post) else ""


def corrected(turn: Turn, said: Edited) -> Reply | None:
    """Correct at the patient's what staff correct in their answer; None for anything else that is edited."""
    mark = mark_of(said.number)
    asked = AnswerWritten(turn.chat.chat_id, mark)
    if asking := missing(turn, asked):
        return asking
    asker = fact(turn, asked)
    if asker is None:
        return _changes_nothing(turn, mark)
    if asking := before_it_goes.unknown(turn, asker):
        return asking
    if refused := refusal_of(asker, said.post):
        return turn.stays(say(refused, {"who": who(asker.names)}))
    assert said.post is not None  # noqa: S101 - refusal_of saw to it
    if cautions := before_it_goes.cautions(turn, asker, (said.post,), again=True):
        state = SendingAllTheSame((StaffMessage(said.post, mark),), asker.thread, again=True)
        reply = before_it_goes.asked(turn, asker, cautions, state)
        return reply if is_free(turn) else _in_passing(turn, asker, reply)
    return put_right(turn, asker, StaffMessage(said.post, mark))


def _changes_nothing(turn: Turn, mark: str) -> Reply | None:
    """Say that what is edited was taken back: silence would read as done. None for what went to nobody."""
    told = arrival.told_of(turn.chat.chat_id, mark)
    if asking := missing(turn, told):
        return asking
    name = fact(turn, told)
    if not name:
        return None
    went = HowItWent(name.removeprefix(arrival.TOLD).removesuffix(f".{mark}"), mark)
    if asking := missing(turn, went):
        return asking
    return turn.stays(say("edit-over")) if fact(turn, went).is_taken_back else None


def put_right(turn: Turn, asker: Asker, written: StaffMessage) -> Reply:
    """Put it in the place of what they got, tell them if they may have read that, and tell the others."""
    went, given = HowItWent(asker.thread, written.mark), GivenAnswer(asker.thread, written.mark)
    if asking := before_it_goes.unknown(turn, asker) or missing(turn, went, given):
        return asking
    effect = from_clinic(turn, asker, written.post, written.mark, again=True)
    loud = rings_always(turn, written.post, (fact(turn, given),))
    was_read = fact(turn, went) is Arrival.ARRIVED
    changed = (arrival.changed(turn, asker, written.mark, loud=loud),) if was_read else ()
    text = "answer-waits" if asker.in_exercise else "answer-corrected"
    said = arrival.at_night(turn, asker, Text(text, named(asker)), loud=loud and was_read)
    mended = MendAnswer(asker.thread, written.mark, written.post)
    told = arrival.told_others(turn, asker, "answer-mended-by", words=first_words(written.post, turn, QUOTED))
    return turn.stays(Say(said), effects=(effect, *changed, mended, *told))


def rings_always(turn: Turn, post: Post, wrong: Iterable[Given | None] = ()) -> bool:
    """Tell whether it rings at any hour: it sends to help, or what stands at the patient may harm them until they read
    what takes its place.
    """
    stood = [one.post for one in wrong if one is not None]
    return sends_to_help(turn, plain_words(post)) or (bool(stood) and may_harm(turn, stood, post))


def left(turn: Turn, said: Said) -> Reply | None:
    """Take /cancel, the button, or words that say no more for leaving what was to be written to a patient; None for
    anything else.
    """
    match said:
        case Words() if said.post is not None and walks_away(said, turn.catalog):
            is_answer = denies(said, turn.catalog) and not isinstance(turn.state, SendingAllTheSame)
            text = "answer-left-words" if is_answer else "answer-left"
            return Reply(None, (say(text, {"words": first_words(said.post, turn)} if is_answer else {}),))
        case Command("cancel"):
            return Reply(None, (say("answer-left"),))
        case Tapped(step, "leave") if step == turn.chat.step:
            return Reply(None, (say("answer-left"),))
    return None


def mark_of(number: int) -> str:
    """Tell what a member of the staff wrote from other answers, by its number in their chat: its edits are followed."""
    return f"o{base36(number)}"


def by_reply(turn: Turn, said: Words | Media) -> Reply | None:
    """Pass on what staff answer by Telegram's own "Reply" to a question in their chat; None for any other reply.

    In the middle of something else nothing is asked: what something speaks against stays here.
    """
    asked = QuestionShown(turn.chat.chat_id, said.reply_to or 0)
    if asking := missing(turn, asked):
        return asking
    asker = fact(turn, asked)
    if asker is None or asker.chat_id == turn.chat.chat_id:
        return None
    reply = answered(turn, asker, said)
    return reply if is_free(turn) or reply.needs else _in_passing(turn, asker, reply)


def is_free(turn: Turn) -> bool:
    """Tell whether nothing is under way that a question would end."""
    return turn.state is None or isinstance(turn.state, ReadingQuestion)


def _in_passing(turn: Turn, asker: Asker, reply: Reply) -> Reply:
    """Take it as said beside what is under way; what has to be asked first is not passed on."""
    if not isinstance(reply.state, SendingAllTheSame) or reply.state is turn.state:
        return turn.aside(reply)
    said = before_it_goes.cautions(turn, asker, [one.post for one in reply.state.parts], again=reply.state.again)
    shown = before_it_goes.held_back(said, "answer-held-back")
    answer = ((door("button-answer", f"qans.{asker.thread}.{asker.mark}"),),) if asker.mark else ()
    return turn.stays(replace(shown, buttons=answer))


def answered(turn: Turn, asker: Asker, said: Words | Media, prompt: OpenPrompt | None = None) -> Reply:
    """Pass an answer on that was just written."""
    if said.post is None:
        return nobody_there(who(asker.names)) if asker.blocked else turn.stays(say("answer-cannot"))
    return passed_on(turn, asker, (StaffMessage(said.post, mark_of(said.number)),), prompt=prompt)


def passed_on(
    turn: Turn,
    asker: Asker,
    parts: tuple[StaffMessage, ...],
    *,
    is_saved: bool = False,
    prompt: OpenPrompt | None = None,
) -> Reply:
    """Pass an answer on, and write down who gave it. is_saved: it is kept already."""
    return passed_on_so(turn, asker, SendingAllTheSame(parts, is_saved=is_saved, prompt=prompt))


def passed_on_so(turn: Turn, asker: Asker, what: SendingAllTheSame, *, sure: bool = False) -> Reply:
    """Pass it on as it says. sure: whatever speaks against it."""
    mark = what.parts[0].mark
    moved = MoveQuestion(asker.thread, asker.mark, Answering.ANSWERED, turn.chat.chat_id, answer_mark=mark)
    state = replace(what, thread=asker.thread, mark=asker.mark)
    return sent(turn, asker, state, also=(moved,) if asker.mark else (), sure=sure)


def sent(
    turn: Turn,
    asker: Asker,
    what: SendingAllTheSame,
    *,
    also: tuple[Effect, ...],
    told: str = "answer-by",
    sure: bool = False,
) -> Reply:
    """Send something to a patient, tell the other owners, and look in a moment whether it arrived.

    also: what is written down where it can go at all; told: the text that the other owners read. Where something
    speaks against it, it is asked about first, but for who is sure.
    """
    before = tuple(GivenAnswer(asker.thread, one) for one in what.instead_of)
    went = tuple(HowItWent(asker.thread, one) for one in what.instead_of)
    if asking := before_it_goes.unknown(turn, asker) or missing(turn, *before, *went):
        return asking
    if asker.blocked:
        return nobody_there(who(asker.names))
    posts = [one.post for one in what.parts]
    for one in posts:
        if refused := unfit(one):
            return turn.stays(say(refused))
    cautions = before_it_goes.cautions(turn, asker, posts, again=bool(what.instead_of) or what.adds)
    said = (*before_it_goes.aged(turn, asker, what.prompt), *cautions)
    if said and not sure:
        return before_it_goes.asked(turn, asker, said, what)
    mark = what.parts[0].mark
    can = arrival.deeds(asker.thread, mark, may_save=not what.is_saved and bool(what.mark))
    loud = rings_always(turn, what.parts[0].post, (fact(turn, one) for one in before))
    told_so = arrival.at_night(turn, asker, Text(outcome_text(asker), named(asker)), loud=loud)
    shown = Say(told_so, can, name=arrival.bubble(asker.thread, mark))
    off = tuple(TakeAnswerBack(asker.thread, one) for one in what.instead_of)
    under = _under(what, was_read=any(fact(turn, one) is Arrival.ARRIVED for one in went))
    going = _going(turn, asker, what, under, loud=loud)
    return Reply(None, (shown,), (*off, *going, *also, *_written_down(turn, asker, what, before, told)))


def _going(turn: Turn, asker: Asker, what: SendingAllTheSame, under: str, *, loud: bool) -> Iterator[Effect]:
    for one in what.parts:
        yield from_clinic(turn, asker, one.post, one.mark, text=under, loud=loud)
        yield arrival.watch(asker.thread, one.mark, turn.now)


def _written_down(
    turn: Turn, asker: Asker, what: SendingAllTheSame, before: Iterable[GivenAnswer], told: str
) -> Iterator[Effect]:
    """Keep what was written, and tell the others, and whose words it takes the place of."""
    for one in reversed(what.parts):  # the first last: by its mark it is taken back
        yield WroteTo(asker.thread, one.mark, turn.chat.chat_id, one.post, asker.mark)
    words = first_words(what.parts[0].post, turn, QUOTED) if what.instead_of else NOTHING
    authors = tuple(one.by for one in (fact(turn, asked) for asked in before) if one is not None)
    yield from arrival.told_others(turn, asker, "answer-mended-by" if what.instead_of else told, words, also=authors)


def _under(what: SendingAllTheSame, *, was_read: bool) -> str:
    """Name the text under an answer: whoever has read another one must know which counts."""
    if what.instead_of and was_read:
        return "answer-corrects"
    return "answer-adds" if what.adds else "answer-from-clinic"
