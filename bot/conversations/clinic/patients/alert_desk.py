"""Alerts on the staff's side: what one looks like, who has seen it, and who gets them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.catalog import Catalog
from bot.care.record.history import SafetyEvent
from bot.conversations.clinic.part import Part
from bot.conversations.clinic.patients.ledger_words import in_words
from bot.conversations.clinic.staff.colleagues import called
from bot.conversations.frame.asking import lines
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.talk.alerts import (
    Alert,
    AlertConsents,
    FindAlert,
    KeepAlert,
    OpenAlerts,
    Over,
    Raised,
    SeeAlert,
    TakeAlerts,
    TakeQuestions,
    UnseeAlert,
)
from bot.talk.bubble_names import AlertBubble
from bot.talk.bubbles import Arg, Button, Keyboard, Say, Text, Texts, TimeOfDay, Toast
from bot.talk.effects import Effect, Tell
from bot.talk.patients import Names
from bot.talk.reply import Reply, Step
from bot.talk.staff import GROUP, ClinicSettings, Member, Team

VERBS: Final = ("alerts", "duty", "seen", "unseen")
A_SLIP: Final = timedelta(minutes=10)
"""As long as "Seen" can be taken back, and after so long at most the alert comes again then."""

DUTY: Final = "duty"
"""The bubble that holds the switch."""


OVER: Final[Mapping[str, Text]] = {over: Text(f"alert-over-{over}") for over in Over}
"""What is said under an alert that the patient took back."""


def who(names: Names) -> Text:
    """Name a patient as far as they let the clinic: by this a bubble is found again (bot.talk.codes_shown). Whoever
    deleted everything is nobody in particular.
    """
    if not names.code:
        return Text("answer-patient-gone")
    args = {"code": names.code, "name": names.name}
    return Text("patient-with-name", args) if names.name else Text("patient-code", {"code": names.code})


def call(names: Names) -> Text:
    """Say to call them: a code has no telephone."""
    return Text("call-them" if names.name else "call-if-known")


def bubble(raised: Raised, catalog: Catalog, seen_by: Text | None = None, *, again: bool = False) -> Say:
    """Say who, what and when, with what staff can do about it. seen_by: the name of whoever saw it first.

    again: nobody has seen it yet.
    """
    alert, names = raised.alert, raised.names
    told = ((alert.kind, alert.about), *alert.also)
    at = alert.at.astimezone(ZoneInfo(alert.zone)).time().replace(second=0, microsecond=0)
    args: dict[str, Arg] = {
        "who": Text("alert-of-staff", {"who": who(names)}) if alert.tries else who(names),
        "what": lines(*(in_words(SafetyEvent(alert.at, *one), catalog) for one in told), *_at_help(alert)),
        "time": TimeOfDay(at),
    }
    card = (_door("button-open-card", f"card.{names.card}"),) if names.card else ()
    deeds: Keyboard = ((*card, _door("button-write", f"write.a.{alert.id}")),)
    name = str(AlertBubble(alert.id))
    if alert.over:
        text = Text("alert-seen", {**args, "by": seen_by}) if seen_by else Text("alert", args)
        return Say(Text("alert-over", {"alert": text, "over": OVER[alert.over]}), name=name, edits=name, rings=False)
    if seen_by:
        text = Text("alert-seen", {**args, "by": seen_by})
        return Say(text, deeds, name=name, edits=name, rings=False)
    keyboard: Keyboard = (*deeds, (_door("button-seen", f"seen.{alert.id}"),))
    text = Text("alert", args)
    if raised.blocked:
        text = Text("alert-blocked", {"alert": text, "call": call(names)})
    return Say(Text("alert-again", {"alert": text}) if again else text, keyboard, name=name)


def _at_help(alert: Alert) -> tuple[Text, ...]:
    """Say when they said that help is there."""
    if alert.at_help is None:
        return ()
    at = alert.at_help.astimezone(ZoneInfo(alert.zone)).time().replace(second=0, microsecond=0)
    return (Text("alert-at-help", {"time": TimeOfDay(at)}),)


def anew(chat_id: int, raised: Raised, catalog: Catalog, *, time: int = 0) -> tuple[Say, ...]:
    """Show an alert once more in a chat; only the newest copy has buttons. time: as in unseen_alerts, from 1."""
    copy = bubble(raised, catalog, again=time > 1)
    older = (replace(copy, buttons=(), edits=copy.name, rings=False),) if chat_id in raised.alert.told else ()
    return (*older, bubble(raised, catalog, again=time > 0))


def nobody_on_duty() -> Say:
    """Say why it comes to somebody who has switched alerts off."""
    return Say(Text("alert-nobody-on-duty"), ((_door("button-duty-on", "duty.on"),),), rings=False)


def _door(label: str, choice: str) -> Button:
    return Button(Text(label), f"c.{choice}", timeless=True)


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Answer a button about alerts."""
    if verb == "seen":
        return _seen(turn, about)
    if verb == "unseen":
        return _unseen(turn, about)
    if verb == "duty" and about in SWITCHES:
        return _switched(turn, SWITCHES[about])
    return missing(turn, Team(), AlertConsents(), OpenAlerts(), ClinicSettings()) or _shown(turn)


def _seen(turn: Turn, id_: str) -> Reply:
    """Write down who saw it first, and show everybody who was told."""
    asked = FindAlert(id_)
    if reply := missing(turn, Team(), asked):
        return reply
    raised = fact(turn, asked)
    if raised is None:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    by = raised.seen_by or turn.chat.chat_id
    shown = bubble(raised, turn.catalog, called(turn, by))
    if raised.seen_by is not None:
        return Reply(turn.state, (shown,), step=Step.SAME)
    slip = _door("button-unseen", f"unseen.{id_}")
    mine = replace(shown, buttons=(*shown.buttons, (slip,))) if shown.buttons else shown
    return Reply(turn.state, (mine,), seen(turn, raised, shown), step=Step.SAME)


def _unseen(turn: Turn, id_: str) -> Reply:
    """Take "Seen" back, for some minutes: it waits for somebody again, and everybody reads so."""
    asked = FindAlert(id_)
    if reply := missing(turn, Team(), asked):
        return reply
    raised = fact(turn, asked)
    mine = raised is not None and raised.seen_by == turn.chat.chat_id
    if raised is None or not mine or raised.seen_at is None or turn.now - raised.seen_at > A_SLIP:
        return Reply(turn.state, (Toast(Text("step-over")),), step=Step.SAME)
    shown = bubble(replace(raised, seen_by=None, seen_at=None), turn.catalog)
    shown = replace(shown, edits=shown.name, rings=False)
    _, *tells = seen(turn, raised, shown)
    return Reply(turn.state, (shown,), (UnseeAlert(id_, turn.now + A_SLIP), *tells), step=Step.SAME)


def seen(turn: Turn, raised: Raised, shown: Say) -> tuple[Effect, ...]:
    """Write down who saw it, and show it to everybody else who was told. Asks for Team."""
    staff = {one.chat_id for one in fact(turn, Team())}
    others = (one for one in raised.alert.told if one != turn.chat.chat_id and one in staff)
    return (SeeAlert(raised.alert.id), *(Tell(one, (shown,)) for one in others))


def seen_by_me(turn: Turn, id_: str) -> Reply:
    """Let what a member of the staff does about an alert count as seen; nothing where somebody saw it before."""
    asked = FindAlert(id_)
    if reply := missing(turn, Team(), asked):
        return reply
    raised = fact(turn, asked)
    if raised is None or raised.seen_by is not None:
        return turn.stays()
    shown = bubble(raised, turn.catalog, called(turn, turn.chat.chat_id))
    return turn.stays(shown, effects=seen(turn, raised, shown))


# ---------------------------------------------------------------- on duty


SWITCHES: Final[Mapping[str, TakeAlerts | TakeQuestions]] = {
    "on": TakeAlerts(on=True),
    "off": TakeAlerts(on=False),
    "ask": TakeQuestions(on=True),
    "noask": TakeQuestions(on=False),
}
"""Two switches, each by itself: nobody who sleeps without alerts loses the questions of the day."""


def _switched(turn: Turn, order: TakeAlerts | TakeQuestions) -> Reply:
    """Switch, and show how it stands then."""
    if reply := missing(turn, Team(), AlertConsents(), ClinicSettings()):
        return reply
    mine = turn.chat.chat_id
    team = (_as_ordered(one, order) if one.chat_id == mine else one for one in fact(turn, Team()))
    shown = replace(_overview(turn, tuple(team)), edits=DUTY, rings=False)
    return Reply(turn.state, (shown,), (order,))


def _as_ordered(me: Member, order: TakeAlerts | TakeQuestions) -> Member:
    if isinstance(order, TakeAlerts):
        return replace(me, on_duty=order.on)
    return replace(me, no_questions=not order.on)


def _shown(turn: Turn) -> Reply:
    me, open_ones = turn.chat.chat_id, fact(turn, OpenAlerts())
    copies = (say for one in open_ones for say in anew(me, one, turn.catalog))
    told = tuple(KeepAlert(replace(one.alert, told=tuple(dict.fromkeys((*one.alert.told, me))))) for one in open_ones)
    return Reply(None, (_overview(turn, fact(turn, Team())), *copies), told)


def _overview(turn: Turn, team: tuple[Member, ...]) -> Say:
    """Say who hears of danger, and where questions come to no group, who hears those."""
    patients = fact(turn, AlertConsents())
    listed = Texts(tuple(Text("words-as-they-are", {"words": one.name or "…"}) for one in team if one.on_duty))
    me = next((one for one in team if one.chat_id == turn.chat.chat_id), None)
    on, no_questions = me is not None and me.on_duty, me is not None and me.no_questions
    to_group = bool(fact(turn, ClinicSettings()).get(GROUP))
    questions = Text("duty-no-questions" if no_questions else "duty-questions")
    args: dict[str, Arg] = {
        "mine": Text("duty-on" if on else "duty-off"),
        "questions": Text("nothing") if to_group else questions,
        "all": Text("duty-who", {"names": listed}) if listed.items else Text("duty-nobody"),
        "patients": Text("duty-patients", {"yes": patients.yes, "no": patients.no}),
    }
    switch = _door("button-duty-off", "duty.off") if on else _door("button-duty-on", "duty.on")
    ask = _door("button-questions-on", "duty.ask") if no_questions else _door("button-no-questions", "duty.noask")
    rest = () if to_group else ((ask,),)
    return Say(Text("duty", args), ((switch,), *rest), name=DUTY)


PART = Part(verbs=VERBS, tapped=hear)
