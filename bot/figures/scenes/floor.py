"""Scenes on the floor: sitting on the ball, and the calf rubbed on the other knee."""

from __future__ import annotations

from bot.figures.anatomy.side import SIDE
from bot.figures.labels import Box, Callout, Labels, Tone
from bot.figures.palette import POINT_COLOURS, Look
from bot.figures.panels import Panel, Tag
from bot.figures.people.heads import profile
from bot.figures.people.limbs import SHANK_LENGTH, THIGH_LENGTH, bent, bone
from bot.figures.people.profile import Arm, Hand, Leg, arm, leg, neck, reach, seat, trunk
from bot.figures.props import ball, cushion, mat, room, shadow
from bot.figures.scenes.stage import Placing, Title, labelled, staged
from bot.figures.scenes.xray import Lie, close_up, seen_through
from bot.figures.strokes import arrow

HEIGHT = 1180
GROUND = 1010
GLUTEALS = frozenset({"gluteus-maximus", "gluteus-medius"})
CALF = frozenset({"gastrocnemius-lateral"})


def buttock(labels: Labels, look: Look) -> str:
    """Draw a person who sits on the ball, leaning back on both hands."""
    place = Placing(1.08, -38, 38)
    rolling = [
        arrow([place(530, 968), place(478, 974), place(424, 968)], POINT_COLOURS[1]),
        arrow([place(430, 994), place(482, 1000), place(536, 994)], POINT_COLOURS[1]),
    ]
    panel = Panel("back", Box(-160, 118, 320, 230), "figure-view-back")
    return staged(
        HEIGHT,
        Title((1, 2), "figure-buttock", "figure-ball-on-floor"),
        labels,
        room(1080, HEIGHT, GROUND - 46),
        place.art(_sitter_on_ball(look)),
        close_up(panel, Box(610, 216, 430, 330), frozenset({1, 2}), labels, look),
        *rolling,
        labelled(
            HEIGHT,
            labels,
            Callout("figure-hands-carry", (150, 720), (place(214, 850),), widest=200),
            Callout("figure-ball", (700, 935), (place(486, 876),)),
            Callout("figure-roll-slowly", (800, 1108), tone=Tone.ACTION, widest=400),
        ),
    )


def _sitter_on_ball(look: Look) -> str:
    hip, shoulder = (478.0, 782.0), (346.0, 566.0)
    root, head = (330.0, 532.0), (322.0, 438.0)
    near, far = _bent_leg(hip, (764, 852)), _bent_leg(hip, (826, 846), 1.06)
    return "".join(
        (
            mat(90, 1010, 900),
            shadow(500, 906, 330),
            leg(far, look, far=True),
            arm(reach(shoulder, (292, 852), Hand.FLAT, turn=0, bend=-1, stretch=1.03), look, far=True),
            ball(466, 872, 30),
            seat(hip, look, -20),
            leg(near, look),
            neck(root, head, look),
            trunk(bone(root, (388, 660), (474, 770)), look),
            profile(head, look, -8),
            arm(reach(shoulder, (218, 862), Hand.FLAT, turn=0, bend=-1, stretch=1.03), look),
            seen_through(SIDE, GLUTEALS, 1, Lie((-10, 250), (486, 776), 0.56, -38)),
        )
    )


def calf_on_knee(labels: Labels, look: Look) -> str:
    """Draw a person who lies on the back and rests one calf on the other knee."""
    place = Placing(1, 6, 112)
    panel = Panel(
        "back",
        Box(-150, 560, 300, 330),
        "figure-view-back",
        (Tag("figure-no-pressure-knee-hollow", (0.5, 0.06), ((-72, 600), (72, 600)), Tone.NO_PRESS, 40, 0.9),),
        ("knee-hollow",),
        (0, 1),
    )
    return staged(
        HEIGHT,
        Title((7,), "figure-point-back_of_calf", "figure-calf-on-other-knee"),
        labels,
        room(1080, HEIGHT, GROUND - 40),
        place.art(_lying(look)),
        arrow([place(800, 560), place(720, 544), place(640, 532)], POINT_COLOURS[7]),
        arrow([place(640, 500), place(720, 510), place(806, 528)], POINT_COLOURS[7]),
        close_up(panel, Box(60, 236, 420, 440), frozenset({7}), labels, look),
        labelled(
            HEIGHT,
            labels,
            Callout("figure-slide-slowly", (800, 540), tone=Tone.ACTION, widest=400),
            Callout("figure-calf-on-knee", (880, 850), (place(660, 640),), widest=250),
        ),
    )


def _lying(look: Look) -> str:
    hip, shoulder = (496.0, 806.0), (244.0, 812.0)
    root, head = (214.0, 800.0), (130.0, 786.0)
    near = Leg(hip, (556, 590), (772, 622), -72)
    return "".join(
        (
            mat(24, 1044, 900),
            shadow(460, 906, 400),
            cushion(120, 858, 170, 66),
            leg(_bent_leg(hip, (770, 852)), look, far=True, shorts=True),
            neck(root, head, look),
            seat(hip, look, -90),
            leg(near, look, shorts=True),
            seen_through(SIDE, CALF, 7, Lie((-30, 680), near.shank.at(0.34, -14), 0.72, near.shank.turn())),
            trunk(bone(root, (360, 806), (492, 806)), look),
            profile(head, look, -84),
            arm(Arm(shoulder, (330, 868), (458, 868), Hand.OPEN, -96), look),
        )
    )


def _bent_leg(hip: tuple[float, float], ankle: tuple[float, float], size: float = 1) -> Leg:
    return Leg(hip, bent(hip, ankle, THIGH_LENGTH * size, SHANK_LENGTH * size), ankle)
