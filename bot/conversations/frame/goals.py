"""The goals that conversations hand over to one another; the registry knows who owns each.

A goal that only its own conversation names stands in that conversation's module.
"""

from __future__ import annotations

from typing import Final

from bot.talk.reply import Goal

WELCOME: Final = Goal("welcome")
TIME_ZONE: Final = Goal("time_zone")
"""What time is it there? Asked again from the settings."""
OPEN_QUESTIONS: Final = Goal("open_questions")
"""What could wait until somebody has pressed: asked after the session, and then the next reminder is set."""
OPEN_FIRST: Final = Goal("open_first")
"""The same, where somebody broke off and wants the next session."""
SETTINGS: Final = Goal("settings")
RED_FLAG_CHECK: Final = Goal("red_flag_check")
AFTERCARE: Final = Goal("aftercare")
"""The red flags after a session: with them passed, no new session begins."""
NEW_SIGN: Final = Goal("new_sign")
"""Newly weak or numb after pressing: sessions close, a doctor today, and it is asked whether it is more urgent."""
PRECAUTIONS: Final = Goal("precautions")
DETAILS: Final = Goal("details")
"""What a precaution asks more before the plan."""
CHECK_IN: Final = Goal("check_in")
TOLD: Final = Goal("told")
"""The check-in of somebody who has told in words where it hurts."""
PLAN: Final = Goal("plan")
WARMTH: Final = Goal("warmth")
"""Moist heat or a hot tub, and slow stretches after it."""
FOLLOW_UP: Final = Goal("follow_up")
"""Any new sign since the last session? Asked before the next one."""
RETURN_VISIT: Final = Goal("return_visit")
NEXT_REMINDER: Final = Goal("next_reminder")
HEALTH: Final = Goal("health")
SHARING: Final = Goal("sharing")
HOME: Final = Goal("home")
