"""From entries of content files to values: one function a file."""

from __future__ import annotations

from collections.abc import Collection
from datetime import timedelta
from zoneinfo import ZoneInfo

from bot.care.body import points, regions
from bot.care.body.points import Muscle, Point, Tool, Way
from bot.care.body.regions import Region
from bot.care.entries import Entry, Known
from bot.care.learning import LEADS_TO, LearnCard
from bot.care.origin import Reference, Statement
from bot.care.planning.cadence import Cadence, FollowUps, Meaningful, QuietHours, Screening, SessionLimits
from bot.care.planning.doses import HeatDose, Pace, Stretch
from bot.care.practice import Clinic, ClinicProfile, TipRules
from bot.care.safety.emergency import Emergency, NamedZone
from bot.care.safety.precautions import Precaution
from bot.care.safety.red_flags import RedFlag, Screen, Urgency
from bot.care.text_ids import text_id
from bot.care.tip_series import Tip, TipSeries

MARKS = ("seen", "textbook", "design")
POINT_FIELDS = ("number", "area", "lies_in", "steps", "ways", "warnings", "scene", "seconds")


def statement(entry: Entry) -> Statement:
    entry.only("says", "where")
    return Statement(entry.id, entry.word("says"), entry.word("where"))


def reference(entry: Entry) -> Reference:
    entry.only("where", "mark")
    return Reference(entry.id, entry.word("where"), entry.one_of("mark", MARKS))


def region(entry: Entry, known: Known) -> Region:
    entry.only("zone", "part")
    zone = entry.maybe("zone")
    if zone is not None:
        entry.one_of("zone", regions.ZONES)
    return Region(entry.id, zone, entry.one_of("part", regions.PARTS), entry.origin(known))


def tool(entry: Entry, known: Known) -> Tool:
    entry.only("counts_as")
    return Tool(entry.id, entry.words("counts_as", points.STEPS), entry.origin(known))


def muscle(entry: Entry, known: Known, known_regions: Collection[str]) -> Muscle:
    entry.only("point", "weights", "regions", "acupoints")
    return Muscle(
        id=entry.id,
        point=entry.one_of("point", points.IDS),
        weights=entry.weights("weights", regions.ZONES),
        regions=entry.weights("regions", known_regions),
        acupoints=entry.words("acupoints"),
        origin=entry.origin(known),
    )


def point(entry: Entry, known: Known, known_regions: Collection[str], tools: Collection[str], longest: int) -> Point:
    entry.only(*POINT_FIELDS)
    ways = _ways(entry, tools)
    return Point(
        id=entry.id,
        number=entry.whole("number", 1, len(points.IDS)),
        area=entry.word("area"),
        lies_in=entry.words("lies_in", known_regions),
        steps=tuple(text_id("point", entry.id, step) for step in entry.words("steps")),
        ways=ways,
        spots=tuple(dict.fromkeys(way.spot for way in ways if way.spot)),
        warnings=tuple(text_id("warning", warning) for warning in entry.words("warnings")),
        scene=entry.word("scene"),
        seconds=entry.whole("seconds", 30, longest),
        origin=entry.origin(known),
    )


def _ways(entry: Entry, tools: Collection[str]) -> tuple[Way, ...]:
    pairs = entry.ways("ways")
    if not pairs:
        entry.fault("has no ways to press it")
    for _, used in pairs:
        if used not in tools:
            entry.fault(f"ways names the tool {used!r}, which is not known")
    return tuple(
        Way(used, spot, text_id("point", entry.id, *([spot] if spot else []), "with", used)) for spot, used in pairs
    )


def red_flag(entry: Entry, known: Known, flags: Collection[str]) -> RedFlag:
    entry.only("urgency", "raised_by", "blocks", "acts")
    return RedFlag(
        id=entry.id,
        urgency=_urgency(entry),
        raised_by=entry.words("raised_by", flags),
        blocks=entry.words("blocks", (*points.IDS, *points.STEPS)),
        acts=tuple(text_id("act", act) for act in entry.words("acts")),
        origin=entry.origin(known),
    )


def screen(entry: Entry, known: Known, flags: Collection[str], precautions: Collection[str]) -> Screen:
    entry.only("urgency", "flags", "precaution")
    asked = entry.words("flags", flags)
    if not asked:
        entry.fault("asks about no flags")
    precaution = entry.maybe("precaution")
    if precaution is not None:
        entry.one_of("precaution", precautions)
    return Screen(entry.id, _urgency(entry), asked, precaution, entry.origin(known))


def _urgency(entry: Entry) -> Urgency:
    value = entry.one_of("urgency", tuple(Urgency))
    return Urgency(value) if value in tuple(Urgency) else Urgency.EMERGENCY


def precaution(entry: Entry, known: Known) -> Precaution:
    entry.only("leaves_out", "light_only")
    out = entry.words("leaves_out", (*points.IDS, *points.STEPS))
    light = entry.yes("light_only")
    if not out and not light:
        entry.fault("changes nothing: give it leaves_out or light_only")
    return Precaution(entry.id, out, light, entry.origin(known))


def emergency(entry: Entry, known: Known) -> Emergency:
    entry.only("number", "crisis", "advice")
    number = entry.word("number")
    return Emergency(entry.id, number, entry.maybe("crisis") or number, entry.maybe("advice"), entry.origin(known))


def zone(entry: Entry) -> NamedZone:
    entry.only("country")
    try:
        ZoneInfo(entry.id)
    except (KeyError, ValueError, OSError):
        entry.fault("is no time zone")
    return NamedZone(entry.id, entry.word("country"))


ANSWERS = ("yes", "no", "none", "done", "left", "right", "both", "middle")


def answers(entry: Entry) -> dict[str, str]:
    """Read, for one locale, which typed words stand for which answer."""
    entry.only(*ANSWERS)
    return {word.casefold(): answer for answer in ANSWERS for word in entry.words(answer)}


CADENCES = ("rest", "reminders", "quiet_hours", "moments", "session", "screening", "change", "follow_up")


def cadence(given: dict[str, Entry]) -> Cadence:
    """Read the rhythm of care; every entry of CADENCES must be given."""
    rest, reminders, quiet, change = (given[name] for name in ("rest", "reminders", "quiet_hours", "change"))
    return Cadence(
        rest_days=rest.whole("days", 2, 14),
        nudge_days=reminders.whole("nudge_days", 1, 14),
        slip=timedelta(minutes=reminders.whole("slip_minutes", 0, 600)),
        slow_days=reminders.whole("slow_days", 2, 60),
        ask_after=reminders.whole("ask_after", 1, 20),
        quiet=QuietHours(quiet.clock("since"), quiet.clock("until")),
        moments={name: given["moments"].clock(name) for name in ("morning", "evening")},
        session=_limits(given["session"]),
        screening=Screening(given["screening"].whole("weeks", 1, 12), given["screening"].whole("pain_rise", 1, 10)),
        change=Meaningful(change.whole("points", 1, 10), change.whole("percent", 1, 100), change.whole("rise", 1, 10)),
        follow_up=_follow_ups(given["follow_up"]),
    )


def _follow_ups(entry: Entry) -> FollowUps:
    return FollowUps(
        day=timedelta(hours=entry.whole("after_hours", 12, 48)),
        week=timedelta(days=entry.whole("look_back_days", 5, 14)),
        advise=timedelta(weeks=entry.whole("advise_weeks", 1, 6)),
        apart=timedelta(minutes=entry.whole("apart_minutes", 60, 720)),
    )


def _limits(entry: Entry) -> SessionLimits:
    return SessionLimits(
        points=entry.whole("points", 1, 3),
        longest=entry.whole("longest", 30, 120),
        breath_at=entry.whole("breath_at", 5, 120),
        nerve_at=entry.whole("nerve_at", 5, 120),
        lighten_above=entry.whole("lighten_above", 1, 9),
        stop_above=entry.whole("stop_above", 1, 9),
    )


CLINIC = ("profile", "tips")


def clinic(given: dict[str, Entry], known: Known) -> Clinic:
    """Read the clinic; every entry of CLINIC must be given."""
    profile, tips = (given[name] for name in CLINIC)
    tips.only("per_week", "undo_seconds")
    return Clinic(
        profile=_profile(profile),
        tips=TipRules(tips.whole("per_week", 1, 14), tips.whole("undo_seconds", 10, 600)),
        origins=tuple((name, given[name].origin(known)) for name in CLINIC),
    )


def _profile(entry: Entry) -> ClinicProfile:
    needed = ("name", "practitioner", "phone", "email", "web", "address")
    entry.only(*needed, "hours", "booking")
    given = {name: entry.word(name) for name in needed}
    return ClinicProfile(**given, hours=entry.maybe("hours") or "", booking=entry.maybe("booking") or "")


def heat_dose(entry: Entry, known: Known) -> HeatDose:
    entry.only("minutes", "longest", "enough", "check_every", "picture")
    longest = entry.whole("longest", 5, 20)
    return HeatDose(
        id=entry.id,
        minutes=entry.whole("minutes", 5, longest),
        longest=longest,
        enough=entry.whole("enough", 5, longest),
        check_every=entry.whole("check_every", 1, 5),
        picture=entry.maybe("picture"),
        origin=entry.origin(known),
    )


def stretch(entry: Entry, known: Known) -> Stretch:
    entry.only("hold", "times", "picture")
    hold, times = entry.whole("hold", 5, 30), entry.whole("times", 1, 3)
    return Stretch(entry.id, hold, times, entry.maybe("picture"), entry.origin(known))


def pace(entry: Entry, known: Known) -> Pace:
    entry.only("warm_for", "rest", "sore_skin_hours")
    return Pace(
        warm_for=timedelta(minutes=entry.whole("warm_for", 5, 30)),
        rest=timedelta(minutes=entry.whole("rest", 30, 600)),
        sore_skin=timedelta(hours=entry.whole("sore_skin_hours", 12, 240)),
        origin=entry.origin(known),
    )


def card(entry: Entry, known: Known, befores: Collection[str]) -> LearnCard:
    entry.only("pages", "picture", "after_check", "prevents", "leads_to")
    return LearnCard(
        id=entry.id,
        pages=entry.whole("pages", 1, 4),
        picture=entry.maybe("picture"),
        after_check=entry.yes("after_check"),
        prevents=entry.words("prevents", befores),
        leads_to=entry.one_of("leads_to", LEADS_TO) if entry.maybe("leads_to") else "session",
        origin=entry.origin(known),
    )


def tip(entry: Entry, known: Known) -> Tip:
    entry.only("invites_to")
    return Tip(entry.id, entry.words("invites_to", (*points.IDS, *points.STEPS)), entry.origin(known))


def course(entry: Entry, known: Known, tips: Collection[str]) -> TipSeries:
    entry.only("per_week", "tips")
    given = entry.words("tips", tips)
    if not given:
        entry.fault("has no tips")
    return TipSeries(entry.id, entry.whole("per_week", 1, 7), given, entry.origin(known))
