"""The content folder: read into a catalog, checked promise by promise, and shown as plans on the command line."""

from bot.content.check import Content, Report, everything, opened
from bot.content.loading import load, locales_of
from bot.content.plan_json import UnknownId, plan_json

__all__ = ["Content", "Report", "UnknownId", "everything", "load", "locales_of", "opened", "plan_json"]
