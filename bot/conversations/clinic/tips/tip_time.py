"""When a tip goes out, and the last question before it does."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.conversations.clinic.tips.dispatch import start
from bot.conversations.clinic.tips.tip_states import ChoosingAudience, ChoosingTipDay, ChoosingTipHour, ConfirmingTip
from bot.conversations.clinic.tips.tip_words import when, who
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.clinic_contact import most_a_week, settings_of
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Day, Keyboard, Text, TimeOfDay
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings
from bot.talk.tips import CountPeople, Local

DAYS: Final = 7
HOURS: Final = (8, 9, 10, 12, 15, 17, 18, 19, 20)
TYPED_TIME: Final = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)")


def ask(state: ChoosingAudience) -> Reply:
    keyboard = rows(button("button-send-now", "now"), button("button-send-later", "later"))
    return Reply(ChoosingTipDay(state.post, state.audience), (question(Text("tip-when"), keyboard),))


def hear_day(turn: Turn, state: ChoosingTipDay, said: Said) -> Reply | None:
    match said:
        case Tapped(_, "now"):
            return _ask_confirming(turn, ConfirmingTip(state.post, state.audience))
        case Tapped(_, "later"):
            return Reply(state, (question(Text("tip-day"), _days(turn)),))
        case Tapped(_, choice) if choice.removeprefix("day.") in _next_days(turn):
            return _ask_hour(ChoosingTipHour(state.post, state.audience, choice.removeprefix("day.")))
    return None


def _ask_hour(state: ChoosingTipHour) -> Reply:
    hours = [button("hour", f"at.{hour:02}:00", time=TimeOfDay(time(hour))) for hour in HOURS]
    return Reply(state, (question(Text("tip-hour"), rows(*hours, across=3)),))


def _days(turn: Turn) -> Keyboard:
    return rows(*(Button(Text("day", {"day": Day(_on(one))}), f"day.{one}") for one in _next_days(turn)))


def _next_days(turn: Turn) -> list[str]:
    today = turn.now.astimezone(ZoneInfo(turn.person.zone)).date()
    return [(today + timedelta(days=ahead)).isoformat() for ahead in range(DAYS)]


def _on(day: str) -> date:
    return date.fromisoformat(day)


def hear_hour(turn: Turn, state: ChoosingTipHour, said: Said) -> Reply | None:
    at = _time_in(said)
    if at is None:
        return None
    moment = datetime.combine(_on(state.day), at, ZoneInfo(turn.person.zone))
    if moment <= turn.now:
        asked = _ask_hour(state)
        return replace(asked, says=(say("tip-too-late"), *asked.says))
    return _ask_confirming(turn, ConfirmingTip(state.post, state.audience, Local(state.day, at)))


def _time_in(said: Said) -> time | None:
    words = said.text if isinstance(said, Words) else said.choice if isinstance(said, Tapped) else ""
    found = TYPED_TIME.fullmatch(words.removeprefix("at.").strip().lower())
    return time(int(found[1]), int(found[2])) if found else None


# ---------------------------------------------------------------- really?


def _ask_confirming(turn: Turn, state: ConfirmingTip) -> Reply:
    if reply := missing(turn, ClinicSettings()):
        return reply
    counted = CountPeople(state.audience, most_a_week(turn, settings_of(turn)))
    if reply := missing(turn, counted):
        return reply
    args: dict[str, Arg] = {
        "people": fact(turn, counted).reached,
        "who": who(state.audience, turn),
        "when": when(state.local),
    }
    keyboard = rows(
        button("button-send-it", "send"), button("button-change", "change"), button("button-leave-it", "leave")
    )
    return Reply(state, (question(Text("tip-confirm", args), keyboard),))


def hear_confirming(turn: Turn, state: ConfirmingTip, said: Said) -> Reply | None:
    """Store it, on the one answer that sends it."""
    if not isinstance(said, Tapped) or said.choice != "send":
        return None
    return start(turn, state.post, state.audience, state.local)
