"""What is dangerous, and what a person may not do."""
