# Patients' questions, on the staff's side.

button-questions = Questions
question-from = <i>{ $who } asks</i>
topic-opened =
    <b>What you write in this topic goes to the patient.</b>

    Begin with // what is only for yourselves.
answer-sent = ✓ Passed on.
answer-by = { $by } answered { $who }.
answer-cannot = ✗ Not passed on. I can pass on words, photos, videos, voice messages and files.
answer-too-long = ✗ Not passed on: too long. Please send it in two parts.
answer-not-reached = ✗ Not passed on. The patient blocked the bot or deleted everything.
answer-not-staff = ✗ Not passed on. Only people on the bot's team can answer. An owner can invite them: /clinic, Team.
here-linked = Linked. Patients' questions come here now, one topic for each patient. I need the right to manage topics.
here-no-topics = Please turn on Topics in this group's settings first. Then send /here again.
questions-to-group =
    Patients' questions come to your group, one topic for each patient.

    To use another group, add me there. Then send /here in it.
questions-to-owner =
    Patients' questions come to the owner's chat. Reply to a question to answer it.

    Would you like them in a group? Make one with Topics on. Add me as an administrator. Then send /here in it.
answer-corrected = Corrected at the patient, too.
here-anonymous = I cannot see who you are. Switch off "Remain anonymous" in the group, then send /here again.
