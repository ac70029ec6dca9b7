"""Settings: when and how often reminders come, the time zone, tips, and the language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from bot.care.catalog import Catalog
from bot.care.planning.said_moments import HALF_A_DAY, LONGEST, counts_ahead
from bot.care.planning.said_times import says_half_in, time_in
from bot.care.record.history import CareSession
from bot.care.record.person import SILENT, TONE, VOICE, Person
from bot.conversations.frame import goals
from bot.conversations.frame.asking import button, question, rows, say
from bot.conversations.frame.conversation import Conversation, Offer
from bot.conversations.frame.language_buttons import languages, locale_in
from bot.conversations.frame.turn import Turn
from bot.conversations.home import sharing
from bot.conversations.home.welcome import SETTINGS_HOURS, reminder_time
from bot.conversations.reminding.reminders import Reminders
from bot.talk.bubbles import Button, Say, Text, TimeOfDay
from bot.talk.heard import Said, Tapped, Words
from bot.talk.reply import Goal, Reply

WEEKLY = 5
"""Days between reminders from which on they count as weekly."""
ELSEWHERE = {"zone": goals.TIME_ZONE, "health": goals.HEALTH, "sharing": goals.SHARING, "done": goals.HOME}
"""Choices that another conversation carries out."""
SOUNDS = {VOICE: "button-sound-voice", TONE: "button-sound-tone", SILENT: "button-sound-silent"}
LAST = (button("button-home-health", "health"), button("button-sharing", "sharing"), button("button-done", "done"))


@dataclass(frozen=True, slots=True)
class ChoosingSetting:
    """What shall be changed?"""


@dataclass(frozen=True, slots=True)
class ChoosingHour:
    """At which hour?"""


@dataclass(frozen=True, slots=True)
class ChoosingSound:
    """What is to be heard with a question in a session?"""


@dataclass(frozen=True, slots=True)
class ChoosingLanguage:
    """In which language? All that somebody has to set who is staff and no patient."""


class Preferences(Conversation):
    """Changing how reminders come."""

    states = (ChoosingSetting, ChoosingHour, ChoosingSound, ChoosingLanguage)

    begins = (goals.SETTINGS,)
    offers = (
        Offer("reminders", goals.SETTINGS, rank=60),
        Offer("settings", goals.SETTINGS),
        Offer("language", goals.SETTINGS),
    )
    doors = {"go.reminders": goals.SETTINGS}
    wishes = ("stop_tips",)

    def begin(self, turn: Turn, goal: Goal) -> Reply:
        """Show how it stands and what can be changed."""
        del goal
        if turn.person.consented_at is None:
            return Reply(ChoosingLanguage(), (question(Text("staff-language"), languages(turn.person, turn.catalog)),))
        return Reply(ChoosingSetting(), (_overview(turn.person, turn.catalog),))

    def hour_in(self, turn: Turn, said: Words) -> Reply | None:
        """Set the hour that words name, "remind me at 7 in the evening"; of one at night, ask for another."""
        spoken, quiet = turn.catalog.times.values(), turn.catalog.cadence.quiet
        at = time_in(said.text, spoken, LONGEST)
        if at is None or counts_ahead(said.text, spoken):
            return None  # "tell me in 2 hours" is no hour of every day
        if quiet.covers(at) and at.hour < HALF_A_DAY and not says_half_in(said.text, spoken):
            at = at.replace(hour=at.hour + HALF_A_DAY)  # nobody means six in the morning who does not say so
        if quiet.covers(at):
            asks = turn.state is None or isinstance(turn.state, ChoosingHour | ChoosingSetting)
            return Reply(ChoosingHour(), (_awake(turn), _hours())) if asks else None
        changed = _changed(at, turn.person, turn.chat.sessions)
        return turn.aside(changed) if turn.state is not None else changed

    def hour_beside(self, turn: Turn, said: Words) -> Reply | None:
        """Keep the hour that is named in the middle of an exercise, and say so; None for none, or one of the night."""
        spoken, quiet = turn.catalog.times.values(), turn.catalog.cadence.quiet
        at = time_in(said.text, spoken, LONGEST)
        if at is None or quiet.covers(at):
            return None
        known = replace(turn.person, reminding=replace(turn.person.reminding, at=at))
        return turn.stays(Say(Text("settings-hour-set", {"time": TimeOfDay(at)})), person=known)

    def wished(self, turn: Turn, wish: str) -> Reply | None:
        """Stop tips; how they come back is said."""
        del wish
        stopped = replace(turn.person, tips=False)
        return replace(turn.again(say("tips-stopped")), person=stopped)

    def hear(self, turn: Turn, said: Said) -> Reply | None:
        """Carry one change out."""
        state, person, catalog, now = turn.state, turn.person, turn.catalog, turn.now
        choice = said.choice if isinstance(said, Tapped) else None
        match state, choice:
            case (ChoosingSetting(), "hour"):
                return Reply(ChoosingHour(), (_hours(),))
            case (ChoosingSetting(), str()) if choice in ELSEWHERE:
                return Reply(None, then=ELSEWHERE[choice])
            case (ChoosingSetting(), "pause"):
                return Reminders().pause(person)
            case (ChoosingSetting(), "resume"):
                return Reminders().resume(person, catalog, now)
            case (ChoosingSetting(), "tips"):
                changed = replace(person, tips=not person.tips)
                return Reply(ChoosingSetting(), (_overview(changed, catalog),), person=changed)
            case (ChoosingSetting(), "notices"):
                changed = replace(person, notices=not person.notices)
                return Reply(ChoosingSetting(), (_overview(changed, catalog),), person=changed)
            case (ChoosingSetting(), "sound"):
                return Reply(ChoosingSound(), (_sounds(person),))
            case (ChoosingSound(), str()) if choice in SOUNDS:
                changed = replace(person, sound=choice)
                return Reply(ChoosingSetting(), (say("sound-set"), _overview(changed, catalog)), person=changed)
            case (ChoosingSetting(), "often"):
                return Reminders().every(person, catalog.cadence.rest_days, catalog, now)
            case (ChoosingSetting(), "slow"):
                return Reminders().every(person, catalog.cadence.slow_days, catalog, now)
            case (ChoosingSetting(), str()) if (spoken := locale_in(choice, person, catalog)) is not None:
                changed = replace(person, locale=spoken)
                return Reply(ChoosingSetting(), (_overview(changed, catalog),), person=changed)
            case (ChoosingLanguage(), str()) if (spoken := locale_in(choice, person, catalog)) is not None:
                return Reply(None, (say("changed-language"),), person=replace(person, locale=spoken))
            case (ChoosingHour(), _) if (at := reminder_time(said, choice, catalog)) is not None:
                return _changed(at, person, turn.chat.sessions)
        return None


def _overview(person: Person, catalog: Catalog) -> Say:
    switch = (
        button("button-resume-reminders", "resume")
        if person.reminding.paused
        else button("button-pause-reminders", "pause")
    )
    weekly = person.reminding.every_days >= WEEKLY
    pace = button("button-often", "often") if weekly else button("button-once-a-week", "slow")
    paces = () if person.reminding.paused else (pace,)
    tips = button("button-tips-off", "tips") if person.tips else button("button-tips-on", "tips")
    notices = button("button-notices-off", "notices") if person.notices else button("button-notices-on", "notices")
    zone = button("button-change-zone", "zone")
    sound = button("button-sound", "sound")
    settings = rows(button("button-change-hour", "hour"), zone, *paces, switch, tips, notices, sound)
    tell = rows(sharing.switch(person))
    keyboard = (*settings, *tell, *languages(person, catalog), *rows(*LAST))
    text = "settings-paused" if person.reminding.paused else "settings-weekly" if weekly else "settings"
    return question(Text(text, {"time": TimeOfDay(person.reminding.at), "zone": person.zone}), keyboard)


def _sounds(person: Person) -> Say:
    others = (button(label, sound) for sound, label in SOUNDS.items() if sound != person.sound)
    return question(Text("ask-sound"), rows(*others))


def _awake(turn: Turn) -> Say:
    """Say between which hours reminders come."""
    quiet = turn.catalog.cadence.quiet
    return say("hour-between", {"from": TimeOfDay(quiet.until), "to": TimeOfDay(quiet.since)})


def _hours() -> Say:
    buttons = [Button(Text("hour", {"time": TimeOfDay(time(hour))}), f"hour.{hour}") for hour in SETTINGS_HOURS]
    return question(Text("settings-hour"), rows(*buttons, across=4))


def _changed(at: time, person: Person, sessions: Sequence[CareSession]) -> Reply:
    set_so = replace(person, reminding=replace(person.reminding, at=at))
    if not sessions or person.reminding.paused:
        args = {"time": TimeOfDay(at)}
        return Reply(None, (Say(Text("settings-hour-set", args)),), person=set_so, then=goals.HOME)
    return Reply(None, person=set_so, then=goals.NEXT_REMINDER)
