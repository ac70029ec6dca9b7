"""Patients as staff see them: counts, the safety ledger, shared cards, alerts."""
