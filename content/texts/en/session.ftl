# The guided session. Each bubble: one idea, and what to do next.

session-point =
    Spot { $number } of { $of }
    <b>{ $point }</b>, { $side }{ $acupoints }

    { $find }{ $warning }
# source: S21
session-acupoints =
    {""}
    <i>Acupuncture: { $acupoints }</i>
session-how =
    With: <b>{ $tool }</b>

    { $steps }
session-how-again = How to do it stands above. <b>Ready?</b>
session-warnings =
    {""}

    <b>{ $warnings }</b>
session-light-only = Use only a very light touch here: rest it there with almost no weight. Keep breathing.
# source: S27
session-start-light = Start light. Press more only as it lets go.
# source: X6
session-look-at-skin = Look at the skin before and after.
button-start-timer = Start { $seconds } seconds
button-other-tool = Use something else
button-skip-point = Skip this spot
button-stop-session = Stop
button-pause = Pause
button-something-wrong = Something is wrong
button-go-on = Go on
button-next-side = Other side
button-next-point = Next spot

# source: S23, X5
session-countdown =
    <b>{ $left }</b> seconds left
    { $bar }

    Gentle, steady pressure. No hard rubbing.

    <b>Pain over { $most } of 10: press less. Over { $stop }: stop.</b>
# source: S23, X5
session-countdown-sore =
    <b>{ $left }</b> seconds left
    { $bar }

    Only a very light touch. No rubbing.

    <b>It must not hurt more than before. Does it? Stop.</b>
# source: S29
session-countdown-done = That spot is done. Lift off the ball. Two minutes is the most for one spot.

# source: S28
session-breath = <b>Are you holding your breath?</b> Breathing easily? Then you need not tap.
session-breath-again = Still with me? <b>Are you holding your breath?</b>
button-breath-fine = Breathing easily
button-breath-not = I'm holding my breath
session-breath-thanks = Good. Stay just like that.
# source: S28
session-ease-off = That is too much pressure. Lean away until your breath flows. I will ask again in 15 seconds.
session-too-much = This spot is too sore today. Lift off. We leave it for now.

# source: S31
session-nerve = <b>Any tingling, numb feeling or sharp pain?</b> If not, you need not tap.
session-nerve-again = Still with me? <b>Any tingling, numb feeling or sharp pain?</b>
button-nerve-fine = All fine
button-nerve-not = Tingling, numb or sharp
session-nerve-thanks = Good. Keep the pressure gentle.
# source: S31
session-move-ball =
    { $number ->
        [one] Lift off. Move the ball about an inch, then lean in softly. I will ask again in 10 seconds.
       *[other] Lift off again. Move the ball the other way, and press less. I will ask again in 10 seconds.
    }
# source: X4
session-nerve-ends =
    Lift off now. This spot is done for today. I made a note of it.

    Wait a moment. <b>Is any of the feeling left?</b>
# source: S31, X4
session-anything-left = All right. Lift off the ball. <b>Is any tingling, numb feeling or sharp pain left?</b>
session-still-there = Time is up. Lift off the ball. <b>Is any tingling, numb feeling or sharp pain left?</b>
session-no-answer =
    I did not hear from you, so I ended this spot. Please lift off the ball.

    <b>Is any tingling, numb feeling or sharp pain left?</b>
session-interrupted =
    I was away for a moment, so I ended this spot. Please lift off the ball.

    <b>Is any tingling, numb feeling or sharp pain left?</b>
button-gone = No, all fine
button-stays = Yes, it is still there

# source: S28, S31
session-hands-free =
    <b>Phone by your hand, sound on:</b> I speak twice.

    <b>Tap or write only if something is wrong.</b>
session-by-itself = The timer starts by itself in { $seconds } seconds. Need longer? Write wait.
# source: X4
session-silent =
    I have not heard from you for two spots, so we stop here. Please lift off the ball.

    <b>Is anything numb, tingling or sharp? Write it to me.</b>
# Our own words after the reference on vessels, for a clinician to look at.
# source: X3
session-vessel =
    Lift off now. A beat under the ball can be a blood vessel. <b>Never press there.</b>

    Move the ball until you feel no beat. Still there? Skip this spot.
# source: X3
session-spot =
    Lift off now. <b>Never press on a beat or on bone.</b>

    Move the ball to soft muscle beside it. Still there? Skip this spot.
session-beside = Then start beside it, on soft muscle. <b>Feel the beat or the bone again? Lift off.</b>
# source: X6
session-bleeding =
    Lift off now, and press no more today. Look at the skin. Broken or bleeding? Rest it, and ask the clinic.

    <b>It bleeds a lot, or does not stop: call { $number } now.</b>
# source: X6
session-bruise = Lift off now. <b>Leave that place alone until the bruise is gone.</b> Then press much less.
# source: X3
session-bone =
    Lift off. <b>Never press on bone.</b>

    Move the ball to the soft muscle beside it. Still sharp? Skip this spot.
# Our own words, for a clinician to look at: no source says more of a cramp.
# source: S27
session-cramp =
    Lift off. Move that leg a little, and rest until the cramp lets go.

    Then press less, or skip this spot.
# How long a point still takes, asked in words.
session-time-left = { $left } seconds to go. Keep breathing.
session-paused = Paused. Lift off the ball. Take your time.
session-between =
    Well done. Lift off now. <b>Is anything still numb, tingling or sharp?</b> Then tap Something is wrong.

    Next: <b>{ $point }</b>, { $side }. No tap: I show it in a moment.
session-next = Next: <b>{ $point }</b>, { $side }. Ready?
session-what-is-wrong = The timer is off. Lift off the ball. <b>What is wrong?</b>
button-wrong-weak = New weakness
button-wrong-numb = Numb or tingling, and it stays
button-wrong-sore = It hurts too much
button-wrong-spot = A beat or bone under it
button-wrong-cramp = A cramp
button-wrong-chest = Chest pain or short of breath
session-tell-health = We stop here. <b>Write me what it is</b>, or tap the list below.
button-wrong-health = Something about my health
button-wrong-back = Nothing, go back
# source: X4
session-stop-now = <b>Please do not press any more today.</b> I need to ask you a few safety questions.
# source: X5
session-how-sore = How much does it hurt while you press? 0 is no pain, 10 is the worst.
# source: X5, S27, S28
session-strong = The timer is off. Lift off the ball. Up to { $most } of 10 is fine. <b>Over { $stop }, stop.</b>
session-nothing-felt = Nothing to feel? You may be beside the spot: move the ball slowly until it feels tender. <b>Is the skin numb? Then stop.</b>
session-tired-arm = Rest your arm, or change hands. <b>Is the arm weak or numb? Tap Something is wrong.</b>
session-lighter = Press less from now on: { $most } of 10 is the most it may hurt. <b>Over { $stop }, stop.</b>
session-sore = Good that you said so. When it hurts too much, we stop.
# source: X6
session-skin-check = Session done. Look at your skin: a little red is fine. Bruised or broken? Rest it, and ask the clinic.
session-ask-after = How much does it hurt now? 0 is no pain, 10 is the worst.
session-nothing-done = We stop here. Nothing was pressed, so nothing has to rest.
session-closed = I closed the session, since it was quiet for a while. What you did is kept.
session-no-longer = You told me something new, so I changed the plan.
session-kept = Thank you. I kept your session.
session-better-much = From { $before } to { $after }. That is a real change. Let it rest now.
session-better = From { $before } to { $after }. A small step. Let it rest now.
session-same = Still at { $after }. That is common. It can take a few sessions.
session-a-bit-worse = From { $before } to { $after }. A little sore after pressing can happen. Press less next time.
session-worse = From { $before } to { $after }. That is clearly worse. <b>Please rest, and answer a few safety questions.</b>
session-left = The session is over. <b>Lift off the ball.</b>
session-asked-soon = Thank you. Stay off that place. I ask again in a moment.
session-score-noted = { $score } of 10: thank you. I have read it.
session-score-fine = { $score } of 10 is fine. Keep breathing, and go on.
# source: X5, S27, S28
session-sore-fine = A little sore is fine, up to { $most } of 10. Press less if you like, and keep breathing.
session-unwell =
    Stop pressing. Sit or lie down, and drink some water. That is all for today.

    <b>Chest pain, trouble breathing, or about to faint: call { $number } now.</b>

session-all-well = Good to know.
# source: X4
session-slept = That can happen. Please lift off now. Is anything numb, tingling or sharp?
# source: X5
session-no-harder = No harder, please. { $most } of 10 is the most it may hurt. Keep breathing, and go on.
