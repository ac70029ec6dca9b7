"""A ninth point, added as content/README.md tells: planned, left out by precautions, and refused without any piece."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.content.recipes.pieces import Piece, Recipe, followed, told_of

ENTRY = """
inner_calf:
  number: 9
  route: 9
  kinds: [leg, lower_leg, calf, vein]
  area: shin
  lies_in: [shin]
  steps: [find, press]
  ways: {seated: {place: seated, tools: [hands]}}
  warnings: [back_of_knee]
  seconds: 90
  source: [S17]
  clinical: [hold]
  reviewed: false
"""
MUSCLE = """
soleus_inner:
  point: inner_calf
  weights: {SH: 3, KB: 1}
  acupoints: [SP6]
  source: [S20]
  clinical: [patterns]
  reviewed: false
"""
ENGLISH = {
    "point-inner-calf-label": "Inner calf",
    "point-inner-calf-name": "Inside of the calf",
    "point-inner-calf-why": "This is the { $muscle }. It can send pain to the { $region }.",
    "point-inner-calf-find": "Find the inside of your calf.",
    "point-inner-calf-seated": "Sit down and put your thumbs on it.",
    "point-inner-calf-press": "Press lightly and breathe.",
    "point-inner-calf-with-hands": "Use your thumbs.",
    "muscle-soleus-inner": "inner soleus",
    "figure-point-inner_calf": "Inside of the calf",
}
SPANISH = {
    "point-inner-calf-label": "Pantorrilla, por dentro",
    "point-inner-calf-name": "Lado de adentro de la pantorrilla",
    "point-inner-calf-why": "Es el { $muscle }. Puede causar dolor en { $region }.",
    "point-inner-calf-find": "Busque el lado de adentro de la pantorrilla.",
    "point-inner-calf-seated": "Siéntese y ponga los pulgares ahí.",
    "point-inner-calf-press": "Presione suave y respire.",
    "point-inner-calf-with-hands": "Use los pulgares.",
    "muscle-soleus-inner": "sóleo por dentro",
    "figure-point-inner_calf": "Pantorrilla por dentro",
}
CARD = """
    "card-inner_calf": Card(
        9,
        "figure-point-inner_calf",
        ((1, (Panel("back", Box(-110, 580, 220, 330), "figure-view-back"),)),),
    ),"""


def texts(locale: str, words: dict[str, str]) -> Recipe:
    refusal = {"en": "names the text", "es": "is missing"}[locale]
    return {
        f"{locale}: {id_}": Piece(f"content/texts/{locale}/points.ftl", f"{id_} = {text}\n", (refusal, id_))
        for id_, text in words.items()
    }


CONTENT: Recipe = {
    "entry": Piece("content/points.yaml", ENTRY, ("muscles.yaml: soleus_inner: point is 'inner_calf'",)),
    "muscle": Piece("content/muscles.yaml", MUSCLE, ("muscles.yaml: inner_calf: is the point of no muscle",)),
    **texts("en", ENGLISH),
    **texts("es", SPANISH),
}
DRAWN: Recipe = {
    "colour": Piece(
        "bot/figures/palette.py",
        '\n    9: "#6B6F2A",',
        ("bot/figures/palette.py: inner_calf: point 9 has no colour",),
        after='8: "#5262B8",',
    ),
    "spot": Piece(
        "bot/figures/anatomy/back.py",
        '\n    9: points("46,720"),',
        ("bot/figures/anatomy: inner_calf: point 9 is marked on no view",),
        after="SPOTS = {",
    ),
    "card": Piece(
        "bot/figures/point_cards.py",
        CARD,
        ("bot/figures/point_cards.py: inner_calf: point 9 has no card 'card-inner-calf'",),
        after="CARDS: Mapping[str, Card] = {",
    ),
}
RECIPE: Recipe = {**CONTENT, **DRAWN}
FIELDS = {
    "  number: 9": ("points.yaml: inner_calf: number must be a whole number from 1 to 9",),
    "  route: 9": ("points.yaml: inner_calf: route must be a whole number from 1 to 9",),
    "  kinds: [leg, lower_leg, calf, vein]": ("points.yaml: inner_calf: has no kinds",),
    "  ways: {seated: {place: seated, tools: [hands]}}": ("points.yaml: inner_calf: ways must map names",),
}

EACH_LEFT_OUT = """
import json, sys
from pathlib import Path
from bot.content.check import AT_START, CODE, broken
from bot.content.check.seen import Seen
from bot.content.faults import BadContent
from bot.content.material import gather
from bot.content.scan import scan
scanned, told = scan(CODE), {}
for name, (file, piece) in json.load(sys.stdin).items():
    path = Path(file)
    words = path.read_text(encoding="utf-8")
    assert words.count(piece) == 1, name
    path.write_text(words.replace(piece, ""), encoding="utf-8")
    try:
        material = gather(Path("content"))
        faults = tuple(broken(Seen(material, material.catalog(), scanned), AT_START))
    except BadContent as bad:
        faults = bad.faults
    told[name] = [str(fault) for fault in faults]
    path.write_text(words, encoding="utf-8")
json.dump(told, sys.stdout)
"""
"""The start's own promises, for one piece after the other; the drawings are loaded once."""


def run(folder: Path, *arguments: str, given: str = "") -> str:
    """Run the copied program in its folder."""
    done = subprocess.run(  # noqa: S603 - our own program
        [sys.executable, *arguments],
        cwd=folder,
        input=given,
        capture_output=True,
        text=True,
        check=False,
        env={"PYTHONPATH": str(folder), "CONTENT_DIR": str(folder / "content"), "PATH": ""},
    )
    assert not done.stderr, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def added(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return followed(RECIPE, tmp_path_factory.mktemp("ninth"))


def test_with_every_piece_the_check_is_green_and_the_plan_names_the_point(added: Path) -> None:
    assert run(added, "-m", "bot", "check").startswith("0 faults")
    plan = json.loads(run(added, "-m", "bot", "plan", "--pain", "shin", "--side", "left"))
    assert "inner_calf" in [step["point"] for step in plan["steps"]]
    numb = json.loads(run(added, "-m", "bot", "plan", "--numb", "heel"))
    assert [point["id"] for point in numb["points"]][-1] == "inner_calf"


@pytest.mark.parametrize("precaution", ["cancer_area", "recent_surgery", "clot", "pregnancy", "varicose_veins"])
def test_precautions_leave_it_out_without_being_touched(added: Path, precaution: str) -> None:
    plan = json.loads(run(added, "-m", "bot", "plan", "--pain", "shin", "--condition", precaution))
    assert {"point": "inner_calf", "because": precaution} in plan["left_out"]
    assert "inner_calf" not in [step["point"] for step in plan["steps"]]


def test_its_card_and_the_map_can_be_drawn(added: Path) -> None:
    source = (
        "from collections import defaultdict; from bot import figures\n"
        "for name in ('card-inner_calf', 'overview', 'plan-9'):\n"
        "    print(figures.svg(name, {one: 'word' for one in figures.label_ids(name)}).count('p9'))\n"
    )
    assert "0" not in run(added, "-c", source).split()


@pytest.mark.timeout(300)
def test_each_piece_that_is_left_out_is_named_with_file_and_reason(added: Path) -> None:
    names = [name for name in CONTENT if not name.startswith("es:")] + ["es: point-inner-calf-name"]
    pieces = {name: (CONTENT[name].file, CONTENT[name].text) for name in names}
    pieces |= {field: ("content/points.yaml", f"{field}\n") for field in FIELDS if "number" in field or "ways" in field}
    told = json.loads(run(added, "-c", EACH_LEFT_OUT, given=json.dumps(pieces)))
    refusals = {name: piece.refusal for name, piece in CONTENT.items()} | FIELDS
    assert [name for name, faults in told.items() if not told_of(faults, refusals[name])] == []


@pytest.mark.parametrize("piece", DRAWN)
def test_a_drawing_that_is_left_out_is_named_too(tmp_path: Path, piece: str) -> None:
    folder = followed(RECIPE, tmp_path, without=piece)
    lines = run(folder, "-m", "bot", "check").splitlines()
    assert told_of(lines, DRAWN[piece].refusal), lines
