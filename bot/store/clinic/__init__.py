"""Rows of the clinic: staff, tips, alerts, questions, counts."""
