"""A chat with one conversation as plain function calls, written down as a transcript."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.conversations.frame.conversation import Conversation
from bot.conversations.frame.turn import Turn
from bot.conversations.safety.screens import SCREEN
from bot.store.records import ChatRecord
from bot.talk.bubbles import Day, Say, Text, Texts, TimeOfDay, Toast
from bot.talk.effects import Effect
from bot.talk.heard import Tapped, Words
from bot.talk.reply import Goal, Reply, Step
from bot.talk.staff import ClinicSettings
from tests.shipped import words

ROOT = Path(__file__).resolve().parents[2]
WORDING = words()
NOW = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
"""A Saturday, 9 in the morning in Chicago."""

KNOWN = Person(
    zone="America/Chicago", zone_confirmed=True, consented_at=NOW, adult=True, screened_at=NOW, precautions=()
)


def turn_of(state: object, person: Person, catalog: Catalog, now: datetime = NOW) -> Turn:
    """A chat in a state, as a conversation finds it, at a clinic that has set nothing."""
    return Turn(ChatRecord(1001, person=person, facts={ClinicSettings(): {}}), state, person, catalog, now)


class Walk:
    """One person in one conversation. Keeps state, person, effects and every line that was said."""

    def __init__(
        self, conversation: Conversation, catalog: Catalog, person: Person = KNOWN, now: datetime = NOW
    ) -> None:
        self.conversation = conversation
        self.catalog = catalog
        self.person = person
        self.now = now
        self.state: object = None
        self.then: Goal | None = None
        self.says: list[Say] = []
        self.effects: list[Effect] = []
        self.lines: list[str] = []
        self.buttons: dict[str, str] = {}
        self._took(conversation.begin(self.turn, conversation.begins[0]))

    @property
    def turn(self) -> Turn:
        return turn_of(self.state, self.person, self.catalog, self.now)

    def goes_on_with(self, reply: Reply) -> Walk:
        self._took(reply)
        return self

    def taps(self, *choices: str) -> Walk:
        for choice in choices:
            shown = self._shown(choice)
            self.lines.append(f"> [{self.buttons[shown]}]")
            timeless = shown.startswith(self.conversation.choices)
            reply = (self.conversation.tapped if timeless else self.conversation.hear)(self.turn, Tapped(1, shown))
            assert reply is not None, f"{choice!r} meant nothing"
            self._took(reply)
        return self

    def _shown(self, choice: str) -> str:
        """Give the choice as its button carries it; the yes to a screen of danger signs names that screen."""
        some = [one for one in self.buttons if choice == "yes" and one.startswith(SCREEN)]
        assert choice in self.buttons or some, f"{choice!r} is not among {list(self.buttons)}"
        return choice if choice in self.buttons else some[0]

    def types(self, words: str) -> Walk:
        reply = self.conversation.hear(self.turn, Words(words))
        self.lines.append(f"> {words}")
        if reply is None:
            self.lines.append("(not understood)")
        else:
            self._took(reply)
        return self

    def _took(self, reply: Reply) -> None:
        self.state, self.then = reply.state, reply.then
        self.person = reply.person or self.person
        self.effects += reply.effects
        if reply.step is Step.NEXT:
            self.buttons = {}
        for say in reply.says:
            self._noted(say)
        if reply.then is not None:
            self.lines.append(f"→ {reply.then}")

    def _noted(self, say: Say | Toast) -> None:
        if isinstance(say, Toast):
            self.lines.append(f"({self.words(say.text)})")
            return
        self.says.append(say)
        marks = [say.lane.name.lower()] if say.lane.name == "SAFETY" else []
        marks += ["edited"] if say.edits else []
        marks += [f"picture {say.picture.name}"] if say.picture else []
        self.lines.append(self.words(say.text) + (f"  ({', '.join(marks)})" if marks else ""))
        if say.buttons:
            self.buttons = {one.choice: self.words(one.label) for row in say.buttons for one in row}
            self.lines += ["  " + "".join(f"[{self.words(one.label)}]" for one in row) for row in say.buttons]

    def words(self, text: Text) -> str:
        return WORDING.text(self.person.locale, text.id, {name: self._argument(arg) for name, arg in text.args.items()})

    def _argument(self, arg: object) -> str | int | float:
        match arg:
            case Text():
                return self.words(arg)
            case Texts(items, lines):
                return ("\n" if lines else ", ").join(self.words(item) for item in items)
            case TimeOfDay(at):
                return at.strftime("%H:%M")
            case Day(on):
                return on.isoformat()
            case str() | int() | float():
                return arg
        raise TypeError(type(arg).__name__)

    @property
    def last(self) -> str:
        """The words of the newest bubble."""
        return self.words(self.says[-1].text)

    def matches(self, name: str) -> None:
        """Compare with tests/conversations/transcripts; UPDATE_TRANSCRIPTS=1 writes them anew."""
        path = Path(__file__).parent / "transcripts" / f"{name}.txt"
        transcript = "\n".join(self.lines) + "\n"
        if os.environ.get("UPDATE_TRANSCRIPTS"):
            path.write_text(transcript, encoding="utf-8")
        assert transcript == path.read_text(encoding="utf-8")


def newcomer() -> Person:
    return replace(Person(), zone="America/Chicago")
