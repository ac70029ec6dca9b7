"""A sample of every state that a conversation can stand at, made from its fields."""

from __future__ import annotations

from dataclasses import MISSING, fields, is_dataclass
from datetime import UTC, datetime
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

from bot.care.planning.session_plan import Method
from bot.care.record.history import CareSession, PressedPoint
from bot.care.record.person import Complaint, Told
from bot.care.understanding import Doubt
from bot.conversations.safety.red_flag_check import AskingScreen, WhichSign
from bot.conversations.session.session_run import Press, Run
from bot.conversations.warmth.warmth_states import AfterHold, Holding, ReadyToHold, ReadyToWarm, SkinAfter

AT = datetime(2026, 11, 21, 15, 0, tzinfo=UTC)
METHOD = Method(("tennis_ball",), "wall", ("point-tfl-with-tennis-ball",), "scene-wall-tfl")
PRESS = Press("tfl", "left", 90, 30, 60, (METHOD,))
SAMPLES: dict[type, object] = {
    str: "",
    int: 0,
    bool: False,
    datetime: AT,
    Complaint: Complaint(("hip_front",), (), "left", 6),
    Told: Told(Complaint(("hip_front",)), (Doubt("weakness", "leg"),)),
    Run: Run(AT, 6, (PRESS, PRESS), done=(PressedPoint("gluteals", "left", 90, "time"),)),
    CareSession: CareSession(AT, AT, 6, None, (PressedPoint("tfl", "left", 90, "time"),)),
    AskingScreen: AskingScreen(("private_signs",), 1, (), "precautions"),
}
"""What stands for a type whose emptiest value would make no sense."""


ASKING = AskingScreen(("saddle", "nerves"), 9, (), "precautions")
READY = ReadyToHold("stretch_knees_to_chest")
REAL = {
    "AskingScreen": ASKING,
    "WhichSign": WhichSign(ASKING),
    "ReadyToWarm": ReadyToWarm("heat"),
    "SkinAfter": SkinAfter("heat", AT, 900),
    "AfterHold": AfterHold(READY),
    "ReadyToHold": READY,
    "Holding": Holding(READY, AT),
}
"""States whose ids have to exist."""


def sample(of: Any) -> Any:
    """Give a value of that type; fields with defaults keep them."""
    if of in SAMPLES:
        return SAMPLES[of]
    if get_origin(of) in {Union, UnionType}:
        return None if NoneType in get_args(of) else sample(get_args(of)[0])
    if get_origin(of) is tuple:
        return ()
    assert is_dataclass(of), f"tests/sampling.py knows no sample of {of}"
    hints = get_type_hints(of)
    needed = [one.name for one in fields(of) if one.default is MISSING and one.default_factory is MISSING]
    return of(**{name: sample(hints[name]) for name in needed})  # type: ignore[operator]
