"""When a tip goes out, tapped or as people write it, and the last question before it does."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.planning.said_moments import Usual, is_only_when, is_past, moment_in
from bot.care.planning.said_times import (
    SaidTime,
    half_in,
    is_now,
    names_midnight,
    names_two_days,
    plain_time,
    said_time,
    unslashed,
)
from bot.conversations.clinic.tips.dispatch import moved, moved_meanwhile, start
from bot.conversations.clinic.tips.planning import counted, kept, masked, missed_by, plan_of, with_closed
from bot.conversations.clinic.tips.reactions import ADVICE
from bot.conversations.clinic.tips.tip_reading import CAREFUL, careful, switched, warning_of, warns
from bot.conversations.clinic.tips.tip_states import ChoosingTipDay, ChoosingTipHour, ConfirmingTip
from bot.conversations.clinic.tips.tip_words import first_words, when, who
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.clinic_contact import clinic_zone
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Keyboard, Text, TimeOfDay
from bot.talk.bubbles import Day as DayShown
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Reply
from bot.talk.staff import ClinicSettings, Team
from bot.talk.tips import Broadcast, HowFar, Local, People, Sort, WhoMisses

DAYS: Final = 7
USUAL: Final = Usual(time(9), time(18), time(8))
"""The time of a day that is named without one, and the hour before which "Monday at 6" is the evening."""

HALF_A_DAY: Final = 12

HOURS: Final = (8, 9, 10, 12, 15, 17, 18, 19, 20)
HOURS_OF: Final = {"morning": HOURS[:3], "evening": HOURS[4:]}
CONFIRM: Final = {
    Sort.TIP: "tip-confirm",
    Sort.NOTICE: "tip-confirm",
    Sort.MEND: "mend-confirm",
    Sort.REMOVAL: "removal-confirm",
}


def ask(tip: Broadcast) -> Reply:
    """Ask for the day; now is one."""
    keyboard = rows(button("button-send-now", "now"), button("button-send-later", "later"))
    return Reply(ChoosingTipDay(tip.id), (question(Text("tip-when"), keyboard),))


def ask_anew(turn: Turn, tip: Broadcast) -> Reply:
    """Ask for another time of what is scheduled: it stays so until there is one."""
    keyboard = (*rows(button("button-send-now", "now")), *_days(turn), *rows(button("button-time-stays", "leave")))
    asked = question(Text("tip-move", {"when": when(tip.local, turn)}), keyboard)
    return Reply(ChoosingTipDay(tip.id, moves=True, order=tip.version), (asked,))


def is_moving(turn: Turn) -> bool:
    """Tell whether something that is scheduled gets another time."""
    return isinstance(turn.state, ChoosingTipDay | ChoosingTipHour) and turn.state.moves


def hear_day(turn: Turn, tip: Broadcast, said: Said) -> Reply | None:
    """Take the day. Asks for ClinicSettings."""
    match said:
        case Tapped(_, "now"):
            return at(turn, tip, None)
        case Tapped(_, "later"):
            return Reply(ChoosingTipDay(tip.id), (question(Text("tip-day"), _days(turn)),))
        case Tapped(_, choice) if choice.removeprefix("day.") in _next_days(turn):
            return ask_hour(turn, tip, choice.removeprefix("day."))
    return None


def ask_hour(turn: Turn, tip: Broadcast, day: str, half: str = "") -> Reply:
    """Ask at what time of that day. half: "morning" or "evening", where only that was named."""
    ahead = [hour for hour in HOURS_OF.get(half, HOURS) if _moment(turn, day, time(hour)) > turn.now]
    hours = [button("hour", f"at.{hour:02}", time=TimeOfDay(time(hour))) for hour in ahead or HOURS]
    moves = is_moving(turn)
    stays = rows(button("button-time-stays", "leave")) if moves else ()
    asked = question(Text("tip-hour", {"day": DayShown(date.fromisoformat(day))}), (*rows(*hours, across=3), *stays))
    return Reply(ChoosingTipHour(tip.id, day, moves, getattr(turn.state, "order", 0)), (asked,))


def _days(turn: Turn) -> Keyboard:
    named = ((one, DayShown(date.fromisoformat(one))) for one in _next_days(turn))
    return rows(*(Button(Text("day", {"day": shown}), f"day.{one}") for one, shown in named))


def _next_days(turn: Turn) -> list[str]:
    return [(_today(turn) + timedelta(days=ahead)).isoformat() for ahead in range(DAYS)]


def _today(turn: Turn) -> date:
    return turn.now.astimezone(ZoneInfo(clinic_zone(turn))).date()


def hear_hour(turn: Turn, state: ChoosingTipHour, tip: Broadcast, said: Said) -> Reply | None:
    """Take the hour that was tapped."""
    hour = said.choice.removeprefix("at.") if isinstance(said, Tapped) else ""
    if hour not in {f"{one:02}" for one in HOURS}:
        return None
    return _on(turn, tip, state.day, time(int(hour)))


def _moment(turn: Turn, day: str, hour: time) -> datetime:
    return datetime.combine(date.fromisoformat(day), hour, ZoneInfo(clinic_zone(turn)))


def _on(turn: Turn, tip: Broadcast, day: str, hour: time) -> Reply:
    if _moment(turn, day, hour) <= turn.now:
        asked = ask_hour(turn, tip, day)
        return replace(asked, says=(say("tip-too-late"), *asked.says))
    return at(turn, tip, Local(day, hour))


# ---------------------------------------------------------------- as people write it


def typed(turn: Turn, tip: Broadcast, said: Words) -> Reply | None:
    """Take a time that was typed, in whatever step; None for words that are none. Asks for ClinicSettings."""
    days = unslashed(said.text, turn.catalog.times[turn.person.locale], month_first=_month_first(turn))
    text, languages = days[0] if days else said.text, turn.catalog.times.values()
    found = _said(turn, text)
    if (len(days) > 1 or names_midnight(text, languages)) and (found is not None or is_only_when(text, languages)):
        return turn.again(say("tip-day-unclear"))  # 12/1, or a midnight: a wrong day is worse
    state = turn.state
    if isinstance(state, ChoosingTipDay) and is_now(said.text, languages):
        return at(turn, tip, None)
    if found is None or (found.is_bare and not isinstance(state, ChoosingTipHour)):
        return _ahead(turn, tip, text)
    if found.is_odd or found.is_unclear:
        return turn.again(say("tip-time-odd" if found.is_odd else "tip-day-unclear"))
    half = half_in(text, languages)
    if found.at is None:
        return ask_hour(turn, tip, _day_of(turn, state, found, time(0)).isoformat(), half)
    is_written_out = ":" in plain_time(text)
    hour = found.at if half else _meant(turn, state, found, found.at, may_be_over=is_written_out)
    return _on(turn, tip, _day_of(turn, state, found, hour).isoformat(), hour)


def _meant(turn: Turn, state: object, found: SaidTime, hour: time, *, may_be_over: bool) -> time:
    """Give the hour of an evening for one that is night, or over today, where no half of the day was named: "Monday at
    6", "today at 6" at noon. may_be_over: it is written out, and an "8:00" that is over is refused.
    """
    if not 1 <= hour.hour < HALF_A_DAY:
        return hour
    later = hour.replace(hour=hour.hour + HALF_A_DAY)
    quiet, day = turn.catalog.cadence.quiet, _day_of(turn, state, found, hour).isoformat()
    is_over = not may_be_over and _moment(turn, day, hour) <= turn.now
    return later if (is_over or quiet.covers(hour)) and not quiet.covers(later) else hour


def _month_first(turn: Turn) -> bool:
    """Tell whether "12/1" can only be the first of December here."""
    return turn.person.locale == "en" and turn.catalog.country == "US"


def _said(turn: Turn, text: str) -> SaidTime | None:
    """Read it in one's own language, else in any other of the clinic's."""
    own, today = turn.person.locale, _today(turn)
    others = (words for locale, words in turn.catalog.times.items() if locale != own)
    read = (said_time(text, words, today) for words in (turn.catalog.times[own], *others))
    return next((one for one in read if one is not None), None)


def _ahead(turn: Turn, tip: Broadcast, text: str) -> Reply | None:
    """Take "in 2 hours"; a time that is none, or is over, is never the tip's new words."""
    languages = turn.catalog.times.values()
    if not is_only_when(text, languages):
        # Where a time is asked for, whatever is no time is one that I do not know: never what patients read.
        return turn.again(say("tip-time-odd")) if isinstance(turn.state, ChoosingTipDay | ChoosingTipHour) else None
    if names_two_days(text, languages, _today(turn)):
        return turn.again(say("tip-day-unclear"))
    there = turn.now.astimezone(ZoneInfo(clinic_zone(turn))).replace(second=0, microsecond=0, tzinfo=None)
    moment = None if is_past(text, languages) else moment_in(text, languages, there, USUAL)
    if moment is None:
        return turn.again(say("tip-time-odd"))
    return at(turn, tip, Local(str(moment.date()), moment.time()))


def _day_of(turn: Turn, state: object, found: SaidTime, hour: time) -> date:
    """The day that was said or chosen, else the next on which it is that time."""
    if found.day is not None:
        return found.day
    if isinstance(state, ChoosingTipHour):
        return date.fromisoformat(state.day)
    there = turn.now.astimezone(ZoneInfo(clinic_zone(turn)))
    return there.date() + timedelta(days=1 if hour <= there.time() else 0)


# ---------------------------------------------------------------- really?


def at(turn: Turn, tip: Broadcast, local: Local | None) -> Reply:
    """Keep the time, and ask whether it shall go; what is scheduled already goes then."""
    changed = replace(tip, local=local)
    if is_moving(turn):
        if reply := missing(turn, Team()):
            return reply
        progress = fact(turn, HowFar(tip.id))
        if progress is not None and getattr(turn.state, "order", 0) != tip.version:
            return replace(moved_meanwhile(turn, tip), state=None)
        return moved(turn, progress, changed) if progress is not None else Reply(None, (say("tip-gone"),))
    return kept(ask_confirming(turn, changed), changed)


def ask_confirming(turn: Turn, tip: Broadcast) -> Reply:
    """Say what is promised if it goes."""
    if reply := missing(turn, ClinicSettings()):
        return reply
    asked, misses = counted(tip, plan_of(turn, tip)), WhoMisses(tip.audience, tip.id)
    if reply := missing(turn, asked, *((misses,) if tip.sort is Sort.MEND else ())):
        return reply
    people = fact(turn, asked)
    args: dict[str, Arg] = {
        "people": people.reached,
        "full": people.full if tip.sort is Sort.TIP else 0,
        "words": first_words(tip.post, turn),
        "who": who(tip, turn),
        "when": when(tip.local, turn, at_night=tip.urgent),
        "night": _night(turn, tip),
        "asleep": _asleep(turn, tip, people),
        "missed": missed_by(tip, fact(turn, misses)) if tip.sort is Sort.MEND else Text("nothing"),
    }
    hidden = masked(tip, people)
    instead = "removal-confirm-few" if tip.sort is Sort.REMOVAL else "tip-confirm-few"
    text = Text(instead, args | {"few": hidden}) if hidden else Text(CONFIRM[tip.sort], args)
    goes = hidden is not None or people.reached > 0
    confirm = question(with_closed(tip, text) if tip.sort is Sort.MEND else text, _answers(tip, goes=goes))
    return Reply(ConfirmingTip(tip.id), (*warning_of(tip, turn), confirm))


def _answers(tip: Broadcast, *, goes: bool) -> Keyboard:
    removal, mends = tip.sort is Sort.REMOVAL, tip.sort is Sort.MEND
    send = (button("button-take-off" if removal else "button-send-it", "send"),) if goes else ()
    change = () if tip.audience.got else (button("button-change", "change"),)
    may = (careful(tip),) if mends and tip.post.kind != ADVICE else ()
    keep = () if removal else (button("button-keep-draft", "keep"),)
    return rows(*send, *change, *may, *keep, button("button-leave-on" if removal else "button-leave-it", "leave"))


def _night(turn: Turn, tip: Broadcast) -> Text:
    """Say that night keeps it, or that it does not; and what leaves the phones with it."""
    if not tip.urgent:
        return Text("tip-not-at-night")
    return Text("mend-at-night-off" if warns(tip.post, turn) else "mend-at-night")


def _asleep(turn: Turn, tip: Broadcast, people: People) -> Text:
    """Say who gets it only in the morning; where that is said of all of them already, nothing."""
    if not people.asleep or (tip.local is not None and turn.catalog.cadence.quiet.covers(tip.local.at)):
        return Text("nothing")
    morning = TimeOfDay(turn.catalog.cadence.quiet.until)
    return Text("tip-asleep", {"count": people.asleep, "time": morning})


def hear_confirming(turn: Turn, tip: Broadcast, said: Said) -> Reply | None:
    """Order it, on the one answer that sends it; of a correction, leave out who may not do what it asks, or no more."""
    match said:
        case Tapped(_, "send"):
            return start(turn, tip)
        case Tapped(_, choice) if choice == CAREFUL and tip.sort is Sort.MEND:
            changed = switched(tip)
            return kept(ask_confirming(turn, changed), changed)
    return None
