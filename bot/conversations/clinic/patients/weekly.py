"""The week in numbers, on Monday morning, for an owner who wants it: totals only, nobody by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.planning.cadence import A_WEEK, local_moment
from bot.conversations.clinic.part import Part
from bot.conversations.frame.clinic_contact import clinic_zone, settings_of
from bot.conversations.frame.doors import door
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.base36 import base36
from bot.talk.bubbles import Arg, Button, Day, Keyboard, Say, Text
from bot.talk.effects import CancelTimers, KeepClinicSetting, SetTimer
from bot.talk.patients import WeekOf
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings, Role

KIND: Final = "week"
TIMER: Final = f"clinic:{KIND}:"
AT: Final = time(8)
ON: Final = "on"
BUBBLE: Final = "weekly"
VERBS: Final = ("week", "weekon", "weekoff")


def button(turn: Turn) -> tuple[Button, ...]:
    """Lead an owner to it."""
    return (door("button-weekly", "week"),) if turn.chat.role is Role.OWNER else ()


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Show the week so far, and the switch; or switch.

    A look sets the timer again, which goes when somebody blocks the bot for a while.
    """
    del about
    asked = WeekOf(turn.now - A_WEEK)
    if reply := missing(turn, ClinicSettings(), asked):
        return reply
    if verb == "week":
        wanted = settings_of(turn).get(_setting(turn)) == ON
        return Reply(None, (_shown(turn, asked, on=wanted),), (_next(turn),) if wanted else ())
    on = verb == "weekon"
    shown = replace(_shown(turn, asked, on=on), edits=BUBBLE, rings=False)
    timer = _next(turn) if on else CancelTimers(TIMER)
    return turn.stays(shown, effects=(KeepClinicSetting(_setting(turn), ON if on else ""), timer))


def rang(turn: Turn, kind: str, about: str) -> Reply | None:
    """Say how the week was, if it is still wanted, and look again in a week."""
    del kind, about
    asked = WeekOf(turn.now - A_WEEK)
    if reply := missing(turn, ClinicSettings(), asked):
        return reply
    if turn.chat.role is not Role.OWNER or settings_of(turn).get(_setting(turn)) != ON:
        return turn.stays()
    return turn.stays(_shown(turn, asked, on=True), effects=(_next(turn),))


def _setting(turn: Turn) -> str:
    """Each owner decides for themselves."""
    return f"weekly.{base36(turn.chat.chat_id)}"


def _next(turn: Turn) -> SetTimer:
    """Look on the next Monday morning where the clinic is."""
    zone = clinic_zone(turn)
    there = turn.now.astimezone(ZoneInfo(zone))
    coming = (there + timedelta(days=ahead) for ahead in range(-there.weekday() % 7, 15, 7))
    return SetTimer(TIMER, next(at for at in (local_moment(day, AT, zone) for day in coming) if at > turn.now))


def _shown(turn: Turn, asked: WeekOf, *, on: bool) -> Say:
    week = fact(turn, asked)
    args: dict[str, Arg] = {
        "first": _day(turn, asked.since),
        "last": _day(turn, turn.now),
        "joined": week.joined,
        "sessions": week.sessions,
        "answered": week.answered,
        "open": week.open,
        "alerts": week.alerts,
        "unseen": Text("weekly-unseen", {"count": week.unseen}) if week.unseen else Text("nothing"),
        "tips": week.tips,
        "switch": Text("weekly-on" if on else "weekly-off"),
    }
    switch = door("button-weekly-off", "weekoff") if on else door("button-weekly-on", "weekon")
    keyboard: Keyboard = ((switch,), (door("button-questions", "questions"), door("button-alerts", "alerts")))
    return Say(Text("weekly", args), keyboard, name=BUBBLE)


def _day(turn: Turn, moment: datetime) -> Day:
    return Day(moment.astimezone(ZoneInfo(clinic_zone(turn))).date())


PART = Part(verbs=VERBS, tapped=tapped, timers=(KIND,), rang=rang, owners=VERBS)
