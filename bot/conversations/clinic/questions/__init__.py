"""Patients' questions to the clinic, and the answers."""
