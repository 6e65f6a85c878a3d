"""Records to rows and back, from the records' own fields and type hints.

A field is named once in its record and once in a migration; this module ties the two.
"""

import base64
import dataclasses
import json
import types
import typing
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, time
from enum import Enum
from functools import cache
from typing import Any, TypeVar

T = TypeVar("T")
Convert = Callable[[Any], Any]


@dataclasses.dataclass(frozen=True, slots=True)
class Codec:
    """How one kind of record is written: its columns, and a converter for each (None: as it is)."""

    record: type
    columns: tuple[str, ...]
    encoders: tuple[Convert | None, ...]
    decoders: tuple[Convert | None, ...]

    def row(self, record: Any) -> tuple[Any, ...]:
        """Write a record as values in the order of `columns`."""
        return tuple(
            value if encode is None or value is None else encode(value)
            for encode, value in zip(
                self.encoders, (getattr(record, name) for name in self.columns), strict=True
            )
        )

    def record_of(self, row: tuple[Any, ...]) -> Any:
        """Read values in the order of `columns` back as a record."""
        values = (
            value if decode is None or value is None else decode(value)
            for decode, value in zip(self.decoders, row, strict=True)
        )
        return self.record(**dict(zip(self.columns, values, strict=True)))


@cache
def codec(record: type) -> Codec:
    """Derive the codec of a record class; computed once for each."""
    hints = typing.get_type_hints(record)
    fields = dataclasses.fields(record)
    pairs = [_converters(hints[field.name]) for field in fields]
    return Codec(
        record=record,
        columns=tuple(field.name for field in fields),
        encoders=tuple(encode for encode, _ in pairs),
        decoders=tuple(decode for _, decode in pairs),
    )


def _converters(hint: Any) -> tuple[Convert | None, Convert | None]:
    """Find how a value of this type is written and read."""
    kind = _without_none(hint)
    origin = typing.get_origin(kind) or kind
    if isinstance(origin, type) and issubclass(origin, Mapping):
        return to_json, json.loads
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
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_json_value)


def _json_value(value: Any) -> Any:
    if isinstance(value, date | datetime | time):
        return value.isoformat()
    return str(value)


def moment_text(moment: datetime) -> str:
    """Write an aware moment as UTC text that sorts by time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def _part_reader(kind: type[T]) -> Callable[[str], T]:
    """Read a small record that lives in one column as JSON."""
    inner = {name: _converters(hint)[1] for name, hint in typing.get_type_hints(kind).items()}

    def read(text: str) -> T:
        values = json.loads(text)
        return kind(
            **{name: decode(values[name]) if (decode := inner[name]) else values[name] for name in values}
        )

    return read


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
    datetime: (moment_text, datetime.fromisoformat),
    date: (date.isoformat, _read_date),
    time: (lambda value: value.strftime("%H:%M"), time.fromisoformat),
    bytes: (
        lambda value: base64.b64encode(value).decode("ascii"),
        base64.b64decode,
    ),
}
