"""What is sealed can be read again, also where an older release wrote it."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from bot.care.record.person import Complaint, Person
from bot.store.ground.codec import Asked, read, write
from bot.talk.bubbles import (
    AnyPicture,
    Button,
    ClinicChart,
    Document,
    InvitationPicture,
    Menu,
    Paper,
    Picture,
    PlanPicture,
    ProgressChart,
    Say,
    Text,
    Toast,
)
from bot.talk.staff import Role

PICTURES: tuple[AnyPicture, ...] = (
    Picture("card-tfl"),
    PlanPicture((1, 3, 5)),
    ProgressChart(((date(2026, 11, 21), 6.0, 3.0),)),
    ClinicChart(((1, 6.5, 4.25),)),
    InvitationPicture("https://t.me/tenderspot_bot?start=pAAAAAAAAA", "Hip clinic"),
)
OLD = (
    '{"name":"card-tfl","data":[]}',
    '{"name":"plan","data":[["1",0.0,0.0],["3",0.0,0.0],["5",0.0,0.0]]}',
    '{"name":"progress","data":[["2026-11-21",6.0,3.0]]}',
    '{"name":"clinic","data":[["1",6.5,4.25]]}',
    '{"name":"invitation","data":[["https://t.me/tenderspot_bot?start=pAAAAAAAAA",0.0,0.0],["Hip clinic",0.0,0.0]]}',
)
"""The same as the release before wrote them."""

ASK = Say(Text("plan", {"count": 3}), ((Button(Text("button-start-session"), "start"),),), name="question")


@pytest.mark.parametrize("picture", [*PICTURES, Picture("card-tfl", "left"), PlanPicture((1, 3), "right")])
def test_every_picture_is_read_as_the_kind_that_it_was(picture: AnyPicture) -> None:
    shown = replace(ASK, picture=picture)
    assert read(Say, write(Say, shown)) == shown


@pytest.mark.parametrize(("old", "picture"), list(zip(OLD, PICTURES, strict=True)))
def test_a_picture_that_an_older_release_queued_is_still_sent(old: str, picture: AnyPicture) -> None:
    queued = write(Say, ASK).replace('"picture":null', f'"picture":{old}')
    assert old in queued
    assert read(Say, queued) == replace(ASK, picture=picture)
    asked = write(Asked, {"question": ASK, "other": ASK}).replace('"picture":null', f'"picture":{old}')
    assert read(Asked, asked) == dict.fromkeys(("question", "other"), replace(ASK, picture=picture))


def test_words_that_look_like_an_old_picture_stay_words() -> None:
    said = replace(ASK, text=Text("words-as-they-are", {"words": f'"picture":{OLD[1]}'}))
    assert read(Say, write(Say, said)) == said


def test_a_person_of_an_older_release_is_read_without_what_was_dropped() -> None:
    known = Person(locale="es", complaint=Complaint(("hip_front",)), consented_at=datetime(2026, 1, 2, tzinfo=UTC))
    old = json.loads(write(Person, known)) | {"number": 7}
    del old["sharing"]
    assert read(Person, json.dumps(old)) == known


@pytest.mark.parametrize("value", [Toast(Text("step-over")), Menu(Role.OWNER), Menu(None)])
def test_toasts_and_menus_are_read_again(value: Toast | Menu) -> None:
    assert read(type(value), write(type(value), value)) == value


@pytest.mark.parametrize("paper", Paper)
def test_a_document_is_queued_by_its_name_alone(paper: Paper) -> None:
    queued = write(Say, replace(ASK, document=Document(paper)))
    assert f'"document":{{"name":"{paper.value}","data":[]}}' in queued
    assert read(Say, queued).document == Document(paper)


def test_a_person_of_before_locks_and_health_had_dates_is_read() -> None:
    older = (
        '{"consented_at":"2026-10-01T12:00:00Z","adult":true,"precautions":["recent_surgery"],'
        '"lock":{"urgency":"emergency","flag":"saddle","since":"2026-11-01T00:00:00Z"},"counted":[["game",2]]}'
    )
    person = read(Person, older)
    assert person.lock is not None
    assert (person.lock.flag, person.lock.also) == ("saddle", ())
    assert (person.precautions, person.since, person.health_due, person.unasked) == (
        ("recent_surgery",),
        (),
        None,
        False,
    )
    assert read(Person, write(Person, person)) == person
