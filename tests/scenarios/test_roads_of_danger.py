"""Every road by which words can come in a Telegram update is read for danger, at every step, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import count
from typing import Any, Final, TypeAlias

import pytest

from tests.known import known_as, knows, state_name
from tests.person import Person
from tests.scenarios.test_free_text import PATIENTS, in_every_state

Body: TypeAlias = dict[str, Any]
WORDS: Final = {"en": "i cant control my bladder", "es": "no puedo controlar la orina"}
NUMBERS: Final = count(50_000)
OTHER: Final = {"id": 77, "is_bot": False, "first_name": "Ben"}
ITS_BOT: Final = {"id": 78, "is_bot": True, "first_name": "Gif", "username": "gif"}


def photo(words: str) -> Body:
    size = {"file_id": "p", "file_unique_id": "p1", "width": 90, "height": 90}
    return {"photo": [size], "caption": words}


def poll(question: str, option: str) -> Body:
    options = [{"persistent_id": "1", "text": text, "voter_count": 0} for text in (option, "No")]
    flags = {
        "is_closed": False,
        "is_anonymous": True,
        "allows_multiple_answers": False,
        "allows_revoting": False,
        "members_only": False,
    }
    return {
        "poll": {"id": "1", "question": question, "options": options, "total_voter_count": 0, "type": "regular"} | flags
    }


def checklist(title: str, task: str) -> Body:
    return {"checklist": {"title": title, "tasks": [{"id": 1, "text": task}]}}


def venue(title: str, address: str) -> Body:
    place = {"longitude": 1.0, "latitude": 1.0}
    return {"venue": {"location": place, "title": title, "address": address}, "location": place}


def quoting(words: str) -> Body:
    older = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}, "text": words}
    return {"text": "?", "reply_to_message": older, "quote": {"text": words, "position": 0}}


ROADS: Final[Mapping[str, Callable[[str], tuple[str, Body]]]] = {
    "text": lambda words: ("message", {"text": words}),
    "caption of a photo": lambda words: ("message", photo(words)),
    "edited text": lambda words: ("edited_message", {"text": words, "edit_date": 2}),
    "edited caption": lambda words: ("edited_message", photo(words) | {"edit_date": 2}),
    "behind /help": lambda words: ("message", {"text": f"/help {words}"}),
    "behind /ask": lambda words: ("message", {"text": f"/ask {words}"}),
    "behind a command that is none": lambda words: ("message", {"text": f"/oh {words}"}),
    "on a new line behind /stop": lambda words: ("message", {"text": f"/stop\n{words}"}),
    "question of a poll": lambda words: ("message", poll(words, "Yes")),
    "option of a poll": lambda words: ("message", poll("And you?", words)),
    "poll of a Telegram that the library does not know": lambda words: ("message", {"poll": {"question": words}}),
    "title of a checklist": lambda words: ("message", checklist(words, "-")),
    "task of a checklist": lambda words: ("message", checklist("Today", words)),
    "quote of a reply": lambda words: ("message", quoting(words)),
    "name of a contact": lambda words: ("message", {"contact": {"phone_number": "1", "first_name": words}}),
    "name of a place": lambda words: ("message", venue(words, "Street")),
    "address of a place": lambda words: ("message", venue("Home", words)),
    "forwarded": lambda words: (
        "message",
        {"text": words, "forward_origin": {"type": "user", "date": 1, "sender_user": OTHER}},
    ),
    "by way of a bot": lambda words: ("message", {"text": words, "via_bot": ITS_BOT}),
}


async def comes(person: Person, road: str, words: str) -> None:
    """Let the words come in by that road."""
    kind, body = ROADS[road](words)
    who = {"id": person.user_id, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    chat = {"id": person.user_id, "type": "private", "first_name": "Ana"}
    whole = {"message_id": next(NUMBERS), "date": 1, "chat": chat, "from": who} | body
    person.emulator.inject({kind: whole}, person.user_id)
    await person.settles()


@pytest.mark.parametrize("road", ROADS)
async def test_words_of_danger_are_heard_at_every_step_in_both_languages(ana: Person, road: str) -> None:
    for part, (locale, words) in enumerate(WORDS.items()):
        async for state, person in in_every_state(ana, PATIENTS, locale, first=5001 + 1000 * part):
            await comes(person, road, words)
            assert "911" in person.transcript(), (locale, state)
            lock = (await known_as(person)).lock
            assert lock is not None, (locale, state)
            assert lock.urgency == "emergency", (locale, state)
            assert await state_name(person) == "Locked", (locale, state)


@pytest.mark.parametrize("road", ["text", "caption of a photo", "edited text", "behind /help"])
@pytest.mark.parametrize("taps", [(), ("No, thanks",)])
async def test_danger_before_consent_is_answered_and_its_lock_is_kept(
    ana: Person, road: str, taps: tuple[str, ...]
) -> None:
    await ana.says("/start")
    for tap in taps:
        await ana.taps(tap)
    await comes(ana, road, WORDS["en"])
    ana.sees("911")
    lock = (await known_as(ana)).lock
    assert lock is not None
    await ana.says("/start")
    for tap in ("Yes, 18+. Do not tell my clinic",):
        await ana.taps(tap)
    assert (await known_as(ana)).lock is not None
    assert await state_name(ana) == "Locked"
    ana.sees("911")


async def test_an_edit_without_danger_says_nothing_and_changes_nothing(ana: Person) -> None:
    await knows(ana)
    await ana.says("hello")
    before = len(ana.emulator.chat(ana.user_id).shown)
    await comes(ana, "edited text", "hello there")
    assert len(ana.emulator.chat(ana.user_id).shown) == before


@pytest.mark.parametrize(("first", "then"), [("i cant control", "my bladder"), ("no puedo controlar", "la orina")])
async def test_danger_told_in_two_messages_is_heard(ana: Person, first: str, then: str) -> None:
    await knows(ana)
    await ana.says(first)
    await ana.waits(60)
    await ana.says(then)
    known = await known_as(ana)
    assert known.lock is not None or known.doubted, "neither stopped nor asked"


async def test_words_of_ten_minutes_ago_are_no_part_of_what_is_said_now(ana: Person) -> None:
    await knows(ana)
    await ana.says("i went for a walk")
    await ana.waits(600)
    await ana.says("it was nice")
    assert [one.words for one in (await known_as(ana)).recent] == ["it was nice"]
