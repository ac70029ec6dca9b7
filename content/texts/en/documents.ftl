# What stands in files: the page for the clinic, and the copy of one's data. Plain text, no HTML.

summary-title = Visit summary
summary-written-by = Written by the patient with a chat bot. Not a diagnosis.
summary-where = Where it is
summary-hurts = Hurts
summary-numb = Numb or tingling
summary-side = Side
summary-side-left = left
summary-side-right = right
summary-side-both = both
summary-score = Pain when last asked
summary-of-ten = { $score } of 10
summary-since = For how long
summary-notes = My questions for this visit
summary-before = What came before it
summary-nothing-told = Nothing told yet
summary-nothing-told-why = The check-in with the bot has not been done.
summary-careful = To be careful with
summary-not-careful = None of the conditions asked about.
summary-not-asked = Not asked yet.
summary-closed = Self-care sessions are closed since { $day }. Sign: { $sign }
summary-chart = Pain before and after each session
summary-no-scores = No scores yet.
summary-chart-words = First score: { $first } before ({ $day }). Latest: { $latest } after ({ $last_day }).
summary-chart-latest = The chart shows the latest { $count }.
summary-sessions =
    { $count ->
        [0] Sessions
        [one] { $count } session, pain before → after
       *[other] { $count } sessions, pain before → after
    }
summary-no-sessions = No session yet.
summary-press = { $side } { $seconds } sec
summary-nothing-pressed = No point was pressed.
summary-more = … and { $count } earlier
summary-signs = Side effects and danger signs
summary-no-signs = None were noted.
summary-foot = Self-care by ball massage at home, guided by a chat bot of the clinic.

sign-red-flag = A danger sign, not said which
sign-nerve = Tingling, numb or sharp while pressing
sign-breath = Held the breath while pressing
sign-no-answer = No answer to a safety question
sign-interrupted = Pressing was interrupted
sign-sore = Pressing hurt too much
sign-after-pressing = A sign stayed after pressing
sign-after-warmth = A sign stayed after warmth
sign-skin = Skin looked sore after warmth
sign-unwell = Felt unwell during warmth
sign-worse = Pain was worse than before
sign-look-back = Worse in the weekly look back
sign-follow-up = New numbness or weakness, day after
sign-weakness = Told of weakness
sign-crisis = Was given the crisis line
sign-clinician-checked = Said a clinician has checked
sign-mistaken = Said that a sign was a slip
sign-other = A safety note

file-export-json = my-data
file-export-csv = my-sessions
file-summary = visit-summary
file-invitation = invitation

note-export = This is all that the bot keeps about you. Times are in your time zone.
note-person = What you told about yourself, and how you set reminders.
note-sessions = Your sessions, oldest first: pain 0 to 10, and each point pressed.
note-look-backs = Your answers to the weekly questions.
note-safety-events = Signs you told of, and safety questions that went unanswered.
note-alerts = When your clinic was told at once, and of what.
note-tips = Tips from the clinic that reached you.
note-planned = Messages the bot plans to send you.
note-chat = When we first and last wrote, and where our talk stands.

figure-view-sole = soles
figure-side-left = left
figure-side-right = right
figure-place-pain = hurts
figure-place-numb = numb or tingling
