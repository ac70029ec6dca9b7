"""Content that does not hold together is refused with file, entry and reason."""

from __future__ import annotations

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.care.body.demands import POINT_KINDS
from bot.care.catalog import Catalog
from bot.care.record.person import Person
from bot.care.safety.allowance import allowed
from bot.content.faults import BadContent
from bot.content.loading import read_all
from bot.content.read.building import build

Documents = dict[str, Any]
CONTENT = Path(__file__).resolve().parents[3] / "content"


@pytest.fixture
def documents() -> Documents:
    parsed, faults = read_all(CONTENT)
    assert not faults
    return copy.deepcopy(parsed)


def set_field(file: str, entry: str, field: str, value: object) -> Callable[[Documents], None]:
    return lambda documents: documents[file][entry].update({field: value})


def drop(file: str, entry: str, field: str | None = None) -> Callable[[Documents], None]:
    return lambda documents: documents[file].pop(entry) if field is None else documents[file][entry].pop(field)


def set_way(point: str, way: str, **fields: object) -> Callable[[Documents], None]:
    return lambda documents: documents["points.yaml"][point]["ways"][way].update(fields)


MUTATIONS = [
    (set_way("tfl", "wall", tools=["hammer"]), "points.yaml", "tfl", "hammer"),
    (set_way("tfl", "wall", place="roof"), "points.yaml", "tfl", "wall: place is 'roof'"),
    (set_way("tfl", "wall", kinds=["hanging"]), "points.yaml", "tfl", "'hanging'"),
    (set_way("vastus_lateralis", "wall_lower", stands_in="door"), "points.yaml", "vastus_lateralis", "'door'"),
    (set_field("points.yaml", "tfl", "seconds", 121), "points.yaml", "tfl", "30 to 120"),
    (set_field("points.yaml", "tfl", "number", 4), "points.yaml", "tfl", "its place is 3"),
    (set_field("points.yaml", "foot", "colour", "red"), "points.yaml", "foot", "colour"),
    (set_field("points.yaml", "foot", "ways", {}), "points.yaml", "foot", "ways must map names"),
    (drop("points.yaml", "foot"), "muscles.yaml", "abd_hal", "'foot'"),
    (set_field("points.yaml", "foot", "route", 3), "points.yaml", "foot", "where tfl is on the numbness route already"),
    (set_field("points.yaml", "foot", "kinds", []), "points.yaml", "foot", "no precaution could tell what it is"),
    (set_field("points.yaml", "foot", "kinds", ["toe"]), "points.yaml", "foot", "'toe'"),
    (set_field("regions.yaml", "shin", "part", "arm"), "regions.yaml", "shin", "arm"),
    (drop("regions.yaml", "foot_side"), "points.yaml", "foot", "'foot_side'"),
    (set_field("muscles.yaml", "gmax", "point", "elbow"), "muscles.yaml", "gmax", "elbow"),
    (set_field("muscles.yaml", "gmax", "weights", {"BC": 4}), "muscles.yaml", "gmax", "1 to 3"),
    (set_field("red_flags.yaml", "r1", "urgency", "later"), "red_flags.yaml", "r1", "later"),
    (set_field("red_flags.yaml", "r6", "raised_by", ["r99"]), "red_flags.yaml", "r6", "r99"),
    (set_field("screens.yaml", "saddle", "flags", ["r1", "r28"]), "screens.yaml", "saddle", "r28"),
    (set_field("screens.yaml", "saddle", "flags", []), "screens.yaml", "saddle", "no flags"),
    (set_field("screens.yaml", "saddle", "lines", {"leaks": ["r2", "r7"]}), "screens.yaml", "saddle", "r7"),
    (set_field("screens.yaml", "saddle", "lines", {"leaks": []}), "screens.yaml", "saddle", "leaks"),
    (set_field("screens.yaml", "saddle", "precaution", "gout"), "screens.yaml", "saddle", "gout"),
    (set_field("precautions.yaml", "clot", "forbids", ["legs"]), "precautions.yaml", "clot", "legs"),
    (set_field("precautions.yaml", "skin", "light", "yes"), "precautions.yaml", "skin", "a list of words"),
    (set_field("precautions.yaml", "skin", "source", ["S99"]), "precautions.yaml", "skin", "S99"),
    (set_field("precautions.yaml", "skin", "clinical", ["hearsay"]), "precautions.yaml", "skin", "hearsay"),
    (drop("precautions.yaml", "skin", "reviewed"), "precautions.yaml", "skin", "reviewed"),
    (drop("cadences.yaml", "rest"), "cadences.yaml", "rest", "missing"),
    (set_field("cadences.yaml", "rest", "days", 1), "cadences.yaml", "rest", "2 to 14"),
    (set_field("cadences.yaml", "quiet_hours", "since", "late"), "cadences.yaml", "quiet_hours", "21:00"),
    (set_field("emergency.yaml", "US", "number", 911), "emergency.yaml", "US", "quotes"),
    (set_field("tools.yaml", "gua_sha", "kinds", ["magic"]), "tools.yaml", "gua_sha", "magic"),
    (drop("tips.yaml", "not_alone", "kinds"), "tips.yaml", "not_alone", "has no kinds"),
    (set_field("tips.yaml", "not_alone", "kinds", ["wall"]), "tips.yaml", "not_alone", "invites to"),
    (set_field("red_flags.yaml", "r29", "numb_only", ["arm"]), "red_flags.yaml", "r29", "'arm'"),
]


@pytest.mark.parametrize(("mutate", "file", "entry", "reason"), MUTATIONS)
def test_broken_content_is_refused_by_file_entry_and_reason(
    documents: Documents, mutate: Callable[[Documents], None], file: str, entry: str, reason: str
) -> None:
    mutate(documents)
    with pytest.raises(BadContent) as refused:
        build(documents)
    named = [fault for fault in refused.value.faults if (fault.file, fault.entry) == (file, entry)]
    assert reason in "\n".join(fault.reason for fault in named), refused.value


def test_all_faults_are_told_at_once(documents: Documents) -> None:
    documents["points.yaml"]["tfl"]["seconds"] = 500
    documents["regions.yaml"]["shin"]["part"] = "arm"
    with pytest.raises(BadContent) as refused:
        build(documents)
    assert {fault.file for fault in refused.value.faults} == {"points.yaml", "regions.yaml"}


@pytest.mark.parametrize("file", ["points.yaml", "cadences.yaml", "statements.yaml", "zones.yaml"])
def test_a_missing_file_is_named(documents: Documents, file: str) -> None:
    del documents[file]
    with pytest.raises(BadContent, match=file):
        build(documents)


@pytest.mark.parametrize("document", ["words", ["a", "list"], {"tfl": "words"}, {}])
def test_a_file_of_another_shape_is_named(documents: Documents, document: object) -> None:
    documents["tools.yaml"] = document
    with pytest.raises(BadContent, match=r"tools\.yaml"):
        build(documents)


def test_what_rests_on_design_or_textbooks_is_not_called_reviewed(catalog: Catalog) -> None:
    for entry, origin in catalog.origins().items():
        marks = {catalog.references[reference].mark for reference in origin.clinical}
        assert not (origin.reviewed and marks & {"design", "textbook"}), entry


def test_a_phone_shows_at_most_eight_regions_at_once(catalog: Catalog) -> None:
    parts = [region.part for region in catalog.regions.values()]
    assert {part: parts.count(part) for part in parts if parts.count(part) > 8} == {}


def test_the_matrix_is_complete(catalog: Catalog) -> None:
    assert len(catalog.muscles) == 19
    assert sum(len(muscle.weights) for muscle in catalog.muscles.values()) == 80


def test_111_is_an_ambulance_in_new_zealand_only(catalog: Catalog) -> None:
    assert [country for country, one in catalog.emergencies.items() if one.number == "111"] == ["NZ"]
    assert catalog.emergencies["GB"].advice == "111"


def test_a_course_of_unknown_tips_is_refused(documents: Documents) -> None:
    documents["courses.yaml"]["first_weeks"]["tips"] = ["never"]
    with pytest.raises(BadContent, match="'never', which is not known"):
        build(documents)


@pytest.mark.parametrize("kind", ["pressing", *POINT_KINDS])
def test_a_kind_takes_in_every_point_that_counts_as_it(documents: Documents, kind: str) -> None:
    documents["precautions.yaml"]["skin"] |= {"forbids": [kind], "light": []}
    catalog = build(documents)
    meant = {one.id for one in catalog.points.values() if kind in {"pressing", *one.kinds}}
    may = allowed(catalog, Person(precautions=("skin",)))
    assert meant
    assert {one.what for one in may.left_out if one.what in catalog.points} == meant
