"""Tenderspot: a Telegram bot that guides people with hip pain and leg numbness through safe self-massage.

Layers, each importing only from those below it (tests/architecture holds them apart):

    app, __main__, commands, settings, keys, logs     composition root: imports everything, hands things over
    conversations  gateway  web  clock  content  emulator     siblings, never import one another
    documents (files for a person)                draw on figures
    store (only SQLAlchemy)   figures             wording (only Fluent and babel)
    talk    what is heard and said, effects and queries: the vocabulary they exchange
    care    what we know about bodies: values and functions, standard library only

The path of a message, the same for a person's words, a tap, a fired timer and a clinic's tip:

    in      gateway.way_in stores the raw update in the inbox; only then is Telegram told
    turn    store.path locks the chat and takes its oldest unheard event; a conversation answers with a Reply;
            one commit writes state, timers, outbox rows and "heard"
    out     gateway.way_out claims outbox rows by lane, renders them, sends within Telegram's limits, marks sent

Words: a *session* is a care session, never a database one. A *region* is where it hurts or is numb, a *point*
is where to press, an *area* is what must rest for two days after pressing. A *step* numbers the questions of a
chat, so that an old button is known to be old. A *lane* is the priority of a message on its way out. A *tip* is
what a clinic writes to its patients: a *broadcast* goes to many at once, a *course* gives tips one after the other,
the *library* holds tips for later.
"""
