# Answers to what is said in a few words where one stands (here.yaml).

# source: S23, S27, S29
here-plan-how = I show you one spot at a time, with a picture. You press it softly, and I keep the time. You can skip a spot, or stop at any time.
here-only-one = Today there is only this one spot. You can skip it when it comes.
# source: S23, S28
here-press-how = Stay still on the tender spot, and breathe. I tell you when the time is up.
here-side = <b>{ $point }</b>, { $side }.
here-spot-of = This is spot { $number } of { $of }.
# source: X6
here-red-skin = A little red is fine. Is it bruised, broken or sore? Then lift off, and tap Something is wrong.
# source: S31
here-tingling = It should not tingle. That is a sign to move the ball.
here-ball-slides = Hold the ball with your hand until it stays. It rolls off again? Skip this spot.
here-rough-place = A rough place is enough. Take the part where it is worst.
here-unsure-side = Take the side that is worse right now. It is both? Tap Both.
here-scale = 0 is no pain at all. 5 is in the middle. 10 is the worst pain that you can think of.
here-number = Thank you. Now I need a number for this moment. Your best guess is enough: 1 is a little, 5 in the middle, 9 a lot.
here-numb = Numb means that you feel less there. Or it tingles, or feels asleep.
here-stiff = Stiff or tight? Then tap It hurts, and press very softly.
here-asked-how = I ask where it hurts, on which side, and how much. Then I show you your spots.
here-single-days = I cannot leave out single days. I have changed nothing. What you can do: another hour, once a week, or no reminders.
here-less-often = I can write less. Tap Once a week, or Pause reminders.
here-zone = I write by the clock of the place where you told me you live. You moved, or you travel? Tap the time zone.
here-reminders-on = Your reminders are on.
here-settings-how = Tap what you want to change.
# source: S30
here-rest-of-day = Let those spots rest now. I know no rule against your usual day. Go gently, and do less of what hurts.
here-fear-of-it = I understand. You are in charge here: start very light, and stop when you like. You can say "it hurts" at any time.
here-meanwhile = Yes, if you still feel the spot, and hear me.
here-letters = Each letter is a part of the body. Tap one, or write where it hurts.
here-only-write = I can only write here. For a call, your clinic is the place.
here-when-told = Thank you, good to know. Your plan stays the same. Is something new or bad? Send /check.
# source: S28
here-breathe = Breathe slowly and easily. You hold your breath? Then press less.
