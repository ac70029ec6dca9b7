# What is kept, how to get it out, and how it goes.

button-home-summary = Page for the clinic
button-home-data = My data
command-summary = A page to show at the clinic
command-export = Get a copy of my data

# source: X14
privacy =
    <b>What I keep.</b> Your answers, your sessions and your pain scores. They are stored encrypted.

    I use them to guide you safely. I do not keep your phone number. I keep your first name only if you share it with your clinic.
# source: X14
privacy-who =
    <b>Who can see it.</b> Your clinic runs me and holds the key. Its staff work with totals of all patients. They see yours only if you agree. What you ask the clinic stays with it until you delete all.

    Telegram carries our chat and can read it.
# source: X14
privacy-how-long =
    <b>For how long.</b> Until you delete it.

    If you write nothing for { $months } months, I tell you first. { $days } days later I delete it all.
# source: X14
privacy-yours =
    <b>It is yours.</b> You can get a copy, or delete it all, at any time.

    /stop ends reminders.
button-export = Get a copy
button-delete = Delete it all
button-back-to-chat = Back

# source: X14
export-json = All that I keep about you. It has a note for each part.
export-csv = Your sessions and scores as a table. Any spreadsheet opens it.
summary-ready = Your page for the clinic. Show it there, or print it.
document-not-made = Sorry, I could not make the file. Please try again in a while.

# source: X14
delete-confirm =
    This removes everything I know about you, for good.{ $days ->
        [0] {""}
        [one] {" "}Your clinic's backups go after { $days } day.
       *[other] {" "}Your clinic's backups go after { $days } days.
    }

    Shall I?
# source: X14
delete-confirm-staff =
    This removes all that you told me as a patient, for good. You stay on the clinic's team until an owner removes you.{ $days ->
        [0] {""}
        [one] {" "}Your clinic's backups go after { $days } day.
       *[other] {" "}Your clinic's backups go after { $days } days.
    }

    Shall I?
button-delete-all = Yes, delete it all
button-keep-all = No, keep it
deleted =
    Done. Everything is gone. Our chat stays on your phone: you can clear it there.

    To begin again one day, send /start.
deleted-urgent =
    Done. Everything is gone here. <b>But if what you told me is true, call { $number } or a doctor now.</b>

    To begin again one day, send /start.
deleted-staff =
    Done. All that you told me as a patient is gone. You stay on the clinic's team until an owner removes you.
delete-kept = Good. Nothing was changed.

# source: X14
keeping-notice =
    I have not heard from you for a long time. In { $days } days I will delete all I keep about you.

    <b>Shall I keep it?</b>
button-keep-data = Yes, keep it
keeping-kept = Good. I will keep it. Send /start to go on at any time.
keeping-over =
    You wrote nothing for a long time. I have now deleted all I kept about you.

    To begin again one day, send /start.
