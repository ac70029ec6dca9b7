"""What people say to the bot and what it says back: the words that all rooms share, one module a subject."""
