"""Times of day as people type them: 9:30, 9.30, 14, 2pm, 2:30 pm, 9h30, 下午2点, «в 14:30»."""

import re
from datetime import time

_TIME = re.compile(
    r"(?:at\s+|в\s+|к\s+)?(?P<part>上午|下午|晚上|早上|中午)?\s*"
    r"(?P<hour>\d{1,2})(?:\s*[:.h点时：]\s*(?P<minute>\d{2})?分?)?\s*(?P<half>am|pm|a\.m\.|p\.m\.|ч|час\w*)?",
    re.IGNORECASE,
)
_LATE = ("下午", "晚上", "中午")


def read_time(text: str) -> time | None:
    """Read a time as it is typed; None if it is none."""
    match = _TIME.fullmatch(" ".join(text.split()).casefold())
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    half = (match["half"] or "").replace(".", "")
    is_late = half == "pm" or (
        match["part"] in _LATE and hour < 12 and not (match["part"] == "中午" and hour > 9)
    )
    if half in ("am", "pm") and not 1 <= hour <= 12:
        return None
    if half == "am" and hour == 12:
        hour = 0
    elif is_late and hour < 12:
        hour += 12
    return time(hour, minute) if hour < 24 and minute < 60 else None


def is_marked(text: str) -> bool:
    """Say whether a word is surely a time and no plain number: a colon, or the half of the day."""
    match = _TIME.fullmatch(" ".join(text.split()).casefold())
    if match is None or read_time(text) is None:
        return False
    return bool(match["minute"] or match["half"] or match["part"] or "点" in text)
