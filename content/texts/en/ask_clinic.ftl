# A question to the people of the clinic, and their answer.

button-ask-clinic = Ask the clinic
command-ask = Ask your clinic

# source: X12
ask-clinic =
    <b>In an emergency, call { $number } first.</b> Nobody watches this chat all day.

    People of your clinic answer here. { $hours }

    Now type your question, or send a photo or a voice message.
ask-hours = Their hours: { $hours }. { $now }
clinic-open = They are open now.
clinic-opens-today = They open today at { $time }.
clinic-opens = They open { $day } at { $time }.
ask-no-hours = They read it when they are in.
button-ask-just = Send: “{ $words }”
button-ask-leave = Not now
ask-left = All right. Nothing was sent.
ask-cannot = I cannot pass that on. Please send words, a photo or a voice message.
ask-too-long = That is too long. Please send it in two parts.
ask-edited = I changed your question at the clinic, too.
ask-nobody = Nobody at the clinic uses this chat yet. Please call them: { $phone }.
ask-nobody-there = Nobody at the clinic uses this chat yet. Please ask them at your next visit.

# source: X12
ask-sent =
    I passed it on. { $hours } Their answer comes here.

    In an emergency, <b>call { $number }</b>.
button-write-more = Write more

# source: X12
ask-sent-too = I passed your words on too. The clinic may read them late. <b>Do not wait for them.</b>

ask-slip = I took your question back from your clinic, too.
answer-from-clinic = <i>From your clinic</i>
answer-corrects = <i>Your clinic corrects its answer. This counts, not what it wrote before.</i>
answer-adds = <i>From your clinic. This adds to what it wrote before.</i>
answer-changed = Your clinic changed its answer. Please read it above.
answer-taken-back = Your clinic took an answer back. Please do not follow it.
answer-void = Your clinic takes back what it wrote here before. Please do not follow it.
button-reply = Reply
