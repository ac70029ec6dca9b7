"""A course of tips, one after the other: it begins when somebody joins, and each tip sets the timer of the next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.planning.cadence import A_WEEK, local_moment, outside_quiet_hours
from bot.care.record.person import OnSeries, Person
from bot.care.safety.allowance import allowed, on_another_day
from bot.care.tip_series import Tip, TipSeries, next_fitting
from bot.conversations.clinic.tips.reactions import advice, as_patients_see
from bot.conversations.frame.clinic_contact import most_a_week, settings_of
from bot.conversations.frame.conversation import Unasked
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.frame.unhurried import unhurried
from bot.conversations.home.welcome import Welcome
from bot.conversations.reminding.follow_up import wait_for
from bot.talk.bubbles import Lane
from bot.talk.effects import Effect, SetTimer
from bot.talk.heard import Rang
from bot.talk.reply import Reply, Step
from bot.talk.staff import ClinicSettings
from bot.talk.tips import SeriesNumbers, TipsHad

TIMER: Final = "course:"
SETTING: Final = "course."
"""How the name of the setting begins that says whether a course runs: ON, PAUSED, or nothing before it ever did."""

ON: Final = "on"
PAUSED: Final = "paused"


def numbers_of(course: TipSeries) -> SeriesNumbers:
    """Ask how a course goes."""
    return SeriesNumbers(TIMER + course.id, f"{course.id}.")


class Series(Unasked):
    """Who is on a course, and when its next tip goes. No state of its own: nothing is asked."""

    timers = (TIMER,)
    notes = False

    def put_off(self, turn: Turn, said: Rang) -> datetime | None:
        """A tip waits as any other message that nobody asked for."""
        return wait_for(turn, said)

    def back(self, turn: Turn) -> tuple[Effect, ...]:
        """Go on with the series of somebody who was gone."""
        return self.resumed(turn.person, turn.catalog, turn.now)

    def after(self, turn: Turn, reply: Reply) -> Reply:
        """Begin with whoever has just been welcomed; go on with whoever wants tips again."""
        person = reply.person or turn.person
        if reply.needs:
            return reply
        if person.tips and not turn.person.tips:
            return replace(reply, effects=(*reply.effects, *self.resumed(person, turn.catalog, turn.now)))
        return self._begun(turn, reply, person) if _joins(turn, reply, person) else reply

    def _begun(self, turn: Turn, reply: Reply, person: Person) -> Reply:
        if asked := missing(turn, ClinicSettings()):
            return asked
        course = turn.catalog.first_course
        if settings_of(turn).get(SETTING + course.id) != ON:
            return reply
        known = replace(person, course=OnSeries(course.id))
        timer = _timer(TIMER + course.id, course.days_to(0), person, turn.catalog, turn.now)
        return replace(reply, person=known, effects=(*reply.effects, timer))

    def resumed(self, person: Person, catalog: Catalog, now: datetime) -> tuple[Effect, ...]:
        """Set the timer again of somebody who was gone or wanted no tips; nothing for whoever is on no course."""
        course = catalog.courses.get(person.course.course) if person.course and person.tips else None
        if course is None or person.course is None or person.course.given >= len(course.tips):
            return ()
        return (_timer(TIMER + course.id, 1, person, catalog, now),)

    def rang(self, turn: Turn, said: Rang) -> Reply | None:
        """Give the next tip, or put it off. None ends the course: it is over, or the person wants no tips."""
        course = turn.catalog.courses.get(said.key.removeprefix(TIMER))
        on = turn.person.course
        if course is None or on is None or on.course != course.id or not turn.person.tips:
            return None
        if allowed(turn.catalog, turn.person).closed:
            tomorrow = _timer(said.key, 1, turn.person, turn.catalog, turn.now)
            return Reply(turn.state, effects=(tomorrow,), step=Step.SAME)
        place = next_fitting((turn.catalog.tips[one] for one in course.tips), on.given, _may(turn))
        if place is None:
            return Reply(turn.state, person=_given(turn.person, on, len(course.tips)), step=Step.SAME)
        if reply := missing(turn, ClinicSettings(), TipsHad(turn.chat.chat_id)):
            return reply
        if later := _later(turn, course, settings_of(turn)):
            return Reply(turn.state, effects=(unhurried(said.key, later, turn.person, turn.catalog),), step=Step.SAME)
        return self._tip(turn, course, on, place)

    def _tip(self, turn: Turn, course: TipSeries, on: OnSeries, place: int) -> Reply:
        """Say the tip and set the timer of the next, in one commit: a restart loses none and repeats none."""
        id_ = f"{course.id}.{place + 1}"
        tip = as_patients_see(advice(turn.catalog.tips[course.tips[place]]), id_)
        following = place + 1
        effects: tuple[Effect, ...] = ()
        if following < len(course.tips):
            days = course.days_to(following)
            effects = (_timer(TIMER + course.id, days, turn.person, turn.catalog, turn.now),)
        person = _given(turn.person, on, following)
        return Reply(turn.state, (replace(tip, lane=Lane.TIP, tip=id_),), effects, person, step=Step.SAME)


def _joins(turn: Turn, reply: Reply, person: Person) -> bool:
    """Tell whether the welcome has just ended for somebody who agreed, is of age and may be written to."""
    left = isinstance(turn.state, Welcome.states) and not isinstance(reply.state, Welcome.states)
    return left and person.consented_at is not None and bool(person.adult) and person.tips and person.course is None


def _given(person: Person, on: OnSeries, given: int) -> Person:
    return replace(person, course=replace(on, given=given))


def _may(turn: Turn) -> Callable[[Tip], bool]:
    """Tell whether this person may be invited to what a tip invites to."""
    may = allowed(turn.catalog, on_another_day(turn.person))
    return lambda tip: may.refuses_invitation(tip.kinds) is None


def _later(turn: Turn, course: TipSeries, settings: Mapping[str, str]) -> datetime | None:
    """Until when a tip has to wait; None: not at all."""
    person, now = turn.person, turn.now
    tomorrow = _days_on(1, person, turn.catalog, now)
    if settings.get(SETTING + course.id) != ON or turn.chat.blocked:
        return tomorrow
    had = fact(turn, TipsHad(turn.chat.chat_id))
    most = most_a_week(turn, settings)
    if had.coming + len(had.at) >= most:
        room = had.at[-most] + A_WEEK if len(had.at) >= most else tomorrow
        return outside_quiet_hours(room, person.zone, turn.catalog.cadence.quiet)
    awake = outside_quiet_hours(now, person.zone, turn.catalog.cadence.quiet)
    return awake if awake > now else None


def _timer(key: str, days: int, person: Person, catalog: Catalog, now: datetime) -> SetTimer:
    return unhurried(key, _days_on(days, person, catalog, now), person, catalog)


def _days_on(days: int, person: Person, catalog: Catalog, now: datetime) -> datetime:
    """So many local days on, a little after the hour that the person chose: a reminder goes first."""
    day = now.astimezone(ZoneInfo(person.zone)) + timedelta(days=days)
    wanted = local_moment(day, person.reminding.at, person.zone)
    return outside_quiet_hours(wanted + catalog.cadence.follow_up.apart, person.zone, catalog.cadence.quiet)
