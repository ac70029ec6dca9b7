"""States as JSON: a name and a version for each, so that a newer release can still read what an older one wrote."""

from __future__ import annotations

from functools import cache
from typing import Any

from pydantic import TypeAdapter, ValidationError

from bot.conversations.check_in import check_in, in_words, plan, return_visit
from bot.conversations.clinic import menu
from bot.conversations.home import ask_clinic, my_data, preferences, welcome
from bot.conversations.reminding import follow_up, look_back, reminders
from bot.conversations.safety import precaution_check, red_flag_check
from bot.conversations.session import guided_session
from bot.conversations.warmth import warmth
from bot.store.records import StoredState

CONVERSATIONS = (
    welcome.Welcome,
    red_flag_check.RedFlagCheck,
    precaution_check.Precautions,
    check_in.CheckIn,
    in_words.InWords,
    plan.Plan,
    guided_session.GuidedSession,
    return_visit.ReturnVisit,
    reminders.Reminders,
    follow_up.FollowUp,
    look_back.LookingBack,
    preferences.Preferences,
    warmth.Warmth,
    my_data.MyData,
    ask_clinic.AskClinic,
    menu.Desk,
)
STATES = {state.__name__: state for conversation in CONVERSATIONS for state in conversation.states}
VERSION = 1


@cache
def _adapter(state: type) -> TypeAdapter[Any]:
    return TypeAdapter(state)


def write(state: object | None) -> StoredState | None:
    """Give what is stored of a state; None, at home, is stored as nothing."""
    if state is None:
        return None
    kind = STATES[type(state).__name__]
    return StoredState(kind.__name__, VERSION, _adapter(kind).dump_json(state).decode())


def read(stored: StoredState | None) -> object | None:
    """Give the state; None for one that this release does not know any more: the person is then at home."""
    kind = STATES.get(stored.name) if stored else None
    if stored is None or kind is None or stored.version != VERSION:
        return None
    try:
        state: object = _adapter(kind).validate_json(stored.data)
    except ValidationError:
        return None
    return state
