"""The right foot in four views, each in its own box of 400 by 400."""

from __future__ import annotations

from bot.figures.anatomy.shapes import Edges, MuscleShape, View, Zone, points

SOLE_OUTLINE = points(
    "262,132 274,166 268,202 250,234 238,266 239,300 242,330 234,358 212,375 189,375 168,360 158,332 154,296 "
    "147,254 137,214 131,178 134,146 152,122 186,108 222,104 248,112"
)
SOLE_TOES = (
    (249, 92, 22, 30, 7),
    (215, 80, 13.5, 23, 2),
    (188, 86, 12.5, 22, -4),
    (164, 98, 11.5, 20, -11),
    (144, 117, 11, 18, -20),
)
"""x, y, half width, half height and turn (degrees) of each toe, big toe first."""

SOLE_MUSCLES = (
    MuscleShape(
        "abductor-hallucis",
        points("236,352 240,300 238,266 248,230"),
        points("224,352 220,300 222,258 242,226"),
        point=8,
    ),
    MuscleShape(
        "flexor-digitorum-brevis",
        points("208,352 218,300 224,244 230,202"),
        points("190,352 177,300 166,244 158,206"),
        point=8,
    ),
    MuscleShape(
        "abductor-digiti-minimi",
        points("172,350 167,296 160,246 147,206"),
        points("164,346 156,296 149,246 141,206"),
        point=8,
    ),
)

HEEL_PAD = points("200,318 226,326 231,346 215,365 193,367 174,356 166,336 178,322")
BALL_PAD = points("143,152 170,134 206,122 242,122 261,146 263,176 246,194 222,190 190,184 160,190 143,178")

TOP_OUTLINE = points(
    "138,150 131,182 135,222 148,258 158,292 161,322 160,352 162,390 230,390 232,352 236,318 245,282 257,244 "
    "268,206 270,174 262,146 240,130 206,122 170,124 150,134"
)
TOP_TOES = (
    (156, 112, 20.5, 34, -5),
    (190, 102, 13.5, 28, 0),
    (216, 107, 12.5, 26, 5),
    (239, 118, 11.8, 23, 12),
    (259, 136, 11, 20, 22),
)
TOP_TENDONS = (
    points("188,380 176,300 162,220 156,120"),
    points("194,380 191,300 190,220 190,108"),
    points("200,380 204,300 213,220 216,110"),
    points("206,380 217,300 232,220 239,120"),
    points("212,380 229,300 249,226 259,136"),
)
TOP_MUSCLES = (
    MuscleShape("interosseus-1", points("180,288 172,232 171,168"), points("186,288 186,232 178,166"), point=8),
    MuscleShape("interosseus-2", points("195,288 197,232 200,162"), points("200,288 208,232 206,162"), point=8),
    MuscleShape("interosseus-3", points("208,288 218,232 224,166"), points("213,288 228,234 230,168"), point=8),
    MuscleShape("interosseus-4", points("220,288 236,238 247,178"), points("226,288 246,240 253,182"), point=8),
)

OUTER_OUTLINE = points(
    "92,50 93,104 90,148 79,188 65,226 57,260 61,290 84,303 124,305 170,302 214,303 262,306 312,307 350,307 "
    "374,302 381,287 368,271 336,263 304,254 268,238 236,214 214,188 205,156 206,106 210,50"
)
OUTER_MUSCLES = (
    MuscleShape(
        "fibularis-tendon",
        points("133,50 132,120 128,176 140,214 168,250 198,282"),
        points("146,50 144,120 140,172 150,206 176,240 202,280"),
        point=6,
    ),
    MuscleShape(
        "extensor-digitorum-brevis", points("172,220 202,240 254,258"), points("180,208 226,222 256,254"), point=8
    ),
    MuscleShape(
        "abductor-digiti-minimi",
        points("92,290 150,294 214,292 300,292"),
        points("96,282 150,276 214,274 298,286"),
        point=8,
    ),
)
ACHILLES = Edges(points("94,50 95,130 86,190 70,240"), points("110,50 109,130 102,190 86,244"))
OUTER_ANKLE = (161, 182, 19, 22)

SOLE_SPOTS = points("197,250 200,312 193,176 156,268")
TOP_SPOTS = points("202,218 178,244 223,246 238,214")
OUTER_SPOTS = points("210,230 196,284")
OUTER_CORDS = ((300, 258), (326, 266), (350, 276))

INNER_OUTLINE = points(
    "-92,50 -93,104 -90,148 -79,188 -65,226 -57,260 -61,290 -84,303 -124,304 -166,298 -206,290 -248,293 -290,304 "
    "-330,308 -366,306 -386,296 -384,280 -366,268 -336,258 -304,246 -268,230 -236,208 "
    "-214,184 -205,156 -206,106 -210,50"
)
INNER_MUSCLES = (
    MuscleShape(
        "abductor-hallucis",
        points("-86,288 -140,282 -200,270 -262,274 -318,290"),
        points("-88,266 -130,256 -196,248 -264,260 -320,278"),
        point=8,
    ),
)
BIG_TOE_NAIL = points("-372,278 -362,272 -350,270 -346,276 -358,281 -370,286")
INNER_ANKLE = (-168, 172, 20, 23)
INNER_SPOTS = points("-214,262")
INNER_ZONES = {"inner-ankle": Zone(-122, 196, 20, 40, 8)}
"""Tibial nerve and vessels, behind the bone."""

SOLE = View("sole", SOLE_OUTLINE, SOLE_MUSCLES, {8: SOLE_SPOTS})
TOP = View("top", TOP_OUTLINE, TOP_MUSCLES, {8: TOP_SPOTS})
OUTER = View("outer-foot", OUTER_OUTLINE, OUTER_MUSCLES, {8: OUTER_SPOTS})
INNER = View("inner-foot", INNER_OUTLINE, INNER_MUSCLES, {8: INNER_SPOTS}, INNER_ZONES)
