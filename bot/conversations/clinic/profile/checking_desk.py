"""Sign-off in chat: staff read an entry of the content as it is, and say that they have checked it."""

from __future__ import annotations

from typing import Final
from zoneinfo import ZoneInfo

from bot.care.checkable import Checkable
from bot.care.text_ids import language_text
from bot.conversations.clinic.checked import signature, waiting
from bot.conversations.clinic.part import Part
from bot.conversations.frame.asking import rows, say
from bot.conversations.frame.clinic_contact import clinic_zone
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Button, Day, Keyboard, Say, Text
from bot.talk.effects import Effect
from bot.talk.reply import Reply
from bot.talk.sign_offs import DropSignOff, KeepSignOff, SignOffs
from bot.talk.staff import ClinicSettings, Team

KINDS: Final = {
    "tips": "check-tips",
    "courses": "check-courses",
    "learn": "check-learn",
    "red_flags": "check-red-flags",
    "precautions": "check-precautions",
    "points": "check-points",
    "tools": "check-tools",
    "warmth": "check-warmth",
}
MARK: Final = 8
"""Digits of the digest in a button: what is signed is what was read."""
ON_A_PAGE: Final = 8
LONGEST: Final = 3000
"""Letters of one bubble, well under what Telegram takes."""


def tapped(turn: Turn, verb: str, about: str) -> Reply:
    """Show what waits, one entry, or sign it."""
    if reply := missing(turn, SignOffs(), Team(), ClinicSettings()):
        return reply
    if verb == "check":
        return _listed(turn)
    if verb == "checkdone":
        return _done(turn, int(about) if about.isdecimal() and len(about) <= 2 else 0)  # noqa: PLR2004
    if verb == "checkkind":
        return _next(turn, about) if about in KINDS else over(turn)
    key, _, more = about.partition(".")
    found = turn.catalog.unchecked.get(key)
    if found is None:
        return over(turn)
    match verb:
        case "checkone":
            return _card(turn, found, more)
        case "checked":
            return _signed(turn, found, more)
    return _taken_back(turn, found)


def _listed(turn: Turn) -> Reply:
    """Show how much waits, by kind."""
    left = waiting(turn)
    counts = {kind: sum(one.kind == kind for one in left) for kind in KINDS}
    buttons = [
        Button(
            Text("check-kind", {"kind": Text(KINDS[kind]), "count": count}), f"{DOOR}checkkind.{kind}", timeless=True
        )
        for kind, count in counts.items()
        if count
    ]
    done = len(turn.catalog.unchecked) - len(left)
    signed = ((door("button-check-done", "checkdone", count=done),),) if done else ()
    keyboard = (*rows(*buttons, across=2), *signed, (door("button-desk", "menu"),))
    return Reply(None, (Say(Text("check-desk", {"count": len(left)}), keyboard),))


def _done(turn: Turn, page: int) -> Reply:
    """Show what was signed off in chat, a page at a time."""
    signed = [one for one in turn.catalog.unchecked.values() if signature(turn, one) is not None]
    start = page * ON_A_PAGE if page * ON_A_PAGE < len(signed) else 0
    number = start // ON_A_PAGE
    buttons = [
        door("check-entry", f"checkone.{one.key}", kind=Text(KINDS[one.kind]), entry=one.id)
        for one in signed[start : start + ON_A_PAGE]
    ]
    back = (door("button-page-back", f"checkdone.{number - 1}"),) if number else ()
    on = (door("button-page-on", f"checkdone.{number + 1}"),) if start + ON_A_PAGE < len(signed) else ()
    keyboard = (*rows(*buttons), *filter(None, ((*back, *on),)), (door("button-to-check", "check"),))
    return Reply(None, (Say(Text("check-done", {"count": len(signed)}), keyboard),))


def _next(turn: Turn, kind: str, effects: tuple[Effect, ...] = (), *first: Say, without: str = "") -> Reply:
    """Go to the next entry of a kind; without: one that has just been signed."""
    left = [one for one in waiting(turn) if one.kind == kind and one.key != without]
    if not left:
        done = Say(Text("check-all-done", {"kind": Text(KINDS[kind])}), ((door("button-to-check", "check"),),))
        return Reply(None, (*first, done), effects)
    return Reply(None, (*first, *_card(turn, left[0], "", left).says), effects)


def _card(turn: Turn, one: Checkable, locale: str, left: list[Checkable] | None = None) -> Reply:
    """Show an entry: what the bot does with it, what it stands on, and what patients read in a language."""
    among = left if left is not None else [other for other in waiting(turn) if other.kind == one.kind]
    shown = locale if locale in one.words else turn.person.locale
    shown = shown if shown in one.words else next(iter(one.words))
    about = Text(
        "check-rule",
        {
            "kind": Text(KINDS[one.kind]),
            "entry": one.id,
            "left": len(among),
            "rule": one.rule or "-",
            "stands": "\n".join(f"• {ground}" for ground in one.stands_on),
        },
    )
    language = Text(language_text(shown))
    words = [Text("check-words", {"language": language, "words": piece}) for piece in _pieces(one.words[shown])]
    texts = [*_signed_by(turn, one), about, *words]
    return Reply(None, (*map(Say, texts[:-1]), Say(texts[-1], _keyboard(turn, one, shown, among))))


def _signed_by(turn: Turn, one: Checkable) -> tuple[Text, ...]:
    """Say who signed it, or who signed what it was before it changed."""
    found = next((sign for sign in fact(turn, SignOffs()) if sign.entry == one.key), None)
    if found is None:
        return ()
    day = Day(found.at.astimezone(ZoneInfo(clinic_zone(turn))).date())
    holds = found.digest == one.digest
    return (Text("check-signed" if holds else "check-was-signed", {"entry": one.id, "name": found.by, "day": day}),)


def _pieces(words: tuple[str, ...]) -> list[str]:
    """Put texts together to as few bubbles as hold them."""
    pieces: list[str] = []
    for one in words:
        together = f"{pieces[-1]}\n\n{one}" if pieces else one
        pieces = [*pieces[:-1], together] if len(together) <= LONGEST else [*pieces, one]
    return pieces


def _keyboard(turn: Turn, one: Checkable, shown: str, among: list[Checkable]) -> Keyboard:
    others = [
        door("button-check-language", f"checkone.{one.key}.{locale}", language=Text(language_text(locale)))
        for locale, words in one.words.items()
        if locale != shown and words
    ]
    behind = [other.key for other in among]
    place = behind.index(one.key) + 1 if one.key in behind else 0
    later = ((door("button-check-later", f"checkone.{behind[place]}"),),) if place < len(behind) else ()
    if signature(turn, one) is not None:
        sign = door("button-check-undo", f"uncheck.{one.key}")
    else:
        sign = door("button-checked", f"checked.{one.key}.{one.digest[:MARK]}")
    return ((sign,), *rows(*others, across=2), *later, (door("button-to-check", "check"), door("button-desk", "menu")))


def _signed(turn: Turn, one: Checkable, mark: str) -> Reply:
    """Keep the signature, and go on to the next of its kind; what has changed since is shown again."""
    if mark != one.digest[:MARK]:
        again = _card(turn, one, "")
        return Reply(None, (say("check-changed"), *again.says))
    if signature(turn, one) is not None:
        return over(turn)
    name = next((member.name for member in fact(turn, Team()) if member.chat_id == turn.chat.chat_id), "…")
    today = turn.now.astimezone(ZoneInfo(clinic_zone(turn))).date()
    text = Text("check-signed", {"entry": one.id, "name": name, "day": Day(today)})
    told = Say(text, ((door("button-check-undo", f"uncheck.{one.key}"),),))
    return _next(turn, one.kind, (KeepSignOff(one.key, one.digest, name),), told, without=one.key)


def _taken_back(turn: Turn, one: Checkable) -> Reply:
    if signature(turn, one) is None:
        return over(turn)
    text = Text("check-undone", {"entry": one.id})
    keyboard = ((door("button-check-read", f"checkone.{one.key}"), door("button-to-check", "check")),)
    return Reply(None, (Say(text, keyboard),), (DropSignOff(one.key),))


PART = Part(verbs=("check", "checkkind", "checkdone", "checkone", "checked", "uncheck"), tapped=tapped)
