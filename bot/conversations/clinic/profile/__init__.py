"""What the clinic says of itself: its profile, its own media."""
