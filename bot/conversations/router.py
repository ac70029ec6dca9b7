"""Who answers: words of danger first, then commands, timeless buttons, free text, and whoever waits for an answer."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.record.retention import USUAL, Retention
from bot.care.understanding import Understood
from bot.conversations import states
from bot.conversations.clinic.menu import ClinicDesk
from bot.conversations.clinic.questions.group import ClinicGroup
from bot.conversations.clinic.staff.inviting import came_by
from bot.conversations.epilogue import epilogue
from bot.conversations.frame import goals
from bot.conversations.frame.conversation import Conversation, Unasked
from bot.conversations.frame.turn import FindTopic, Turn, no_topic
from bot.conversations.free_text import FreeText, Understand, danger
from bot.conversations.handing_over import begin, hear
from bot.conversations.home.ask_clinic import AskClinic, AskedClinic
from bot.conversations.home.home import HELP
from bot.conversations.home.learn import Learn
from bot.conversations.outcome import outcome_of
from bot.conversations.registry import REGISTRY, Registry
from bot.conversations.reminding.reminders import Reminders
from bot.store.records import ChatRecord, Outcome
from bot.talk.bubbles import Say, Text
from bot.talk.effects import CancelTimers, SetTimer
from bot.talk.heard import CameBack, Command, InGroup, Left, Media, Rang, Said, Tapped, Words
from bot.talk.reply import Reply

BUSY_FOR = timedelta(minutes=30)
"""A reminder does not break into a conversation; it comes back later."""


class Router:
    """Answers every event of every chat; pure."""

    def __init__(
        self,
        catalog: Catalog,
        understand: Understand,
        find_topic: FindTopic = no_topic,
        keeping: Retention = USUAL,
        registry: Registry = REGISTRY,
    ) -> None:
        """understand reads (text, locale); find_topic finds what is asked about; keeping: how long data stays."""
        self._catalog = catalog
        self._understand = understand
        self._find_topic = find_topic
        self._keeping = keeping
        self._registry = registry
        self._helps = tuple(name for name in registry.listed() if name != "help")
        self._free_text = FreeText(registry, self._command)
        self._desk = ClinicDesk()
        self._group = ClinicGroup(registry.listed(staff=True))
        self._ask = AskClinic()
        self._learn = Learn()

    def answer(self, chat: ChatRecord, said: Said, language: str | None, now: datetime) -> Outcome | None:
        """Give what changes and what is said; None where nothing does."""
        turn = self._turn(chat, language, now)
        if isinstance(said, Left | CameBack):
            return self._came_or_went(turn, said)
        reply = self._group.answer(turn, said) if isinstance(said, InGroup) else self._reply(turn, said)
        if reply is None:
            return None
        outcome = outcome_of(turn, said, epilogue(self._registry, turn, reply))
        return replace(outcome, blocked=False) if chat.blocked and not isinstance(said, Rang) else outcome

    def _turn(self, chat: ChatRecord, language: str | None, now: datetime) -> Turn:
        person = _greeted(chat, language, self._catalog)
        state = states.read(chat.state)
        return Turn(chat, state, person, self._catalog, now, self._keeping, self._find_topic, helps=self._helps)

    # ------------------------------------------------------------ who answers

    def _reply(self, turn: Turn, said: Said) -> Reply | None:
        if (reply := self._desk.answer(turn, said)) is not None:
            return reply
        match said:
            case Rang():
                return self._rang(turn, said)
            case Command():
                return came_by(turn, said, self._command(turn, said))
            case Tapped(0, choice) if owner := self._registry.of_choice(choice):
                return self._tapped(turn, said, owner)
            case Tapped(step, _) if step != turn.chat.step:
                return turn.over()
        return self._told(turn, said)

    def _tapped(self, turn: Turn, said: Tapped, owner: Conversation) -> Reply:
        """A button that never grows old."""
        if said.choice in owner.doors:
            return begin(self._registry, turn, owner.doors[said.choice])
        return owner.tapped(turn, said) or turn.over()

    def _told(self, turn: Turn, said: Said) -> Reply | None:
        """Words, media, and answers to the question under way."""
        meant = self._read(turn, said)
        turn = replace(turn, alarm=danger(turn, meant))
        if asked := self._asked_clinic(turn, said):
            return asked
        if isinstance(turn.state, AskedClinic):
            turn = replace(turn, state=None)
        if isinstance(said, Words):
            reply = self._free_text.reply(turn, said, meant)
        else:
            reply = hear(self._registry, turn, said)
        return reply if reply is not None else self._not_understood(turn, said)

    def _read(self, turn: Turn, said: Said) -> Understood:
        """Read what was written, as text or under a picture."""
        words = said.text if isinstance(said, Words) else said.words if isinstance(said, Media) else ""
        return self._understand(words, turn.person.locale) if words else Understood()

    def _asked_clinic(self, turn: Turn, said: Said) -> Reply | None:
        """A question to the clinic, or a reply to what it wrote."""
        if isinstance(turn.state, self._ask.passes_on):
            return self._ask.hear(turn, said)
        return self._ask.answered(turn, said)

    def _command(self, turn: Turn, said: Command) -> Reply | None:
        """Carry out a slash command; one that is not known gets help."""
        offer = self._registry.offers.get(said.name)
        if offer is not None and offer.staff:
            offer = None
        if turn.person.consented_at is None and not (offer and offer.early):
            return begin(self._registry, turn, goals.WELCOME)
        owner = self._registry.of_state(turn.state)
        if owner is not None and isinstance(turn.state, owner.under_way) and (offer is None or offer.stops):
            return owner.stop(turn)
        return begin(self._registry, turn, offer.goal if offer else HELP)

    def _rang(self, turn: Turn, said: Rang) -> Reply | None:
        owner = self._registry.of_timer(said)
        if not isinstance(owner, Unasked):
            return owner.rang(turn, said) if owner is not None else None
        if later := _later(turn, said, owner):
            return turn.stays(effects=(SetTimer(said.key, later),))
        reply = owner.rang(turn, said)
        if not owner.notes or reply is None or not reply.says:
            return reply
        return replace(reply, person=replace(reply.person or turn.person, wrote_at=turn.now))

    def _not_understood(self, turn: Turn, said: Said) -> Reply:
        """A kind line, and the question once more; at home, what there is to do."""
        if isinstance(said, Tapped):
            return turn.over()
        if isinstance(said, Words) and (card := self._learn.asked(turn, said)):
            return card
        line = Say(Text("media-not-read" if isinstance(said, Media) else "not-understood"))
        if turn.state is None:
            home = begin(self._registry, turn, goals.HOME)
            return replace(home, says=(line, *home.says))
        return turn.again(line)

    # ------------------------------------------------------------ blocked and back

    def _came_or_went(self, turn: Turn, said: Left | CameBack) -> Outcome:
        """Nothing is said to somebody who blocks the bot; for somebody who comes back reminders go on."""
        chat = turn.chat
        if isinstance(said, CameBack):
            effects = tuple(effect for one in self._registry.all for effect in one.back(turn))
            return Outcome(chat.step, chat.state, chat.person, {}, (), effects, blocked=False)
        owner = self._registry.of_state(turn.state)
        left = owner.gone(turn) if owner is not None else Reply(None)
        effects = (*left.effects, CancelTimers(""))
        return Outcome(chat.step, None, left.person or chat.person, {}, (), effects, blocked=True)


# ---------------------------------------------------------------- small pieces


def _greeted(chat: ChatRecord, language: str | None, catalog: Catalog) -> Person:
    """Before the first answer the person's Telegram says which language is theirs."""
    person = chat.person
    short = (language or "").split("-")[0]
    if chat.state is None and person.consented_at is None and short in catalog.locales:
        return replace(person, locale=short)
    return person


def _later(turn: Turn, said: Rang, owner: Unasked) -> datetime | None:
    """Until when a message that nobody asked for has to wait; None: not at all."""
    person, now, apart = turn.person, turn.now, turn.catalog.cadence.follow_up.apart
    if turn.state is not None and not isinstance(turn.state, Reminders.within) and _is_busy(turn):
        return now + BUSY_FOR
    if person.wrote_at is not None and now - person.wrote_at < apart:
        return person.wrote_at + apart
    return owner.put_off(turn, said)


def _is_busy(turn: Turn) -> bool:
    """A chat in the middle of something; what lies untouched since yesterday is not in the middle."""
    heard = turn.chat.heard_at
    return heard is None or turn.now - heard < BUSY_FOR
