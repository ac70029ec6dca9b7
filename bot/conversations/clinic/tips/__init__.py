"""Tips: written, aimed, timed, sent, kept."""
