"""What the bot says: bubbles with texts, buttons and pictures, and the lanes they go out by."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import IntEnum, StrEnum
from typing import Final, TypeAlias

from bot.talk.staff import Role
from bot.talk.tips import Post


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar day, written in the reader's language."""

    on: date


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A wall-clock time, written in the reader's language."""

    at: time


@dataclass(frozen=True, slots=True)
class Text:
    """A message id of content/texts with its arguments; never prose."""

    id: str
    args: Mapping[str, Arg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Texts:
    """Several texts in one argument: joined as a list ("a, b and c") or, with lines, one below the other."""

    items: tuple[Text, ...]
    lines: bool = False


Arg: TypeAlias = str | int | float | Day | TimeOfDay | Text | Texts


LONGEST_CHOICE: Final = 56
"""Characters of a choice: with the step before it, it stays under the 64 bytes that Telegram allows."""

CHOICE: Final = re.compile(rf"[\x21-\x7e]{{1,{LONGEST_CHOICE}}}")


@dataclass(frozen=True, slots=True)
class Button:
    """A labelled choice. timeless: it keeps working after its step is over. url: the page that it opens instead."""

    label: Text
    choice: str
    timeless: bool = False
    url: str = ""

    @property
    def fits(self) -> bool:
        """Tell whether the choice can travel inside a button: short and plain ASCII."""
        return bool(self.url) or CHOICE.fullmatch(self.choice) is not None


Keyboard: TypeAlias = tuple[tuple[Button, ...], ...]


NOTHING: Final = Text("nothing")
"""What is said where a bubble only goes away."""


class Lane(IntEnum):
    """Priority on the way out; a lower number overtakes a higher one."""

    SAFETY = 0
    REPLY = 1
    REMINDER = 2
    TIP = 3
    AMBIENT = 4
    """Countdown edits: only the newest one of a message is worth sending."""


BULK: Final = frozenset({Lane.REMINDER, Lane.TIP})
"""What goes to many at once, and at most once to each."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A figure by its name: "card-tfl", "overview".

    side: "left" or "right" shows it on that side of the person; anything else, or a figure that has no sides, as it is.
    """

    name: str
    side: str | None = None


@dataclass(frozen=True, slots=True)
class PlanPicture:
    """The body with the points of a plan, by their numbers; side as in Picture."""

    numbers: tuple[int, ...]
    side: str | None = None

    @property
    def name(self) -> str:
        return "plan"


@dataclass(frozen=True, slots=True)
class ProgressChart:
    """One patient's pain (0-10) before and after each session, by its day, oldest first."""

    days: tuple[tuple[date, float, float], ...]

    @property
    def name(self) -> str:
        return "progress"


@dataclass(frozen=True, slots=True)
class ClinicChart:
    """Mean pain (0-10) of all patients before and after sessions, by week of care, counted from 1."""

    weeks: tuple[tuple[int, float, float], ...]

    @property
    def name(self) -> str:
        return "clinic"


@dataclass(frozen=True, slots=True)
class InvitationPicture:
    """The card with a link that brings patients. clinic: its name."""

    link: str
    clinic: str

    @property
    def name(self) -> str:
        return "invitation"


AnyPicture: TypeAlias = Picture | PlanPicture | ProgressChart | ClinicChart | InvitationPicture
"""All but a figure are drawn for one person."""


class Paper(StrEnum):
    """The files that a person can get. The text "file-…" names each in their language."""

    EXPORT_JSON = "export-json"
    EXPORT_CSV = "export-csv"
    SUMMARY = "summary"
    INVITATION = "invitation"

    @property
    def ending(self) -> str:
        """How the name of its file ends."""
        endings = {
            Paper.EXPORT_JSON: "json", Paper.EXPORT_CSV: "csv", Paper.SUMMARY: "pdf", Paper.INVITATION: "pdf",
        }  # fmt: skip
        return endings[self]


@dataclass(frozen=True, slots=True)
class Document:
    """A file for this chat, made from what is stored when it is sent; the queue never holds its content.

    data: of an invitation, its link and the size of paper ("letter", "a4").
    """

    name: Paper
    data: tuple[str, ...] = ()


class Wiped(StrEnum):
    """Why nothing may stay of a bubble."""

    DELETED = "deleted"
    """The patient whom it names deleted everything."""
    LEFT = "left"
    """It stands in the chat of somebody who is no longer of the staff."""


@dataclass(frozen=True, slots=True)
class Say:
    """One bubble.

    name: how later bubbles refer to this one. edits: the name of an earlier bubble that this one replaces in place;
    when that bubble is gone, the words are sent anew, except in the AMBIENT lane. rings: False sends it silently.
    post: what somebody of the clinic sent, passed on as it is; the text then stands under it, as under a document.
    tip: the id that this counts under as a tip; "" for anything else. thread: in a group, the patient's topic that
    this belongs in. again: a short form, without the picture, for a question that is asked once more. passing: it
    belongs to a moment of an exercise, and means nothing once that moment is long over. tone: the soft tone, as a voice
    message with these words under it. closes: it only takes the buttons away and shows what was answered, so that it
    is left out where very many are being answered. wipes: nothing of the bubble that it edits may stay, neither words
    nor media.
    """

    text: Text
    buttons: Keyboard = ()
    picture: AnyPicture | None = None
    lane: Lane = Lane.REPLY
    rings: bool = True
    name: str = ""
    edits: str = ""
    post: Post | None = None
    tip: str = ""
    document: Document | None = None
    thread: str = ""
    again: Text | None = None
    passing: bool = False
    tone: bool = False
    closes: bool = False
    wipes: Wiped | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """The commands that this chat's "/" menu offers: those of a role, or those of a patient."""

    role: Role | None


@dataclass(frozen=True, slots=True)
class Toast:
    """The short note Telegram shows over the chat in answer to a tap."""

    text: Text


Bubbles: TypeAlias = tuple[Say | Toast | Menu, ...]
"""What is said in one turn, in order."""
