# What the clinic's staff see. They know their trade: short, no medicine explained.

clinic = <b>Your clinic.</b> What would you like to do?
button-send-tip = Send a tip
button-past-tips = Past tips
button-team = Team
command-clinic = Your clinic's desk
command-broadcast = Send a tip to patients

claim-owner = Welcome. You now run this bot for your clinic. /clinic opens everything.
claim-practitioner = Welcome to the team. /clinic opens everything.
claim-owner-alerts = You get an alert when a patient who agreed to that is in danger. To change that: /clinic, Alerts.
claim-practitioner-alerts = When a patient is in danger, shall I tell you? Now: <b>off</b>.
team-joined-owner = { $name } joined the team as an owner. They get alerts.
team-joined-practitioner = { $name } joined the team. They get no alerts yet. I asked them.
claim-over = This link is used up or too old. Ask your clinic for a new one.
owner-only = Only an owner can do that.
team =
    <b>Your team</b>

    { $members }
team-owner = { $name }, owner
team-practitioner = { $name }, practitioner
button-invite-staff = Invite a practitioner
button-remove = Remove { $name }
staff-link =
    Send this link to your colleague. It works once, for { $days } days:

    { $link }
remove-sure = Remove { $name } from the team?
removed = { $name } is no longer on the team.
staff-removed = You are no longer on the clinic's team. You can go on using the bot as a patient.

# A tip, from the first word to the report.
tip-ask =
    Send me the tip, just as patients should see it.

    Words, a photo, a video, a voice message, a file or an album.
tip-cannot = I cannot pass that on. Please send words, a photo, a video, a voice message or a file.
tip-too-long = That is too long. Please keep it under { $most } letters.
tip-looks = This is how patients will see it:
tip-end = <i>A tip from your clinic. Tap Stop tips to get no more.</i>
tip-preview = Patients can tap this.
tip-left = Left it. Nothing was sent.
button-leave-it = Do not send
tip-who =
    Who gets it? Now chosen: <b>{ $who }</b>.

    { $people ->
        [one] { $people } person gets it.
       *[other] { $people } people get it.
    }{ $full ->
        [0] {""}
        [one] {" "}{ $full } had enough tips this week.
       *[other] {" "}{ $full } had enough tips this week.
    }
tip-who-all = everyone who wants tips
tip-who-some = those with { $parts }
tip-who-pain = pain here: { $regions }
tip-who-language = { $language } as their language
tip-who-quiet = nothing said for { $days } days
tip-who-may = nothing against what the tip asks them to do
button-who-done =
    { $people ->
        [one] Go on with { $people } person
       *[other] Go on with { $people } people
    }
button-by-place = By place of pain
button-quiet-week = Quiet for { $days } days
button-who-may = Asks to press, warm or stretch
button-test-me = Test: send it to me
tip-which-part = Which part of the body? Tap Done when all are chosen.
tip-which-places = Which places? Tap all that fit, then Done.
tip-when = When shall it go out?
button-send-now = Now
button-send-later = At a set time
tip-day = On which day?
day = { $day }
tip-hour = At what time? It is each patient's own local time. Tap one, or type a time such as 18:30.
tip-too-late = That time has passed. Please pick a later one.
tip-now = now
tip-at = { $day } at { $time }, their own time
tip-confirm =
    { $people ->
        [one] <b>{ $people } person</b> will get it: { $who }.
       *[other] <b>{ $people } people</b> will get it: { $who }.
    }

    When: <b>{ $when }</b>. Nobody gets it at night.
button-send-it = Send it
button-undo = Undo
tip-leaves-soon = It goes out in { $seconds } seconds. Changed your mind? Tap Undo.
tip-leaves-on = It will go out on { $day }. Changed your mind? Tap Undo.
tip-needs-second = Your tip waits until a colleague agrees.
tip-asked-to-agree = A colleague wants to send this tip:
tip-agree = May it go out?
button-agree-tip = Yes, send it
button-decline-tip = No, do not send
tip-agreed = A colleague agreed. It will go out.
tip-declined = A colleague said no. Nothing was sent.
tip-decline-done = It will not go out.
tip-taken-back = Taken back. Nobody got it.
tip-stopping = Stopping…
tip-begins = It goes out now.
button-stop-broadcast = Stop
tip-under-way =
    { $bar }
    <b>{ $sent }</b> of { $total } sent

    Blocked the bot: { $blocked } · failed: { $failed } · waiting: { $waiting }
    { $minutes ->
        [one] About { $minutes } minute to go.
       *[other] About { $minutes } minutes to go.
    }
tip-stopped = Stopped.
tip-done = All done.
tip-report =
    <b>Your tip</b>
    Sent: <b>{ $sent }</b>
    Blocked the bot: { $blocked }
    Failed: { $failed }
    Not sent: { $not_sent }
    In doubt: { $in_doubt }{ $doubtful }
tip-in-doubt =
    {""}

    { $count ->
        [one] The bot was cut off while it sent this one. It may have arrived, so it was not sent twice: { $codes }
       *[other] The bot was cut off while it sent these. They may have arrived, so none was sent twice: { $codes }
    }
tips-none = No tip was sent yet.
tips-past =
    <b>Past tips</b>

    { $tips }
tips-line = { $day }: { $words }, sent { $sent } · helpful { $helpful } · not for me { $not_for_me }
post-text = words
post-photo = photo
post-video = video
post-voice = voice message
post-audio = audio
post-animation = short film
post-document = file
post-album = album

# What patients tap under a tip.
button-helpful = Helpful
button-not-for-me = Not for me
button-stop-tips = Stop tips
tip-thanks = Thank you. The clinic is glad.
tip-noted = Thank you. The clinic will see it.
tips-stopped = You will get no more tips. To get them again, send /settings.
button-tips-off = Stop tips from the clinic
button-tips-on = Get tips from the clinic
