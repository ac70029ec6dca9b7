"""Telegram's Bot API on this machine, an honest outsider: it imports nothing of the bot."""
