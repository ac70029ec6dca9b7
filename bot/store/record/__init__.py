"""One person's rows together: gathered, shared, forgotten."""
