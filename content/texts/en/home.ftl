# Home and help.

home = What would you like to do?
button-home-closed = Why sessions are closed
button-home-session = Start a session
button-home-progress = My progress
button-home-reminders = Reminders

# source: S1, X10, X12
help =
    I guide you through a short ball massage, with safety questions on the way. From the guide of Leah Olson, L Ac.

    { $commands }

    Write at any time how you feel. I read each message for danger signs.

    <b>In an emergency call { $number }.</b>

help-session = /session – start now
help-warm = /warm – warmth and two stretches
help-learn = /learn – short cards
help-progress = /progress – your pain over time
help-summary = /summary – a page for your clinic
help-reminders = /reminders – when I write to you
help-check = /check – danger signs
help-ask = /ask – ask your clinic
help-stop = /stop – stop at once
help-privacy = /privacy – what I keep
help-export = /export – a copy of it
help-delete = /delete – forget me

# Said in passing to what somebody wrote at home.
intent-it-helped = I am glad to hear that. Keep going gently, every two or three days.
intent-mood = I am sorry that it is so hard right now. You do not have to manage it alone. Your clinic reads what you send with /ask.
intent-annoyed = I am sorry. I am a program, and I do not always understand. These buttons always work. A person of your clinic reads what you send with /ask.
intent-hello = Hello! I am here.
intent-joke = You made me smile, as far as a program can. Tell me when you want to start.
intent-small-talk = Nice of you to write. I only know about hips and legs, though.
intent-long-day = That was a lot. Rest a little first. When you like, we start a short session.
intent-bored = That is fair: it is much the same each time. You choose. One spot is enough, or warmth and a stretch instead.
intent-heard =
    Thank you for writing. I am a program, here for your hip and leg.

    Is something new or bad? Check danger signs. In an emergency, call { $number }.
