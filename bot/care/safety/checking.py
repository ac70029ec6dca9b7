"""Whether what a person says of a clinician's look is enough to open closed sessions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.record.person import Lock
from bot.care.safety.red_flags import Urgency

DOCTOR: Final = "doctor"
EMERGENCY_DEPARTMENT: Final = "emergency_department"
SOMEONE_ELSE: Final = "someone_else"
WHO: Final = (DOCTOR, EMERGENCY_DEPARTMENT, SOMEONE_ELSE)

DAYS_AGO: Final = {"today": 0, "yesterday": 1, "earlier": 2}
"""When a clinician looked, and how many days ago that was at the least."""


class Enough(Enum):
    """What a look is worth."""

    YES = "yes"
    BEFORE_THE_SIGN = "before_the_sign"
    NOT_BY_THEM_TODAY = "not_by_them_today"


@dataclass(frozen=True, slots=True)
class ClinicianLook:
    """A clinician's look as the person tells it. who: one of WHO; when: a key of DAYS_AGO."""

    who: str
    when: str


def enough(look: ClinicianLook, lock: Lock, now: datetime, zone: str) -> Enough:
    """Say whether a look opens a lock (now: aware, UTC; zone: the person's, an IANA name).

    A look on a day before the sign was told saw something else. On the day of an emergency only a doctor or an
    emergency department counts.
    """
    today = now.astimezone(ZoneInfo(zone)).date()
    closed_on = lock.since.astimezone(ZoneInfo(zone)).date()
    if today - timedelta(days=DAYS_AGO[look.when]) < closed_on:
        return Enough.BEFORE_THE_SIGN
    if lock.urgency == Urgency.EMERGENCY and today == closed_on and look.who == SOMEONE_ELSE:
        return Enough.NOT_BY_THEM_TODAY
    return Enough.YES
