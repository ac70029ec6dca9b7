"""Reads the program's own code, without running it, for every text and figure that it can ask for."""

from bot.content.scan.asked_for import PictureUse, Scanned, Use, scan

__all__ = ["PictureUse", "Scanned", "Use", "scan"]
