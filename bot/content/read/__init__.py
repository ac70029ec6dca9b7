"""Readers of the content folder, one a file: from parsed documents to the values of care, noting every fault."""
