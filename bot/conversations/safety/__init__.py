"""What is dangerous: the screens, closed sessions, crisis, precautions, alerts to the staff."""
