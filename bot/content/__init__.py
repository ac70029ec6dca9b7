"""The content folder: read into a catalog, checked entry by entry, and shown as plans on the command line."""

from bot.content.checking import Report, check, faults_in
from bot.content.loading import load, locales_of, open_all
from bot.content.plan_json import UnknownId, plan_json

__all__ = ["Report", "UnknownId", "check", "faults_in", "load", "locales_of", "open_all", "plan_json"]
