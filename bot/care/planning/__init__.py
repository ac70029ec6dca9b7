"""What to press, for how long, and when again."""
