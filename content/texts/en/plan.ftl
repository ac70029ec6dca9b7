# The plan of a session.

plan =
    { $count ->
        [one] <b>One spot today</b>, about { $minutes } minutes:
       *[other] <b>{ $count } spots today</b>, about { $minutes } minutes:
    }

    { $points }
plan-again = Your plan stands above. <b>Start now?</b>
# source: S41
plan-item = <b>{ $number } · { $point }</b>
plan-item-because =
    { $item }
    { $why }
# source: S20
plan-why-all = They can send pain to the { $region }.
# source: S15, S16, S17, S18, S19
plan-why-route = Numbness in the { $region } can start higher up. So we check here too.
plan-left-out =
    <b>Left out, to keep you safe:</b>
    { $items }
plan-left-out-item = • { $point }: { $because }
plan-light = • Only very light pressure for you today.
# Said by the command line.
# source: S24, S25
plan-tool-missing = You need a ball here. A tennis ball is fine to start.
plan-no-place = Where does it hurt, or feel numb? Without a place there is nothing to press.
plan-no-pain = No pain right now: good. Then there is nothing to press today. Rest the spots, and keep moving as you like.
# source: X5
plan-very-sore =
    That is a lot of pain. So only a very light touch today. <b>If pressing adds to the pain, stop.</b>

    <b>Please let a clinician see you in the next days.</b> Is it new, or too much to bear? Send /check.
# source: S10, S11, S12, S13, S14, S16
plan-main-areas =
    We focus on a few main areas:

    • the middle of the buttock, and its outer edge
    • the front corner of the hip
    • the outer thigh
    • the low back

    Pain and numb feelings often start there.
# source: S17, S18, S19, S70
plan-later-days = <b>On other days:</b> { $points }. A few spots at a time are enough. We get to each of them.
plan-nothing-fits =
    With what you told me, I have no spot that is safe to press today.

    Please ask your clinic what would help you.
plan-still =
    <b>What you can still do:</b>
    { $items }
still-walk = • Keep moving: short walks, a little more each week.
still-warm = • Warmth: send /warm.
still-breathe = • Change your position often, and breathe slowly.
still-learn = • Read the short cards: send /learn.
# source: S30, X8
plan-rests =
    Your spots still need rest. Rest is part of getting better.

    They open again on <b>{ $day }</b> at { $time }. I will write to you then.
plan-rests-unreminded =
    Your spots still need rest. Rest is part of getting better.

    They open again on <b>{ $day }</b> at { $time }. Send /session then.
plan-later = All right. Send /session when you are ready.
# source: S24, S25
plan-ball = <b>Fetch a tennis ball.</b>
# source: S24, S25
# source: S24, S49
plan-picture = Here are your spots once more.
plan-no-ball = No ball here? Calf and foot need only your fingers. Hip and thigh can wait until you have one: any tennis ball will do. A bottle, a roller or a sock is not in my guide.
plan-no-ball-needed = That is fine. First I ask what is safe for you.
plan-tools = <b>What do you have at home?</b> A tennis ball is fine. Tap all that you have, then Done.

button-start-session = Start the session
button-my-tools = My tools
