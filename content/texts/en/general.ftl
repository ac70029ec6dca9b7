# Words used in many places.
button-back = Back
