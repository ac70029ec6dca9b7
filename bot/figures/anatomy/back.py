"""The back view: right half, x from the mid line, y down."""

from __future__ import annotations

from bot.figures.anatomy import legs
from bot.figures.anatomy.shapes import Edges, MuscleShape, View, Zone, points, whole

HEEL = points("94,938 95,956 95,972 84,983 68,983.5 55,978 52,962 53,942")
FOREFOOT = points("84,950 100,958 113,967 119,976 111,984 88,984")
"""Forefoot seen past the heel."""

HALF = (*legs.OUTER, *HEEL, *legs.INNER, (2.5, 308))

MUSCLES = (
    MuscleShape("latissimus", points("42,-40 42,20 46,50"), points("126,-40 112,34 82,62")),
    MuscleShape("erector-spinae", points("5,-40 6,60 8,120 15,178"), points("38,-40 40,50 38,112 18,178")),
    MuscleShape("external-oblique", points("90,60 82,98 95,134"), points("110,46 104,96 110,134")),
    MuscleShape(
        "gluteus-medius", points("50,156 74,190 104,218 126,243"), points("86,137 116,150 131,192 137,238"), point=1
    ),
    MuscleShape(
        "gluteus-maximus",
        points("39,181 68,197 98,223 124,249 140,266"),
        points("33,203 20,236 7,260 7,290 22,317 64,328 106,318 137,296"),
        point=1,
    ),
    MuscleShape("adductor-magnus", points("14,334 15,380 21,440 27,500"), points("24,336 23,380 26,440 29,500")),
    MuscleShape(
        "semitendinosus", points("40,333 28,390 32,460 37,530 44,596"), points("60,335 71,400 77,460 80,520 50,598")
    ),
    MuscleShape(
        "biceps-femoris",
        points("72,333 75,400 81,460 88,520 100,598"),
        points("98,330 114,390 113,460 108,530 105,598"),
    ),
    MuscleShape(
        "vastus-lateralis",
        points("120,324 120,390 119,460 114,530 110,578"),
        points("142,308 142,370 136,440 124,515 113,578"),
        point=4,
    ),
    MuscleShape(
        "gastrocnemius-medial", points("54,600 38,648 33,700 46,745"), points("60,602 72,650 75.5,700 62,756"), point=7
    ),
    MuscleShape(
        "gastrocnemius-lateral",
        points("92,602 80,650 79,696 86,738"),
        points("98,602 112,648 113,690 100,733"),
        point=7,
    ),
    MuscleShape("soleus-medial", points("28,726 40,775 52,826 64,878"), points("40,748 63,764 68,810 67,878"), point=7),
    MuscleShape("soleus-lateral", points("82,758 80,810 80,872"), points("103,740 97,790 83,872"), point=7),
    MuscleShape(
        "fibularis", points("113,664 107,730 97,800 89,884"), points("120,660 121,722 110,790 92,884"), point=6
    ),
    MuscleShape(
        "quadratus-lumborum",
        points("44,56 41,72 41,110 46,147"),
        points("76,68 82,76 78,106 88,134"),
        point=5,
        deep=True,
    ),
    MuscleShape(
        "piriformis", points("20,203 56,210 96,230 127,251"), points("20,240 56,246 92,254 127,259"), point=2, deep=True
    ),
)

ACHILLES = Edges(points("70,764 70.5,820 69,880 63,950"), points("78,764 77.5,820 78,880 85,950"))
LOWEST_RIB = points("8,36 40,50 72,66 92,70")
PELVIC_RIM = points("36,168 56,147 88,135 118,149")
SACRUM = points("-35,178 -18,170 0,168 18,170 35,178 30,203 17,234 0,254 -17,234 -30,203")
FASCIA = points("34,52 78,70 90,100 93,132 60,146 30,168 20,176 34,120")
"""The sheet of the low back, through which the quadratus lumborum is seen."""

HIP_BONE = ((129, 255),)
CREASES = (
    "46,592 70,600 98,594",
    "60,958 74,968 88,958",
    "52,900 56,908 54,918",
    "91,900 87,909 90,919",
)
"""Hollow of the knee, heel, both sides of the ankle."""

SPOTS = {
    1: points("100,176"),
    2: points("72,230"),
    4: points("130,420"),
    5: points("54,102"),
    6: points("113,726"),
    7: points("55,690 89,684"),
}
ZONES = {
    "knee-hollow": Zone(72, 600, 28, 23),
    "outer-knee": Zone(112, 656, 11, 42, -2),
    "inner-ankle": Zone(54, 906, 9, 21),
    "sit-bone": Zone(43, 291, 16, 14),
    "ribs": Zone(50, 45, 50, 15, 21),
    "spine": Zone(0, 92, 12, 84),
}
"""Popliteal fossa; a hand's width from the head of the fibula down, where the common fibular nerve lies on bone; tibial
nerve and vessels; ischial tuberosity, with the sciatic nerve beside it; the lower ribs, with the kidney under them; the
vertebrae, which the mid line cuts."""

BACK = View("back", whole(HALF), MUSCLES, SPOTS, ZONES, halved=True)
