"""What comes unasked: reminders, the day after, the weekly look back, tip series."""
