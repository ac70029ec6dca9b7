"""What the bot says and when: pure functions from a state and what was said to a Reply."""
