"""Utterances to measure the understanding of free text by: seeds written by hand, grown by variation, split in two."""
