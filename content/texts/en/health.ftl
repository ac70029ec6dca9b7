# My health: what is known of the body, what it changes, and a fact told in words.

button-home-health = My health
help-health = /health – what I am careful with
command-health = My health: what to be careful with

# source: X2
my-health =
    <b>What I am careful with for you</b>

    { $known }
my-health-nothing = I know of nothing that needs special care. Tell me when that changes.
health-since = • { $change } (since { $day })
health-blocked = • Left out until a doctor says yes: { $sign }
health-nerve-point = • Left out until a clinician says yes: { $point }
health-not-known = • Something that I no longer know. I leave everything out.
button-change-health = Change this list
button-doctor-allowed = A doctor allowed pressing
health-allowed =
    <b>Did a doctor say that pressing and massage are fine for you?</b> It is about this:

    { $known }
health-allowed-noted = Thank you. I no longer leave that out. <b>If it comes back, stop and tell me.</b>
health-not-allowed = Then I keep leaving it out. Please ask your doctor.

health-kept = Thank you for telling me. I will ask about your health soon, and it is ticked there.
health-stops = <b>Please stop now.</b> What you told me changes what is safe.
health-not-noted = Thank you for telling me. That is not on your list, so nothing changes.
# Our own words, for a clinician to look at: a medicine that was stopped still acts.
# source: X2
health-stopped =
    Did your doctor stop it? Good. If not: <b>do not stop a blood thinner on your own</b>, and call whoever prescribes it today.

    Until they say so, I stay as careful as before.
health-not-so = Good, then nothing changes.
health-asked-soon = Thank you for telling me. I ask about it before we start.
health-see-list = Is that true for you now? Then please tap My health and change the list.

# source: X4
nerve-point-out = A nerve has answered three times at this spot: <b>{ $point }</b>. I leave it out until a clinician says yes.
health-doctor-agreed = Noted: your doctor says that gentle pressing is fine. Keep it light, and stop when it feels wrong.
