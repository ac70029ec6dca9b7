"""The clinic's profile and rules, set in the chat by its owner, over what content/clinic.yaml ships."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.practice import EMPTIED, FIELDS, LONGEST, PROFILE, is_fitting
from bot.care.understanding.cities import zone_named
from bot.conversations.clinic.part import Part
from bot.conversations.frame.asking import button, lines, question, rows, say
from bot.conversations.frame.clinic_contact import (
    PER_WEEK,
    SECOND_LOOK,
    ZONE,
    card,
    clinic_zone,
    most_a_week,
    open_now,
    profile_of,
    read_hours,
    settings_of,
)
from bot.conversations.frame.doors import door, over
from bot.conversations.frame.hearing import SENDS, calls_off, steps_back, typed_answer
from bot.conversations.frame.known import missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Keyboard, Say, Text, TimeOfDay
from bot.talk.effects import Effect, KeepClinicSetting
from bot.talk.heard import Command, Said, Tapped, Words
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings

VERBS: Final = ("profile", "field", "second", "cap", "setup")
STEPS: Final = ("name", "practitioner", "phone", "hours", "address", ZONE)
"""What a new owner is asked, one after the other; each can be skipped."""

CAPS: Final = ("1", "2", "3", "4", "5", "7")
"""Tips a week that an owner may choose from."""

WRONG: Final = {
    "name": "profile-wrong-name",
    "practitioner": "profile-wrong-name",
    "phone": "profile-wrong-phone",
    "email": "profile-wrong-email",
    "web": "profile-wrong-link",
    "booking": "profile-wrong-link",
    ZONE: "profile-zone-unknown",
}
"""What to say of a value that does not fit; for any other field, "profile-wrong"."""


@dataclass(frozen=True, slots=True)
class EditingProfile:
    """What shall stand in this field of the profile, or which zone is it? following: what is asked next, of STEPS.

    asked: it is one of the steps of a new owner. said: what they said so far, by the names of settings; nobody sees it
    yet.
    """

    field: str
    following: tuple[str, ...] = ()
    asked: bool = False
    said: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ConfirmingProfile:
    """Is all of this right? said: as above."""

    said: tuple[tuple[str, str], ...]


DRAFT: Final = "draft."
"""What stands before the name of a setting that was typed in the steps and is not live yet: whoever leaves in their
middle finds it again, whichever owner goes on.
"""

AT: Final = DRAFT + "step"
"""At which of STEPS they stand; SURE where all was read back."""

SURE: Final = "sure"

NEEDED: Final = ("name", ZONE)
"""What cannot be empty."""

STATES: Final = (EditingProfile, ConfirmingProfile)

NAMES: Final = {field: f"profile-{field}" for field in (*FIELDS, ZONE)}
"""What each field is called."""


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the profile, ask for one field, or switch a rule."""
    if reply := missing(turn, ClinicSettings()):
        return reply
    settings = settings_of(turn)
    if verb == "second":
        return _kept(turn, SECOND_LOOK, "" if settings.get(SECOND_LOOK) else "on")
    if verb == "field":
        return _asked(turn, EditingProfile(about)) if about in NAMES else over(turn)
    if verb == "setup":
        return _begun(turn, settings)
    if verb == "cap" and not about:
        return _ask_cap(turn, settings)
    if verb == "cap":
        return _kept(turn, PER_WEEK, about if about in CAPS else "")
    return Reply(None, _shown(turn, settings))


def heard(turn: Turn, said: Said) -> Reply | None:
    """Take the new value that was typed, or go back to the shipped one."""
    state = turn.state
    if not isinstance(state, STATES):
        return None
    if reply := missing(turn, ClinicSettings()):
        return reply
    if isinstance(state, ConfirmingProfile):
        return _confirmed(turn, state, said)
    return _typed(turn, state, said) if isinstance(said, Words) else _chosen(turn, state, said)


def _chosen(turn: Turn, state: EditingProfile, said: Said) -> Reply | None:
    match said:
        case Command("cancel"):
            return _called_off(turn, state)
        case Tapped(step, _) if step != turn.chat.step:
            return None
        case Tapped(_, "drop") if state.asked:
            return _called_off(turn, state)
        case Tapped(_, "leave"):
            return _kept_so_far(_read_back(turn, state.said)) if state.said else _called_off(turn, state)
        case Tapped(_, "skip") if state.asked:
            return _gone_on(turn, state)
        case Tapped(_, "shipped") if not state.asked:
            return _answered(turn, state, "")
        case Tapped(_, "empty") if state.field not in NEEDED:
            return _answered(turn, state, EMPTIED)
        case Tapped(_, choice) if state.field == ZONE and choice.removeprefix("zone.") in _zones(turn):
            return _answered(turn, state, choice.removeprefix("zone."))
        case Tapped(_, "more") if state.field == ZONE:
            return _asked(turn, state, _zones(turn))
        case Tapped(_, "before") if state.asked:
            return _step_back(turn, state)
    return None


# ---------------------------------------------------------------- the steps


def _begun(turn: Turn, settings: Mapping[str, str]) -> Reply:
    """Ask for the first of the steps, or go on where they were left."""
    said = tuple((one.removeprefix(DRAFT), value) for one, value in settings.items() if _is_typed(one))
    at = settings.get(AT, "")
    if at not in (*STEPS, SURE):
        return _asked_step(turn, STEPS[0], said)
    reply = _read_back(turn, said) if at == SURE else _asked_step(turn, at, said)
    return replace(reply, says=(say("setup-goes-on"), *reply.says)) if said else reply


def _is_typed(name: str) -> bool:
    return name.startswith(DRAFT) and name != AT


def _asked_step(turn: Turn, field: str, said: tuple[tuple[str, str], ...]) -> Reply:
    at = STEPS.index(field)
    return _asked(turn, EditingProfile(field, STEPS[at + 1 :], asked=True, said=said))


def _kept_so_far(reply: Reply) -> Reply:
    """Keep what was typed in the steps, and where they stand, should the owner go elsewhere."""
    state = reply.state
    at = state.field if isinstance(state, EditingProfile) else SURE
    said = state.said if isinstance(state, EditingProfile | ConfirmingProfile) else ()
    kept = tuple(KeepClinicSetting(DRAFT + name, value) for name, value in (*said, ("step", at)))
    return replace(reply, effects=(*reply.effects, *kept))


def _draft_gone(turn: Turn) -> tuple[Effect, ...]:
    return tuple(KeepClinicSetting(name, "") for name in settings_of(turn) if name.startswith(DRAFT))


def _called_off(turn: Turn, state: object) -> Reply:
    """Leave it; what was typed in the steps is dropped, and that is said."""
    told = getattr(state, "said", ())
    return Reply(None, (say("setup-dropped" if told else "profile-left"),), _draft_gone(turn))


def _step_back(turn: Turn, state: EditingProfile) -> Reply:
    return _kept_so_far(_asked_step(turn, STEPS[max(0, STEPS.index(state.field) - 1)], state.said))


def _read_back(turn: Turn, told: tuple[tuple[str, str], ...]) -> Reply:
    """Show all of it once, as patients would see it, before they do."""
    if not told:
        return _done(turn, told)
    shown = card(profile_of(turn, {**settings_of(turn), **dict(told)}))
    zone = dict(told).get(ZONE, "")
    there = lines(Text("setup-zone", {"zone": zone.replace("_", " ")})) if zone else Text("nothing")
    keyboard = rows(
        button("button-setup-yes", "yes"), button("button-step-before", "before"), button("button-setup-drop", "drop")
    )
    return Reply(ConfirmingProfile(told), (shown, question(Text("setup-sure", {"zone": there}), keyboard)))


def _confirmed(turn: Turn, state: ConfirmingProfile, said: Said) -> Reply | None:
    """Let patients see it, on a yes; or go back to the last step."""
    typed = typed_answer(said, turn.person, turn.catalog) if isinstance(said, Words) else None
    match said:
        case Command("cancel"):
            return _called_off(turn, state)
        case Tapped(step, "drop") if step == turn.chat.step:
            return _called_off(turn, state)
        case Words() if calls_off(said, turn.catalog):
            return _called_off(turn, state)
        case Tapped(step, "yes") if step == turn.chat.step:
            return _done(turn, state.said)
        case Tapped(step, "before") if step == turn.chat.step:
            return _kept_so_far(_asked_step(turn, STEPS[-1], state.said))
        case Words() if typed in SENDS:
            return _done(turn, state.said)
        case Words() if steps_back(said, turn.catalog):
            return _kept_so_far(_asked_step(turn, STEPS[-1], state.said))
    return None


def _done(turn: Turn, told: tuple[tuple[str, str], ...]) -> Reply:
    settings = {**settings_of(turn), **dict(told)}
    done = Text("setup-done", {"number": turn.catalog.emergency.number})
    ready = Say(done, rows(door("button-invite-patients", "links"), door("button-desk", "menu")))
    kept = tuple(KeepClinicSetting(name, value) for name, value in told)
    return Reply(None, (card(profile_of(turn, settings)), ready), (*kept, *_draft_gone(turn)))


def _typed(turn: Turn, state: EditingProfile, said: Words) -> Reply:
    field, value = state.field, " ".join(said.text.split())
    if steps_back(said, turn.catalog):
        return _step_back(turn, state) if state.asked else Reply(None, (say("profile-left"),))
    if calls_off(said, turn.catalog):
        return _called_off(turn, state)
    known = zone_named(said.text) if field == ZONE else value if is_fitting(field, value) else None
    if known is None:
        asked = _asked(turn, state, _zones(turn) if field == ZONE else ())
        wrong = Text(WRONG.get(field, "profile-wrong"), {"most": LONGEST} if field not in WRONG else {})
        return replace(asked, says=(Say(wrong), *asked.says))
    return _answered(turn, state, known)


def _answered(turn: Turn, state: EditingProfile, value: str) -> Reply:
    """Keep it; in the steps of a new owner the next one follows."""
    name = ZONE if state.field == ZONE else PROFILE + state.field
    if not state.asked:
        return _kept(turn, name, value)
    told = tuple({**dict(state.said), name: value}.items())
    reply = _gone_on(turn, replace(state, said=told))
    return replace(reply, says=(*_understood(turn, name, value), *reply.says))


def _gone_on(turn: Turn, state: EditingProfile) -> Reply:
    if state.following:
        return _kept_so_far(_asked_step(turn, state.following[0], state.said))
    reply = _read_back(turn, state.said)
    return _kept_so_far(reply) if state.said else reply


def _asked(turn: Turn, state: EditingProfile, zones: Sequence[str] = ()) -> Reply:
    """Ask for one field; zones: those offered, by default those of the clinic's country."""
    settings, field = {**settings_of(turn), **dict(state.said)}, state.field
    now = (
        (settings.get(ZONE) or clinic_zone(turn)).replace("_", " ")
        if field == ZONE
        else getattr(profile_of(turn, settings), field)
    )
    args: dict[str, Arg] = {"field": Text(NAMES[field]), "now": now or Text("profile-empty")}
    answers = list(_answers(state, settings.get(PROFILE + field), is_empty=not now))
    if field == ZONE:
        offered = zones or _zones(turn, turn.catalog.country)
        more = () if zones else (button("button-more", "more"),)
        answers = [*(_zone(turn, one) for one in offered), *more, *answers]
    text = "profile-ask-zone" if field == ZONE else "profile-ask-hours" if field == "hours" else "profile-ask"
    if not state.asked:
        return Reply(state, (question(Text(text, args), rows(*answers)),))
    step: dict[str, Arg] = {"step": len(STEPS) - len(state.following), "of": len(STEPS)}
    return Reply(state, (question(Text("setup-step", {**step, "question": Text(text, args)}), rows(*answers)),))


def _answers(state: EditingProfile, own: str | None, *, is_empty: bool) -> Iterator[Button]:
    if state.asked:
        yield button("button-skip", "skip")
        if state.field != STEPS[0]:
            yield button("button-step-before", "before")
    elif own and state.field != ZONE:
        yield button("button-shipped", "shipped")
    if state.field not in NEEDED and not is_empty:
        yield button("button-empty", "empty")
    yield button("button-setup-leave" if state.asked else "button-not-now", "leave")
    if state.asked and state.said:
        yield button("button-setup-drop", "drop")


def _zones(turn: Turn, country: str = "") -> list[str]:
    return [one.name for one in turn.catalog.zones if country in ("", one.country)]


def _zone(turn: Turn, name: str) -> Button:
    known = next(one for one in turn.catalog.zones if one.name == name)
    there = turn.now.astimezone(ZoneInfo(name)).time().replace(second=0, microsecond=0)
    return Button(Text("zone-choice", {"time": TimeOfDay(there), "place": Text(known.text)}), f"zone.{name}")


def _kept(turn: Turn, name: str, value: str) -> Reply:
    """Keep it, and show how it stands from now on."""
    settings = {**settings_of(turn), name: value}
    says = (say("profile-kept"), *_understood(turn, name, value), *_shown(turn, settings))
    return Reply(None, says, (KeepClinicSetting(name, value),))


def _understood(turn: Turn, name: str, value: str) -> tuple[Say, ...]:
    """Of opening hours, say what they mean now, or that they could not be read."""
    if name != PROFILE + "hours" or not value.strip():
        return ()
    read, now = read_hours(turn, value), open_now(turn, value)
    if read is None or (now.id == "nothing" and not read.unread):
        return (say("hours-unread"),)
    text = "hours-in-part-times" if read.may_open_more else "hours-in-part"
    in_part = (say(text, {"parts": "; ".join(read.unread)}),) if read.unread else ()
    return (*in_part, *((say("hours-read", {"now": now}),) if now.id != "nothing" else ()))


def _shown(turn: Turn, settings: Mapping[str, str]) -> tuple[Say, ...]:
    """Show the profile as patients see it, and what can be changed."""
    fields = [door(label, f"field.{field}") for field, label in NAMES.items()]
    second = "button-second-off" if settings.get(SECOND_LOOK) else "button-second-on"
    most = most_a_week(turn, settings)
    keyboard: Keyboard = (
        *rows(*fields, across=2),
        (door("button-setup-on" if settings.get(AT) else "button-setup", "setup"),),
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


def offered() -> Say:
    """Offer a new owner the six steps."""
    return Say(Text("setup-offer", {"steps": len(STEPS)}), ((door("button-setup", "setup"),),))


PART = Part(verbs=VERBS, tapped=hear, states=STATES, heard=heard, owners=VERBS, owners_states=STATES)
