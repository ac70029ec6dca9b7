"""The one place that says what a person may do now: press where and how, warm, stretch, and be invited to which.

Plan, session, warmth, stretch, reminder, course, broadcast, learn card and look back ask it; nothing else decides. It
follows from the lock, open questions about danger, precautions, danger signs, numb skin, points where nerves answered,
and the score of the day. What rests is said by planning/rest.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from bot.care.body.demands import ACTS, KINDS_OF_PRESSING, POINT_KINDS
from bot.care.body.points import Point, Way
from bot.care.body.regions import Region
from bot.care.catalog import Catalog
from bot.care.planning.doses import HeatDose, Position, Stretch, minutes_left
from bot.care.record.person import Complaint, Person
from bot.care.safety.details import answer, unallowed
from bot.care.safety.precautions import PLACE
from bot.care.safety.red_flags import shown_by
from bot.care.safety.rules import BY_HAND, FORBID, LIGHT, Rule, forbids_all

NUMB_SKIN: Final = "numb_skin"
NERVE_SIGNS: Final = "nerve_signs"
NO_PAIN: Final = "no_pain"
VERY_SORE: Final = "very_sore"
OF_THE_DAY: Final = (NO_PAIN, VERY_SORE)
TOO_MUCH_WHEN_SORE: Final = ("stretching", "immersion")
REASONS: Final = (NUMB_SKIN, NERVE_SIGNS, *OF_THE_DAY)
"""Reasons that are no id of the content. LeftOut.because is one of them, or a precaution's or red flag's id."""

PRESS: Final = frozenset({"pressing"})

STILL_WALK: Final = "still-walk"
STILL_WARM: Final = "still-warm"
STILL_BREATHE: Final = "still-breathe"
STILL_LEARN: Final = "still-learn"
KEEP_STILL: Final = frozenset({"act-sit-still", "act-move-little"})
"""What a danger sign may ask for, beside which nothing says to change position."""
STILL: Final = (STILL_WALK, STILL_WARM, STILL_BREATHE, STILL_LEARN)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A point or step (its id) that is not offered; because: a precaution's or red flag's id, or one of REASONS."""

    what: str
    because: str


@dataclass(frozen=True, slots=True)
class Allowance:
    """What one person may do now, by their rules.

    closed: why nothing at all may begin (the id of a red flag), "" where something may.
    """

    closed: str
    rules: tuple[Rule, ...]
    catalog: Catalog

    # ------------------------------------------------------------ anything, by its kinds

    def refusal(self, kinds: Iterable[str]) -> str | None:
        """Say why something with these kinds is not for this person now; None where it is."""
        asked = frozenset(kinds)
        return next((rule.because for rule in self.rules if rule.refuses(asked)), None)

    def forbidden(self, kinds: Iterable[str]) -> str | None:
        """Say why nothing with these kinds is to be done in any way, however lightly; None where some way may be."""
        asked = frozenset(kinds)
        rules = (rule for rule in self.rules if rule.asks == FORBID)
        return next((rule.because for rule in rules if rule.refuses(asked)), None)

    def lightly(self, kinds: Iterable[str]) -> str | None:
        """Say why something with these kinds is to be done with the lightest touch; None where it need not."""
        asked = frozenset(kinds)
        return next((rule.because for rule in self.rules if rule.lightens(asked)), None)

    def feels_little(self, kinds: Iterable[str]) -> bool:
        """Say whether the skin there may not feel what is too much: it is looked at."""
        asked = frozenset(kinds)
        numbing = {NUMB_SKIN, *(rule.because for rule in self.rules if rule.asks == BY_HAND)}
        return any(rule.because in numbing for rule in self.rules if rule.lightens(asked))

    @property
    def of_the_day(self) -> tuple[str, ...]:
        """What the score of the day asks for: one of OF_THE_DAY, or nothing."""
        return tuple(dict.fromkeys(rule.because for rule in self.rules if rule.because in OF_THE_DAY))

    @property
    def still(self) -> tuple[str, ...]:
        """Text ids of what is still allowed where there is nothing to press; there is always something."""
        warm = (STILL_WARM,) if self.heat else ()
        walk = () if self.refusal(("moving",)) else (STILL_WALK,)
        breathe = () if self._is_to_keep_still else (STILL_BREATHE,)
        return (*walk, *warm, *breathe, STILL_LEARN)

    @property
    def _is_to_keep_still(self) -> bool:
        """Whether a sign asks to move little or to sit still: nothing beside it says to change position."""
        named = {self.closed, *(rule.because for rule in self.rules)}
        flags = (flag for flag in self.catalog.red_flags.values() if flag.id in named)
        return any(not KEEP_STILL.isdisjoint(flag.acts) for flag in flags)

    @property
    def light_only(self) -> bool:
        """Whether all pressing is to be of the lightest touch."""
        return self.lightly(PRESS) is not None

    def refuses_invitation(self, kinds: Sequence[str]) -> str | None:
        """Say why nobody may invite this person to something of these kinds: by a tip, a card, a reminder.

        What invites to nothing is for everybody. An invitation to press is refused also where no point of its kinds
        could be pressed; to warm or to stretch, where no way would be left.
        """
        asked = frozenset(kinds)
        if not asked:
            return None
        if because := self.refusal(asked):
            return because
        if "pressing" in asked and (because := self._nothing_to_press(asked.intersection(POINT_KINDS))):
            return because
        if "warming" in asked and not self.heat:
            return self._no_heat()
        return self._no_stretch() if "stretching" in asked and not self.stretches else None

    def _nothing_to_press(self, kinds: frozenset[str]) -> str | None:
        meant = [one for one in self.catalog.points.values() if kinds.issubset(one.kinds)]
        if any(self.ways(point) for point in meant):
            return None
        return next((because for point in meant if (because := self.point_refusal(point))), None)

    def _no_stretch(self) -> str | None:
        every = self.catalog.warmth.stretches.values()
        return next((because for one in every if (because := self.stretch_refusal(one))), None)

    # ------------------------------------------------------------ pressing

    def ways(self, point: Point) -> tuple[Way, ...]:
        """Give the ways in which a point may be pressed; what stands in for another only where that one is refused."""
        fit = [way for way in point.ways if self.refusal(way.kinds) is None]
        placed = {way.placing for way in fit}
        return tuple(way for way in fit if way.stands_in not in placed)

    def point_refusal(self, point: Point) -> str | None:
        """Say why a point is left out; None where some way is left to press it."""
        if because := self.forbidden(point.demands):
            return because
        if self.ways(point):
            return None
        return next(because for way in point.ways if (because := self.refusal(way.kinds)))

    # ------------------------------------------------------------ warmth and stretch

    @property
    def heat(self) -> dict[str, Position]:
        """The ways to warm up, each in the first position that is safe."""
        found = {id_: self.position(dose).position for id_, dose in self.catalog.warmth.ways.items()}
        return {id_: position for id_, position in found.items() if position is not None}

    def position(self, dose: HeatDose) -> Lying:
        """Give the first safe position for a way to warm up, or why there is none."""
        refused = [(one, self.refusal(one.kinds)) for one in dose.positions]
        first = next((one for one, because in refused if because is None), None)
        return Lying(first, None if first else next((because for _, because in refused if because), None))

    def heat_open(self, person: Person, now: datetime) -> dict[str, int]:
        """Give those ways with the minutes that the skin may still have now (aware, UTC); too few is shut."""
        doses = self.catalog.warmth
        left = {way: minutes_left(doses.ways[way], person.warmed, now, doses.pace) for way in self.heat}
        return {way: most for way, most in left.items() if most >= doses.ways[way].check_every}

    @property
    def stretches(self) -> tuple[str, ...]:
        """The stretches that are safe."""
        every = self.catalog.warmth.stretches.values()
        return tuple(one.id for one in every if self.stretch_refusal(one) is None)

    def stretch_refusal(self, stretch: Stretch) -> str | None:
        """Say why a stretch is left out; None where it is not. Stretches need warm muscles (S67, S71)."""
        return self.refusal(stretch.kinds) or self._no_heat()

    def _no_heat(self) -> str | None:
        """Say why there is no safe way to warm up; None where there is one."""
        if self.heat:
            return None
        return next((self.position(one).because for one in self.catalog.warmth.ways.values()), None)

    # ------------------------------------------------------------ told

    @property
    def left_out(self) -> tuple[LeftOut, ...]:
        """All that is left out, each with its first reason: points, kinds of pressing, ways to warm up, stretches."""
        return tuple(dict.fromkeys((*self._points_out(), *self._kinds_out(), *self.comfort_out)))

    @property
    def comfort_out(self) -> tuple[LeftOut, ...]:
        """What of warmth and stretch is left out."""
        doses = self.catalog.warmth
        heat = ((id_, self.position(dose).because) for id_, dose in doses.ways.items())
        stretches = ((id_, self.stretch_refusal(one)) for id_, one in doses.stretches.items())
        return tuple(LeftOut(id_, because) for id_, because in (*heat, *stretches) if because)

    def _points_out(self) -> Iterator[LeftOut]:
        for point in self.catalog.points.values():
            if because := self.point_refusal(point):
                yield LeftOut(point.id, because)

    def _kinds_out(self) -> Iterator[LeftOut]:
        """Name the kinds of pressing that nothing is left of, unless there is no pressing at all."""
        if self.refusal(PRESS):
            return
        open_ = [point for point in self.catalog.points.values() if self.forbidden(point.demands) is None]
        for kind in KINDS_OF_PRESSING:
            asks = [self.refusal(way.kinds) for point in open_ for way in point.ways if kind in way.kinds]
            because = self.refusal((*PRESS, kind)) or (next(iter(asks), None) if all(asks) else None)
            if because:
                yield LeftOut(kind, because)


@dataclass(frozen=True, slots=True)
class Lying:
    """How to lie or sit in the warmth, or because of what there is no safe way."""

    position: Position | None
    because: str | None


def allowed(catalog: Catalog, person: Person) -> Allowance:
    """Say what a person may do now. Of a person on_another_day the score of the day is left aside."""
    closed = person.doubted[0] if person.doubted else ""
    closed = person.lock.flag if person.lock is not None else closed
    shut = (forbids_all(closed),) if closed else ()
    return Allowance(closed, (*shut, *_rules(person, catalog)), catalog)


def on_another_day(person: Person) -> Person:
    """Leave the score aside: it was said of its day, and an invitation is for a later one."""
    told = person.complaint
    return replace(person, complaint=replace(told, score=None)) if told and told.score is not None else person


def flags_of(person: Person, catalog: Catalog) -> tuple[str, ...]:
    """Name the danger signs that care has to keep in mind: said yes to, kept after a lock, shown by the places."""
    shown = shown_by(person.complaint or Complaint(), person.precautions or (), catalog.red_flags)
    return tuple(dict.fromkeys((*person.careful, *person.blocked_by, *shown)))


def closed_to(person: Person, catalog: Catalog) -> tuple[str, ...]:
    """Name the acts, and the tips of the content, that this person may not be invited to on a day that is not today.

    Nobody is invited to any act before danger signs and precautions were asked.
    """
    asked = person.screened_at is not None and person.precautions is not None
    may = allowed(catalog, on_another_day(person))
    named = (*((act, (act,)) for act in ACTS), *((tip.id, tip.kinds) for tip in catalog.tips.values()))
    return tuple(id_ for id_, kinds in named if kinds and (not asked or may.refuses_invitation(kinds)))


def _rules(person: Person, catalog: Catalog) -> Iterator[Rule]:
    """A precaution or sign that the content no longer knows forbids everything: nobody can tell what it was for.

    So does a sign that blocks nothing in particular, where no doctor has said yes yet.
    """
    complaint = person.complaint or Complaint()
    for id_ in dict.fromkeys(person.precautions or ()):
        known = catalog.precautions.get(id_)
        yield from known.restrictions.rules(id_) if known else (forbids_all(id_),)
        yield from _of_places(answer(person, id_, PLACE) or (), id_, catalog)
    yield from (Rule(PRESS, FORBID, id_) for id_ in unallowed(person))
    for id_ in flags_of(person, catalog):
        flag = catalog.red_flags.get(id_)
        kinds = flag.blocks if flag else ()
        yield from (Rule(frozenset((kind,)), FORBID, id_) for kind in kinds)
        if flag is None or (id_ in person.blocked_by and not kinds):
            yield forbids_all(id_)
    yield from _of_numb_skin(complaint, catalog)
    yield from (Rule(PRESS | {point}, FORBID, NERVE_SIGNS) for point in person.nerve_points)
    yield from _of_the_score(complaint.score, catalog)


def _of_the_score(score: int | None, catalog: Catalog) -> Iterator[Rule]:
    """What hurts by itself as much as no press may hurt is touched only lightly, not stretched and not bathed hot."""
    limits = catalog.cadence.session
    if score is None:
        return
    if score == 0:
        yield Rule(PRESS, FORBID, NO_PAIN)
    elif limits.stops(score):
        yield Rule(PRESS, LIGHT, VERY_SORE)
        yield from (Rule(frozenset({kind}), FORBID, VERY_SORE) for kind in TOO_MUCH_WHEN_SORE)


def _of_places(places: Sequence[str], because: str, catalog: Catalog) -> Iterator[Rule]:
    """Nothing is pressed where the skin is sore; a place that the content no longer knows may be any."""
    for id_ in places:
        region = catalog.regions.get(id_)
        yield Rule(PRESS if region is None else PRESS | {_touched(region)}, FORBID, because)


def _touched(region: Region) -> str:
    """Give the kind of what is pressed where a region is: below the knee its whole part."""
    below = "foot" if region.part == "foot" else "calf"
    return below if region.below_the_knee else region.id


def _of_numb_skin(complaint: Complaint, catalog: Catalog) -> Iterator[Rule]:
    """Numb skin feels neither heat nor pressure; below the knee only fingers go there.

    A numb place that the content no longer knows may be any of them.
    """
    if not complaint.numb:
        return
    yield Rule(frozenset({"immersion"}), FORBID, NUMB_SKIN)
    for id_ in complaint.numb:
        region = catalog.regions.get(id_)
        if region is None:
            yield Rule(frozenset({"warming"}), FORBID, NUMB_SKIN)
            yield Rule(PRESS, LIGHT, NUMB_SKIN)
            yield Rule(PRESS | {"lower_leg"}, BY_HAND, NUMB_SKIN)
        elif region.below_the_knee:
            yield Rule(PRESS | {_touched(region)}, BY_HAND, NUMB_SKIN)
        else:
            yield Rule(frozenset({"warming", id_}), FORBID, NUMB_SKIN)
            yield Rule(PRESS | {id_}, LIGHT, NUMB_SKIN)
