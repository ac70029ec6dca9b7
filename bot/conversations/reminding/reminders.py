"""Reminders: on the second day, once more on the third, and fewer when nobody answers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.planning.cadence import (
    Patience,
    after_ignored,
    area_opens_at,
    local_moment,
    next_reminder,
    nudge_after,
    once_rested,
    outside_quiet_hours,
)
from bot.care.planning.said_moments import (
    HALF_A_DAY,
    LONGEST,
    Usual,
    counts_ahead,
    is_about_when,
    moment_in,
    put_right_in,
)
from bot.care.planning.said_times import TimeWords, says_half_in, time_in
from bot.care.record.history import CareSession
from bot.care.record.person import Person
from bot.care.safety.allowance import allowed, on_another_day
from bot.care.safety.health import may_be_over
from bot.care.understanding.own_first import own_first
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.conversation import Offer, Unasked, shown_choices
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.frame.unhurried import is_a_time_of_day, unhurried
from bot.conversations.safety.precaution_check import PrecautionCheck
from bot.conversations.session.session_states import STATES as SESSION_STATES
from bot.conversations.session.session_states import left_behind
from bot.talk.bubbles import Arg, Day, Lane, Say, Text, TimeOfDay
from bot.talk.effects import CancelTimers, Effect, KeepSession, SetTimer
from bot.talk.heard import Rang, Said, Tapped
from bot.talk.reminding import NextReminder
from bot.talk.reply import Goal, Reply

FIRST = "reminder:first"
NUDGE = "reminder:nudge"
SNOOZED = "reminder:snoozed"
TEXTS: Final = {FIRST: "reminder", NUDGE: "reminder-nudge", SNOOZED: "reminder-snoozed"}
STOP: Final = Goal("stop")
"""What /stop means where nothing is under way: no more reminders."""

BUTTON_OF: Final = {"remind_later": "hour", "remind_tomorrow": "tomorrow", "done_already": "done"}
"""Wishes that a button of a reminder fulfils."""

BY_A_MOMENT: Final = frozenset({"pause_reminders", "remind_later", "remind_tomorrow", "settings"})
"""Wishes that a moment beside them makes plain."""

AN_HOUR = timedelta(hours=1)
A_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Reminded:
    """A reminder is on show."""


@dataclass(frozen=True, slots=True)
class AskedToSlow:
    """Two went unanswered: fewer of them?"""


class Reminders(Unasked):
    """When to remind, and what an answer to a reminder does."""

    states = (Reminded, AskedToSlow)
    begins = (goals.NEXT_REMINDER, STOP)
    offers = (Offer("stop", STOP, rank=100),)
    timers = ("reminder:",)
    within = states
    wishes = (
        *("pause", "pause_reminders", "wait", "done_already", "next_session", "remind_later", "remind_tomorrow"),
        *("remind_tomorrow_morning", "remind_tomorrow_evening", "remind_evening", "resume_reminders"),
    )
    spoken = {Reminded: {"yes": "start", "no": "skip"}, AskedToSlow: {"yes": "slow", "no": "keep"}}

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Say when the next reminder comes; or pause them, where there is nothing else to stop."""
        if goal == STOP:
            return self.pause(turn.person)
        scheduled = self.schedule(turn.person, turn.chat.sessions, turn.catalog, turn.now)
        if turn.chat.sessions and turn.person.has_open_questions:  # it is set; once they are answered it is said
            return replace(scheduled, says=(), then=goals.OPEN_QUESTIONS)
        return scheduled

    def schedule(self, person: Person, sessions: Sequence[CareSession], catalog: Catalog, now: datetime) -> Reply:
        """After a session: say when the next reminder comes, and set it."""
        fresh = replace(person, reminding=replace(person.reminding, ignored=0, asked_to_slow=False))
        if person.reminding.paused:
            return Reply(None, (say("reminder-paused-still"),), (CancelTimers("reminder:"),), fresh, then=goals.HOME)
        last = sessions[0].started_at if sessions else now
        due = next_reminder(last, person.zone, person.reminding.at, catalog.cadence, person.reminding.every_days)
        if due <= now:  # the last session is long ago
            due = nudge_after(now, person.zone, person.reminding.at, catalog.cadence)
        effects = (CancelTimers("reminder:"), unhurried(FIRST, due, person, catalog))
        return Reply(None, (_announced(due, person),), effects, fresh, then=goals.HOME)

    def put_off(self, turn: Turn, said: Rang) -> datetime | None:
        """Until when a reminder has to wait: through the night, and while nothing may be pressed; None: not at all."""
        del said
        person, catalog, now = turn.person, turn.catalog, turn.now
        asks = person.doubted or _ended(turn)  # what is open about danger, or may be over, is asked instead
        if not asks and allowed(catalog, on_another_day(person)).refuses_invitation(("pressing",)):
            return nudge_after(now, person.zone, person.reminding.at, catalog.cadence)
        awake = outside_quiet_hours(now, person.zone, catalog.cadence.quiet)
        return awake if awake > now else None

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """A reminder is due: give it, unless it is paused; or ask whether what keeps them from pressing is over."""
        person, catalog, now = turn.person, turn.catalog, turn.now
        if person.reminding.paused:
            return None
        if not _ended(turn):
            return _remind(said, person, catalog, now)
        asked = PrecautionCheck().begin(turn, goals.PRECAUTIONS)
        at, slow = person.reminding.at, catalog.cadence.slow_days
        due = next_reminder(now, person.zone, at, catalog.cadence, slow)
        return replace(asked, effects=(unhurried(FIRST, due, person, catalog),))

    def back(self, turn: Turn) -> tuple[Effect, ...]:
        """Remind again whoever has pressed before."""
        sessions = turn.chat.sessions
        return self.schedule(turn.person, sessions, turn.catalog, turn.now).effects if sessions else ()

    def button_for(self, turn: Turn, wish: str) -> str | None:
        """Take "tomorrow" for the button of a reminder on show."""
        if isinstance(turn.state, Reminded) and wish in BUTTON_OF:
            return BUTTON_OF[wish]
        return super().button_for(turn, wish)

    def wished(self, turn: Turn, wish: str) -> Reply | None:
        """Pause reminders, say when the next session can be, or set the next one to a time of the person's choice."""
        inside = isinstance(turn.state, SESSION_STATES)
        if wish == "wait" or (wish == "pause" and inside):
            return turn.again(say("words-no-hurry"))
        if wish == "done_already":
            # In the middle of other questions "did it" is about those.
            free = turn.state is None or "start" in shown_choices(turn)
            return self.done_without(turn, turn.person) if free and turn.person.screened_at else None
        if wish == "next_session":
            return _next_session(turn)
        if wish == "resume_reminders":
            off = turn.person.reminding.paused and not inside
            return self.resume(turn.person, turn.catalog, turn.now) if off else None
        if wish in {"pause", "pause_reminders"}:
            paused = self.pause(turn.person)
            return turn.aside(paused) if inside else paused
        running = left_behind(turn.state, turn.now) if inside else ()
        pressed = tuple(one.session for one in running if isinstance(one, KeepSession))
        return self.set_to(wish, turn.person, (*pressed, *turn.chat.sessions), turn.catalog, turn.now)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Answer the buttons of a reminder."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        choice = said.choice if isinstance(said, Tapped) else None
        answered = replace(person, reminding=replace(person.reminding, ignored=0))
        match state, choice:
            case (Reminded(), "start"):
                # Whoever starts and then drops out hears from us again; a session done sets its own reminder.
                due = nudge_after(now, person.zone, person.reminding.at, catalog.cadence)
                effects = (CancelTimers("reminder:"), unhurried(FIRST, due, person, catalog))
                return Reply(None, effects=effects, person=answered, then=goals.RETURN_VISIT)
            case (Reminded(), "hour"):
                return self._in_an_hour(answered, catalog, now)
            case (Reminded(), "done"):
                return self.done_without(turn, answered)
            case (Reminded(), "tomorrow"):
                due = nudge_after(now, person.zone, person.reminding.at, catalog.cadence)
                effects = (CancelTimers("reminder:"), unhurried(FIRST, due, person, catalog))
                return Reply(None, (_announced(due, person),), effects, answered)
            case (Reminded(), "skip"):
                due = next_reminder(now, person.zone, person.reminding.at, catalog.cadence, person.reminding.every_days)
                effects = (CancelTimers("reminder:"), unhurried(FIRST, due, person, catalog))
                return Reply(None, (say("reminder-skipped"), _announced(due, person)), effects, answered)
            case (Reminded() | AskedToSlow(), "pause"):
                return self.pause(answered)
            case (AskedToSlow(), "keep"):
                return self.every(answered, person.reminding.every_days, catalog, now)
            case (AskedToSlow(), "slow"):
                return self.every(answered, catalog.cadence.slow_days, catalog, now)
        return None

    def _in_an_hour(self, person: Person, catalog: Catalog, now: datetime) -> Reply:
        """Ask again in an hour; where that is night, say when it will really be."""
        due = outside_quiet_hours(now + AN_HOUR, person.zone, catalog.cadence.quiet)
        at_night = due != now + AN_HOUR
        said = _announced(due, person, exact=True) if at_night else say("reminder-in-an-hour")
        return Reply(None, (said,), (CancelTimers("reminder:"), SetTimer(FIRST if at_night else SNOOZED, due)), person)

    def done_without(self, turn: Turn, person: Person) -> Reply:
        """Take a session done without the bot for one: what was pressed last time rests from now on."""
        last = turn.chat.sessions[0].points if turn.chat.sessions else ()
        session = CareSession(turn.now, turn.now, points=last)
        following = self.schedule(person, (session,), turn.catalog, turn.now)
        effects = (KeepSession(session), *following.effects)
        return replace(following, says=(say("reminder-done-without"), *following.says), effects=effects)

    def set_to(
        self, wish: str, person: Person, sessions: Sequence[CareSession], catalog: Catalog, now: datetime
    ) -> Reply | None:
        """Set the next reminder to what was asked for in words: "remind_tomorrow_evening", "remind_later", …"""
        asked_for = _asked_for(wish, person, catalog, now)
        return None if asked_for is None else self.set_at(asked_for, person, sessions, catalog, now)

    def set_at(
        self, asked_for: datetime, person: Person, sessions: Sequence[CareSession], catalog: Catalog, now: datetime
    ) -> Reply:
        """Write next at a moment (aware, UTC), once the spots have rested, and not before."""
        due = once_rested(asked_for, sessions[0].started_at if sessions else None, person.zone, catalog.cadence)
        on_again = (say("reminder-on-again"),) if person.reminding.paused else ()
        resting = (say("reminder-still-resting"),) if due - asked_for >= A_DAY else ()
        resting = (say("hour-at-night"),) if not resting and due != asked_for else resting
        kept = replace(person, reminding=replace(person.reminding, ignored=0, paused=False))
        key = SNOOZED if due == now + AN_HOUR else FIRST
        effects = (CancelTimers("reminder:"), SetTimer(key, due))
        return Reply(None, (*on_again, *resting, _announced(due, person, exact=True)), effects, kept)

    def named(self, turn: Turn, words: str) -> Reply | None:
        """Set the next reminder to the moment that words name, "on Friday at 7 pm", "in two weeks"; None for none."""
        return self._set_there(turn, moment_in(words, _spoken(turn), there(turn), usual(turn)))

    def at_hour(self, turn: Turn, words: str, earlier: str = "") -> Reply | None:
        """Set the next reminder to the next such hour of a day, "call me at 9"; None where words name none.

        earlier: words that named an hour just before; the half of the day that is not said anew stays.
        """
        spoken, quiet, here = _spoken(turn), turn.catalog.cadence.quiet, there(turn)
        if not earlier and counts_ahead(words, spoken):
            return self.named(turn, words)
        at = time_in(words, spoken, LONGEST)
        before = time_in(earlier, spoken, LONGEST)
        if at is None or (earlier and before is None):
            return None
        open_half = at.hour < HALF_A_DAY and not says_half_in(words, spoken)
        halves = (at, at.replace(hour=at.hour + HALF_A_DAY)) if open_half else (at,)
        if before is not None and before.hour >= HALF_A_DAY:
            halves = halves[-1:]
        if before is not None and turn.person.reminding.at == before:  # the hour of every reminder was named
            turn = replace(turn, person=replace(turn.person, reminding=replace(turn.person.reminding, at=halves[-1])))
        days = (here.date(), here.date() + A_DAY)
        moments = [datetime.combine(day, one) for day in days for one in halves if not quiet.covers(one)]
        return self._set_there(turn, next((one for one in moments if one > here), datetime.combine(days[-1], at)))

    def put_right(self, turn: Turn, words: str, earlier: str) -> Reply | None:
        """Set the next reminder anew, as "no, 10" puts "tomorrow at 9" right; None where words put no moment right."""
        return self._set_there(turn, put_right_in(words, earlier, _spoken(turn), there(turn), usual(turn)))

    def _set_there(self, turn: Turn, moment: datetime | None) -> Reply | None:
        """Set it to a moment of the person's own clock; None for none."""
        if moment is None:
            return None
        at = moment.replace(tzinfo=ZoneInfo(turn.person.zone)).astimezone(UTC)
        return self.set_at(at, turn.person, turn.chat.sessions, turn.catalog, turn.now)

    def pause(self, person: Person) -> Reply:
        """No more reminders until the person wants them again."""
        paused = replace(person, reminding=replace(person.reminding, paused=True), week_from=None)
        quiet = (CancelTimers("reminder:"), CancelTimers("followup:"))
        return Reply(None, (say("reminder-paused"),), quiet, paused)

    def resume(self, person: Person, catalog: Catalog, now: datetime) -> Reply:
        """Remind again, counted from today."""
        on = replace(person, reminding=replace(person.reminding, paused=False))
        return self.every(on, person.reminding.every_days, catalog, now)

    def every(self, person: Person, days: int, catalog: Catalog, now: datetime) -> Reply:
        """Remind at this pace from today on."""
        set_so = replace(person, reminding=replace(person.reminding, every_days=days, asked_to_slow=False))
        due = next_reminder(now, person.zone, person.reminding.at, catalog.cadence, days)
        effects = (CancelTimers("reminder:"), unhurried(FIRST, due, person, catalog))
        return Reply(None, (_announced(due, person),), effects, set_so)


def _spoken(turn: Turn) -> tuple[TimeWords, ...]:
    return tuple(own_first(turn.person.locale, turn.catalog.times))


def there(turn: Turn) -> datetime:
    """Give this moment as the person's own clock shows it."""
    return turn.now.astimezone(ZoneInfo(turn.person.zone)).replace(tzinfo=None)


def usual(turn: Turn) -> Usual:
    """Give what hours somebody means who names none."""
    at, cadence = turn.person.reminding.at, turn.catalog.cadence
    moments = cadence.moments
    return Usual(at, moments.get("evening", at), cadence.quiet.until, moments.get("afternoon"))


def says_when(turn: Turn, words: str) -> bool:
    """Say whether a message is about when to write next."""
    return is_about_when(words, turn.catalog.times.values())


def _ended(turn: Turn) -> bool:
    """Say whether nothing may be pressed now, and a reason for it may be over."""
    person, catalog = turn.person, turn.catalog
    if person.lock is not None or may_be_over(person, turn.now, catalog.precautions) is None:
        return False
    return allowed(catalog, on_another_day(person)).refuses_invitation(("pressing",)) is not None


def _asked_for(wish: str, person: Person, catalog: Catalog, now: datetime) -> datetime | None:
    """Give the moment that a wish names; one that has passed today is taken as in an hour."""
    at = {"remind_tomorrow": person.reminding.at} | {
        f"remind_{day}{name}": hour for name, hour in catalog.cadence.moments.items() for day in ("tomorrow_", "")
    }
    if wish == "remind_later":
        return now + AN_HOUR
    if wish not in at:
        return None
    days = 1 if wish.startswith("remind_tomorrow") else 0
    moment = local_moment(now.astimezone(ZoneInfo(person.zone)) + timedelta(days=days), at[wish], person.zone)
    return moment if moment > now else now + AN_HOUR


def _remind(said: Rang, person: Person, catalog: Catalog, now: datetime) -> Reply:
    """The reminder itself, with the next one set: silence is an answer too."""
    patience = after_ignored(person.reminding.ignored, catalog.cadence)
    if patience is Patience.ASK and not person.reminding.asked_to_slow:
        asked = replace(person, reminding=replace(person.reminding, asked_to_slow=True))
        return Reply(AskedToSlow(), (_slow_down(),), _following(said, person, catalog, now, slow=True), asked)
    counted = replace(person, reminding=replace(person.reminding, ignored=person.reminding.ignored + 1))
    slow = patience is Patience.SLOW or person.reminding.asked_to_slow
    following = _following(said, person, catalog, now, slow=slow)
    return Reply(Reminded(), (_reminder(TEXTS[said.key]),), following, counted)


def _following(said: Rang, person: Person, catalog: Catalog, now: datetime, *, slow: bool) -> tuple[Effect, ...]:
    """After the first comes one nudge the next day; after the nudge, the next round."""
    at, zone = person.reminding.at, person.zone
    if slow:
        due, key = next_reminder(now, zone, at, catalog.cadence, catalog.cadence.slow_days), FIRST
    elif said.key in {FIRST, SNOOZED}:
        due, key = nudge_after(now, zone, at, catalog.cadence), NUDGE
    else:
        due, key = next_reminder(now, zone, at, catalog.cadence, person.reminding.every_days), FIRST
    return (unhurried(key, due, person, catalog),)


def _reminder(text: str) -> Say:
    keyboard = (
        (button("button-start-session", "start"),),
        (button("button-in-an-hour", "hour"), button("button-tomorrow", "tomorrow")),
        (button("button-done-already", "done"),),
        (button("button-skip-this-time", "skip"), button("button-pause-reminders", "pause")),
    )
    return question(Text(text), keyboard, lane=Lane.REMINDER)


def _slow_down() -> Say:
    keyboard = rows(
        button("button-once-a-week", "slow"),
        button("button-keep-reminders", "keep"),
        button("button-pause-reminders", "pause"),
    )
    return question(Text("reminder-slow-down"), keyboard, lane=Lane.REMINDER)


def _next_session(turn: Turn) -> Reply | None:
    """Say until when the spots rest, and when the reminder comes; None before the first session."""
    asked = NextReminder(turn.chat.chat_id, "reminder:")
    if not turn.chat.sessions:
        return None
    if looking := missing(turn, asked):
        return looking
    due = fact(turn, asked)
    comes = () if due is None else (_told_when("reminder-stands", due, turn.person),)
    opens = area_opens_at(turn.chat.sessions[0].started_at, turn.person.zone, turn.catalog.cadence)
    day = Day(opens.astimezone(ZoneInfo(turn.person.zone)).date())
    told = say("next-session-now") if opens <= turn.now else Say(Text("next-session-on", {"day": day}))
    return Reply(None, (told, *comes), then=goals.HOME) if turn.state is None else turn.again(told, *comes)


def _announced(due: datetime, person: Person, *, exact: bool = False) -> Say:
    """exact: somebody named this moment; who chose the evening is written to from its beginning on."""
    begins = not exact and is_a_time_of_day(due, person)
    return _told_when("reminder-set-from" if begins else "reminder-set", due, person)


def _told_when(text: str, due: datetime, person: Person) -> Say:
    local = due.astimezone(ZoneInfo(person.zone))
    args: dict[str, Arg] = {"day": Day(local.date()), "time": TimeOfDay(local.time().replace(second=0, microsecond=0))}
    return say(text, args)
