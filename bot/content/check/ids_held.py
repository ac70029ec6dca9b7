"""Promise: every id that code holds by name is in the catalog.

Reads: constants of care, conversations and figures, as HELD lists them; content/*.yaml.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Final

from bot.content.check.seen import Seen
from bot.content.faults import Fault

REGIONS, FLAGS, PRECAUTIONS, TOOLS, CARDS = "regions", "red_flags", "precautions", "tools", "learn"
MARKS = "bot/figures/body_marks.py"
HELD: Final[Mapping[tuple[str, str], str]] = MappingProxyType(
    {
        ("bot/care/safety/red_flags.py", "NEVER_SCREENED"): FLAGS,
        ("bot/care/safety/red_flags.py", "NEW_SIGN"): FLAGS,
        ("bot/conversations/clinic/patients/ledger_words.py", "OF_THEM"): FLAGS,
        ("bot/conversations/check_in/in_words.py", "WEAK_LEG"): FLAGS,
        ("bot/conversations/check_in/check_in.py", "ACCIDENT"): FLAGS,
        ("bot/care/understanding/signs.py", "BOTH_LEGS"): FLAGS,
        ("bot/care/safety/red_flags.py", "UNDER_AGE"): FLAGS,
        ("bot/care/safety/red_flags.py", "HELP"): FLAGS,
        ("bot/conversations/session/guided_session.py", "CHEST"): FLAGS,
        ("bot/conversations/comforting.py", "OF_BREATH"): FLAGS,
        ("bot/conversations/alarm.py", "SWOLLEN"): FLAGS,
        ("bot/conversations/alarm.py", "BLEEDING"): FLAGS,
        ("bot/conversations/safety/sign_question.py", "SADDLE"): FLAGS,
        ("bot/conversations/alarm.py", "SWOLLEN_PREGNANT"): FLAGS,
        ("bot/care/understanding/conditions.py", "REFUSED"): PRECAUTIONS,
        ("bot/care/understanding/conditions.py", "UNRULED"): PRECAUTIONS,
        ("bot/care/understanding/plain_dangers.py", "NERVES"): PRECAUTIONS,
        ("bot/care/understanding/conditions.py", "THINNER"): PRECAUTIONS,
        ("bot/care/understanding/conditions.py", "NEW_HIP"): PRECAUTIONS,
        ("bot/care/understanding/conditions.py", "PREGNANCY"): PRECAUTIONS,
        ("bot/conversations/reading_health.py", "MEDICINES"): CARDS,
        ("bot/care/understanding/plain_dangers.py", "HELP"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "STROKE"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "FEVER"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "TOILET"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "HEART"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "COLD"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "STAND"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "SADDLE"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "AFTER_CANCER"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "BOIL"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "WEAK_FOOT"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "WEAK_LEGS"): FLAGS,
        ("bot/care/understanding/plain_dangers.py", "CHEST"): FLAGS,
        ("bot/figures/part_maps.py", "TOP"): REGIONS,
        ("bot/care/understanding/plain_dangers.py", "BACK"): REGIONS,
        ("bot/conversations/check_in/lain_on.py", "HIP"): REGIONS,
        ("bot/care/understanding/plain_dangers.py", "FEVER_AND_BACK"): FLAGS,
        ("bot/care/understanding/relating.py", "CHAINS"): REGIONS,
        ("bot/care/body/regions.py", "OVER_VEINS"): REGIONS,
        ("bot/care/body/regions.py", "OF_THE_CALF"): REGIONS,
        ("bot/care/planning/session_plan.py", "ALWAYS_AT_HAND"): TOOLS,
        ("bot/conversations/alarm.py", "FAINTING"): FLAGS,
        ("bot/conversations/alarm.py", "GROIN"): REGIONS,
        ("bot/care/understanding/conditions.py", "BRITTLE"): PRECAUTIONS,
        ("bot/conversations/safety/told_when.py", "OPERATED"): PRECAUTIONS,
        ("bot/conversations/home/learn.py", "SAFETY_NET"): CARDS,
        ("bot/conversations/home/learn.py", "PICTURES"): CARDS,
        ("bot/conversations/comforting.py", "NO_HELP"): CARDS,
        ("bot/conversations/free_text.py", "REFERRED"): CARDS,
        ("bot/conversations/in_words/at_the_plan.py", "POINTS"): CARDS,
        ("bot/conversations/free_text.py", "ON_NUMB"): CARDS,
        **{(MARKS, name): REGIONS for name in ("FRONT", "BACK", "SOLE", "MIDDLE")},
    }
)
"""Constants whose words are ids, by file and name, and the YAML file that must have them. A constant that holds an id
and is not here fails in tests/content/check/test_ids_held.py."""


def ids_held(seen: Seen) -> Iterator[Fault]:
    """Find ids that code names and the content has not: renamed or taken out."""
    catalog = seen.catalog
    known = {
        REGIONS: catalog.regions,
        FLAGS: catalog.red_flags,
        PRECAUTIONS: catalog.precautions,
        TOOLS: catalog.tools,
        CARDS: catalog.cards,
    }
    for held in seen.scanned.held:
        kind = HELD.get((held.file, held.name))
        if kind is not None and held.word not in known[kind]:
            reason = f"is missing: {held.file}:{held.line} names it ({held.name}); ids are stored and never renamed"
            yield Fault(f"{kind}.yaml", held.word, reason)
