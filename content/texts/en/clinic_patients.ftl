# Patients at a glance, for staff.

button-patients = Patients
patients =
    <b>Your patients</b>

    Joined: <b>{ $joined }</b>
    Active this week: <b>{ $active }</b>
    Sessions this week: <b>{ $sessions }</b>

    { $pain }
patients-too-few =
    Pain: too few have two scores yet ({ $count }).
patients-better =
    { $count ->
        [one] Pain, first to latest score: <b>{ $by } points less</b> on average ({ $count } patient).
       *[other] Pain, first to latest score: <b>{ $by } points less</b> on average ({ $count } patients).
    }
patients-worse =
    { $count ->
        [one] Pain, first to latest score: <b>{ $by } points more</b> on average ({ $count } patient).
       *[other] Pain, first to latest score: <b>{ $by } points more</b> on average ({ $count } patients).
    }
patients-same = Pain, first to latest score: <b>no change</b> on average ({ $count } patients).
button-ledger = Safety notes of the last day
button-cards = Patients who share their card
button-newer = Newer
button-older = Older

ledger =
    <b>Safety notes of the last day</b> ({ $count })

    { $lines }
ledger-line = <b>{ $code }</b> { $day }, { $part }: { $what }
ledger-night = after midnight
ledger-morning = in the morning
ledger-afternoon = in the afternoon
ledger-evening = in the evening
ledger-no-code = No code
ledger-empty = No safety notes in the last day.

cards =
    { $count ->
        [one] <b>{ $count } patient</b> shares a card with you.
       *[other] <b>{ $count } patients</b> share their cards with you.
    }
cards-none = No patient shares a card yet. The bot asks each one after the first session.
card-not-shared = This card is not shared any more.
card =
    <b>{ $who }</b>
    Joined: { $day }
    { $where }
    Sessions: { $count }
    { $pain }{ $closed }

    { $events }
card-over = { $who }: this card was taken back.
card-over-told = { $who } does not share their card any more. Older messages above may still show some of it. Please delete those.
name-over = { $who } does not share their name any more. I took it out where I could. Older messages above may still show it. Please delete those.
card-where-unknown = Where it hurts: not told yet
card-where-pain = Hurts: { $pain }
card-where-numb = Numb: { $numb }
card-where-both =
    Hurts: { $pain }
    Numb: { $numb }
card-no-change = Pain: fewer than two scores
card-change = Pain: first { $before }, latest { $after }
card-closed =
    {""}
    <b>Sessions are closed by a danger sign.</b>
card-no-events = No safety notes.
card-events =
    Safety notes:
    { $lines }
card-event = { $day }, { $time }: { $what }

# In the chart.
chart-week = Week { $number }

# The week in numbers, for an owner.
button-weekly = My week in numbers
weekly =
    <b>Your week</b>: { $first } to { $last }

    New patients: <b>{ $joined }</b>
    Sessions: <b>{ $sessions }</b>
    Questions answered: <b>{ $answered }</b> · open: <b>{ $open }</b>
    Alerts: <b>{ $alerts }</b>{ $unseen }
    Tips and notices: <b>{ $tips }</b>

    { $switch }
weekly-unseen = {" "}· not seen: <b>{ $count }</b>
weekly-on = It comes by itself every Monday at 8.
weekly-off = Shall it come by itself every Monday at 8?
button-weekly-on = Yes, every Monday
button-weekly-off = Stop it on Mondays
