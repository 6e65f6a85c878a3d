"""Records to rows and back, from the records' own fields and type hints.

A field is named once in its record and once in a migration; this module ties the two.
"""

import base64
import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime, time
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from typing import Any, TypeVar

T = TypeVar("T")
Convert = Callable[[Any], Any]


@dataclasses.dataclass(frozen=True, slots=True)
class Codec:
    """How one kind of record is written: its columns, and the converters by position where one is needed."""

    record: type
    columns: tuple[str, ...]
    values_of: Callable[[Any], tuple[Any, ...]]
    encoders: tuple[tuple[int, Convert], ...]
    decoders: tuple[tuple[int, Convert], ...]

    def row(self, record: Any) -> list[Any]:
        """Write a record as values in the order of `columns`."""
        values = list(self.values_of(record))
        for index, encode in self.encoders:
            if values[index] is not None:
                values[index] = encode(values[index])
        return values

    def record_of(self, row: Sequence[Any]) -> Any:
        """Read values in the order of `columns` back as a record."""
        values = list(row)
        for index, decode in self.decoders:
            if values[index] is not None:
                values[index] = decode(values[index])
        return self.record(**dict(zip(self.columns, values, strict=True)))


@cache
def codec(record: type) -> Codec:
    """Derive the codec of a record class; computed once for each."""
    hints = typing.get_type_hints(record)
    fields = dataclasses.fields(record)
    columns = tuple(field.name for field in fields)
    pairs = [_converters(hints[name]) for name in columns]
    return Codec(
        record=record,
        columns=columns,
        values_of=attrgetter(*columns),
        encoders=tuple((index, encode) for index, (encode, _) in enumerate(pairs) if encode),
        decoders=tuple((index, decode) for index, (_, decode) in enumerate(pairs) if decode),
    )


def _converters(hint: Any) -> tuple[Convert | None, Convert | None]:
    """Find how a value of this type is written and read."""
    kind = _without_none(hint)
    origin = typing.get_origin(kind) or kind
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return to_json, _read_json
    if origin is tuple:
        return _write_tuple, _read_tuple
    if isinstance(kind, type):
        if issubclass(kind, Enum):
            return (lambda value: value.value), kind
        if dataclasses.is_dataclass(kind):
            return _write_part, _part_reader(kind)
        if kind in SIMPLE:
            return SIMPLE[kind]
    return None, None


def _without_none(hint: Any) -> Any:
    """Take the type out of `X | None`."""
    if typing.get_origin(hint) in {types.UnionType, typing.Union}:
        (kind,) = [option for option in typing.get_args(hint) if option is not type(None)]
        return kind
    return hint


def to_json(value: Any) -> str:
    """Write JSON the one way the store does: as text people can read, keys in order."""
    return _ENCODER.encode(value)


def _read_json(text: str) -> Any:
    # Own fields, of which most records have none: the parser would take longer than all other columns.
    return {} if text == "{}" else json.loads(text)


def _json_value(value: Any) -> Any:
    if isinstance(value, Mapping):
        return dict(value)
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return str(value)


# Made once: json.dumps makes one a call, which takes longer than writing a small object.
_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_json_value)


def moment_text(moment: datetime) -> str:
    """Write an aware moment as UTC text that sorts by time."""
    # isoformat, since strftime takes five times as long and an import writes many thousands.
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def _part_reader(kind: type[T]) -> Callable[[str], T]:
    """Read a small record that lives in one column as JSON."""
    inner = {name: _converters(hint)[1] for name, hint in typing.get_type_hints(kind).items()}

    # Thousands of rows hold the same few; the parts are frozen, so that they may share one.
    @lru_cache(maxsize=1_024)
    def read(text: str) -> T:
        values = json.loads(text)
        return kind(
            **{
                name: decode(value) if value is not None and (decode := inner[name]) else value
                for name, value in values.items()
                if name in inner
            }
        )

    return read


@lru_cache(maxsize=1_024)
def _write_tuple(value: tuple[Any, ...]) -> str:
    return to_json(value)


def _read_tuple(value: str | list[Any]) -> tuple[Any, ...]:
    """Read a list: a column holds it as text, a part of a record has it read already."""
    return _tuple_of(value) if isinstance(value, str) else tuple(value)


@lru_cache(maxsize=1_024)
def _tuple_of(text: str) -> tuple[Any, ...]:
    return tuple(json.loads(text))


@lru_cache(maxsize=1_024)
def _write_part(part: Any) -> str:
    return to_json(dataclasses.asdict(part))


def _read_date(text: str) -> date | None:
    """Read a day; a damaged one is shown as missing instead of ending the program."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


SIMPLE: dict[type, tuple[Convert | None, Convert | None]] = {
    bool: (int, bool),
    Decimal: (lambda value: f"{value:f}", Decimal),
    datetime: (moment_text, datetime.fromisoformat),
    date: (date.isoformat, _read_date),
    time: (lambda value: value.strftime("%H:%M"), time.fromisoformat),
    bytes: (
        lambda value: base64.b64encode(value).decode("ascii"),
        base64.b64decode,
    ),
}
