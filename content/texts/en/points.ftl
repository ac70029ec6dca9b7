# The everyday name stands before the muscle name.
# source: S34, S41
point-gluteals-name = Buttock muscles (gluteals)
# source: S35
point-piriformis-name = Deep buttock muscle (piriformis)
point-tfl-name = Front hip muscle (TFL)
point-vastus-lateralis-name = Outer thigh muscle (vastus lateralis)
# source: S40
point-quadratus-lumborum-name = Side of the low back (quadratus lumborum)
point-outer-calf-name = Outside of the calf
point-back-of-calf-name = Back of the calf
point-foot-name = Foot: top, side and bottom

# Why a point is offered. region: a place that the person chose. muscle: the muscle that links the two.
point-gluteals-why = The { $muscle }: it can send pain to the { $region }.
point-piriformis-why = The { $muscle }: it can send pain to the { $region }.
point-tfl-why = It can send pain to the { $region }.
point-vastus-lateralis-why = It can send pain to the { $region }.
point-quadratus-lumborum-why = It can send pain to the { $region }.
point-outer-calf-why = The { $muscle }: it can send pain to the { $region }.
point-back-of-calf-why = The { $muscle }: it can send pain to the { $region }.
point-foot-why = The { $muscle }: it can send pain to the { $region }.

muscle-gmax = big buttock muscle (gluteus maximus)
muscle-gmed = side hip muscle (gluteus medius)
muscle-gmin-front = deep side hip muscle, front part (gluteus minimus)
muscle-gmin-back = deep side hip muscle, back part (gluteus minimus)
muscle-piri = deep buttock muscle (piriformis)
muscle-tfl = front hip muscle (TFL)
muscle-vl = outer thigh muscle (vastus lateralis)
muscle-ql = side muscle of the low back (quadratus lumborum)
muscle-fib-lb = outer calf muscle (fibularis)
muscle-fib-t = small outer calf muscle (fibularis tertius)
muscle-gastro = calf muscle (gastrocnemius)
muscle-soleus = deep calf muscle (soleus)
muscle-tib-ant = shin muscle (tibialis anterior)
muscle-ext-long = long toe lifter (toe extensors)
muscle-ext-brev = short toe lifter (short extensors)
muscle-abd-hal = inner foot muscle (abductor hallucis)
muscle-abd-dm = outer foot muscle (abductor digiti minimi)
muscle-quad-pl = muscle under the heel (quadratus plantae)
muscle-flex-brev = short toe bender (short flexors)

tool-tennis-ball = Tennis ball
tool-therapy-ball = Therapy ball
tool-bouncy-ball = Small rubber ball
tool-knobble = Knobble
tool-gua-sha = Guasha tool
tool-utensil-handle = Long spoon handle
tool-knee = Your other knee
tool-hands = Fingers

# 1
point-gluteals-find =
    Find the outer edge of your buttock.
    It is the thick muscle beside and behind the hip bone.
point-gluteals-wall =
    Stand with your side to a wall.
    Put the ball between the wall and that muscle.
point-gluteals-floor =
    Sit on the floor and lean back on your hands.
    Put the ball under that muscle.
# source: S23
point-gluteals-press =
    Let a little weight sink in.
    Find a tender spot. Stay there and breathe.
point-gluteals-with-tennis-ball = It is soft enough to begin with.
point-gluteals-with-therapy-ball = It is firmer. Let only a little weight rest on it.

# 2
point-piriformis-find =
    Find the middle of your buttock.
    It is about halfway from the base of the spine to the hip bone.
point-piriformis-wall =
    Stand with your back to a wall.
    Put the ball between the wall and the middle of the buttock.
point-piriformis-floor =
    Sit on the floor and lean back on your hands.
    Put the ball under the middle of the buttock.
point-piriformis-press =
    Lean toward that side, just a little.
    Stay where it is tender. Keep breathing.
point-piriformis-with-tennis-ball = It is soft enough to begin with.
point-piriformis-with-therapy-ball = It is firmer. Let only a little weight rest on it.

# 3
# source: S12, S36
point-tfl-find =
    Feel the tip of your front hip bone.
    The spot: farther out, by the coin pocket of jeans.
# source: S37
point-tfl-wall =
    Face a wall and turn a little.
    Ball between wall and spot.
# source: S37
point-tfl-press =
    Too much? Lean less.
    Stay where it is tender, and breathe.
point-tfl-with-tennis-ball = Lean in softly.
point-tfl-with-therapy-ball = It is firmer, so lean in less.
# Our own way, for whoever cannot face a wall; for a clinician to look at.
point-tfl-by-hand =
    Sit in a chair and lean back a little.
    Put two or three fingers on that spot.
point-tfl-with-hands = Press softly with your fingertips.

# 4
point-vastus-lateralis-find =
    Find the outside of your thigh, between hip and knee.
    It is where the side seam of your pants runs.
# source: S38
point-vastus-lateralis-wall =
    Stand with that side to a wall.
    Hold the ball between the wall and your thigh, near the hip.
point-vastus-lateralis-wall-lower =
    Stand with that side to a wall.
    Hold the ball between the wall and your thigh. Start in the middle of the thigh, well below the hip and the scar. Never go higher.
# source: S38, S39
point-vastus-lateralis-press =
    Bend your knees slowly, so the ball rolls down toward the knee.
    Pause on each tender spot and breathe.
point-vastus-lateralis-with-tennis-ball = Step closer to the wall for less pressure.
point-vastus-lateralis-with-therapy-ball = It is firmer, so go slowly.

# 5
# source: S14
point-quadratus-lumborum-find =
    Find the soft part of your low back.
    It is three fingers out from the spine. Stay below the ribs and above the hip bone.
point-quadratus-lumborum-wall =
    Stand with your back to a wall.
    Put the ball in that soft part, on one side only.
point-quadratus-lumborum-press =
    Bend your knees a little and lean back gently.
    Stay still and breathe. Light pressure is enough here.
point-quadratus-lumborum-with-tennis-ball = It is the kindest one for the back.
point-quadratus-lumborum-with-therapy-ball = It is firmer. Lean on it very lightly.

# 6
point-outer-calf-find =
    Find the outside of your calf, in the middle.
    Stay a hand's width below the bony knob at the outer knee.
point-outer-calf-seated =
    Sit on a chair, with your foot flat.
    Put the tool on the outside of the calf.
point-outer-calf-by-hand =
    Sit on a chair, with your foot flat.
    Do not lean far forward. Too far to reach? Let somebody help you.
point-outer-calf-press =
    Stay on tender spots and breathe.
    Keep to the muscle, not the bone.
# source: S44
point-outer-calf-with-knobble = Hold the Knobble and press it in slowly. Stay where it is tender.
# source: S45
point-outer-calf-with-gua-sha = Scrape lightly down the side of the leg. Always go down, never up.
# source: S46
point-outer-calf-with-utensil-handle = Use the smooth handle. Scrape lightly down the side of the leg.
point-outer-calf-with-hands = Press softly with your fingers, side by side.

# 7
point-back-of-calf-find =
    Find the thick part at the back of your calf.
    It is well below the back of the knee.
point-back-of-calf-seated =
    Sit on a chair, with your foot flat. Let your leg relax.
    Do not lean far forward. Too far to reach? Let somebody help you.
point-back-of-calf-on-knee =
    Lie on your back with both knees bent.
    Let the sore leg relax.
point-back-of-calf-press = Stay on tender spots and breathe.
# source: S42
point-back-of-calf-with-knee = Rest your calf on your other knee. Move the leg slowly up and down. The weight of the leg does the work.
# source: S43
point-back-of-calf-with-knobble = Press the Knobble gently into the calf. Stay where it is tender.
point-back-of-calf-with-hands = Hold the calf softly between thumb and fingers.

# 8
# source: S47
point-foot-find =
    Feel your foot for tender spots.
    Check the top, then the side, then the bottom.
point-foot-on-leg = Sit on a chair. Rest the foot on your other leg.
point-foot-on-stool =
    Sit on a chair. Rest the foot on a low stool.
    Keep your legs side by side. Let somebody press softly for you.
point-foot-on-ball = For the bottom, put the ball on the floor.
point-foot-sole-by-hand = Turn the sole up, so that your fingers reach it.
point-foot-press =
    Stay on each tender spot and breathe.
    Share your time between the three places.
# source: S49
point-foot-top-with-hands = Top: press with two fingers, and brace them with your other hand.
point-foot-top-with-knobble = Top: press lightly with the Knobble, between the bones.
point-foot-side-with-hands = Side: press along the edge with braced fingers.
point-foot-side-with-knobble = Side: press lightly with the Knobble along the edge.
# source: S48
point-foot-bottom-with-bouncy-ball = Bottom: put the small ball under your foot. Rest a little weight on it.
point-foot-bottom-with-hands = Bottom: press softly with your thumbs.
spot-top = top
spot-side = side
spot-bottom = bottom

# Where never to press.
# source: X3
warning-groin = <b>Stay off the groin and the hip crease.</b>
warning-outer-knee = <b>Never press the bony knob at the outer knee.</b> A nerve lies on it.
warning-back-of-knee = <b>Never press the back of the knee.</b>
warning-inner-ankle = <b>Never press behind the inner ankle bone.</b>
warning-ribs-and-spine = <b>Stay off the ribs and off the spine.</b>
warning-sit-bone = <b>Stay off the sit bone.</b> Move the ball if anything shoots down the leg.
