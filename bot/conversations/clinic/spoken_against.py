"""What speaks against words in the clinic's name, whoever reads them: help talked away, a medicine, harm, danger.

The one place that decides it. What goes to one patient (before_it_goes), to many (tip_reading), and what is kept or
shown for later all ask here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from bot.care.planning.said_times import MONTHS, WEEKDAYS
from bot.care.safety.red_flags import HELP
from bot.care.understanding import tip_asks
from bot.care.understanding.conditions import names_medicine
from bot.care.understanding.understood import Understood
from bot.conversations.clinic.tips.tip_words import plain_words
from bot.conversations.frame.hearing import tells
from bot.conversations.frame.known import fact
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Text
from bot.talk.staff import ClinicSettings
from bot.talk.tips import Post


def spoken_against(turn: Turn, posts: Iterable[Post], *, to_many: bool = False) -> tuple[Text, ...]:
    """Say what of the words themselves speaks against them; nothing where they simply go. to_many: nobody waits for it
    as an answer: "it can wait" talks down only the danger or the help that it names, and a crisis is said outright.
    """
    words = "\n".join(map(plain_words, posts))
    known = turn.catalog.health.values()
    found = (
        (tip_asks.plays_down(words, known) and (not to_many or _of_danger(turn, words)), "caution-plays-down"),
        (tip_asks.harms(words, known), "caution-harm"),
        (tip_asks.leaves_medicine(words, known) or _doses(turn, words), "caution-medicine"),
    )
    is_quiet = sends_to_help(turn, words) or (to_many and _is_hardly_one(turn, words))
    danger = () if is_quiet else _danger(turn, words)
    private = (Text("caution-private"),) if not sends_to_help(turn, words) and _names_somebody(turn, words) else ()
    return (*(Text(text) for is_so, text in found if is_so), *danger, *private)


PHONE: Final = re.compile(r"(?<![\w-])\+?\(?\d(?:[ ()./-]{0,2}\d){6,14}(?![\w-])")
A_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
NAMED: Final = re.compile(r"\b[A-Z\u00c0-\u00de][\w.'-]* [A-Z\u00c0-\u00de][\w'-]+")


def _names_somebody(turn: Turn, words: str) -> bool:
    """Tell whether a name stands beside a telephone number that is not the clinic's own."""
    settings = fact(turn, ClinicSettings()) if ClinicSettings() in turn.chat.facts else {}
    own = {_digits(turn.catalog.clinic.profile(settings).phone)}
    found = {_digits(one) for one in PHONE.findall(words) if not A_DATE.fullmatch(one)} - own
    times = turn.catalog.times.values()
    dated = {one for spoken in times for kind in (*WEEKDAYS, *MONTHS) for one in spoken[kind]}
    names = (one for one in NAMED.findall(words) if dated.isdisjoint(one.lower().split()))
    return bool(found) and next(names, None) is not None


def _digits(phone: str) -> str:
    return "".join(one for one in phone if one.isdigit())


def sends_to_help(turn: Turn, words: str) -> bool:
    """Tell whether it sends somebody to emergency help, and does not talk them out of it."""
    return HELP in _read(turn, words).red_flags and not tip_asks.plays_down(words, turn.catalog.health.values())


def _read(turn: Turn, words: str) -> Understood:
    return turn.understand(words, turn.person.locale) if words else Understood()


def _of_danger(turn: Turn, words: str) -> bool:
    """Tell whether it names a danger, or where help is."""
    read = _read(turn, words)
    named = read.red_flags or read.suspected or read.crisis_said
    return bool(named) or tip_asks.names_help(words, turn.catalog.health.values())


def _is_hardly_one(turn: Turn, words: str) -> bool:
    """Tell whether a crisis is only suspected, and nothing else told."""
    read = _read(turn, words)
    return not read.crisis_said and not read.red_flags


def _doses(turn: Turn, words: str) -> bool:
    """Tell whether only what it says of a medicine sounds like a crisis: too much of it."""
    named = tells(names_medicine, words, turn.catalog)
    return named and _read(turn, words).crisis and not _of_dying(turn, words)


def _of_dying(turn: Turn, words: str) -> bool:
    """Tell whether it speaks of dying or self-harm beside all that it says of a medicine."""
    return _read(turn, tip_asks.without_medicines(words, turn.catalog.health.values())).crisis


def _danger(turn: Turn, words: str) -> tuple[Text, ...]:
    """It names an emergency, or speaks of dying: of the patient, or of whoever writes."""
    flags, crisis = [one for one in _read(turn, words).red_flags if one != HELP], _of_dying(turn, words)
    if not (flags or crisis):
        return ()
    whom = turn.catalog.emergency
    text = "caution-crisis" if crisis and whom.crisis != whom.number else "caution-emergency"
    return (Text(text, {"number": whom.number, "line": whom.crisis}),)
