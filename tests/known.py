"""A patient whom the bot knows already: what the first half of tests/walk.py leaves behind, in no time."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, time, timedelta
from io import BytesIO
from typing import Any, TypeVar

from PIL import Image
from sqlalchemy import select

from bot.care.record.history import CareSession, LookBack, SafetyEvent
from bot.care.record.person import Complaint
from bot.care.record.person import Person as Patient
from bot.care.safety.allowance import closed_to
from bot.care.safety.red_flags import asked_by
from bot.conversations import states
from bot.store.ground import codec
from bot.store.ground.tables import care_sessions, look_backs, metadata, safety_events, timers
from bot.store.records import ChatRecord, Event, Outcome, Received, StoredState
from bot.talk.effects import Effect, KeepSession
from tests.person import Person
from tests.shipped import catalog as shipped

Value = TypeVar("Value")

FRONT_HIP = Complaint(("hip_front",), (), "left", 6, "weeks", "nothing")


def patient(now: datetime, **changes: Any) -> Patient:
    """Ana as the walk leaves her: consent, screens passed, a sore front hip on the left, a tennis ball at home."""
    ana = Patient(
        locale="en",
        zone="America/Chicago",
        zone_confirmed=True,
        consented_at=now,
        adult=True,
        screened_at=now,
        precautions=(),
        health_due=now + timedelta(weeks=4),
        complaint=FRONT_HIP,
        tools=("tennis_ball",),
    )
    return replace(ana, reminding=replace(ana.reminding, at=time(8)), **changes)


def apologise(event: Event, locale: str) -> Outcome:
    """Say nothing."""
    del event
    return Outcome(0, None, Patient(locale=locale), {})


async def knows(
    ana: Person,
    *sessions: CareSession,
    state: object | None = None,
    also: tuple[Effect, ...] = (),
    **changes: Any,
) -> None:
    """Let the bot know her, with these sessions behind her; everything goes in by the store's own door.

    What her complaint may be was asked, unless asked_signs says otherwise.

    also: effects of that one turn, such as timers.
    """
    known = patient(ana.clock.now(), **changes)
    if "asked_signs" not in changes:
        asked = asked_by(known.complaint or Complaint(), known.precautions or (), shipped().red_flags)
        known = replace(known, asked_signs=asked)
    known = replace(known, closed_to=closed_to(known, shipped()))
    stands_at = states.write(state)
    effects: tuple[Effect, ...] = (*(KeepSession(one) for one in sessions), *also)

    def remember(chat: ChatRecord, event: Event) -> Outcome:
        del event
        return Outcome(chat.step + 1, stands_at, known, {}, (), effects)

    ana.emulator.chat(ana.user_id).started = True
    now = ana.clock.now()
    await ana.app.store.receive([Received(None, ana.user_id, "{}")], now)
    assert await ana.app.store.hear_next(ana.user_id, remember, apologise, now)


async def shows_a_point(ana: Person, *sessions: CareSession, **changes: Any) -> None:
    """Go to the first point of a session, as somebody who comes back; score is 6, or what the complaint says."""
    await knows(ana, *sessions, **changes)
    await ana.says("/session")
    await ana.taps("same")
    await ana.taps(str((changes.get("complaint") or FRONT_HIP).score))
    await ana.taps("start")


async def presses(ana: Person, *sessions: CareSession, **changes: Any) -> None:
    """Go on until the clock of the first point runs."""
    await shows_a_point(ana, *sessions, **changes)
    await ana.taps("start")


def figures_shown(ana: Person) -> list[str]:
    """Names of the figures in the chat, oldest first, without the maps on which one tells where it hurts."""
    files = [one.media.file.content for one in ana.emulator.chat(ana.user_id).shown if one.media is not None]
    names = [str(Image.open(BytesIO(file)).info["figure"]) for file in files]
    return [name for name in names if name != "overview"]


async def calmly_to_the_end(ana: Person) -> None:
    """Press one point for its 90 seconds, all well."""
    await ana.waits(31)
    await ana.taps("Breathing easily")
    await ana.waits(30)
    await ana.taps("All fine")
    await ana.waits(30)


# ---------------------------------------------------------------- what the bot keeps


async def rows(ana: Person, table: str) -> list[Any]:
    """Every row of a table."""
    query = select(metadata.tables[table])
    return await ana.app.store.database.run_sync(lambda connection: list(connection.execute(query).all()))


async def kept(ana: Person) -> list[CareSession]:
    """The sessions that are stored, newest first."""
    found = [_opened(ana, CareSession, one.sealed_body) for one in await rows(ana, care_sessions.name)]
    return sorted(found, key=lambda one: one.started_at, reverse=True)


async def looked_back(ana: Person) -> list[LookBack]:
    """The look backs that are stored, newest first."""
    found = [_opened(ana, LookBack, one.sealed_body) for one in await rows(ana, look_backs.name)]
    return sorted(found, key=lambda one: one.at, reverse=True)


async def ledger(ana: Person) -> list[tuple[str, str]]:
    """Kind and subject of every safety event of this person, oldest first."""
    theirs = [one for one in await rows(ana, safety_events.name) if one.chat_id == ana.user_id]
    found = [_opened(ana, SafetyEvent, one.sealed_body) for one in theirs]
    return [(one.kind, one.about) for one in sorted(found, key=lambda one: one.at)]


async def known_as(ana: Person) -> Patient:
    """What is stored of the person."""
    (row,) = [one for one in await rows(ana, "chats") if one.chat_id == ana.user_id]
    return _opened(ana, Patient, row.sealed_person)


async def due(ana: Person, prefix: str = "") -> dict[str, datetime]:
    """The timers that are set, by key."""
    return {one.key: one.due_at for one in await rows(ana, timers.name) if one.key.startswith(prefix)}


async def state_name(ana: Person) -> str:
    """The step that the conversation stands at; "" at home."""
    (row,) = [one for one in await rows(ana, "chats") if one.chat_id == ana.user_id]
    return _opened(ana, StoredState, row.sealed_state).name if row.sealed_state else ""


def _opened(ana: Person, of: type[Value], sealed: str) -> Value:
    return codec.read(of, ana.app.store._vault.open(sealed))  # noqa: SLF001
