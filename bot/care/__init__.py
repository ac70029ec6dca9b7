"""What we know about bodies: values and functions, standard library only; time enters as an argument."""
