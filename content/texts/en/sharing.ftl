# What the clinic may see: danger signs are asked about with consent, the card once after the first session;
# both stand under /settings and /privacy.

# source: X14
sharing-ask-card =
    <b>May your clinic see your card?</b> It shows where it hurts, your scores, your sessions and side effects.

    It never shows what you write. You can take it back at any time.
button-share-name = Yes, with my first name
button-share-code = Yes, without my name
button-share-no = No

# source: X12, X14
sharing-ask-alerts =
    <b>May I also tell your clinic at once when something is serious?</b> A danger sign, for example.

    They may not see it right away. In an emergency, <b>call { $number } first</b>.
button-alerts-yes = Yes, tell my clinic
button-alerts-no = No, do not tell them

# source: X14
sharing =
    <b>What your clinic sees</b>

    Your card: { $card }.
    Alerts: { $alerts }.

    Without a card they see only totals, and safety notes that name nobody.

    In an emergency, <b>call { $number } first</b>.
sharing-card-name = yes, with the name { $name }
sharing-card-code = yes, without your name
sharing-card-no = no
sharing-alerts-yes = yes, when something is serious
sharing-alerts-no = no
button-share-change = Change this
button-share-stop = Stop sharing now
button-share-stop-alerts = Stop sharing now, danger alerts too
button-alerts-on = Tell my clinic of danger signs
button-alerts-off = Stop telling my clinic of danger
button-sharing = What my clinic sees

# source: X12
alert-told =
    <b>In an emergency, call { $number } first.</b>

    I have also told your clinic. They may not see it right away. Do not wait for them.
