# Words used in many places. HTML: only <b> and <i>.

# Nothing to say in this place of a longer text.
nothing = {""}
settled =
    { $question }

    ✓ <b>{ $answer }</b>
ticked = ☑ { $label }
unticked = ☐ { $label }
score = { $score }
hour = { $time }

step-over = That step is over.
# source: X10, X12
not-understood =
    Sorry, I did not get that. Please use the buttons.

    Is something new or bad? <b>Tap below.</b> In an emergency, call { $number }.
button-not-understood = Check danger signs
media-not-read = I can only read words and buttons. Please use those.
apology = Sorry, something went wrong on my side. Please send /start to go on. Nothing you told me is lost.


button-done = Done
button-ok = OK
button-not-now = Not now
