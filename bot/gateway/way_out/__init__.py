"""The way out: what is to be said, rendered and sent within Telegram's limits."""
