"""Pictures ahead of time: drawn once, kept while nothing changes, never half written."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import active_children, get_context
from pathlib import Path

import pytest
from PIL import Image

from bot.content import Content
from bot.figures import Job, keep_marks, mark_of, render_all, rendering
from bot.figures.__main__ import main
from bot.figures.worker import Drawing

NAMES = ("scene-foot-ball", "scene-wall-tfl")


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Count what is drawn, and draw it small."""
    drawn: list[str] = []
    real = rendering.png

    def small(text: str, width: int = 1080) -> bytes:
        drawn.append(text)
        return real(text, width // 10)

    monkeypatch.setattr(rendering, "png", small)
    return drawn


def test_pictures_lie_by_locale_and_name(english: Mapping[str, str], quick: list[str], tmp_path: Path) -> None:
    render_all([Job("en", english, NAMES), Job("de", english, NAMES[:1])], tmp_path)
    files = sorted(str(file.relative_to(tmp_path)) for file in tmp_path.rglob("*") if file.is_file())
    assert files == ["de/scene-foot-ball.png", "en/scene-foot-ball.png", "en/scene-wall-tfl.png"]
    assert len(quick) == 3


def test_what_is_already_drawn_is_left_alone(english: Mapping[str, str], quick: list[str], tmp_path: Path) -> None:
    first = render_all([Job("en", english, NAMES)], tmp_path)
    again = render_all([Job("en", english, NAMES)], tmp_path)
    assert [picture.fresh for picture in first + again] == [True, True, False, False]
    assert len(quick) == 2


def test_a_changed_word_draws_only_the_pictures_that_show_it(
    english: Mapping[str, str], quick: list[str], tmp_path: Path
) -> None:
    render_all([Job("en", english, NAMES)], tmp_path)
    changed = {**english, "figure-bony-point": "bony corner"}
    assert [picture.fresh for picture in render_all([Job("en", changed, NAMES)], tmp_path)] == [False, True]
    assert len(quick) == 3


@pytest.mark.usefixtures("quick")
def test_a_bot_that_finds_all_figures_as_they_must_be_begins_no_other_process(known: Content, tmp_path: Path) -> None:
    labels = {id_: known.words.text("en", id_, {}) for id_ in known.words.ids("en") if id_.startswith("figure-")}

    def begun() -> int:
        before, drawing = set(active_children()), Drawing(known.words, ("en",), tmp_path)
        try:
            drawing.prepare()
            return len(set(active_children()) - before)
        finally:
            drawing.close()

    render_all([Job("en", labels)], tmp_path)
    keep_marks({"en": mark_of({**labels, NAMES[0]: "another word"})}, tmp_path)
    assert begun() == 1
    keep_marks({"en": mark_of(labels)}, tmp_path)
    assert begun() == 0
    (tmp_path / "en" / f"{NAMES[0]}.png").unlink()
    assert begun() == 1


def test_a_broken_file_is_drawn_anew(english: Mapping[str, str], quick: list[str], tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "scene-foot-ball.png").write_bytes(b"\x89PNG")
    (picture,) = render_all([Job("en", english, NAMES[:1])], tmp_path)
    assert picture.fresh
    assert len(quick) == 1


def test_a_signed_picture_is_still_a_sound_png(
    english: Mapping[str, str], quick: list[str], tmp_path: Path, read_png: Callable[[bytes], Image.Image]
) -> None:
    (picture,) = render_all([Job("en", english, NAMES[:1])], tmp_path)
    assert read_png(picture.file.read_bytes()).info["digest"] == rendering.digest_of(picture.file)
    assert quick


def test_a_failed_write_leaves_nothing_behind(
    english: Mapping[str, str], quick: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="disk full"):
        render_all([Job("en", english, NAMES[:1])], tmp_path)
    assert not [file for file in tmp_path.rglob("*") if file.is_file()]
    assert quick


def test_another_process_can_draw(english: Mapping[str, str], tmp_path: Path) -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        pictures = pool.submit(render_all, [Job("en", dict(english), NAMES[:1])], tmp_path).result(60)
    assert [picture.file.is_file() for picture in pictures] == [True]


def test_the_command_tells_what_it_drew(
    english: Mapping[str, str], quick: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        rendering, "svg", lambda name, _: f'<svg xmlns="http://www.w3.org/2000/svg" id="{name}" width="9" height="9"/>'
    )
    told = io.StringIO()
    assert main([str(tmp_path)], io.StringIO(json.dumps({"en": dict(english)})), told) == 0
    assert "drawn en/card-tfl\n" in told.getvalue()
    assert len(quick) == len(told.getvalue().splitlines())


def test_the_command_wants_a_folder() -> None:
    told = io.StringIO()
    assert main([], io.StringIO(), told) == 2
    assert "usage" in told.getvalue()
