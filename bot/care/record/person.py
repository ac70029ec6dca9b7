"""The facts about one patient that every conversation may read, and that live in the chat's encrypted row."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, time
from typing import Final

from bot.care.understanding.understood import Doubt

SINCE: Final = ("days", "weeks", "months", "longer")
"""For how long somebody may have a complaint."""

VOICE: Final = "voice"
TONE: Final = "tone"
SILENT: Final = "silent"
"""The clinic's voice where it has one; else a soft tone; neither of them."""

BEFORE: Final = ("effort_then_rest", "effort", "sitting", "fall", "nothing")
"""What may have come before a complaint."""


@dataclass(frozen=True, slots=True)
class Lock:
    """Why sessions are closed: urgency "emergency" or "same_day", the red flag's id, and since when (aware, UTC).

    flag: a screen's id while it is not known which of its signs it is. also: signs of an earlier lock that this one
    stands over.
    """

    urgency: str
    flag: str
    since: datetime
    also: tuple[str, ...] = ()

    @property
    def flags(self) -> tuple[str, ...]:
        """All that a clinician has to look at."""
        return (self.flag, *self.also)


@dataclass(frozen=True, slots=True)
class Complaint:
    """Where it hurts and where it is numb. Region ids; side "left", "right", "both" or None; score 0-10 now."""

    pain: tuple[str, ...] = ()
    numb: tuple[str, ...] = ()
    side: str | None = None
    score: int | None = None
    since: str | None = None
    before: str | None = None
    denied: tuple[str, ...] = ()
    """Signs that were asked about because of it, and are not so: it shows them no more."""


@dataclass(frozen=True, slots=True)
class Told:
    """A complaint as it was typed, not confirmed yet, and what is unsure about it: each is asked."""

    complaint: Complaint
    unsure: tuple[Doubt, ...] = ()


@dataclass(frozen=True, slots=True)
class Reminding:
    """How reminders stand: the local hour, whether paused, and how many in a row went unanswered."""

    at: time = time(9, 0)
    paused: bool = False
    ignored: int = 0
    asked_to_slow: bool = False
    every_days: int = 2


@dataclass(frozen=True, slots=True)
class Warmed:
    """The last time warmth was on: when it ended (aware, UTC), after how many seconds.

    warm: long enough, and the skin was fine: stretches are open for a while. sore: the skin was not fine.
    """

    ended_at: datetime
    seconds: int
    warm: bool = False
    sore: bool = False


@dataclass(frozen=True, slots=True)
class OnSeries:
    """How far somebody is in a course of tips: given is how many of it are behind them."""

    course: str
    given: int = 0


@dataclass(frozen=True, slots=True)
class Sharing:
    """What the clinic may know of this person. asked: once they were asked; name: what to call them, "" for a code.

    card: regions, scores, sessions and side effects, never free text. alerts: word at once when it is serious;
    alerts_asked: they answered that apart from the card.
    """

    asked: bool = False
    card: bool = False
    alerts: bool = False
    name: str = ""
    alerts_asked: bool = False

    @property
    def signs(self) -> bool:
        """Whether staff may know which danger signs are this person's: their card shows them, and so does an alert."""
        return self.card or self.alerts

    def letting_know(self, *, on: bool) -> Sharing:
        """Say what is shared once the clinic may, or may not, hear at once of what is serious."""
        return replace(self, alerts=on, alerts_asked=True)


@dataclass(frozen=True, slots=True)
class Alerted:
    """The last time the clinic was told of something serious (aware, UTC); rank: 0 is the most urgent."""

    at: datetime
    rank: int


@dataclass(frozen=True, slots=True)
class Recent:
    """Words just written (at: aware, UTC); gone after a few minutes."""

    at: datetime
    words: str


@dataclass(frozen=True, slots=True)
class Denied:
    """Signs that were just asked about and denied (at: aware, UTC): a no may be taken back for some minutes, once.

    again: it was taken back already, and asked once more.
    """

    at: datetime
    flags: tuple[str, ...]
    again: bool = False


@dataclass(frozen=True, slots=True)
class Trouble:
    """What makes today no day for pressing (kind: see care.safety.trouble), until a moment (aware, UTC)."""

    kind: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Person:
    """One patient. Moments are aware, UTC; zone is an IANA name; precautions are content ids."""

    locale: str = "en"
    zone: str = "UTC"
    zone_confirmed: bool = False
    consented_at: datetime | None = None
    adult: bool | None = None
    screened_at: datetime | None = None
    lock: Lock | None = None
    careful: tuple[str, ...] = ()
    """Ids of "soon" red flags said yes to: care goes on, what they block is left out."""
    blocked_by: tuple[str, ...] = ()
    """Red flags whose blocks outlast the lock: until the person says that a doctor allowed pressing there."""
    nerve_points: tuple[str, ...] = ()
    """Points left out until a clinician said yes: nerve signs came there again and again."""
    precautions: tuple[str, ...] | None = None
    """None: not asked yet."""
    since: tuple[tuple[str, datetime], ...] = ()
    """When each precaution was told, or last said to go on: what has an end is asked about some weeks later."""
    details: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """What precautions asked more, and what was answered: see care.safety.details."""
    to_detail: tuple[str, ...] = ()
    """Precautions of which one thing more may be asked before the next plan."""
    told_health: tuple[str, ...] = ()
    """Precautions said in words before they were asked: ticked when they are."""
    asked_health: tuple[str, ...] = ()
    """Precautions that words spoke of and that nobody answered yet: asked before anything begins."""
    others_health: tuple[str, ...] = ()
    """Precautions last told of somebody else, who may turn out to be the person."""
    asked_screens: tuple[str, ...] = ()
    """Precautions whose own danger screens were begun and not answered to the end: asked before anything begins."""
    health_due: datetime | None = None
    """When precautions are asked about again; None: some weeks after consent."""
    closed_to: tuple[str, ...] = ()
    """Acts, and tips of the content, that this person may not be invited to; worked out by care.safety.allowance."""
    complaint: Complaint | None = None
    told: Told | None = None
    """Typed before its turn: used once the safety questions are through."""
    just_denied: Denied | None = None
    asked_signs: tuple[str, ...] = ()
    """Red flags that the complaint may be, each asked about already; asked again when the place comes back."""
    read: bool = False
    """Whether the complaint was read from words, and nobody has been shown it yet."""
    tools: tuple[str, ...] = ()
    reminding: Reminding = Reminding()
    warmed: Warmed | None = None
    tips: bool = True
    """Whether the clinic may write to them; every tip says how to stop them."""
    notices: bool = True
    """Whether the clinic may tell them of closed days and the like; every notice says how to stop them."""
    sound: str = VOICE
    """What is heard with a safety question of an exercise: VOICE, TONE or SILENT."""
    week_from: datetime | None = None
    """The first session of the week that is looked back on next."""
    activity: str | None = None
    """What the look back asks about: an id of conversations.reminding.look_back."""
    unasked: bool = False
    """Whether a session was pressed, and nobody has heard yet if anything is newly weak or numb since."""
    wrote_at: datetime | None = None
    """When the last message went that nobody had asked for."""
    course: OnSeries | None = None
    sharing: Sharing = Sharing()
    alerted: Alerted | None = None
    doubted: tuple[str, ...] = ()
    """Red flags that their words may mean: asked about, not answered yet. Nothing begins before."""
    trouble: Trouble | None = None
    """Why nothing begins before they were asked how they are."""
    recent: tuple[Recent, ...] = ()
    """What they wrote in the last minutes: danger may be told in pieces."""
    counted: tuple[tuple[str, int], ...] = ()
    """What a conversation counts for itself, by a name of its own."""

    def count_of(self, name: str) -> int:
        """How often something was counted."""
        return dict(self.counted).get(name, 0)

    def counting(self, name: str) -> Person:
        """Count something once more."""
        return replace(self, counted=tuple((dict(self.counted) | {name: self.count_of(name) + 1}).items()))

    @property
    def agreed(self) -> bool:
        """Whether this is an adult who consented."""
        return self.consented_at is not None and bool(self.adult)

    @property
    def shows_lock(self) -> bool:
        """Whether a danger sign has closed their sessions, and staff may know it."""
        return self.lock is not None and self.sharing.signs

    @property
    def joined_at(self) -> datetime | None:
        """Since when this is a patient; None for whoever is none (yet)."""
        return self.consented_at if self.adult else None

    @property
    def is_welcomed(self) -> bool:
        """Whether they are through the welcome."""
        return self.agreed

    @property
    def has_open_questions(self) -> bool:
        """Whether something is unknown that could wait until after a session: time zone, since, before, tools."""
        told = self.complaint
        undated = told is not None and (told.since is None or told.before is None)
        return not self.zone_confirmed or undated or not self.tools

    @property
    def wants_tips(self) -> bool:
        """Whether the clinic may send tips."""
        return self.tips and self.agreed

    @property
    def wants_notices(self) -> bool:
        """Whether the clinic may send notices."""
        return self.notices and self.agreed

    @property
    def regions(self) -> tuple[str, ...]:
        """Each place of pain or numbness once."""
        told = self.complaint
        return tuple(dict.fromkeys((*told.pain, *told.numb))) if told else ()
