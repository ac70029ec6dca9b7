"""How a tip goes out, and what that promises: counted the same way before it is ordered and when it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from bot.care.planning.cadence import local_moment, outside_quiet_hours
from bot.conversations.clinic.tips.reactions import bubble_of
from bot.conversations.clinic.tips.tip_reading import unread
from bot.conversations.frame.asking import lines
from bot.conversations.frame.clinic_contact import clinic_zone, most_a_week, settings_of
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubbles import Arg, Text
from bot.talk.effects import KeepBroadcast
from bot.talk.reply import Reply
from bot.talk.staff import Role
from bot.talk.tips import Broadcast, CountPeople, Missed, People, Plan, Sort

FEWEST: Final = 5
"""Of fewer, nobody among them, a practitioner who narrows an audience reads no number, before it goes or after: it
might tell of one patient.
"""

TOTAL: Final = 3
"""Of fewer, nobody reads how many may not do something: it would tell of one patient's health."""


def id_for(turn: Turn) -> str:
    """Name what is made in this step; nothing else is called so."""
    return f"{base36(turn.chat.chat_id)}-{base36(turn.chat.step)}"


def plan_of(turn: Turn, sort: Sort) -> Plan:
    """After the minute in which it can be taken back; what takes a tip away goes at once. Asks for ClinicSettings."""
    seconds = 0 if sort is Sort.REMOVAL else turn.catalog.clinic.tips.undo_seconds
    most = most_a_week(turn, settings_of(turn))
    return Plan(turn.now + timedelta(seconds=seconds), turn.catalog.cadence.quiet, most)


def starts_at(turn: Turn, tip: Broadcast) -> datetime:
    """Say when it goes to somebody where the clinic is, which tells nothing of who gets it. Asks for ClinicSettings."""
    plan, zone = plan_of(turn, tip.sort), clinic_zone(turn)
    moment = plan.not_before
    if tip.local is not None:
        moment = max(moment, local_moment(datetime.fromisoformat(tip.local.day), tip.local.at, zone))
    return outside_quiet_hours(moment, zone, plan.quiet)


def counted(tip: Broadcast, plan: Plan) -> CountPeople:
    """Ask how many people get it."""
    return CountPeople(tip.audience, plan, tip.local, tip.sort, unread(tip), tip.id)


def is_few(turn: Turn, tip: Broadcast, people: People) -> bool:
    """Tell whether a number would name somebody: few are left of a narrowed audience, and it is no owner who looks."""
    return may_name(turn, tip, people.reached)


def few() -> Text:
    """Say a number that may name somebody: the same words whether it is nobody or some."""
    return Text("count-few", {"most": FEWEST})


def with_closed(turn: Turn, tip: Broadcast, people: People, text: Text) -> Text:
    """Ask whether those who may not press shall be left out, where some of them would get it."""
    if not people.closed:
        return text
    few = is_few(turn, tip, people) or is_of_health(turn, tip, people.closed)
    return Text("tip-who-closed-few" if few else "tip-who-closed", {"ask": text, "closed": people.closed})


def missed_by(turn: Turn, tip: Broadcast, missed: Missed) -> Text:
    """Say who got the wrong words and does not get the right ones; nothing where that is nobody."""
    few = is_of_health(turn, tip, missed.closed)
    blocked: dict[str, Arg] = {"count": missed.blocked, "codes": ", ".join(missed.codes)}
    named = (
        (missed.closed, Text("mend-closed-few" if few else "mend-closed", {"count": missed.closed})),
        (missed.blocked, Text("mend-blocked", blocked)),
        (missed.forgot, Text("mend-forgot", {"count": missed.forgot})),
    )
    told = tuple(text for number, text in named if number)
    return Text("mend-missed", {"lines": lines(*told)}) if told else Text("nothing")


def is_of_health(turn: Turn, tip: Broadcast, number: int) -> bool:
    """Tell whether a number of those who may not do something would tell of one patient."""
    return 0 < number < TOTAL or (number > 0 and may_name(turn, tip, number))


def may_name(turn: Turn, tip: Broadcast, number: int) -> bool:
    """Tell whether this number of a narrowed audience would tell of one patient to who is no owner."""
    audience = tip.audience
    narrowed = audience.regions or audience.quiet_days or audience.invites_to or audience.locale
    return bool(narrowed) and number < FEWEST and turn.chat.role is not Role.OWNER


def kept(reply: Reply, tip: Broadcast) -> Reply:
    """Let a reply keep the tip as it is now."""
    return reply if reply.needs else replace(reply, effects=(KeepBroadcast(tip, bubble_of(tip)), *reply.effects))
