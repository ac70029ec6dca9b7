# One plain question about words that may mean danger, in plain words. It never says what somebody wrote: it may have been heard wrong. A yes stops everything.

ask-sign =
    <b>I want to be sure you are safe.</b>

    { $question }
ask-sign-again =
    <b>Please answer this first.</b> Then we go on.

    { $question }
ask-sign-settled = I asked: { $question }
button-sign-yes = Yes
button-sign-no = No
sign-no = Thank you. If it starts or changes, write to me at once.

red-flag-r0-ask = Do you need help right now?
red-flag-r1-ask = Is it numb or odd between your legs, or when you wipe?
red-flag-r2-ask = Is it new or changed: you leak, or cannot pee or hold stool?
red-flag-r3-ask = Is it new or worse in both legs: strong pain, or a numb, weak or tingling feeling?
red-flag-r4-ask = Is the feeling during sex newly numb or gone?
red-flag-r5-ask = Did your legs turn weak fast, or do they not obey you?
red-flag-r6-ask = Is it new or worse: a foot drops or drags, or a knee gives way? Or can you not rise on your toes or heels?
red-flag-r7-ask = Did this begin with a bad accident or a fall from a height?
red-flag-r8-ask = Since a fall, or all at once: can you not stand on that leg? Or does it look short or turned?
red-flag-r9-ask = Did very bad hip pain come suddenly? Or is the hip hot or swollen, or do you have a fever?
red-flag-r10-ask = Do you have a fever with your back pain?
red-flag-r10-weak-ask = Do you have a fever? And weak defenses, injected drugs, or a back operation not long ago?
red-flag-r11-ask = Do you lose weight without trying? Or is a lump new on your back?
red-flag-r12-ask = Is this a new pain, after cancer at any time in your life?
red-flag-r13-ask = Is the pain always there, and much worse at night?
red-flag-r14-ask = Did a strong back pain come suddenly, even without a hard knock?
red-flag-r15-ask = Is one leg swollen, warm, throbbing, or a new color?
red-flag-r16-ask = Are you short of breath, in chest pain, coughing blood, or fainting?
red-flag-r17-ask = Did a leg suddenly turn cold, pale or blue? Does it hurt or feel numb?
red-flag-r18-ask = Do cramps in the leg come when you walk and go when you rest?
red-flag-r19-ask = Does the foot hurt in bed, or is there a sore that does not heal?
red-flag-r20-ask = Is your chest tight or painful, or is there a tearing pain lower down?
red-flag-r21-ask = Is one side of the face or body suddenly weak or numb? Or is it hard to speak?
red-flag-r22-ask = In this pregnancy, is one leg swollen and sore?
red-flag-r23-ask = Do you bleed (after a birth or a loss: a lot), lose fluid, have labor pain, a fever, or burning when you pee?
red-flag-r24-ask = Are you pregnant or a new mother? Does your pelvis hurt when you walk or turn?
red-flag-r25-ask = Is there a cut, sore, blister or new color on your foot?
red-flag-r26-ask = Is this your first back pain ever, at under 20 or over 55?
red-flag-r27-ask = Has a numb feeling lasted over a week, or is your balance poor?
red-flag-r28-ask = Has it not got better for some weeks, or does it stop your daily life?
red-flag-r29-ask = Does the skin of the outer thigh burn or feel numb, with no back pain?
red-flag-r30-ask = Is there a sore band of blisters on one side?
# Somebody tells of a child. Our own words, for a clinician to look at.
# source: X9
child-to-doctor =
    <b>This is only for adults.</b> A child who limps, or whose hip or leg hurts, should see a doctor today.

    With a fever too, or if the child cannot stand on that leg: call { $number } now.
red-flag-r36-ask = Did you fall, and does your hip or groin hurt since then?
red-flag-r31-ask = Are you under 18?
red-flag-r32-ask = Does a wound, boil or surgery scar open, leak or smell? Or is it red and hot?
red-flag-r33-ask = Did a joint pop out of place? Or do you have a fever with a wound?
red-flag-r35-ask = Is your stool black or bloody, or do you throw up blood?
red-flag-r34-ask = Is anything newly weak or numb since you pressed, stretched or warmed up?

staff-crisis = These words may mean danger, for you or for somebody else. The crisis line: { $line }. In an emergency, call { $number }.
staff-danger = These words may mean danger for somebody. In an emergency, call { $number }.
ask-new = Is anything newly weak or numb, or does it spread?
kind-worse = I am sorry to hear that. Thank you for telling me.
kind-scared = That sounds scary. I am glad you wrote to me.
kind-bad = I am sorry you feel this way. Thank you for telling me.
kind-seated =
    Good. Stay there until you feel well, and drink some water.

    <b>Chest pain, trouble breathing, or about to faint: call { $number } now.</b>
kind-unwell =
    Please sit or lie down now. Start again only when you feel well.

    <b>Chest pain, trouble breathing, or about to faint: call { $number } now.</b>
kind-fainted =
    Please sit or lie down now. <b>Have a doctor look at you today</b>, also when you feel well again.

    <b>Chest pain, trouble breathing, or about to faint again: call { $number } now.</b>
kind-urine =
    Please do not press today. <b>Have a doctor look at that today.</b>

    <b>You cannot pee, you are pregnant, or you have a fever: call { $number } now.</b>
# source: X12
kind-stuck =
    Stay as you are, and breathe. <b>You cannot get up? Call { $number } now, or call somebody near you.</b>

    Roll to your side first. Hold on to a chair. No more pressing today.
kind-lump =
    Please do not press, stretch or use heat now. <b>Have a doctor look at that lump today.</b>

    <b>It is stuck, hurts badly, or you throw up or feel faint: call { $number } now.</b>
# source: S23, S27
kind-big-bruise =
    Leave that place alone until the bruise is gone: no pressing, no heat, no stretching there. <b>A big, hard or dark bruise: let a doctor look at it today.</b>

    <b>It grows fast, or the leg turns cold, numb or very tight: call { $number } now.</b>
# source: S27, S28
kind-masked =
    Please do not press harder after a painkiller, and do not numb the spot. Pain is the warning that it is too much.

    Only a light touch today. What to take, a pharmacist or your doctor knows.
kind-drink =
    Thank you for telling me. Please do not press, stretch or use heat now: you may feel too late that something is wrong.

    Tomorrow is fine. <b>Cannot stay awake, or trouble breathing? Call { $number } now.</b>
kind-tomorrow =
    That is enough for today. No more pressing, heat or stretches. Tomorrow is fine.

    <b>Something new, or worse? Send /check.</b>
# source: X2
kind-torn =
    A fresh tear, or a bruise that grows, needs rest. Please do not press, stretch or heat it now.

    <b>Let a clinician see it first.</b> You cannot stand on that leg, or it turns cold or numb? Call { $number }.
# source: X2
how-torn = You wrote of a fresh tear. <b>Has a clinician seen it, and said that pressing is fine?</b>
button-how-torn = Yes, it is fine
button-how-torn-not = Not yet
# source: X2
how-bruised = You wrote of a big bruise. <b>Has a clinician seen it, and said that pressing is fine?</b>
how-crisis =
    First you. You wrote that it is very heavy.

    <b>Are you safe now?</b> Too many pills are not safe, even if you feel fine.
button-how-crisis = I am safe now
button-how-crisis-not = I need someone now
# source: X12
how-overdose = You wrote that too much was taken. <b>Has a clinician said that all is well?</b>
button-how-overdose = Yes, all is well
how-drink = You wrote that you drank or took something. <b>Is your head clear again?</b>
button-how-drink = Yes, it is clear
button-how-drink-not = Not yet
how-unwell = You wrote that you feel unwell. <b>Do you feel well again?</b>
button-how-unwell = Yes, I feel well
button-how-unwell-not = Not yet
how-shared = You wrote of somebody else. <b>Is it you now, the person this chat is for?</b>
button-how-shared = Yes, it is me
# source: S28
nerve-move-on = When you go on, move the ball about an inch first, then lean in softly.
kind-score = Thank you for telling me. I ask again when you start a session.
kind-nothing-changed = All right. Nothing changed: the clock runs on.
kind-well = Good. Go on.
kind-safe = I am glad that you tell me. You do not have to carry the pain alone.
kind-sore = I am sorry that it hurts again. Let us see what helps today.
kind-home = Thank you for writing. I am here when you need me.
# source: X2
kind-fell =
    A fresh fall needs a look first. Please do not press, stretch or heat there for now.

    <b>Have a doctor look at it, today if it hurts a lot.</b> You cannot stand on that leg, or it looks short or turned? Call { $number }.
# source: X2
how-fell = You wrote of a fall. <b>Has a clinician seen it, and said that pressing is fine?</b>
sign-of-another = If it is somebody else: call { $number } for them, or let a doctor see them today. Please do not press on them.
