# Patients' questions, on the staff's side.

button-questions = Questions
question-from = <i>{ $who } asks</i>
desk-counted = { $label }: { $count } open
question-from-edited = <i>{ $who } asks (edited)</i>
question-of-locked =
    { $question }

    <b>Sessions are closed by a danger sign.</b>
question-slip = <i>{ $who }: taken back, they say it was a slip.</i>
question-line = { $who }: { $words }
questions-open =
    { $count ->
        [0] <b>No open question.</b>
        [one] <b>{ $count } open question.</b> Tap it to answer.
       *[other] <b>{ $count } open questions.</b> Tap one to answer.
    }

    { $where }
questions-answered =
    { $count ->
        [0] <b>No answered question.</b>
        [one] <b>{ $count } answered question.</b>
       *[other] <b>{ $count } answered questions.</b>
    }
questions-closed =
    { $count ->
        [0] <b>No closed question.</b>
        [one] <b>{ $count } closed question.</b>
       *[other] <b>{ $count } closed questions.</b>
    }
button-questions-open = Open
button-questions-answered = Answered
button-questions-closed = Closed
button-answer = Answer
button-question-close = Close
button-question-reopen = Open again
question-is-open = <i>{ $who } asked on { $day } at { $time }. Nobody answered yet.</i>
question-is-answered = <i>{ $who } asked on { $day } at { $time }. { $by } answered.</i>
question-is-reopened = <i>{ $who } asked on { $day } at { $time }. It was answered and is open again. They still have this:</i>
question-answer =
    <i>{ $by } wrote to { $who } on { $day } at { $time }:</i>

    { $words }
question-is-closed = <i>{ $who } asked on { $day } at { $time }. { $by } closed it.</i>
question-closed = Closed. The patient hears nothing of it.
question-reopened = It is open again.
answer-ask = Type your answer for { $who }, or send a photo or a voice message. { $goes }
goes-at-once = It goes to them at once. To leave it, type “cancel”.
goes-when-asked = Words that send them to help go at once. I ask you once more before anything else goes. To leave it, type “cancel”.
button-answer-card = A card of the library
answer-card-which = Which card shall { $who } get? It comes in their own language.
answer-left = Left it. Nothing was passed on.
answer-left-words = Left it. “{ $words }” was not passed on. Was it your answer? Open it again, and write a few more words.
desk-whom =
    ⚠️ Something newer came in while this was open:
    { $whom }

    Whom is “{ $words }” for?
whom-line = { $who }: { $words }
whom-words = “{ $words }”
button-whom = For { $who }
topic-opened =
    <b>What you write in this topic goes to the patient.</b>

    Begin with // what is only for yourselves.
answer-sent = ✓ Passed on to { $who }.
answer-waits = ✓ Taken for { $who }. They are in the middle of an exercise, so it goes to them right after. Is it urgent? { $call }
button-answer-back = Take it back
answer-taking-back = I am taking it off their phone. Whoever has read it has read it.
answer-open-again = The question of { $who } is open again.
answer-mended-by = { $by } corrected an answer to { $who }: “{ $words }”
answer-back-by = { $by } took back the answer to { $who }. The question is open again.
answer-back-by-only = { $by } took back what was written to { $who }.
button-answer-fix = Put it right
button-wrote = What we wrote
wrote-nothing = Nothing that the team wrote to { $who } stands in their chat.
answer-fix-ask =
    { $by } wrote to { $who }: “{ $words }”

    Type what they shall read instead, or send a photo or a voice message. I take the old one off their phone where Telegram lets me. They read that yours counts. To leave it, type “cancel”.
button-answer-instead = It takes its place
button-answer-adds = It adds to it
colleague-who-left = A colleague who left
colleague = A colleague
answer-off = ✓ { $who }: it is off their phone.
answer-stays = ✗ { $who }: Telegram left it on their phone. It is too old. I told them that it does not count any more.
answer-arrived = ✓ { $who }: it is on their phone.
answer-failed = ✗ Your message to { $who } did not arrive. Telegram did not take it. Is it urgent? { $call }
answer-blocked = ✗ Your message to { $who } did not arrive. They blocked the bot or closed their account. Is it urgent? { $call }
answer-patient-gone = a former patient
answer-by = { $by } answered { $who }.
answer-cannot = ✗ Not passed on. I can pass on words, photos, videos, voice messages and files.
answer-too-long = ✗ Not passed on: too long. Please send it in two parts.
answer-not-reached = ✗ Not passed on to { $who }. They blocked the bot or deleted everything.
prompt-none = Nothing is open now. What you type goes to nobody.
prompt-closed = What you had open for { $who } is closed. Nothing is open now. What you type goes to nobody.
edit-over = That is taken back already. Nothing was sent.
group-note-late = { $who } has it already: it is no note any more. Shall I take it back?
prompt-left = What you had open for { $who } is closed. Nothing was passed on.
note-to-nobody = Notes that begin with // are for your clinic's group. Here nobody got it.
answer-not-staff = ✗ Not passed on. Only people on the bot's team can answer. An owner can invite them: /clinic, More, Team.
here-linked = Linked. Patients' questions come here now, one topic for each patient. Everyone in this group can read them. I need the right to manage topics.
here-no-topics = Please turn on Topics in this group's settings first. Then send /here again.
questions-to-group =
    Patients' questions come to your group, one topic for each patient.

    To use another group, add me there. Then send /here in it.
questions-to-owner =
    Patients' questions come to each of you here, but to nobody who wants none. Reply to a question to answer it.

    Would you like them in a group? Make one with Topics on. Add me as an administrator. Then send /here in it.
answer-at-night = { $told } It is night there: it comes without a sound.
answer-at-night-rings = { $told } It is night there, and it rings all the same.
answer-corrected = Corrected for { $who }, too.
here-anonymous = I cannot see who you are. Switch off "Remain anonymous" in the group, then send /here again.

# Answers that staff keep, and send with one tap.
button-answers = Saved answers
button-answer-new = Save a new answer
button-answer-remove = Remove it
button-answer-save = Save this answer for later
answer-saved = ↩ { $words }
answers =
    { $count ->
        [0] <b>No saved answer yet.</b>
        [one] <b>{ $count } saved answer.</b>
       *[other] <b>{ $count } saved answers.</b>
    }

    When you answer a question, one tap sends one of these.
answers-full = You have { $most } saved answers. Please remove one first.
answer-new = Type the answer to keep, or send a photo or a voice message. Nothing goes to a patient now.
button-keep-all-the-same = Keep it all the same
answer-keep-sure =
    { $cautions }

    Keep it all the same?
answer-kept = ✓ Saved. You can send it with one tap from now on.
answer-kept-follows = ✓ The saved answer has your new words, too.
answer-kept-stays = ✗ The saved answer keeps the old words. The new ones are too long.
answer-saved-card = Patients get it like this.

# What staff are told before their words go to one patient.
caution =
    { $cautions }

    “{ $words }”

    Send it to { $who } all the same?
caution-second =
    { $cautions }

    “{ $words }”

    What shall { $who } read?
caution-closed =
    ⚠️ Your words say to start or to press. { $who } is closed, and their bot will not open:
    { $signs }
caution-locked =
    ⚠️ { $who } is closed, and their bot will not open:
    { $signs }
caution-plays-down = ⚠️ Your words say that help can wait, or is not needed.
caution-old = ⚠️ You opened this a while ago. For { $who }?
caution-harm = ⚠️ Your words say to go on into pain or numbness, or too hard.
caution-medicine = ⚠️ Your words speak of stopping a medicine, or of how much to take. Only whoever prescribed it can say so.
caution-no-pressing = ⚠️ Your words say to start or to press. The bot keeps pressing closed for { $who }. It will not open it.
caution-emergency = ⚠️ Your words name an emergency. Is there one? Call { $number } first.
caution-crisis = ⚠️ Your words speak of dying or self-harm. Is somebody in danger? Call { $number }, or the crisis line: { $line }.
caution-answered = ⚠️ { $by } has answered this already.
caution-answered-so = ⚠️ { $by } has answered this already: “{ $words }”
caution-answered-own = ⚠️ You have answered this already: “{ $words }”
caution-private = ⚠️ Your words hold a name and a telephone number. Does that person know who reads this?
caution-shut = ⚠️ This question is closed. { $by } closed it.
caution-written = ⚠️ { $by } wrote to { $who } already: { $day } at { $time }.
button-all-the-same = Send it all the same
button-do-not-send = Do not send it
answer-held-back =
    ✗ Not passed on.
    { $cautions }

    Shall it go all the same? Finish what you are at here, then write it once more.
group-held-back =
    ✗ Not passed on.
    { $cautions }

    Shall it go all the same? Edit it, and put { $sure } in front.
