"""Scenes at the wall: the ball at the buttock, the front of the hip, the outer thigh and the low back."""

from __future__ import annotations

from bot.figures.anatomy.front import FRONT
from bot.figures.anatomy.shapes import points
from bot.figures.anatomy.side import SIDE
from bot.figures.boxes import Box
from bot.figures.curves import Point
from bot.figures.labels import Callout, Tone
from bot.figures.palette import POINT_COLOURS, Look
from bot.figures.panels import Panel, Tag
from bot.figures.people import facing
from bot.figures.people.heads import profile
from bot.figures.people.limbs import SHANK_LENGTH, THIGH_LENGTH, bent, bone
from bot.figures.people.profile import Arm, Hand, Leg, arm, leg, neck, reach, seat, trunk
from bot.figures.props import ball, room, shadow, wall
from bot.figures.scenes.above import Stand, from_above
from bot.figures.scenes.stage import Inset, Placing, Scene, Title
from bot.figures.scenes.xray import SIT_BONES, Lie, seen_through
from bot.figures.strokes import arrow, bony

HEIGHT = 1300
GROUND = 1230
WALL = 830
TITLE_ROOM = 740
BONY_POINT = (736.0, 742.0)
THIGH = Lie((141, 410), (708, 890), 0.64, 6)
LOW_BACK = Lie((-22, 98), (302, 724), 0.64)
ABOVE = 250, 842, 172
"""Middle and radius of the small picture from above."""
ABOVE_CAPTION = 250, 662


def tfl(look: Look) -> Scene:
    """Draw a person who faces the wall, turned a little, the ball at the front of the hip."""
    place = Placing(1.1, WALL - 806 * 1.1, GROUND - 1240 * 1.1)
    stand = Stand(
        (-8, -24),
        -122,
        points("-34,10 -58,8 -72,14 -68,32 -50,44 -38,34"),
        (72, 32),
        ((58, -116), (10, -144), (-52, -136)),
    )
    return Scene(
        HEIGHT,
        Title((3,), "figure-point-tfl", "figure-ball-on-wall", TITLE_ROOM),
        (
            room(1080, HEIGHT, GROUND - 34),
            wall(WALL, GROUND - 34, 1080),
            place.art(_facing_the_wall(look)),
            from_above(*ABOVE, look, 3, stand),
        ),
        (
            Callout("figure-bony-point", (960, 560), (place(*BONY_POINT),), widest=200),
            Callout("figure-ball", (960, 740), (place(779, 768),)),
            Callout("figure-view-above", ABOVE_CAPTION, tone=Tone.CAPTION),
            Callout("figure-turn-to-wall", (250, 1066), tone=Tone.ACTION, widest=340),
            Callout("figure-lean-in", (240, 460), tone=Tone.ACTION, widest=300),
        ),
    )


def _facing_the_wall(look: Look) -> str:
    hip, shoulder = (690.0, 806.0), (690.0, 570.0)
    root, head = (688.0, 530.0), (706.0, 442.0)
    near, far = (Leg(hip, bent(hip, ankle, THIGH_LENGTH, SHANK_LENGTH), ankle) for ankle in ((664, 1208), (612, 1200)))
    return "".join(
        (
            shadow(670, 1254, 190),
            arm(Arm((706, 574), (740, 690), (786, 574), Hand.OPEN, 184), look, far=True),
            leg(far, look, far=True),
            leg(near, look, hips=seat(hip, look)),
            neck(root, head, look),
            trunk(bone(root, (686, 680), (688, 800)), look),
            profile(head, look),
            seen_through(SIDE, frozenset({"tensor-fasciae-latae"}), 3, Lie((74, 176), BONY_POINT, 0.64)),
            bony(*BONY_POINT, 9),
            ball(779, 768, 27),
            arm(Arm(shoulder, (708, 704), (782, 604), Hand.OPEN, 184), look),
        )
    )


def outer_buttock(look: Look) -> Scene:
    """Draw a person who stands side on to the wall, the ball beside and behind the hip bone."""
    place = Placing(1.1, WALL - 776 * 1.1, GROUND - 1240 * 1.1)
    stand = Stand(
        (-32, -16), 26, points("70,-22 50,-36 28,-38 34,-14 54,2 72,4"), (72, -14), ((48, 136), (-10, 150), (-70, 132))
    )
    return Scene(
        HEIGHT,
        Title((1,), "figure-point-gluteals", "figure-ball-on-wall", TITLE_ROOM),
        (
            room(1080, HEIGHT, GROUND - 34),
            wall(WALL, GROUND - 34, 1080),
            place.art(_side_on(look, (744, 770))),
            from_above(*ABOVE, look, 1, stand),
        ),
        (
            Callout("figure-ball", (960, 620), (place(744, 770),)),
            Callout("figure-view-above", ABOVE_CAPTION, tone=Tone.CAPTION),
            Callout("figure-behind-hip-bone", (250, 1062), tone=Tone.ACTION, widest=420),
            Callout("figure-lean-in", (950, 1000), tone=Tone.ACTION, widest=214),
        ),
        (Inset(SIT_BONES, Box(40, 190, 400, 420)),),
        ((1, place(706, 764)),),
    )


def middle_of_buttock(look: Look) -> Scene:
    """Draw a person who leans back against the ball, in the middle of one buttock."""
    place = Placing(1.1, WALL + 220 * 1.1, GROUND - 1240 * 1.1, flipped=True)
    return Scene(
        HEIGHT,
        Title((2,), "figure-point-piriformis", "figure-ball-on-wall", TITLE_ROOM),
        (
            room(1080, HEIGHT, GROUND - 34),
            wall(WALL, GROUND - 34, 1080),
            place.art(_leaning_back(look, (250, 814))),
        ),
        (
            Callout("figure-ball", (960, 620), (place(250, 814),)),
            Callout("figure-one-side", (240, 760), tone=Tone.ACTION, widest=330),
            Callout("figure-lean-in", (240, 880), tone=Tone.ACTION, widest=330),
        ),
        (Inset(SIT_BONES, Box(40, 210, 440, 462)),),
        ((2, place(304, 808)),),
    )


def thigh(look: Look) -> Scene:
    """Draw a person who stands side on to the wall, the ball at the outer thigh."""
    place = Placing(1.1, WALL - 776 * 1.1, GROUND - 1240 * 1.1)
    panel = Panel(
        "side",
        Box(-150, 250, 300, 560),
        "figure-view-side",
        (Tag("figure-no-pressure-outer-knee", (0.5, 0.97), ((9, 655),), Tone.NO_PRESS, 20, 0.9),),
        ("outer-knee",),
        (1, 0),
    )
    return Scene(
        HEIGHT,
        Title((4,), "figure-point-vastus_lateralis", "figure-ball-on-wall", TITLE_ROOM),
        (
            room(1080, HEIGHT, GROUND - 34),
            wall(WALL, GROUND - 34, 1080),
            place.art(_side_on(look, (744, 890), seen_through(FRONT, frozenset({"vastus-lateralis-r"}), 4, THIGH))),
            arrow([place(812, 880), place(818, 930), place(812, 980)], POINT_COLOURS[4]),
            arrow([place(840, 980), place(846, 930), place(840, 880)], POINT_COLOURS[4]),
        ),
        (
            Callout("figure-ball", (960, 740), (place(744, 890),)),
            Callout("figure-hip-to-knee", (960, 1080), tone=Tone.ACTION, widest=200),
            Callout("figure-lean-in", (240, 500), tone=Tone.ACTION, widest=300),
        ),
        (Inset(panel, Box(40, 600, 380, 560)),),
    )


def _side_on(look: Look, at: Point, muscle: str = "") -> str:
    stance = facing.Stance(
        right=((664, 780), (640, 992), (612, 1192)), left=((582, 784), (538, 994), (492, 1194)), pelvis=(622, 776)
    )
    root, head = (640.0, 494.0), (646.0, 398.0)
    return "".join(
        (
            shadow(560, 1250, 180),
            facing.lower_body(stance, look),
            arm(Arm((720, 560), (748, 690), (768, 576), Hand.OPEN, 186), look, far=True),
            facing.neck(root, head, look),
            facing.trunk(bone(root, (634, 640), (624, 786)), look),
            facing.head(head, look),
            arm(Arm((556, 562), (500, 690), (516, 822), Hand.OPEN), look),
            muscle,
            ball(*at, 30),
        )
    )


def low_back(look: Look) -> Scene:
    """Draw a person who leans back against the ball, beside the spine."""
    place = Placing(1.1, WALL + 220 * 1.1, GROUND - 1240 * 1.1, flipped=True)
    panel = Panel(
        "back",
        Box(-134, -46, 268, 262),
        "figure-view-back",
        (Tag("figure-beside-spine", (0.5, 0.03), ((-58, 90), (58, 90)), short=24, widest=0.9),),
        ("ribs", "spine"),
    )
    return Scene(
        HEIGHT,
        Title((5,), "figure-point-quadratus_lumborum", "figure-ball-on-wall", TITLE_ROOM),
        (
            room(1080, HEIGHT, GROUND - 34),
            wall(WALL, GROUND - 34, 1080),
            place.art(
                _leaning_back(look, (248, 724), seen_through(SIDE, frozenset({"quadratus-lumborum"}), 5, LOW_BACK))
            ),
        ),
        (
            Callout("figure-ball", (960, 560), (place(248, 724),)),
            Callout("figure-lean-in", (240, 720), tone=Tone.ACTION, widest=330),
        ),
        (Inset(panel, Box(40, 210, 440, 430)),),
    )


def _leaning_back(look: Look, at: Point, muscle: str = "") -> str:
    hip, shoulder = (348.0, 818.0), (338.0, 576.0)
    root, head = (334.0, 534.0), (352.0, 446.0)
    near = Leg(hip, bent(hip, (470, 1206), THIGH_LENGTH, SHANK_LENGTH), (470, 1206))
    far = Leg(hip, bent(hip, (510, 1200), THIGH_LENGTH, SHANK_LENGTH), (510, 1200))
    return "".join(
        (
            shadow(430, 1254, 190),
            leg(far, look, far=True),
            leg(near, look, hips=seat(hip, look)),
            neck(root, head, look),
            trunk(bone(root, (322, 690), (346, 812)), look),
            profile(head, look),
            ball(*at, 28),
            muscle,
            arm(reach(shoulder, (414, 856), Hand.OPEN, turn=-16, bend=-1), look),
        )
    )
