# Words drawn into the pictures. Keep them short: a label has room for about thirty letters.

## Names of the points
figure-point-gluteals = Outer buttock
figure-point-piriformis = Middle of the buttock
figure-point-tfl = Front of the hip
figure-point-vastus_lateralis = Outer thigh
figure-point-quadratus_lumborum = Side of the low back
figure-point-outer_calf = Outside of the calf
figure-point-back_of_calf = Back of the calf
figure-point-foot = Foot

## Their muscles, in small letters below
figure-muscle-gluteals = gluteal muscles
figure-muscle-piriformis = piriformis
figure-muscle-tfl = tensor fasciae latae (TFL)
figure-muscle-vastus_lateralis = vastus lateralis
figure-muscle-quadratus_lumborum = quadratus lumborum
figure-muscle-outer_calf = fibularis
figure-muscle-back_of_calf = gastrocnemius, soleus

## Whose side a picture is for
figure-left-side = left side
figure-right-side = right side

## Which side of the body a picture shows
figure-view-back = back
figure-view-front = front
figure-view-side = side view
figure-view-above = from above
figure-foot-bottom = bottom
figure-foot-top = top
figure-foot-outer-side = outer side
figure-foot-inner-side = inner side

## Bones that can be felt
figure-bony-point = bony point
figure-outer-hip-bone = outer hip bone
figure-top-of-pelvis = top of the pelvis
figure-sacrum = sacrum
figure-knee-cap = knee cap
figure-shin-bone = shin bone
figure-outer-ankle-bone = outer ankle bone

## Where not to press
figure-no-pressure-sit-bone = sit bone: no pressure
figure-no-pressure-ribs-and-spine = ribs and spine: no pressure
figure-no-pressure-groin = groin: no pressure
figure-no-pressure-outer-knee = bony knob: no pressure
figure-no-pressure-knee-hollow = hollow of the knee: no pressure
figure-no-pressure-inner-ankle = behind the inner ankle: no pressure

## Scenes
figure-buttock = Buttock
figure-ball-on-floor = ball on the floor
figure-ball = ball
figure-hands-carry = hands carry your weight
figure-lean-to-side = lean a little to that side
figure-stay-and-breathe = stay on a tender spot and breathe
figure-roll-slowly = roll slowly, pause on a tender spot
figure-calf-on-other-knee = calf on the other knee
figure-slide-slowly = slide slowly up and down
figure-small-ball = small firm ball under the sole
figure-smooth-tool = smooth tool, light strokes
figure-only-downward = stroke only downward
figure-ball-on-wall = ball on the wall
figure-lean-in = lean in gently, you set the pressure
figure-beside-spine = beside the spine, below the ribs
figure-calf-on-knee = calf rests on the knee
figure-turn-to-wall = turn a little toward the wall
figure-behind-hip-bone = beside and behind the hip bone
figure-one-side = one side at a time
figure-hip-to-knee = slowly from hip to knee

## Warmth and stretch
figure-moist-heat = Moist heat
figure-on-back-and-buttock = on the low back and the buttock
figure-damp-pad = warm, damp pad
figure-towel-between = towel between
figure-look-at-skin = look at your skin every 5 minutes
figure-knees-to-chest = Both knees to the chest
figure-only-when-warm = only when your back is warm
figure-hold-behind-knees = hold behind the knees
figure-pull-slowly = slowly, stop before it hurts
figure-head-stays-down = head stays down
figure-knee-to-shoulder = Knee to the other shoulder
figure-sore-leg = knee of the sore leg
figure-other-shoulder = the other shoulder
figure-other-leg-rests = the other leg rests

## Progress chart
figure-progress-title = Your pain, session by session
figure-clinic-progress-title = Mean pain of your patients, week by week
figure-progress-before = before
figure-progress-after = after
figure-progress-none = 0 = no pain
figure-progress-worst = 10 = worst pain
