# Parts of the body, chosen first.
part-hip-and-back = Hip and back
part-thigh-and-knee = Thigh and knee
part-lower-leg = Lower leg
part-foot = Foot

# Regions: the name on a button, and the name inside a sentence.
# source: S14
region-low-back = Low back
region-low-back-inline = low back
region-sacrum = Base of the spine
region-sacrum-inline = base of the spine
# source: S10
region-buttock-center = Middle of the buttock
region-buttock-center-inline = middle of the buttock
# source: S11
region-buttock-outer = Outer edge of the buttock
region-buttock-outer-inline = outer edge of the buttock
# source: S12
region-hip-front = Front corner of the hip
region-hip-front-inline = front corner of the hip
region-groin = Groin
region-groin-inline = groin
region-thigh-front = Front of the thigh
region-thigh-front-inline = front of the thigh
# source: S13
region-thigh-outer = Outside of the thigh
region-thigh-outer-inline = outside of the thigh
region-thigh-back = Back of the thigh
region-thigh-back-inline = back of the thigh
region-knee-front = Front of the knee
region-knee-front-inline = front of the knee
region-knee-back = Back of the knee
region-knee-back-inline = back of the knee
region-calf-outer = Outside of the calf
region-calf-outer-inline = outside of the calf
region-calf-back = Back of the calf
region-calf-back-inline = back of the calf
region-shin = Shin
region-shin-inline = shin
region-ankle-outer = Outer ankle
region-ankle-outer-inline = outer ankle
region-ankle-inner = Inner ankle
region-ankle-inner-inline = inner ankle
region-heel = Heel
region-heel-inline = heel
region-foot-top = Top of the foot
region-foot-top-inline = top of the foot
region-foot-side = Outer edge of the foot
region-foot-side-inline = outer edge of the foot
region-foot-sole = Sole of the foot
region-foot-sole-inline = sole of the foot
region-foot-ball = Ball of the foot
region-foot-ball-inline = ball of the foot
region-toes = Toes
region-toes-inline = toes

# Sides, as they stand after a point's name.
side-left = left side
side-right = right side
