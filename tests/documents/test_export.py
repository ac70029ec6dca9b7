"""An export leaves nothing out, also nothing that a later release adds."""

from __future__ import annotations

import json
from dataclasses import fields, replace

from bot.app import Content
from bot.care.record.dossier import Kept
from bot.care.record.person import Person
from bot.documents.export import KEYS, PARTS, as_json
from tests.conftest import START
from tests.documents.test_visit_page import PATIENT, speech


def test_every_field_of_a_person_is_in_the_export(known: Content) -> None:
    told = json.loads(as_json(Kept(PATIENT, START), known.catalog, speech(known, "en"), START))
    assert set(told["person"]) == {KEYS.get(f"Person.{one.name}", one.name) for one in fields(Person)}


def test_every_part_of_what_is_kept_is_in_the_export(known: Content) -> None:
    told = json.loads(as_json(Kept(PATIENT, START), known.catalog, speech(known, "es"), START))
    assert {*told, *told["chat"]} == {"about", "chat", *(one.name for one in fields(Kept))}
    assert set(told["about"]["parts"]) == set(PARTS)


def test_a_person_known_only_by_an_id_that_is_gone_can_still_be_exported(known: Content) -> None:
    old = replace(PATIENT, precautions=("a_precaution_of_last_year",))
    told = json.loads(as_json(Kept(old, START), known.catalog, speech(known, "en"), START))
    assert told["person"]["precautions"] == [{"id": "a_precaution_of_last_year", "name": "a precaution of last year"}]
