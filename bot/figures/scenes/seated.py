"""Scenes on a chair: the sole on a small ball, and a tool drawn down the outer calf."""

from __future__ import annotations

from bot.figures.anatomy.shapes import Zone
from bot.figures.anatomy.side import SIDE
from bot.figures.boxes import Box
from bot.figures.labels import Callout, Tone
from bot.figures.palette import NO_PRESS, POINT_COLOURS, Look
from bot.figures.panels import Panel, Tag
from bot.figures.people.heads import profile
from bot.figures.people.limbs import SHANK_LENGTH, THIGH_LENGTH, bent, bone
from bot.figures.people.profile import Hand, Leg, arm, leg, neck, reach, seat, trunk
from bot.figures.props import ball, chair, room, scraper, shadow
from bot.figures.scenes.stage import Inset, Placing, Scene, Title
from bot.figures.scenes.xray import Lie, seen_through
from bot.figures.strokes import arrow, hatched

HEIGHT = 1180
GROUND = 1100
FIBULARIS = frozenset({"fibularis"})


def foot_ball(look: Look) -> Scene:
    """Draw a person on a chair who rolls a small ball under the sole."""
    place = Placing(1.1, -60, -100)
    panel = Panel("sole", Box(100, 44, 204, 344), "figure-foot-bottom")
    rolling = [
        arrow([place(752, 1112), place(706, 1118), place(660, 1112)], POINT_COLOURS[8]),
        arrow([place(664, 1136), place(710, 1142), place(756, 1136)], POINT_COLOURS[8]),
    ]
    return Scene(
        HEIGHT,
        Title((8,), "figure-point-foot", "figure-small-ball"),
        (
            room(1080, HEIGHT, GROUND - 60),
            place.art(_sitter(look)),
            *rolling,
        ),
        (
            Callout("figure-ball", (940, 1082), (place(704, 1068),)),
            Callout("figure-roll-slowly", (890, 800), tone=Tone.ACTION, widest=280),
        ),
        (Inset(panel, Box(742, 236, 298, 470)),),
    )


def _sitter(look: Look) -> str:
    hip, shoulder = (380.0, 812.0), (364.0, 574.0)
    root, head = (362.0, 532.0), (384.0, 446.0)
    near, far = _leg(hip, (668, 1000), 4), _leg(hip, (540, 1042))
    return "".join(
        (
            shadow(460, 1090, 330),
            chair(368, 870, 1090),
            arm(reach(shoulder, (560, 764), Hand.OPEN, turn=-72, bend=-1), look, far=True),
            leg(far, look, far=True),
            ball(704, 1068, 22),
            leg(near, look, hips=seat(hip, look)),
            neck(root, head, look),
            trunk(bone(root, (356, 680), (376, 806)), look),
            profile(head, look, 8),
            arm(reach(shoulder, (526, 776), Hand.OPEN, turn=-76, bend=-1), look),
        )
    )


def tool_outer_calf(look: Look) -> Scene:
    """Draw a person who bends forward on a chair and draws a smooth tool down the outer calf."""
    place = Placing(1.1, -60, -100)
    near = _leg((350, 812), (650, 1042))
    knob = Zone(*near.shank.at(0.19, -8), 14, 32, near.shank.turn())
    panel = Panel(
        "side",
        Box(-100, 504, 210, 424),
        "figure-view-side",
        (Tag("figure-no-pressure-outer-knee", (0.5, 0.04), ((9, 655),), Tone.NO_PRESS, 24, 0.9),),
        ("outer-knee",),
        (1, 1),
    )
    return Scene(
        HEIGHT,
        Title((6,), "figure-point-outer_calf", "figure-smooth-tool"),
        (
            room(1080, HEIGHT, GROUND - 60),
            place.art(_stroking(look, near, knob)),
            arrow([place(712, 890), place(726, 950), place(726, 1016)], POINT_COLOURS[6]),
        ),
        (Callout("figure-only-downward", (920, 930), tone=Tone.ACTION, widest=220),),
        (Inset(panel, Box(720, 216, 320, 500)),),
    )


def _stroking(look: Look, near: Leg, knob: Zone) -> str:
    shoulder, root, head = (490.0, 606.0), (498.0, 572.0), (560.0, 506.0)
    return "".join(
        (
            shadow(460, 1090, 330),
            chair(338, 870, 1090),
            leg(_leg(near.hip, (560, 1042)), look, far=True, shorts=True),
            leg(near, look, shorts=True, hips=seat(near.hip, look)),
            seen_through(SIDE, FIBULARIS, 6, Lie((8, 634), near.shank.at(0.1, -6), 0.68, near.shank.turn())),
            hatched(knob, NO_PRESS),
            neck(root, head, look),
            trunk(bone(root, (420, 680), (352, 806)), look),
            profile(head, look, 24),
            scraper((608, 922), -2),
            arm(reach(shoulder, (610, 890), Hand.FIST, bend=1, stretch=1.05), look),
        )
    )


def _leg(hip: tuple[float, float], ankle: tuple[float, float], foot: float = 0) -> Leg:
    return Leg(hip, bent(hip, ankle, THIGH_LENGTH, SHANK_LENGTH), ankle, foot)
