"""Charts as drawings: the same shapes for the page, as SVG for the window. Legible in grey."""

import math
from dataclasses import replace
from typing import Any

from smallcrm.documents import page
from smallcrm.documents.formats import Formats
from smallcrm.documents.page import Type
from smallcrm.domain.record import dataclass
from smallcrm.domain.reports import Chart, ChartKind

_AXIS = replace(page.SMALL, size=6.8, figures=True)
_CATEGORY = replace(page.SMALL, size=6.8)
_NUMBER = replace(page.SMALL, size=7.2, colour=page.INK, figures=True)
_LEGEND = replace(page.SMALL, size=7.2)
# From dark to light, so that neighbours differ without colour too.
_PALETTE = (page.ACCENT, page.AMBER, page.ACCENT_SOFT, page.INK_2, "#D5DCE0")
_TICKS = 4
_WIDEST_COLUMN = 46.0  # two or three columns should not look like a wall
_BAR_ROW = 17.0
_LEGEND_ROOM = 14.0


@dataclass(frozen=True, slots=True)
class _Plot:
    """The inside of a chart, its origin at the bottom left, and what its height stands for."""

    left: float
    bottom: float
    width: float
    height: float
    lowest: float
    highest: float

    def y(self, value: float) -> float:
        return self.bottom + (value - self.lowest) / (self.highest - self.lowest) * self.height

    def slot(self, index: int, count: int) -> tuple[float, float]:
        """Find the left edge and the width of a category's strip."""
        width = self.width / count
        return self.left + index * width, width


def chart_height(chart: Chart) -> float:
    """Say how high a chart should be drawn."""
    if chart.is_empty:
        return page.NOTE.leading
    if chart.kind is ChartKind.BAR:
        return len(chart.categories) * _BAR_ROW
    return 118.0 + (_LEGEND_ROOM if len(chart.series) > 1 else 0)


def drawing(chart: Chart, width: float, height: float, formats: Formats) -> Any:
    """Draw a chart, without its title, as a reportlab Drawing of that size in points."""
    from reportlab.graphics.shapes import Drawing

    sheet = Drawing(width, height, initialFontName=_AXIS.face.main_font)  # else it names Helvetica
    if chart.is_empty:
        _write(sheet, (0, height - 8), page.NOTE.fit(chart.empty, width), page.NOTE)
    elif chart.kind is ChartKind.BAR:
        _bars(sheet, chart, formats)
    else:
        _upright(sheet, chart, formats)
    return sheet


def svg(chart: Chart, width: float, formats: Formats) -> str:
    """Draw a chart as SVG; its texts name our fonts, which the reader must have loaded."""
    from reportlab.graphics import renderSVG

    return str(renderSVG.drawToString(drawing(chart, width, chart_height(chart), formats)))


def _upright(sheet: Any, chart: Chart, formats: Formats) -> None:
    """Draw columns, stacked columns or lines over a level axis."""
    from reportlab.graphics.shapes import Line

    floor = _LEGEND_ROOM if len(chart.series) > 1 else 0.0
    numbers_above = _has_room_for_numbers(chart, sheet.width, formats)
    ticks = _ticks(*_extremes(chart))
    names = ["" if numbers_above else formats.axis(tick, chart.unit) for tick in ticks]
    left = max(map(_AXIS.width, names)) + (0 if numbers_above else 6)
    below_zero = numbers_above and ticks[0] < 0
    bottom = floor + 13.0 + (9.0 if below_zero else 0)
    top = 12.0 if numbers_above else 5.0
    plot = _Plot(left, bottom, sheet.width - left, sheet.height - bottom - top, ticks[0], ticks[-1])
    for tick, name in zip(ticks, names, strict=True):
        y = plot.y(tick)
        if tick == 0 or not numbers_above:
            colour, thickness = (page.RULE, 0.6) if tick == 0 else (page.LINE, 0.5)
            sheet.add(Line(left, y, sheet.width, y, strokeColor=page.rgb(colour), strokeWidth=thickness))
        _write(sheet, (left - 6, y - 2.4), name, _AXIS, "end")
    _categories(sheet, chart, plot, floor + 3.0)
    if chart.kind is ChartKind.LINE:
        _lines(sheet, chart, plot)
    else:
        _columns(sheet, chart, plot, formats if numbers_above else None)
    if floor:
        _legend(sheet, chart)


def _has_room_for_numbers(chart: Chart, width: float, formats: Formats) -> bool:
    """Say whether each column can carry its number; the axis is then not needed."""
    if chart.kind is ChartKind.STACKED:
        columns = [
            sum(filter(None, column)) for column in zip(*(each.values for each in chart.series), strict=True)
        ]
    elif chart.kind is ChartKind.COLUMN and len(chart.series) == 1:
        columns = [value or 0 for value in chart.series[0].values]
    else:
        return False
    numbers = [formats.axis(value, chart.unit) for value in columns]
    return max(map(_NUMBER.width, numbers)) + 2 <= width / len(numbers)


def _categories(sheet: Any, chart: Chart, plot: _Plot, foot: float) -> None:
    """Name the categories, as many as find room side by side, the one in question among them."""
    count = len(chart.categories)
    widest = max(map(_CATEGORY.width, chart.categories)) + 2.4
    every = max(1, math.ceil(widest / (plot.width / count)))
    wanted = count - 1 if chart.highlight is None else chart.highlight
    for index, name in enumerate(chart.categories):
        if (index - wanted) % every == 0:
            x, width = plot.slot(index, count)
            kind = replace(_CATEGORY, colour=page.INK) if index == chart.highlight else _CATEGORY
            _write(sheet, (x + width / 2, foot), name, kind, "middle")


def _columns(sheet: Any, chart: Chart, plot: _Plot, numbers: Formats | None) -> None:
    from reportlab.graphics.shapes import Rect

    stacked = chart.kind is ChartKind.STACKED
    beside = 1 if stacked else len(chart.series)
    for index in range(len(chart.categories)):
        x, slot = plot.slot(index, len(chart.categories))
        whole = min(slot * 0.62, _WIDEST_COLUMN * beside)
        width, margin = whole / beside, (slot - whole) / 2
        up = down = 0.0
        for number, series in enumerate(chart.series):
            value = series.values[index]
            if not value:
                continue
            base = (up if value > 0 else down) if stacked else 0.0
            low, high = sorted((plot.y(base), plot.y(base + value)))
            left = x + margin + (0 if stacked else number * width)
            colour = _column_colour(chart, number, index)
            gap = 0.6 if stacked and number else 0.0
            sheet.add(
                Rect(
                    left,
                    low + gap,
                    width,
                    max(high - low - gap, 0.3),
                    fillColor=page.rgb(colour),
                    strokeColor=None,
                    strokeWidth=0,
                )
            )
            if value > 0:
                up += value if stacked else 0
            else:
                down += value if stacked else 0
            if numbers is not None and not stacked:
                y = high + 3 if value > 0 else low - 8
                _write(sheet, (x + slot / 2, y), numbers.axis(value, chart.unit), _NUMBER, "middle")
        if numbers is not None and stacked and up:
            total = numbers.axis(int(up), chart.unit)
            _write(sheet, (x + slot / 2, plot.y(up) + 3), total, _NUMBER, "middle")


def _column_colour(chart: Chart, number: int, index: int) -> str:
    """Colour by series; of a single series only the category in question is dark."""
    if len(chart.series) > 1:
        return _PALETTE[number % len(_PALETTE)]
    return page.ACCENT if chart.highlight in (None, index) else page.ACCENT_SOFT


def _lines(sheet: Any, chart: Chart, plot: _Plot) -> None:
    from reportlab.graphics.shapes import Circle, PolyLine

    for number, series in enumerate(chart.series):
        colour = page.rgb(_PALETTE[number % len(_PALETTE)])
        stretch: list[float] = []
        for index, value in enumerate((*series.values, None)):
            if value is not None:
                x, width = plot.slot(index, len(chart.categories))
                stretch += [x + width / 2, plot.y(value)]
                sheet.add(Circle(*stretch[-2:], 1.6, fillColor=colour, strokeColor=None))
            elif stretch:
                sheet.add(PolyLine(stretch, strokeColor=colour, strokeWidth=1.2))
                stretch = []


def _legend(sheet: Any, chart: Chart) -> None:
    from reportlab.graphics.shapes import Rect

    x = 0.0
    for number, series in enumerate(chart.series):
        fill = page.rgb(_PALETTE[number % len(_PALETTE)])
        sheet.add(Rect(x, 0.5, 6.5, 6.5, fillColor=fill, strokeColor=None))
        _write(sheet, (x + 10, 1.4), series.name, _LEGEND)
        x += 10 + _LEGEND.width(series.name) + 14


def _bars(sheet: Any, chart: Chart, formats: Formats) -> None:
    """Draw level bars, the name at the left, the number behind."""
    from reportlab.graphics.shapes import Rect

    values = [value or 0 for value in chart.series[0].values]
    numbers = list(chart.labels) or [formats.value(value, chart.unit, trim=True) for value in values]
    names = [page.BODY.fit(name, sheet.width * 0.42) for name in chart.categories]
    left = max(map(page.BODY.width, names)) + 10
    room = sheet.width - left - max(map(_NUMBER.width, numbers)) - 5
    most = max(*values, 1)
    for index, (name, value, number) in enumerate(zip(names, values, numbers, strict=True)):
        middle = sheet.height - (index + 0.5) * _BAR_ROW
        width = max(room * max(value, 0) / most, 0.8)
        _write(sheet, (0, middle - 3), name, page.BODY)
        sheet.add(Rect(left, middle - 4.5, width, 9, fillColor=page.rgb(page.ACCENT), strokeColor=None))
        _write(sheet, (left + width + 5, middle - 2.7), number, _NUMBER)


def _extremes(chart: Chart) -> tuple[int, int]:
    """Find the lowest and the highest point, zero among them."""
    if chart.kind is ChartKind.STACKED:
        columns = list(zip(*(series.values for series in chart.series), strict=True))
        tops = [sum(value for value in column if value and value > 0) for column in columns]
        feet = [sum(value for value in column if value and value < 0) for column in columns]
        return min(0, *feet), max(0, *tops)
    values = [value or 0 for series in chart.series for value in series.values]
    return min(0, *values), max(0, *values)


def _ticks(lowest: int, highest: int) -> list[int]:
    """Choose round numbers from below the lowest to above the highest."""
    step = _round_step((highest - lowest) / _TICKS)
    first = math.floor(lowest / step)
    last = max(math.ceil(highest / step), first + 1)
    return [number * step for number in range(first, last + 1)]


def _round_step(least: float) -> int:
    """Find the next of 1, 2, 5, 10, 20, 50 …"""
    power: int = 10 ** max(0, math.floor(math.log10(max(least, 1))))
    return next(power * factor for factor in (1, 2, 5, 10) if power * factor >= least)


def _write(sheet: Any, at: tuple[float, float], text: str, kind: Type, anchor: str = "start") -> None:
    from reportlab.graphics.shapes import String

    if not text:
        return
    x, y = at
    x -= {"start": 0.0, "middle": 0.5, "end": 1.0}[anchor] * kind.width(text)
    for font, run in kind.face.runs(text):
        sheet.add(String(x, y, run, fontName=font, fontSize=kind.size, fillColor=page.rgb(kind.colour)))
        x += kind.width(run)
