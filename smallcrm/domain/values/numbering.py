"""The numbers of documents: what a pattern such as Q-{year}-{0001} makes of a day and a count."""

import re
from datetime import date

from smallcrm.domain.errors import UserError

_COUNT = re.compile(r"\{0*1\}")
_HOLES = re.compile(r"\{([^{}]*)\}")
_PARTS = {"year": "%Y", "yy": "%y", "month": "%m"}


def check_pattern(pattern: str) -> None:
    """Refuse a pattern that could not number documents.

    Raises UserError("number_pattern_wrong") unless there is one count and only known parts.
    """
    holes = _HOLES.findall(pattern)
    unknown = [hole for hole in holes if hole not in _PARTS and not _COUNT.fullmatch(f"{{{hole}}}")]
    if len(_COUNT.findall(pattern)) != 1 or unknown:
        raise UserError("number_pattern_wrong", pattern=pattern)


def series(pattern: str, day: date) -> str:
    """Name the run of numbers a day belongs to: what is counted anew when this changes."""
    return _HOLES.sub(lambda hole: _part(hole[1], day), pattern)


def written(pattern: str, day: date, count: int) -> str:
    """Write the count-th number of its series: at least as many digits as the pattern shows."""
    digits = len(_COUNT.search(pattern)[0]) - 2  # type: ignore[index]  # the pattern was checked
    return series(_COUNT.sub("\0", pattern), day).replace("\0", f"{count:0{digits}d}")


def _part(name: str, day: date) -> str:
    return day.strftime(_PARTS[name]) if name in _PARTS else "{" + name + "}"
