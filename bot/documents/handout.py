"""What the invitation to print says, as values: in every language, so that one sheet serves a waiting room."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.care.practice import ClinicProfile


@dataclass(frozen=True, slots=True)
class Handout:
    """What stands on it. said: what it is for and how to use it, once a language; contact: lines at the foot."""

    link: str
    letter: bool
    locale: str
    made_at: datetime
    name: str
    practitioner: str
    said: tuple[tuple[str, str], ...]
    contact: tuple[str, ...]


def handout(
    link: str, clinic: ClinicProfile, said: Sequence[Callable[[str], str]], *, letter: bool, locale: str, now: datetime
) -> Handout:
    """Put the sheet together; said: gives the words of an id, once a language."""
    contact = (" · ".join(filter(None, line)) for line in ((clinic.address, clinic.phone), (clinic.web, clinic.hours)))
    return Handout(
        link=link,
        letter=letter,
        locale=locale,
        made_at=now,
        name=clinic.name,
        practitioner=clinic.practitioner,
        said=tuple((word("figure-invite-what"), word("figure-invite-how")) for word in said),
        contact=tuple(filter(None, contact)),
    )
