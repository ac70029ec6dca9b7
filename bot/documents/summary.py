"""What stands on the visit page: picked from all that is kept, and put into words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Final

from bot.care.catalog import Catalog
from bot.care.practice import ClinicProfile
from bot.care.record.dossier import Kept
from bot.care.record.history import CareSession, SafetyEvent
from bot.care.record.person import BEFORE, Complaint
from bot.care.text_ids import text_id
from bot.documents.naming import name_of, sign_of
from bot.documents.speech import Speech
from bot.documents.visit_page import Line, Listed, VisitPage
from bot.figures.body_marks import LABEL_IDS, BodyMarks

ON_CHART: Final = 40
"""Sessions that can be told apart on a chart as wide as a page."""

IN_BRACKETS: Final = re.compile(r" *[(][^)]*[)]")
"""Latin names, for which a row of the list is too narrow."""

SIDES: Final = {side: f"summary-side-{side}" for side in ("left", "right", "both")}
SINCE: Final = {since: f"button-since-{since}" for since in ("days", "weeks", "months", "longer")}
CAME_BEFORE: Final = {before: text_id("button-before", before) for before in BEFORE}

LETTER_COUNTRIES: Final = frozenset({"US", "CA", "MX", "CL", "CO", "CR", "DO", "GT", "PA", "PR", "SV", "VE"})
"""Where paper is as in the US."""


def summary(kept: Kept, catalog: Catalog, clinic: ClinicProfile, speech: Speech, now: datetime) -> VisitPage:
    """Put the page together, as of now (aware)."""
    word, sessions = speech.say, tuple(reversed(kept.sessions))
    return VisitPage(
        locale=speech.locale,
        made_at=now,
        letter=catalog.country in LETTER_COUNTRIES,
        title=word("summary-title"),
        day=speech.date_of(now),
        written_by=word("summary-written-by"),
        where=word("summary-where"),
        alert=_alert(kept, catalog, speech),
        named=tuple(_named(kept.person.complaint, catalog, speech)),
        facts=tuple(_facts(kept.person.complaint, speech)),
        careful_title=word("summary-careful"),
        careful=_careful(kept, catalog, speech),
        told=_told(kept.person.complaint),
        labels=tuple((label, word(label)) for label in sorted(LABEL_IDS)),
        chart_title=word("summary-chart"),
        chart_empty=word("summary-no-scores"),
        chart_words=_chart_words(kept.sessions, speech),
        chart_labels=(
            word("figure-progress-before"),
            word("figure-progress-after"),
            word("figure-progress-none"),
            word("figure-progress-worst"),
        ),
        scores=_scores(kept.sessions, speech),
        sessions_title=Listed(
            word("summary-sessions", count=len(sessions)), word("summary-no-sessions"), word("summary-more", count="{}")
        ),
        sessions=tuple(_line(one, catalog, speech) for one in sessions),
        signs_title=Listed(word("summary-signs"), word("summary-no-signs"), word("summary-more", count="{}")),
        signs=tuple(_signs(kept.safety_events, catalog, speech)),
        clinic=tuple(_clinic(clinic)),
        notes=word("summary-notes"),
        foot=word("summary-foot"),
    )


def _told(complaint: Complaint | None) -> BodyMarks:
    return BodyMarks(complaint.pain, complaint.numb, complaint.side or "") if complaint else BodyMarks((), (), "")


def _alert(kept: Kept, catalog: Catalog, speech: Speech) -> str:
    lock = kept.person.lock
    if lock is None:
        return ""
    known = lock.flag in catalog.red_flags
    sign = name_of("red_flag", lock.flag, catalog, speech) if known else speech.say("sign-red-flag")
    return speech.say("summary-closed", day=speech.date_of(lock.since), sign=sign)


def _named(complaint: Complaint | None, catalog: Catalog, speech: Speech) -> Iterator[tuple[str, str]]:
    """Give the places that hurt and that are numb."""
    if complaint is None:
        yield speech.say("summary-nothing-told"), speech.say("summary-nothing-told-why")
        return
    for label, regions in (("summary-hurts", complaint.pain), ("summary-numb", complaint.numb)):
        named = "; ".join(speech.say(catalog.regions[one].inline) for one in regions if one in catalog.regions)
        yield speech.say(label), named or speech.say("check-in-no-place")


def _facts(complaint: Complaint | None, speech: Speech) -> Iterator[tuple[str, str]]:
    word = speech.say
    if complaint is None:
        return
    if complaint.side is not None:
        yield word("summary-side"), word(SIDES[complaint.side])
    if complaint.score is not None:
        yield word("summary-score"), word("summary-of-ten", score=complaint.score)
    if complaint.since is not None:
        yield word("summary-since"), word(SINCE[complaint.since])
    if complaint.before is not None:
        yield word("summary-before"), word(CAME_BEFORE[complaint.before])


def _careful(kept: Kept, catalog: Catalog, speech: Speech) -> str:
    """Name precautions, and danger signs that care goes on with."""
    named = [name_of("precaution", one, catalog, speech) for one in kept.person.precautions or ()]
    named += [
        name_of("red_flag", one, catalog, speech)
        for one in dict.fromkeys((*kept.person.careful, *kept.person.blocked_by))
    ]
    if not named:
        return speech.say("summary-not-careful" if kept.person.precautions is not None else "summary-not-asked")
    return " · ".join(named)


# ---------------------------------------------------------------- sessions


def _scored(sessions: Sequence[CareSession]) -> list[tuple[CareSession, int, int]]:
    return [(one, one.before, one.after) for one in sessions if one.before is not None and one.after is not None]


def _scores(sessions: Sequence[CareSession], speech: Speech) -> tuple[tuple[str, float, float], ...]:
    return tuple(
        (speech.short_day(speech.local(one.started_at).date()), float(before), float(after))
        for one, before, after in _scored(sessions)[-ON_CHART:]
    )


def _chart_words(sessions: Sequence[CareSession], speech: Speech) -> str:
    scored = _scored(sessions)
    if len(scored) < 2:  # noqa: PLR2004
        return ""
    (first, before, _), (last, latest, _) = scored[0], scored[-1]
    shown = speech.say(
        "summary-chart-words",
        first=before,
        day=speech.date_of(first.started_at),
        latest=latest,
        last_day=speech.date_of(last.started_at),
    )
    more = len(scored) - ON_CHART
    return f"{shown} {speech.say('summary-chart-latest', count=ON_CHART)}" if more > 0 else shown


def _line(session: CareSession, catalog: Catalog, speech: Speech) -> Line:
    done = " · ".join(_pressed(session, catalog, speech))
    scores = f"{_score(session.before)} → {_score(session.after)}"
    return Line(speech.date_of(session.started_at), done or speech.say("summary-nothing-pressed"), scores)


def _score(score: int | None) -> str:
    return "-" if score is None else str(score)


def _pressed(session: CareSession, catalog: Catalog, speech: Speech) -> Iterator[str]:
    """Each point once: its sides with their seconds, and what it was pressed with."""
    for point in dict.fromkeys(one.point for one in session.points):
        presses = [one for one in session.points if one.point == point]
        sides = ", ".join(
            speech.say("summary-press", side=speech.say(SIDES[one.side]), seconds=one.seconds) for one in presses
        )
        tools = dict.fromkeys(name_of("tool", one.tool, catalog, speech) for one in presses if one.tool)
        name = IN_BRACKETS.sub("", name_of("point", point, catalog, speech))
        yield f"{name}: {', '.join((sides, *tools))}"


def _signs(events: Sequence[SafetyEvent], catalog: Catalog, speech: Speech) -> Iterator[tuple[str, str]]:
    for event in sorted(events, key=lambda one: one.at, reverse=True):
        yield speech.date_of(event.at), sign_of(event, catalog, speech)


def _clinic(profile: ClinicProfile) -> Iterator[str]:
    yield " · ".join(filter(None, (profile.name, profile.practitioner)))
    yield " · ".join(filter(None, (profile.address, profile.phone)))
    yield " · ".join(filter(None, (profile.email, profile.web, profile.hours)))
