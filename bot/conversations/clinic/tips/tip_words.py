"""Whom a tip reaches, when, and what it begins with, in words."""

from __future__ import annotations

import html
import re
from datetime import date, datetime, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from bot.care.text_ids import language_text
from bot.conversations.frame.clinic_contact import clinic_zone
from bot.conversations.frame.turn import Turn
from bot.talk.bubbles import Arg, Day, Text, Texts, TimeOfDay
from bot.talk.tips import Broadcast, Local, Post, Sort

TAG: Final = re.compile(r"<[^>]*>")
FIRST_WORDS: Final = 30
"""Letters of a tip's beginning: they stand on a button."""

POSTS: Final = {
    kind: f"post-{kind}"
    for kind in ("text", "photo", "video", "video_note", "voice", "audio", "animation", "document", "album", "advice")
}


def plain_words(post: Post) -> str:
    """Give what is written in a post, without formatting."""
    written = " ".join(filter(None, (post.html, *(part.html for part in post.parts))))
    return " ".join(html.unescape(TAG.sub("", written)).split())


def first_words(post: Post, turn: Turn, most: int = FIRST_WORDS) -> Text:
    """Name a tip by how it begins; what has no words by what it is."""
    if post.kind == "advice":
        title = next((one.title for one in turn.catalog.tips.values() if one.text == post.text), None)
        return Text(title) if title else Text("post-ready" if post.text == "mend-ready" else POSTS["advice"])
    return beginning(post, most)


def beginning(post: Post, most: int = FIRST_WORDS) -> Text:
    """Name a post by how it begins; what has no words, and what ships with the bot, by what it is."""
    words = plain_words(post)
    if not words:
        return Text(POSTS[post.kind])
    short = words if len(words) <= most else words[: most - 1].rstrip() + "…"
    return Text("words-as-they-are", {"words": short})


def who(tip: Broadcast, turn: Turn) -> Text:
    """Say in words whom its audience means."""
    audience = tip.audience
    if audience.got:
        return Text("tip-who-got-may" if audience.invites_to else "tip-who-got")
    parts = []
    if audience.regions:
        named = tuple(Text(one.inline) for one in turn.catalog.known_regions(audience.regions))
        parts.append(Text("tip-who-pain", {"regions": Texts(named)}))
    if audience.locale:
        parts.append(Text("tip-who-language", {"language": Text(language_text(audience.locale))}))
    if audience.quiet_days:
        parts.append(Text("tip-who-quiet", {"days": audience.quiet_days}))
    if audience.invites_to:
        parts.append(Text("tip-who-may"))
    if audience.without:
        parts.append(Text("tip-who-without"))
    if parts:
        return Text("tip-who-some", {"parts": Texts(tuple(parts))})
    return Text("notice-who-all") if tip.sort is Sort.NOTICE else Text("tip-who-all")


def when(local: Local | None, turn: Turn, *, at_night: bool = False) -> Text:
    """Say in words when a tip goes out; a time that is night for everybody is said as the morning that it becomes, but
    for what goes at_night, too.
    """
    if local is None:
        return Text("tip-now")
    quiet = turn.catalog.cadence.quiet
    said: dict[str, Arg] = {"day": Day(date.fromisoformat(local.day)), "time": TimeOfDay(local.at)}
    if at_night or not quiet.covers(local.at):
        return _in_year(Text("tip-at", said), local, turn)
    day = date.fromisoformat(local.day)
    if quiet.since > quiet.until and local.at >= quiet.since:  # late on one day is the morning of the next
        day += timedelta(days=1)
    return _in_year(Text("tip-at-night", {**said, "day": Day(day), "morning": TimeOfDay(quiet.until)}), local, turn)


def _in_year(shown: Text, local: Local, turn: Turn) -> Text:
    """Name the year where it is another one: "7/12" on a day in November is July."""
    year = date.fromisoformat(local.day).year
    return shown if year == turn.now.year else Text("tip-in-year", {"when": shown, "year": str(year)})


def at_clinic(moment: datetime, turn: Turn) -> tuple[Day, TimeOfDay]:
    """Give day and time of a moment where the clinic is."""
    there = moment.astimezone(ZoneInfo(clinic_zone(turn)))
    return Day(there.date()), TimeOfDay(there.time().replace(second=0, microsecond=0))
