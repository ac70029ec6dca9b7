"""What warmth and stretch say: every bubble, by message id."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from bot.care.catalog import Catalog
from bot.care.planning.doses import MINUTE, HeatDose, Position
from bot.care.record.person import Person
from bot.care.safety.allowance import LeftOut
from bot.care.safety.rules import step_text
from bot.conversations.frame.asking import QUESTION, button, lines, question, rows, say
from bot.conversations.frame.because import because_text
from bot.conversations.frame.exercise import bar
from bot.conversations.warmth.warmth_states import Holding, ReadyToHold, Warming
from bot.talk.bubbles import Arg, Button, Keyboard, Lane, Picture, Say, Text

COUNTDOWN = "clock"
PROMPT = "skin"
OTHER = {"left": "right", "right": "left"}
"""The knee of the painful leg goes toward the other shoulder."""


# ---------------------------------------------------------------- before


def inflamed() -> Say:
    keyboard = rows(button("button-none-of-these", "none"), button("button-warmth-inflamed", "yes"))
    return question(Text("warmth-inflamed"), keyboard)


def no_heat_today() -> Say:
    """Kindly no; the danger signs are one tap away."""
    check = Button(Text("button-warmth-check"), "go.check", timeless=True)
    return Say(Text("warmth-not-inflamed"), ((check,),))


def feeling() -> Say:
    keyboard = rows(button("button-warmth-feels", "yes"), button("button-warmth-feels-not", "no"))
    return question(Text("warmth-feeling"), keyboard)


def left_out(out: Sequence[LeftOut], catalog: Catalog) -> tuple[Say, ...]:
    """What of this a person may not have, each once, with its reason."""
    reasons = {one.what: one.because for one in reversed(out)}
    items = [
        Text("warmth-left-out-item", {"step": Text(step_text(what)), "because": because_text(why, catalog)})
        for what, why in sorted(reasons.items())
    ]
    return (say("warmth-left-out", {"items": lines(*items)}),) if items else ()


def ways(open_: Sequence[str]) -> Say:
    labels = {"heat": "button-warmth-heat", "hot_tub": "button-warmth-hot-tub"}
    choices = [Button(Text(labels[way]), way) for way in open_]
    return question(Text("warmth-ways"), rows(*choices, button("button-not-now", "later")))


def how(dose: HeatDose, position: Position, most: int) -> Say:
    """How to lie or sit and warm up, and for how long."""
    minutes = dict.fromkeys((min(dose.minutes, most), most))
    starts = [button("button-warmth-start", f"start.{one}", minutes=one) for one in minutes]
    picture = Picture(position.picture) if position.picture else None
    return question(Text(position.how), rows(*starts, button("button-not-now", "later")), picture)


# ---------------------------------------------------------------- the clock


def countdown(warming: Warming, now: datetime) -> Say:
    return Say(_clock(warming, now), _ways_out(), name=COUNTDOWN, rings=False, passing=True)


def countdown_edit(warming: Warming, now: datetime) -> Say:
    text = _clock(warming, now)
    return Say(text, _ways_out(), name=COUNTDOWN, edits=COUNTDOWN, lane=Lane.AMBIENT, rings=False, passing=True)


def _clock(warming: Warming, now: datetime) -> Text:
    left = warming.left(now)
    return Text(
        "warmth-clock",
        {"bar": bar(warming.minutes * MINUTE - left, warming.minutes * MINUTE), "left": -(-left // MINUTE)},
    )


def _ways_out() -> Keyboard:
    return (
        (button("button-pause", "pause"), button("button-stop-session", "stop")),
        (button("button-something-wrong", "wrong"),),
    )


def countdown_done() -> Say:
    return Say(Text("warmth-clock-done"), name=COUNTDOWN, edits=COUNTDOWN, rings=False, passing=True)


def prompt(warming: Warming, *, again: bool = False) -> Say:
    """Ask about the skin: a new bubble, that rings, before anything else."""
    number = warming.asks
    fine, sore = ("warmth-tub-fine", "warmth-tub-not") if _in_tub(warming.way) else ("warmth-skin-fine", "warmth-sore")
    keyboard = rows(Button(Text(fine), f"skin.fine.{number}"), Button(Text(sore), f"skin.sore.{number}"))
    first = "warmth-check-tub" if _in_tub(warming.way) else "warmth-check"
    text = Text("warmth-check-again" if again else first)
    return Say(text, keyboard, name=PROMPT, lane=Lane.SAFETY, passing=True)


def _in_tub(way: str) -> bool:
    return way == "hot_tub"


def skin_is_fine() -> Say:
    return Say(Text("warmth-check-thanks"), rings=False, passing=True)


def paused() -> Say:
    keyboard = (
        (button("button-go-on", "go"),),
        (button("button-stop-session", "stop"), button("button-something-wrong", "wrong")),
    )
    return question(Text("warmth-paused"), keyboard, passing=True)


def take_off() -> Say:
    return Say(Text("warmth-take-off"), lane=Lane.SAFETY)


# ---------------------------------------------------------------- after


def skin_after(text: Text) -> Say:
    """How is the skin? text says why warmth is over."""
    keyboard = rows(button("warmth-skin-pink", "fine"), button("warmth-sore", "sore"))
    return question(text, keyboard, lane=Lane.SAFETY)


def sore_skin() -> Say:
    return Say(Text("warmth-sore-advice"), lane=Lane.SAFETY)


def unwell(catalog: Catalog) -> Say:
    return Say(Text("warmth-unwell", {"number": catalog.emergency.number}), lane=Lane.SAFETY)


def what_is_wrong(*, warming: bool) -> Say:
    """The clock is off; what is it?"""
    more = (
        (button("button-wrong-skin", "skin"), button("button-wrong-unwell", "unwell"))
        if warming
        else (button("button-stretch-down", "down"),)
    )
    keyboard = rows(
        button("button-wrong-weak", "weak"),
        button("button-wrong-numb", "numb"),
        *more,
        button("button-wrong-back", "back"),
    )
    text = "warmth-what-is-wrong" if warming else "stretch-what-is-wrong"
    return question(Text(text), keyboard, lane=Lane.SAFETY)


def stop_now() -> Say:
    return Say(Text("warmth-stop-now"), lane=Lane.SAFETY)


# ---------------------------------------------------------------- stretches


def stretches(open_: Sequence[str], catalog: Catalog, *, first: bool) -> Say:
    """Which stretch?"""
    choices = [Button(Text(catalog.warmth.stretches[one].label), one) for one in open_]
    text = "stretch-choose" if first else "stretch-other"
    return question(Text(text), rows(*choices, button("button-stretch-enough", "stop")))


def show(ready: ReadyToHold, person: Person, catalog: Catalog) -> Say:
    """How it is done, with its picture; later holds need few words."""
    stretch = catalog.warmth.stretches[ready.stretch]
    keyboard = (
        (button("button-stretch-start", "start", seconds=stretch.hold),),
        (button("button-stretch-enough", "stop"), button("button-something-wrong", "wrong")),
    )
    if ready.held:
        return question(Text("stretch-again", {"left": stretch.times - ready.held}), keyboard)
    text, side = Text(stretch.text, _legs(person)), _sore_side(person)
    return question(text, keyboard, Picture(stretch.picture, side) if stretch.picture else None)


def _sore_side(person: Person) -> str:
    return (person.complaint.side if person.complaint else None) or ""


def _legs(person: Person) -> dict[str, Arg]:
    side = _sore_side(person)
    return {"side": side if side in OTHER else "other", "other": OTHER.get(side, "other")}


def holding(state: Holding, now: datetime, catalog: Catalog) -> Say:
    return Say(_hold_clock(state, now, catalog), _hold_out(), name=COUNTDOWN, rings=False, passing=True)


def holding_edit(state: Holding, now: datetime, catalog: Catalog) -> Say:
    text = _hold_clock(state, now, catalog)
    return Say(text, _hold_out(), name=COUNTDOWN, edits=COUNTDOWN, lane=Lane.AMBIENT, rings=False, passing=True)


def _hold_clock(state: Holding, now: datetime, catalog: Catalog) -> Text:
    hold = catalog.warmth.stretches[state.ready.stretch].hold
    left = max(0, hold - round((now - state.began).total_seconds()))
    return Text("stretch-clock", {"bar": bar(hold - left, hold), "left": left})


def _hold_out() -> Keyboard:
    return ((button("button-stop-session", "stop"), button("button-something-wrong", "wrong")),)


def hold_done() -> Say:
    return Say(Text("stretch-clock-done"), name=COUNTDOWN, edits=COUNTDOWN, rings=False, passing=True)


def after_hold(*, away: bool = False) -> Say:
    keyboard = rows(
        button("button-stretch-fine", "fine"),
        button("button-stretch-hurt", "hurt"),
        button("button-stretch-down", "down"),
        button("button-something-wrong", "wrong"),
    )
    text = "stretch-away" if away else "stretch-after"
    return Say(Text(text), keyboard, name=QUESTION, lane=Lane.SAFETY)


def let_go() -> Say:
    return Say(Text("stretch-let-go"), lane=Lane.SAFETY)
