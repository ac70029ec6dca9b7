# The danger signs: screens, what a yes leads to, and how sessions open again.

# source: X1
screen =
    Safety check { $number } of { $of }. <b>Any of this?</b>

    { $signs }
screen-line = • { $sign }
button-none-of-these = None of these
button-some = Yes, one or more
screen-which = Which one? Tap the one that fits best.
screen-which-all = Which ones? Tap all that fit, then Done.
button-none-after-all = None of them after all
screen-passed = <b>If any of it starts or gets worse, stop and get help.</b>
careful =
    We can go on gently. But please do this too:

    { $acts }

# source: X12
lock-emergency =
    <b>Call { $number } now, or go to an emergency department.</b>

    Do not drive yourself. Do not wait to see if it passes. Tell them what you just told me.
lock-same-day =
    <b>Please speak with a doctor today.</b> Call your doctor or go to urgent care. Tell them what you just told me.

    <b>If it gets worse fast, call { $number }.</b>
lock-advice = You can also call { $number } for advice.
lock-acts =
    { $acts }
lock-closed =
    Sessions stay closed until a clinician has checked you. Please do not press or stretch until then.
lock-closed-today =
    Sessions wait until a clinician has checked you. Please do not press or stretch until then.
lock-closed-young = I am only for people over 18. Please ask a doctor, with an adult you trust, what helps you.
button-was-checked = A clinician has checked me
button-show-number = Show the number again
# source: X12
lock-which = Sessions stay closed until a clinician has checked you. <b>Which one is it?</b> You can read it out when you call.
lock-named = Thank you. Please tell them just that.
lock-again = All right, I ask once more. <b>If it is true, get help now.</b>
lock-slip = Thank you. It was a slip, so sessions are open again.
lock-confirm = <b>Who looked at this?</b> Please do not send names.
button-checked-doctor = A doctor
button-checked-emergency = Emergency room or maternity unit
button-checked-other = Another clinician (nurse, therapist)
button-not-yet = Nobody yet
lock-when = <b>When did they look at it?</b>
button-checked-today = Today
button-checked-yesterday = Yesterday
button-checked-earlier = Before that
check-before = That was before you told me of this sign. Please let someone look at it now.
check-not-them = This one is for a doctor or an emergency room. <b>Please go today.</b>
lock-allowed = <b>Did they say that pressing and massage are fine for you?</b>
button-allowed = Yes, it is fine
button-not-allowed = No, or we did not talk about it
check-ask-them = Then please ask them first. Sessions stay closed until they say yes.
lock-opened = Good that you had it checked. A few safety questions are still open. <b>If it comes back, stop and get help.</b>
lock-blocked = Until a doctor has said yes, I leave out all that could harm there.
new-sign-more = I ask a few questions now, in case it needs help even faster.

# source: X12
lock-maternity =
    <b>Call your maternity unit now.</b> Day or night, they want to know. Tell them what you just told me.

    <b>With heavy bleeding, or if nobody answers, call { $number }.</b>
# source: X12
seen-emergency =
    You told me of a danger sign: { $labels }. <b>Did a doctor look at it?</b>

    If not, call { $number } now. Do not wait.
seen =
    You told me of a sign that a doctor should see: { $labels }. <b>Did someone look at it?</b>

    If it gets worse fast, call { $number }.
button-not-seen = Not yet
seen-not-yet = Then please get it looked at now. I can wait.

# Help is there.
with-help = Good that help is with you. Tell them what you told me. I am still here. Does anything get worse? Tell them, or call { $number }.
with-help-told = Good that help is with you. Tell them what you told me. I told your clinic, too. Does anything get worse? Tell them, or call { $number }.
