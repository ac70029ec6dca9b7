"""The way in: what Telegram sends is stored first, then heard chat by chat."""
