"""A clinic's tips: what is sent, whom it goes to, how far it is, and what one may ask the store about them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from enum import StrEnum
from itertools import combinations
from typing import Any, Final

from bot.care.planning.cadence import QuietHours
from bot.talk.patients import Page
from bot.talk.query import Query


@dataclass(frozen=True, slots=True)
class Link:
    """A button that opens a page. label: what stands on it, in the clinic's own words."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Post:
    """Something that a member of the staff sent, to be passed on as it is.

    kind: "text", "photo", "video", "video_note", "voice", "audio", "document", "animation", "album" or "advice"; html:
    the words or caption as Telegram's HTML; file_id: Telegram's name of the file; album: the id that pictures sent as
    one share; parts: what an album holds; text: of "advice" only, the id of a text of content/, said in each reader's
    language. source: chat and message that it was sent in: edits of that message are followed, and it is copied from
    there should Telegram no longer know the file's name. link: a button under it.
    """

    kind: str
    html: str = ""
    file_id: str = ""
    album: str = ""
    parts: tuple[Post, ...] = ()
    text: str = ""
    source: tuple[int, int] | None = None
    link: Link | None = None

    @property
    def sources(self) -> tuple[tuple[int, int], ...]:
        """Chat and message of all that it is made of."""
        return tuple(one.source for one in (self, *self.parts) if one.source is not None)

    def is_made_of(self, post: Post) -> bool:
        """Tell whether a message is the one, or one of those, that this was made from."""
        return post.source is not None and post.source in self.sources

    def mended(self, edited: Post) -> Post:
        """Put the new words of a message where its old ones were; a link and an album stay."""
        if self.kind != "album":
            return replace(edited, album=self.album, link=self.link)
        parts = (replace(edited, album=one.album) if one.source == edited.source else one for one in self.parts)
        return replace(self, parts=tuple(parts))


@dataclass(frozen=True, slots=True)
class Audience:
    """Which of the people who want tips: all of these must hold; only: one chat, whatever it wants (a test send).

    regions: who named one of these places; locale: who chats in it; quiet_days: not heard of for so many days.
    invites_to: acts, or the id of a tip of the content: nobody who is closed to one of them (Person.closed_to).
    got: who got the tip of this id, whatever they want by now; without: who did not get that one. of_few: whatever
    that tip went to was narrowed itself; hidden: and no number was read of it.
    """

    regions: tuple[str, ...] = ()
    locale: str = ""
    quiet_days: int = 0
    only: int = 0
    invites_to: tuple[str, ...] = ()
    got: str = ""
    without: str = ""
    of_few: bool = False
    hidden: bool = False

    @property
    def wider(self) -> tuple[Audience, ...]:
        """Give every audience that one or more of its filters less would make: what is left out of it is the number
        that staff find by taking those off.
        """
        filters: tuple[Mapping[str, Any], ...] = (
            *(({"regions": ()},) if self.regions else ()),
            *(({"locale": ""},) if self.locale else ()),
            *(({"quiet_days": 0},) if self.quiet_days else ()),
            *(({"invites_to": ()},) if self.invites_to else ()),
        )
        taken = (some for number in range(1, len(filters) + 1) for some in combinations(filters, number))
        return tuple(replace(self, **{name: no for one in some for name, no in one.items()}) for some in taken)

    @property
    def is_narrowed(self) -> bool:
        """Tell whether it means only some of those who want it, by what is known of them."""
        return bool(self.regions or self.quiet_days or self.invites_to or self.locale or self.of_few)


REMOVABLE: Final = timedelta(hours=47, minutes=50)
"""So long Telegram lets a bot take a message back, less what sending takes."""


class Sort(StrEnum):
    """What is sent to many. At most eight letters: the outbox keeps it as the kind of its rows."""

    TIP = "tip"
    NOTICE = "notice"
    """Closed tomorrow, a new telephone number: a consent of its own, no weekly limit, no advice."""
    MEND = "mend"
    """A correction, to whoever got what was wrong."""
    REMOVAL = "removal"
    """Takes a tip off the phones of those who got it."""


@dataclass(frozen=True, slots=True)
class Local:
    """A wall-clock moment in each person's own time zone: ISO day, and time of day."""

    day: str
    at: time


@dataclass(frozen=True, slots=True)
class Broadcast:
    """A tip, from its first preview on. by: chat of who made it; local: when; None as soon as may be.

    about: of a correction or a removal, the tip that it is about, as it was. as_sent: what some got before it was
    edited on its way. version: how often it was ordered or got another time, moved_by: who did so last; what was
    shown before is old. urgent: what a correction puts right may harm, so that it waits for no morning, and rings.
    """

    id: str
    by: int
    post: Post
    audience: Audience
    local: Local | None = None
    sort: Sort = Sort.TIP
    about: Post | None = None
    as_sent: tuple[Post, ...] = ()
    version: int = 0
    moved_by: int = 0
    urgent: bool = False

    def ordered_by(self, chat_id: int) -> Broadcast:
        """Give it as it is ordered, or moved, now."""
        return replace(self, version=self.version + 1, moved_by=chat_id)


class Stage(StrEnum):
    """How far a broadcast is."""

    DRAFT = "draft"
    """Nobody is promised anything yet."""
    ASKED = "asked"
    """A second pair of eyes is asked."""
    WAITING = "waiting"
    """For its time: a message waits for each who gets it."""
    RUNNING = "running"
    CANCELLED = "cancelled"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class SavedTip:
    """A tip that staff keep for later, under a name of their own."""

    id: str
    title: str
    post: Post


@dataclass(frozen=True, slots=True)
class PointMedia:
    """What the clinic itself shows at a point of the body (S33), or says with a question of the session.

    point: its id, or the kind of the question ("breath", "nerve"). locale: who gets it, "" for whoever has no other.
    """

    point: str
    post: Post
    locale: str = ""

    @property
    def slot(self) -> str:
        """Where it stands: there is one thing at most for a point and a language."""
        return slot_of(self.point, self.locale)


def slot_of(point: str, locale: str) -> str:
    """Name the place of a point's or question's media in a language, "" for every language."""
    return f"{point}.{locale}" if locale else point


@dataclass(frozen=True, slots=True)
class People:
    """reached: those who get it; full: those left out because they have enough tips in the week of it, with those that
    are on their way; asleep: of those who get it, who gets it in the morning because it would be night for them.
    first_at, last_at: when the first and the last of them get it (aware). left_out: by how few it is fewer than a wider
    audience of the same plan; None where there is none.
    """

    reached: int
    full: int = 0
    asleep: int = 0
    first_at: datetime | None = None
    last_at: datetime | None = None
    left_out: int | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """How a broadcast goes: not before a moment (aware), never in quiet hours, at most so many tips a week a person."""

    not_before: datetime
    quiet: QuietHours
    most_a_week: int


@dataclass(frozen=True, slots=True)
class CountPeople(Query[People]):
    """How many people get it, by this plan?

    id: of the tip itself; where it is scheduled already, it takes nobody's place in the week from itself.
    """

    audience: Audience
    plan: Plan
    local: Local | None = None
    sort: Sort = Sort.TIP
    id: str = ""


@dataclass(frozen=True, slots=True)
class Missed:
    """Who got a tip and does not get what puts it right. blocked: how many the bot reaches no more, and their
    codes; forgot: how many deleted everything since; closed: how many may not do what it asks.
    """

    blocked: int = 0
    codes: tuple[str, ...] = ()
    forgot: int = 0
    closed: int = 0


@dataclass(frozen=True, slots=True)
class WhoMisses(Query[Missed]):
    """Who got what a correction is for, and does not get the correction? id: its own."""

    audience: Audience
    id: str = ""


@dataclass(frozen=True, slots=True)
class Progress:
    """A broadcast, its stage, and its messages by how they stand; doubtful: codes of those in doubt.

    next_at: when the next waiting one is due (aware); helpful, not_for_me: what people tapped. promised: what was said
    when it was ordered. ended_at: when it was over (aware). on_phones: on whose phone it still stands, of those whom
    the bot reaches; out_of_reach: of those who blocked it; off: from whose phone it was taken; forgot: who got it and
    deleted everything since. Of a removal they are those of the tip that it takes away.
    held: of those waiting, who is in the middle of something; later: whose own time is still to come; leaving: who
    gets it this very moment. stopped: taken back in time; unwanted: who wanted no more of them before it came; deleted:
    who deleted everything before it came; unfit:
    who may no longer be invited to what it asks; dropped: let go of in any other way. missed: of a correction.
    """

    broadcast: Broadcast
    stage: Stage
    began_at: datetime | None
    waiting: int = 0
    sent: int = 0
    blocked: int = 0
    failed: int = 0
    in_doubt: int = 0
    dropped: int = 0
    doubtful: tuple[str, ...] = ()
    next_at: datetime | None = None
    helpful: int = 0
    not_for_me: int = 0
    promised: People | None = None
    ended_at: datetime | None = None
    on_phones: int = 0
    out_of_reach: int = 0
    off: int = 0
    forgot: int = 0
    held: int = 0
    later: int = 0
    leaving: int = 0
    stopped: int = 0
    unwanted: int = 0
    deleted: int = 0
    unfit: int = 0
    missed: Missed = Missed()

    @property
    def left_out(self) -> int:
        """Who was promised it, and may still be sent it."""
        return self.failed + self.dropped + self.stopped + self.unfit

    @property
    def total(self) -> int:
        return self.waiting + self.sent + self.blocked + self.in_doubt + self.unwanted + self.deleted + self.left_out


@dataclass(frozen=True, slots=True)
class HowFar(Query[Progress | None]):
    """How far is a broadcast? None where there is no such broadcast."""

    broadcast: str


@dataclass(frozen=True, slots=True)
class BroadcastsIn(Query[Page[Progress]]):
    """Which broadcasts are at one of these stages? Newest first; page counts from 0."""

    stages: tuple[Stage, ...]
    page: int = 0
    most: int = 6


@dataclass(frozen=True, slots=True)
class StageCounts(Query[Mapping[str, int]]):
    """How many broadcasts are there, by stage?"""


@dataclass(frozen=True, slots=True)
class MadeFrom(Query[Progress | None]):
    """Which broadcast was made from this message of its author's? The newest one; None for any other message."""

    chat_id: int
    message_id: int


@dataclass(frozen=True, slots=True)
class Corrections(Query[tuple[Post, ...]]):
    """What was sent to put this broadcast right? Newest first."""

    broadcast: str


@dataclass(frozen=True, slots=True)
class SavedTips(Query[tuple[SavedTip, ...]]):
    """Which tips did staff keep? Newest first."""


@dataclass(frozen=True, slots=True)
class RecentTips:
    """at: when each of them arrived (aware), oldest first; coming: how many wait to go out."""

    at: tuple[datetime, ...] = ()
    coming: int = 0


@dataclass(frozen=True, slots=True)
class TipsHad(Query[RecentTips]):
    """Which tips did this chat get in seven days?"""

    chat_id: int


@dataclass(frozen=True, slots=True)
class SeriesTally:
    """on_it: people who wait for its next tip; sent: its tips so far; helpful, not_for_me: what people tapped."""

    on_it: int = 0
    sent: int = 0
    helpful: int = 0
    not_for_me: int = 0


@dataclass(frozen=True, slots=True)
class SeriesNumbers(Query[SeriesTally]):
    """How does a course go? key: of the timers of those who are on it; tip: how its tips begin."""

    key: str
    tip: str


@dataclass(frozen=True, slots=True)
class OwnMedia(Query[tuple[PointMedia, ...]]):
    """What does the clinic itself show at the points, and say with the questions?"""


@dataclass(frozen=True, slots=True)
class BubbleAt(Query[str]):
    """What is the bubble of this message called? "" for any that has none."""

    chat_id: int
    message_id: int
