"""HTTP for Telegram's webhook, and health."""
