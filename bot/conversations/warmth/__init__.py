"""Warmth and the two stretches."""
