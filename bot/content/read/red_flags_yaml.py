"""Reads red_flags.yaml: the signs of danger, how urgent each is and what it leaves out."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final

from bot.care.body.demands import KINDS
from bot.care.record.person import SINCE
from bot.care.safety.red_flags import MayBe, RedFlag, Urgency
from bot.care.text_ids import text_id
from bot.content.read.entries import Entry, Known

FIELDS: Final = (
    *("urgency", "raised_by", "blocks", "acts", "numb_only", "both_sides", "numb_since", "may_be", "maternity"),
    *("only_new", "with_pain", "asks", "mild", "long_known", "known_with", "painless"),
)


def red_flag(
    entry: Entry, known: Known, flags: Collection[str], regions: Collection[str], precautions: Collection[str]
) -> RedFlag:
    entry.only(*FIELDS)
    raised_by = entry.words("raised_by", flags)
    if entry.id in raised_by:
        entry.fault("is raised_by itself: it would always be an emergency")
    return RedFlag(
        id=entry.id,
        urgency=urgency(entry),
        raised_by=raised_by,
        blocks=entry.words("blocks", KINDS),
        acts=tuple(text_id("act", act) for act in entry.words("acts")),
        numb_only=entry.words("numb_only", regions),
        painless=entry.words("painless", regions),
        both_sides=entry.words("both_sides", regions),
        numb_since=entry.words("numb_since", SINCE),
        mild=entry.whole("mild", 0, 10) if "mild" in entry.names() else -1,
        long_known=entry.words("long_known", regions),
        known_with=entry.words("known_with", precautions),
        may_be=_may_be(entry, regions, precautions),
        maternity=entry.yes("maternity"),
        only_new=entry.yes("only_new"),
        with_pain=entry.yes("with_pain"),
        asks=entry.words("asks", flags),
        origin=entry.origin(known),
    )


def _may_be(entry: Entry, regions: Collection[str], precautions: Collection[str]) -> MayBe | None:
    sign = entry.inner("may_be")
    if sign is None:
        return None
    sign.only("pain", "numb", "beside")
    return MayBe(
        pain=sign.words("pain", regions),
        numb=sign.words("numb", regions),
        beside=sign.words("beside", precautions),
    )


def urgency(entry: Entry) -> Urgency:
    value = entry.one_of("urgency", tuple(Urgency))
    return Urgency(value) if value in tuple(Urgency) else Urgency.EMERGENCY
