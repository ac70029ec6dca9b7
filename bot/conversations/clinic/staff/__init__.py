"""Who is staff, and the links that bring patients in."""
