"""Pictures made ahead of time in another process: the renderer holds the interpreter for up to a second each."""

from __future__ import annotations

import asyncio
import hashlib
import multiprocessing
from collections.abc import Mapping
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path

from bot import figures
from bot.figures import charts
from bot.figures.rendering import png
from bot.gateway.pictures import Drawn
from bot.gateway.rendering import short_day
from bot.talk import Picture
from bot.wording import Wording
