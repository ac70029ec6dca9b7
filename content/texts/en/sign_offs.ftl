# What a clinician signs off in chat. Staff know their trade; still, they are told what their name stands for.

button-to-check = To check
check-desk =
    <b>To check: { $count }</b>

    Patients may see these, and no clinician has checked them yet.

    Read one. If all of it is right, sign it. Your name and the day are kept. A change ends your signature.
check-kind = { $kind }: { $count }
check-tips = Tips
check-courses = Courses
check-learn = Cards
check-red-flags = Danger signs
check-precautions = Conditions
check-points = Points
check-tools = Tools
check-warmth = Warmth
check-rule =
    <b>{ $kind }: { $entry }</b>. Still to check here: { $left }.

    What the bot goes by:
    { $rule }

    What it stands on:
    { $stands }
check-words =
    <b>{ $language }</b>

    { $words }
button-checked = I have checked this
button-check-language = Read it in { $language }
button-check-later = Later
button-check-undo = Take it back
button-check-read = Read it again
check-signed = Signed: { $entry }. { $name }, { $day }.
button-check-done = Signed: { $count }
check-done = <b>Signed here: { $count }.</b> Tap one to read it again.
check-entry = { $kind }: { $entry }
check-was-signed = { $name } signed this on { $day }. It has changed since then.
check-undone = { $entry } is no longer signed.
check-changed = This has changed since you read it. Please read it again.
check-all-done = { $kind }: all is checked.
