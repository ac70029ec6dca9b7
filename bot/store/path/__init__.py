"""The path of a message: inbox, turn, outbox, timers."""
