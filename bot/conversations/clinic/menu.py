"""The clinic's desk: who may come in, what there is to do, and a closed door for everybody else."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import Final

from bot.conversations.clinic import holding, kept_edits
from bot.conversations.clinic.checked import waiting
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.part_tables import prove_part, table_of
from bot.conversations.clinic.profile import media_desk, profile_desk
from bot.conversations.clinic.questions import arrival, passing_on, whom
from bot.conversations.clinic.questions.prompts import code_of, for_nobody, is_for_nobody, left_for
from bot.conversations.clinic.staff import helping, team
from bot.conversations.clinic.tips import reactions, tip_edits
from bot.conversations.frame import goals
from bot.conversations.frame.asking import say
from bot.conversations.frame.conversation import BadConversation, Conversation, Offer
from bot.conversations.frame.doors import DOOR, door, owner_only
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.source_reading import modules_with, sets
from bot.store.records import ChatRecord
from bot.talk.bubbles import Button, Keyboard, Menu, Say, Text, Toast
from bot.talk.effects import KeepRefusal
from bot.talk.heard import Command, Edited, Media, Rang, Said, Tapped, Words
from bot.talk.links import CLAIM
from bot.talk.questions import AnswerWritten, WhatIsOpen
from bot.talk.reply import Reply, Step
from bot.talk.sign_offs import SignOffs
from bot.talk.staff import ClinicSettings, Role
from bot.talk.tips import MadeFrom

TIMER: Final = "clinic:"
A_NOTE: Final = "/"
"""How a command begins that is none: "// …" is what staff in the group write for themselves only."""


def menu(turn: Turn, role: Role | None = None) -> Reply:
    """Offer the work of the day for that role, or for whoever taps, and say what waits; "More" leads to the rest."""
    if reply := missing(turn, WhatIsOpen()):
        return reply
    waits = fact(turn, WhatIsOpen())
    profile = (door("button-profile", "profile"),) if (role or turn.chat.role) is Role.OWNER else ()
    keyboard: Keyboard = (
        (door("button-send-tip", "tip"), door("button-all-tips", "tips")),
        (_counted("button-alerts", "alerts", waits.alerts), _counted("button-questions", "questions", waits.questions)),
        (door("button-patients", "patients"), door("button-invite-patients", "links")),
        (*profile, door("button-desk-more", "more")),
    )
    return Reply(None, (Say(Text("clinic"), keyboard),))


def led_back(turn: Turn) -> Reply:
    """Show the desk for a command that nobody knows; what is under way stays."""
    desk = menu(turn)
    return desk if desk.needs or turn.state is None else turn.aside(desk)


def _more(turn: Turn) -> Reply:
    """Offer what is set up once, or looked at now and then."""
    if reply := missing(turn, SignOffs()):
        return reply
    keyboard: Keyboard = (
        (door("button-send-notice", "notice"),),
        (door("button-library", "lib"), door("button-courses", "courses")),
        (door("button-points", "points"), _counted("button-to-check", "check", len(waiting(turn)))),
        (door("button-team", "team"), *_as_patient(turn)),
        (door("button-desk", "menu"),),
    )
    return Reply(None, (Say(Text("clinic-more"), keyboard),))


def _as_patient(turn: Turn) -> tuple[Button, ...]:
    """Staff are nobody's patients until they ask for it."""
    return () if turn.person.consented_at is not None else (door("button-as-patient", "patient"),)


def _counted(label: str, choice: str, number: int) -> Button:
    """Give a button that says how much waits behind it."""
    named = door(label, choice)
    return replace(named, label=Text("desk-counted", {"label": named.label, "count": number})) if number else named


def _tapped_menu(turn: Turn, verb: str, about: str) -> Reply:
    del about
    return _more(turn) if verb == "more" else menu(turn)


PARTS: Final = (
    "tips.composing",
    "tips.saving",
    "tips.dispatch",
    "tips.tip_list",
    "tips.library",
    "tips.series_desk",
    "patients.patient_desk",
    "patients.alert_desk",
    "patients.weekly",
    "patients.writing",
    "questions.question_desk",
    "questions.saved_answers",
    "questions.all_the_same",
    "questions.arrival",
    "questions.putting_right",
    "profile.checking_desk",
    "profile.media_desk",
    "profile.profile_desk",
    "staff.team",
    "staff.inviting",
    "staff.undelivered",
    "holding",
)
"""Modules of the desk, each with a PART. A new corner is one line here; all else it says of itself."""


def _part(name: str) -> Part:
    """Give what a module declares. Raises BadConversation."""
    file = f"conversations/clinic/{name.replace('.', '/')}.py"
    path = f"{__package__}.{name}"
    try:
        module = import_module(path)
    except ModuleNotFoundError as error:
        if error.name != path:
            raise
        raise BadConversation(f"{file} is listed in conversations/clinic/menu.py, but is not there") from None
    part = getattr(module, "PART", None)
    if not isinstance(part, Part):
        raise BadConversation(f"{file} has no PART: say in it what is its own")
    return prove_part(part, file)


def forgotten_in(folder: Path) -> None:
    """Refuse a corner that is not listed: nobody would ever reach it."""
    for name in sorted(modules_with(sets("PART"), folder) - {*PARTS}):
        file = f"conversations/clinic/{name.replace('.', '/')}.py"
        raise BadConversation(f"{file}: add {name!r} to PARTS in conversations/clinic/menu.py")


forgotten_in(Path(__file__).parent)
ALL_PARTS: Final = (
    Part(verbs=("menu", "more"), tapped=_tapped_menu, commands={"clinic": menu}),
    *(_part(name) for name in PARTS),
)


TAPPED: Final = table_of("button", ((verb, part.tapped) for part in ALL_PARTS for verb in part.verbs))
HEARD: Final = table_of("state", ((state, part.heard) for part in ALL_PARTS for state in part.states))
RANG: Final = table_of("timer", ((kind, part.rang) for part in ALL_PARTS for kind in part.timers))
BEGINS: Final = table_of("command", ((name, begin) for part in ALL_PARTS for name, begin in part.commands.items()))
OWNERS: Final = frozenset(name for part in ALL_PARTS for name in part.owners)
OWNERS_STATES: Final = tuple(state for part in ALL_PARTS for state in part.owners_states)
"""What only an owner may do: verbs and commands by name, and the states of what an owner types."""


class ClinicDesk(Conversation):
    """Answers staff; tells everybody else nothing."""

    states = tuple(HEARD)
    choices = (DOOR, reactions.TIP)
    timers = (TIMER,)
    offers = tuple(
        Offer(name, goals.HOME, rank=place, staff=True, owners=name in OWNERS) for place, name in enumerate(BEGINS, 1)
    )

    def still_asked(self, chat: ChatRecord, state: object | None) -> tuple[ChatRecord, object | None]:
        """Let go of what the desk asked somebody who is no longer of the team: what they say is a patient's. Of who
        deleted everything only the prompt is left, for nobody.
        """
        if not chat.asked:
            state = for_nobody(state)
        gone = chat.role is None and isinstance(state, self.states)
        return (replace(chat, state=None, asked={}), None) if gone else (chat, state)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Answer what is said where the desk asks something."""
        return self.answer(turn, said)

    def tapped(self, turn: Turn, said: Tapped) -> Reply | None:
        """Answer a button of the desk."""
        return self.answer(turn, said)

    def answer(self, turn: Turn, said: Said) -> Reply | None:
        """Answer what is the clinic's to answer; None for everything else."""
        match said:
            case Command("start", argument, sender) if argument.startswith(CLAIM):
                return _claimed(turn, argument.removeprefix(CLAIM), sender)
            case Tapped(0, choice) if choice.startswith(reactions.TIP):
                return reactions.hear(turn, choice.removeprefix(reactions.TIP))
        asked = _asked_of_clinic(said)
        if isinstance(said, Rang) and turn.chat.chat_id < 0:
            return _rang_in_group(turn, said)
        if turn.chat.role is None:
            return _refused(turn, said, asked) if asked else None
        if turn.chat.role is not Role.OWNER and (reply := owners_alone(turn, said)) is not None:
            return reply
        match said:
            case Rang(key) if key.startswith(TIMER):
                return _rang(turn, key.removeprefix(TIMER))
            case Edited() if (reply := _edited(turn, said)) is not None:
                return reply
            case Words() | Media() if said.reply_to is not None and (reply := _replied(turn, said)):
                return reply
            case Command(name) if name in BEGINS:
                return BEGINS[name](turn)
            case Command("help"):
                mine = (one for one in BEGINS if turn.chat.role is Role.OWNER or one not in OWNERS)
                return helping.help_for_staff(turn, mine)
            case Command("start") if type(turn.state) in HEARD or _is_free_stranger(turn):
                return menu(turn)
            case Command(name) if name.startswith(A_NOTE):
                return turn.again(say("note-to-nobody"))
            case Tapped(0, choice) if choice.startswith(DOOR):
                return _tapped(turn, choice.removeprefix(DOOR))
        return _heard(turn, said)


def _replied(turn: Turn, said: Words | Media) -> Reply | None:
    """Pass on what answers a question, or offer to write to whom an alert or a card is about."""
    return passing_on.by_reply(turn, said) or holding.by_reply(turn, said)


def _is_free_stranger(turn: Turn) -> bool:
    return turn.person.consented_at is None and passing_on.is_free(turn)


def owners_alone(turn: Turn, said: Said) -> Reply | None:
    """Refuse a practitioner what only an owner may do; None for everything else."""
    match said:
        case Command(name) if name in BEGINS:
            refused = replace(owner_only(turn, f"/{name}"), says=(say("owner-only"),))  # no tap, so no toast
            return refused if name in OWNERS else None
        case Tapped(0, choice) if choice.startswith(DOOR):
            verb, _, about = choice.removeprefix(DOOR).partition(".")
            return owner_only(turn, f"{DOOR}{verb}.{about}") if verb in OWNERS else None
    return None


def _edited(turn: Turn, said: Edited) -> Reply | None:
    """Let all that was made of a message follow its edit; None where nothing was."""
    at, answer = turn.chat.chat_id, AnswerWritten(turn.chat.chat_id, passing_on.mark_of(said.number))
    if asking := missing(turn, MadeFrom(at, said.number), answer, ClinicSettings(), *kept_edits.ASKED):
        return asking  # all of it at once: each asks for more by itself
    reply = tip_edits.edited(turn, said)
    reply = passing_on.corrected(turn, said) if reply is None else reply
    return kept_edits.followed(turn, said, reply)


def _heard(turn: Turn, said: Said) -> Reply | None:
    """Go on where something is asked; anything that answers a point's card is taken in any state.

    Where only an owner may answer, what was begun by somebody who is none any more ends.
    """
    if isinstance(said, Media) and (reply := media_desk.replied(turn, said)) is not None:
        return reply
    if isinstance(turn.state, OWNERS_STATES) and turn.chat.role is not Role.OWNER and not isinstance(said, Rang):
        return replace(owner_only(turn, type(turn.state).__name__), state=None)
    if is_for_nobody(turn.state) and isinstance(said, Words | Media):
        return passing_on.nobody_there(code_of(None))
    asking = HEARD.get(type(turn.state))
    if asking and (reply := whom.heard(turn, said, asking)) is not None:
        return reply
    if (reply := asking(turn, said) if asking else None) is not None or not isinstance(said, Words | Media):
        return reply
    if asking:
        return turn.again(say("desk-not-that"))
    is_stranger = turn.state is None and turn.person.consented_at is None
    return holding.offered(turn, said) if is_stranger else None


def _tapped(turn: Turn, choice: str) -> Reply | None:
    """Carry out what a button of the desk says; one that is not known is over."""
    verb, _, about = choice.partition(".")
    return left_for(turn, verb, TAPPED[verb](turn, verb, about)) if verb in TAPPED else turn.over()


def _rang(turn: Turn, key: str) -> Reply | None:
    kind, _, about = key.partition(":")
    return RANG[kind](turn, kind, about) if kind in RANG else None


def _rang_in_group(turn: Turn, said: Rang) -> Reply | None:
    """Say under an answer whether it arrived; nothing else rings in the clinic's group."""
    kind, _, about = said.key.removeprefix(TIMER).partition(":")
    return arrival.rang(turn, kind, about) if kind in arrival.PART.timers else None


def _claimed(turn: Turn, token: str, sender: str) -> Reply | None:
    reply = team.claim(turn, token, sender)
    if reply.needs or not reply.effects:
        return reply
    role = next((one.role for one in reply.says if isinstance(one, Menu)), None)
    desk = menu(turn, role)
    setup = (profile_desk.offered(),) if team.is_first_owner(turn, role) else ()
    return desk if desk.needs else replace(reply, says=(*reply.says, *desk.says, *setup))


# ---------------------------------------------------------------- everybody else


def _asked_of_clinic(said: Said) -> str:
    """Name what only staff may do, "" for anything else."""
    match said:
        case Command(name) if name in BEGINS:
            return f"/{name}"
        case Tapped(0, choice) if choice.startswith(DOOR):
            return choice[:24]
        case Rang(key) if key.startswith(TIMER):
            return key[:24]
    return ""


def _refused(turn: Turn, said: Said, asked: str) -> Reply:
    """Do nothing, and write it down. A command gets the help that any unknown one gets."""
    refusal, state = KeepRefusal(asked), turn.state
    match said:
        case Tapped():
            return Reply(state, (Toast(Text("step-over")),), (refusal,), step=Step.SAME)
        case Command():
            return Reply(
                state, (say("not-understood", {"number": turn.catalog.emergency.number}),), (refusal,), step=Step.SAME
            )
    return Reply(state, (), (refusal,), step=Step.SAME)
