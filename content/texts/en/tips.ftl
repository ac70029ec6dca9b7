# Tips that ship with the bot: advice-<id> is what patients read, advice-<id>-title what staff choose it by.

advice-not-alone-title = You are not alone
# source: S50, S51, S56
advice-not-alone =
    <b>You are not alone with this pain.</b>

    Hip and leg pain is very common. Often a muscle did too much, then sat too long. Pain takes strength, so plan a short rest between tasks.

advice-start-light-title = Start light
# source: S23, S27, S28
advice-start-light =
    <b>Start light.</b>

    Lean on the ball only a little at first. Stay still, do not rub. Press more when the muscle lets go.

    Are you holding your breath? Then ease off.

advice-look-higher-title = Look higher up
# source: S15, S16, S20
advice-look-higher =
    <b>The sore place is not always where it starts.</b>

    A tender spot in the hip can send pain or numbness down the leg. That is why we check the hip, low back and thigh first.

advice-right-ball-title = Which ball to use
# source: S24, S25, S26
advice-right-ball =
    <b>A tennis ball is fine to start.</b>

    Is it too soft for you after some weeks? The clinic likes Yoga Tune Up therapy balls. They last long and are just firm enough.

advice-move-the-ball-title = Tingling? Move the ball
# source: S31
advice-move-the-ball =
    <b>Tingling, numb or sharp? Move the ball.</b>

    These feelings can mean that a nerve is under it. Lift off, move the ball about an inch, and lean in softly. Does it stay? Then stop for today.

advice-rest-days-title = Rest days count
# source: S29, S30
advice-rest-days =
    <b>Rest days are part of the plan.</b>

    Two minutes for one place is plenty. Then leave it alone for two or three days. More often does not mean better.

advice-front-of-hip-title = Find the front of the hip
# source: S12, S36, S37
advice-front-of-hip =
    <b>The spot by your coin pocket.</b>

    Find the bony point at the front of your hip. Go a little to the outside. Put the ball there, against a wall. Lean in to press more, lean away to press less.

advice-warm-first-title = Warmth first
# source: S64, S65
advice-warm-first =
    <b>Warm the muscles first.</b>

    Put moist heat on the low back or buttock for about 15 minutes. Look at your skin every 5 minutes.

    Use no heat where it is red, swollen, hot or numb.

advice-slow-stretch-title = Stretch slowly
# source: S70, S71, S72, S73, S74
advice-slow-stretch =
    <b>Stretch slowly, and only when you are warm.</b>

    Stop before it hurts. Do not push or pull hard. A little is enough. Send /warm and I will guide you.

advice-outer-thigh-title = The outer thigh
# source: S13, S38, S39
advice-outer-thigh =
    <b>Take your time on the outer thigh.</b>

    Stand side-on to a wall, with the ball between wall and thigh. Start a hand's width below the hip. Move slowly toward the knee. Stay a while where it is tender. Stop well above the knee.

advice-long-sitting-title = When you sit a lot
# source: S51, S75
advice-long-sitting =
    <b>Do you sit a lot?</b>

    Stand up every half hour, if you can, and walk some steps. Note which chair or car seat brings the pain on. Then you know what to change.

advice-after-effort-title = After a big day
# source: S52, S54
advice-after-effort =
    <b>After a big effort, do not sit down at once.</b>

    Muscles can tighten when you stop all at once. That can last for days. Walk slowly for some minutes first, then rest.

advice-keep-it-up-title = When it feels better
# source: S62, S77
advice-keep-it-up =
    <b>Feeling better? Keep a little care going.</b>

    Short home care, done often, may lower the chance that pain comes back. It brings comfort for a while. It does not take the place of a visit.

advice-a-visit-title = What a visit is like
# source: S58, S59, S60, S61, S76
advice-a-visit =
    <b>What is a visit like?</b>

    Very thin, sterile needles are set gently into the tight muscle. Each is used once. Some people need one visit, others three to six. Does the pain stay? Then call us.

advice-tender-foot-title = A tender foot
# source: S47, S48, S49
advice-tender-foot =
    <b>Look for tender spots on the foot.</b>

    Feel the top, the side and the sole. For the sole, sit and roll a small rubber ball under it. For top and side, use your fingers.
