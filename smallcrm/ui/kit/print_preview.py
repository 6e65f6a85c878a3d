"""The page on the screen exactly as it prints: the same PDF bytes, drawn off the window's thread."""

from collections.abc import Callable, Hashable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from itertools import count

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QVBoxLayout, QWidget
from shiboken6 import isValid

from smallcrm.domain.record import dataclass
from smallcrm.i18n import format_percent, translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.buttons import Choice, IconButton, Segments
from smallcrm.ui.kit.labels import Label
from smallcrm.ui.kit.layout import pane, row
from smallcrm.ui.kit.pdf import Pdf, PdfPages
from smallcrm.ui.kit.theme import theme

WHOLE_PAGE, PAGE_WIDTH, FREE = "whole_page", "page_width", "free"

_EVERY_MS = 300
"""A new document is shown at most this often, so that typing never waits for paper."""
_SCREEN_DPI = 96
_MARGIN, _GAP = 24, 16
_SMALLEST, _LARGEST = 0.25, 4.0
_ZOOM_STEP = 1.2
_KEPT_AROUND = 2
"""Pages kept as pictures on either side of those in sight."""

_painter_thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="paper")


class _Courier(QObject):
    """Brings results from the painting thread to the window's.

    One lives for ever: a messenger of its own for each result would be destroyed in the thread that
    let go of it last, while Qt still delivers its news in the other.
    """

    arrived = Signal(int, object)

    def __init__(self) -> None:
        super().__init__()
        self._numbers = count()
        self._waiting: dict[int, tuple[QObject, Callable[[object], None]]] = {}
        self.arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def send(self, work: Callable[[], object], done: Callable[[object], None], owner: QObject) -> None:
        number = next(self._numbers)
        self._waiting[number] = (owner, done)
        _painter_thread.submit(lambda: self.arrived.emit(number, work()))

    def _deliver(self, number: int, result: object) -> None:
        owner, done = self._waiting.pop(number)
        if isValid(owner):
            done(result)


@cache
def _courier() -> _Courier:
    return _Courier()


def in_background(work: Callable[[], object], done: Callable[[object], None], owner: QObject) -> None:
    """Run work on the painting thread; `done` gets its result on the window's while `owner` lives."""
    _courier().send(work, done, owner)


@dataclass(frozen=True, slots=True)
class _Shown:
    """A page's picture, and what it was drawn for."""

    document: int
    scale: float
    image: QImage


class PageView(QAbstractScrollArea):
    """Pages one below the other on the sunken ground.

    `page_changed` gives the page in sight, from 1, and how many there are; `zoom_changed` the zoom,
    1.0 being the size of the paper on a 96 dpi screen.
    """

    page_changed = Signal(int, int)
    zoom_changed = Signal(float)
    failed = Signal()

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.setObjectName("preview")
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.mode = PAGE_WIDTH
        self._zoom = 1.0
        self._document = 0
        self._pages: PdfPages | None = None
        self._images: dict[int, _Shown] = {}
        self._asked: set[tuple[int, int, float]] = set()
        self._waiting: Pdf | None = None
        self._page = 0
        self._pause = QTimer(self, singleShot=True, interval=_EVERY_MS)
        self._pause.timeout.connect(self._take_waiting)
        self.verticalScrollBar().valueChanged.connect(self._scrolled)

    # What is shown

    @property
    def page(self) -> int:
        """The page in sight, from 1; 0 without pages."""
        return self._page

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return len(self._pages) if self._pages else 0

    @property
    def zoom(self) -> float:
        """How large the paper is shown."""
        return self._zoom

    @property
    def is_ready(self) -> bool:
        """Whether every page in sight is drawn as sharp as it can be."""
        return bool(self._pages) and all(self._is_fresh(number) for number in self._in_sight())

    def set_pdf(self, data: Pdf) -> None:
        """Show a document in place of the one before, from the same place on."""
        self._waiting = data
        if not self._pause.isActive():
            self._take_waiting()

    def set_mode(self, mode: str) -> None:
        """Fit the whole page, its width, or keep the zoom: WHOLE_PAGE, PAGE_WIDTH or FREE."""
        self.mode = mode
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Show the paper larger or smaller."""
        self.mode = FREE
        self._zoom = max(_SMALLEST, min(zoom, _LARGEST))
        self._lay_out()

    def zoom_in(self) -> None:
        """Show the paper a step larger."""
        self.set_zoom(self._zoom * _ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the paper a step smaller."""
        self.set_zoom(self._zoom / _ZOOM_STEP)

    def go_to(self, page: int) -> None:
        """Bring the top of a page into sight, from 1."""
        if self._pages:
            number = max(1, min(page, self.page_count)) - 1
            self.verticalScrollBar().setValue(self._areas()[number].top() - _GAP // 2)
            self._scrolled()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(event.rect(), theme.color("sunken"))
        if not self._pages:
            return
        areas = self._areas()
        for number in self._in_sight():
            area = areas[number].translated(-self._offset())
            paint.shadow(painter, QRectF(area), 1, 5, 1)
            painter.fillRect(area, theme.color("paper"))
            shown = self._images.get(number)
            if shown is not None:
                painter.drawImage(area, shown.image)
        self._ask_for_pages()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_in()
        elif key == Qt.Key.Key_Minus:
            self.zoom_out()
        elif key == Qt.Key.Key_Home:
            self.go_to(1)
        elif key == Qt.Key.Key_End:
            self.go_to(self.page_count)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            (self.zoom_in if event.angleDelta().y() > 0 else self.zoom_out)()
            event.accept()
        else:
            super().wheelEvent(event)

    # Documents

    def _take_waiting(self) -> None:
        data, self._waiting = self._waiting, None
        if data is None:
            return
        self._pause.start()
        self._document += 1
        number = self._document
        in_background(lambda: _opened(data), lambda pages: self._show(number, pages), self)

    def _show(self, number: int, pages: PdfPages | None) -> None:
        if number != self._document or pages is None:
            if pages is not None:
                pages.close()
            else:
                self.failed.emit()
            return
        before, self._pages = self._pages, pages
        if before is not None:
            # Drawing that began with it goes first.
            _painter_thread.submit(before.close)
        self._images = {page: shown for page, shown in self._images.items() if page < len(pages)}
        self._asked.clear()
        self._lay_out()

    # Pages

    def _scale(self) -> float:
        return self._zoom * _SCREEN_DPI / 72

    def _areas(self) -> list[QRect]:
        """Say where every page lies on the whole roll of paper."""
        width, y, areas = self.viewport().width(), _GAP, []
        widest = max((size.width() for size in self._pages.sizes), default=0) * self._scale()
        roll = max(width, round(widest) + 2 * _MARGIN)
        for size in self._pages.sizes:
            shown = _pixels(size, self._scale())
            areas.append(QRect((roll - shown.width()) // 2, y, shown.width(), shown.height()))
            y += shown.height() + _GAP
        return areas

    def _offset(self) -> QPoint:
        return QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def _in_sight(self) -> list[int]:
        sight = QRect(self._offset(), self.viewport().size())
        return [number for number, area in enumerate(self._areas()) if area.intersects(sight)]

    def _is_fresh(self, number: int) -> bool:
        shown = self._images.get(number)
        return shown is not None and (shown.document, shown.scale) == (self._document, self._pixel_scale())

    def _pixel_scale(self) -> float:
        return round(self._scale() * self.devicePixelRatioF(), 4)

    def _lay_out(self) -> None:
        if not self._pages:
            return
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        zoom = self._fitting_zoom()
        is_news, was = abs(zoom - self._zoom) > 1e-6, self._zoom
        self._zoom = zoom
        areas = self._areas()
        high, wide = areas[-1].bottom() + _GAP, max(area.width() for area in areas) + 2 * _MARGIN
        room = self.viewport().size()
        value = bar.value()
        bar.setRange(0, max(high - room.height(), 0))
        bar.setPageStep(room.height())
        bar.setSingleStep(40)
        across = self.horizontalScrollBar()
        across.setRange(0, max(wide - room.width(), 0))
        across.setPageStep(room.width())
        # The same document at another size keeps its place in the whole, another one its pixels.
        bar.setValue(round(share * bar.maximum()) if is_news and was else value)
        self._scrolled()
        self.viewport().update()
        self.zoom_changed.emit(self._zoom)

    def _fitting_zoom(self) -> float:
        if self.mode == FREE:
            return self._zoom
        size, room = self._pages.sizes[0], self.viewport().size()
        unit = _SCREEN_DPI / 72
        wide = (room.width() - 2 * _MARGIN) / (size.width() * unit)
        high = (room.height() - 2 * _GAP) / (size.height() * unit)
        fitting = wide if self.mode == PAGE_WIDTH else min(wide, high)
        return max(_SMALLEST, min(fitting, _LARGEST))

    def _scrolled(self) -> None:
        if not self._pages:
            return
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        areas = self._areas()
        page = next((number for number, area in enumerate(areas, 1) if area.bottom() >= middle), len(areas))
        if page != self._page:
            self._page = page
        self.page_changed.emit(self._page, len(areas))
        self.viewport().update()

    def _ask_for_pages(self) -> None:
        sight = self._in_sight()
        if not sight:
            return
        near = range(max(sight[0] - _KEPT_AROUND, 0), min(sight[-1] + _KEPT_AROUND + 1, self.page_count))
        self._images = {page: shown for page, shown in self._images.items() if page in near}
        for number in (*sight, *(page for page in near if page == sight[-1] + 1)):
            wanted = (self._document, number, self._pixel_scale())
            if not self._is_fresh(number) and wanted not in self._asked:
                self._asked.add(wanted)
                self._draw(wanted, self._pages)

    def _draw(self, wanted: tuple[int, int, float], pages: PdfPages) -> None:
        _, number, scale = wanted
        in_background(
            lambda: _drawn(pages, number, scale),
            lambda image: self._take_image(wanted, image),
            self,
        )

    def _take_image(self, wanted: tuple[int, int, float], image: QImage | None) -> None:
        document, number, scale = wanted
        self._asked.discard(wanted)
        if image is not None and document == self._document:
            self._images[number] = _Shown(document, scale, image)
            self.viewport().update()


class PrintPreview(QWidget):
    """The pages with their bar: page back and on, zoom, whole page or page width."""

    def __init__(self, *, name: str = "") -> None:
        super().__init__()
        self.view = PageView(name=name)
        self._back = IconButton(
            "chev_left", "", side=16, on_click=lambda: self.view.go_to(self.view.page - 1)
        )
        self._on = IconButton("chev_right", "", side=16, on_click=lambda: self.view.go_to(self.view.page + 1))
        self._smaller = IconButton("zoom_out", "", side=16, on_click=self.view.zoom_out)
        self._larger = IconButton("zoom_in", "", side=16, on_click=self.view.zoom_in)
        self._where = Label("", "small", "2")
        self._zoom = Label("", "small", "2", tabular=True)
        fits = (
            Choice(WHOLE_PAGE, translate("Kit", "Whole page")),
            Choice(PAGE_WIDTH, translate("Kit", "Page width")),
        )
        self._fit = Segments(fits, PAGE_WIDTH, name=translate("Kit", "Size of the page"))
        self._fit.chosen.connect(self.view.set_mode)
        turning = (self._back, self._where, self._on)
        sizing = (self._smaller, self._zoom, self._larger, self._fit)
        self.bar = pane(row(*turning, None, *sizing, margins=(16, 5, 16, 5), spacing=6), "footer")
        self.bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.view, 1)
        layout.addWidget(self.bar)
        self.setFocusProxy(self.view)
        self.view.page_changed.connect(lambda *_: self._say())
        self.view.zoom_changed.connect(lambda *_: self._say())
        self._say()

    def set_pdf(self, data: Pdf) -> None:
        """Show a document; see `PageView.set_pdf`."""
        self.view.set_pdf(data)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._fit.set_texts(
                {
                    WHOLE_PAGE: translate("Kit", "Whole page"),
                    PAGE_WIDTH: translate("Kit", "Page width"),
                }
            )
            self._say()
        super().changeEvent(event)

    def _say(self) -> None:
        page, count = self.view.page, self.view.page_count
        said = translate("Kit", "Page {page} of {count}").format(page=page, count=count)
        self._where.setText(said if count else "")
        self._zoom.setText(format_percent(self.view.zoom) if count else "")
        self._back.setEnabled(page > 1)
        self._on.setEnabled(page < count)
        self._back.set_tip(translate("Kit", "Page before"))
        self._on.set_tip(translate("Kit", "Next page"))
        self._smaller.set_tip(translate("Kit", "Smaller (−)"))
        self._larger.set_tip(translate("Kit", "Larger (+)"))


class Thumbnails(QObject):
    """First pages as small pictures, drawn one after the other in the background."""

    ready = Signal(object, QPixmap)
    """The key it was asked with, and the picture."""

    def ask(self, key: Hashable, data: Pdf, size: QSize, ratio: float = 1.0) -> None:
        """Ask for the first page of a PDF, `size` large on a screen of `ratio` pixels to the unit."""
        in_background(
            lambda: _thumbnail(data, size * ratio), lambda image: self._take(key, image, ratio), self
        )

    def _take(self, key: Hashable, image: QImage | None, ratio: float) -> None:
        if image is not None:
            picture = QPixmap.fromImage(image)
            picture.setDevicePixelRatio(ratio)
            self.ready.emit(key, picture)


def _opened(data: Pdf) -> PdfPages | None:
    try:
        return PdfPages(data)
    except ValueError:
        return None


def _drawn(pages: PdfPages, number: int, scale: float) -> QImage | None:
    try:
        return pages.image(number, scale)
    except (ValueError, AttributeError, RuntimeError):
        return None  # closed meanwhile: another document is shown


def _thumbnail(data: Pdf, size: QSize) -> QImage | None:
    pages = _opened(data)
    if pages is None:
        return None
    try:
        scale = size.width() / pages.sizes[0].width()
        # Drawn larger and shrunk: a page of hairlines at 40 pixels is otherwise empty.
        image = pages.image(0, scale * 3)
    finally:
        pages.close()
    fit, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(size, fit, smooth)


def _pixels(size: QSizeF, scale: float) -> QSize:
    return QSize(round(size.width() * scale), round(size.height() * scale))
