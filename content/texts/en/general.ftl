# Words used in many places. HTML: only <b> and <i>.

# Nothing to say in this place of a longer text.
nothing = {""}
settled =
    { $question }

    ✓ <b>{ $answer }</b>
lettered = { $letter } · { $label }
ticked = ☑ { $label }
unticked = ☐ { $label }
score = { $score }
hour = { $time }

step-over = That step is over.
# source: X10, X12
not-understood =
    Sorry, I did not get that. Your clinic may know: I can pass it on.

    Is something new or bad? <b>Check danger signs.</b> In an emergency, call { $number }.
button-not-understood = Check danger signs
media-not-read = I can only read words and buttons. Please use those.
# A message that could not be taken in. It may have held danger, so the way to help stands first. /start goes on.
# source: X10, X12
apology =
    Sorry, I could not read your last message. The fault is mine.

    Was it about something bad? <b>Tap below, or call { $number }.</b>

    If not, please send /start and tell me again.
# A clock that could not ring: somebody may be lying on the ball.
# source: X4
apology-timer = Sorry, my clock failed. <b>If you are on the ball or under heat, stop now.</b> Then send /start.
# The connection was away in the middle of an exercise: it stands in the place of what came too late.
came-too-late =
    The connection was away for a while, so some of my messages came too late. I left them out.

    <b>If you are still on the ball or under heat, stop now.</b> Then go on with my next message, or send /start.
apology-group = Sorry, I could not take in the last message here. Please send it again.


button-done = Done
button-ok = OK
button-not-now = Not now
lost-place = I was updated and lost my place. Please send /start: I go on from there. <b>In an emergency, call for help first.</b>
