# What the clinic's staff see. They know their trade: short, no medicine explained.

clinic = <b>Your clinic.</b> What would you like to do?
clinic-more = <b>More of your clinic.</b> What you set up once, or look at now and then.
button-desk-more = More
button-as-patient = Try it as a patient
desk-held = What shall I do with this?
desk-held-follows = I follow your edit.
button-held-tip = Send it as a tip
button-held-answer = Answer { $who }: { $words }
button-held-nothing = Nothing
button-held-more = Add to my answer to { $who }
button-held-write = Write to { $who }
desk-held-here = ✗ Not passed on. What you have open here comes first. Tap the button to write to them, and type it there.
desk-held-gone = Nothing was sent.
desk-cannot = I cannot pass that on. /clinic opens your desk.
desk-not-that = That does not fit here. Please tap a button.
desk-question-gone = That question is gone. Nothing was sent.
button-send-tip = Send a tip
button-team = Team
command-clinic = Your clinic's desk
command-broadcast = Send a tip to patients
staff-help =
    <b>Your desk</b>
    { $commands }

    { $role }

    To answer a question, tap Answer under it, or reply to it.

    <b>In an emergency call { $number }.</b>
staff-help-clinic = /clinic – tips, questions, alerts, patients, invitations
staff-help-broadcast = /broadcast – a tip right away
staff-help-owner = You are an owner. Only owners change the profile, the team and the course.
staff-help-practitioner = You are a practitioner. The profile, the team and the course are for owners.

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
team-and-invited =
    { $team }

    <b>Links that nobody has opened yet</b>
    { $invited }
invited-line = { $number }. { $role }, made by { $by }. Ends on { $day } at { $time }.
invited-owner = Owner
invited-practitioner = Practitioner
invited-by-setup = the setup
invited-withdrawn = ✓ Withdrawn. That link opens nothing any more.
button-uninvite = Withdraw link { $number }
team-owner = { $name }, owner
team-practitioner = { $name }, practitioner
button-invite-staff = Invite a practitioner
button-remove = Remove { $name }
staff-link =
    Send this link to your colleague. It works once, for { $days } days:

    { $link }
remove-sure = Remove { $name } from the team?
removed = { $name } is no longer on the team.
removed-tip =
    They left a tip: “{ $words }”. When: { $when }.

    I hold it. It goes to nobody until you say so.
removed-tip-stopped =
    A tip of theirs was going out: “{ $words }”.

    I stopped it for everybody who has it not yet. Its report comes to you.
removed-removal = They were taking a tip off the phones. That goes on. Its report comes to you.
staff-removed = You are no longer on the clinic's team. You can go on using the bot as a patient.
staff-removed-copy = Only for the clinic's team.

# A tip, from the first word to the report.
tip-ask =
    Send me the tip, just as patients should see it.

    Words, a photo, a video (round ones too), a voice message. Files and albums work as well.
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

    Wrong words? Type them again, or edit your message.
tip-who-few =
    Who gets it? Now chosen: <b>{ $who }</b>.

    { $few } get it.

    Wrong words? Type them again, or edit your message.
tip-who-asks =
    { $ask }

    <b>Does it ask to press, warm or stretch?</b> Tick it: then whoever may not is left out.
notice-who-all = everyone who wants news
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
button-who-done-few = Go on
count-nearly-all = All of them, or all but fewer than { $most }
count-few = Fewer than { $most } people, or nobody
tip-leaves-soon-few = It goes out in { $seconds } seconds. { $few } get it. Changed your mind? Tap Undo.
tip-leaves-on-few = It starts on { $day } at { $time }, your clinic's time. { $few } get it. Changed your mind? Tap Undo.
tip-is-coming-few =
    <b>{ $sort }, scheduled.</b> { $few } get it: { $who }.

    When: <b>{ $when }</b>
button-by-place = Only some places
button-quiet-week = Only { $days } days silent
button-only-language = Only { $language }
button-who-may = It asks to press, warm or stretch
tip-asks-of-body =
    Its words ask to press, warm or stretch. So only those who may do that get it.

    Not so? Take the tick off below.
tip-is-test =
    <b>TEST. Only you got this.</b>

    { $end }
button-test-me = Test: send it to me
tip-which-part = Which part of the body? Tap Done when all are chosen.
tip-which-places = Which places? Tap all that fit, then Done.
tip-when = When shall it go out?
button-send-now = Now
button-send-later = At a set time
tip-day = On which day?
day = { $day }
tip-hour = <b>{ $day }.</b> At what time? It is each patient's own local time. Tap one, or type a time such as 6:30 pm or 18:30.
tip-too-late = That time has passed. Please pick a later one.
tip-at-clinic = { $day } at { $time }, your clinic's time
tip-now = now
tip-at = { $day } at { $time }, their own time
tip-confirm =
    “{ $words }”

    { $people ->
        [0] <b>Nobody</b> would get it: { $who }.
        [one] <b>{ $people } person</b> will get it: { $who }.
       *[other] <b>{ $people } people</b> will get it: { $who }.
    }{ $full ->
        [0] {""}
        [one] {" "}{ $full } had enough tips in that week.
       *[other] {" "}{ $full } had enough tips in that week.
    }

    When: <b>{ $when }</b>. { $night }{ $asleep }
tip-confirm-few =
    “{ $words }”

    <b>{ $few }</b> will get it: { $who }.{ $missed }

    When: <b>{ $when }</b>. { $night }
mend-confirm =
    { $people ->
        [0] <b>Nobody</b> would get it: { $who }.
        [one] <b>{ $people } person</b> will get it: { $who }.
       *[other] <b>{ $people } people</b> will get it: { $who }.
    }{ $missed }

    When: <b>{ $when }</b>. { $night }{ $asleep }
tip-not-at-night = Nobody gets it at night.
mend-at-night = The wrong words may harm: it does not wait for the morning, and rings.
mend-at-night-off = The wrong words may harm: it does not wait for the morning, and rings. I take the wrong one off their phones with it.
mend-missed =
    {""}
    { $lines }
mend-closed = Got the tip, but may not do what this asks, so left out: { $count }
mend-closed-few = Got the tip, but may not do what this asks, so left out: a few, or nobody
mend-blocked = Got the tip, but blocked the bot or closed their account: { $count } ({ $codes })
mend-forgot = Got the tip, and deleted everything since: { $count }
button-send-it = Send it
button-take-off = Take it off
button-leave-on = Leave it there
button-undo = Undo
tip-leaves-soon =
    { $people ->
        [one] It goes out in { $seconds } seconds, to { $people } person. Changed your mind? Tap Undo.
       *[other] It goes out in { $seconds } seconds, to { $people } people. Changed your mind? Tap Undo.
    }
tip-leaves-on =
    { $people ->
        [one] It starts on { $day } at { $time }, your clinic's time. { $people } person gets it. Changed your mind? Tap Undo.
       *[other] It starts on { $day } at { $time }, your clinic's time. { $people } people get it. Changed your mind? Tap Undo.
    }
tip-needs-second = Your tip waits until a colleague agrees.
tip-asked-to-agree = A colleague wants to send this tip:
tip-agree = May it go out?
button-agree-tip = Yes, send it
button-decline-tip = No, do not send
tip-agreed = A colleague agreed. It will go out.
tip-declined = A colleague said no. Nothing was sent.
tip-decline-done = It will not go out.
tip-taken-back = Taken back. Nobody got it.
tip-stopping-few = Undo is in time for whoever has it not yet. To take it off the phone of whoever has it: All tips, Take it back.
tip-stopping =
    { $people ->
        [one] Undo is in time for { $people } person.
       *[other] Undo is in time for { $people } people.
    }{ $have_it ->
        [0] {""}
        [one] {" "}{ $have_it } has it already. To take it off their phone: All tips, Take it back.
       *[other] {" "}{ $have_it } have it already. To take it off their phones: All tips, Take it back.
    }
tip-begins = It goes out now.
tip-taken-off = It is being taken off now.
tip-is-off = It was taken off the phones again.
button-stop-broadcast = Stop
tip-under-way =
    { $bar }
    <b>{ $sent }</b> of { $total } sent

    Blocked the bot: { $blocked } · failed: { $failed } · waiting: { $waiting }{ $waits_for }
    { $left }
tip-stopped = Stopped.
tip-done = All done.
tip-report =
    <b>{ $title }</b>
    Sent: <b>{ $sent }</b>{ $why }{ $missed }{ $doubtful }{ $waits }
tip-report-why =
    {""}
    { $lines }
report-off = No longer on their phones: { $count }
report-asleep = Promised for the morning, as it was night: { $count }
report-full = Had enough tips this week: { $count }
report-blocked = Blocked the bot or closed their account: { $count }
report-failed = Not reached, Telegram did not take it: { $count }
report-unwanted = Wanted no more of them before it came: { $count }
report-unfit = May no longer do what it asks: { $count }
report-unfit-few = May no longer do what it asks: a few
report-stopped = Stopped in time: { $count }
report-left-out = Left out: { $count }
report-in-doubt = In doubt: { $count }
tip-still-waits =
    {""}
    Still waiting: { $waiting }{ $waits_for }
tip-waits-for =
    {" "}({ $held ->
        [0] {""}
       *[other] busy with the bot: { $held }
    }{ $held ->
        [0] {""}
       *[other] { $later ->
            [0] {""}
           *[other] ,{" "}
        }
    }{ $later ->
        [0] {""}
       *[other] for their own time of day: { $later }
    })
tip-held-back =
    { $count ->
        [one] { $count } person is answering a question of the bot or is in a session. They get it right after, or half an hour after their last word.
       *[other] { $count } people are answering a question of the bot or are in a session. They get it right after, or half an hour after their last word.
    }
mend-held =
    { $count ->
        [one] { $count } person is in a session or answers about a danger sign. They get it right after.
       *[other] { $count } people are in a session or answer about a danger sign. They get it right after.
    }
tip-over-at = Over on { $day } at { $time }.
sort-of = { $sort }: “{ $words }”
mend-end-of = <i>A correction from your clinic to: “{ $tip }”. Please go by this one.</i>
tip-in-doubt =
    {""}

    { $count ->
        [one] The bot was cut off while it sent this one. It may have arrived, so it was not sent twice: { $codes }
       *[other] The bot was cut off while it sent these. They may have arrived, so none was sent twice: { $codes }
    }
tips-line = { $day }, { $time } · { $words }
button-send-notice = Send a notice
button-all-tips = All tips
notice-ask =
    Send me the notice, just as patients should see it. Such as: We are closed tomorrow.

    No advice here: a notice has no weekly limit.
mend-ask = Send me the correction. It goes to everyone who got the tip, and to nobody else.
tip-some-got = Some got these words, before you changed them: “{ $words }”
button-mend-ready = Tell them not to do it
mend-ready =
    Please do not do what that message says. It was not right.

    Did you do it already, and do you feel worse? Tell me, or call the clinic.
post-ready = please do not do it
notice-end = <i>News from your clinic. Tap Stop news to get no more.</i>
mend-end = <i>A correction from your clinic. Please go by this one.</i>
tip-gone = That tip was sent or deleted meanwhile.
tip-kept-draft = Kept as a draft. Nothing was sent.
button-keep-draft = Keep as a draft
button-tips-drafts-open = Show my drafts
tip-who-got = everyone who got it
tip-who-got-may = everyone who got it and may do what it asks
tip-who-without = no copy of it yet
button-tip-link = Add a link button
button-book-visit = Book a visit
button-no-link = No button
tip-link-ask =
    Which page shall the button open? Type the words on it, then the address. Such as: Our video clinic.com/video

    At most { $most } letters for the words.
tip-link-wrong = I see no web address at the end. It looks like clinic.com or https://clinic.com/book.
tip-day-unclear = I am not sure which day you mean, so the tip stays as it is. Please tap the day, or type it such as November 24.
tip-time-odd = I do not know that time, so the tip stays as it is. Please type one such as 6:30 pm or 18:30. Wrong words in the tip? Edit your message.
tip-in-year = { $when } ({ $year })
tip-at-night = { $day } at { $morning }, their own time ({ $time } is night)
tip-asleep =
    { $count ->
        [one] {" "}{ $count } of them sleeps now and gets it at { $time }.
       *[other] {" "}{ $count } of them sleep now and get it at { $time }.
    }
removal-confirm =
    { $people ->
        [0] Nobody has it any more, or it is too old. Telegram takes messages back for two days.
        [one] Take it off the phone of <b>{ $people } person</b>? Whoever has read it has read it. It goes at once, without a sound.
       *[other] Take it off the phones of <b>{ $people } people</b>? Whoever has read it has read it. It goes at once, without a sound.
    }
removal-confirm-few = Take it off the phone of whoever has it? Whoever has read it has read it. It goes at once, without a sound.
tip-nobody-full =
    { $full ->
        [one] { $full } person had enough tips in that week.
       *[other] { $full } people had enough tips in that week.
    }
tip-nobody-left = The others blocked the bot, want no tips, or may not do this.
tip-nobody-wants = Nobody wants it, or all have blocked the bot.
tip-rest-nobody = Nobody is left to get it. { $why }
tip-nobody = Nobody would get it now, so nothing was sent. It is kept as a draft. { $why }
tip-minutes-left =
    { $minutes ->
        [one] About { $minutes } minute to go.
       *[other] About { $minutes } minutes to go.
    }
tip-goes-on = The next ones get it on { $day } at { $time }, your clinic's time.
report-tip = Your tip
report-notice = Your notice
report-mend = Your correction
report-removal = Taken back
removal-report =
    <b>Taken back</b>
    Gone from phones: <b>{ $sent }</b>
    Still there: { $still }{ $why }
removal-blocked = Not reached, they blocked the bot or closed their account: { $count }
removal-forgot = Not reached, they deleted everything here: { $count }
button-open-tip = Open it
tips-drafts =
    { $count ->
        [0] <b>No drafts.</b>
        [one] <b>{ $count } draft.</b> Tap it to go on.
       *[other] <b>{ $count } drafts.</b> Tap one to go on.
    }
tips-coming =
    { $count ->
        [0] <b>Nothing is scheduled.</b>
        [one] <b>{ $count } is scheduled.</b> Tap it to change it. Times are your clinic's.
       *[other] <b>{ $count } are scheduled.</b> Tap one to change it. Times are your clinic's.
    }
tips-going =
    { $count ->
        [0] <b>Nothing is going out now.</b>
        [one] <b>{ $count } is going out now.</b> Tap it to see more.
       *[other] <b>{ $count } are going out now.</b> Tap one to see more.
    }
tips-done =
    { $count ->
        [0] <b>Nothing went out yet.</b>
        [one] <b>{ $count } is over.</b> Tap it to send it again or put it right.
       *[other] <b>{ $count } are over.</b> Tap one to send it again or put it right.
    }
tips-off = taken off: { $words }
tips-stopped-all = stopped: { $words }
button-tips-drafts = Drafts: { $count }
button-tips-coming = Scheduled: { $count }
button-tips-going = Going: { $count }
button-tips-done = Done: { $count }
sort-tip = Tip
sort-notice = Notice
sort-mend = Correction
sort-removal = Take back
tip-is-draft =
    <b>{ $sort }, a draft.</b> Nobody gets it before you send it.

    For: { $who }
tip-is-asked =
    <b>{ $sort }.</b> It waits until a colleague agrees.

    For: { $who }. When: { $when }
tip-is-coming =
    { $people ->
        [one] <b>{ $sort }, scheduled.</b> { $people } person gets it: { $who }.
       *[other] <b>{ $sort }, scheduled.</b> { $people } people get it: { $who }.
    }

    When: <b>{ $when }</b>
tip-is-out =
    { $sort }
    Began { $day } at { $time }. { $over }
    For: { $who }

    { $report }

    Helpful: { $helpful } · not for me: { $not_for_me }
button-tip-go-on = Go on
button-tip-words = Change the words
button-tip-time = Change the time
button-tip-whom = Change who gets it
button-tip-rest = Send to the rest
button-tip-again = Send again
button-tip-mend = Send a correction
button-tip-unsend = Take it back
button-stop-tip = Do not send it
tip-picture-stays = Your words are under the picture now. The picture stays.
tip-held = It will not go out before you send it again.
tip-held-over = Your tip “{ $words }” did not go out. You changed it, and it waits for you to send it again.
tip-held-by = { $by } is changing your tip “{ $words }”. It will not go out before somebody sends it again.
tip-move = It goes out: <b>{ $when }</b>. It stays so until you pick another time. When shall it go out?
button-time-stays = Leave the time as it is
tip-time-stays = The time stays as it is. The tip goes out as planned.
tip-moved = It has the new time. It still waits until a colleague agrees.
tip-move-nobody = Nobody would get it then. The time stays as it is. { $why }
tip-moved-by =
    { $by } changed when your tip goes out: “{ $words }”.

    Now: <b>{ $when }</b>. The report comes to { $by }.
tip-moved-meanwhile =
    { $by } changed when “{ $words }” goes out. So your button is old, and nothing happened.

    It goes out: <b>{ $when }</b>
tip-mended-by =
    { $by } sends a correction to the tip “{ $words }”:

    “{ $instead }”
tip-removed-by = { $by } takes the tip “{ $words }” off the phones.
tip-counted-anew = This goes to { $now } people now. It was { $was } when it was ordered.
report-deleted = Deleted everything before it came: { $count }
tip-stopped-by = { $by } stopped your tip “{ $words }”.
tip-dropped-by = { $by } deleted your draft “{ $words }”.
tip-draft-gone = The draft is gone.
tip-follows = I follow your edit. The tip now looks like this:
tip-was-corrected = This was corrected: “{ $words }”
tip-resend-corrected =
    ⚠️ This was corrected: “{ $words }”

    Send the old words again?
button-send-old-words = Yes, the old words
tip-edit-over = That tip is stopped already. Nothing goes out.
tip-edit-late =
    { $people ->
        [one] { $people } person has the old words already. An edit cannot reach them.
       *[other] { $people } people have the old words already. An edit cannot reach them.
    }

    Send a correction, or take the tip back.
tip-edit-left =
    Your new words ask for more than the old ones. So I leave them out: all get the old words. { $people ->
        [one] { $people } person has them already.
       *[other] { $people } people have them already.
    }

    Send a correction, or take the tip back.
tip-edit-late-few =
    Whoever has it already has the old words. An edit cannot reach them.

    Send a correction, or take the tip back.
tip-edit-left-few =
    Your new words ask for more than the old ones. So I leave them out: all get the old words.

    Send a correction, or take the tip back.
tip-edit-too-long = Your edit is too long, so the tip keeps its old words. Please keep it under { $most } letters.
post-video_note = round video
button-stop-notices = Stop news
notices-stopped = You will get no more news. To get it again, send /settings.
button-notices-off = Stop news from the clinic
button-notices-on = Get news from the clinic
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
