"""The clinic's profile and rules, changed in the chat by its owner, over what content/clinic.yaml ships."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from bot.care.practice import FIELDS, LONGEST, PROFILE, is_fitting
from bot.conversations.clinic.part import Part
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.clinic_contact import (
    PER_WEEK,
    SECOND_LOOK,
    card,
    most_a_week,
    profile_of,
    settings_of,
)
from bot.conversations.frame.doors import door, over
from bot.conversations.frame.known import missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Keyboard, Say, Text
from bot.talk.effects import KeepClinicSetting
from bot.talk.heard import Command, Said, Tapped, Words
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings

VERBS: Final = ("profile", "field", "second", "cap")
CAPS: Final = ("1", "2", "3", "4", "5", "7")
"""Tips a week that an owner may choose from."""

WRONG: Final = {
    "phone": "profile-wrong-phone",
    "email": "profile-wrong-email",
    "web": "profile-wrong-link",
    "booking": "profile-wrong-link",
}
"""What to say of a value that does not fit; for any other field, "profile-wrong"."""


@dataclass(frozen=True, slots=True)
class EditingProfile:
    """What shall stand in this field of the profile?"""

    field: str


STATES: Final = (EditingProfile,)

NAMES: Final = {field: f"profile-{field}" for field in FIELDS}
"""What each field is called."""


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the profile, ask for one field, or switch a rule."""
    if reply := missing(turn, ClinicSettings()):
        return reply
    settings = settings_of(turn)
    if verb == "second":
        return _kept(turn, SECOND_LOOK, "" if settings.get(SECOND_LOOK) else "on")
    if verb == "field":
        return _asked(turn, about) if about in FIELDS else over(turn)
    if verb == "cap" and not about:
        return _ask_cap(turn, settings)
    if verb == "cap":
        return _kept(turn, PER_WEEK, about if about in CAPS else "")
    return Reply(None, _shown(turn, settings))


def heard(turn: Turn, said: Said) -> Reply | None:
    """Take the new value that was typed, or go back to the shipped one."""
    state = turn.state
    if not isinstance(state, EditingProfile):
        return None
    if reply := missing(turn, ClinicSettings()):
        return reply
    match said:
        case Command("cancel"):
            return Reply(None, (say("profile-left"),))
        case Tapped(step, _) if step != turn.chat.step:
            return None
        case Tapped(_, "leave"):
            return Reply(None, (say("profile-left"),))
        case Tapped(_, "shipped"):
            return _kept(turn, PROFILE + state.field, "")
        case Words(text):
            return _typed(turn, state.field, " ".join(text.split()))
    return None


def _typed(turn: Turn, field: str, value: str) -> Reply:
    if not is_fitting(field, value):
        asked = _asked(turn, field)
        wrong = Text(WRONG.get(field, "profile-wrong"), {"most": LONGEST} if field not in WRONG else {})
        return replace(asked, says=(Say(wrong), *asked.says))
    return _kept(turn, PROFILE + field, value)


def _asked(turn: Turn, field: str) -> Reply:
    settings = settings_of(turn)
    now = getattr(profile_of(turn, settings), field)
    back = (button("button-shipped", "shipped"),) if settings.get(PROFILE + field) else ()
    args = {"field": Text(NAMES[field]), "now": now or Text("profile-empty")}
    asked = question(Text("profile-ask", args), rows(*back, button("button-not-now", "leave")))
    return Reply(EditingProfile(field), (asked,))


def _kept(turn: Turn, name: str, value: str) -> Reply:
    """Keep it, and show how it stands from now on."""
    settings = {**settings_of(turn), name: value}
    return Reply(None, (say("profile-kept"), *_shown(turn, settings)), (KeepClinicSetting(name, value),))


def _shown(turn: Turn, settings: Mapping[str, str]) -> tuple[Say, ...]:
    """Show the profile as patients see it, and what can be changed."""
    fields = [door(f"profile-{field}", f"field.{field}") for field in FIELDS]
    second = "button-second-off" if settings.get(SECOND_LOOK) else "button-second-on"
    most = most_a_week(turn, settings)
    keyboard: Keyboard = (
        *rows(*fields, across=2),
        (door("button-cap", "cap", most=most),),
        (door(second, "second"),),
        (door("button-desk", "menu"),),
    )
    look = Text("profile-second-on" if settings.get(SECOND_LOOK) else "profile-second-off")
    return (card(profile_of(turn, settings)), Say(Text("profile", {"most": most, "look": look}), keyboard))


def _ask_cap(turn: Turn, settings: Mapping[str, str]) -> Reply:
    shipped = turn.catalog.clinic.tips.per_week
    numbers = [door("score", f"cap.{one}", score=int(one)) for one in CAPS]
    back = ((door("button-shipped", "cap.shipped"),),) if settings.get(PER_WEEK) else ()
    keyboard = (*rows(*numbers, across=3), *back, (door("button-profile", "profile"),))
    return Reply(None, (Say(Text("cap-ask", {"most": most_a_week(turn, settings), "shipped": shipped}), keyboard),))


PART = Part(verbs=VERBS, tapped=hear, states=STATES, heard=heard, owners=VERBS, owners_states=STATES)
