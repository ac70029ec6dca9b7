"""The content folder: read into a catalog, checked entry by entry, and shown as plans on the command line."""

from bot.content.loading import load, locales_of
from bot.content.plan_json import UnknownId, plan_json
from bot.content.whole_check import Content, Report, check, opened

__all__ = ["Content", "Report", "UnknownId", "check", "load", "locales_of", "opened", "plan_json"]
