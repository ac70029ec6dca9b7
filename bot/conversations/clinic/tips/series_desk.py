"""Courses, as staff see them: how many are on one; the owner switches it on and lets it rest."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from bot.care.record.person import Reminding
from bot.care.tip_series import TipSeries
from bot.conversations.clinic.checked import is_checked
from bot.conversations.clinic.part import Part
from bot.conversations.frame.asking import lines
from bot.conversations.frame.clinic_contact import settings_of
from bot.conversations.frame.doors import door, over
from bot.conversations.frame.known import fact, missing
from bot.conversations.frame.turn import Turn
from bot.conversations.reminding.series import ON, PAUSED, SETTING, numbers_of
from bot.talk.bubbles import Arg, Say, Text, TimeOfDay
from bot.talk.effects import Effect, KeepClinicSetting
from bot.talk.reply import Reply
from bot.talk.sign_offs import SignOffs
from bot.talk.staff import ClinicSettings, Role
from bot.talk.tips import SeriesNumbers

VERBS: Final = ("courses", "run", "runs", "hold")
STAGES: Final = {ON: "course-on", PAUSED: "course-paused"}
SWITCHES: Final = {"runs": ON, "hold": PAUSED}
OWNERS: Final = ("run", *SWITCHES)


def hear(turn: Turn, verb: str, about: str) -> Reply:
    """Show the courses, or switch one on or off; before it is on, say who gets something and when."""
    courses = turn.catalog.courses
    if verb in OWNERS and about not in courses:
        return over(turn)
    asked: tuple[SeriesNumbers, ...] = tuple(numbers_of(one) for one in courses.values())
    if reply := missing(turn, ClinicSettings(), SignOffs(), *asked):
        return reply
    if verb == "run":
        return turn.stays(_sure(turn, courses[about]))
    changed = {SETTING + about: SWITCHES[verb]} if verb in SWITCHES else {}
    effects: tuple[Effect, ...] = tuple(KeepClinicSetting(name, value) for name, value in changed.items())
    stages = {**settings_of(turn), **changed}
    return Reply(None, tuple(_shown(turn, one, stages.get(SETTING + one.id, "")) for one in courses.values()), effects)


def _sure(turn: Turn, course: TipSeries) -> Say:
    """Say how many get a tip once it is on, and when whoever joins gets the first one."""
    usual = datetime.combine(turn.now.date(), Reminding().at) + turn.catalog.cadence.follow_up.apart
    args: dict[str, Arg] = {
        "name": Text(course.name),
        "on_it": fact(turn, numbers_of(course)).on_it,
        "days": course.days_to(0),
        "time": TimeOfDay(usual.time()),
    }
    keyboard = ((door("button-course-sure", f"runs.{course.id}"),), (door("button-not-now", "courses"),))
    return Say(Text("course-sure", args), keyboard)


def _shown(turn: Turn, course: TipSeries, stage: str) -> Say:
    tally = fact(turn, numbers_of(course))
    tips = lines(*(_line(turn, number, tip) for number, tip in enumerate(course.tips, 1)))
    text = Text(
        "course",
        {
            "name": Text(course.name),
            "stage": Text(STAGES.get(stage, "course-off")),
            "tips": tips,
            "on_it": tally.on_it,
            "sent": tally.sent,
            "helpful": tally.helpful,
            "not_for_me": tally.not_for_me,
        },
    )
    switch = (
        door("button-course-hold", f"hold.{course.id}")
        if stage == ON
        else door("button-course-run", f"run.{course.id}")
    )
    switches = ((switch,),) if turn.chat.role is Role.OWNER else ()
    return Say(text, (*switches, (door("button-library", "lib"), door("button-desk", "menu"))))


def _line(turn: Turn, number: int, tip: str) -> Text:
    found = turn.catalog.tips[tip]
    text = "course-line" if is_checked(turn, f"tips/{tip}") else "course-line-unreviewed"
    return Text(text, {"number": number, "title": Text(found.title)})


PART = Part(verbs=VERBS, tapped=hear, owners=OWNERS)
