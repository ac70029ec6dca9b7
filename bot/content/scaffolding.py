"""Begins a new language: all its files, with what is to be written marked or left empty: the check asks for it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

import yaml

from bot.care.planning.said_times import KINDS as KINDS_OF_TIMES
from bot.care.understanding.distress import KINDS, WELL
from bot.care.understanding.said_here import BESIDE, ENDINGS, SHORT
from bot.care.understanding.said_here import KINDS as KINDS_HERE
from bot.content.loading import load, locales_of, read
from bot.content.read.answers_yaml import ANSWERS
from bot.content.read.health_yaml import MARKS
from bot.content.read.lexicon_files import FOLDER
from bot.content.read.lexicon_yaml import LISTS, TABLES
from bot.wording.fluent_words import FALLBACK

MARK = "### TRANSLATE: these are still the words of English. Take this line out when the file is done.\n\n"
OF_ONE_LANGUAGE = frozenset({"shorthand", "spellings", "numbers", "ask"})
"""Tables of a lexicon that English fills with words of its own; the others go by ids that the code knows."""
TO_CHOOSE = "to_choose"
NAMED = re.compile(r"(?:^language-[a-z]+ = .*\n)+", re.MULTILINE)
FORMULAS = re.compile(r"^formulas:\n(?:  .*\n)+", re.MULTILINE)


class ThereAlready(ValueError):
    """The language has files."""


def new_language(folder: Path, code: str, name: str) -> tuple[str, ...]:
    """Write the files of a language, named in itself; give the places that were written. Raises ThereAlready."""
    if code in locales_of(folder):
        raise ThereAlready(f"{code!r} is there already: texts/{code}. tenderspot check says what it lacks")
    lexicon, precautions = _lexicon(folder), load(folder).precautions
    _texts(folder, code)
    named = [_named(folder, locale, code, name) for locale in locales_of(folder)]
    (folder / FOLDER / f"{code}.yaml").write_text(lexicon, encoding="utf-8")
    with (folder / "answers.yaml").open("a", encoding="utf-8") as answers:
        answers.write(f"{code}:\n" + "".join(f'  "{answer}": []\n' for answer in ANSWERS))
    with (folder / "distress.yaml").open("a", encoding="utf-8") as distress:
        distress.write(f"{code}:\n" + "".join(f"  {kind}: []\n" for kind in (*KINDS, WELL)))
    with (folder / "health.yaml").open("a", encoding="utf-8") as health:
        health.write(f"{code}:\n" + "".join(f"  {one}: []\n" for one in (*precautions, *MARKS)))
    with (folder / "times.yaml").open("a", encoding="utf-8") as times:
        times.write(f"{code}:\n" + "".join(f"  {one}: []\n" for one in KINDS_OF_TIMES))
    with (folder / "here.yaml").open("a", encoding="utf-8") as here:
        here.write(f"{code}:\n" + "".join(f"  {one}: []\n" for one in (BESIDE, SHORT, ENDINGS, *KINDS_HERE)))
    _into(folder / "reading.yaml", FORMULAS, f"  {code}: {TO_CHOOSE}\n")
    spoken = (f"{FOLDER}/{code}.yaml", "answers.yaml", "distress.yaml", "health.yaml", "times.yaml", "here.yaml")
    return (f"texts/{code}", *named, *spoken, "reading.yaml")


def _texts(folder: Path, code: str) -> None:
    place = folder / "texts" / code
    place.mkdir()
    for path in sorted((folder / "texts" / FALLBACK).glob("*.ftl")):
        (place / path.name).write_text(MARK + path.read_text(encoding="utf-8"), encoding="utf-8")


def _named(folder: Path, locale: str, code: str, name: str) -> str:
    """Put the language's name beside those of the others."""
    for path in sorted((folder / "texts" / locale).glob("*.ftl")):
        if NAMED.search(path.read_text(encoding="utf-8")):
            _into(path, NAMED, f"language-{code} = {name}\n")
            return path.relative_to(folder).as_posix()
    return ""


def _into(path: Path, block: re.Pattern[str], line: str) -> None:
    """Add a line at the end of a block."""
    words = path.read_text(encoding="utf-8")
    path.write_text(block.sub(lambda found: found[0] + line, words, count=1), encoding="utf-8")


def _lexicon(folder: Path) -> str:
    """Write a lexicon with every id that English has, and no words: a sign without words is a fault, never silence."""
    source = folder / FOLDER / f"{FALLBACK}.yaml"
    written = source.read_text(encoding="utf-8")
    english = read(source, [])
    tables = english if isinstance(english, Mapping) else {}
    catalog = load(folder)
    empty: dict[str, object] = {"sides_stand": tables.get("sides_stand", "before")}
    empty |= {name: [] for name in LISTS}
    empty |= {name: {} if name in OF_ONE_LANGUAGE else _emptied(tables.get(name)) for name in TABLES}
    empty["regions"] = {region: [] for region in catalog.regions}
    comments = "".join(line for line in written.partition("\n\n")[0].splitlines(keepends=True) if line.startswith("#"))
    return f"{comments}\n\n{yaml.safe_dump(empty, sort_keys=False, allow_unicode=True, width=120)}"


def _emptied(node: object) -> object:
    """Keep ids and what signs stand on; take the words out."""
    if not isinstance(node, Mapping):
        return []
    return {
        key: value if key in {"clinical", "reviewed"} else _emptied(value)
        for key, value in node.items()
        if key != "reviewed"
    } | ({"reviewed": False} if "reviewed" in node else {})
