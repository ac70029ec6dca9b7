"""Who answers: red-flag words first, then commands, then the conversation under way; one Reply becomes one Outcome."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.record.history import CareSession
from bot.care.record.person import Person
from bot.care.record.retention import TIMERS, USUAL, Retention
from bot.care.understanding import Asked
from bot.conversations.check_in.check_in import CheckIn
from bot.conversations.check_in.in_words import InWords
from bot.conversations.check_in.plan import Plan
from bot.conversations.check_in.return_visit import ReturnVisit
from bot.conversations.clinic.menu import Desk
from bot.conversations.clinic.questions.group import ClinicGroup
from bot.conversations.clinic.staff.inviting import came_by
from bot.conversations.frame import states
from bot.conversations.frame.asking import QUESTION, label_of, settled
from bot.conversations.frame.clinic_contact import contact
from bot.conversations.frame.turn import Turn
from bot.conversations.free_text import FreeText, Understand
from bot.conversations.home import own_media
from bot.conversations.home.ask_clinic import AskClinic, AskedClinic
from bot.conversations.home.home import GOALS, Home
from bot.conversations.home.learn import Learn, no_topic
from bot.conversations.home.my_data import BACK, KEEP, MyData, back
from bot.conversations.home.my_progress import MyProgress
from bot.conversations.home.preferences import Preferences
from bot.conversations.home.sharing import SHARE, SharingChoice
from bot.conversations.home.welcome import Welcome
from bot.conversations.reminding.follow_up import FollowUp
from bot.conversations.reminding.look_back import LookingBack
from bot.conversations.reminding.reminders import Reminders
from bot.conversations.reminding.series import TIMER as COURSE
from bot.conversations.reminding.series import Courses
from bot.conversations.safety.alerting import Alerting
from bot.conversations.safety.precaution_check import Precautions
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.conversations.session.guided_session import GuidedSession
from bot.conversations.warmth.warmth import Warmth
from bot.store.records import ChatRecord, Outcome
from bot.talk.bubbles import Bubbles, Lane, Menu, Say, Text, Toast
from bot.talk.effects import CancelTimers, ForgetEverything, KeepSession, SetTimer
from bot.talk.heard import CameBack, Command, InGroup, Left, Media, Rang, Said, Tapped, Words
from bot.talk.reply import Goal, Reply, Step

COMMANDS = {
    "start": Goal.RETURN_VISIT,
    "session": Goal.RETURN_VISIT,
    "check": Goal.RED_FLAG_CHECK,
    "warm": Goal.WARMTH,
    "learn": Goal.LEARN,
    "progress": Goal.PROGRESS,
    "summary": Goal.SUMMARY,
    "export": Goal.EXPORT,
    "privacy": Goal.PRIVACY,
    "delete": Goal.DELETE,
    "reminders": Goal.SETTINGS,
    "settings": Goal.SETTINGS,
    "ask": Goal.ASK_CLINIC,
    "cancel": Goal.HOME,
}
ASIDE = frozenset({"help", "privacy", "learn", "export", "summary"})
"""Commands that leave what is under way as it is."""
CLOSED_WHEN_LOCKED = frozenset({Goal.CHECK_IN, Goal.PLAN, Goal.RETURN_VISIT, Goal.WARMTH})
BUSY_FOR = timedelta(minutes=30)
"""A reminder does not break into a conversation; it comes back later."""


class Router:
    """Answers every event of every chat; pure."""

    def __init__(
        self,
        catalog: Catalog,
        understand: Understand,
        find_topic: Callable[[str, str], Asked] = no_topic,
        keeping: Retention = USUAL,
    ) -> None:
        """understand reads (text, locale); find_topic finds what is asked about; keeping: how long data stays."""
        self._catalog = catalog
        self._free_text = FreeText(understand, self._hear, self._command)
        self._find_topic = find_topic
        self._welcome = Welcome()
        self._red_flags = RedFlagCheck()
        self._precautions = Precautions()
        self._check_in = CheckIn()
        self._in_words = InWords()
        self._plan = Plan()
        self._session = GuidedSession()
        self._return = ReturnVisit()
        self._reminders = Reminders()
        self._follow_up = FollowUp()
        self._look_back = LookingBack()
        self._settings = Preferences()
        self._home = Home()
        self._my_data = MyData(keeping)
        self._progress = MyProgress()
        self._clinic = Desk()
        self._group = ClinicGroup()
        self._ask = AskClinic()
        self._sharing = SharingChoice()
        self._alerting = Alerting()
        self._warmth = Warmth()
        self._learn = Learn()
        self._courses = Courses()

    def answer(self, chat: ChatRecord, said: Said, language: str | None, now: datetime) -> Outcome | None:
        """Give what changes and what is said; None where nothing does."""
        if isinstance(said, Left | CameBack):
            return self._came_or_went(chat, said, now)
        person = _greeted(chat, language, self._catalog)
        turn = Turn(chat, states.read(chat.state), person, self._catalog, now)
        reply = self._group.answer(turn, said) if isinstance(said, InGroup) else self._reply(turn, said)
        if reply is None:
            return None
        whole = self._follow_up.after(turn, self._leaving(turn, self._follow(turn, reply)))
        whole = self._alerting.after(turn, self._sharing.after(turn, self._courses.after(turn, whole)))
        outcome = _outcome(turn, said, own_media.beside(turn, whole))
        return replace(outcome, blocked=False) if chat.blocked and not isinstance(said, Rang) else outcome

    # ------------------------------------------------------------ who answers

    def _reply(self, turn: Turn, said: Said) -> Reply | None:
        if (reply := self._clinic.answer(turn, said)) is not None:
            return reply
        match said:
            case Rang():
                return self._rang(turn, said)
            case Command():
                return came_by(turn, said, self._command(turn, said))
            case Tapped(0, choice) if choice == KEEP:
                return self._my_data.kept_on(turn)
            case Tapped(0, choice) if choice == BACK:
                return back(turn) or self._home.begin()
            case Tapped(step, choice) if step == 0 and choice in GOALS:
                return self._begin(GOALS[choice], turn)
            case Tapped(0, choice) if card := self._learn.tapped(choice, turn.person, turn.catalog):
                return _beside(turn, card)
            case Tapped(0, choice) if (media := own_media.tapped(turn, choice)) is not None:
                return media
            case Tapped(0, choice, sender) if choice.startswith(SHARE):
                return self._sharing.tapped(turn, choice, sender) or _stays(turn, Toast(Text("step-over")))
            case Tapped(step, _) if step != turn.chat.step:
                return _stays(turn, Toast(Text("step-over")))
        if asked := self._asked_clinic(turn, said):
            return asked
        if isinstance(turn.state, AskedClinic):
            turn = replace(turn, state=None)
        reply = self._free_text.reply(turn, said) if isinstance(said, Words) else self._hear(turn, said)
        return reply if reply is not None else self._not_understood(turn, said)

    def _asked_clinic(self, turn: Turn, said: Said) -> Reply | None:
        """A question to the clinic, or a reply to what it wrote."""
        if isinstance(turn.state, self._ask.states):
            return self._ask.hear(turn, said, self._free_text.danger)
        return self._ask.answered(turn, said, self._free_text.danger)

    def _command(self, turn: Turn, said: Command) -> Reply | None:
        if turn.person.consented_at is None and said.name not in {"help", "privacy", "delete", "export"}:
            return self._welcome.begin(turn.person, turn.catalog, turn.now)
        if isinstance(turn.state, self._session.states) and said.name not in ASIDE | {"check", "delete"}:
            return self._session.stop(turn.state, turn.now)
        if isinstance(turn.state, self._warmth.under_way) and said.name not in ASIDE | {"check", "delete"}:
            return self._warmth.stop(turn.state, turn.person, turn.now)
        if said.name in COMMANDS:
            return self._begin(COMMANDS[said.name], turn)
        match said.name:
            case "stop":
                return self._reminders.pause(turn.person)
        card, helped = contact(turn), self._home.help(turn.catalog)
        return card if card.needs else _aside(turn, replace(helped, says=(*helped.says, *card.says)))

    def _rang(self, turn: Turn, said: Rang) -> Reply | None:
        if said.key.startswith(("reminder:", "followup:")):
            if later := self._later(turn, said):
                return _stays(turn, SetTimer(said.key, later))
            return self._unasked(turn, said)
        if said.key.startswith(COURSE):
            later = self._later(turn, said)
            return _stays(turn, SetTimer(said.key, later)) if later else self._courses.rang(turn, said)
        if said.key.startswith(TIMERS):
            return self._my_data.rang(turn, said)
        if said.key.startswith("session:") and isinstance(turn.state, self._session.states):
            return self._session.hear(turn.state, said, turn.catalog, turn.now)
        if said.key.startswith("warmth:") and isinstance(turn.state, self._warmth.states):
            return self._warmth.hear(turn.state, said, turn.person, turn.catalog, turn.now)
        return None

    def _later(self, turn: Turn, said: Rang) -> datetime | None:
        """Until when a message that nobody asked for has to wait; None: not at all."""
        person, catalog, now = turn.person, turn.catalog, turn.now
        if turn.state is not None and not isinstance(turn.state, self._reminders.states) and _is_busy(turn):
            return now + BUSY_FOR
        if person.wrote_at is not None and now - person.wrote_at < catalog.cadence.follow_up.apart:
            return person.wrote_at + catalog.cadence.follow_up.apart
        if said.key.startswith("reminder:"):
            return self._reminders.put_off(person, catalog, now)
        return self._follow_up.put_off(said, person, catalog, now)

    def _unasked(self, turn: Turn, said: Rang) -> Reply | None:
        """Say it, and note when."""
        if said.key.startswith("reminder:"):
            reply = self._reminders.rang(said, turn.person, turn.catalog, turn.now)
        else:
            reply = self._follow_up.rang(said, turn)
        if reply is None or not reply.says:
            return reply
        return replace(reply, person=replace(reply.person or turn.person, wrote_at=turn.now))

    def _hear(self, turn: Turn, said: Said) -> Reply | None:
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        sessions = turn.chat.sessions
        if person.consented_at is None and not isinstance(state, self._welcome.states):
            return self._welcome.begin(person, catalog, now)
        for conversation in (self._welcome, self._red_flags, self._precautions, self._check_in, self._in_words):
            if isinstance(state, conversation.states):
                return conversation.hear(state, said, person, catalog, now)
        if isinstance(state, self._plan.states):
            return self._plan.hear(state, said, person, sessions, catalog, now)
        if isinstance(state, self._session.states):
            return self._session.hear(state, said, catalog, now)
        if isinstance(state, self._return.states):
            return self._return.hear(state, said, person, catalog, now)
        if isinstance(state, self._warmth.states):
            return self._warmth.hear(state, said, person, catalog, now)
        if isinstance(state, self._reminders.states):
            return self._reminders.hear(state, said, person, catalog, now)
        if isinstance(state, self._follow_up.states):
            return self._follow_up.hear(said, person, catalog, now)
        if isinstance(state, self._look_back.states):
            return self._look_back.hear(state, said, person, sessions, turn.chat.look_backs, catalog, now)
        if isinstance(state, self._settings.states):
            return self._settings.hear(state, said, person, sessions, catalog, now)
        return self._my_data.hear(said, turn) if isinstance(state, self._my_data.states) else None

    def _not_understood(self, turn: Turn, said: Said) -> Reply:
        """A kind line, and the question once more; at home, what there is to do."""
        if isinstance(said, Tapped):
            return _stays(turn, Toast(Text("step-over")))
        text = Text("media-not-read" if isinstance(said, Media) else "not-understood")
        if isinstance(said, Words) and (card := self._asked(said, turn)):
            return _beside(turn, card, repeats=True)
        if turn.state is None:
            return replace(self._home.begin(), says=(Say(text), *self._home.begin().says))
        asked = tuple(turn.chat.asked.values())[-1:]
        return Reply(turn.state, (Say(text), *asked), step=Step.SAME)

    def _asked(self, said: Words, turn: Turn) -> Reply | None:
        """Something that a card answers, asked in words."""
        topic = self._find_topic(said.text, turn.person.locale)
        return self._learn.asked(topic, turn.person, turn.catalog)

    # ------------------------------------------------------------ who goes on

    def _follow(self, turn: Turn, reply: Reply) -> Reply:
        """Let the next conversation begin where one has ended, until somebody waits for an answer."""
        while reply.then is not None:
            person = reply.person or turn.person
            sessions = _sessions_after(turn.chat, reply)
            following = self._begin(
                reply.then, replace(turn, person=person, chat=replace(turn.chat, sessions=sessions), state=None)
            )
            reply = replace(
                following,
                says=(*reply.says, *following.says),
                effects=(*reply.effects, *following.effects),
                person=following.person or reply.person,
            )
        return reply

    def _leaving(self, turn: Turn, reply: Reply) -> Reply:
        """Whatever takes a person out of a session: its clock stops, what was pressed is kept, a reminder is set."""
        if isinstance(turn.state, self._warmth.states) and not isinstance(reply.state, self._warmth.states):
            return self._warmth.leave(turn.state, reply, turn.person, turn.now)
        inside = self._session.states
        if not isinstance(turn.state, inside) or isinstance(reply.state, inside):
            return reply
        left = replace(reply, effects=self._session.leave(turn.state, turn.now))
        if not any(isinstance(effect, KeepSession) for effect in left.effects):
            return replace(reply, effects=(*left.effects, *reply.effects))
        sessions = _sessions_after(turn.chat, left)
        next_one = self._reminders.schedule(reply.person or turn.person, sessions, turn.catalog, turn.now)
        effects = (*left.effects, *next_one.effects, *reply.effects)
        return replace(reply, effects=effects, person=next_one.person)

    def _begin(self, goal: Goal, turn: Turn) -> Reply:
        person, catalog, now, sessions = turn.person, turn.catalog, turn.now, turn.chat.sessions
        match goal:
            case Goal.WELCOME:
                return self._welcome.begin(person, catalog, now)
            case Goal.RED_FLAG_CHECK:
                return self._red_flags.begin(person, catalog, now)
            case _ if person.lock is not None and goal in CLOSED_WHEN_LOCKED:
                return self._red_flags.begin(person, catalog, now)
            case Goal.AFTERCARE:
                return self._red_flags.again(person, catalog, Goal.NEXT_REMINDER)
            case Goal.PRECAUTIONS:
                return self._precautions.begin(person, catalog, now)
            case Goal.CHECK_IN if person.told is not None:
                return self._in_words.begin(person, catalog)
            case Goal.CHECK_IN:
                return self._check_in.begin(person, catalog, now)
            case Goal.RETURN_VISIT:
                return self._return.begin(person, catalog, now)
            case Goal.PLAN:
                return self._plan.begin(person, sessions, catalog, now)
            case Goal.NEXT_REMINDER:
                return self._reminders.schedule(person, sessions, catalog, now)
            case Goal.WARMTH:
                return self._begin_warmth(turn)
            case Goal.ASK_CLINIC if person.consented_at is None:
                return self._welcome.begin(person, catalog, now)
            case Goal.ASK_CLINIC:
                return self._ask.begin(turn)
        return self._begin_looking(goal, turn)

    def _begin_warmth(self, turn: Turn) -> Reply:
        if isinstance(turn.state, self._warmth.under_way):
            return _stays(turn, Toast(Text("warmth-under-way")))
        return self._warmth.begin(turn.person, turn.catalog, turn.now)

    def _begin_looking(self, goal: Goal, turn: Turn) -> Reply:
        """What there is to look at."""
        match goal:
            case Goal.SETTINGS:
                return self._settings.begin(turn.person)
            case Goal.SHARING:
                return self._sharing.begin(turn)
            case Goal.LEARN:
                return _aside(turn, self._learn.begin(turn.catalog))
            case Goal.CLINIC:
                card = contact(turn)
                return card if card.needs else _aside(turn, card)
            case Goal.PROGRESS:
                return self._progress.begin(turn.person, turn.chat.sessions, turn.chat.look_backs, turn.catalog)
            case Goal.PRIVACY:
                return _aside(turn, self._my_data.privacy())
            case Goal.EXPORT:
                return _aside(turn, self._my_data.export())
            case Goal.SUMMARY if turn.person.consented_at is None:
                return self._welcome.begin(turn.person, turn.catalog, turn.now)
            case Goal.SUMMARY:
                return _aside(turn, self._my_data.summary())
            case Goal.DELETE:
                return self._my_data.ask_delete()
        return self._home.begin()

    # ------------------------------------------------------------ blocked and back

    def _came_or_went(self, chat: ChatRecord, said: Left | CameBack, now: datetime) -> Outcome:
        """Nothing is said to somebody who blocks the bot; for somebody who comes back reminders go on."""
        if isinstance(said, Left):
            state = states.read(chat.state)
            kept = self._session.leave(state, now) if isinstance(state, self._session.states) else ()
            person = self._warmth.left(state, chat.person, now)
            return Outcome(chat.step, None, person, {}, (), (*kept, CancelTimers("")), blocked=True)
        effects = self._courses.resumed(chat.person, self._catalog, now)
        if chat.sessions:
            effects += self._reminders.schedule(chat.person, chat.sessions, self._catalog, now).effects
        return Outcome(chat.step, chat.state, chat.person, {}, (), effects, blocked=False)


# ---------------------------------------------------------------- small pieces


def _greeted(chat: ChatRecord, language: str | None, catalog: Catalog) -> Person:
    """Before the first answer the person's Telegram says which language is theirs."""
    person = chat.person
    short = (language or "").split("-")[0]
    if chat.state is None and person.consented_at is None and short in catalog.locales:
        return replace(person, locale=short)
    return person


def _is_busy(turn: Turn) -> bool:
    """A chat in the middle of something; what lies untouched since yesterday is not in the middle."""
    heard = turn.chat.heard_at
    return heard is None or turn.now - heard < BUSY_FOR


def _stays(turn: Turn, what: Toast | SetTimer) -> Reply:
    if isinstance(what, Toast):
        return Reply(turn.state, (what,), step=Step.SAME)
    return Reply(turn.state, effects=(what,), step=Step.SAME)


def _aside(turn: Turn, reply: Reply) -> Reply:
    """Something said in passing: the question under way stays as it is."""
    return replace(reply, state=turn.state, step=Step.SAME)


def _beside(turn: Turn, card: Reply, *, repeats: bool = False) -> Reply:
    """A card beside what is under way; it starts something else only at home. repeats: an open question comes again."""
    if turn.state is None:
        return card if card.then else _aside(turn, card)
    asked = tuple(turn.chat.asked.values())[-1:] if repeats or card.then else ()
    return Reply(turn.state, (*card.says, *asked), step=Step.SAME)


def _sessions_after(chat: ChatRecord, reply: Reply) -> tuple[CareSession, ...]:
    kept = [effect.session for effect in reply.effects if isinstance(effect, KeepSession)]
    if not kept:
        return chat.sessions
    newest = kept[-1]
    return (newest, *(one for one in chat.sessions if one.started_at != newest.started_at))


def _outcome(turn: Turn, said: Said, reply: Reply) -> Outcome:
    step = turn.chat.step + (1 if reply.step is Step.NEXT else 0)
    named = tuple(_named(say) for say in reply.says)
    forgotten = any(isinstance(effect, ForgetEverything) for effect in reply.effects)
    return Outcome(
        step=step,
        state=states.write(reply.state),
        person=reply.person or turn.person,
        asked=_asked(turn, reply, named),
        needs=reply.needs,
        says=named if forgotten else _in_order((*_settling(turn, said, reply, named), *named)),
        effects=reply.effects,
    )


def _in_order(says: Bubbles) -> Bubbles:
    """What is said first is sent first: a bubble takes the lane of a more urgent one behind it."""
    ordered: list[Say | Toast | Menu] = []
    lane = Lane.AMBIENT
    for say in reversed(says):
        if isinstance(say, Say):
            lane = min(lane, say.lane)
            ordered.append(replace(say, lane=lane) if say.lane is not Lane.AMBIENT else say)
        else:
            ordered.append(say)
    return tuple(reversed(ordered))


def _named(say: Say | Toast | Menu) -> Say | Toast | Menu:
    """Every question has a name, so that it can be settled."""
    if isinstance(say, Say) and not say.name and any(not one.timeless for row in say.buttons for one in row):
        return replace(say, name=QUESTION)
    return say


def _asked(turn: Turn, reply: Reply, says: Bubbles) -> Mapping[str, Say]:
    """Questions that wait for an answer now, by name."""
    kept = dict(turn.chat.asked) if reply.step is Step.SAME else {}
    for say in says:
        if isinstance(say, Say) and say.name:
            is_open = say.buttons and not all(one.timeless for row in say.buttons for one in row)
            # The newest question stands last; an edit leaves a bubble in its place.
            if not (is_open and say.edits):
                kept.pop(say.name, None)
            if is_open:
                kept[say.name] = replace(say, edits="")
    return kept


def _settling(turn: Turn, said: Said, reply: Reply, says: Bubbles) -> tuple[Say, ...]:
    """Answered questions lose their buttons and show the answer; those that the reply edits itself are left to it."""
    if reply.step is Step.SAME:
        return ()
    edited = {say.edits for say in says if isinstance(say, Say)}
    choice = said.choice if isinstance(said, Tapped) else None
    return tuple(
        settled(asked, name, choice if choice is not None and label_of(asked, choice) else None)
        for name, asked in turn.chat.asked.items()
        if name not in edited
    )
