"""The check of the content finds what is wrong, names it, and passes what we ship."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from bot.care.catalog import BadContent
from bot.content import Report, check, load

CONTENT = Path(__file__).resolve().parents[2] / "content"


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
    assert told(check(CONTENT)) == ""


MUTATIONS: list[tuple[str, str, str, list[str]]] = [
    ("points.yaml", "tfl:", "tfl: [", ["points.yaml:"]),
    ("points.yaml", "piriformis:\n", "gluteals:\n", ["points.yaml:", "stands twice"]),
    ("points.yaml", "steps: [find,", "steps: [seek,", ["points.yaml", "gluteals", "point-gluteals-seek"]),
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
    ("texts/en/points.ftl", "crease of the hip.</b>", "crease of the hip.", ["warning-groin", "does not close <b>"]),
    ("texts/en/points.ftl", "Lean in lightly.", "Lean. " * 200, ["point-tfl-press", "a caption holds 1024"]),
    ("texts/en/points.ftl", "{ $region }", "{ no-such-text }", ["point-gluteals-why", "no-such-text"]),
    ("texts/en/points.ftl", "# 3\n", "# source: S99\n", ["point-tfl-find", "S99"]),
]


@pytest.mark.parametrize(("change", "words"), [(one[:3], one[3]) for one in MUTATIONS])
def test_a_fault_names_file_entry_and_reason(
    folder: Path, code: Path, change: tuple[str, str, str], words: list[str]
) -> None:
    replace(folder, *change)
    report = told(check(folder, code))
    assert any(all(word in line for word in words) for line in report.splitlines()), report


def in_code(code: Path, source: str) -> None:
    (code / "talking.py").write_text(source, encoding="utf-8")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ('say = Text("no-such-text")', ["talking.py:1", "no-such-text"]),
        ('say = Text(id="no-such-text")', ["talking.py:1", "no-such-text"]),
        ('\nsay = Text("point-tfl-why", {"region": "x"})', ["talking.py:2", "point-tfl-why", "muscle"]),
        ('Button(Text("point-tfl-find"), "x")', ["point-tfl-find", "a button holds 40"]),
    ],
)
def test_a_text_that_the_code_names_is_checked_too(folder: Path, code: Path, source: str, words: list[str]) -> None:
    in_code(code, source)
    report = told(check(folder, code))
    assert any(all(word in line for word in words) for line in report.splitlines()), report


def test_a_text_in_a_table_of_a_conversation_is_checked_too(folder: Path, code: Path) -> None:
    (code / "conversations").mkdir()
    (code / "conversations" / "plan.py").write_text('SIDES = {"left": "side-lefty"}', encoding="utf-8")
    assert "bot/conversations/plan.py:1: names the text 'side-lefty'" in told(check(folder, code))


def test_a_text_under_a_picture_must_fit_a_caption(folder: Path, code: Path) -> None:
    with (folder / "texts/en/points.ftl").open("a", encoding="utf-8") as texts:
        texts.write("\nlong-one = " + "Long words. " * 100 + "\n")
    in_code(code, 'Say(Text("long-one"), picture=None)')
    assert "a caption holds 1024" in told(check(folder, code))


def test_another_language_may_not_ask_for_more_than_english(folder: Path, code: Path) -> None:
    spanish = "region-shin = Espinilla { $lado }\nregion-elbow = Codo\n"
    (folder / "texts/es/regions.ftl").write_text(spanish, encoding="utf-8")
    report = told(check(folder, code))
    assert "region-shin: uses lado" in report
    assert "region-elbow: has no text in en" in report


def test_unused_texts_are_a_note_and_no_fault(folder: Path, code: Path) -> None:
    with (folder / "texts/en/points.ftl").open("a", encoding="utf-8") as texts:
        texts.write("\nspare-one = Spare.\n")
    report = check(folder, code)
    assert told(report) == ""
    assert any("spare-one" in note for note in report.notes)


def test_a_statement_that_nothing_carries_is_a_note(folder: Path, code: Path) -> None:
    def open_notes() -> list[str]:
        return [note for note in check(folder, code).notes if "carries S5 yet" in note]

    profile = folder / "clinic.yaml"
    profile.write_text(profile.read_text(encoding="utf-8").replace("S4, S5]", "S4]"), encoding="utf-8")
    assert open_notes()
    with (folder / "texts/en/points.ftl").open("a", encoding="utf-8") as texts:
        texts.write("\n# source: S4, S5\nspare-one = Spare.\n")
    assert not open_notes()


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
