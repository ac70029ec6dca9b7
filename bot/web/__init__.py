"""HTTP for Telegram's webhook, and a private port."""
