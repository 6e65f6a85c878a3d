"""A report as a value: what stands on the paper, before anybody knows how it will look.

The PDF, the spreadsheet and the preview show the same value, so they cannot disagree. Texts are in the
report's language already; dates, numbers and money are typed, so that each medium writes them its own way.
"""

from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from smallcrm.domain.profile import Profile
from smallcrm.domain.record import dataclass

Cell = str | int | Decimal | date | None
"""MONEY is an int of minor units, PERCENT a ratio (0.43), NUMBER an int or Decimal, None an empty cell."""


class Kind(StrEnum):
    """What a column, a figure or the axis of a chart holds.

    DAY is a date whose year goes without saying, HUNDREDTHS an int of hundredths: an average drawn as a bar.
    """

    TEXT = "text"
    NUMBER = "number"
    MONEY = "money"
    DATE = "date"
    DAY = "day"
    PERCENT = "percent"
    HUNDREDTHS = "hundredths"


class Align(StrEnum):
    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One column of a table.

    `share` divides the room that is left among the text columns; 0 gives a column what its longest cell
    needs, as dates and amounts have it anyway. `lines` is how many lines a long text may take before it is
    cut with an ellipsis. `least` is the room in points a column has whatever is in it: for a hand to write.
    """

    title: str
    kind: Kind = Kind.TEXT
    share: float = 1.0
    lines: int = 1
    align: Align | None = None
    least: float = 0

    @property
    def alignment(self) -> Align:
        """Numbers stand at the right unless somebody said otherwise."""
        numeric = self.kind in (Kind.NUMBER, Kind.MONEY, Kind.PERCENT, Kind.HUNDREDTHS)
        return self.align or (Align.RIGHT if numeric else Align.LEFT)

    @property
    def is_fitted(self) -> bool:
        """Say whether the column is as wide as its contents."""
        return self.kind is not Kind.TEXT or not self.share


class RowKind(StrEnum):
    """What a row is for: REST stands for the rows not shown, BEFORE repeats a total of another period."""

    PLAIN = "plain"
    GROUP = "group"
    REST = "rest"
    TOTAL = "total"
    BEFORE = "before"


@dataclass(frozen=True, slots=True)
class Row:
    cells: tuple[Cell, ...]
    kind: RowKind = RowKind.PLAIN


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A heading with or without a paragraph; a heading alone belongs to what follows it."""

    title: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One number that matters, with the same of the month before and how it moved, and of a year before.

    `behind` are the ids of the records it counts: on the screen it leads to them.
    """

    label: str
    value: Cell
    kind: Kind = Kind.NUMBER
    comparison: str = ""
    change: str = ""
    earlier: str = ""
    earlier_change: str = ""
    behind: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """A row of numbers that matter; more than four read badly."""

    figures: tuple[Figure, ...]
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows under column titles. `note` is one line under the title, `empty` stands there instead of rows.

    `totals` are kept with the last row. `name` is the sheet's name in a workbook if `title` is too long.
    `is_dense` sets small type close together, for lists of many pages. `least_lines` leaves each row so much
    room, for what is written in by hand.
    """

    title: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...] = ()
    totals: tuple[Row, ...] = ()
    note: str = ""
    empty: str = ""
    name: str = ""
    is_dense: bool = False
    least_lines: int = 1


class ChartKind(StrEnum):
    COLUMN = "column"
    STACKED = "stacked"
    BAR = "bar"
    LINE = "line"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """Values of one name, one for each category; None leaves a gap."""

    name: str
    values: tuple[int | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Chart:
    """A picture of numbers. `highlight` is the index of the category the report is about.

    `note` is one line under the title, `empty` stands there instead of a picture of nothing. `labels` say
    beside the bars of a single series what their numbers alone would not. `behind` are, for each series and
    category, the ids of the records counted: on the screen a bar leads to them.
    """

    title: str
    kind: ChartKind
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Kind = Kind.NUMBER
    highlight: int | None = None
    note: str = ""
    empty: str = ""
    name: str = ""
    labels: tuple[str, ...] = ()
    behind: tuple[tuple[tuple[int, ...], ...], ...] = ()

    @property
    def is_empty(self) -> bool:
        return not any(value for series in self.series for value in series.values)


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """Short sections side by side on paper."""

    sections: tuple[Chart | Table, ...]


Section = Text | Figures | Table | Chart | Beside


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A report ready to be printed, saved or shown.

    `name` is its code ("monthly"), `period` the shortest way to say what time it is about, `file_stem` a
    file name without ending, `facts` are label and value beside the title. `currency` is that of every
    amount. `language` and `region` say how dates and numbers are written. `figures` are for programs.
    """

    name: str
    title: str
    subtitle: str = ""
    period: str = ""
    first_day: date | None = None
    last_day: date | None = None
    language: str = "en"
    region: str = ""
    currency: str = ""
    letterhead: Profile = field(default_factory=Profile)
    facts: tuple[tuple[str, str], ...] = ()
    sections: tuple[Section, ...] = ()
    figures: Mapping[str, Cell] = field(default_factory=dict)
    file_stem: str = "report"
    is_landscape: bool = False


def flat(sections: Sequence[Section]) -> list[Text | Figures | Table | Chart]:
    """List the sections in reading order, those side by side one after the other."""
    listed: list[Text | Figures | Table | Chart] = []
    for section in sections:
        listed.extend(section.sections if isinstance(section, Beside) else (section,))
    return listed


def shares(amounts: Sequence[int], *, places: int = 1) -> list[Decimal | None]:
    """Divide the whole among amounts as ratios that, printed as percentages, add up to exactly 100 %.

    `places` are the decimals of the percentage. What rounding down leaves over goes to the amounts that
    lost most by it (largest remainder). Nothing can be said of a sum that is not positive: all None then.
    """
    total = sum(amounts)
    if total <= 0:
        return [None] * len(amounts)
    whole = 100 * 10**places
    parts = [amount * whole // total for amount in amounts]
    by_loss = sorted(range(len(amounts)), key=lambda index: -(amounts[index] * whole % total))
    for index in by_loss[: whole - sum(parts)]:
        parts[index] += 1
    return [Decimal(part).scaleb(-places - 2) for part in parts]


@dataclass(frozen=True, slots=True)
class Change:
    """How a figure moved; `ratio` is None where there was nothing to compare with."""

    difference: int
    ratio: Decimal | None


def change(now: int, before: int) -> Change:
    """Compare a figure with the same one a month earlier."""
    difference = now - before
    return Change(difference, Decimal(difference) / before if before > 0 else None)
