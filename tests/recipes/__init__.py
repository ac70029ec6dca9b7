"""Recipes of the README, carried out on a copy of the house: each piece is added, used, and missed."""
