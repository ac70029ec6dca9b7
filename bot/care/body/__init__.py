"""The places of the body: regions where it hurts, points to press."""
