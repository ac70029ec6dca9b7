# Home and help.

home = What would you like to do?
button-home-session = Start a session
button-home-progress = My progress
button-home-reminders = Reminders

# source: X10, X12
help =
    I guide you through a short ball massage, with safety questions on the way.

    /session – start now
    /warm – warmth and two stretches
    /learn – short cards
    /progress – your pain over time
    /summary – a page for your clinic
    /reminders – when I write to you
    /check – danger signs
    /ask – ask your clinic
    /stop – stop at once
    /privacy – what I keep
    /export – a copy of it
    /delete – forget me

    Write at any time how you feel. I read each message for danger signs.

    <b>In an emergency call { $number }.</b>
