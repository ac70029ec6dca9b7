# The clinic's library, courses, own media and profile: what staff see, and what patients see of it.

button-library = Library
button-courses = Course
button-points = Points
button-profile = Profile
button-desk = To the desk

# The library.
button-save-tip = Save for later
button-use-tip = Send
button-rename-tip = Rename
button-drop-tip = Delete
button-page-on = More
button-page-back = Back
library =
    <b>Your library</b>, page { $page } of { $pages }. Tap a tip to see it.

    Tips that you saved come first. The others are in each patient's own language.

    ○ means: no clinician has checked it yet.
library-own = { $title }
library-unreviewed = ○ { $title }
library-tip = <b>{ $title }</b>. What would you like to do?
library-tip-unreviewed =
    <b>{ $title }</b>. No clinician has checked this tip yet. Please read it before you send it.

    What would you like to do?
library-name = What shall I call it? Type a short name. Only your team sees it.
library-rename = Now called <b>{ $title }</b>. Type the new name.
library-name-long = Please type a name of 1 to { $most } letters.
library-kept = Saved as <b>{ $title }</b>. Nothing was sent.
library-follows = ✓ The tip in the library has your new words, too.
library-stays = ✗ The tip in the library keeps the old words. The new ones are too long.
library-left = Left it. Nothing was changed.
library-gone = That tip is no longer there.
library-drop = Delete <b>{ $title }</b> from the library?
tip-of-library =
    { $tip }

    { $end }
post-advice = tip from the library

# The course.
course-called-first-weeks = First weeks
course =
    <b>{ $name }</b>
    { $stage }

    On it now: <b>{ $on_it }</b>
    Sent: { $sent } · helpful { $helpful } · not for me { $not_for_me }

    { $tips }
course-on = On. It starts the day after a new patient joins.
course-paused = Paused. Nobody gets a tip, and nobody new starts.
course-off = Off. Once it is on, it starts for each new patient.
course-line = { $number }. { $title }
course-line-unreviewed = { $number }. ○ { $title }
button-course-run = Switch on
button-course-sure = Yes, switch it on
course-sure =
    <b>Switch on { $name }?</b>

    { $on_it ->
        [0] Nobody is on it yet, so nobody gets a tip now.
        [one] { $on_it } patient is on it. That one gets the next tip within a day.
       *[other] { $on_it } patients are on it. They get the next tip within a day.
    }

    Whoever joins from now on gets the first one { $days ->
        [one] the next day
       *[other] { $days } days later
    }. It comes at { $time } for most, their own time.
button-course-hold = Pause

# The clinic's own video, photo or voice note at a point.
own-media-points = <b>Your own media and voice.</b> Choose a point or a question. ✓ means: patients already get something of yours.
own-media-has = ✓ { $point }
own-media-has-not = { $point }
own-media-card =
    <b>{ $point }</b>. Readers: { $readers }.

    Reply to this picture with a video, a photo or a voice message. Patients then find it under this card.
own-media-kinds = Please send one video, one photo or one voice message. I cannot show anything else here.
own-media-one = Please send just one, not an album.
own-media-left = Left it. Nothing was changed.
own-media-old-words = Patients still get the old words at <b>{ $point }</b>. Readers: { $readers }. To change them, reply to the card once more.
own-media-ask = Patients find it under the card for <b>{ $point }</b> once you use it. Readers: { $readers }.
own-voice-ask = <b>{ $point }</b>. Readers: { $readers }. Patients hear it in the session once you use it.
button-own-use = Use it
button-own-away = Throw it away
own-media-kept = Saved. Patients now find this under the card for <b>{ $point }</b>. Readers: { $readers }. To replace it, reply to the card again.
own-media-everybody = all languages
button-own-card = Back to the card
own-voice-breath = Voice: breath question
own-voice-nerve = Voice: tingling question
own-voice-card =
    <b>{ $point }</b>. Readers: { $readers }.

    Patients are asked this while they press. Reply here with a voice message. They get it right under the question.
own-voice-kinds = Please send one voice message. I cannot say anything else here.
own-voice-kept = Saved. <b>{ $point }</b>. Readers: { $readers }. Patients now hear you in the session.
own-voice = <i>Your clinic asks you this.</i>
own-media-removed = Removed. Patients no longer see it at <b>{ $point }</b>.
button-own-remove = Remove it
# source: S33
button-own-video = Video from your clinic
button-own-photo = Photo from your clinic
button-own-voice = Voice message from your clinic
# source: S33
own-media = <i>From your clinic, for: { $point }</i>

# The profile, as patients see it.
button-learn-clinic = How to reach the clinic
contact =
    <b>{ $name }</b>
    { $ways }
contact-practitioner = { $value }
contact-address = { $value }
contact-phone = Phone: { $value }
contact-email = E-mail: { $value }
contact-web = On the web: { $value }
contact-hours = Open: { $value }
contact-booking = Book a visit: { $value }

# The profile and rules, as the owner changes them.
profile =
    This is what patients see. Tap what you want to change.

    Most tips a week for one patient: <b>{ $most }</b>
    { $look }
profile-second-on = A colleague agrees to each tip before it goes out.
profile-second-off = Tips go out without a second look.
profile-name = Name
profile-practitioner = Practitioner
profile-address = Address
profile-phone = Phone
profile-email = E-mail
profile-web = Web page
profile-hours = Opening hours
profile-booking = Booking link
profile-zone = Time zone
profile-ask-hours =
    <b>{ $field }</b>. Now: { $now }

    Type them as patients shall read them, such as: Mon-Fri 9-5, closed 24-26 Dec
profile-zone-unknown = I do not know that place. Type a big city with the same time, or tap one.
profile-ask-zone =
    <b>{ $field }</b>. Now: { $now }

    What time is it at the clinic? Tap it, or type your city.
button-empty = Leave it empty
button-skip = Skip
button-step-before = Step back
button-setup = Tell me about your clinic
button-setup-on = Go on with what I typed
button-setup-drop = Cancel
setup-goes-on = You left in the middle. I kept what you typed. Here we go on.
setup-dropped = Dropped. What you typed is gone, and nothing was changed.
button-setup-leave = Stop here
setup-offer =
    <b>First, your clinic.</b> { $steps } short steps. Patients then see your name, your phone and your hours.
setup-step =
    { $step } of { $of }

    { $question }
setup-done =
    Patients see this from now on. You can change it under Profile.

    In an emergency they are told to call <b>{ $number }</b>. Is that wrong where you are? Tell whoever runs this bot before you invite anybody.

    Next: bring your patients in.
hours-read = Patients who ask read this, too: { $now }
hours-unread =
    I cannot read days and times in that. Patients see your words. But I cannot tell them if you are open.

    To mend it: Profile, Opening hours. Write it like this: Mon-Fri 9-5, Sat 9-12, closed 24-26 Dec
hours-in-part =
    I could not read: { $parts }. The rest counts. Patients see all your words.

    Days off go by their date: closed 24-26 Dec
hours-in-part-times =
    I could not read: { $parts }. So I never tell patients that you are closed. They see all your words.

    Write it like this: Mon-Fri 9-5, Sat 9-12, closed 24-26 Dec
profile-empty = nothing yet
profile-ask =
    <b>{ $field }</b>. Now: { $now }

    Type the new value.
profile-kept = Saved. Patients see it from now on.
profile-left = Left it. Nothing was changed.
profile-wrong-name = A name has letters. Please type it again.
setup-zone = Time zone: { $zone }
setup-sure =
    <b>Is all of this right?</b> Patients see it like this once you say yes.
    { $zone }
button-setup-yes = Yes, show it to patients
profile-wrong = Please type 1 to { $most } letters.
profile-wrong-phone = That is not a phone number. Please type 7 to 15 digits, such as 920 555 0100.
profile-wrong-email = That is not an e-mail address. It looks like name@clinic.com.
profile-wrong-link = That is not a link. It looks like clinic.com or https://clinic.com/book.
button-shipped = Back to the shipped value
button-cap = Tips a week: { $most }
button-second-on = Ask a colleague to agree: off
button-second-off = Ask a colleague to agree: on
cap-ask =
    How many tips may one patient get in a week? Now: <b>{ $most }</b>. Shipped: { $shipped }.

    The course counts too.

# Short names of the points, for buttons.
point-gluteals-label = Buttock
point-piriformis-label = Deep buttock
point-tfl-label = Front of the hip
point-vastus-lateralis-label = Outer thigh
point-quadratus-lumborum-label = Side of the low back
point-outer-calf-label = Outer calf
point-back-of-calf-label = Back of calf
point-foot-label = Foot
