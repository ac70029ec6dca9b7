"""A clinic of any size in virtual time: the product's own sender, budget, lanes and spread, and people who use it."""
