"""Pages of a PDF as pictures, for the screen and for the printer.

PDFium is not made for threads, so everything that touches it holds one lock. pypdfium2 is loaded with
the first page: the window opens without it.
"""

from collections.abc import Callable
from pathlib import Path
from threading import RLock
from typing import Any

from PySide6.QtCore import QMarginsF, QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

# Reentrant: a forgotten document may be collected, and so closed, while its thread draws another.
_LOCK = RLock()
_POINTS_PER_INCH = 72
_FINEST_DPI = 300
"""More brings nothing the eye can see on paper, and a page at 1200 dpi takes half a gigabyte."""


Pdf = bytes | Path
"""A PDF in memory, or in a file."""


class PdfPages:
    """The pages of a PDF. Sizes are in points, 1/72 inch. Close it when done.

    Raises ValueError if it is no PDF.
    """

    def __init__(self, data: Pdf) -> None:
        import pypdfium2

        with _LOCK:
            try:
                self._document: Any = pypdfium2.PdfDocument(data)
            except pypdfium2.PdfiumError as error:
                raise ValueError(str(error)) from error
            self.sizes = tuple(
                QSizeF(*self._document.get_page_size(number)) for number in range(len(self._document))
            )

    def __len__(self) -> int:
        return len(self.sizes)

    def image(self, number: int, scale: float) -> QImage:
        """Draw a page, `scale` pixels to the point."""
        with _LOCK:
            page = self._document[number]
            try:
                bitmap = page.render(scale=scale, prefer_bgrx=True)
                shown = QImage(
                    bytes(bitmap.buffer),
                    bitmap.width,
                    bitmap.height,
                    bitmap.stride,
                    QImage.Format.Format_RGB32,
                ).copy()
                bitmap.close()
            finally:
                page.close()
        return shown

    def close(self) -> None:
        """Let go of the document."""
        with _LOCK:
            self._document.close()

    def __del__(self) -> None:
        # Else pypdfium2 closes it itself, without the lock.
        if hasattr(self, "_document"):
            self.close()


def print_pdf(
    data: Pdf,
    printer: QPrinter,
    *,
    progress: Callable[[int, int], None] | None = None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> int:
    """Print a PDF page by page, one page in memory at a time; return how many were printed.

    The printer's own choice of pages is kept. May run in a worker thread. `progress` gets the pages
    done and all pages.
    """
    pages = PdfPages(data)
    try:
        numbers = _chosen(printer, len(pages))
        _fit_paper(printer, pages.sizes[0])
        scale = min(printer.resolution(), _FINEST_DPI) / _POINTS_PER_INCH
        painter = QPainter()
        if not numbers or not painter.begin(printer):
            return 0
        done = 0
        for number in numbers:
            if is_cancelled() or (done and not printer.newPage()):
                break
            painter.drawImage(_place(printer, pages.sizes[number]), pages.image(number, scale))
            done += 1
            if progress is not None:
                progress(done, len(numbers))
        painter.end()
        return done
    finally:
        pages.close()


def _chosen(printer: QPrinter, count: int) -> list[int]:
    first, last = printer.fromPage() or 1, printer.toPage() or count
    numbers = list(range(first - 1, min(last, count)))
    if printer.pageOrder() == QPrinter.PageOrder.LastPageFirst:
        numbers.reverse()
    return numbers


def _fit_paper(printer: QPrinter, size: QSizeF) -> None:
    """Ask for the paper of the PDF, and for all of it: the margins are in the page already."""
    is_wide = size.width() > size.height()
    printer.setPageSize(QPageSize(size.transposed() if is_wide else size, QPageSize.Unit.Point))
    orientation = QPageLayout.Orientation
    printer.setPageOrientation(orientation.Landscape if is_wide else orientation.Portrait)
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0))


def _place(printer: QPrinter, size: QSizeF) -> QRectF:
    """Say where a page stands on the paper: its true size, made smaller only if the paper is."""
    paper = QRectF(printer.paperRect(QPrinter.Unit.DevicePixel))
    unit = printer.resolution() / _POINTS_PER_INCH
    true = QSizeF(size.width() * unit, size.height() * unit)
    shrink = min(1.0, paper.width() / true.width(), paper.height() / true.height())
    return QRectF(0, 0, true.width() * shrink, true.height() * shrink)
