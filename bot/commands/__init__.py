"""What `tenderspot` can do, one module a command; each gives an exit code."""
