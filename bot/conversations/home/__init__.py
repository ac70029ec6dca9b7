"""Home, and what one can look at or set from there."""
