"""Content that was read and checked once is kept for the next start, and made anew when anything changed."""

from __future__ import annotations

import os
from pathlib import Path
from shutil import copytree
from types import MappingProxyType

import pytest

from bot.content import compiled, opened
from bot.content.check import CODE
from bot.content.faults import BadContent

CONTENT = Path(__file__).resolve().parents[2] / "content"
HELLO = "I cannot feel my left foot"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "tenderspot"


def test_what_was_kept_says_and_understands_the_same(cache: Path) -> None:
    first = opened(CONTENT, "US")
    (kept,) = cache.glob("content-*.pickle")
    assert kept.stat().st_mode & 0o777 == 0o600
    again = opened(CONTENT, "US")
    assert again.catalog == first.catalog
    assert again.words.text("es", "kind-home", {}) == first.words.text("es", "kind-home", {})
    assert again.reader.understand(HELLO, "en") == first.reader.understand(HELLO, "en")


def test_a_changed_file_a_country_and_changed_code_are_read_anew(tmp_path: Path) -> None:
    folder = copytree(CONTENT, tmp_path / "content")
    mark = compiled.fingerprint(folder, "US", CODE)
    assert compiled.fingerprint(folder, "GB", CODE) != mark
    os.utime(folder / "tips.yaml", (1, 1))
    assert compiled.fingerprint(folder, "US", CODE) != mark
    assert compiled.fingerprint(CONTENT, "US", tmp_path) != compiled.fingerprint(CONTENT, "US", CODE)


def test_content_with_a_fault_is_never_kept(tmp_path: Path, cache: Path) -> None:
    folder = copytree(CONTENT, tmp_path / "content")
    (folder / "tips.yaml").write_text("{}\n")
    for _ in range(2):
        with pytest.raises(BadContent):
            opened(folder, "US")
    assert not list(cache.glob("*"))


@pytest.mark.parametrize("spoiled", ["cut", "garbled", "open to others", "gone"])
def test_what_cannot_be_used_counts_as_not_kept(cache: Path, spoiled: str) -> None:
    compiled.keep("mark", {"a": MappingProxyType({"b": 1})})
    assert compiled.kept("mark") == {"a": {"b": 1}}
    (file,) = cache.glob("content-*.pickle")
    match spoiled:
        case "cut":
            file.write_bytes(file.read_bytes()[:-3])
        case "garbled":
            file.write_bytes(b"no pickle")
        case "open to others":
            file.chmod(0o644)
        case "gone":
            file.unlink()
    assert compiled.kept("mark") is None


def test_a_folder_that_cannot_be_written_to_is_no_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    compiled.keep("mark", 1)
    assert compiled.kept("mark") is None


def test_without_a_home_nothing_is_kept_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    def homeless() -> Path:
        raise RuntimeError

    monkeypatch.delenv("XDG_CACHE_HOME")
    monkeypatch.setattr(Path, "home", homeless)
    compiled.keep("mark", 1)
    assert compiled.kept("mark") is None


def test_only_the_newest_few_stay(cache: Path) -> None:
    for at in range(compiled.KEPT + 2):
        compiled.keep(f"mark{at}", at)
        os.utime(cache / f"content-mark{at}.pickle", (at, at))
    compiled.keep("last", 9)
    assert len(list(cache.iterdir())) == compiled.KEPT
    assert compiled.kept("mark0") is None
    assert compiled.kept("last") == 9
