# What Telegram shows before anything is said. Plain text, no HTML.

bot-description =
    A guide from your clinic for hip pain and leg numbness.

    I help you find the sore spot and press it gently. I ask safety questions on the way.

    This is not a diagnosis. In an emergency call your local number.
bot-short-description = Safe ball massage for hip pain, step by step. From your clinic.

command-session = Start a session
command-progress = See your pain over time
command-reminders = Change reminders
command-check = Check for danger signs
command-help = What I can do
command-stop = Stop at once
command-privacy = What I keep
command-delete = Delete my data
