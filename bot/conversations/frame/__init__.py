"""What all conversations share; it imports none of them."""
