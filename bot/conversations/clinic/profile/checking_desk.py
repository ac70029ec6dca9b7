"""Sign-off in chat: staff read an entry of the content as it is, and say that they have checked it."""

from __future__ import annotations

from dataclasses import replace
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.checkable import Checkable
from bot.care.text_ids import language_text
from bot.conversations.clinic.checked import signature, waiting
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.profile.entry_words import name_of, rule_of
from bot.conversations.frame.asking import rows, say
from bot.conversations.frame.clinic_contact import clinic_zone
from bot.conversations.frame.doors import DOOR, door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Button, Day, Keyboard, Say, Text
from bot.talk.effects import Effect, KeepClinicSetting
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
ROLES: Final = {
    "ac": "clinician-acupuncturist",
    "md": "clinician-physician",
    "pt": "clinician-physical-therapist",
    "nu": "clinician-nurse",
    "cl": "clinician-other",
}
"""Who may sign: a clinician of the team, under what they are."""
NO_CLINICIAN: Final = "no"
ROLE: Final = "clinician."
"""How the setting begins that keeps what a member of the staff is; their chat follows."""

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
    if verb == "checkrole":
        role, _, key = about.partition(".")
        return _told_role(turn, role, turn.catalog.unchecked.get(key))
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
        door("check-entry", f"checkone.{one.key}", kind=Text(KINDS[one.kind]), entry=name_of(one, turn.catalog))
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
    """Show an entry: what the bot does with it, what it stands on, and what patients read, a language a card.

    The reader's own language comes first; only the card of the last one can be signed.
    """
    among = left if left is not None else [other for other in waiting(turn) if other.kind == one.kind]
    read = _languages(turn, one)
    shown = locale if locale in one.words else read[0]
    about = Text(
        "check-rule",
        {
            "kind": Text(KINDS[one.kind]),
            "entry": name_of(one, turn.catalog),
            "left": len(among),
            "rule": rule_of(one, turn.catalog),
            "stands": "\n".join(f"• {ground}" for ground in one.stands_on),
        },
    )
    language = Text(language_text(shown))
    words = [Text("check-words", {"language": language, "words": piece}) for piece in _pieces(one.words[shown])]
    first = [*_signed_by(turn, one), about] if shown == read[0] else []
    texts = [*first, *words] or [about]
    return Reply(None, (*map(Say, texts[:-1]), Say(texts[-1], _keyboard(turn, one, shown, among))))


def _languages(turn: Turn, one: Checkable) -> list[str]:
    """List the languages that there are words in, the reader's first; where there are none, the reader's alone."""
    worded = [locale for locale, words in one.words.items() if words]
    return sorted(worded, key=lambda locale: locale != turn.person.locale) or [next(iter(one.words))]


def _signed_by(turn: Turn, one: Checkable) -> tuple[Text, ...]:
    """Say who signed it, or who signed what it was before it changed."""
    found = next((sign for sign in fact(turn, SignOffs()) if sign.entry == one.key), None)
    if found is None:
        return ()
    day = Day(found.at.astimezone(ZoneInfo(clinic_zone(turn))).date())
    holds = found.digest == one.digest
    return (
        Text("check-signed" if holds else "check-was-signed", _args(turn, one, found.by, found.role) | {"day": day}),
    )


def _args(turn: Turn, one: Checkable, name: str, role: str) -> dict[str, Arg]:
    """Say who signed what."""
    by = Text("check-by", {"name": name, "role": Text(ROLES[role])}) if role in ROLES else _named(name)
    return {"entry": name_of(one, turn.catalog), "name": by}


def _named(name: str) -> Text:
    return Text("words-as-they-are", {"words": name})


def _pieces(words: tuple[str, ...]) -> list[str]:
    """Put texts together to as few bubbles as hold them."""
    pieces: list[str] = []
    for one in words:
        together = f"{pieces[-1]}\n\n{one}" if pieces else one
        pieces = [*pieces[:-1], together] if len(together) <= LONGEST else [*pieces, one]
    return pieces


def _keyboard(turn: Turn, one: Checkable, shown: str, among: list[Checkable]) -> Keyboard:
    read = _languages(turn, one)
    others = [
        door("button-check-language", f"checkone.{one.key}.{locale}", language=Text(language_text(locale)))
        for locale in read
        if locale != shown
    ]
    behind = [other.key for other in among]
    place = behind.index(one.key) + 1 if one.key in behind else 0
    later = ((door("button-check-later", f"checkone.{behind[place]}"),),) if place < len(behind) else ()
    sign: tuple[Button, ...] = ()
    if signature(turn, one) is not None:
        sign = (door("button-check-undo", f"uncheck.{one.key}"),)
    elif shown == read[-1]:
        sign = (door("button-checked", f"checked.{one.key}.{one.digest[:MARK]}"),)
    return (*rows(*sign, *others), *later, (door("button-to-check", "check"), door("button-desk", "menu")))


def _signed(turn: Turn, one: Checkable, mark: str) -> Reply:
    """Keep the signature, and go on to the next of its kind; what has changed since is shown again."""
    if mark != one.digest[:MARK]:
        again = _card(turn, one, "")
        return Reply(None, (say("check-changed"), *again.says))
    if signature(turn, one) is not None:
        return over(turn)
    role = fact(turn, ClinicSettings()).get(f"{ROLE}{turn.chat.chat_id}", "")
    if role not in ROLES:
        return Reply(None, (_ask_role(one),))
    name = next((member.name for member in fact(turn, Team()) if member.chat_id == turn.chat.chat_id), "…")
    today = turn.now.astimezone(ZoneInfo(clinic_zone(turn))).date()
    text = Text("check-signed", _args(turn, one, name, role) | {"day": Day(today)})
    told = Say(text, ((door("button-check-undo", f"uncheck.{one.key}"),),))
    return _next(turn, one.kind, (KeepSignOff(one.key, one.digest, name, role),), told, without=one.key)


def _ask_role(one: Checkable) -> Say:
    """Only a clinician's name may stand under it; it is asked once."""
    answers = [door(text, f"checkrole.{role}.{one.key}") for role, text in ROLES.items()]
    none = door("button-no-clinician", f"checkrole.{NO_CLINICIAN}.{one.key}")
    return Say(Text("check-who"), rows(*answers, none))


def _told_role(turn: Turn, role: str, one: Checkable | None) -> Reply:
    """Keep what they are, and go back to what they read; who is no clinician signs nothing."""
    if one is None or role not in {*ROLES, NO_CLINICIAN}:
        return over(turn)
    kept = KeepClinicSetting(f"{ROLE}{turn.chat.chat_id}", "" if role == NO_CLINICIAN else role)
    if role == NO_CLINICIAN:
        keyboard = ((door("button-to-check", "check"), door("button-desk", "menu")),)
        return Reply(None, (Say(Text("check-no-clinician"), keyboard),), (kept,))
    settings = {**fact(turn, ClinicSettings()), kept.name: role}
    knowing = replace(turn, chat=replace(turn.chat, facts={**turn.chat.facts, ClinicSettings(): settings}))
    signed = _signed(knowing, one, one.digest[:MARK])
    return replace(signed, effects=(kept, *signed.effects))


def _taken_back(turn: Turn, one: Checkable) -> Reply:
    if signature(turn, one) is None:
        return over(turn)
    text = Text("check-undone", {"entry": name_of(one, turn.catalog)})
    keyboard = ((door("button-check-read", f"checkone.{one.key}"), door("button-to-check", "check")),)
    return Reply(None, (Say(text, keyboard),), (DropSignOff(one.key),))


PART = Part(verbs=("check", "checkkind", "checkdone", "checkone", "checked", "checkrole", "uncheck"), tapped=tapped)
