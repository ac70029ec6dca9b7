"""The front view: right half on the page, x from the mid line, y down."""

from __future__ import annotations

from bot.figures.anatomy import legs
from bot.figures.anatomy.shapes import MuscleShape, View, Zone, points, whole

FOOT = points("100,936 111,953 119,966 118,974 102,981 78,984 56,981 47,974 47,960 51,942")
TOES = ((59.5, 986, 12.5, 13), (78, 990, 8.8, 10.5), (93.5, 988, 7.8, 10), (106, 983, 7, 9), (116, 976, 6.2, 8))
"""x, y, half width and half height of each toe, big toe first."""

HALF = (*legs.OUTER, *FOOT, *legs.INNER, (2.5, 322))

MUSCLES = (
    MuscleShape("rectus-abdominis", points("4,-40 4,80 4,160 5,252"), points("40,-40 43,80 38,160 9,252")),
    MuscleShape("external-oblique", points("46,-40 49,80 46,150 34,222"), points("120,-40 103,92 110,146 92,178")),
    MuscleShape("gluteus-medius", points("110,154 114,172 129,204 138,240"), points("116,152 131,190 139,226 141,244")),
    MuscleShape("adductor-longus", points("18,266 13,310 16,370 28,446"), points("66,222 66,262 50,340 32,446")),
    MuscleShape(
        "rectus-femoris", points("97,208 82,270 68,360 64,460 72,558"), points("102,212 112,280 114,370 103,460 80,560")
    ),
    MuscleShape("vastus-medialis", points("57,430 40,480 35,535 50,592"), points("60,430 61,480 66,535 58,592")),
    MuscleShape(
        "vastus-lateralis", points("127,340 118,400 107,480 93,556"), points("143,322 141,390 131,490 100,590"), point=4
    ),
    MuscleShape(
        "sartorius",
        points("92,188 74,256 52,336 33,440 30,540 37,616"),
        points("99,192 90,262 64,346 45,440 36,540 42,616"),
    ),
    MuscleShape(
        "tensor-fasciae-latae",
        points("104,184 105,214 112,262 125,306"),
        points("111,180 130,210 138,258 133,302"),
        point=3,
    ),
    MuscleShape("tibialis-anterior", points("84,636 78,700 74,780 62,886"), points("90,634 98,700 90,780 68,888")),
    MuscleShape(
        "fibularis", points("104,632 102,700 96,790 84,884"), points("110,632 120,690 110,780 91,884"), point=6
    ),
    MuscleShape("gastrocnemius-medial", points("35,634 25,684 40,756"), points("42,644 46,690 44,756"), point=7),
    MuscleShape("soleus-medial", points("38,762 47,810 52,866"), points("44,762 56,804 54,866"), point=7),
)

BONES = ((73.5, 590, 16.5, 19), (98, 181, 7, 7))
"""Knee cap and front corner of the pelvis: x, y, half width, half height."""
NAVEL = ((0, 112),)
ANKLE_CREASES = ("50,902 55,910 53,920", "93,904 88,912 92,922")
SHIN_LINES = (
    "66,612 67,630 70,648",
    "81,612 80,630 77,648",
    "70,650 66,740 58,850",
    "66,935 62,951.5 58,972",
    "74,935 75,953.5 76,976",
    "81,936 86,953.5 91,975",
    "87,938 95.5,952.5 104,971",
)
"""Patellar ligament, edge of the shin bone, tendons of the toes."""

SPOTS = {
    3: points("110,202"),
    4: points("125,430"),
    6: points("108,724"),
    8: points("80,950"),
}
ZONES = {
    "groin": Zone(54, 234, 48, 19, -43),
    "outer-knee": Zone(107, 655, 11, 42),
}
"""Femoral nerve and vessels below the fold; a hand's width from the head of the fibula down."""

FRONT = View("front", whole(HALF), MUSCLES, SPOTS, ZONES, halved=True, side="left")
