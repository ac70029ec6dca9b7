"""How it is today, and the plan that follows from it."""
