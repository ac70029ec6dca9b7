"""How a tip goes out, and what that promises: counted the same way before it is ordered and when it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final

from bot.care.planning.cadence import QuietHours, local_moment, outside_quiet_hours
from bot.conversations.clinic.tips.reactions import bubble_of
from bot.conversations.clinic.tips.tip_reading import is_unread
from bot.conversations.frame.asking import lines
from bot.conversations.frame.clinic_contact import clinic_zone, most_a_week, settings_of
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubbles import Arg, Text
from bot.talk.effects import KeepBroadcast
from bot.talk.reply import Reply
from bot.talk.tips import Broadcast, CountPeople, Missed, People, Plan, Progress, Sort

FEWEST: Final = 5
"""Of fewer, nobody among them, no number is read by who narrows an audience, an owner or not, before it goes or after:
it might tell of one patient what they told nobody but the bot.
"""


def id_for(turn: Turn) -> str:
    """Name what is made in this step; nothing else is called so."""
    return f"{base36(turn.chat.chat_id)}-{base36(turn.chat.step)}"


NEVER: Final = QuietHours(time(0), time(0))
"""No quiet hours: they end as they begin."""


def plan_of(turn: Turn, tip: Broadcast) -> Plan:
    """After the minute in which it can be taken back; what takes a tip away goes at once. What puts right what may harm
    waits for nobody's morning. Asks for ClinicSettings.
    """
    seconds = 0 if tip.sort is Sort.REMOVAL else turn.catalog.clinic.tips.undo_seconds
    most = most_a_week(turn, settings_of(turn))
    quiet = NEVER if tip.urgent else turn.catalog.cadence.quiet
    return Plan(turn.now + timedelta(seconds=seconds), quiet, most)


def starts_at(turn: Turn, tip: Broadcast) -> datetime:
    """Say when it goes to somebody where the clinic is, which tells nothing of who gets it. Asks for ClinicSettings."""
    plan, zone = plan_of(turn, tip), clinic_zone(turn)
    moment = plan.not_before
    if tip.local is not None:
        moment = max(moment, local_moment(datetime.fromisoformat(tip.local.day), tip.local.at, zone))
    return outside_quiet_hours(moment, zone, plan.quiet)


def counted(tip: Broadcast, plan: Plan) -> CountPeople:
    """Ask how many people get it."""
    return CountPeople(tip.audience, plan, tip.local, tip.sort, tip.id)


def masked(tip: Broadcast, people: People) -> Text | None:
    """Give what stands in place of a number that would tell of one patient: few are left of a narrowed audience, or few
    are left out of it, as whoever takes a filter off finds the difference. None for a number that may be read.
    """
    return _masked(tip, people.reached, people.left_out)


def masked_in(progress: Progress, number: int) -> Text | None:
    """Give the same for a number of what was ordered already: as it was promised, so it stays."""
    return _masked(progress.broadcast, number, progress.promised.left_out if progress.promised else None)


def _masked(tip: Broadcast, number: int, left_out: int | None) -> Text | None:
    if not tip.audience.is_narrowed:
        return None
    if number < FEWEST:
        return few()
    return nearly_all() if tip.audience.hidden or (left_out is not None and left_out < FEWEST) else None


def few() -> Text:
    """Say a number that may name somebody: the same words whether it is nobody or some."""
    return Text("count-few", {"most": FEWEST})


def nearly_all() -> Text:
    """Say a number whose difference from all may name somebody: the same words whether nobody is left out or some."""
    return Text("count-nearly-all", {"most": FEWEST})


def why_nobody(tip: Broadcast, people: People) -> Text:
    """Say why nobody would get it, as far as that may be said: they had enough tips, or have it, or want none."""
    if tip.sort is Sort.TIP and people.full:
        return Text("tip-nobody-full", {"full": people.full})
    return Text("tip-nobody-left" if tip.audience.without else "tip-nobody-wants")


def with_closed(tip: Broadcast, text: Text) -> Text:
    """Ask whether it asks anything of a body, where its words do not say: the same whoever gets it, as more would tell
    who may not press.
    """
    return Text("tip-who-asks", {"ask": text}) if is_unread(tip) else text


def missed_by(tip: Broadcast, missed: Missed) -> Text:
    """Say who got the wrong words and does not get the right ones; nothing where that is nobody. Of few who may not do
    what it asks it reads the same as of nobody.
    """
    asks, few = tip.sort is Sort.MEND and bool(tip.audience.invites_to), missed.closed < FEWEST
    blocked: dict[str, Arg] = {"count": missed.blocked, "codes": ", ".join(missed.codes)}
    named = (
        (asks, Text("mend-closed-few" if few else "mend-closed", {"count": missed.closed})),
        (missed.blocked, Text("mend-blocked", blocked)),
        (missed.forgot, Text("mend-forgot", {"count": missed.forgot})),
    )
    told = tuple(text for is_said, text in named if is_said)
    return Text("mend-missed", {"lines": lines(*told)}) if told else Text("nothing")


def kept(reply: Reply, tip: Broadcast) -> Reply:
    """Let a reply keep the tip as it is now."""
    return reply if reply.needs else replace(reply, effects=(KeepBroadcast(tip, bubble_of(tip)), *reply.effects))
