# One plain question about words that may mean danger, in the person's own words. A yes stops everything.

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

red-flag-r0-ask = You wrote about help. Do you need help right now?
red-flag-r1-ask = You wrote about feeling between your legs. Is it numb or odd there, or when you wipe?
red-flag-r2-ask = You wrote about the toilet. Is it new that you cannot pee, leak, or cannot hold stool?
red-flag-r3-ask = You wrote about your legs. Do both of them hurt, tingle, or feel weak or numb?
red-flag-r4-ask = You wrote about feeling during sex. Is it newly numb or gone?
red-flag-r5-ask = You wrote about weak legs. Did they turn weak fast, or do they not obey you?
red-flag-r6-ask = You wrote about your foot or knee. Does the foot newly drop, or does the knee give way?
red-flag-r7-ask = You wrote about an accident. Did this begin with a bad accident or a fall from a height?
red-flag-r8-ask = You wrote about a fall. Since then, can you not stand, or does the leg look short or turned?
red-flag-r9-ask = You wrote about your hip. Did very bad pain come suddenly? Or is it hot, swollen, or do you have a fever?
red-flag-r10-ask = You wrote about feeling ill. Do you have a fever with your back pain?
red-flag-r10-weak-ask = You wrote about feeling ill. Do you have a fever, and weak defenses, injected drugs, or a recent back procedure?
red-flag-r11-ask = You wrote about your weight or a lump. Do you lose weight without trying? Or is a lump new on your back?
red-flag-r12-ask = You wrote about cancer. Have you had cancer, and is this pain new?
red-flag-r13-ask = You wrote about your nights. Is the pain always there, and much worse at night?
red-flag-r14-ask = You wrote about your bones. Did a strong back pain come suddenly, even without a hard knock?
red-flag-r15-ask = You wrote about your leg. Is one leg swollen, warm, throbbing, or a new color?
red-flag-r16-ask = You wrote about your breath or chest. Are you short of breath, in chest pain, coughing blood, or fainting?
red-flag-r17-ask = You wrote about a cold leg. Did it suddenly turn cold, pale or blue? Does it hurt or feel numb?
red-flag-r18-ask = You wrote about cramps. Do they come when you walk and go when you rest?
red-flag-r19-ask = You wrote about your foot. Does it hurt in bed, or is there a sore that does not heal?
red-flag-r20-ask = You wrote about your chest or belly. Is your chest tight or painful, or is there a tearing pain lower down?
red-flag-r21-ask = You wrote about your face, arm or speech. Is one side suddenly weak or numb, or is it hard to speak?
red-flag-r22-ask = You wrote about your leg. Are you pregnant, and is one leg swollen and sore?
red-flag-r23-ask = You wrote about being pregnant. Is there bleeding, fluid, labor pain, a fever, or burning when you pee?
red-flag-r24-ask = You wrote about your pelvis. Are you pregnant or a new mother? Does it hurt when you walk or turn?
red-flag-r25-ask = You wrote about your foot. Is there a cut, sore, blister or new color on it?
red-flag-r26-ask = You wrote about your age. Is this your first back pain ever, and are you under 20 or over 55?
red-flag-r27-ask = You wrote about numbness or balance. Has it lasted over a week, or is your balance poor?
red-flag-r28-ask = You wrote that it does not get better. Has it been some weeks, or does it stop your daily life?
red-flag-r29-ask = You wrote about your thigh. Does the skin of the outer thigh burn or feel numb, with no back pain?
red-flag-r30-ask = You wrote about your skin. Is there a sore band of blisters on one side?
red-flag-r31-ask = You wrote about your age. Are you under 18?
red-flag-r32-ask = You wrote about an operation. Does the wound open, leak, smell, or is it red and hot?
red-flag-r33-ask = You wrote about a joint or an operation. Did the joint pop out of place? Or do you have a fever with the wound?
red-flag-r34-ask = You told me of something new. Is anything newly weak or numb since you pressed, stretched or warmed up?

staff-danger = These words may mean danger for somebody. In an emergency, call { $number }.
ask-new = Is anything newly weak or numb, or does it spread?
kind-worse = I am sorry to hear that. Thank you for telling me.
kind-scared = That sounds scary. I am glad you wrote to me.
kind-bad = I am sorry you feel this way. Thank you for telling me.
kind-well = Good. Go on.
kind-home = Thank you for writing. I am here when you need me.
