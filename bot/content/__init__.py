"""The content folder: read into a catalog, checked entry by entry, and shown as plans on the command line."""

from bot.content.checking import Content, Report, check, opened
from bot.content.loading import load, locales_of
from bot.content.plan_json import UnknownId, plan_json

__all__ = ["Content", "Report", "UnknownId", "check", "load", "locales_of", "opened", "plan_json"]
