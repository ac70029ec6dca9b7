# The danger signs: screens, what a yes leads to, and how sessions open again.

# source: X1
screen =
    Safety check { $number } of { $of }. <b>Is any of this true for you?</b>

    { $signs }
screen-line = • { $sign }
button-none-of-these = None of these
button-some = Yes, one or more
screen-which = Which one? Tap the one that fits best.
screen-which-all = Which ones? Tap all that fit, then Done.
button-none-after-all = None of them after all
screen-passed = Thank you. Tell me any time if one of these starts. <b>If you feel worse, stop and get help.</b>
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
button-was-checked = A clinician has checked me
button-show-number = Show the number again
lock-confirm = Did a doctor or another clinician look at this, and say self-massage is fine? Please do not send names.
button-yes-checked = Yes, I was checked
button-not-yet = Not yet
lock-opened = Good that you had it checked. Sessions are open again. <b>If it comes back, stop and get help.</b>
lock-opened-more = Good that you had it checked. A few safety questions are still open.
