"""Files dropped on the window: a place that shows it takes them, and a watch for any other widget."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLayout, QSizePolicy, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.accessibility import announce
from smallcrm.ui.kit.buttons import Button
from smallcrm.ui.kit.labels import KindIcon, Label
from smallcrm.ui.kit.layout import column, row
from smallcrm.ui.kit.theme import theme

Check = Callable[[Sequence[Path]], str]
"""Says why these files cannot be taken, or "" if they can."""


class DropWatch(QObject):
    """Watches a widget, usually the whole window, for files dragged over it."""

    hovered = Signal(str)
    """Files are over the widget; the reason why they cannot be taken, or ""."""
    left = Signal()
    dropped = Signal(list)
    """Paths of the files that were dropped and can be taken."""

    def __init__(self, widget: QWidget, check: Check) -> None:
        super().__init__(widget)
        self._check = check
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.DragEnter:
            return self._enter(event)
        if kind == QEvent.Type.DragLeave:
            self.left.emit()
            return True
        if kind == QEvent.Type.Drop:
            return self._drop(event)
        return False

    def _enter(self, event: QDropEvent) -> bool:
        paths = _paths(event)
        if not paths:
            return False
        # Taken even if refused later: only then may we say why.
        event.acceptProposedAction()
        self.hovered.emit(self._check(paths))
        return True

    def _drop(self, event: QDropEvent) -> bool:
        paths = _paths(event)
        self.left.emit()
        if not paths:
            return False
        event.acceptProposedAction()
        if not self._check(paths):
            self.dropped.emit(paths)
        return True


class DropArea(QFrame):
    """A dashed place for files: idle, a file over it, or a file that cannot be taken and why.

    `dropped` gives the paths. `watch` lets another widget, such as the window, take files for it.
    """

    dropped = Signal(list)

    def __init__(  # noqa: PLR0913 - the parts of the place
        self,
        title: str,
        sentence: str,
        check: Check,
        buttons: Sequence[Button] = (),
        *,
        icon: str = "sheet",
        foot: str = "",
    ) -> None:
        super().__init__()
        self._check = check
        self._sentence_text = sentence
        self._state = ""
        self._reason = ""
        center = Qt.AlignmentFlag.AlignCenter
        self._icon = KindIcon(icon, "ok", 52)
        self._icon_name = icon
        self._title = Label(title, "heading", align=center)
        self._sentence = Label(sentence, "body", "2", wrap=True, align=center)
        items: list[QWidget | QLayout | int | None] = [None, row(None, self._icon, None), self._title]
        items += [self._sentence, 4, row(None, *buttons, None)]
        if foot:
            items += [2, Label(foot, "caption", "3", align=center)]
        self.setLayout(column(*items, None, margins=(28, 24, 28, 22)))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(f"{title}. {sentence}")
        self.watch(self)

    @property
    def reason(self) -> str:
        """Why the files over the place cannot be taken, or ""."""
        return self._reason

    def watch(self, widget: QWidget) -> None:
        """Take files dropped on that widget too."""
        watch = DropWatch(widget, self._check)
        watch.hovered.connect(self._hover)
        watch.left.connect(self._rest)
        watch.dropped.connect(self.dropped)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        edge, ground = {
            "": ("border_strong", "surface_alt"),
            "over": ("accent", "accent_soft"),
            "wrong": ("danger", "danger_soft"),
        }[self._state]
        pen = QPen(theme.color(edge), 2 if self._state else 1.5)
        if not self._state:
            pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(theme.color(ground))
        painter.drawRoundedRect(area, 10, 10)

    def _hover(self, reason: str) -> None:
        self._reason = reason
        self._state = "wrong" if reason else "over"
        self._icon.set_icon("prohibited" if reason else self._icon_name, "danger" if reason else "accent")
        self._sentence.setText(reason or translate("Kit", "Let go to look into the file."))
        self._sentence.set_tone("danger" if reason else "2")
        announce(self, self._sentence.text())
        self.update()

    def _rest(self) -> None:
        self._reason = self._state = ""
        self._icon.set_icon(self._icon_name, "ok")
        self._sentence.setText(self._sentence_text)
        self._sentence.set_tone("2")
        self.update()


def _paths(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
