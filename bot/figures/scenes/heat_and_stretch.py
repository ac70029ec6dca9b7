"""Scenes of comfort: moist heat on low back and buttock, and the two stretches."""

from __future__ import annotations

from bot.figures.anatomy.shapes import points
from bot.figures.boxes import Box
from bot.figures.curves import around
from bot.figures.labels import Callout, Tone
from bot.figures.palette import COMFORT, PAPER, WHITE, Look
from bot.figures.panels import Panel
from bot.figures.people import facing
from bot.figures.people.heads import profile
from bot.figures.people.limbs import bone
from bot.figures.people.profile import Arm, Hand, Leg, arm, leg, neck, reach, seat, trunk
from bot.figures.props import MAT, MAT_EDGE, cushion, mat, room, shadow
from bot.figures.scenes.stage import Inset, Placing, Scene, Title
from bot.figures.strokes import arrow, crease
from bot.figures.svg import group, moved, path, rectangle

HEIGHT = 1180
GROUND = 1010
PAD, PAD_EDGE, PAD_SEAM = "#D9705A", "#8E3B2C", "#F3C4B6"
TOWEL, TOWEL_EDGE = "#FFFFFF", "#B9C4CC"
ON_THE_BACK = points("-88,60 0,54 88,60 104,150 112,232 96,282 0,290 -96,282 -112,232 -104,150")
"""Where the pad lies on the body map: from the low back down over both buttocks."""


BUTTOCK = points("470,850 510,868 556,884 604,878 640,856 620,820 540,806 480,820")
"""Of somebody who lies on the back: its roundness against the mat."""


# ---------------------------------------------------------------- moist heat


def moist_heat(look: Look) -> Scene:
    """Draw a person lying face down with a damp, warm pad over low back and buttock."""
    place = Placing(1.02, -8, 100)
    panel = Panel("back", Box(-170, -10, 340, 340), "figure-view-back")
    frame = Box(60, 236, 400, 400)
    scale = frame.width / panel.crop.width
    pad = group(_flat_pad(), transform=moved(200, 200 - 160 * scale, scale))
    return Scene(
        HEIGHT,
        Title((), "figure-moist-heat", "figure-on-back-and-buttock"),
        (
            room(1080, HEIGHT, GROUND - 40),
            place.art(_prone(look)),
        ),
        (
            Callout("figure-damp-pad", (800, 540), (place(572, 728),), widest=300),
            Callout("figure-towel-between", (900, 690), (place(648, 768),), widest=300),
            Callout("figure-look-at-skin", (770, 330), tone=Tone.ACTION, widest=380),
        ),
        (Inset(panel, frame, pad),),
    )


def _flat_pad() -> str:
    quilt = [crease([(x, 66), (x * 1.12, 160), (x * 1.02, 280)], PAD_SEAM, 2.4, 0.8) for x in (-48, 0, 48)]
    across = [
        crease([(-96 - k * 6, y), (0, y + 4), (96 + k * 6, y)], PAD_SEAM, 2.4, 0.8) for k, y in enumerate((130, 206))
    ]
    return path(around(ON_THE_BACK), fill=PAD, fill_opacity=0.88, stroke=PAD_EDGE, stroke_width=3) + "".join(
        quilt + across
    )


def _prone(look: Look) -> str:
    """Drawn lying on the back, then turned over; only the head looks at the viewer."""
    hip = (520.0, 806.0)
    near = Leg(hip, (722, 798), (912, 782), -30)
    body = "".join(
        (
            leg(Leg(hip, (724, 804), (918, 792), -30), look, far=True),
            leg(near, look, hips=seat(hip, look, -90) + around(BUTTOCK)),
            trunk(bone((232, 812), (370, 802), (508, 806)), look),
        )
    )
    return "".join(
        (
            mat(30, 1010, 884),
            shadow(520, 898, 420),
            cushion(150, 862, 180, 60),
            group(body, transform="matrix(1 0 0 -1 0 1626)"),
            neck_from_the_side(look),
            facing.head((152, 800), look, tilt=-84),
            arm(Arm((262, 806), (196, 862), (108, 872), Hand.FLAT, 174), look),
            _pad_on_top(),
        )
    )


def neck_from_the_side(look: Look) -> str:
    edge = points("176,776 240,772 262,800 250,842 190,838")
    return path(around(edge), fill=look.skin.shade, stroke=look.skin.line, stroke_width=2.4)


def _pad_on_top() -> str:
    towel = points(
        "392,752 440,758 486,746 530,734 574,728 616,740 648,764 642,776 606,760 570,750 530,754 "
        "488,766 440,776 394,772"
    )
    pad = points(
        "404,732 442,736 486,722 530,708 576,702 620,716 640,744 632,754 606,742 570,730 530,734 "
        "488,746 442,757 406,754"
    )
    steam = [
        crease([(x, y), (x - 12, y - 20), (x + 10, y - 42), (x, y - 64)], COMFORT, 4, 0.45)
        for x, y in ((446, 712), (510, 692), (574, 680))
    ]
    return "".join(
        (
            path(around(towel), fill=TOWEL, stroke=TOWEL_EDGE, stroke_width=2.4),
            path(around(pad), fill=PAD, stroke=PAD_EDGE, stroke_width=2.6),
            crease([(412, 743), (442, 746), (530, 721), (576, 716), (620, 732)], PAD_SEAM, 2.4, 0.8),
            *steam,
        )
    )


# ---------------------------------------------------------------- both knees to the chest


def knees_to_chest(look: Look) -> Scene:
    """Draw a person on the back who holds both legs behind the knees and draws them near."""
    place = Placing(1.44, -26, -262)
    return Scene(
        HEIGHT,
        Title((), "figure-knees-to-chest", "figure-only-when-warm"),
        (
            room(1080, HEIGHT, GROUND - 40),
            place.art(_hugging(look)),
            arrow([place(540, 536), place(440, 524), place(350, 574)], COMFORT, 9),
        ),
        (
            Callout("figure-pull-slowly", (700, 330), tone=Tone.ACTION, widest=420),
            Callout("figure-hold-behind-knees", (900, 800), (place(424, 668),), widest=280),
            Callout("figure-head-stays-down", (230, 1110), (place(146, 836),), widest=380),
        ),
    )


def _hugging(look: Look) -> str:
    hip, shoulder = (488.0, 800.0), (244.0, 808.0)
    root, head = (214.0, 800.0), (130.0, 786.0)
    near = Leg(hip, (366, 628), (574, 600), -84)
    far = Leg((hip[0] + 4, hip[1] - 4), (388, 608), (598, 576), -84)
    return "".join(
        (
            mat(24, 720, 880),
            shadow(350, 892, 280),
            cushion(120, 858, 170, 66),
            arm(reach((252, 800), (430, 640), Hand.FIST, bend=-1), look, far=True),
            leg(far, look, far=True),
            neck(root, head, look),
            trunk(bone(root, (360, 806), (486, 806)), look),
            leg(near, look, hips=seat(hip, look, -104)),
            profile(head, look, -84),
            arm(reach(shoulder, (412, 664), Hand.FIST, bend=-1), look),
        )
    )


# ---------------------------------------------------------------- knee to the other shoulder


def knee_to_shoulder(look: Look) -> Scene:
    """Draw a person on the back, seen from above, who draws one knee across to the other shoulder."""
    place = Placing(0.98, -77, -20)
    return Scene(
        1330,
        Title((), "figure-knee-to-shoulder", "figure-only-when-warm"),
        (
            rectangle(0, 0, 1080, 1330, fill=PAPER),
            place.art(_across(look)),
        ),
        (
            Callout("figure-other-shoulder", (880, 470), (place(716, 552),), widest=260),
            Callout("figure-sore-leg", (170, 620), (place(668, 656),), widest=220),
            Callout("figure-other-leg-rests", (890, 1080), (place(672, 1010),), widest=230),
            Callout("figure-pull-slowly", (180, 900), tone=Tone.ACTION, widest=260),
        ),
    )


def _across(look: Look) -> str:
    root, head = (630.0, 494.0), (630.0, 398.0)
    stance = facing.Stance(
        right=((672, 784), (672, 996), (668, 1200)), left=((590, 784), (590, 800), (590, 810)), pelvis=(630, 776)
    )
    return "".join(
        (
            _mat_from_above(),
            cushion(630, 400, 230, 170),
            facing.resting_leg(stance, look),
            facing.neck(root, head, look),
            facing.trunk(bone(root, (630, 640), (630, 786)), look),
            facing.head(head, look),
            facing.lifted_leg((590, 776), (676, 640), (612, 826), look),
            arrow([(566, 690), (588, 610), (688, 572)], COMFORT, 8),
            arm(Arm((546, 562), (506, 694), (612, 712), Hand.FIST), look),
            arm(Arm((716, 562), (776, 676), (716, 668), Hand.FIST, 100), look),
        )
    )


def _mat_from_above() -> str:
    edge = {"rx": 30.0}
    under = rectangle(418, 262, 424, 1060, fill=MAT_EDGE, **edge)
    return (
        under
        + rectangle(418, 254, 424, 1058, fill=MAT, **edge)
        + rectangle(434, 270, 392, 1026, rx=22, fill="none", stroke=WHITE, stroke_opacity=0.4, stroke_width=3)
    )
