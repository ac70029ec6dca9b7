"""The patient's way in figures: taps, bubbles and words of the usual walks, in every language."""
