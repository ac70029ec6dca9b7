"""Scenes on the floor: sitting on the ball, and the calf rubbed on the other knee."""

from __future__ import annotations

from bot.figures.anatomy.back import BACK
from bot.figures.anatomy.side import SIDE
from bot.figures.boxes import Box
from bot.figures.labels import Callout, Tone
from bot.figures.palette import POINT_COLOURS, Look
from bot.figures.panels import Panel, Tag
from bot.figures.people import behind
from bot.figures.people.heads import profile
from bot.figures.people.limbs import SHANK_LENGTH, THIGH_LENGTH, bent, bone
from bot.figures.people.profile import Arm, Hand, Leg, arm, leg, neck, seat, trunk
from bot.figures.props import ball, cushion, mat, room, shadow
from bot.figures.scenes.stage import Inset, Placing, Scene, Title
from bot.figures.scenes.xray import SIT_BONES, Lie, seen_through
from bot.figures.strokes import arrow

HEIGHT = 1180
GROUND = 1010
BUTTOCK = frozenset({"gluteus-maximus-r", "gluteus-medius-r", "piriformis-r"})
BALL = 580, 868
CALF = frozenset({"gastrocnemius-lateral"})


def buttock(look: Look) -> Scene:
    """Draw a person from behind who sits with one buttock on the ball and leans to that side."""
    place = Placing(1.14, 10, -6)
    return Scene(
        HEIGHT,
        Title((1, 2), "figure-buttock", "figure-ball-on-floor"),
        (
            room(1080, HEIGHT, 860),
            place.art(_sitter_on_ball(look)),
            arrow([place(556, 356), place(612, 340), place(668, 358)], POINT_COLOURS[1]),
        ),
        (
            Callout("figure-lean-to-side", (860, 300), tone=Tone.ACTION, widest=300),
            Callout("figure-hands-carry", (170, 760), (place(384, 900),), widest=240),
            Callout("figure-ball", (920, 1120), (place(592, 880),)),
            Callout("figure-stay-and-breathe", (330, 1120), tone=Tone.ACTION, widest=480),
        ),
        (Inset(SIT_BONES, Box(40, 196, 380, 399)),),
    )


def _sitter_on_ball(look: Look) -> str:
    root, head, seat_at = (572.0, 552.0), (596.0, 460.0), (520.0, 812.0)
    return "".join(
        (
            mat(130, 920, 884, 4),
            shadow(530, 890, 250, 18),
            behind.raised_leg((470, 800), (392, 700), (376, 826), look),
            behind.raised_leg((570, 800), (654, 690), (668, 822), look),
            ball(*BALL, 30),
            behind.hips(seat_at, look, -5),
            seen_through(BACK, BUTTOCK, 1, Lie((72, 250), (562, 808), 0.62, -5)),
            behind.neck(root, head, look),
            behind.trunk(bone(root, (552, 680), (522, 792)), look),
            behind.head(head, look, 8),
            behind.propped_arm((494, 596), (394, 876), -1, look),
            behind.propped_arm((652, 612), (738, 888), 1, look),
        )
    )


def calf_on_knee(look: Look) -> Scene:
    """Draw a person who lies on the back and rests one calf on the other knee."""
    place = Placing(1, 6, 112)
    panel = Panel(
        "back",
        Box(-150, 476, 300, 354),
        "figure-view-back",
        (Tag("figure-no-pressure-knee-hollow", (0.5, 0.04), ((-72, 600), (72, 600)), Tone.NO_PRESS, 30, 0.9),),
        ("knee-hollow",),
    )
    return Scene(
        HEIGHT,
        Title((7,), "figure-point-back_of_calf", "figure-calf-on-other-knee"),
        (
            room(1080, HEIGHT, GROUND - 40),
            place.art(_lying(look)),
            arrow([place(800, 560), place(720, 544), place(640, 532)], POINT_COLOURS[7]),
            arrow([place(640, 500), place(720, 510), place(806, 528)], POINT_COLOURS[7]),
        ),
        (
            Callout("figure-slide-slowly", (800, 540), tone=Tone.ACTION, widest=400),
            Callout("figure-calf-on-knee", (880, 850), (place(660, 640),), widest=250),
        ),
        (Inset(panel, Box(60, 236, 420, 440)),),
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
            leg(near, look, shorts=True, hips=seat(hip, look, -90)),
            seen_through(SIDE, CALF, 7, Lie((-30, 680), near.shank.at(0.34, -14), 0.72, near.shank.turn())),
            trunk(bone(root, (360, 806), (492, 806)), look),
            profile(head, look, -84),
            arm(Arm(shoulder, (330, 868), (458, 868), Hand.OPEN, -96), look),
        )
    )


def _bent_leg(hip: tuple[float, float], ankle: tuple[float, float], size: float = 1) -> Leg:
    return Leg(hip, bent(hip, ankle, THIGH_LENGTH * size, SHANK_LENGTH * size), ankle)
