"""Scenes at the wall: the ball at the front of the hip, the outer thigh and the low back."""

from __future__ import annotations

from bot.figures.anatomy.front import FRONT
from bot.figures.anatomy.side import SIDE
from bot.figures.boxes import Box
from bot.figures.labels import Callout, Labels, Tone
from bot.figures.palette import POINT_COLOURS, Look
from bot.figures.panels import Panel, Tag
from bot.figures.people import facing
from bot.figures.people.heads import profile
from bot.figures.people.limbs import SHANK_LENGTH, THIGH_LENGTH, bent, bone
from bot.figures.people.profile import Arm, Hand, Leg, arm, leg, neck, reach, seat, trunk
from bot.figures.props import ball, room, shadow, wall
from bot.figures.scenes.above import from_above
from bot.figures.scenes.stage import Placing, Title, labelled, staged
from bot.figures.scenes.xray import Lie, close_up, seen_through
from bot.figures.strokes import arrow, bony

HEIGHT = 1300
GROUND = 1230
WALL = 830
TITLE_ROOM = 740
BONY_POINT = (714.0, 738.0)


def tfl(labels: Labels, look: Look) -> str:
    """Draw a person who stands half turned to the wall, the ball at the front of the hip."""
    place = Placing(1.1, WALL - 806 * 1.1, GROUND - 1240 * 1.1)
    return staged(
        HEIGHT,
        Title((3,), "figure-point-tfl", "figure-ball-on-wall", TITLE_ROOM),
        labels,
        room(1080, HEIGHT, GROUND - 34),
        wall(WALL, GROUND - 34, 1080),
        place.art(_half_turned(look)),
        from_above(250, 820, 170, look, 3),
        labelled(
            HEIGHT,
            labels,
            Callout("figure-bony-point", (960, 560), (place(*BONY_POINT),), widest=200),
            Callout("figure-ball", (960, 720), (place(778, 782),)),
            Callout("figure-turn-to-wall", (250, 1044), tone=Tone.ACTION, widest=340),
            Callout("figure-lean-in", (240, 540), tone=Tone.ACTION, widest=300),
        ),
    )


def _half_turned(look: Look) -> str:
    stance = facing.Stance(
        right=((688, 770), (668, 986), (640, 1188)), left=((614, 774), (578, 990), (530, 1194)), pelvis=(650, 766)
    )
    root, head = (638.0, 488.0), (650.0, 396.0)
    return "".join(
        (
            shadow(600, 1250, 180),
            facing.lower_body(stance, look, turned_right=True),
            arm(Arm((702, 552), (752, 676), (788, 566), Hand.OPEN, 186), look, far=True),
            facing.neck(root, head, look),
            facing.trunk(bone(root, (640, 620), (648, 776)), look, 0.6),
            facing.head(head, look, 0.6),
            arm(Arm((572, 560), (506, 686), (574, 780), Hand.FIST, -50), look),
            seen_through(FRONT, frozenset({"tensor-fasciae-latae-r"}), 3, Lie((98, 181), BONY_POINT, 0.64)),
            bony(*BONY_POINT, 9),
            ball(778, 782, 28),
        )
    )


def thigh(labels: Labels, look: Look) -> str:
    """Draw a person who stands side on to the wall, the ball at the outer thigh."""
    place = Placing(1.1, WALL - 776 * 1.1, GROUND - 1240 * 1.1)
    panel = Panel(
        "side",
        Box(-122, 250, 260, 514),
        "figure-view-side",
        (Tag("figure-no-pressure-outer-knee", (0.5, 0.97), ((9, 655),), Tone.NO_PRESS, 20, 0.9),),
        ("outer-knee",),
        (1, 0),
    )
    return staged(
        HEIGHT,
        Title((4,), "figure-point-vastus_lateralis", "figure-ball-on-wall", TITLE_ROOM),
        labels,
        room(1080, HEIGHT, GROUND - 34),
        wall(WALL, GROUND - 34, 1080),
        place.art(_side_on(look)),
        close_up(panel, Box(40, 640, 360, 480), frozenset({4}), labels, look),
        arrow([place(812, 880), place(818, 930), place(812, 980)], POINT_COLOURS[4]),
        arrow([place(840, 980), place(846, 930), place(840, 880)], POINT_COLOURS[4]),
        labelled(
            HEIGHT,
            labels,
            Callout("figure-ball", (960, 740), (place(744, 890),)),
            Callout("figure-hip-to-knee", (960, 1080), tone=Tone.ACTION, widest=200),
            Callout("figure-lean-in", (240, 560), tone=Tone.ACTION, widest=300),
        ),
    )


def _side_on(look: Look) -> str:
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
            seen_through(FRONT, frozenset({"vastus-lateralis-r"}), 4, Lie((141, 410), (708, 890), 0.64, 6)),
            ball(744, 890, 30),
        )
    )


def low_back(labels: Labels, look: Look) -> str:
    """Draw a person who leans back against the ball, beside the spine."""
    place = Placing(1.1, WALL + 220 * 1.1, GROUND - 1240 * 1.1, flipped=True)
    panel = Panel(
        "back",
        Box(-134, 4, 268, 206),
        "figure-view-back",
        (Tag("figure-beside-spine", (0.5, 0.03), ((-62, 84), (62, 84)), widest=0.9),),
    )
    return staged(
        HEIGHT,
        Title((5,), "figure-point-quadratus_lumborum", "figure-ball-on-wall", TITLE_ROOM),
        labels,
        room(1080, HEIGHT, GROUND - 34),
        wall(WALL, GROUND - 34, 1080),
        place.art(_leaning_back(look)),
        close_up(panel, Box(40, 220, 440, 400), frozenset({5}), labels, look),
        labelled(
            HEIGHT,
            labels,
            Callout("figure-ball", (960, 560), (place(248, 724),)),
            Callout("figure-lean-in", (240, 720), tone=Tone.ACTION, widest=330),
        ),
    )


def _leaning_back(look: Look) -> str:
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
            ball(248, 724, 28),
            seen_through(SIDE, frozenset({"quadratus-lumborum"}), 5, Lie((-22, 98), (302, 724), 0.64)),
            arm(reach(shoulder, (414, 856), Hand.OPEN, turn=-16, bend=-1), look),
        )
    )
