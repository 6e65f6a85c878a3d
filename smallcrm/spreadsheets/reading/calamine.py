"""calamine, the fast reader: opens workbooks of Excel and sends their sheets on."""

import threading
from collections.abc import Callable, Mapping
from io import BytesIO
from typing import Any, Generic, TypeVar

from smallcrm.domain.errors import UserError
from smallcrm.spreadsheets.reading.sheetxml import Details
from smallcrm.spreadsheets.reading.sink import MOST_COLUMNS, Sink

Found = TypeVar("Found")


class Unreadable(Exception):  # noqa: N818  # passed from one reader to the next
    """calamine cannot take the file; another reader may."""


class Protected(Unreadable):
    """calamine says that a password is needed."""


class InBackground(Generic[Found]):
    """Work on another thread, while calamine, which needs no interpreter, does its own."""

    def __init__(self, work: Callable[[], Found]) -> None:
        self._work = work
        self._found: list[Found] = []
        self._failure: BaseException | None = None
        self._thread = threading.Thread(target=self._run)
        self._thread.start()

    def result(self) -> Found:
        """Wait, and give what was found or raise what went wrong."""
        self._thread.join()
        if self._failure:
            raise self._failure
        return self._found[0]

    def _run(self) -> None:
        try:
            self._found.append(self._work())
        except BaseException as failure:  # noqa: BLE001  # raised again where it is waited for
            self._failure = failure


def opened(data: bytes) -> Any:
    """Open a workbook: its styles and shared texts are read, its sheets not yet. Raises Unreadable."""
    from python_calamine import CalamineWorkbook, PasswordError

    try:
        return CalamineWorkbook.from_filelike(BytesIO(data))
    except MemoryError:
        raise
    except PasswordError as protected:
        raise Protected from protected
    except BaseException as broken:  # a panic in Rust is no Exception
        raise Unreadable from broken


def send_sheets(workbook: Any, sink: Sink, details: Callable[[], Mapping[int, Details]]) -> None:
    """Read all sheets and send them. Raises Unreadable, then nothing has been sent.

    `details`, asked for when the sheets have been read, tells by their number in the workbook what calamine
    does not.
    """
    from python_calamine import SheetTypeEnum, SheetVisibleEnum

    try:
        sheets = [
            (index, about, workbook.get_sheet_by_index(index))
            for index, about in enumerate(workbook.sheets_metadata)
            if about.typ == SheetTypeEnum.WorkSheet
        ]
    except MemoryError:
        raise
    except BaseException as broken:  # a panic in Rust is no Exception
        raise Unreadable from broken
    if not any(sheet.start for _, _, sheet in sheets):
        raise Unreadable
    # To take large tables apart costs time, and the process ends soon enough.
    sink.keep = (workbook, sheets)
    widest = max(sheet.width for _, _, sheet in sheets if sheet.start)
    if widest > MOST_COLUMNS:
        raise UserError("too_many_columns", columns=widest)
    found = details()
    for index, about, sheet in sheets:
        extra = found.get(index)
        sink.begin(about.name, expected_rows=sheet.total_height)
        if sheet.start:
            _, left = sheet.start
            sink.rows(sheet.iter_rows(), left=left, patches=extra.padded if extra else {})
        for row, column, text in (*extra.errors, *extra.uncalculated) if extra else ():
            sink.warn("formula", row + 1, column + 1, text)
        sink.end(
            is_hidden=about.visible != SheetVisibleEnum.Visible,
            hidden_rows=extra.hidden_rows if extra else 0,
            merged=[(*first, *last) for first, last in sheet.merged_cell_ranges or ()],
        )
