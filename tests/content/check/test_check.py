"""The check of the content finds what is wrong, names it, and passes what we ship."""

from __future__ import annotations

import inspect
import shutil
from pathlib import Path

import pytest
import yaml
from yaml import load as load_yaml

from bot.content import load
from bot.content.check import PROMISES, Report, everything
from bot.content.check.seen import Promise
from bot.content.faults import BadContent
from bot.content.material import gather

CONTENT = Path(__file__).resolve().parents[3] / "content"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(CONTENT, tmp_path / "content"))


@pytest.fixture
def code(tmp_path: Path) -> Path:
    (tmp_path / "bot").mkdir()
    return tmp_path / "bot"


def replace(folder: Path, file: str, old: str, new: str) -> None:
    path = folder / file
    words = path.read_text(encoding="utf-8")
    assert old in words
    path.write_text(words.replace(old, new, 1), encoding="utf-8")


def told(report: Report) -> str:
    return "\n".join(str(fault) for fault in report.faults)


def test_what_we_ship_passes() -> None:
    assert told(everything(CONTENT)) == ""


def test_of_a_folder_in_which_one_file_was_changed_only_that_one_is_parsed_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    everything(folder)
    before = repr(gather(folder).documents)
    parsed: list[str] = []
    monkeypatch.setattr(yaml, "load", lambda source, Loader: parsed.append(source) or load_yaml(source, Loader))  # noqa: N803, S506
    with (folder / "points.yaml").open("a", encoding="utf-8") as file:
        file.write(f"# {folder}\n")
    everything(folder)
    assert parsed == [(folder / "points.yaml").read_text(encoding="utf-8")]
    assert repr(gather(folder).documents) == before, "somebody changes what others read"


MUTATIONS: list[tuple[str, str, str, list[str]]] = [
    ("points.yaml", "tfl:", "tfl: [", ["points.yaml:"]),
    ("points.yaml", "piriformis:\n", "gluteals:\n", ["points.yaml:", "stands twice"]),
    ("points.yaml", "steps: [find,", "steps: [seek,", ["points.yaml", "gluteals", "point-gluteals-seek"]),
    ("regions.yaml", "zone: SH", "zone: XX", ["regions.yaml", "shin", "reached by no muscle", "XX"]),
    ("muscles.yaml", "SH: 3", "SX: 3", ["muscles.yaml", "'SX'", "the zone of no region"]),
    ("muscles.yaml", "point: tfl", "point: gluteals", ["muscles.yaml", "tfl", "the point of no muscle"]),
    ("points.yaml", "  number: 8", "  number: 9", ["points.yaml", "foot", "from 1 to 8"]),
    ("statements.yaml", "S36:", "S136:", ["points.yaml", "tfl", "S36"]),
    ("references.yaml", "R6:", "R66:", ["red_flags.yaml", "r6", "R6"]),
    ("texts/en/regions.ftl", "region-shin = Shin\n", "", ["regions.yaml", "shin", "region-shin"]),
    (
        "texts/en/regions.ftl",
        "region-shin = Shin",
        "region-shin = " + "Shin " * 9,
        ["region-shin", "a button holds 40"],
    ),
    ("texts/en/regions.ftl", "region-shin = Shin", "region-shin = <b>Shin</b>", ["region-shin", "on a button"]),
    ("texts/en/regions.ftl", "region-shin = Shin", "region-shin = { $", ["texts/en/regions.ftl:", "region-shin"]),
    ("texts/en/points.ftl", "point-tfl-name =", "point-foot-name =", ["points.ftl:", "stands already"]),
    ("texts/en/points.ftl", "<b>Stay off the groin", "<b>Stay <u>off", ["warning-groin", "<u>"]),
    ("texts/en/points.ftl", "the hip crease.</b>", "the hip crease.", ["warning-groin", "does not close <b>"]),
    ("texts/en/points.ftl", "Too much? Lean less.", "Lean. " * 200, ["point-tfl-press", "a caption holds 1024"]),
    ("texts/en/points.ftl", "{ $region }", "{ no-such-text }", ["point-gluteals-why", "no-such-text"]),
    ("texts/en/points.ftl", "# 3\n", "# source: S99\n", ["point-tfl-find", "S99"]),
]


@pytest.mark.parametrize(("change", "words"), [(one[:3], one[3]) for one in MUTATIONS])
def test_a_fault_names_file_entry_and_reason(
    folder: Path, code: Path, change: tuple[str, str, str], words: list[str]
) -> None:
    replace(folder, *change)
    report = told(everything(folder, code))
    assert [line for line in report.splitlines() if all(word in line for word in words)], report


def in_code(code: Path, source: str) -> None:
    (code / "talking.py").write_text(source, encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('say = Text("no-such-text")', ["talking.py:1", "no-such-text"]),
        ('say = Text(id="no-such-text")', ["talking.py:1", "no-such-text"]),
        ('\nsay = Text("point-gluteals-why", {"region": "x"})', ["talking.py:2", "point-gluteals-why", "muscle"]),
        ('Button(Text("point-tfl-find"), "x")', ["point-tfl-find", "a button holds 40"]),
    ],
)
def test_a_text_that_the_code_names_is_checked_too(folder: Path, code: Path, source: str, words: list[str]) -> None:
    in_code(code, source)
    report = told(everything(folder, code))
    assert [line for line in report.splitlines() if all(word in line for word in words)], report


def test_a_text_under_a_picture_must_fit_a_caption(folder: Path, code: Path) -> None:
    with (folder / "texts/en/points.ftl").open("a", encoding="utf-8") as texts:
        texts.write("\nlong-one = " + "Long words. " * 100 + "\n")
    in_code(code, 'Say(Text("long-one"), picture=Picture("overview"))')
    assert "a caption holds 1024" in told(everything(folder, code))


def test_another_language_may_not_ask_for_more_than_english(folder: Path, code: Path) -> None:
    spanish = "region-shin = Espinilla { $lado }\nregion-elbow = Codo\n"
    (folder / "texts/es/regions.ftl").write_text(spanish, encoding="utf-8")
    report = told(everything(folder, code))
    assert "region-shin: uses lado" in report
    assert "region-elbow: has no text in en" in report


@pytest.mark.parametrize("locale", ["en", "es"])
def test_a_text_that_nothing_asks_for_is_a_fault(folder: Path, code: Path, locale: str) -> None:
    for one in ("en", "es"):
        (folder / f"texts/{one}/spare.ftl").write_text("spare-one = Spare.\n", encoding="utf-8")
    assert f"texts/{locale}/spare.ftl:1: spare-one: belongs to nothing" in told(everything(folder, code))


def test_a_text_that_another_text_takes_in_is_asked_for(folder: Path, code: Path) -> None:
    in_code(code, 'Text("outer-one")')
    for one in ("en", "es"):
        (folder / f"texts/{one}/spare.ftl").write_text("inner-one = In.\nouter-one = { inner-one }\n", encoding="utf-8")
    assert "inner-one: belongs to nothing" not in told(everything(folder, code))


def test_a_screen_holds_so_many_signs_and_characters(folder: Path, code: Path) -> None:
    replace(folder, "screens.yaml", "flags: [r1, r2, r4]", "flags: [r1, r2, r4, r3, r5, r7]")
    replace(folder, "screens.yaml", "flags: [r3, r5, r21]", "flags: [r21]")
    replace(folder, "screens.yaml", "flags: [r7, r8, r9, r33]", "flags: [r8, r9, r33]")
    replace(folder, "screens.yaml", "both_legs: [r3, r5], ", "")
    replace(folder, "screens.yaml", "accident: [r7], ", "")
    replace(folder, "texts/es/red_flags.ftl", "sign-weeks = ", "sign-weeks = " + "muy " * 100)
    report = told(everything(folder, code))
    assert "screens.yaml: saddle: asks 6 signs at once; a screen holds 5" in report
    assert "screens.yaml: soon: has 632 characters in es; a screen holds 400" in report


def test_a_language_names_the_commands_of_english(folder: Path, code: Path) -> None:
    replace(folder, "texts/es/my_data.ftl", "/stop", "/parar")
    assert "names other commands than en: /parar, /stop" in told(everything(folder, code))


def test_a_line_of_help_names_its_own_command(folder: Path, code: Path) -> None:
    for locale in ("en", "es"):
        replace(folder, f"texts/{locale}/home.ftl", "help-warm = /warm", "help-warm = /session")
    assert "help-warm: is the line of /warm and names another" in told(everything(folder, code))


@pytest.mark.parametrize("missing", ["command-water", "help-water"])
def test_a_command_calls_for_its_texts(folder: Path, code: Path, missing: str) -> None:
    in_code(code, 'Offer("water", "water", rank=5)')
    assert f"bot/talking.py:1: names the text '{missing}'" in told(everything(folder, code))


@pytest.mark.parametrize("promise", PROMISES)
def test_a_promise_says_what_it_proves_and_what_it_reads(promise: Promise) -> None:
    words = inspect.getdoc(inspect.getmodule(promise)) or ""
    assert words.startswith("Promise: ")
    assert "Reads: " in words


def test_a_statement_that_nothing_carries_is_a_fault(folder: Path, code: Path) -> None:
    replace(folder, "clinic.yaml", "source: [S1, S2, S3, S4, S5]", "source: [S1, S3, S4, S5]")
    report = everything(folder, code)
    assert "statements.yaml: S2: is carried by no entry and no text" in told(report)
    assert "carries S2 yet" in "\n".join(report.notes)


@pytest.mark.parametrize("file", ["points.yaml", "red_flags.yaml"])
def test_text_that_is_no_utf_8_is_named(folder: Path, file: str) -> None:
    (folder / file).write_bytes(b"caf\xe9: {}")
    with pytest.raises(BadContent, match=file):
        load(folder)


def test_a_country_without_a_number_is_refused() -> None:
    with pytest.raises(BadContent, match="whom to call"):
        load(CONTENT, "XX")


def test_the_countrys_own_number_is_given() -> None:
    assert load(CONTENT, "NZ").emergency.number == "111"
    assert load(CONTENT, "GB").emergency.number == "999"


def test_a_text_of_the_catalog_that_the_check_does_not_know_of_is_a_fault(folder: Path, code: Path) -> None:
    (code / "care").mkdir()
    place = (
        'class Region:\n    @property\n    def tip(self) -> str:\n        return text_id("region", self.id, "tip")\n'
    )
    (code / "care" / "places.py").write_text(place, encoding="utf-8")
    in_code(code, "def f(region: Region):\n    Text(region.tip)")
    assert "bot/talking.py:2: takes a text from Region.tip, which is not in CALLED" in told(everything(folder, code))
