"""Thoughts of suicide or self-harm, said at any moment: kind short words, and whom to call."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.care.record.person import Person
from bot.care.safety.red_flags import Urgency, verdict
from bot.care.safety.trouble import CRISIS, OVERDOSE, with_trouble
from bot.conversations.safety.red_flag_check import RedFlagCheck
from bot.talk.bubbles import Lane, Say, Text
from bot.talk.effects import Effect, KeepSafetyEvent
from bot.talk.reply import Reply


def answer(flags: tuple[str, ...], person: Person, catalog: Catalog, now: datetime, *, pills: bool = False) -> Reply:
    """Stop what runs and name the crisis line; beside an urgent danger sign the emergency number comes first.

    pills: a medicine was named: too much of one harms before it is felt, so the emergency number leads.
    """
    calls = call(catalog, pills=pills)
    noted = _noted(person, now)
    known = tuple(flag for flag in flags if flag in catalog.red_flags)
    if verdict(known, catalog.red_flags) in {Urgency.EMERGENCY, Urgency.SAME_DAY}:
        alarm = RedFlagCheck().said(known, person, catalog, now)
        says = (alarm.says[0], *calls, *alarm.says[1:])
        troubled = with_trouble(alarm.person or person, CRISIS, now)
        return replace(alarm, says=says, effects=(*alarm.effects, *noted), person=troubled)
    person = with_trouble(person, CRISIS, now)
    if not known:
        return Reply(None, calls, noted, person)
    # Not the moment for so many screens: what can wait some days is asked before the next session.
    careful = replace(person, careful=tuple(dict.fromkeys((*person.careful, *known))), screened_at=None)
    return Reply(None, calls, noted, careful)


def poisoned(flags: tuple[str, ...], person: Person, catalog: Catalog, now: datetime) -> Reply:
    """Send whoever took too much to emergency help, and name the crisis line only beside it: nobody spoke of dying."""
    number, noted = catalog.emergency.number, _noted(person, now, OVERDOSE)
    first = Say(Text("crisis-pills", {"number": number}), lane=Lane.SAFETY)
    known = tuple(flag for flag in flags if flag in catalog.red_flags)
    reply = RedFlagCheck().said(known, person, catalog, now) if known else Reply(None, person=person)
    troubled = with_trouble(reply.person or person, OVERDOSE, now)
    return replace(
        reply, says=(first, perhaps(catalog), *reply.says), effects=(*reply.effects, *noted), person=troubled
    )


def perhaps(catalog: Catalog) -> Say:
    """Name the crisis line beside something else."""
    whom = catalog.emergency
    line = "crisis-perhaps" if whom.crisis != whom.number else "crisis-perhaps-no-line"
    return Say(Text(line, {"line": whom.crisis, "number": whom.number}), rings=False)


def after(catalog: Catalog) -> Say:
    """Answer what was not understood soon after a crisis line: "I'm not suicidal, just fed up"."""
    whom = catalog.emergency
    return Say(Text("crisis-after", {"line": whom.crisis or whom.number}))


def call(catalog: Catalog, *, pills: bool = False) -> tuple[Say, ...]:
    """Name whom to call."""
    whom = catalog.emergency
    line = "crisis-line" if whom.crisis != whom.number else "crisis-no-line"
    whole = Text(line, {"line": whom.crisis, "number": whom.number})
    first = Text("crisis-pills", {"number": whom.number}) if pills else Text("crisis")
    return Say(first, lane=Lane.SAFETY), Say(whole, lane=Lane.SAFETY)


def _noted(person: Person, now: datetime, about: str = "words") -> tuple[Effect, ...]:
    """One line for the safety ledger; nothing is kept of somebody who has not agreed."""
    return () if person.consented_at is None else (KeepSafetyEvent(SafetyEvent(now, "crisis", about)),)
