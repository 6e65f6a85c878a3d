"""What every column of a table becomes, as a value that can be shown, changed, kept and found again."""

import hashlib
from collections.abc import Iterable
from collections.abc import Mapping as Dict
from dataclasses import field
from enum import StrEnum
from typing import Any

from smallcrm.domain.profile import FieldKind
from smallcrm.domain.record import dataclass
from smallcrm.domain.values.dates import DateOrder
from smallcrm.domain.values.text import clean_text, fold
from smallcrm.spreadsheets.headings.fields import targets


class Confidence(StrEnum):
    """How sure we are of a column."""

    SURE = "sure"
    GUESS = "guess"
    ASK = "ask"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnProposal:
    """What one column becomes and why.

    `field` is a code of `fields.targets()`. `label` is the kind of a contact detail ("work", a
    messenger's name) or the name of a custom field. `group` tells which asset or address of the row
    it belongs to: "", "2", "交强险", "home". `reason` is a code: heading_and_cells, heading, cells,
    cells_against_heading, date_order, row_numbers, empty, unknown, remembered, chosen, pair.
    `label_of` is the column whose label this one holds.
    """

    column: int
    header: str
    field: str
    label: str = ""
    confidence: Confidence = Confidence.GUESS
    reason: str = ""
    alternatives: tuple[str, ...] = ()
    group: str = ""
    date_order: DateOrder | None = None
    is_order_certain: bool = True
    decimal_comma: bool | None = None
    custom_kind: FieldKind | None = None
    label_of: int | None = None
    filled: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """What all columns of a table become. `country` (ISO 3166) reads its phones."""

    columns: tuple[ColumnProposal, ...]
    country: str = ""
    subjects: frozenset[str] = field(default_factory=frozenset)

    def having(self, *fields: str) -> list[ColumnProposal]:
        """List the columns that become one of these fields."""
        return [column for column in self.columns if column.field in fields]

    def has(self, *fields: str) -> bool:
        """Say whether some column becomes one of these fields."""
        return any(column.field in fields for column in self.columns)


def fingerprint(headers: Iterable[str]) -> str:
    """Name a set of headings, whatever their order, so that a mapping is found again for the next file."""
    texts = sorted(fold(clean_text(header)) for header in headers if header)
    return hashlib.blake2b("\x1f".join(texts).encode(), digest_size=12).hexdigest()


def dump(mapping: Mapping) -> list[dict[str, Any]]:
    """Make what is stored to remember a mapping by, fit for JSON."""
    return [
        {
            "header": column.header,
            "field": column.field,
            "label": column.label,
            "group": column.group,
            "date_order": column.date_order.value if column.date_order else None,
        }
        for column in mapping.columns
        if column.confidence is not Confidence.LEFT_OUT or column.reason != "empty"
    ]


def load(stored: Iterable[Dict[str, Any]]) -> Mapping:
    """Make a mapping of what `dump` stored; fields that no longer exist are passed over."""
    known = targets()
    columns = []
    for number, item in enumerate(stored):
        if item.get("field") in known:
            order = item.get("date_order")
            columns.append(
                ColumnProposal(
                    column=number,
                    header=str(item.get("header", "")),
                    field=str(item["field"]),
                    label=str(item.get("label", "")),
                    group=str(item.get("group", "")),
                    date_order=DateOrder(order) if order in set(DateOrder) else None,
                )
            )
    return Mapping(columns=tuple(columns))
