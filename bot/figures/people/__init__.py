"""Drawn people: limbs swept along bones, heads and hair, clothes; seen from the side or from the front."""
