"""Who answers: words of danger first, then commands, timeless buttons, free text, and whoever waits for an answer."""

from __future__ import annotations

import html
from dataclasses import replace
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.record.retention import USUAL, Retention
from bot.care.understanding import Understood
from bot.conversations import states
from bot.conversations.alarm import Alarms, remembered, staff_line, with_crisis_line
from bot.conversations.clinic.menu import ClinicDesk, led_back
from bot.conversations.clinic.questions.group import ClinicGroup
from bot.conversations.clinic.questions.prompts import left_by_command
from bot.conversations.clinic.staff.inviting import came_by
from bot.conversations.epilogue import epilogue
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.turn import FindTopic, Turn, Understand, no_topic
from bot.conversations.free_text import FreeText
from bot.conversations.handing_over import agreed_first, begin, ended_first, hear
from bot.conversations.holding_back import held_back
from bot.conversations.home.ask_clinic import AskClinic, AskedClinic, AskingClinic, edited
from bot.conversations.home.home import HELP
from bot.conversations.net import not_understood
from bot.conversations.outcome import outcome_of
from bot.conversations.reading_health import health_in
from bot.conversations.registry import REGISTRY, Registry
from bot.conversations.ringing import rang
from bot.conversations.safety import told_when, with_help
from bot.conversations.safety.sign_question import SignQuestion, taken_back
from bot.conversations.safety.told_health import HealthNews, beside_a_sign, noted, past_the_half
from bot.store.records import ChatRecord, Outcome
from bot.talk.bubbles import Say, Text
from bot.talk.effects import GONE, ForgetEverything
from bot.talk.heard import CameBack, Command, Edited, InGroup, Left, Rang, Said, Tapped, Unread, Words, words_of
from bot.talk.reply import Reply
from bot.talk.tips import Post


class Router:
    """Answers every event of every chat; pure."""

    def __init__(
        self,
        catalog: Catalog,
        understand: Understand,
        find_topic: FindTopic = no_topic,
        retention: Retention = USUAL,
        registry: Registry = REGISTRY,
    ) -> None:
        """understand reads (text, locale); find_topic finds what is asked about; retention: how long data stays."""
        self._catalog = catalog
        self._alarms = Alarms(registry, understand)
        self._understand = understand
        self._find_topic = find_topic
        self._retention = retention
        self._registry = registry
        self._helps = tuple(name for name in registry.listed() if name != "help")
        self._free_text = FreeText(registry, self._command)
        self._desk = ClinicDesk()
        self._group = ClinicGroup(registry.listed(staff=True))
        self._ask = AskClinic()
        self._sign = SignQuestion()

    def answer(self, chat: ChatRecord, said: Said, language: str | None, now: datetime) -> Outcome | None:
        """Give what changes and what is said; None where nothing does."""
        turn, said = told_when.heard(self._turn(chat, language, now), said)
        if isinstance(said, Left | CameBack):
            return self._came_or_went(turn, said)
        meant = self._alarms.read(turn, said)
        reply = self._for_clinic(turn, said, meant)
        if reply is None and not isinstance(said, InGroup):
            news = health_in(turn, said, meant)
            turn = past_the_half(replace(turn, person=noted(turn.person, news, turn), news=news.fresh), news)
            helped = with_help.answered(turn, said, meant)
            turn = replace(turn, alarm=helped or self._alarms.found(turn, said, meant, news))
            reply = self._reply(turn, said, meant, news)
        if reply is None and (isinstance(said, InGroup) or not words_of(said)):
            return None
        reply = left_by_command(turn, said, epilogue(self._registry, turn, reply or turn.stays()))
        undisturbed, in_exercise = held_back(self._registry, turn, reply)
        outcome = replace(outcome_of(turn, said, reply), undisturbed=undisturbed, in_exercise=in_exercise)
        if not isinstance(said, InGroup) and not any(isinstance(one, ForgetEverything) for one in outcome.effects):
            alarmed = turn.alarm is not None
            outcome = replace(outcome, person=remembered(turn, said, outcome.person, alarmed=alarmed))
        return self._back(turn, outcome) if chat.blocked and not isinstance(said, Rang) else outcome

    def _turn(self, chat: ChatRecord, language: str | None, now: datetime) -> Turn:
        chat, state = self._desk.still_asked(chat, states.read(chat.state))
        person = _greeted(chat, language, self._catalog)
        known = (self._catalog, now, self._retention, self._find_topic)
        return Turn(chat, state, person, *known, helps=self._helps, understand=self._understand)

    # ------------------------------------------------------------ who answers

    def _for_clinic(self, turn: Turn, said: Said, meant: Understood) -> Reply | None:
        """What staff do, in their own chats and in the clinic's group; danger in it is shown to them."""
        reply = self._group.answer(turn, said) if isinstance(said, InGroup) else self._desk.answer(turn, said)
        theirs = turn.chat.role is not None or isinstance(said, InGroup)
        return staff_line(turn, said, reply, meant) if theirs else reply

    def _reply(self, turn: Turn, said: Said, meant: Understood, news: HealthNews) -> Reply | None:
        match said:
            case Rang():
                return rang(self._registry, turn, said)
            case Command(name) if turn.chat.role is not None and not (turn.alarm or name in self._registry.offers):
                return led_back(turn)
            case Command(name, argument) if argument and name not in self._registry.offers and turn.alarm is None:
                return self._told(turn, Words(f"{name} {argument}"), meant, news)
            case Command():
                return came_by(turn, said, turn.alarm or self._command(turn, said))
            case Edited():
                return edited(turn, said) or turn.alarm
            case Unread():
                return turn.alarm or turn.again(Say(Text("media-not-read")))
            case Tapped(0, choice) if owner := self._registry.of_choice(choice):
                return self._tapped(turn, said, owner)
            case Tapped(step, _) if step != turn.chat.step:
                return turn.over()
        return self._told(turn, said, meant, news)

    def _tapped(self, turn: Turn, said: Tapped, owner: Conversation) -> Reply:
        """A button that never grows old."""
        if said.choice in owner.doors:
            return begin(self._registry, turn, owner.doors[said.choice])
        return owner.tapped(turn, said) or turn.over()

    def _told(self, turn: Turn, said: Said, meant: Understood, news: HealthNews) -> Reply | None:
        """Words, media, and answers to the question under way."""
        if asked := self._asked_clinic(turn, said):
            return asked
        if isinstance(turn.state, AskedClinic):
            turn = replace(turn, state=None)
        if turn.alarm is not None:
            return self._free_text.behind_its_card(turn, said, turn.alarm)
        owner = self._registry.of_state(turn.state) or Conversation()
        if turn.person.doubted:
            asked = self._free_text.asked_in_another_language(turn, said)
            return asked or beside_a_sign(self._sign.answered(turn, said), news, owner, turn)
        if (again := taken_back(turn, said, owner)) is not None:
            return again
        if isinstance(said, Words):
            reply = self._free_text.reply(turn, said, meant, news)
        else:
            reply = hear(self._registry, turn, said)
        reply = with_crisis_line(turn, reply, meant)
        return reply if reply is not None else not_understood(self._registry, turn, said, meant)

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
            return agreed_first(self._registry, turn, offer)
        if ended := ended_first(self._registry, turn, offer):
            return ended
        begun = begin(self._registry, turn, offer.goal if offer else HELP)
        if said.argument and isinstance(begun.state, AskingClinic):
            words = Words(said.argument, Post("text", html.escape(said.argument, quote=False)))
            return self._ask.hear(replace(turn, state=begun.state), words)
        return begun

    # ------------------------------------------------------------ blocked and back

    def _came_or_went(self, turn: Turn, said: Left | CameBack) -> Outcome:
        """Nothing is said to somebody who blocks the bot; for somebody who comes back reminders go on."""
        chat = turn.chat
        if isinstance(said, CameBack):
            return self._back(turn, Outcome(chat.step, chat.state, chat.person, {}))
        owner = self._registry.of_state(turn.state)
        left = owner.gone(turn) if owner is not None else Reply(None)
        effects = (*left.effects, GONE)
        return Outcome(chat.step, None, left.person or chat.person, {}, (), effects, blocked=True)

    def _back(self, turn: Turn, outcome: Outcome) -> Outcome:
        """Open the chat of somebody who came back, or who writes though Telegram had said that they are gone."""
        effects = tuple(effect for one in self._registry.all for effect in one.back(turn))
        return replace(outcome, effects=(*effects, *outcome.effects), blocked=False)


# ---------------------------------------------------------------- small pieces


def _greeted(chat: ChatRecord, language: str | None, catalog: Catalog) -> Person:
    """Before the first answer the person's Telegram says which language is theirs."""
    person = chat.person
    short = (language or "").split("-")[0]
    if chat.step == 0 and person.consented_at is None and short in catalog.locales:
        return replace(person, locale=short)
    return person
