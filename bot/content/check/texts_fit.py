"""Promise: every form of every text can be said, fits where it is shown, and keeps to the HTML that Telegram knows.

Reads: conversations for where texts are shown; content/texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.content.check.forms import Given, every_form, keys_of, words_chosen_by
from bot.content.check.seen import Seen
from bot.content.faults import Fault
from bot.wording.fluent_words import FALLBACK, UnspokenText, Wording

LIMITS = {"message": 4096, "caption": 1024, "button": 40}
TAG = re.compile(r"<[^>]*>?")
SILENT = frozenset({"nothing"})
"""Texts that are there to say nothing."""


def texts_fit(seen: Seen) -> Iterator[Fault]:
    """Check every text of every locale."""
    wording = seen.wording
    strictest: dict[str, str] = {}
    for use in seen.uses:
        strictest[use.id] = min(use.shown, strictest.get(use.id, "message"), key=LIMITS.__getitem__)
    for locale in wording.locales:
        for id_ in wording.ids(locale):
            if wording.has(FALLBACK, id_):
                file, line = wording.place(locale, id_)
                for reason in _faults_of(locale, id_, strictest.get(id_, "message"), wording):
                    yield Fault(f"texts/{file}", id_, reason, line)


def _faults_of(locale: str, id_: str, shown: str, wording: Wording) -> Iterator[str]:
    if unknown := wording.variables(locale, id_) - wording.variables(FALLBACK, id_):
        yield f"uses {', '.join(sorted(unknown))}, which the text in {FALLBACK} does not"
    yield from _unknown_forms(locale, id_, wording)
    forms = (_faults_said(locale, id_, shown, given, wording) for given in every_form(locale, id_, wording))
    yield from dict.fromkeys(reason for reasons in forms for reason in reasons)


def _unknown_forms(locale: str, id_: str, wording: Wording) -> Iterator[str]:
    """Find words that a language chooses by and English does not: translated, they are never met."""
    own = {} if locale == FALLBACK else keys_of(locale, id_, wording)
    meant = keys_of(FALLBACK, id_, wording) if own else {}
    for argument, keys in own.items():
        known = words_chosen_by(meant.get(argument, frozenset()))
        if strange := words_chosen_by(keys) - known:
            yield f"chooses by {', '.join(sorted(strange))} of {argument}, which the text in {FALLBACK} does not know"


def _faults_said(locale: str, id_: str, shown: str, given: dict[str, Given], wording: Wording) -> Iterator[str]:
    """Find what is wrong with one form."""
    try:
        words = wording.text(locale, id_, given)
    except UnspokenText as unspoken:
        yield str(unspoken)
        return
    if not words.strip() and id_ not in SILENT:
        yield "is empty"
    if (length := len(TAG.sub("", words).encode("utf-16-le")) // 2) > LIMITS[shown]:
        yield f"has {length} characters; a {shown} holds {LIMITS[shown]}"
    yield from _html(words, shown)


def _html(words: str, shown: str) -> Iterator[str]:
    open_: list[str] = []
    for tag in TAG.findall(words):
        if shown == "button":
            yield f"has {tag} on a button, which shows it as it is"
        elif tag in {"<b>", "<i>"}:
            open_.append(tag[1])
        elif tag not in {"</b>", "</i>"} or not open_ or open_.pop() != tag[2]:
            yield f"has {tag}, which is not <b> or <i> or closes nothing"
    if open_:
        yield f"does not close <{open_[-1]}>"
