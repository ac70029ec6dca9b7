"""Tenderspot: a Telegram bot that guides people with hip pain and leg numbness through safe self-massage.

Layers, each importing only from those below it (tests/architecture holds them apart):

    app, __main__, commands, settings, keys, logs, watching     composition root: imports everything, hands things over
    conversations  gateway  web  clock  content  emulator     siblings, never import one another;
                      only web hands updates to gateway.way_in.intake
    documents (files for a person)                draw on figures
    store (only SQLAlchemy)   figures             wording (only Fluent and babel)
    metrics what is counted for whoever watches over the bot (only prometheus-client)
    talk    what is heard and said, effects and queries: the vocabulary they exchange
    care    what we know about bodies: values and functions, standard library only

The path of a message, the same for a person's words, a tap, a fired timer and a clinic's tip:

    in      gateway.way_in stores the raw update in the inbox; only then is Telegram told
    turn    store.path locks the chat and takes its oldest unheard event; a conversation answers with a Reply;
            one commit writes state, timers, outbox rows and "heard"
    out     gateway.way_out claims outbox rows by lane, renders them, sends within Telegram's limits, marks sent

Words, each with one meaning here:

    session       a care session: points pressed one after the other; never a database one
    region        a place where it hurts or is numb
    point         where to press; a press is one point on one side
    area          what must rest for two days after pressing
    kind          of doing: what something asks of a body (pressing, floor, crossing, scraping …); rules speak of kinds
    allowance     what one person may do now, by the rules of care.safety: every lane asks it
    placing       how a point is pressed in one place (at a wall, seated); a way is a placing with a tool, a method is
                  what a person chooses from
    complaint     regions, side, score, since when: what a plan is made of
    plan          which points one session holds, and why
    screen        one short page of red flags; a red flag is one danger sign
    lock          sessions, warmth and tips that press are closed until the patient says that a clinician has looked
    slip          a danger sign tapped by mistake, or words read wrong: its screen is asked once more
    new sign      something newly weak or numb after pressing
    alarm         the answer to words of danger: it stops, or asks one plain question
    doubted       said of danger signs that words may mean, until the person answered the question
    hold          an exercise stands still while such a question is open
    alert         what the clinic's staff are told of a patient who allowed it
    safety ledger what happened to a patient that touches safety, under a code; the clinic can read it
    precaution    a condition that changes what is safe
    conversation  one subject with its states, goals and commands; the registry finds it by what it declares
    state         where a conversation waits for an answer; home is no state
    goal          what a conversation begins with; a reply names the next one in `then`
    step          numbers the questions of a chat, so that an old button is known to be old; of a plan: one press
    parked        said of an event that failed three times: kept, sealed, and no longer tried
    in doubt      said of a bubble that was on its way when the bot died: it may have arrived
    passing       said of a bubble of a moment in an exercise: once that moment is over it is left out, not sent late
    hand          what carries out an effect, or answers a query, in the store
    timeless      said of a button that never grows old; its step is 0
    wish          a command in plain language ("please stop")
    lane          the priority of a message on its way out
    course        the older name of a tip series, in content/courses.yaml and stored with patients
    tip           what a clinic writes to its patients: a broadcast goes to many at once, a tip series gives tips one
                  after the other, the library holds tips for later
    trajectory    a patient's scores over the weeks
    retention     how long what is kept stays
    dossier       all that is kept of one person, in one value
    pseudonym     the code under which staff see a patient who does not share a name

Words to avoid in names of classes and modules, and what to say instead:

    not manager   say what it does: Sender, Intake, Registry
    not helper    put the function where its subject is
    not utils     the same
    not service   name the room that does it
    not handler   only PTB's own base class is one; a conversation hears, a hand carries out
    not course    a tip series, or a trajectory of scores
    not keeping   retention
    not papers    documents
    not info      say which
    not common    frame is what conversations share
    not misc      find its room
"""
