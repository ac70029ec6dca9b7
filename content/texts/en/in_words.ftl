# What was typed in one's own words: understood, confirmed, or asked about. And thoughts of suicide.

told-summary = { $told }. <b>Correct?</b>
told-pain = Pain: { $where }
told-numb = Numb or tingling: { $where }
told-side = Side: { $side }
told-score = { $score } of 10
# What else was told of it, on the same line.
told-more = { $told }, { $more }
told-left = left
told-right = right
told-both = both sides
told-middle = in the middle
told-where = <b>Where is it?</b> Tap each place that fits.
told-which-feeling = I noted: { $where }. <b>Does it hurt there, or is it numb?</b>
button-told-hurts = It hurts
button-told-numb = It is numb or tingles
button-told-hurts-and-numb = Both
told-weak = <b>Is your leg or foot really weak?</b> Say, it gives way, or you cannot lift it.
button-told-weak = Yes, it is weak
button-told-tired = No, only sore or tired

words-kept = Thank you, I heard that. We come to it soon. First, this question:
words-first-consent = Thank you for telling me. Before I can help, I need your answer to this.
words-first-these = We are on the way. First, this question:
words-left = All right, we leave this. To turn reminders off, send /stop.
words-no-hurry = No hurry. I wait for you.

reminder-on-again = Reminders are on again.
reminder-still-resting = Your spots still rest then. So I picked the first day they are ready.

welcome-later = That is fine. Write to me whenever you like. Is it an emergency? Call { $number }.
other-script =
    I read only English and Spanish.

    <b>In an emergency, call { $number }.</b>
undone = All right. Once more:
alarm-let-go = Stop now. Lift off the ball. Take any heat away.
crisis = I am so sorry that it hurts this much. You do not have to carry it alone. Please reach out to someone now.
crisis-pills =
    <b>Too many pills, or a poison? Call { $number } now, even if nothing is felt yet.</b> Do not wait, and do not stay alone.
# source: X12
crisis-after = I am a program and may get words wrong. I am glad you are here. Heavy again? <b>Call { $line }</b>, day or night.
# source: X12
crisis-line =
    <b>Call { $line } now. Someone will listen, day and night.</b>

    Stay close to a person you trust. <b>In danger right now, or too many pills taken? Call { $number } first.</b>
# source: X12
crisis-perhaps = If it all feels too heavy: <b>call { $line }</b>, day or night. Someone will listen.
# source: X12
crisis-perhaps-no-line = If it all feels too heavy: <b>call { $number }</b>.
# source: X12
crisis-no-line =
    <b>Please call { $number } now.</b>

    Stay close to a person you trust, and tell them how you feel.

# source: S27, S28
whose-body = <b>Is this about your own body?</b> I plan for one person only.
button-whose-own = Yes, about me
button-whose-other = No, somebody else
whose-own-chat =
    Somebody else has pain? They need their own chat: I ask each person about danger first.

    They can send /start to me from their own phone.

# A doctor's yes that nothing asked for: where one is needed it is asked for before the plan.
doctor-yes-heard = A doctor's yes matters. Where I need it, I ask you for it before we press.
# Words to take something off that name nothing.
take-off-what = What shall I take off? What I am careful with is under My health. All that I keep is under My data.

# To somebody who writes in Spanish: the word itself is what changes the language.
offer-language = Para seguir en español, escriba: <b>español</b>
