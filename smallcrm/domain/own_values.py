"""Values of fields of one's own: what fits a kind of field, and the same value under another kind.

A field keeps text as text, numbers as JSON numbers, amounts in minor units, days as ISO text, yes and no as
true and false. A value that does not fit is kept as it is: the user decides what becomes of it.
"""

from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from smallcrm.domain.profile import CustomField, FieldKind
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import DateOrder, parse_date
from smallcrm.domain.values.money import from_minor, parse_amount, to_minor
from smallcrm.domain.values.text import fold

YES = frozenset({"yes", "y", "true", "x", "1", "да", "д", "是", "有", "✓", "v", "+"})
NO = frozenset({"no", "n", "false", "0", "нет", "н", "否", "无", "-"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How text is read where it can be read in two ways: amounts' currency, the order of day and month."""

    currency: str = ""
    order: DateOrder = DateOrder.DMY


def choice_lines(field: CustomField) -> list[str]:
    """List the choices of a field."""
    return [line.strip() for line in field.choices.splitlines() if line.strip()]


def fitted(value: Any, field: CustomField, *, was: FieldKind, reading: Reading) -> Any:
    """Write a value as a field keeps it; None if it does not fit. `was` is the kind it was kept under."""
    if was is field.kind and field.kind is not FieldKind.CHOICE:
        return value if _is_of(value, field.kind) else _FITTED[field.kind](value, field, was, reading)
    return _FITTED[field.kind](value, field, was, reading)


def _is_of(value: Any, kind: FieldKind) -> bool:
    if isinstance(value, bool):
        return kind is FieldKind.YES_NO
    if isinstance(value, int):
        return kind in {FieldKind.NUMBER, FieldKind.MONEY}
    if isinstance(value, float):
        return kind is FieldKind.NUMBER
    return kind in {FieldKind.TEXT, FieldKind.LONG_TEXT}


def _text(value: Any, _field: CustomField, was: FieldKind, reading: Reading) -> Any:
    if isinstance(value, bool):
        return value  # shown as Yes or No in the reader's language, which a text could not be
    if was is FieldKind.MONEY and isinstance(value, int):
        return f"{from_minor(value, reading.currency):f}"
    return _plain(Decimal(str(value))) if isinstance(value, int | float) else str(value)


def _number(value: Any, _field: CustomField, was: FieldKind, reading: Reading) -> Any:
    amount = _amount(value, was, reading)
    if amount is None:
        return None
    return int(amount) if amount == amount.to_integral_value() else float(amount)


def _money(value: Any, _field: CustomField, was: FieldKind, reading: Reading) -> Any:
    amount = _amount(value, was, reading)
    return None if amount is None else to_minor(amount, reading.currency)


def _amount(value: Any, was: FieldKind, reading: Reading) -> Decimal | None:
    if isinstance(value, bool):
        return None
    if isinstance(value, int | float):
        is_minor = was is FieldKind.MONEY and isinstance(value, int)
        return from_minor(int(value), reading.currency) if is_minor else Decimal(str(value))
    read = parse_amount(str(value))
    return read[0] if read and read[1] in {"", reading.currency} else None


def _date(value: Any, _field: CustomField, _was: FieldKind, reading: Reading) -> Any:
    if not isinstance(value, str):
        return None
    day = _iso(value) or parse_date(value, reading.order)
    return day.isoformat() if day else None


def _choice(value: Any, field: CustomField, was: FieldKind, reading: Reading) -> Any:
    said = _text(value, field, was, reading)
    if isinstance(said, bool):
        return None
    known = {fold(line): line for line in choice_lines(field)}
    return known.get(fold(said)) if known else said


def _yes_no(value: Any, _field: CustomField, _was: FieldKind, _reading: Reading) -> Any:
    if isinstance(value, bool):
        return value
    said = fold(str(value)).strip()
    return True if said in YES else False if said in NO else None


_FITTED: Mapping[FieldKind, Callable[[Any, CustomField, FieldKind, Reading], Any]] = {
    FieldKind.TEXT: _text,
    FieldKind.LONG_TEXT: _text,
    FieldKind.NUMBER: _number,
    FieldKind.MONEY: _money,
    FieldKind.DATE: _date,
    FieldKind.CHOICE: _choice,
    FieldKind.YES_NO: _yes_no,
}


def _plain(number: Decimal) -> str:
    return f"{number:f}".rstrip("0").rstrip(".") if "." in f"{number:f}" else f"{number:f}"


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
