"""A course of tips: it begins by itself, keeps every rule that tips have, and survives a restart."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime, time, timedelta
from functools import partial
from pathlib import Path
from zoneinfo import ZoneInfo

from bot import app as composition
from bot.app import App, Content, Transports
from bot.care.record.person import Lock, OnSeries
from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, call_of
from bot.conversations.reminding.series import ON, SETTING, TIMER
from bot.emulator.emulator import Emulator
from bot.emulator.messages import Message
from bot.gateway.transport import InProcessRequest
from bot.settings import Settings
from bot.store.ground.vault import Vault
from bot.talk.effects import KeepClinicSetting, SetTimer
from tests.conftest import UNLIMITED
from tests.known import due, known_as, knows, presses, rows, state_name
from tests.person import Person

COURSE = "first_weeks"
HOUR = 3600
DAY = 24 * HOUR
CHICAGO = ZoneInfo("America/Chicago")


async def switches_on(olga: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    await olga.taps("Switch on")
    await olga.taps("Yes, switch it on")


async def joins(person: Person) -> None:
    """Go through the welcome, up to the first screen of danger signs."""
    await person.says("/start")
    await person.taps("yes")


async def is_on(person: Person, given: int = 0, wait: timedelta = timedelta(hours=1), **changes: object) -> None:
    """Let the bot know somebody who is on the course, which runs; their next tip comes after a while."""
    timer = SetTimer(TIMER + COURSE, person.clock.now() + wait)
    runs = KeepClinicSetting(SETTING + COURSE, ON)
    await knows(person, course=OnSeries(COURSE, given), also=(timer, runs), **changes)


def tips(person: Person) -> list[Message]:
    shown = person.emulator.chat(person.user_id).shown
    ends = ("A tip from your clinic", "Un consejo de su clínica")
    return [one for one in shown if one.from_bot and any(end in one.words for end in ends)]


def days(person: Person) -> list[datetime]:
    return [datetime.fromtimestamp(one.sent_at, CHICAGO) for one in tips(person)]


async def next_due(person: Person) -> datetime:
    (moment,) = (await due(person, TIMER)).values()
    return moment.astimezone(CHICAGO)


# ---------------------------------------------------------------- begins by itself


async def test_nothing_begins_before_the_owner_switched_it_on(olga: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    olga.sees("First weeks", "Off.", "On it now: 0", "1. ○ Start light", "12. ○ When it feels better")
    await joins(ana)
    assert not await due(ana, TIMER)
    assert (await known_as(ana)).course is None


async def test_whoever_joins_gets_the_first_tip_the_day_after_their_own_hour(olga: Person, ana: Person) -> None:
    await switches_on(olga)
    olga.sees("On. It starts the day after a new patient joins.")
    await joins(ana)
    assert await next_due(ana) == datetime(2026, 11, 22, 10, tzinfo=CHICAGO)
    await ana.waits(DAY + 3600)
    (tip,) = tips(ana)
    assert tip.words.startswith("Start light.")
    assert tip.silent
    assert [button.text for row in tip.buttons for button in row] == ["Helpful", "Not for me", "Stop tips"]
    assert await next_due(ana) == datetime(2026, 11, 25, 10, tzinfo=CHICAGO)


async def test_whoever_was_there_before_is_left_alone(olga: Person, ana: Person) -> None:
    await knows(ana)
    await switches_on(olga)
    await ana.says("/help")
    await ana.waits(3 * DAY)
    assert not tips(ana)


async def test_a_minor_is_not_on_it(olga: Person, ana: Person) -> None:
    await switches_on(olga)
    await ana.says("/start")
    await ana.taps("younger")
    assert not await due(ana, TIMER)


async def test_twelve_tips_in_six_weeks_and_never_more_than_two_in_seven_days(ana: Person) -> None:
    await is_on(ana, locale="es")
    await ana.waits(50 * DAY)
    came = days(ana)
    assert len(came) == 12
    assert len({one.words for one in tips(ana)}) == 12
    assert tips(ana)[0].words.startswith("Empiece suave.")
    assert all(later - earlier > timedelta(days=6, hours=20) for earlier, later in zip(came, came[2:], strict=False))
    assert all(time(8) <= one.time() < time(11) for one in came)
    assert not await due(ana, TIMER)
    assert (await known_as(ana)).course == OnSeries(COURSE, 12)


# ---------------------------------------------------------------- keeps the rules of tips


async def test_nobody_gets_a_tip_at_night(ana: Person) -> None:
    await is_on(ana, wait=timedelta(hours=14))
    await ana.waits(22 * HOUR)
    assert not tips(ana)
    await ana.waits(DAY)
    assert [one.time().replace(second=0, microsecond=0) for one in days(ana)] == [time(8)]


async def test_the_weekly_limit_is_shared_with_broadcasts(olga: Person, ana: Person) -> None:
    await is_on(ana, wait=timedelta(hours=2))
    for words in ("One.", "Two."):
        await olga.says("/broadcast")
        await olga.says(words)
        for button in ("on", "Now", "Send it"):
            await olga.taps(button)
        await olga.waits(120)
    assert len(tips(ana)) == 2
    await ana.waits(6 * DAY)
    assert len(tips(ana)) == 2
    await ana.waits(2 * DAY)
    assert tips(ana)[2].words.startswith("Start light.")
    await olga.says("/broadcast")
    await olga.says("Three.")
    olga.sees("1 person gets it")
    await ana.waits(4 * DAY)
    await olga.taps("quiet")
    await olga.taps("quiet")
    olga.sees("0 people get it", "1 had enough tips this week")


async def test_stop_tips_ends_it_and_wanting_them_again_goes_on(olga: Person, ana: Person) -> None:
    await is_on(ana)
    await ana.waits(2 * HOUR)
    await ana.taps("Stop tips")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    olga.sees("On it now: 0", "Sent: 1")
    await ana.waits(10 * DAY)
    assert len(tips(ana)) == 1
    assert not await due(ana, TIMER)
    await ana.says("/settings")
    await ana.taps("Get tips from the clinic")
    await ana.waits(2 * DAY)
    assert tips(ana)[1].words.startswith("The sore place")


async def test_whoever_blocks_the_bot_gets_none_and_goes_on_when_they_come_back(ana: Person) -> None:
    await is_on(ana)
    ana.emulator.person(ana.user_id).blocks()
    await ana.settles()
    await ana.waits(5 * DAY)
    assert not tips(ana)
    ana.emulator.person(ana.user_id).unblocks()
    await ana.settles()
    await ana.waits(DAY)
    assert len(tips(ana)) == 1


async def test_nobody_with_an_open_danger_sign_gets_a_tip(ana: Person) -> None:
    await is_on(ana, lock=Lock("same_day", "r15", ana.clock.now()))
    await ana.waits(3 * DAY)
    assert not tips(ana)
    assert await due(ana, TIMER)


async def test_nobody_is_invited_to_what_is_not_safe_for_them(ana: Person) -> None:
    await is_on(ana, given=5, precautions=("hip_replacement",))
    await ana.waits(2 * HOUR)
    assert tips(ana)[0].words.startswith("Warm the muscles")
    await ana.waits(4 * DAY)
    assert tips(ana)[1].words.startswith("Take your time on the outer thigh")


async def test_a_tip_does_not_break_into_a_session(ana: Person) -> None:
    timer = SetTimer(TIMER + COURSE, ana.clock.now() + timedelta(seconds=20))
    await presses(ana, course=OnSeries(COURSE), also=(timer, KeepClinicSetting(SETTING + COURSE, ON)))
    await ana.waits(25)
    assert await state_name(ana) == "Pressing"
    assert not tips(ana)
    assert await due(ana, TIMER)


async def test_a_tip_keeps_its_distance_from_a_reminder(ana: Person) -> None:
    await is_on(ana, wait=timedelta(minutes=10), wrote_at=ana.clock.now())
    await ana.waits(0.5 * HOUR)
    assert not tips(ana)
    await ana.waits(HOUR)
    assert len(tips(ana)) == 1


# ---------------------------------------------------------------- as staff


async def test_the_owner_pauses_it_and_it_goes_on_where_it_stood(olga: Person, ana: Person) -> None:
    await is_on(ana, given=3)
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    olga.sees("On it now: 1")
    await olga.taps("Pause")
    olga.sees("Paused. Nobody gets a tip")
    await ana.waits(5 * DAY)
    assert not tips(ana)
    await olga.taps("Switch on")
    olga.sees("1 patient is on it", "next tip within a day")
    await olga.taps("Yes, switch it on")
    await ana.waits(DAY)
    assert tips(ana)[0].words.startswith("Tingling, numb or sharp?")


async def test_staff_see_what_patients_tapped(olga: Person, ana: Person) -> None:
    await is_on(ana)
    await ana.waits(2 * HOUR)
    await ana.taps("Helpful")
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    olga.sees("On it now: 1", "Sent: 1 · helpful 1 · not for me 0")
    await olga.says("/clinic")
    await olga.taps("All tips")
    olga.sees("Nothing went out yet")


async def test_before_it_is_on_it_says_who_gets_a_tip_and_when(olga: Person, ana: Person) -> None:
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    await olga.taps("Switch on")
    olga.sees("Nobody is on it yet", "the next day", "10:00 AM")
    await olga.taps("Not now")
    olga.sees("Off. Once it is on")
    await joins(ana)
    assert not await due(ana, TIMER)
    await knows(olga, locale="es")
    await olga.says("/clinic")
    await olga.taps("Más")
    await olga.taps("c.courses")
    await olga.taps(f"c.run.{COURSE}")
    olga.sees("Todavía no hay nadie en ella", "al día siguiente")


async def test_only_the_owner_switches_it(olga: Person, pia: Person, mallory: Person) -> None:
    await pia.says("/clinic")
    await pia.taps("More")
    await pia.taps("Course")
    assert "Switch on" not in pia.buttons()
    assert await pia.taps_old(f"0.c.run.{COURSE}", pia.last) == "Only an owner can do that."
    await mallory.says("/start")
    assert await mallory.taps_old(f"0.c.run.{COURSE}", mallory.last) == "That step is over."
    assert await mallory.taps_old("0.c.courses", mallory.last) == "That step is over."
    assert await pia.taps_old(f"0.c.runs.{COURSE}", pia.last) == "Only an owner can do that."
    assert await olga.taps_old("0.c.run.never", olga.last) == "That step is over."
    assert not await rows(olga, "clinic_settings")
    assert {one.what for one in await rows(olga, "refusals")} == {
        f"c.run.{COURSE}",
        f"c.runs.{COURSE}",
        "c.courses",
    }


async def test_a_tap_made_up_counts_for_nothing(olga: Person, ana: Person, mallory: Person) -> None:
    await is_on(ana)
    await ana.waits(2 * HOUR)
    await knows(mallory)
    await mallory.says("/help")
    await mallory.taps_old(f"0.tip.{COURSE}.1.yes", mallory.last)
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    olga.sees("helpful 0")


# ---------------------------------------------------------------- lasts


@asynccontextmanager
async def started(
    known: Content, pictures: Path, folder: Path, vault: Vault, emulator: Emulator, clock: TravelClock
) -> AsyncIterator[App]:
    """The bot as one process runs it: another one begins with the same database and nothing else."""
    settings = Settings(_env_file=None, pictures_dir=pictures, database_url=f"sqlite:///{folder}/course.db")
    transports = Transports(InProcessRequest(call_of(emulator)), InProcessRequest(call_of(emulator)))
    store = await composition.open_store(settings, vault)
    app = composition.build(settings, known, store, transports, TOKEN, clock.now, UNLIMITED)
    async with app.running():
        yield app


async def test_a_restart_loses_no_tip_and_sends_none_twice(
    known: Content, pictures: Path, tmp_path: Path, vault: Vault, emulator: Emulator, clock: TravelClock
) -> None:
    emulator.person(1001, "Ana")

    process = partial(started, known, pictures, tmp_path, vault, emulator, clock)

    async with process() as app:
        ana = Person(1001, emulator, app, clock)
        await is_on(ana)
    clock.move(3 * HOUR)
    async with process() as app:
        # It dies with the timer handed over and not heard yet.
        assert await app.store.fire_timers(clock.now()) == [1001]
    async with process() as app:
        ana = Person(1001, emulator, app, clock)
        await app.settle()
        assert len(tips(ana)) == 1
    async with process() as app:
        ana = Person(1001, emulator, app, clock)
        await app.settle()
        assert len(tips(ana)) == 1
        await ana.waits(3 * DAY)
        assert [one.words.split("\n")[0] for one in tips(ana)] == [
            "Start light.",
            "The sore place is not always where it starts.",
        ]


async def test_staff_who_only_try_it_are_not_counted_on_it(olga: Person, pia: Person, ana: Person) -> None:
    await is_on(ana, given=3)
    await is_on(pia, given=3)
    await pia.waits(2 * HOUR)
    await tips_reacted(pia)
    await olga.says("/clinic")
    await olga.taps("More")
    await olga.taps("Course")
    olga.sees("On it now: 1", "helpful 0")


async def tips_reacted(person: Person) -> None:
    assert tips(person)
    await person.taps("Helpful")
