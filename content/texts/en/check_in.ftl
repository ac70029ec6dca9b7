# How it is today.

# source: S7, S50
check-in =
    You are not alone: this pain is common.

    <b>Where does it hurt?</b> Tap or tell me.
check-in-pain = <b>Where does it hurt?</b> Pick a part of the body.
check-in-pain-chosen =
    Pain: <b>{ $regions }</b>

    Anywhere else? Pick another part, or tap That is all.
check-in-pain-where = <b>{ $part }:</b> tap what hurts, then the side.
check-in-numb = <b>Where is it numb or tingling?</b>
check-in-numb-chosen =
    Numb or tingling: <b>{ $regions }</b>

    Anywhere else? Pick another part, or tap That is all.
check-in-numb-where = <b>{ $part }</b>: tap each place that is numb or tingles.
part-counted = { $part } ({ $count })
button-no-pain = Nothing hurts
button-no-numb = No numbness
button-thats-all = That is all
button-back-to-body = Back to the body
check-in-nothing = Good to hear. Then there is nothing to press today.

check-in-side = Which side?
button-side-left = Left
button-side-right = Right
button-side-both = Both
button-side-middle = In the middle
check-in-score = How bad is it now? 0 is nothing, 10 the worst.
check-in-since = How long have you had it?
button-since-days = Some days
button-since-weeks = Some weeks
button-since-months = Some months
button-since-longer = Longer than a year
# source: S51, S52, S53
check-in-before =
    What did you do before it began?

    It often follows more effort than usual, then rest. Say, golf and a long lunch. Or a hill walk and a bus ride. Or a fun run and a film.
button-before-effort-then-rest = More effort than usual, then rest
button-before-effort = More effort than usual
button-before-sitting = A lot of sitting
button-before-fall = A fall or an accident
button-before-nothing = Nothing special

check-in-no-place = none
button-thats-right = That is right
button-change = Change it
check-in-recheck = What you told me needs a second look. <b>Please answer the safety questions once more.</b>
# source: X1
told-is-danger = <b>You told me this, and it needs help now:</b> { $labels }
# source: X1
told-compared = You told me this just now: <b>{ $labels }</b>. Before, you said none to it. I made a note.
check-in-fall = You told me of a fall or an accident. <b>So I ask about that once more.</b>
asked-anew = Thank you for telling me. That keeps you safe. I ask you again.
