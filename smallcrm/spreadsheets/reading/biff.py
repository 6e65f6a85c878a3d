"""Looks through the records of an .xls for what the reader of values does not tell.

The counterpart of `sheetxml` for Excel 95 to 2003: hidden rows, errors, and numbers whose zeros in front
are only in their format. Source of the layouts: [MS-XLS], sections 2.4 and 2.5.
"""

import struct
from io import BytesIO
from typing import NamedTuple

from smallcrm.spreadsheets.reading.sheetxml import Details, is_padding, pad

ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}

_FORMULA, _BOUNDSHEET, _MULRK, _XF, _NUMBER, _BOOLERR, _ROW, _RK, _FORMAT, _BOF = (
    0x06, 0x85, 0xBD, 0xE0, 0x203, 0x205, 0x208, 0x27E, 0x41E, 0x809
)  # fmt: skip
_WATCHED = frozenset((_FORMULA, _BOUNDSHEET, _MULRK, _XF, _NUMBER, _BOOLERR, _ROW, _RK, _FORMAT, _BOF))
_HIDDEN = 0x20
_IS_UNICODE = 0x01


def details(data: bytes) -> dict[int, Details]:
    """Look through the sheets, numbered as the workbook lists them; nothing if the container is unusual."""
    import olefile  # type: ignore[import-untyped]

    try:
        with olefile.OleFileIO(BytesIO(data)) as container:
            name = next(name for name in ("Workbook", "Book") if container.exists(name))
            stream = container.openstream(name).read()
        return _Scan(stream).sheets
    except (OSError, ValueError, IndexError, struct.error, StopIteration, RecursionError):
        return {}


class _Number(NamedTuple):
    row: int
    column: int
    style: int
    value: float


class _Scan:
    """One walk over the stream, record by record."""

    def __init__(self, stream: bytes) -> None:
        self.sheets: dict[int, Details] = {}
        self._numbers_of_sheets: dict[int, int] = {}
        self._formats: dict[int, str] = {}
        self._styles: list[int] = []
        self._current: Details | None = None
        self._padding: dict[int, str] = {}
        self._walk(stream)

    def _walk(self, stream: bytes) -> None:
        at, end = 0, len(stream) - 4
        head = struct.Struct("<HH").unpack_from
        while at < end:
            kind, length = head(stream, at)
            if kind in _WATCHED:
                if kind == _BOF:
                    self._begin(at)
                else:
                    self._take(kind, stream[at + 4 : at + 4 + length])
            at += 4 + length

    def _begin(self, at: int) -> None:
        number = self._numbers_of_sheets.get(at)
        if number is not None:
            if not self.sheets:
                self._padding = {
                    style: self._formats[number_format]
                    for style, number_format in enumerate(self._styles)
                    if number_format in self._formats
                }
            self._current = self.sheets[number] = Details(0, [], [], {})

    def _take(self, kind: int, record: bytes) -> None:
        if self._current is None:
            self._take_global(kind, record)
        elif kind == _ROW:
            if len(record) >= 14 and record[12] & _HIDDEN:
                self._current = self._current._replace(hidden_rows=self._current.hidden_rows + 1)
                self.sheets[next(reversed(self.sheets))] = self._current
        elif kind == _BOOLERR:
            row, column, _, code, is_error = struct.unpack_from("<HHHBB", record)
            if is_error:
                self._current.errors.append((row, column, ERRORS.get(code, "#?")))
        elif kind == _FORMULA:
            if record[12:14] == b"\xff\xff" and record[6] == 2:
                row, column = struct.unpack_from("<HH", record)
                self._current.errors.append((row, column, ERRORS.get(record[8], "#?")))
        elif self._padding:
            for number in _numbers(kind, record):
                self._pad(number, self._current)

    def _take_global(self, kind: int, record: bytes) -> None:
        if kind == _BOUNDSHEET:
            self._numbers_of_sheets[int.from_bytes(record[:4], "little")] = len(self._numbers_of_sheets)
        elif kind == _FORMAT:
            code = _text(record[2:])
            if is_padding(code):
                self._formats[int.from_bytes(record[:2], "little")] = code
        elif kind == _XF:
            self._styles.append(int.from_bytes(record[2:4], "little"))

    def _pad(self, number: _Number, sheet: Details) -> None:
        pattern = self._padding.get(number.style)
        if pattern and number.value >= 0 and number.value.is_integer() and number.value < 1e15:
            sheet.padded.setdefault(number.row, {})[number.column] = pad(str(int(number.value)), pattern)


def _numbers(kind: int, record: bytes) -> list[_Number]:
    if kind == _NUMBER:
        row, column, style, value = struct.unpack_from("<HHHd", record)
        return [_Number(row, column, style, value)]
    if kind == _RK:
        row, column, style, packed = struct.unpack_from("<HHHI", record)
        return [_Number(row, column, style, _unpacked(packed))]
    if kind == _MULRK:
        row, first = struct.unpack_from("<HH", record)
        cells = struct.iter_unpack("<HI", record[4 : 4 + (len(record) - 6) // 6 * 6])
        return [
            _Number(row, first + at, style, _unpacked(packed)) for at, (style, packed) in enumerate(cells)
        ]
    return []


def _unpacked(packed: int) -> float:
    """Read a number of 30 bits: the top of a double or a whole number, perhaps a hundredfold."""
    value: float
    if packed & 2:
        value = float((packed >> 2) - (1 << 30 if packed & 0x8000_0000 else 0))
    else:
        (value,) = struct.unpack("<d", b"\0\0\0\0" + (packed & 0xFFFF_FFFC).to_bytes(4, "little"))
    return value / 100 if packed & 1 else value


def _text(record: bytes) -> str:
    length, flags = struct.unpack_from("<HB", record)
    if flags > 0x0F:
        return record[1 : 1 + record[0]].decode("latin-1")  # Excel 95: one byte of length, one a letter
    if flags & _IS_UNICODE:
        return record[3 : 3 + 2 * length].decode("utf-16-le", "replace")
    return record[3 : 3 + length].decode("latin-1")
