"""What is typed, by what it is about: each module answers one kind of it."""
