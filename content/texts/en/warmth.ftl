# Warmth and stretch: comfort for a while, always careful.

button-home-warmth = Warmth and stretch
command-warm = Warmth, then two slow stretches

# source: S63, S70, S77
warmth = Warmth and a slow stretch may ease it for a while. It is comfort, not a cure. Keep all of it gentle.
warmth-first = Before warmth I need to know a little more about you. After that, send /warm.
# source: S64
warmth-inflamed =
    <b>Is any of this true for your back, hip or buttock?</b>

    • Hot, red or swollen
    • Hurt in the last 3 days
    • Broken or sore skin

    Or do you have a fever?
button-warmth-inflamed = Yes, one of these
# source: S64
warmth-not-inflamed =
    Then no heat today, please. Heat can make it worse. Rest it, and ask your clinic.

    <b>A hot, swollen hip or a fever needs a doctor. Please do the safety check.</b>
button-warmth-check = Safety check
warmth-feeling = Put a hand on your low back and buttocks. <b>Does your skin feel warm and cold there as usual?</b>
button-warmth-feels = Yes, as usual
button-warmth-feels-not = No, or I am not sure
warmth-not-numb = Then no heat, please. Numb skin does not feel a burn. <b>Tell your clinic that the skin there feels numb.</b>
warmth-left-out =
    <b>Left out, to keep you safe:</b>
    { $items }
warmth-left-out-item = • { $step }: { $because }
warmth-none = So I have no safe way to warm up for you. The stretches need warm muscles, so we leave them too. Ask your clinic what would help you.
warmth-rests = Your skin has had enough warmth for now. Let it rest, and come back later.

# source: S65, S66
warmth-ways = How would you like to warm up?
button-warmth-heat = Moist heating pad
button-warmth-hot-tub = Hot tub
# source: S65
warmth-how-heat-prone =
    Lie on your belly. Lay the moist heating pad on your low back and buttock: warm, not hot, a towel between. Do not lie on it, and do not fall asleep.

    20 minutes is the most. I ask about your skin every 5 minutes.

    <b>Take it off at once if it burns or stings.</b>
# source: S65
warmth-how-heat-side =
    Lie on your side, a pillow between your knees. Lay the moist heating pad on your low back and buttock: warm, not hot, a towel between. Do not fall asleep.

    20 minutes is the most. I ask about your skin every 5 minutes.

    <b>Take it off at once if it burns or stings.</b>
# source: S66
warmth-how-hot-tub-soak =
    Warm, not hot: below 100 °F (38 °C). Test the water with your elbow. Not alone, not after alcohol. Keep the phone dry and near.

    Low blood pressure? Ask your doctor first.

    <b>Get out at once if you feel dizzy or unwell.</b>
button-warmth-start = Start { $minutes } minutes

warmth-clock =
    { $bar }
    { $left ->
        [one] <b>1</b> minute left
       *[other] <b>{ $left }</b> minutes left
    }
warmth-clock-done = The clock is off.
warmth-check = Lift the pad and look. <b>Is your skin fine?</b>
warmth-check-tub = <b>Are you well?</b> Not dizzy, not too hot?
warmth-check-again = Are you awake? <b>Please answer: is all well with you and your skin?</b>
warmth-check-thanks = Good. Stay easy.
warmth-skin-fine = Skin is fine
warmth-skin-pink = Fine, or a little pink
warmth-sore = Red, sore, blotchy or too hot
warmth-tub-fine = I am well
warmth-tub-not = Dizzy, too hot or unwell
warmth-paused = Paused. Take the warmth off. Take your time.
warmth-take-off = <b>Please take the heating pad off, or step out of the tub.</b>

warmth-done = Time is up. Take the warmth off. <b>How does your skin look?</b>
warmth-stopped = We stop here. Take the warmth off. <b>How does your skin look?</b>
warmth-no-answer = I did not hear from you. <b>Please take the warmth off now. How does your skin look?</b>
warmth-interrupted = I was away for a moment. <b>Please take the warmth off now. How does your skin look?</b>
warmth-after-again = <b>Is the warmth off? Please look at your skin and tell me.</b>
warmth-too-short = Thank you. Muscles need about { $minutes } minutes of warmth. So we skip the stretches this time.
warmth-sore-advice =
    Take the warmth off. Cool the skin with cool tap water, no ice. No more heat for a day.

    <b>Blisters, or skin that turns white or dark: call your doctor today.</b>
warmth-unwell =
    Take the warmth off. Sit or lie down, and drink some water.

    <b>Chest pain, trouble breathing, or about to faint: call { $number } now.</b>
warmth-what-is-wrong = The clock is off. Take the warmth off. <b>What is wrong?</b>
button-wrong-skin = My skin burns or hurts
button-wrong-unwell = Dizzy, faint or unwell
warmth-stop-now = <b>Please stop for today.</b> I need to ask you a few safety questions.
warmth-closed = I closed this, since it was quiet for a while. <b>Is the heating pad off?</b>
warmth-under-way = The clock is running already.

# source: S67, S71, S72
stretch-choose = Your back is warm now. That is the time to stretch, slowly. Which one?
stretch-other = Well done. Another one?
stretch-none = Your muscles are warm. For you I leave the stretches out, to keep you safe.
stretch-cold = It has been a while, and your back may be cold again. Stretch only when it is warm. Send /warm to warm up.
button-stretch-enough = Enough for today
stretch-knees-to-chest-label = Both knees to the chest
stretch-opposite-shoulder-label = Knee to the other shoulder
# source: S68, S72, S73, S74
stretch-knees-to-chest-how =
    Lie on your back. Hold behind both knees. Bring them slowly toward your chest, as far as it feels good. Breathe.

    Do not pull hard.

    <b>Never to the point of pain. If pain moves further down the leg, stop.</b>
# source: S69, S72, S73, S74
stretch-opposite-shoulder-how =
    { $side ->
        [left] Lie on your back. Take your <b>left</b> knee with both hands. Bring it slowly toward your <b>right</b> shoulder.
        [right] Lie on your back. Take your <b>right</b> knee with both hands. Bring it slowly toward your <b>left</b> shoulder.
       *[other] Lie on your back. Take the knee of the sore leg with both hands. Bring it slowly toward the <b>other</b> shoulder.
    }

    You may feel it in the buttock. Do not pull hard.

    <b>Never to the point of pain. A pinch in the groin, or pain further down the leg: stop.</b>
button-stretch-start = Start { $seconds } seconds
stretch-again =
    { $left ->
        [one] Rest for a few breaths. Once more, if it feels good.
       *[other] Rest for a few breaths. Then again, up to { $left } more times.
    }
stretch-clock =
    { $bar }
    <b>{ $left }</b> seconds left. Breathe slowly.
stretch-clock-done = That hold is done.
stretch-after = Let go slowly. <b>How was that?</b>
stretch-away = I was away for a moment. Let go slowly. <b>How was that?</b>
stretch-let-go = <b>Let go slowly, and rest.</b>
button-stretch-fine = Fine
button-stretch-hurt = It hurt
button-stretch-down = Pain went further down the leg
stretch-what-is-wrong = Let go slowly. <b>What is wrong?</b>
# source: S73
stretch-hurt = Good that you said so. We leave that one for today. Next time, go less far.
# source: S70, S77
stretch-finished = Well done. That is enough for today. It may ease things for a while.
