"""A calendar month: its days, its neighbours, the year that ends with it."""

import calendar
import re
from dataclasses import dataclass
from datetime import date

from smallcrm.domain.errors import UserError

_WRITTEN = re.compile(r"\s*(\d{4})-(\d{1,2})\s*", re.ASCII)


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A month of a year; `number` runs from 1 to 12."""

    year: int
    number: int

    def __post_init__(self) -> None:
        if not (1 <= self.year <= 9999 and 1 <= self.number <= 12):
            raise ValueError(f"no such month: {self.year}-{self.number}")

    @classmethod
    def of(cls, day: date) -> "Month":
        """Find the month a day lies in."""
        return cls(day.year, day.month)

    @classmethod
    def parse(cls, text: str) -> "Month":
        """Read "2026-10".

        Raises UserError("bad_month") for anything else.
        """
        written = _WRITTEN.fullmatch(text)
        if written is None or not 1900 <= int(written[1]) <= 9000 or not 1 <= int(written[2]) <= 12:
            raise UserError("bad_month", text=text)
        return cls(int(written[1]), int(written[2]))

    @property
    def first(self) -> date:
        return date(self.year, self.number, 1)

    @property
    def last(self) -> date:
        return date(self.year, self.number, calendar.monthrange(self.year, self.number)[1])

    @property
    def previous(self) -> "Month":
        return self.shifted(-1)

    @property
    def next(self) -> "Month":
        return self.shifted(1)

    def shifted(self, months: int) -> "Month":
        """Go some months on, or back if negative."""
        years, index = divmod(self.number - 1 + months, 12)
        return Month(self.year + years, index + 1)

    def ending_here(self, count: int) -> tuple["Month", ...]:
        """List `count` months in order, this one the last."""
        return tuple(self.shifted(index) for index in range(1 - count, 1))

    def __contains__(self, day: date) -> bool:
        return (day.year, day.month) == (self.year, self.number)

    def __str__(self) -> str:
        return f"{self.year:04d}-{self.number:02d}"
