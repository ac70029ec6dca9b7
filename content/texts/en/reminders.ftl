# Reminders and their settings.

# source: S30
reminder = Your spots have rested. Would you like to do a short session?
reminder-nudge = Just one more nudge: a short session could do you good today.
reminder-snoozed = An hour has passed. Shall we start?
reminder-slow-down = I wrote a few times and did not hear back. That is fine. Shall I write less often?
reminder-set = I will write to you on <b>{ $day }</b> at { $time }. Until then, rest.
# source: S30
reminder-set-from = I will write to you on <b>{ $day }</b>, from { $time } on. Until then, rest.
# source: S30
reminder-done-without = Well done. I noted it. Those spots rest from now on.
reminder-when = All right. When shall I write to you again?
reminder-in-an-hour = I will ask again in an hour.
reminder-skipped = Skipped. Rest days are good days too.
reminder-paused = Reminders are off. To turn them on again, send /reminders.
reminder-paused-still = Well done. Reminders are off, as you wished.
button-in-an-hour = In an hour
button-done-already = I did it already
button-tomorrow = Tomorrow
button-in-a-week = In a week
button-skip-this-time = Skip
button-pause-reminders = Pause reminders
button-resume-reminders = Turn reminders on
button-once-a-week = Once a week
button-keep-reminders = Keep as it is

# source: S30, X13
settings = I remind you around <b>{ $time }</b>, two or three days after a session. At night I stay quiet.
settings-paused = Reminders are <b>off</b>.
hour-between = At night I stay quiet. I write between { $from } and { $to }.
hour-at-night = At night I stay quiet.
settings-hour = When do you want reminders?
settings-hour-set = I will use { $time } from now on.
button-change-hour = Change the time
button-change-zone = I am in another time zone
settings-zone-set = Thank you. I go by your clock from now on.

return-same = Welcome back. Last time it was: <b>{ $where }</b>. The same places today?
button-same-places = Yes, the same
button-changed = No, it changed
return-score = How much does it hurt today? 0 is no pain, 10 is the worst.

# When the next session may be, asked in words.
# source: S30
reminder-stands = I write to you on <b>{ $day }</b> at { $time }.
# source: S30
next-session-on = Your spots rest until <b>{ $day }</b>. Then the next session can come.
# source: S30
next-session-now = Your spots have rested. You can start a session when you like.

# What is heard with a safety question of an exercise.
button-sound = Sound in the session
ask-sound = Each safety question rings like any message. What shall I send with it?
button-sound-voice = My clinic's voice, if it has one
button-sound-tone = A soft tone to play
button-sound-silent = Nothing more
sound-set = Done. It counts from the next question on.
tone = <i>Breathe out, and look up here.</i>
