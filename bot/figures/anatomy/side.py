"""The side view: the whole body, facing right."""

from __future__ import annotations

from bot.figures.anatomy.shapes import Edges, MuscleShape, View, Zone, points

OUTLINE = points(
    "98,-30 104,30 107,80 107,130 103,180 95,222 90,256 91,300 93,360 90,420 81,484 69,536 65,562 65.5,586 "
    "60,610 54,634 51,662 49,700 43,756 37,812 33,858 35,888 46,913 72,934 104,950 134,959 151,966 157,975 "
    "151,983 122,985 84,982.5 40,984 -8,985.5 -34,984 -46,972 -47,950 -40,922 -33,890 -34,856 -43,806 -56,752 "
    "-64,704 -62,660 -51,622 -44,594 -48,556 -61,494 -72,424 -77,368 -82,332 -100,306 -112,268 -108,220 "
    "-91,176 -71,138 -60,98 -60,60 -70,14 -80,-30"
)

UNDER_BAND = (
    MuscleShape("erector-spinae", points("-80,-40 -57,50 -57,96 -66,138"), points("-50,-40 -38,50 -40,96 -58,142")),
    MuscleShape("external-oblique", points("-44,-40 -8,50 0,92 4,128"), points("102,-40 106,90 80,164 66,170")),
    MuscleShape(
        "semimembranosus", points("-66,338 -76,400 -66,480 -46,590"), points("-54,338 -48,420 -38,500 -40,592")
    ),
    MuscleShape("biceps-femoris", points("-36,340 -44,410 -32,500 -2,618"), points("-20,342 -10,420 -4,510 8,624")),
    MuscleShape("rectus-femoris", points("72,268 72,370 68,470 56,556"), points("84,256 94,350 86,450 62,556")),
    MuscleShape(
        "vastus-lateralis", points("2,330 -6,410 2,500 26,576"), points("58,318 70,400 66,490 46,572"), point=4
    ),
)
"""Muscles that the iliotibial band lies on."""

OVER_BAND = (
    MuscleShape(
        "gluteus-maximus",
        points("-84,176 -58,190 -28,226 -2,268 16,350"),
        points("-100,206 -112,254 -102,302 -62,336 6,356"),
        point=1,
    ),
    MuscleShape(
        "gluteus-medius", points("-70,160 -44,196 -18,240 -4,264"), points("-36,138 14,136 44,156 8,252"), point=1
    ),
    MuscleShape(
        "tensor-fasciae-latae", points("54,166 36,208 30,258 33,304"), points("69,178 77,222 62,272 41,306"), point=3
    ),
    MuscleShape("soleus", points("-54,744 -42,800 -31,850 -28,890"), points("-2,712 -6,790 -14,850 -23,890"), point=7),
    MuscleShape(
        "gastrocnemius-lateral",
        points("-36,598 -55,656 -60,705 -42,756"),
        points("-28,600 -5,650 -4,700 -22,758"),
        point=7,
    ),
    MuscleShape("fibularis", points("7,634 0,700 -4,790 -13,892"), points("15,636 21,700 11,790 -8,892"), point=6),
    MuscleShape(
        "extensor-digitorum-longus", points("24,642 25,700 17,790 8,890"), points("29,644 34,700 25,790 13,890")
    ),
    MuscleShape("tibialis-anterior", points("41,642 38,700 32,790 21,892"), points("46,642 48,700 37,800 27,892")),
    MuscleShape(
        "quadratus-lumborum",
        points("-34,50 -37,66 -36,100 -46,141"),
        points("-16,52 -8,62 -6,96 -4,130"),
        point=5,
        deep=True,
    ),
)

ILIOTIBIAL_BAND = Edges(points("12,340 10,430 20,530 30,622"), points("40,344 33,430 36,530 38,624"))
ACHILLES = Edges(points("-29,876 -33,905 -42,945"), points("-24,876 -23,905 -28,945"))
LOWEST_RIB = points("-60,34 -34,46 -4,52")
PELVIC_RIM = points("-78,166 -36,138 14,135 50,154 74,176")
BONES = ((55, 584, 8.5, 19), (0, 266, 9), (10, 628, 6), (-3, 910, 9, 11), (74, 176, 6.5))
"""Knee cap, outer hip bone, head of the fibula, outer ankle bone, front corner of the pelvis: x, y, half sizes."""
TOE_ENDS = ((112, 966), (124, 969), (135, 972))
EXTENSOR_ENDS = ((96, 957), (112, 962), (126, 966))

SPOTS = {
    1: points("-4,186"),
    3: points("62,200"),
    4: points("51,400 48,500"),
    5: points("-22,98"),
    6: points("9,724"),
    7: points("-34,672"),
    8: points("72,956"),
}
ZONES = {
    "outer-knee": Zone(9, 655, 15, 44),
    "knee-hollow": Zone(-41, 604, 13, 22),
}

SIDE = View("side", OUTLINE, (*UNDER_BAND, *OVER_BAND), SPOTS, ZONES)
