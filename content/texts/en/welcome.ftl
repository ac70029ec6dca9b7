# The first minute.

# source: S6, X11
welcome =
    Hello from { $clinic }! Gentle ball massage for <b>hip pain and leg numbness</b>.

    I am no doctor, and give no diagnosis.
# source: X9, X12, X14
welcome-consent =
    I keep your answers encrypted, without your name: /privacy. Remove all: /delete.

    <b>In an emergency call { $number } first:</b> your clinic may see it late.

    <b>Are you 18 or older, and may I keep them?</b>
button-agree-and-tell = Yes, 18+. Tell my clinic of danger signs
button-agree = Yes, 18+. Do not tell my clinic
button-decline = No, thanks
welcome-declined = That is fine. Nothing is kept, so I cannot guide you. Your clinic can still help you. Come back any time.
button-start-over = Start over
changed-language = From now on I write in English.
staff-language = <b>Which language shall I write in?</b>
language-en = English
language-es = Español

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
welcome-zones = What time is it where you are? You can also write the name of a big city near you.
zone-choice = { $time } · { $place }
button-more = More places
button-back = Back
# source: S30
welcome-hour = Rest days matter too. When may I remind you, every two or three days?
button-morning = Morning, { $time }
button-noon = Midday, { $time }
button-evening = Evening, { $time }
