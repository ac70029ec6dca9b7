# Links for patients, as staff see them and print them.

button-invite-patients = Invite patients
button-invitation-code = Show the QR code
button-print-letter = Print it (US Letter)
button-print-a4 = Print it (A4)
invitation =
    <b>Your link for patients</b>
    { $link }

    { $counts }

    Send it on, or print its QR code. It never runs out.
invitation-counts =
    { $came ->
        [0] Nobody came by your link yet.
        [one] { $came } came by your link, { $finished } finished the welcome.
       *[other] { $came } came by your link, { $finished } finished the welcome.
    }
invitation-team =
    <b>By whose link</b>
    { $people }
invitation-line = { $name }: { $came } came, { $finished } finished the welcome
invitation-clinic = The clinic, links of former staff
invitation-code = Patients point their phone at this. They need the Telegram app: it is free.
invitation-file = To print and to hang up. It says whose clinic it is and how to use it, in each language.
figure-invite-how = Get the free Telegram app. Point your phone's camera here. Tap Start.
figure-invite-what = Hip pain or numb legs? Care at home, step by step.
