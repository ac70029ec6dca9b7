"""A new language, begun by `tenderspot new language`: chosen once it is translated, and refused while a piece lacks."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.app import read_content
from bot.clock import TravelClock
from bot.commands.try_it import bot_in_emulator
from bot.content.check import everything
from bot.content.scaffolding import MARK, TO_CHOOSE
from bot.emulator.emulator import Emulator
from bot.settings import Settings
from tests.conftest import UNLIMITED
from tests.content.pseudo import LOCALE, accent
from tests.content.recipes.pieces import ROOT, told_of
from tests.person import Person

ENGLISH_ANSWERS = re.compile(r"^en:\n((?:  .*\n)+)", re.MULTILINE)


@pytest.fixture
def begun(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The content with the files of Esperanto, as they are written for its translator."""
    folder = Path(shutil.copytree(ROOT / "content", tmp_path / "content"))
    monkeypatch.setenv("CONTENT_DIR", str(folder))
    assert main(["new", "language", LOCALE]) == 0
    return folder


@pytest.fixture
def done(begun: Path) -> Path:
    """The same, translated: accented words, and English for what people type."""
    for path in (begun / "texts" / LOCALE).glob("*.ftl"):
        accent(path)
    shutil.copy(begun / "lexicon" / "en.yaml", begun / "lexicon" / f"{LOCALE}.yaml")
    for name in ("answers.yaml", "distress.yaml", "health.yaml", "times.yaml", "here.yaml"):
        words = (begun / name).read_text(encoding="utf-8")
        english = ENGLISH_ANSWERS.search(words)
        assert english, f"{name} holds no English"
        told = words.partition(f"{LOCALE}:\n")[0] + f"{LOCALE}:\n" + english[1]
        (begun / name).write_text(told, encoding="utf-8")
    reading = begun / "reading.yaml"
    reading.write_text(reading.read_text(encoding="utf-8").replace(TO_CHOOSE, "flesch_kincaid"), encoding="utf-8")
    return begun


def faults_of(folder: Path) -> list[str]:
    return [str(fault) for fault in everything(folder).faults]


def test_every_file_is_begun_and_asked_for_until_it_is_written(begun: Path) -> None:
    assert (begun / "texts" / LOCALE / "home.ftl").read_text(encoding="utf-8").startswith(MARK)
    faults = faults_of(begun)
    for refusal in (
        (f"texts/{LOCALE}/welcome.ftl", "is not translated"),
        (f"lexicon/{LOCALE}.yaml: regions: shin", "nobody could name this place"),
        (f"lexicon/{LOCALE}.yaml: red_flags: r1", "has neither says nor signs"),
        (f"lexicon/{LOCALE}.yaml: groups:", "has no words"),
        (f"answers.yaml: {LOCALE}", "has no words for 'yes'"),
        (f"reading.yaml: formulas: {LOCALE}", "which is none of"),
    ):
        assert told_of(faults, refusal), refusal


async def test_a_language_that_is_translated_passes_and_is_chosen(
    done: Path, tmp_path: Path, pictures: Path, emulator: Emulator, clock: TravelClock
) -> None:
    assert faults_of(done) == []
    settings = Settings(_env_file=None, content_dir=done, pictures_dir=pictures)
    async with bot_in_emulator(settings, read_content(settings), tmp_path, emulator, clock, UNLIMITED) as app:
        emulator.person(1001, "Ana")
        ana = Person(1001, emulator, app, clock)
        await ana.says("/start")
        await ana.taps("Esperanto")
        assert any("18+" in label and "é" in label for label in ana.buttons())


Removal = Callable[[Path], None]


def gone(file: str) -> Removal:
    return lambda folder: (folder / file).unlink()


def cut(file: str, line: str) -> Removal:
    def remove(folder: Path) -> None:
        words = (folder / file).read_text(encoding="utf-8")
        assert re.search(line, words, re.MULTILINE), f"{file} holds no {line}"
        (folder / file).write_text(re.sub(line, "", words, count=1, flags=re.MULTILINE), encoding="utf-8")

    return remove


@pytest.mark.parametrize(
    ("remove", "refusal"),
    [
        (gone(f"texts/{LOCALE}/points.ftl"), (f"texts/{LOCALE}/points.ftl: point-tfl-name: is missing",)),
        (cut("texts/en/welcome.ftl", f"^language-{LOCALE} = .*\n"), ("texts", f"names the text 'language-{LOCALE}'")),
        (cut("texts/es/welcome.ftl", f"^language-{LOCALE} = .*\n"), (f"language-{LOCALE}: is missing",)),
        (gone(f"lexicon/{LOCALE}.yaml"), (f"lexicon/{LOCALE}.yaml", "is missing")),
        (cut("answers.yaml", f"^{LOCALE}:\n(?:  .*\n)+"), (f"answers.yaml: {LOCALE}: has no words for 'yes'",)),
        (cut("reading.yaml", f"^  {LOCALE}: .*\n"), (f"reading.yaml: formulas: {LOCALE}: is missing",)),
    ],
)
def test_each_piece_that_is_left_out_is_named_with_file_and_reason(
    done: Path, remove: Removal, refusal: tuple[str, ...]
) -> None:
    remove(done)
    faults = faults_of(done)
    assert told_of(faults, refusal), faults[:10]


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("es", "'es' is there already"),
        ("xx", "'xx' is no language"),
        ("es-PR", "make texts/es-PR by hand"),
        ("../x", "no language"),
    ],
)
def test_a_code_that_is_there_or_means_nothing_is_refused(
    code: str, reason: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["new", "language", code]) == 2
    assert reason in capsys.readouterr().err
