"""What a clinician can break in an entry is refused before the bot starts, with file, entry and reason."""

from __future__ import annotations

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from bot.content.check.points_gated import points_gated
from bot.content.check.seen import Seen
from tests.content.check.broken_copy import copied, scanned, shipped

drawn = import_module("bot.content.check.points_drawn")
"""The module; the package gives its function by the same name."""

Broken = tuple[str, str, str, tuple[str, ...]]

GATES: list[Broken] = [
    (
        "points.yaml",
        "kinds: [leg, thigh, vein]",
        "kinds: [thigh, vein]",
        ("vastus_lateralis", "kinds lacks leg", "thigh_outer"),
    ),
    ("points.yaml", "kinds: [leg, thigh, vein]", "kinds: [leg, thigh]", ("vastus_lateralis", "kinds lacks vein")),
    ("points.yaml", "kinds: [leg, thigh, vein]", "kinds: [leg, vein]", ("vastus_lateralis", "kinds lacks thigh")),
    ("points.yaml", "[leg, lower_leg, calf, vein]", "[leg, lower_leg, vein]", ("outer_calf", "kinds lacks calf")),
    ("points.yaml", "[leg, lower_leg, calf, vein]", "[leg, calf, vein]", ("outer_calf", "kinds lacks lower_leg")),
    (
        "points.yaml",
        "kinds: [leg, lower_leg, foot, vein]",
        "kinds: [hip]",
        ("foot", "lacks foot, leg, lower_leg, vein"),
    ),
    ("points.yaml", "kinds: [hip, hip_front, vein]", "kinds: [hip]", ("tfl", "kinds lacks hip_front, vein")),
    ("points.yaml", "kinds: [back]", "kinds: [vein]", ("quadratus_lumborum", "lacks hip or back")),
    ("points.yaml", "lies_in: [low_back]", "lies_in: [low_back, heel]", ("quadratus_lumborum", "lower_leg", "heel")),
    ("points.yaml", "area: thigh_outer", "area: foot", ("vastus_lateralis", "kinds lacks foot, lower_leg", "foot")),
]
FIELDS: list[Broken] = [
    ("points.yaml", "  lies_in: [hip_front]\n", "", ("tfl", "has no lies_in")),
    ("points.yaml", "lies_in: [hip_front]", "lies_in: []", ("tfl", "has no lies_in")),
    ("points.yaml", "  area: hip_front\n", "", ("tfl", "has no area")),
    ("points.yaml", "  steps: [find, press]\n", "", ("gluteals", "has no steps")),
    (
        "points.yaml",
        "    wall: {place: wall, tools: [tennis_ball, therapy_ball], scene: scene-wall-outer-buttock}\n",
        "",
        ("gluteals", "light and not on the floor"),
    ),
    ("points.yaml", "    by_hand: {place: seated, tools: [hands]}\n", "", ("outer_calf", "none by hand")),
    ("warmth.yaml", "kinds: [lying, side_lying]", "kinds: [side_lying]", ("heat", "names no posture")),
    ("points.yaml", "  warnings: [groin]\n", "", ("tfl", "has no warnings: say []")),
    ("points.yaml", "area: hip_front", "area: hip", ("tfl", "'hip', which is no region")),
    ("points.yaml", "  seconds: 90", "  seconds: 60", ("gluteals", "asks at 60", "never come")),
    ("muscles.yaml", "  weights: {FT: 3}\n", "", ("ext_brev", "has no weights")),
    ("muscles.yaml", "weights: {FT: 3}", "weights: {}", ("ext_brev", "has no weights")),
]
RHYTHM: list[Broken] = [
    ("cadences.yaml", "  days: 2", "  days: 2\n  day: 3", ("rest", "unknown field 'day'")),
    ("cadences.yaml", "  morning:", '  noon: "12:00"\n  morning:', ("moments", "unknown field 'noon'")),
    ("cadences.yaml", 'since: "21:00"', 'since: "07:00"', ("quiet_hours", "since must be later than until")),
    ("cadences.yaml", 'since: "21:00"', 'since: "21:00+02:00"', ("quiet_hours", "since must be a time like")),
    ("cadences.yaml", 'morning: "09:00"', 'morning: "07:00"', ("moments", "morning is 07:00, inside the quiet")),
    ("cadences.yaml", 'evening: "19:00"', 'evening: "08:30"', ("moments", "morning must be earlier")),
    ("cadences.yaml", "lighten_above: 6", "lighten_above: 7", ("session", "below stop_above")),
    ("cadences.yaml", "nerve_at: 60", "nerve_at: 90", ("points.yaml: gluteals", "asks at 90")),
    ("cadences.yaml", "nerve_at: 60", "nerve_at: 30", ("session", "must differ")),
]
WORDS: list[Broken] = [
    ("answers.yaml", '"nope"', '"nope", "OK"', ("en", "'ok' stands for fine and for no")),
    ("distress.yaml", '"got worse", ', '"got worse", "Got worse", ', ("en", "worse has 'got worse' twice")),
    ("red_flags.yaml", "raised_by: [r16]", "raised_by: [r15]", ("r15", "raised_by itself")),
    ("screens.yaml", "flags: [r3, r5, r21]", "flags: [r3, r5, r1]", ("nerves", "asks r1, which saddle asks already")),
    ("screens.yaml", "flags: [r3, r5, r21]", "flags: [r3, r5, r21, r3]", ("nerves", "asks r3 twice")),
    ("courses.yaml", "    - start_light\n", "    - start_light\n    - start_light\n", ("first_weeks", "twice")),
    ("emergency.yaml", 'number: "999"', 'number: "nine"', ("GB", "number is 'nine'", "digits")),
    ("emergency.yaml", 'crisis: "988"', 'crisis: "text 988"', ("US", "crisis is 'text 988'")),
    ("emergency.yaml", 'advice: "811"', 'advice: "8"', ("CA", "advice is '8'")),
]
NAMES: list[Broken] = [
    ("precautions.yaml", "varicose_veins:", "done:", ("done", "is an answer")),
    ("precautions.yaml", "varicose_veins:", "none:", ("none", "is an answer")),
    ("precautions.yaml", "varicose_veins:", "skin_change:", ("skin_change", "that of precautions.yaml: skin")),
    ("precautions.yaml", "varicose_veins:", "r18:", ("r18", "another reason")),
    ("precautions.yaml", "varicose_veins:", "numb_skin:", ("numb_skin", "another reason")),
    (
        "tools.yaml",
        "knee: ",
        "spoon: {kinds: [], source: [S46], reviewed: true}\nknee: ",
        ("spoon", "the way of no point"),
    ),
]
LOST: list[Broken] = [
    ("precautions.yaml", "\npregnancy:", "\nexpecting:", ("pregnancy", "conditions.py:", "never renamed")),
    ("regions.yaml", "shin: ", "shinbone: ", ("shin", "body_marks.py:", "never renamed")),
    ("regions.yaml", "shin: ", "shinbone: ", ("bot/figures/body_marks.py: shinbone", "marked on no body")),
]
PICTURES: list[Broken] = [
    ("points.yaml", "scene: scene-wall-tfl", f"scene: {one}", ("tfl", repr(one), "made for one person"))
    for one in ("plan", "progress", "clinic", "invitation")
]


@pytest.mark.parametrize("broken", [*GATES, *FIELDS, *RHYTHM, *WORDS, *NAMES, *PICTURES], ids=str)
def test_a_broken_entry_is_refused(tmp_path: Path, broken: Broken) -> None:
    file, old, new, words = broken
    assert copied(tmp_path).write(file, old, new).names(*words)


@pytest.mark.parametrize("broken", LOST, ids=str)
def test_an_id_that_code_names_may_not_be_renamed(tmp_path: Path, broken: Broken) -> None:
    file, old, new, words = broken
    renamed = copied(tmp_path).write(file, old, new)
    if "shin" in old:  # two danger signs name it too
        renamed.write("red_flags.yaml", " shin,", " shinbone,")
        renamed.write("red_flags.yaml", "[shin,", "[shinbone,")
    if file == "precautions.yaml":
        for _ in range(3):
            renamed.write("screens.yaml", "precaution: pregnancy", "precaution: expecting")
    assert renamed.names(file if "figures" not in words[0] else "", *words)


def test_a_point_that_warns_of_nothing_says_so(tmp_path: Path) -> None:
    plain = copied(tmp_path).write("points.yaml", "warnings: [sit_bone]", "warnings: []")
    assert not [line for line in plain.refused() if "has no warnings" in line]


def test_an_answer_may_have_a_word_twice_and_kinds_of_distress_share_one(tmp_path: Path) -> None:
    same = copied(tmp_path).write("answers.yaml", '"nope"', '"nope", "nope"')
    assert same.write("distress.yaml", '"ouch"', '"ouch", "dizzy"').refused() == []


def test_a_point_called_like_a_kind_of_doing_is_refused(tmp_path: Path) -> None:
    named = copied(tmp_path)
    for file in ("points.yaml", "muscles.yaml"):
        words = (named.folder / file).read_text("utf-8")
        (named.folder / file).write_text(words.replace("outer_calf", "scraping"), "utf-8")
        named.changed.add(file)
    assert named.names("points.yaml: scraping", "a kind of doing")


@pytest.mark.parametrize(("file", "why"), [("lexicon/fr.yaml", "no language"), ("point.yaml", "read by nothing")])
def test_a_stray_file_is_refused(tmp_path: Path, file: str, why: str) -> None:
    stray = copied(tmp_path)
    (stray.folder / file).write_text("tfl: {}\n", "utf-8")
    stray.changed.add(file)
    assert stray.names(file, why)


# ---------------------------------------------------------------- drawings


def told() -> str:
    return "\n".join(str(fault) for fault in drawn.points_drawn(Seen(shipped(), shipped().catalog(), scanned())))


@pytest.mark.parametrize(
    ("colours", "why"),
    [
        ({3: "teal"}, "palette.py: tfl: POINT_COLOURS: 'teal' of point 3 is no colour"),
        ({3: "#cb5f45", 1: "#CB5F45"}, "palette.py: tfl: POINT_COLOURS: #cb5f45 of point 3 is another point's too"),
    ],
)
def test_a_colour_is_a_colour_and_one_points_own(
    monkeypatch: pytest.MonkeyPatch, colours: dict[int, str], why: str
) -> None:
    monkeypatch.setattr(drawn, "POINT_COLOURS", {**drawn.POINT_COLOURS, **colours})
    assert why in told()


@pytest.mark.parametrize(
    ("mark", "why"),
    [
        ((900.0, 200.0), "anatomy: tfl: point 3 is marked beside the body in the view front, at 900,200"),
        (
            (70.0, 700.0),
            "point_cards.py: tfl: the card 'card-tfl' shows no mark of point 3 in its box of the view front",
        ),
    ],
)
def test_a_mark_lies_on_the_body_and_in_its_cards_box(
    monkeypatch: pytest.MonkeyPatch, mark: tuple[float, float], why: str
) -> None:
    view, draw = drawn.VIEWS["front"]
    moved = replace(view, spots={**view.spots, 3: (mark,)})
    monkeypatch.setattr(drawn, "VIEWS", {**drawn.VIEWS, "front": (moved, draw)})
    assert why in told()


def test_what_we_ship_is_gated_and_drawn() -> None:
    assert told() == ""
    assert list(points_gated(Seen(shipped(), shipped().catalog(), scanned()))) == []


# ---------------------------------------------------------------- files


@pytest.mark.parametrize(
    ("written", "why"),
    [
        (b"\xef\xbb\xbfpause = Pause\n", "texts/es/points.ftl:1: begins with a byte order mark"),
        (b"a = b\ncaf\xe9 = x\n", "texts/es/points.ftl:2: is not UTF-8"),
    ],
)
def test_texts_that_are_no_plain_utf_8_are_one_clear_line(tmp_path: Path, written: bytes, why: str) -> None:
    bad = copied(tmp_path)
    (bad.folder / "texts/es/points.ftl").write_bytes(written)
    bad.changed.add("texts/es/points.ftl")
    (line,) = bad.refused()
    assert line.startswith(why)


def test_a_key_that_is_a_list_is_one_clear_line(tmp_path: Path) -> None:
    bad = copied(tmp_path).add("tools.yaml", "[a, b]: {source: [S46], reviewed: true}\n")
    (line,) = bad.refused()
    assert line.startswith("tools.yaml:")
    assert "a key must be one word, no list" in line
