precaution-blood-thinner = Blood thinners or easy bleeding
precaution-clot = Leg blood clot, ever
precaution-pregnancy = Pregnant, or baby under 6 weeks
precaution-hip-replacement = Hip replacement
precaution-recent-surgery = Surgery or injection: hip, back, leg
precaution-fracture = Broken or infected bone, hard lump
precaution-osteoporosis = Thin bones (osteoporosis)
precaution-neuropathy = Diabetes or nerve damage
precaution-skin = Broken, sore or infected skin
precaution-varicose-veins = Varicose veins
precaution-cancer-area = Cancer in this area
precaution-heart-or-circulation = Heart or blood flow problems
precaution-doctor-no = Your doctor said no pressing
precaution-implant = A device or filler under your skin
precaution-no-rule = Another illness, medicine or treatment

precaution-blood-thinner-change = Blood thinners: no firm ball and no scraping, only a light touch. Ask your doctor first.
precaution-clot-change = Clot in a leg: we leave the legs alone, no firm pressing, heat or stretches. Ask your doctor first.
precaution-pregnancy-change = Pregnancy: no pressing on legs or feet, only a light touch, no hot tub. Do not lie flat on your back or belly.
precaution-hip-replacement-change = Hip replacement: no pressing near the hip, only a light touch on the thigh. No crossed legs, deep bend or stretches. Ask your surgeon first.
precaution-recent-surgery-change = Surgery in the last 3 months: no pressing, heat or stretches until your surgeon agrees.
precaution-fracture-change = Bone trouble: no pressing, heat or stretches until a doctor agrees.
precaution-osteoporosis-change = Thin bones: only a light touch, no firm ball, and no knees-to-chest stretch.
precaution-neuropathy-change = Nerve damage: only a light touch, and only fingers below the knee. No heat, no stretches. Look at your skin after.
precaution-skin-change = Skin: keep off the sore place. Only a light touch. No scraping, heat or stretches.
precaution-varicose-veins-change = Varicose veins: no pressing on the calf, no scraping, and only a light touch on the leg.
precaution-cancer-area-change = Cancer: no pressing, heat or stretches until your doctor agrees.
precaution-heart-or-circulation-change = Heart or blood flow: no heat, hot tub or stretches. Only a light touch, by hand below the knee. Ask your doctor first.
precaution-doctor-no-change = Your doctor said no: no pressing, heat or stretches. A doctor said yes? Tell me under My health.
precaution-implant-change = A device, implant or filler under your skin: no pressing, heat or stretches until your doctor agrees. A doctor said yes? Tell me under My health.
precaution-no-rule-change = I have no rule for that: no heat or stretches, and nothing is pressed before your doctor agrees. Then only a light touch.

# What has an end is asked about when it may be over.
precaution-pregnancy-over = Is it over, and is the baby more than six weeks old?
precaution-recent-surgery-over = Is it all closed, and did your surgeon say you may press and stretch?
precaution-fracture-over = Is the bone firm again, and did a doctor say you may press there?
precaution-skin-over = Is your skin whole again?
precaution-told-on =
    On { $day } you told me: { $what }.

    <b>{ $question }</b>
precaution-ended = Good to hear. I have taken it off your list.
button-is-over = Yes, it is over
button-goes-on = No, not yet

# Asked where somebody only spoke of it, before anything begins.
# source: X2
precaution-blood-thinner-whether = <b>Do you take a blood thinner now, or do you bleed easily?</b>
precaution-clot-whether = <b>Do you have a blood clot in a leg, now or some time ago?</b>
precaution-pregnancy-whether = <b>Are you pregnant now, or did you have a baby in the last 6 weeks?</b>
precaution-hip-replacement-whether = <b>Do you have a new hip (a hip replacement)?</b>
precaution-recent-surgery-whether =
    <b>Was it in the last 3 months, at your belly, hip, back or leg?</b>

    Surgery, an injection, or something put in: all of these count.
precaution-fracture-whether = <b>Is a bone broken or infected now? Or is there a hard lump in a muscle?</b>
precaution-osteoporosis-whether = <b>Are your bones thin (osteoporosis), or do you take steroid pills for months?</b>
precaution-neuropathy-whether = <b>Do you have diabetes or nerve damage?</b>
precaution-skin-whether = <b>Is your skin broken, sore or infected somewhere now?</b>
precaution-varicose-veins-whether = <b>Do you have varicose veins?</b>
precaution-cancer-area-whether = <b>Do you have cancer at the hip, back or leg now?</b>
precaution-heart-or-circulation-whether = <b>Do you have heart trouble or poor blood flow?</b>
precaution-doctor-no-whether = <b>Did a doctor or therapist tell you not to press?</b>
precaution-implant-whether = <b>Do you have a device, an implant or filler under your skin?</b>
precaution-no-rule-whether = <b>Is that about you?</b> I have no rule for it, so I would be more careful.
which-half = <b>Which is it:</b> thin bones (osteoporosis), or a worn joint (arthritis)?
button-worn-joint = A worn joint (arthritis)
button-is-so = Yes, that is so
button-is-not-so = No, that is not so

# What is asked more, once, before the next plan.
# source: X2
precaution-hip-replacement-side = <b>Which hip is the new one?</b>
precaution-hip-replacement-doctor =
    It hurts on the side of your new hip. <b>Ask your surgeon first.</b>

    Did your surgeon say that light pressing is fine for you?
precaution-varicose-veins-place = <b>Where are the veins?</b> I leave that place out. Tap all that fit.
precaution-skin-place = <b>Where is the sore skin?</b> I leave that place out. Tap all that fit.
precaution-blood-thinner-doctor = <b>Did your doctor say that light pressing is fine?</b> It is about your blood thinner, or easy bleeding.
precaution-clot-doctor = <b>Did your doctor say that light pressing is fine?</b> It is about your clot. Never on the leg.
precaution-heart-or-circulation-doctor = <b>Did your doctor say that light pressing is fine?</b> It is about your heart or blood flow.
precaution-no-rule-doctor = <b>Did your doctor say that light pressing is fine?</b> You told me of something I have no rule for.
button-sore-elsewhere = Somewhere else
# source: X2
detail-not-allowed =
    Then we press nothing for now. <b>Please ask your doctor first.</b>

    Until then: walk a little, change position often, and read in Learn. Once they say yes, start a session and tell me.

step-firm-ball = pressing with a firm ball or tool
step-barefoot-ball = a ball under the bare foot
step-scraping = scraping
step-heat = the heating pad
step-hot-tub = the hot tub
step-stretch-knees-to-chest = the stretch with both knees to the chest
step-stretch-opposite-shoulder = the stretch toward the other shoulder

# The question itself.
# source: X2
precautions-any =
    <b>Any of these?</b>

    { $list }
precautions-line = • { $what }
button-more-of-them = Next
# source: X2
precautions = <b>Do any of these apply to you?</b> Tap all that do. Each one changes what I offer.
precautions-again = <b>Is this still true?</b> Change what changed, then tap Done.
precautions-tap = Tap each one that changed, then Done.
precautions-none = Thank you. Tell me if that changes.
precautions-changes =
    Thank you. This is what changes for you:

    { $changes }
precautions-change = • { $change }

# Why a point or step is left out where the skin is numb: stands after a colon.
because-numb-skin = numb skin cannot feel pressure well
because-nerve-signs = tingling or sharp pain came here again and again
because-no-pain = it does not hurt today
because-very-sore = very strong pain today
because-not-known = something you told me earlier
precautions-tap-one = You said that one is true. Tap it, then Done. None of them? Tap that.
