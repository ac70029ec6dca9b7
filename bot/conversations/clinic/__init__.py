"""What staff do from their own Telegram: tips, and what a clinic needs around them."""
