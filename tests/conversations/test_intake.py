"""The intake from /start to the plan through the router, as the store would drive it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.care.catalog import Catalog
from bot.care.understanding import Understood
from bot.conversations.router import Router
from bot.conversations.safety.screens import SCREEN
from bot.store.records import ChatRecord
from bot.talk.bubbles import Say, Text
from bot.talk.heard import Command, Said, Tapped, Words
from bot.talk.query import Query
from bot.talk.staff import ClinicSettings
from bot.talk.tips import OwnMedia
from tests.conversations.walk import NOW, newcomer
from tests.walk import SCREENS

WELCOME = ("yes",)
NOTHING_SET: dict[Query[object], object] = {ClinicSettings(): {}, OwnMedia(): ()}
"""What the store knows of a clinic that changed nothing."""
NO_FLAGS = ("none",) * SCREENS
WHERE = ("part.hip_and_back", "region.buttock_outer", "left", "none")
REST = ("score.6",)


def no_flags(_text: str, _locale: str) -> Understood:
    return Understood()


def cauda(text: str, _locale: str) -> Understood:
    return Understood(red_flags=("r2",) if "bladder" in text else ())


class Chat:
    """A chat's row, without a database."""

    def __init__(self, catalog: Catalog, router: Router | None = None) -> None:
        self.router = router or Router(catalog, no_flags)
        self.record = ChatRecord(1, person=newcomer(), facts=NOTHING_SET)
        self.said: list[str] = []

    def hears(self, said: Said) -> Chat:
        outcome = self.router.answer(self.record, said, "en", NOW)
        assert outcome is not None
        self.said = [say.text.id for say in outcome.says if isinstance(say, Say)]
        self.record = replace(
            self.record, step=outcome.step, state=outcome.state, person=outcome.person, asked=outcome.asked
        )
        return self

    def taps(self, *choices: str) -> Chat:
        for choice in choices:
            asked = [one.choice for say in self.record.asked.values() for row in say.buttons for one in row]
            assert choice in asked, f"{choice} not among {asked}"
            self.hears(Tapped(0 if choice.startswith(SCREEN) else self.record.step, choice))
        return self


@pytest.fixture
def chat(catalog: Catalog) -> Chat:
    return Chat(catalog).hears(Command("start"))


def test_from_start_to_the_plan(chat: Chat) -> None:
    chat.taps(*WELCOME, *NO_FLAGS, "none", *WHERE, *REST)
    assert "plan" in chat.said
    assert chat.record.person.complaint is not None


def test_every_step_of_the_intake_can_be_asked_again(chat: Chat) -> None:
    for choice in (*WELCOME, *NO_FLAGS, "none", *WHERE, *REST):
        asked = tuple(chat.record.asked.values())[-1].text
        chat.hears(Words("parrot xqzt vlorp"))
        assert tuple(chat.record.asked.values())[-1].text == asked
        assert "not-understood" in chat.said
        chat.taps(choice)


def test_an_answered_question_shows_its_answer(chat: Chat) -> None:
    asked = Tapped(chat.record.step, "yes")
    outcome = chat.router.answer(chat.record, asked, "en", NOW)
    assert outcome is not None
    settled = outcome.says[0]
    assert isinstance(settled, Say)
    assert settled.text.id == "settled"
    assert settled.text.args["answer"] == Text("button-agree")


def test_an_old_button_changes_nothing(chat: Chat) -> None:
    chat.taps("yes")
    before = chat.record
    chat.hears(Tapped(before.step - 1, "no"))
    assert chat.record.person == before.person
    assert chat.record.state == before.state


def test_without_consent_no_command_opens_anything(chat: Chat) -> None:
    for command in ("session", "check", "progress", "reminders", "start"):
        chat.hears(Command(command))
        assert chat.said[-1] == "welcome-consent"


@pytest.mark.parametrize("taps", [(), WELCOME, (*WELCOME, *NO_FLAGS), (*WELCOME, *NO_FLAGS, "none", *WHERE)])
def test_danger_words_stop_the_intake_anywhere(catalog: Catalog, taps: tuple[str, ...]) -> None:
    chat = Chat(catalog, Router(catalog, cauda)).hears(Command("start")).taps(*taps)
    chat.hears(Words("I lost control of my bladder"))
    assert "lock-emergency" in chat.said
    assert chat.record.person.lock is not None
    chat.taps("number") if taps else None
    chat.hears(Command("session"))
    assert "plan" not in chat.said
    assert chat.record.person.lock is not None


def test_a_locked_newcomer_finishes_the_check_before_any_plan(chat: Chat) -> None:
    chat.taps(
        *WELCOME,
        f"{SCREEN}saddle",
        "flag.r1",
        "checked",
        "doctor",
        "today",
        "yes",
        *NO_FLAGS[1:],
        "none",
        *WHERE,
        *REST,
    )
    assert "plan" in chat.said
    assert chat.record.person.lock is None
