"""An entry of the content in words, for whoever signs it: its name, and what the bot goes by; never an id."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from bot.care.catalog import Catalog
from bot.care.checkable import Checkable
from bot.care.text_ids import text_id
from bot.conversations.frame.asking import lines
from bot.talk.bubbles import Text, Texts

FIELDS: Final = (
    "kinds", "area", "lies_in", "number", "route", "ways", "place", "tools", "spots", "warnings", "seconds", "per_week",
    "tips", "after_check", "asked_only", "leads_to", "prevents", "by_hand", "ends_after_weeks", "forbids", "light",
    "taken", "acts", "blocks", "maternity", "raised_by", "urgency", "check_every", "enough", "hold", "longest",
    "minutes", "positions", "covers", "rest", "sore_skin_hours", "times", "warm_for", "stands_in",
)  # fmt: skip
RULES: Final = {one: f"rule-{one}" for one in FIELDS}
"""What a clinician has to know of an entry; how it is drawn and laid out stands in its pictures."""

VALUES: Final = (
    "pressing", "warming", "stretching", "moving", "wall", "floor", "lying", "seated", "standing", "prone", "supine",
    "side_lying", "back", "hip", "leg", "lower_leg", "calf", "foot", "vein", "hand", "body_weight", "firm_ball",
    "barefoot_ball", "scraping", "more_pressure", "near_hip", "crossing", "deep_bend", "rounded_back", "immersion",
    "emergency", "same_day", "soon", "top", "side", "bottom", "on_leg", "on_knee", "on_ball", "on_stool", "by_hand",
    "sole_by_hand", "wall_lower", "soak", "clinic", "session", "warmth", "ask", "effort_then_rest", "effort",
    "sitting",
)  # fmt: skip
WORDS: Final = {one: f"doing-{one}" for one in VALUES}
OWN: Final = {"acts": "act", "warnings": "warning"}
"""Fields whose values have texts of their own, and how the ids of these begin."""
OF_WARMTH: Final = {
    "heat": "check-warmth-heat",
    "hot_tub": "check-warmth-hot-tub",
    "stretch_knees_to_chest": "check-warmth-knees-to-chest",
    "stretch_opposite_shoulder": "check-warmth-opposite-shoulder",
    "pace": "check-warmth-pace",
}


def name_of(one: Checkable, catalog: Catalog) -> Text:
    """Give what it is called: its title, its sign, its place."""
    if one.kind == "warmth" and one.id in OF_WARMTH:
        return Text(OF_WARMTH[one.id])
    return _entry(one.id, catalog, one.kind) or _as_it_is(one.id)


def rule_of(one: Checkable, catalog: Catalog) -> Text | Texts:
    """Give what the bot goes by, a line a field."""
    told = [_line(name, value, catalog) for name, value in one.rule.items() if name in RULES]
    return lines(*told) if told else Text("rule-words-only")


def _line(field: str, value: Any, catalog: Catalog) -> Text:
    return Text("rule-line", {"field": Text(RULES[field]), "value": _worded(value, catalog, field)})


def _worded(value: Any, catalog: Catalog, field: str) -> Text | Texts:
    match value:
        case True:
            return Text("rule-yes")
        case str():
            return _word(value, catalog, field)
        case Mapping():
            return lines(*(_way(str(name), one, catalog) for name, one in value.items()))
        case Sequence():
            listed = tuple(_word(str(one), catalog, field) for one in value)
            return Texts(listed) if listed else Text("rule-none")
    return _as_it_is(str(value))


def _way(name: str, fields: Mapping[str, Any], catalog: Catalog) -> Text:
    told = [_line(field, value, catalog) for field, value in fields.items() if field in RULES]
    return Text("rule-way", {"way": _word(name, catalog, "ways"), "lines": lines(*told)})


def _word(value: str, catalog: Catalog, field: str) -> Text:
    """Say one value: a field of what to do, or what to stay off, has texts of its own."""
    own = [text for flag in catalog.red_flags.values() for text in flag.acts] if field == "acts" else []
    own += [text for point in catalog.points.values() for text in point.warnings] if field == "warnings" else []
    if found := next((one for one in own if one == text_id(OWN[field], value)), None):
        return Text(found)
    if value in WORDS and not (field in {"area", "lies_in", "covers"} and value in catalog.regions):
        return Text(WORDS[value])
    return _entry(value, catalog) or _as_it_is(value)


def _entry(id_: str, catalog: Catalog, kind: str = "") -> Text | None:
    """Name whatever entry has that id, one of a kind first."""
    names = {
        "tips": {one.id: one.title for one in catalog.tips.values()},
        "courses": {one.id: one.name for one in catalog.courses.values()},
        "learn": {one.id: one.title for one in catalog.cards.values()},
        "red_flags": {one.id: one.text for one in catalog.red_flags.values()},
        "precautions": {one.id: one.text for one in catalog.precautions.values()},
        "points": {one.id: one.label for one in catalog.points.values()},
        "tools": {one.id: one.text for one in catalog.tools.values()},
        "regions": {one.id: one.text for one in catalog.regions.values()},
    }
    among = [names[kind]] if kind in names else list(names.values())
    found = next((one[id_] for one in among if id_ in one), None)
    return None if found is None else Text(found)


def _as_it_is(words: str) -> Text:
    return Text("words-as-they-are", {"words": words.replace("_", " ")})
