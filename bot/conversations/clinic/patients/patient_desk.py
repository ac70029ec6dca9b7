"""Patients at a glance: counts and means for all of them, a ledger by code, and a card of whoever shares it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.progress import over
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.alert_desk import who
from bot.conversations.clinic.patients.ledger_words import in_words
from bot.conversations.clinic.patients.weekly import button as weekly_button
from bot.conversations.frame.asking import lines, say
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.bubble_names import CardBubble
from bot.talk.bubbles import Arg, Button, ClinicChart, Day, Keyboard, ProgressChart, Say, Text, Texts, TimeOfDay, Toast
from bot.talk.patients import AtAGlance, FindCard, LedgerLine, LedgerOf, Names, SharedCard, SharedCards, Statistics
from bot.talk.reply import Reply, Step

VERBS: Final = ("patients", "ledger", "cards", "card")
A_DAY: Final = timedelta(days=1)
PER_PAGE: Final = 8


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Answer a button about patients."""
    match verb:
        case "patients":
            return _at_a_glance(turn)
        case "ledger":
            return _ledger(turn, _page(about))
        case "cards":
            return _cards(turn, _page(about))
    return _card(turn, about)


def _page(about: str) -> int:
    return int(about) if about.isdecimal() and len(about) <= 4 else 0  # noqa: PLR2004


# ---------------------------------------------------------------- all of them


def _at_a_glance(turn: Turn) -> Reply:
    asked = AtAGlance()
    if asking := missing(turn, asked):
        return asking
    figures = fact(turn, asked)
    args: dict[str, Arg] = {
        "joined": figures.joined,
        "active": figures.active,
        "sessions": figures.sessions,
        "pain": _change(figures),
    }
    weekly = weekly_button(turn)
    keyboard: Keyboard = (
        (_door("button-ledger", "ledger.0"),),
        (_door("button-cards", "cards.0"),),
        *((weekly,) if weekly else ()),
    )
    return Reply(None, (Say(Text("patients", args), keyboard, picture=_chart(figures)),))


def _change(figures: Statistics) -> Text:
    """Say how pain changed, over how many; nothing of so few that it would tell about one."""
    if figures.change is None:
        return Text("patients-too-few", {"count": figures.scored})
    points = round(abs(figures.change), 1)
    args = {"by": points, "count": figures.scored}
    if not points:
        return Text("patients-same", args)
    return Text("patients-better" if figures.change < 0 else "patients-worse", args)


def _chart(figures: Statistics) -> ClinicChart | None:
    weeks = tuple((one.number, round(one.before, 2), round(one.after, 2)) for one in figures.weeks)
    return ClinicChart(weeks) if weeks else None


# ---------------------------------------------------------------- the ledger


def _ledger(turn: Turn, page: int) -> Reply:
    """Show what went wrong in the last day, under codes."""
    asked = LedgerOf(turn.now - A_DAY, page, PER_PAGE)
    if asking := missing(turn, asked):
        return asking
    found = fact(turn, asked)
    if not found.items:
        return Reply(None, (say("ledger-empty"),))
    listed = lines(*(_line(turn, one) for one in _in_parts(found.items, turn.person.zone)))
    text = Text("ledger", {"count": found.total, "lines": listed})
    return Reply(None, (Say(text, _pages("ledger", page, found.total)),))


def _in_parts(found: Sequence[LedgerLine], zone: str) -> list[LedgerLine]:
    """Put them by parts of days, newest first, and within one by code: neither the minute nor the order may tell whose
    a line without a code is, as what else they wrote just then stands under theirs.
    """

    def order(line: LedgerLine) -> tuple[int, int, bool, str]:
        at = line.event.at.astimezone(ZoneInfo(zone))
        return (-at.toordinal(), -_part(at), line.code is None, line.code or "")

    return sorted(found, key=order)


def _part(at: datetime) -> int:
    """Give the part of the day, by its quarter."""
    return at.hour // 6


PARTS: Final = tuple(Text(f"ledger-{part}") for part in ("night", "morning", "afternoon", "evening"))
"""Quarters of a day."""


def _line(turn: Turn, line: LedgerLine) -> Text:
    code = who(Names(line.code)) if line.code is not None else Text("ledger-no-code")
    at = line.event.at.astimezone(ZoneInfo(turn.person.zone))
    args: dict[str, Arg] = {"code": code, "day": Day(at.date()), "part": PARTS[_part(at)]}
    return Text("ledger-line", args | {"what": in_words(line.event, turn.catalog)})


def _when(event: SafetyEvent, zone: str) -> dict[str, Arg]:
    at = event.at.astimezone(ZoneInfo(zone))
    return {"day": Day(at.date()), "time": TimeOfDay(at.time().replace(second=0, microsecond=0))}


def _pages(verb: str, page: int, total: int) -> Keyboard:
    before = (_door("button-newer", f"{verb}.{page - 1}"),) if page else ()
    after = (_door("button-older", f"{verb}.{page + 1}"),) if (page + 1) * PER_PAGE < total else ()
    return ((*before, *after),) if before or after else ()


# ---------------------------------------------------------------- those who share


def _cards(turn: Turn, page: int) -> Reply:
    asked = SharedCards(page, PER_PAGE)
    if asking := missing(turn, asked):
        return asking
    found = fact(turn, asked)
    if not found.items:
        return Reply(None, (say("cards-none"),))
    rows = tuple((Button(who(one), f"c.card.{one.card}", timeless=True),) for one in found.items)
    text = Text("cards", {"count": found.total})
    return Reply(None, (Say(text, (*rows, *_pages("cards", page, found.total))),))


def _card(turn: Turn, ref: str) -> Reply:
    """Show one card; one that is no longer shared shows nothing."""
    asked = FindCard(ref)
    if asking := missing(turn, asked):
        return asking
    card = fact(turn, asked)
    if card is None:
        return Reply(turn.state, (Toast(Text("card-not-shared")),), step=Step.SAME)
    return Reply(None, (_shown(turn, card),))


def _shown(turn: Turn, card: SharedCard) -> Say:
    scored = [one for one in reversed(card.sessions) if one.before is not None and one.after is not None]
    args: dict[str, Arg] = {
        "who": who(card.names),
        "day": Day(card.joined_at.astimezone(ZoneInfo(card.zone)).date()),
        "where": _where(turn, card),
        "count": len(card.sessions),
        "pain": _scores(turn, card.sessions),
        "closed": Text("card-closed") if card.locked else Text("nothing"),
        "events": _events(turn, card),
    }
    picture = ProgressChart(_points(scored, card.zone)) if scored else None
    write: Keyboard = ((_door("button-write", f"write.c.{card.names.card}"),),)
    return Say(Text("card", args), write, picture=picture, name=str(CardBubble(card.names.card)))


def _where(turn: Turn, card: SharedCard) -> Text:
    told = card.complaint
    if told is None:
        return Text("card-where-unknown")
    regions = turn.catalog.regions
    pain = Texts(tuple(Text(regions[one].inline) for one in told.pain if one in regions))
    numb = Texts(tuple(Text(regions[one].inline) for one in told.numb if one in regions))
    if pain.items and numb.items:
        return Text("card-where-both", {"pain": pain, "numb": numb})
    return Text("card-where-numb", {"numb": numb}) if numb.items else Text("card-where-pain", {"pain": pain})


def _scores(turn: Turn, sessions: Sequence[CareSession]) -> Text:
    change = over(sessions, turn.catalog.cadence.change)
    if change is None:
        return Text("card-no-change")
    return Text("card-change", {"before": change.before, "after": change.after})


def _events(turn: Turn, card: SharedCard) -> Text:
    if not card.events:
        return Text("card-no-events")
    listed = (Text("card-event", {**_when(one, card.zone), "what": in_words(one, turn.catalog)}) for one in card.events)
    return Text("card-events", {"lines": lines(*listed)})


def _points(scored: Sequence[CareSession], zone: str) -> tuple[tuple[date, float, float], ...]:
    return tuple(
        (one.started_at.astimezone(ZoneInfo(zone)).date(), float(one.before or 0), float(one.after or 0))
        for one in scored
    )


def _door(label: str, choice: str) -> Button:
    return Button(Text(label), f"c.{choice}", timeless=True)


PART = Part(verbs=VERBS, tapped=hear)
