# What staff on duty get when something serious happens, and the safety ledger in words.

button-alerts = Alerts
alert =
    <b>⚠️ { $who }</b>
    { $what }
    At { $time }, their time. They were told whom to call in an emergency.
alert-blocked =
    { $alert }

    <b>They blocked the bot.</b> Nothing from here reaches them. Is it urgent? { $call }
alert-of-staff = { $who } (on your team, perhaps only trying it)
call-them = Call them.
call-if-known = If you know who this is, call them.
alert-again =
    <b>Nobody has tapped "Seen" yet.</b>

    { $alert }
alert-seen =
    <b>{ $who }</b>
    { $what }
    At { $time }, their time.

    ✓ Seen by { $by }
alert-at-help = At { $time }, their time, they said that help is with them.
alert-at-help-line = { $who } says that help is with them now.
alert-over =
    { $alert }

    <b>{ $over }</b>
alert-over-slip = Taken back: they say it was a slip.
alert-over-denied = Taken back: they answered that it is not so.
alert-over-withdrawn = They let you hear of danger no more.
copy-of-deleted = This is gone. The patient deleted everything.
button-open-card = Open card
button-seen = Seen
button-unseen = Not seen: undo
button-write = Write to them
write-ask =
    Type one message to { $who }, or send a photo or a voice message. { $goes } They can answer it.

    I tell you if it does not arrive. Is it an emergency? { $call }
write-ask-closed =
    { $closed }

    { $ask }
write-by = { $by } wrote to { $who }.
write-not-any-more = { $who } took back what they shared with the clinic. Nothing was passed on.
patient-with-name = { $code } · { $name }
patient-code = { $code }
words-as-they-are = { $words }

duty =
    <b>Alerts</b>
    { $mine }
    { $questions }

    { $all }

    { $patients }
duty-patients =
    { $yes ->
        [one] <b>{ $yes }</b> patient lets you hear of danger.
       *[other] <b>{ $yes }</b> patients let you hear of danger.
    }{ $no ->
        [0] {""}
        [1] {" "}Some do not: you hear nothing of those.
        [2] {" "}Some do not: you hear nothing of those.
       *[other] {" "}<b>{ $no }</b> do not: you hear nothing of those.
    }
duty-on = I take alerts: <b>on</b>
duty-off = I take alerts: <b>off</b>
duty-questions = Questions come to me: <b>yes</b>
duty-no-questions = Questions come to me: <b>no</b>, but where nobody else hears them
button-questions-on = Send me questions
button-no-questions = Send me no questions
duty-who = On duty now: { $names }
duty-nobody = <b>Nobody takes alerts now,</b> so they come to all of you.
alert-nobody-on-duty = Nobody takes alerts now, so this one came to all of you.
button-duty-on = Turn my alerts on
button-duty-off = Turn my alerts off

ledger-red-flag = Danger sign: { $sign }
ledger-one-of =
    one of these:
    { $labels }
ledger-danger-sign = not named
ledger-sign-help = They asked for emergency help
ledger-sign-fall = After a fall: they cannot stand, or leg short or turned
ledger-sign-labor = Bleeding, leaking fluid, labor pains, a fever, or burning when they pee
ledger-sign-minor = They are under 18
ledger-sign-blood = Black or bloody stool, or they throw up blood
ledger-suspected = Asked, because of their words: { $sign }
ledger-unanswered = Asked, and gave no answer yet: { $sign }
ledger-denied = Says it is not so: { $sign }
ledger-checked = Says a clinician checked it: { $sign }
ledger-overdose = Too much of a medicine, or a poison. They were told to call the emergency number.
ledger-crisis = Thoughts of self-harm. They were given the crisis line.
ledger-worse = Clearly worse than before
ledger-spread = Numbness or weakness is spreading
ledger-weakness = Weakness
ledger-follow-up = New numbness or weakness a day later
ledger-after-pressing = Weak or numb after pressing
ledger-after-warmth = Weak or numb after warmth
ledger-skin = Skin trouble under the warmth
ledger-unwell = Felt unwell in the warmth
ledger-nerve-stops = Nerve signs ended a point again
ledger-nerve = Nerve signs while pressing: { $point }
ledger-breath = Held their breath: { $point }
ledger-no-answer = No answer to a safety question: { $point }
ledger-sore = Pressing hurt: { $point }
ledger-other = Something to look at
ledger-distress = Felt bad, and something is newly weak or numb
ledger-mistaken = Says it was a slip: { $sign }
ledger-checked-by = Checked by { $who }, { $when }
ledger-by-doctor = a doctor
ledger-by-emergency-department = an emergency department
ledger-by-someone-else = someone else
ledger-when-today = today
ledger-when-yesterday = the day before
ledger-when-earlier = earlier

# What the owner is told when messages did not arrive.

lost-away =
    <b>⚠️ { $count ->
        [one] One message did not arrive
       *[other] { $count } messages did not arrive
    }</b>
    Telegram could not be reached for too long. Shall I send again?{ $codes }
lost-refused =
    <b>⚠️ { $count ->
        [one] One message did not arrive
       *[other] { $count } messages did not arrive
    }</b>
    Telegram did not take it. Tell whoever looks after the bot.{ $codes }
lost-unmade =
    <b>⚠️ { $count ->
        [one] One message did not arrive
       *[other] { $count } messages did not arrive
    }</b>
    The bot could not make it. Tell whoever looks after the bot.{ $codes }
lost-unheard =
    <b>⚠️ { $count ->
        [one] One message could not be read
       *[other] { $count } messages could not be read
    }</b>
    The patients were told whom to call and to write again. Tell whoever looks after the bot.{ $codes }
lost-codes =
    {""}

    Patients: { $codes }. Was it urgent? If you know who they are, call them.
button-send-again = Send again
button-let-go = Let it go
lost-goes-again =
    ✓ { $count ->
        [one] One message goes out again.
       *[other] { $count } messages go out again.
    }
lost-let-go =
    ✓ { $count ->
        [one] One message was let go.
       *[other] { $count } messages were let go.
    }
