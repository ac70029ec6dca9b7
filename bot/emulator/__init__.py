"""Telegram's Bot API on this machine, an honest outsider: it imports nothing of the bot.

Three faces: `Emulator.call` in process, `application` over HTTP, and a control API beside it for tests in another
process. People act through `PhoneUser`; what a chat shows is `Emulator.chat(id)`.
"""

from bot.emulator.clocks import ClockControl, ShiftedClock
from bot.emulator.emulator import Emulator, EmulatorSettings
from bot.emulator.failures import Failure
from bot.emulator.fields import Upload
from bot.emulator.http import application
from bot.emulator.limits import NO_LIMITS, Limits
from bot.emulator.messages import Message
from bot.emulator.people import Account
from bot.emulator.phone_page import Phones
from bot.emulator.phone_user import NotPossibleError, PhoneUser
from bot.emulator.replies import Answer
from bot.emulator.server import serving

__all__ = [
    "NO_LIMITS",
    "Account",
    "Answer",
    "ClockControl",
    "Emulator",
    "EmulatorSettings",
    "Failure",
    "Limits",
    "Message",
    "NotPossibleError",
    "PhoneUser",
    "Phones",
    "ShiftedClock",
    "Upload",
    "application",
    "serving",
]
