"""Whatever text the code can ask for is found, however its id is put together; what cannot be followed is a fault."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from bot.content.check import CODE
from bot.content.scan import Scanned, program, scan

HEAD = """
from dataclasses import dataclass
from enum import Enum, StrEnum
from functools import partial
from typing import Final, Literal

Side = Literal["left", "right"]

class Role(StrEnum):
    OWNER = "owner"
    GUEST = "guest"

@dataclass
class Two:
    ask: str
    thanks: str = "told-thanks"

@dataclass
class Member:
    role: Role
    side: Side
    name: str

TABLE: Final = {"a": "told-a", "b": "told-b"}
ROLES = {role: f"team-{role}" for role in Role}
TWOS = {"one": Two("told-one"), "two": Two("told-two", "told-well")}
PAIRS = (("told-x", 1), ("told-y", 2))
KINDS = ("one", "two", "three")
"""
BUTTON = """
def button(label, choice, **args):
    return Button(Text(label, args), choice)
"""
SAY = """
def say(text_id, args=None):
    return Say(Text(text_id, args or {}))
"""

FOUND = [
    ('Text("told")', {"told"}),
    ('Text(id="told")', {"told"}),
    ('def f(sad):\n    Text("told-a" if sad else "told-b")', {"told-a", "told-b"}),
    ("def f(key):\n    Text(TABLE[key])", {"told-a", "told-b"}),
    ('Text(TABLE["a"])', {"told-a"}),
    ('def f(key):\n    Text(TABLE.get(key, "told-none"))', {"told-a", "told-b", "told-none"}),
    ("def f():\n    for _, id_ in TABLE.items():\n        Text(id_)", {"told-a", "told-b"}),
    ('def f(key):\n    Text((TABLE | {"c": "told-c"})[key])', {"told-a", "told-b", "told-c"}),
    ('def f(member: Member):\n    Text(f"team-{member.role}")', {"team-owner", "team-guest"}),
    ('def f(member: Member):\n    Text(f"side-{member.side}")', {"side-left", "side-right"}),
    ("def f(members: list[Member]):\n    [Text(ROLES[one.role]) for one in members]", {"team-owner", "team-guest"}),
    ('def f(side: Literal["up", "down"]):\n    Text(f"go-{side}")', {"go-up", "go-down"}),
    ("def f(kind):\n    Text(TWOS[kind].thanks)", {"told-thanks", "told-well"}),
    ("def f(two: Two):\n    Text(two.ask)", {"told-one", "told-two"}),
    ("def f():\n    for id_, _ in PAIRS:\n        Text(id_)", {"told-x", "told-y"}),
    ('[Text(f"told-{kind}") for kind in KINDS[1:]]', {"told-two", "told-three"}),
    ('button("told-button", "x")', {"told-button"}),
    ('def f(bad):\n    word = "told-bad" if bad else None\n    if word:\n        say(word)', {"told-bad"}),
    ('def mark(on):\n    return "ticked" if on else "unticked"\nText(mark(True))', {"ticked", "unticked"}),
    ('def f(a, b="told-b"):\n    Text(b)\nf(1)\nf(1, "told-c")\nf(1, b="told-d")', {"told-b", "told-c", "told-d"}),
    ('def f(*ids):\n    [Text(one) for one in ids]\nf("told-1", "told-2")', {"told-1", "told-2"}),
    ('def f(words: Speaks):\n    words.text("en", "told", {})', {"told"}),
    ('def f(speech: Speech):\n    word, other = speech.say, 1\n    word("told")', {"told"}),
    ('from bot.talk.bubbles import Text as Words\nWords("told")', {"told"}),
    (
        'def f(x):\n    match x:\n        case Member(role=role):\n            Text(f"team-{role}")',
        {"team-owner", "team-guest"},
    ),
    ('Text("told-" + "more")', {"told-more"}),
    ('Offer("a", 1, rank=2)\nOffer("help", 1, rank=3)\nOffer("b", 1)', {"command-a", "help-a", "command-help"}),
    ('Part(commands={"s": 1})\ndef f(name):\n    Text(f"command-{name}")', {"command-s"}),
    ('text = partial(say, "told")', {"told"}),
    ('first, *_ = ("told-first", "told-rest")\nText(first)', {"told-first"}),
]


@pytest.fixture
def code(tmp_path: Path) -> Path:
    (tmp_path / "bot" / "conversations").mkdir(parents=True)
    return tmp_path / "bot"


def scanned(code: Path, source: str) -> Scanned:
    helpers = BUTTON * source.startswith("button(") + SAY * ("say(" in source or "(say" in source)
    (code / "conversations" / "talking.py").write_text(HEAD + helpers + source, encoding="utf-8")
    return scan(code)


@pytest.mark.parametrize(("source", "ids"), FOUND)
def test_a_text_is_found_however_its_id_is_put_together(code: Path, source: str, ids: set[str]) -> None:
    found = scanned(code, source)
    assert {use.id for use in found.uses} == ids
    assert found.faults == ()


LOST = [
    "def f(said):\n    Text(said)",
    'def f(said):\n    Text(f"told-{said}")\nf(input())',
    "def f(person: Member):\n    Text(person.name)\nMember(Role.OWNER, 'left', input())",
    'Text("-".join(["told", "you"]))',
    'Text("told-{}".format(1))',
    "list(map(Text, KINDS))",
    "def f(label):\n    Text(label)\nhanded = {1: f}\nf('told')",
    "f = lambda id_: Text(id_)",
    'def f(said):\n    said.text("en", "told", {})',
    "def f(a, b):\n    Text(b)\nf(*input(), 'told-last')",
    "Text(TABLE[input()] + str(input()))",
    "Text(nothing_known)",
]


@pytest.mark.parametrize("source", LOST)
def test_an_id_that_cannot_be_followed_is_a_fault(code: Path, source: str) -> None:
    faults = [str(fault) for fault in scanned(code, source).faults]
    assert [fault for fault in faults if fault.startswith("bot/conversations/talking.py:")] == faults
    assert "asks for a text, and nobody can tell which" in "".join(faults)


ARGUMENTS = [
    ('Text("told", {"a": 1, "b": 2})', {"a", "b"}),
    ('Text("told")', set()),
    ('button("told", "x", a=1)', {"a"}),
    ('say("told", {"a": 1})', {"a"}),
    ('say("told")', set()),
    ('def f(more: dict):\n    Text("told", {**more})', None),
    ('BOTH = {"a": 1}\nText("told", BOTH | {"b": 2})', {"a", "b"}),
    ('def f(words: Speaks):\n    words.text("en", "told", {"a": 1})', {"a"}),
    ('def f(speech: Speech):\n    speech.say("told", a=1)', {"a"}),
]


@pytest.mark.parametrize(("source", "names"), ARGUMENTS)
def test_the_arguments_that_a_text_is_given_are_known(code: Path, source: str, names: set[str] | None) -> None:
    (use,) = scanned(code, source).uses
    assert use.arguments == (None if names is None else frozenset(names))


def test_a_label_of_a_drawing_is_found_in_its_table_too(code: Path) -> None:
    (code / "figures").mkdir()
    source = 'LABELS = ("figure-a",)\ndef end(which):\n    return f"figure-end-{which}"\nend("low")\nend("high")\n'
    (code / "figures" / "drawing.py").write_text(source, encoding="utf-8")
    assert {use.id for use in scan(code).uses} == {"figure-a", "figure-end-low", "figure-end-high"}


def test_rooms_that_are_not_read_ask_for_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    silent = program.SILENT_ROOMS
    monkeypatch.setattr(program, "SILENT_ROOMS", frozenset({"emulator", "content"}))
    found = scan(CODE)
    assert found.faults == ()
    assert [use for use in found.uses if use.file.split("/")[1].removesuffix(".py") in silent] == []


def test_code_that_is_as_it_was_is_not_parsed_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "bot" / "speaks.py"
    file.parent.mkdir()
    file.write_text('Text("told")', encoding="utf-8")
    parsed: list[str] = []
    parse = ast.parse
    monkeypatch.setattr(ast, "parse", lambda source: parsed.append(source) or parse(source))
    assert {one.id for _ in range(2) for one in scan(file.parent).uses} == {"told"}
    assert parsed == ['Text("told")']
    file.write_text('Text("said")', encoding="utf-8")
    assert {one.id for one in scan(file.parent).uses} == {"said"}
