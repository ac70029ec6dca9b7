"""Control points of the body and the foot, view by view: own drawing, in units of about 1/1400 of body height."""
