"""How the tone of a question was made."""
