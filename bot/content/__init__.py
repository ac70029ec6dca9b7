"""The content folder: read into a catalog, checked promise by promise, and shown as plans on the command line."""

from bot.content.at_start import Content, opened
from bot.content.loading import load, locales_of
from bot.content.plan_json import UnknownId, plan_json

__all__ = ["Content", "UnknownId", "load", "locales_of", "opened", "plan_json"]
