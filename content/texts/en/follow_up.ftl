# A day after a session, and the weekly look back.

# source: X7
followup-day = One day on: <b>any new numbness or weakness since your session?</b>
followup-before = Before we start: <b>any new numbness or weakness since your last session?</b>
button-followup-fine = No, nothing new
button-followup-new = Yes, something is new
followup-fine = Good to hear. Let the spots rest now. Rest is part of the care.
followup-check = Thank you for telling me. That is for a doctor to look at.

# source: S30, S70
look-back =
    { $count ->
        [0] A look back at your week. You gave your spots a rest. That is fine.
        [one] A look back at your week: one session, and the rest days in between. Both count the same.
       *[other] A look back at your week: { $count } sessions, and the rest days in between. Both count the same.
    }
look-back-pain = How much does it hurt today? 0 is no pain, 10 is the worst.
look-back-later = That is fine. I will ask again another week.
look-back-spread = <b>Has numbness spread, or is a leg or foot weak?</b>
button-look-back-spread = Yes, spread or weak
look-back-check = Thank you for telling me. <b>Please answer the safety questions once more.</b>
look-back-worse = From { $before } to { $after }. That is clearly more pain. <b>Please rest, and answer the safety questions.</b>
# source: S56
first-activity = Pain takes strength from daily life. <b>What do you most want to do well again?</b> I will ask how it goes each week.
first-activity-kept = Noted: { $activity }. I will ask about it in a week.
# source: S56
look-back-activity = Pain can take away what you need to do. <b>What do you most want to do well again?</b>
activity-walking = Walking
activity-sitting = Sitting
activity-stairs = Stairs
activity-sleep = Sleep
activity-work = Work
activity-sport = Sport
look-back-ability = <b>{ $activity }: how well does it go?</b> 0 is not at all, 10 is as before.
button-other-activity = Ask about something else
look-back-impression = All in all, <b>how is it since you began?</b>
impression-very-much-better = Very much better
impression-much-better = Much better
impression-a-little-better = A little better
impression-no-change = No change
impression-a-little-worse = A little worse
impression-much-worse = Much worse
impression-very-much-worse = Very much worse
look-back-better = Thank you. Pain went from { $before } to { $after }. Keep the rest days. They are part of it.
look-back-thanks = Thank you. Change can take a few weeks. Keep the rest days. They are part of it.
# source: S58, S76
look-back-advice =
    It has been some weeks without a clear change. Please let a clinician look at it soon. A visit to your acupuncturist may help too.

    <b>/progress shows a chart that you can bring along.</b>
# source: S58, S76
look-back-call = Not much has changed yet. Would you like a call from the clinic? Tap below, and say when it suits you.
button-ask-call = Ask for a call

progress-look-back =
    Your last look back
    { $activity }: { $ability } of 10
    All in all: { $impression }

settings-weekly = I remind you around <b>{ $time }</b>, once a week.
button-often = Every two or three days
