"""Signatures in the content: what is wrong with one is refused; what an entry's digest takes in."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from bot.content.check.seen import Seen
from bot.content.check.sign_offs_hold import sign_offs_hold
from bot.content.check.signing import FILE, IN_CHAT, digest, signatures, with_unchecked
from bot.content.material import Material, gather
from tests.content.check.broken_copy import copied, scanned, shipped

GOOD = {"by": "Ana", "day": "2026-11-29", "digest": "0" * 16}


def faults_of(document: object) -> list[str]:
    material = replace(shipped(), documents={**shipped().documents, FILE: document})
    return [str(fault) for fault in sign_offs_hold(Seen(material, material.catalog(), scanned()))]


def test_a_whole_signature_of_an_entry_is_no_fault() -> None:
    assert faults_of({"tips/not_alone": GOOD}) == []
    assert faults_of({}) == []


@pytest.mark.parametrize(
    ("document", "words"),
    [
        (["tips/not_alone"], "must map entries to who signed them"),
        ({"tips/never": GOOD}, "tips/never: is no entry"),
        ({"tips/not_alone": {**GOOD, "by": ""}}, "has no by"),
        ({"tips/not_alone": {**GOOD, "day": "yesterday"}}, "day must be a day"),
        ({"tips/not_alone": {**GOOD, "digest": "short"}}, "digest must have 16 digits"),
        ({"tips/not_alone": {**GOOD, "because": "x"}}, "has an unknown field 'because'"),
    ],
)
def test_what_is_wrong_with_a_signature_is_named(document: object, words: str) -> None:
    assert any(words in line for line in faults_of(document))


def test_what_ships_is_signed_by_nobody() -> None:
    assert signatures(shipped()) == {}, "signing is for clinicians of a clinic, in a copy of their own"


def digest_of(material: Material) -> str:
    return digest(material, "tips.yaml: not_alone", ("advice-not-alone-title", "advice-not-alone"))


@pytest.mark.parametrize(
    ("file", "old", "new"),
    [
        ("texts/en/tips.ftl", "advice-not-alone =", "advice-not-alone = Hello.\n   "),
        ("texts/es/tips.ftl", "advice-not-alone-title =", "advice-not-alone-title = Ya"),
        ("tips.yaml", "not_alone:\n  kinds: []", "not_alone:\n  kinds: [pressing]"),
    ],
)
def test_a_change_of_words_or_rule_changes_the_digest(tmp_path: Path, file: str, old: str, new: str) -> None:
    changed = gather(copied(tmp_path).write(file, old, new).folder)
    assert digest_of(changed) != digest_of(shipped())


def test_what_says_nothing_to_anybody_leaves_the_digest_as_it_is(tmp_path: Path) -> None:
    copy = copied(tmp_path).write("tips.yaml", "not_alone:", "# A comment.\nnot_alone:")
    copy.write("texts/en/tips.ftl", "advice-not-alone-title =", "# A comment.\nadvice-not-alone-title =")
    copy.write("tips.yaml", "reviewed: false", "reviewed: true")
    assert digest_of(gather(copy.folder)) == digest_of(shipped())


def test_whatever_can_be_signed_in_chat_has_a_rule_or_words_and_grounds() -> None:
    unchecked = with_unchecked(shipped().catalog(), shipped()).unchecked
    assert {one.kind for one in unchecked.values()} == {*IN_CHAT}
    for one in unchecked.values():
        assert one.stands_on, one.key
        assert one.rule or all(one.words.values()), one.key
        assert len(f"c.checked.{one.key}.{one.digest[:8]}") <= 56, one.key
