"""How rows travel from the child process that reads a file to the program.

By columns, a few thousand rows at a time, in marshal's format: that is several times faster than pickling
rows, and unlike a pickle it cannot run code should the reader of a hostile file have been taken over.
"""

import marshal
import math
from collections.abc import Callable, Sequence
from datetime import date, datetime, time, timedelta
from itertools import zip_longest
from typing import Any

REQUEST = "SMALLCRM_READ_REQUEST"
"""Environment variable that tells the child what to read: a command line could be read by anybody."""

# Without the references of later versions marshal is a third faster, and cells are rarely the same object.
_MARSHAL_VERSION = 2

_PLAIN, _DAYS, _MIXED, _TEXTS = range(4)
_BETWEEN_TEXTS = "\0"

Columns = list[tuple[int, Any, int]]
"""For each column its kind, its values in the form of that kind, and how many of them are filled."""
Odd = Callable[[str, int, int, str], None]
"""Told of a value that could not be taken: kind, row in the chunk, column, what is there."""

# From here on a whole number in a float has lost its last digits: spreadsheets keep fifteen.
_LOSING = 1e15


def dumps(message: tuple[Any, ...]) -> bytes:
    return marshal.dumps(message, _MARSHAL_VERSION)


def loads(message: bytes) -> tuple[Any, ...]:
    loaded: tuple[Any, ...] = marshal.loads(message)  # noqa: S302  # cannot run code, and the child is ours
    return loaded


def to_columns(rows: Sequence[Sequence[object]], odd: Odd, longest: int) -> Columns:
    """Turn rows into columns of plain values, tidied: no empty texts, no whole numbers as floats."""
    return [_column(values, at, odd, longest) for at, values in enumerate(zip_longest(*rows, fillvalue=None))]


def from_columns(columns: Columns) -> list[tuple[Any, ...]]:
    return list(zip(*(_revived(kind, values) for kind, values, _ in columns), strict=True))


def empty_column(rows: int) -> tuple[int, Any, int]:
    return _PLAIN, (None,) * rows, 0


def _column(values: tuple[Any, ...], at: int, odd: Odd, longest: int) -> tuple[int, Any, int]:
    kinds = set(map(type, values))
    if kinds == {str}:
        # One long text instead of thousands of short ones: encoded and taken apart much faster.
        joined = _BETWEEN_TEXTS.join(values)
        is_short = len(joined) <= longest or max(map(len, values)) <= longest
        if is_short and joined.count(_BETWEEN_TEXTS) == len(values) - 1:
            return _TEXTS, joined, len(values) - values.count("")
        return _mixed(values, at, odd, longest)
    if kinds == {float} and min(values) > -_LOSING and max(values) < _LOSING:
        return _PLAIN, [int(value) if value.is_integer() else value for value in values], len(values)
    if kinds == {date}:
        return _DAYS, list(map(date.toordinal, values)), len(values)
    if kinds <= {int, bool, type(None)}:
        return _PLAIN, values, len(values) - values.count(None)
    return _mixed(values, at, odd, longest)


def _mixed(values: tuple[Any, ...], at: int, odd: Odd, longest: int) -> tuple[int, Any, int]:
    tidy: list[Any] = []
    kinds = set()
    for row, value in enumerate(values):
        kind = type(value)
        kinds.add(kind)
        if kind is str and len(value) <= longest:
            tidy.append(value or None)
        elif kind in _AS_THEY_ARE:
            tidy.append(value)
        else:
            tidy.append(
                _checked(value, row, at, odd, longest)
                if kind in (float, str)
                else _PACKERS.get(kind, _duration if kind is timedelta else str)(value)
            )
    return (_MIXED if kinds & _PACKERS.keys() else _PLAIN), tidy, len(tidy) - tidy.count(None)


def _checked(value: float | str, row: int, at: int, odd: Odd, longest: int) -> int | float | str | None:
    """Take a number or a long text as far as it can be trusted, and say so where it cannot."""
    if isinstance(value, str):
        odd("too_long", row, at, value[:100])
        return value[:longest]
    if not math.isfinite(value):
        odd("other", row, at, repr(value))
        return None
    if not value.is_integer():
        return value
    if -_LOSING < value < _LOSING:
        return int(value)
    text = _scientific(value)
    odd("digits_lost", row, at, text)
    return text


def _scientific(value: float) -> str:
    """Write a number that has lost digits the way spreadsheets do: nobody takes it for a whole one."""
    mantissa, _, exponent = f"{value:.14E}".partition("E")
    return f"{mantissa.rstrip('0').rstrip('.')}E{exponent}"


def _seconds(moment: datetime | time) -> int:
    return moment.hour * 3600 + moment.minute * 60 + moment.second


def _pack_day(value: date) -> tuple[int]:
    return (value.toordinal(),)


def _pack_moment(value: datetime) -> tuple[int, int, int]:
    # A moment of the wall clock: spreadsheets know no zones.
    return value.toordinal(), _seconds(value), value.microsecond


def _pack_time(value: time) -> tuple[None, int, int]:
    return None, _seconds(value), value.microsecond


def _duration(value: timedelta) -> str:
    seconds = round(abs(value.total_seconds()))
    sign = "-" if value.total_seconds() < 0 else ""
    return f"{sign}{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"


_AS_THEY_ARE = frozenset((int, bool, type(None)))
_PACKERS: dict[type, Callable[[Any], object]] = {date: _pack_day, datetime: _pack_moment, time: _pack_time}


def _revived(kind: int, values: Any) -> Sequence[Any]:
    if kind == _TEXTS:
        texts: list[str] = values.split(_BETWEEN_TEXTS)
        return [text or None for text in texts] if "" in texts else texts
    if kind == _DAYS:
        return list(map(date.fromordinal, values))
    if kind == _MIXED:
        return [_revive(*value) if type(value) is tuple else value for value in values]
    plain: Sequence[Any] = values
    return plain


def _revive(ordinal: int | None, seconds: int = -1, microsecond: int = 0) -> date | time | datetime:
    if seconds < 0 and ordinal is not None:
        return date.fromordinal(ordinal)
    clock = time(seconds // 3600, seconds // 60 % 60, seconds % 60, microsecond)
    return clock if ordinal is None else datetime.combine(date.fromordinal(ordinal), clock)
