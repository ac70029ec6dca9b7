"""What every table stands on: the database, sealing, JSON."""
