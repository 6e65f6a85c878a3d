"""Looks through the binary sheets of .xlsb for how far their cells reach, before a table of them is built."""

from collections.abc import Iterable

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.sheetxml import Extent
from smallcrm.spreadsheets.reading.sink import MOST_COLUMNS

_ROW = 0
_FILLED_CELLS = frozenset(range(2, 12))
"""Kinds of records that are cells with a value: numbers, errors, texts, formulas. 1 is a blank cell."""


def check_extent(pieces: Iterable[bytes]) -> None:
    """Raise UserError if the cells are too many or too far apart.

    Records are a kind (one or two bytes), a length (up to four bytes of seven bits), and their content.
    """
    data = b"".join(pieces)
    extent = _extent(data)
    if extent.columns > MOST_COLUMNS:
        raise UserError("too_many_columns", columns=extent.columns)
    if extent.is_sparse:
        raise UserError("file_too_large")


def _extent(data: bytes) -> Extent:
    row = rows = columns = cells = at = 0
    end = len(data) - 12
    while at < end:
        kind = data[at]
        at += 1
        if kind & 0x80:
            kind = kind & 0x7F | data[at] << 7
            at += 1
        length = shift = 0
        while True:
            byte = data[at]
            at += 1
            length |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80 or shift > 21:
                break
        if kind == _ROW:
            row = int.from_bytes(data[at : at + 4], "little")
        elif kind in _FILLED_CELLS:
            cells += 1
            column = int.from_bytes(data[at : at + 4], "little")
            columns = max(columns, column + 1)
            rows = max(rows, row + 1)
        at += length
    return Extent(rows, columns, cells)
