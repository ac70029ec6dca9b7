# The first minute.

# source: S1, S6
welcome =
    Hello from { $clinic }! I guide you through gentle ball massage for <b>hip pain and leg numbness</b>, at home.

    The steps come from the self-care guide of Leah Olson, L Ac.
# source: X11, X12
welcome-is-not =
    I am not a doctor, and this is not a diagnosis. I cannot help in an emergency.

    <b>In an emergency call { $number }.</b>
# source: X14
welcome-consent =
    To help you, I keep your answers and your scores. They are stored encrypted. I do not keep your name.

    See /privacy for more. /delete removes everything, any time.

    <b>May I keep them?</b>
button-agree = I agree
button-decline = No, thanks
welcome-declined = That is fine. Nothing is kept, so I cannot guide you. Your clinic can still help you. Come back any time.
button-start-over = Start over
language-en = English
language-es = Español

# source: X9
welcome-age = Are you 18 or older?
button-adult = Yes, 18 or older
button-minor = No, I am younger
welcome-too-young =
    Thank you for saying so. I am made for adults, so we stop here.

    Please tell an adult you trust, and see a doctor together.

    <b>A child who limps and has a fever needs a doctor at once.</b>
button-tapped-wrong = I tapped that by mistake

welcome-time = Is it <b>{ $time }</b> where you are?
button-time-right = Yes
button-earlier = No, it is earlier
button-later = No, it is later
welcome-zones = What time is it where you are?
zone-choice = { $time } · { $place }
button-more = More places
button-back = Back
# source: S30
welcome-hour = Rest days matter too. When may I remind you, every two or three days?
button-morning = Morning, { $time }
button-noon = Midday, { $time }
button-evening = Evening, { $time }
welcome-done = Good. Before we start, a few safety questions. Please read each one.
