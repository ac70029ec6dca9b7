"""Buttons come back unsigned: ten thousand forged ones, at every step, choose nothing that nobody offered."""

from __future__ import annotations

import random
import string

import pytest

from bot.care.catalog import Catalog
from bot.care.understanding import Understood
from bot.conversations import states
from bot.conversations.clinic.menu import ClinicDesk
from bot.conversations.registry import REGISTRY
from bot.conversations.router import Router
from bot.store.records import ChatRecord, Outcome
from bot.talk.bubbles import Toast
from bot.talk.effects import (
    CancelBroadcast,
    FinishBroadcast,
    KeepBroadcast,
    KeepClaim,
    KeepClinicSetting,
    RemoveStaff,
    SendBroadcast,
)
from bot.talk.heard import Tapped
from tests.known import patient
from tests.sampling import AT, REAL, sample

ALL = 10_000
STEP = 7
PRINTABLE = string.ascii_letters + string.digits + string.punctuation
CLINICS = (KeepBroadcast, SendBroadcast, CancelBroadcast, FinishBroadcast, KeepClaim, KeepClinicSetting, RemoveStaff)
"""What only staff may bring about."""


def understands_nothing(text: str, locale: str) -> Understood:
    del text, locale
    return Understood()


@pytest.fixture(scope="module")
def router(catalog: Catalog) -> Router:
    return Router(catalog, understands_nothing)


def choices(catalog: Catalog) -> list[str]:
    """Words that some button somewhere may hold."""
    ids = (*catalog.regions, *catalog.points, *catalog.red_flags, *catalog.precautions, *catalog.tools, *catalog.cards)
    words = (
        "yes", "no", "done", "stop", "next", "back", "skip", "on", "off", "left", "right", "both", "start", "send",
        "undo", "agree", "sure", "delete", "pause", "resume", "fine", "tingling", "holding", "invite", "team", "me",
    )  # fmt: skip
    return [*ids, *words, *REGISTRY.goals, *(str(number) for number in range(-1, 12))]


def forged(chance: random.Random, known: list[str]) -> str:
    """Put together what a tampering client might: real words, pairs of them, or noise."""
    match chance.randrange(4):
        case 0:
            return "".join(
                chance.choices(string.ascii_letters + string.digits + string.punctuation, k=chance.randint(1, 56))
            )
        case 1:
            return f"{chance.choice(known)}{chance.choice('.:-_')}{chance.choice(known)}"[:56]
    return chance.choice(known)


@pytest.mark.parametrize("name", sorted(states.STATES))
def test_forged_buttons_harm_nothing(router: Router, catalog: Catalog, name: str) -> None:
    chance = random.Random(name)
    known = choices(catalog)
    stored = states.write(REAL.get(name) or sample(states.STATES[name]))
    chat = ChatRecord(1001, step=STEP, state=stored, person=patient(AT), asked={})
    for _ in range(-(-ALL // len(states.STATES))):
        outcome = router.answer(chat, Tapped(STEP, forged(chance, known)), "en", AT)
        if outcome is not None:
            states.read(outcome.state)
            assert not [effect for effect in outcome.effects if isinstance(effect, CLINICS)]
            assert outcome.step in {STEP, STEP + 1}


@pytest.mark.parametrize("name", sorted(states.STATES.keys() - {one.__name__ for one in ClinicDesk.states}))
@pytest.mark.parametrize("step", [STEP - 1, STEP + 1, 36**7 - 1])
def test_a_button_of_another_step_changes_nothing(router: Router, name: str, step: int) -> None:
    stored = states.write(REAL.get(name) or sample(states.STATES[name]))
    chat = ChatRecord(1001, step=STEP, state=stored, person=patient(AT), asked={})
    outcome = router.answer(chat, Tapped(step, "yes"), "en", AT)
    assert isinstance(outcome, Outcome)
    assert (outcome.state, outcome.step) == (stored, STEP)
    assert [type(bubble) for bubble in outcome.says] == [Toast]
