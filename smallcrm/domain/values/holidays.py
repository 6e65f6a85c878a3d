"""On which days a business works: its week, the public holidays of its country, its own closed days.

The holidays come from the `holidays` library, which takes a moment to import: only when a country is set.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

from smallcrm.domain.record import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingDays:
    """When a business works; called with a day it says whether that is one. Monday is 0.

    `country` is ISO 3166, empty for no public holidays; a country or `region` the library does not know
    counts as none.
    """

    weekdays: tuple[int, ...] = (0, 1, 2, 3, 4)
    country: str = ""
    region: str = ""
    closed: frozenset[date] = frozenset()

    def __call__(self, day: date) -> bool:
        if day in self.closed:
            return False
        if self.country:
            known = _holidays(self.country, self.region, day.year, "")
            if day in known:
                return False
            # In some countries a weekend is worked to make up for a long holiday.
            if day in getattr(known, "weekend_workdays", ()):
                return True
        return day.weekday() in self.weekdays


def names(days: WorkingDays, first: date, last: date, language: str = "") -> Mapping[date, str]:
    """Name the public holidays between two days, both included, in a language if the country has it."""
    if not days.country:
        return {}
    found = {}
    day = first
    while day <= last:
        name = _holidays(days.country, days.region, day.year, language).get(day)
        if name:
            found[day] = name
        day += timedelta(days=1)
    return found


@lru_cache(maxsize=64)
def _holidays(country: str, region: str, year: int, language: str) -> Any:
    """Ask the library for the holidays of a year; what it does not know has none."""
    import holidays

    wanted = LANGUAGES.get(language, language) or None
    for subdivision in dict.fromkeys((region or None, None)):
        try:
            return holidays.country_holidays(
                country, subdiv=subdivision, years=year, expand=False, language=wanted
            )
        except (NotImplementedError, ValueError):
            continue
    return {}


LANGUAGES = {"en": "en_US", "zh": "zh_CN", "ru": "ru"}
"""Our languages by the names the library has for them."""
