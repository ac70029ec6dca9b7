# Home, help, privacy, forgetting.

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
    /reminders – when I write to you
    /check – danger signs
    /ask – ask your clinic
    /stop – stop at once
    /privacy – what I keep
    /delete – forget me

    Write at any time how you feel. I read each message for danger signs.

    <b>In an emergency call { $number }.</b>

# source: X14
privacy =
    I keep your answers, your sessions and your pain scores. They are stored encrypted.

    I do not keep your phone number. I keep your first name only if you share it with your clinic.

    What you ask the clinic stays there. Telegram carries our chat and can read it.

    /stop ends reminders. /delete removes all of it at once.

delete-confirm = This removes everything I know about you, for good. Shall I?
button-delete-all = Yes, delete it all
button-keep-all = No, keep it
deleted = Done. Everything is gone. To begin again one day, send /start.
delete-kept = Good. Nothing was changed.
