"""The visit page, drawn: always one page, whatever stands on it, and what does not fit is counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

import pypdfium2
import pytest

from bot.app import Content
from bot.care.record.dossier import Kept
from bot.care.record.history import CareSession, PressedPoint, SafetyEvent
from bot.care.record.person import Complaint, Lock, Person
from bot.documents.drawn_page import pdf_of
from bot.documents.leaf import A4, LETTER
from bot.documents.naming import SIGNS, sign_of
from bot.documents.speech import Speech
from bot.documents.summary import summary
from bot.figures.body_marks import PLACES
from bot.wording import days
from bot.wording.plain import plain
from tests.conftest import START

PATIENT = Person(consented_at=START, adult=True, precautions=("blood_thinner", "osteoporosis"))


def speech(known: Content, locale: str) -> Speech:
    return Speech(
        locale,
        "America/Chicago",
        lambda id_, args: plain(known.words.text(locale, id_, args)),
        lambda on: days.date_in_full(locale, on),
        lambda on: days.short_day(locale, on),
    )


def session(number: int, known: Content) -> CareSession:
    began = START - timedelta(days=2 * number)
    pressed = tuple(
        PressedPoint(point, side, 90, "time", "tennis_ball")
        for point in list(known.catalog.points)[: 1 + number % 3]
        for side in ("left", "right")
    )
    return CareSession(began, began, number % 11, (number * 3) % 11, pressed)


def page_of(kept: Kept, known: Content, locale: str = "en", now: datetime = START) -> tuple[str, tuple[float, float]]:
    """The words of the one page, and its size in points."""
    profile = known.catalog.clinic.profile({})
    document = pypdfium2.PdfDocument(pdf_of(summary(kept, known.catalog, profile, speech(known, locale), now)))
    try:
        assert len(document) == 1
        page = document[0]
        text = page.get_textpage()
        words = " ".join(str(text.get_text_bounded()).split())
        text.close()
        return words, page.get_size()
    finally:
        document.close()


@pytest.mark.parametrize("locale", ["en", "es"])
def test_two_hundred_sessions_and_every_region_and_precaution_fit_on_one_page(known: Content, locale: str) -> None:
    regions = tuple(known.catalog.regions)
    patient = replace(
        PATIENT,
        precautions=tuple(known.catalog.precautions),
        complaint=Complaint(regions[::2], regions[1::2], "both", 9, "longer", "effort_then_rest"),
        lock=Lock("same_day", "r6", START),
    )
    events = tuple(SafetyEvent(START - timedelta(days=n), "nerve", "tfl") for n in range(60, 0, -1))
    sessions = tuple(session(number, known) for number in range(199, -1, -1))
    words, size = page_of(Kept(patient, START, sessions=sessions, safety_events=events), known, locale)
    listed = {"en": "sessions, pain before", "es": "sesiones, dolor antes"}[locale]
    earlier = {"en": "earlier", "es": "anteriores"}[locale]
    assert f"200 {listed}" in words
    assert words.count(earlier) == 2
    for one in known.catalog.precautions.values():
        assert speech(known, locale).say(one.text) in words
    assert size == pytest.approx(LETTER, abs=1)


@pytest.mark.parametrize("locale", ["en", "es"])
def test_an_empty_page_says_so_and_leaves_lines_to_write_on(known: Content, locale: str) -> None:
    words, _ = page_of(Kept(Person(), START), known, locale)
    for text in ("summary-nothing-told", "summary-not-asked", "summary-no-scores", "summary-no-signs", "summary-notes"):
        assert speech(known, locale).say(text) in words, text


def test_closed_sessions_stand_at_the_top_with_the_sign(known: Content) -> None:
    words, _ = page_of(Kept(replace(PATIENT, lock=Lock("emergency", "r1", START)), START), known)
    assert "closed since Nov 21, 2026. Sign: Numb or odd feeling between the legs" in words


def test_where_paper_is_a4_the_page_is(known: Content) -> None:
    british = Content(replace(known.catalog, country="GB"), known.words, known.reader)
    _, size = page_of(Kept(PATIENT, START), british)
    assert size == pytest.approx(A4, abs=1)


def test_every_region_has_its_place_on_the_body(known: Content) -> None:
    assert frozenset(known.catalog.regions) == PLACES


@pytest.mark.parametrize("locale", ["en", "es"])
def test_every_line_of_the_ledger_has_words(known: Content, locale: str) -> None:
    said = {kind: sign_of(SafetyEvent(START, kind, "tfl"), known.catalog, speech(known, locale)) for kind in SIGNS}
    assert len(set(said.values())) == len(said)
    other = sign_of(SafetyEvent(START, "something new", ""), known.catalog, speech(known, locale))
    assert other == speech(known, locale).say("sign-other")
