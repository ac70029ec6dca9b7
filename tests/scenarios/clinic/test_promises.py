"""What is promised is what happens: every count shown before a tip goes equals what arrived, whoever the people are."""

from __future__ import annotations

import asyncio
import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from zoneinfo import ZoneInfo

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.clock import TravelClock
from bot.commands.try_it import TOKEN, bot_in_emulator
from bot.content import Content
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.limits import NO_LIMITS
from bot.settings import Settings
from bot.store.clinic import staff_rows
from bot.store.ground.transaction import Access
from bot.talk.effects import KeepClinicSetting
from tests.conftest import START, UNLIMITED
from tests.known import knows, rows
from tests.outside import owner
from tests.person import Person

ZONES = ("America/Chicago", "America/Los_Angeles", "Europe/Madrid", "Asia/Tokyo", "Pacific/Auckland")
QUIET_FROM, QUIET_UNTIL = time(21), time(8)
DAYS = ("Sunday", "Monday", "Tuesday", "Wednesday")


@dataclass(frozen=True)
class Somebody:
    zone: str
    locale: str
    tips: bool
    blocks_after: int
    """Orders after which they block the bot, unseen; 9: never."""


@dataclass(frozen=True)
class Promise:
    """people: promised the tip; asleep: of these, told to get it in the morning; at: when it was ordered, for now."""

    people: int
    asleep: int = 0
    at: datetime | None = None


@dataclass(frozen=True)
class Order:
    """when: "" for now, else as it is typed; only: a language; then: hours until the next order."""

    when: str
    only: str
    then: int


people = st.builds(
    Somebody,
    zone=st.sampled_from(ZONES),
    locale=st.sampled_from(("en", "es")),
    tips=st.sampled_from((True, True, True, False)),
    blocks_after=st.sampled_from((0, 1, 2, 9, 9, 9)),
)
moments = st.builds(lambda day, hour: f"{day} {hour}:30", st.sampled_from(DAYS), st.integers(min_value=0, max_value=23))
orders = st.builds(
    Order,
    when=st.one_of(st.just(""), moments),
    only=st.sampled_from(("", "", "en", "es")),
    then=st.sampled_from((0, 1, 14, 70)),
)


@settings(max_examples=12, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    audience=st.lists(people, min_size=1, max_size=5),
    ordered=st.lists(orders, min_size=1, max_size=4),
    limit=st.integers(min_value=1, max_value=3),
)
def test_every_count_shown_before_equals_what_arrived(
    known: Content,
    pictures: Path,
    empty_database: Path,
    audience: list[Somebody],
    ordered: list[Order],
    limit: int,
) -> None:
    async def played() -> None:
        clock = TravelClock(START, runs=False)
        emulator = Emulator(clock.seconds, (TOKEN,), settings=EmulatorSettings(limits=NO_LIMITS))
        with TemporaryDirectory() as folder:
            copyfile(empty_database, Path(folder) / "try.db")
            own = Settings(_env_file=None, pictures_dir=pictures)
            async with bot_in_emulator(own, known, Path(folder), emulator, clock, UNLIMITED) as app:
                olga = await owner(app, emulator, clock)
                await _play(olga, audience, ordered, limit)

    asyncio.run(played())


async def _play(olga: Person, audience: list[Somebody], ordered: list[Order], limit: int) -> None:
    await _limits(olga, limit)
    phones = []
    for place, one in enumerate(audience):
        olga.emulator.person(3001 + place, "P")
        phone = Person(3001 + place, olga.emulator, olga.app, olga.clock)
        await knows(phone, zone=one.zone, locale=one.locale, tips=one.tips)
        phones.append(phone)
    promised = []
    for place, order in enumerate(ordered):
        for phone, one in zip(phones, audience, strict=True):
            olga.emulator.chat(phone.user_id).blocked |= one.blocks_after <= place
        promised.append(await _ordered(olga, f"Tip number {place}.", order))
        await olga.waits(order.then * 3600)
    await olga.waits(timedelta(days=9).total_seconds())
    kept = sorted(await rows(olga, "broadcasts"), key=lambda one: one.created_at)
    assert [one.stage for one in kept] == ["done"] * len(kept)
    counts = [json.loads(one.counts) for one in kept]
    words = [f"Tip number {place}." for place, one in enumerate(promised) if one.people]
    assert [sum(one.values()) for one in counts] == [one.people for one in promised if one.people]
    assert [one.get("sent", 0) for one in counts] == [_arrived(phones, one) for one in words]
    assert not sum(_arrived(phones, f"Tip number {place}.") for place, one in enumerate(promised) if not one.people)
    for place, one in enumerate(promised):
        late = _arrived_later_than(phones, f"Tip number {place}.", one.at)
        blocked = one.people - _arrived(phones, f"Tip number {place}.")
        assert late <= one.asleep <= late + blocked
    _no_night_and_no_more_than(phones, audience, limit)


async def _limits(olga: Person, most: int) -> None:
    vault = olga.app.store._vault  # noqa: SLF001
    one = KeepClinicSetting("tips.per_week", str(most))
    await olga.app.store.database.run(lambda connection: staff_rows.keep_setting(Access(connection, vault), one))


async def _ordered(olga: Person, words: str, order: Order) -> Promise:
    """Order it; give what was promised."""
    await olga.says("/broadcast")
    await olga.says(words)
    if order.only:
        await olga.taps(f"locale.{order.only}")
    if order.when:
        await olga.says(order.when)
    elif "on" in _choices(olga):
        await olga.taps("on")
        await olga.taps("Now")
    shown = re.search(r"(\d+) (?:person|people) will get it", olga.last.words)
    if shown is None or "send" not in _choices(olga):
        await olga.taps("leave")
        return Promise(0)
    asleep = re.search(r"(\d+) of them sleeps? now", olga.last.words)
    await olga.taps("Send it")
    people = int(shown[1])
    return Promise(people) if order.when else Promise(people, int(asleep[1]) if asleep else 0, olga.clock.now())


def _choices(olga: Person) -> set[str]:
    return {button.data.partition(".")[2] for row in olga.last.buttons for button in row}


def _arrived(phones: list[Person], words: str) -> int:
    return sum(words in one.words for phone in phones for one in phone.emulator.chat(phone.user_id).shown)


def _arrived_later_than(phones: list[Person], words: str, at: datetime | None) -> int:
    """Count whom it did not reach within minutes of an order for now."""
    if at is None:
        return 0
    shown = [one for phone in phones for one in phone.emulator.chat(phone.user_id).shown if words in one.words]
    return sum(datetime.fromtimestamp(one.sent_at, UTC) > at + timedelta(minutes=20) for one in shown)


def _no_night_and_no_more_than(phones: list[Person], audience: list[Somebody], limit: int) -> None:
    for phone, one in zip(phones, audience, strict=True):
        shown = [tip for tip in phone.emulator.chat(phone.user_id).shown if "Tip number" in tip.words]
        moments = sorted(datetime.fromtimestamp(tip.sent_at, UTC) for tip in shown)
        for moment in moments:
            there = moment.astimezone(ZoneInfo(one.zone)).time()
            assert QUIET_UNTIL <= there < QUIET_FROM
            week = [other for other in moments if moment <= other < moment + timedelta(days=7)]
            assert len(week) <= limit
