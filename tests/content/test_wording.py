"""Texts by id, arguments and locale."""

from __future__ import annotations

from pathlib import Path

import pytest
from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser

from bot.wording.fluent_words import BadTexts, MissingText, UnspokenText, Wording


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "en", "a.ftl", "hello = Hello, { $name }.\nonly-english = Yes.\nwrap = { hello } Bye.\n")
    write(tmp_path, "es", "a.ftl", "hello = Hola, { $name }.\n")
    return tmp_path


def write(folder: Path, locale: str, file: str, words: str) -> None:
    (folder / locale).mkdir(exist_ok=True)
    (folder / locale / file).write_text(words, encoding="utf-8")


def test_a_text_takes_its_arguments_without_marks_around_them(folder: Path) -> None:
    assert Wording.load(folder).text("es", "hello", {"name": "Ana"}) == "Hola, Ana."


def test_a_country_falls_back_to_its_language_and_then_to_english(folder: Path) -> None:
    wording = Wording.load(folder)
    assert wording.text("es-MX", "hello", {"name": "Ana"}) == "Hola, Ana."
    assert wording.text("es-MX", "only-english", {}) == "Yes."
    assert wording.text("fr", "only-english", {}) == "Yes."


def test_what_a_locale_has_is_told_without_falling_back(folder: Path) -> None:
    wording = Wording.load(folder)
    assert wording.locales == ("en", "es")
    assert not wording.has("es", "only-english")
    assert wording.ids("es") == ("hello",)


def test_of_a_folder_in_which_one_file_was_changed_only_that_one_is_parsed_again(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(folder, "en", "b.ftl", f"own = Of {folder.name}.\n")
    Wording.load(folder)
    parsed: list[str] = []
    parse = FluentParser.parse
    monkeypatch.setattr(FluentParser, "parse", lambda self, words: parsed.append(words) or parse(self, words))
    assert Wording.load(folder).text("en", "own", {}) == f"Of {folder.name}."
    assert parsed == []
    write(folder, "en", "b.ftl", f"own = No more of {folder.name}.\n")
    assert Wording.load(folder).text("en", "own", {}) == f"No more of {folder.name}."
    assert parsed == [f"own = No more of {folder.name}.\n"]


def test_who_only_looks_for_texts_waits_for_none_to_be_made_ready(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ready: list[int] = []
    add = FluentBundle.add_resource
    monkeypatch.setattr(FluentBundle, "add_resource", lambda *given: ready.append(1) or add(*given))
    wording = Wording.load(folder)
    assert wording.has("en", "hello")
    assert wording.variables("en", "hello") == {"name"}
    assert ready == []
    assert [wording.text("es", "hello", {"name": "Ana"}) for _ in range(2)] == ["Hola, Ana."] * 2
    assert len(ready) == 1


def test_variables_are_found_through_references(folder: Path) -> None:
    assert Wording.load(folder).variables("en", "wrap") == {"name"}


def test_texts_that_refer_to_each_other_in_a_circle_do_no_harm(folder: Path) -> None:
    write(folder, "en", "b.ftl", "egg = { hen } { $size }\nhen = { egg }\n")
    wording = Wording.load(folder)
    assert wording.variables("en", "hen") == {"size"}
    with pytest.raises(UnspokenText, match="'hen'"):
        wording.text("en", "hen", {"size": "small"})


def test_a_missing_text_names_locale_and_id(folder: Path) -> None:
    with pytest.raises(MissingText, match="'nothing' in 'es'"):
        Wording.load(folder).text("es", "nothing", {})


def test_a_missing_argument_names_locale_and_id(folder: Path) -> None:
    with pytest.raises(UnspokenText, match=r"'hello' in 'es'.*name"):
        Wording.load(folder).text("es", "hello", {})


def test_broken_syntax_names_file_and_line(folder: Path) -> None:
    write(folder, "en", "b.ftl", "# A comment.\nfine = Fine.\n\nbroken = { $\n")
    with pytest.raises(BadTexts, match=r"en/b\.ftl:4"):
        Wording.load(folder)


def test_a_text_that_stands_twice_is_refused(folder: Path) -> None:
    write(folder, "en", "b.ftl", "hello = Again.\n")
    with pytest.raises(BadTexts, match=r"en/b\.ftl:1: hello stands already in en/a\.ftl"):
        Wording.load(folder)


def test_no_english_is_refused(tmp_path: Path) -> None:
    write(tmp_path, "es", "a.ftl", "hello = Hola.\n")
    with pytest.raises(BadTexts, match="'en'"):
        Wording.load(tmp_path)


def test_a_text_says_which_statements_it_carries(folder: Path) -> None:
    write(folder, "en", "b.ftl", "# Said first.\n# source: S1, X11\ncredit = By her.\n")
    wording = Wording.load(folder)
    assert wording.source("en", "credit") == ("S1", "X11")
    assert wording.source("en", "hello") == ()
    assert wording.place("en", "credit") == ("en/b.ftl", 3)
