"""What is kept: read about it, take it along, delete it; in English and in Spanish."""

from __future__ import annotations

import csv
import json
import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from io import StringIO

import pytest

from bot.care.record.history import CareSession, LookBack, PressedPoint, SafetyEvent
from bot.emulator.emulator import Emulator
from bot.emulator.failures import Failure
from bot.emulator.messages import Message
from bot.store.ground.tables import metadata
from bot.talk.effects import KeepLookBack, KeepSafetyEvent
from tests.known import due, knows, presses, rows, state_name
from tests.person import NotSeen, Person

HIP = "hip_front"


def documents(person: Person) -> list[Message]:
    """The files the bot sent, oldest first."""
    return [one for one in person.emulator.chat(person.user_id).shown if one.media and one.media.kind == "document"]


def named(files: Sequence[Message]) -> dict[str, bytes]:
    return {one.media.file.name: one.media.file.content for one in files if one.media}


async def has_been_here(ana: Person, **changes: object) -> None:
    now = ana.clock.now()
    pressed = (PressedPoint("tfl", "left", 90, "time", "tennis_ball"), PressedPoint("tfl", "right", 41, "nerve"))
    await knows(
        ana,
        CareSession(now - timedelta(days=2), now - timedelta(days=2), 6, 3, pressed),
        also=(
            KeepLookBack(LookBack(now - timedelta(days=1), 4, 1, "walking", 5, 3)),
            KeepSafetyEvent(SafetyEvent(now - timedelta(days=2), "nerve", "tfl")),
        ),
        precautions=("blood_thinner",),
        **changes,
    )


# ---------------------------------------------------------------- export


async def test_an_export_holds_everything_with_names_units_and_zones(ana: Person) -> None:
    await has_been_here(ana)
    await ana.says("/export")
    files = named(documents(ana))
    assert list(files) == ["my-data-2026-11-21.json", "my-sessions-2026-11-21.csv"]
    told = json.loads(files["my-data-2026-11-21.json"])
    assert set(told["about"]["parts"]) == set(told) - {"about"}
    assert told["person"]["complaint"]["hurts"] == [{"id": HIP, "name": "Front corner of the hip"}]
    assert told["person"]["precautions"] == [{"id": "blood_thinner", "name": "Blood thinners or easy bleeding"}]
    (session,) = told["sessions"]
    assert session["started_at"] == "2026-11-19T09:00:00-06:00"
    assert (session["pain_before_0_to_10"], session["pain_after_0_to_10"]) == (6, 3)
    assert session["points"][0] == {
        "point": {"id": "tfl", "name": "Front hip muscle (TFL)"},
        "side": "left",
        "seconds": 90,
        "ended": "time",
        "tool": {"id": "tennis_ball", "name": "Tennis ball"},
    }
    assert told["look_backs"][0]["pain_0_to_10"] == 4
    assert told["safety_events"][0]["kind"] == "nerve"
    assert datetime.fromisoformat(told["chat"]["heard_at"]).utcoffset() == timedelta(hours=-6)


async def test_the_table_has_one_row_a_session_or_score_and_opens_as_utf_8(ana: Person) -> None:
    await has_been_here(ana, locale="es")
    await ana.says("/export")
    files = named(documents(ana))
    assert list(files) == ["mis-datos-2026-11-21.json", "mis-sesiones-2026-11-21.csv"]
    table = files["mis-sesiones-2026-11-21.csv"]
    assert table.startswith(b"\xef\xbb\xbf")
    session, week = csv.DictReader(StringIO(table.decode("utf-8-sig")))
    assert (session["kind"], session["pain_before_0_to_10"], session["seconds"]) == ("session", "6", "131")
    assert (session["points"], session["point_names"]) == ("tfl", "Músculo frontal de la cadera (TFL)")
    assert (week["kind"], week["pain_0_to_10"], week["ability_0_to_10"]) == ("look_back", "4", "5")


async def test_the_queue_holds_what_to_make_and_never_the_file(
    ana: Person, emulator: Emulator, caplog: pytest.LogCaptureFixture
) -> None:
    await has_been_here(ana)
    emulator.faults.add(Failure("status", method="sendDocument"))
    with caplog.at_level(logging.DEBUG):
        emulator.person(ana.user_id).says("/export")
        await ana.settles()
    waiting = [one for one in await rows(ana, "outbox") if one.status == "waiting"]
    queued = [ana.app.store._vault.open(one.sealed_body) for one in waiting]  # noqa: SLF001
    assert [json.loads(one)["document"]["name"] for one in queued] == ["export-json", "export-csv"]
    assert HIP not in "".join(queued)
    await knows(ana, complaint=None)
    await ana.waits(5)
    told = json.loads(named(documents(ana))["my-data-2026-11-21.json"])
    assert told["person"]["complaint"] is None, "made when it is sent, of what is kept then"
    assert HIP not in caplog.text


async def test_nobody_gets_what_is_kept_of_somebody_else(ana: Person, emulator: Emulator) -> None:
    await has_been_here(ana)
    emulator.person(6666, "Mallory")
    mallory = Person(6666, emulator, ana.app, ana.clock)
    await mallory.says("/export 1001")
    await mallory.says("/help")
    for forged in ("0.go.export", "0.go.export.1001", "0.go.export-1001"):
        await mallory.taps_old(forged, mallory.last)
    files = [one.media.file.content for one in documents(mallory) if one.media]
    assert len(files) == 4
    assert not any(HIP.encode() in one for one in files)


async def test_an_export_before_any_consent_shows_that_nothing_was_told(ana: Person) -> None:
    await ana.says("/start")
    await ana.says("/export")
    told = json.loads(next(iter(named(documents(ana)).values())))
    assert (told["person"]["complaint"], told["sessions"]) == (None, [])
    ana.sees("May I keep them?")
    assert await state_name(ana) == "AskingConsent"


# ---------------------------------------------------------------- privacy


@pytest.mark.parametrize(
    ("locale", "parts", "choices"),
    [
        (
            "en",
            ("What I keep", "Who can see it", "For how long", "It is yours"),
            ["Tell my clinic of danger signs", "Get a copy", "Delete it all", "Back"],
        ),
        (
            "es",
            ("Lo que guardo", "Quién lo ve", "Por cuánto", "Es suyo"),
            ["Avisar a mi clínica de un peligro", "Recibir una copia", "Borrar todo", "Volver"],
        ),
    ],
)
async def test_privacy_says_it_all_in_short_bubbles_and_what_one_can_do(
    ana: Person, locale: str, parts: tuple[str, ...], choices: list[str]
) -> None:
    await knows(ana, locale=locale)
    await ana.says("/privacy")
    for part in parts:
        ana.sees(part)
    ana.sees("24", "30")
    assert ana.buttons() == choices
    await ana.taps(choices[1])
    assert len(documents(ana)) == 2
    await ana.taps(choices[3])
    assert "go.session" in ana.last.buttons[0][0].data


async def test_back_in_the_middle_of_something_repeats_the_open_question(ana: Person) -> None:
    await presses(ana)
    await ana.waits(31)
    await ana.says("/privacy")
    await ana.taps("Back")
    assert await state_name(ana) == "Pressing"
    assert "Breathing easily" in ana.buttons()
    await ana.says("/export")
    assert await state_name(ana) == "Pressing"


async def test_my_data_stands_at_home(ana: Person) -> None:
    await knows(ana)
    await ana.says("/cancel")
    await ana.taps("My data")
    ana.sees("What I keep")
    await ana.taps("Delete it all")
    assert await state_name(ana) == "ConfirmingDelete"


# ---------------------------------------------------------------- delete


@pytest.mark.parametrize(
    ("locale", "asked", "yes", "goodbye"),
    [
        ("en", "backups go after 30 days", "Yes, delete it all", "Everything is gone"),
        ("es", "se borran en 30 días", "Sí, borrar todo", "Todo está borrado"),
    ],
)
async def test_delete_names_backups_asks_once_and_leaves_nothing_in_any_table(
    ana: Person, locale: str, asked: str, yes: str, goodbye: str
) -> None:
    await has_been_here(ana, locale=locale)
    await ana.says("/export")
    await ana.says("/delete")
    ana.sees(asked)
    await ana.taps(yes)
    ana.sees(goodbye)
    for table in metadata.tables:
        found = [one for one in await rows(ana, table) if str(ana.user_id) in str(tuple(one))]
        assert not found, table
    assert await due(ana) == {}
    await ana.says("/start")
    ana.sees("May I keep them?")


async def test_a_forged_yes_deletes_nothing_that_was_not_asked_about(ana: Person) -> None:
    await has_been_here(ana)
    await ana.says("/help")
    assert await ana.taps_old("0.delete", ana.last) == "That step is over."
    assert await ana.taps_old("1.delete", ana.last) == "That step is over."
    assert len(await rows(ana, "care_sessions")) == 1
    with pytest.raises(NotSeen):
        ana.sees("Everything is gone")
