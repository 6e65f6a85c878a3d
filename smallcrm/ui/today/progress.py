"""How far the day is: how many are left, going down, and a bar that fills."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smallcrm.i18n import translate
from smallcrm.ui.kit import paint
from smallcrm.ui.kit.theme import theme
from smallcrm.ui.kit.tips import set_tip

_BAR = 4
_LEAST = 110


class DayProgress(QWidget):
    """Says "6 left" over a bar of what was done today; nothing if there was nothing to do."""

    def __init__(self) -> None:
        super().__init__()
        self._done = self._left = 0
        self._is_narrow = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_progress(self, done: int, left: int) -> None:
        """Say how many were done today and how many are left for it."""
        self._done, self._left = done, left
        said = translate("Today", "%n done today", "", done)
        self.setAccessibleName(f"{self._words}, {said}")
        set_tip(self, said)
        self._appear()
        self.updateGeometry()
        self.update()

    def set_narrow(self, is_narrow: bool) -> None:
        """Give way where there is no room."""
        self._is_narrow = is_narrow
        self._appear()

    def sizeHint(self) -> QSize:
        wide = max(round(paint.width(self._words, "small", 600)) + 8, theme.px(_LEAST))
        return QSize(wide, theme.px(34))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        area = QRectF(self.rect())
        words = QRectF(area.left(), area.top() + 2, area.width(), theme.px(20))
        tone = "text" if self._left else "ok_text"
        paint.text(painter, words, self._words, "small", tone, weight=600, align=paint.RIGHT, tabular=True)
        bar = QRectF(area.left(), words.bottom() + 4, area.width(), _BAR)
        paint.box(painter, bar, _BAR / 2, "sunken")
        share = self._done / max(self._done + self._left, 1)
        if share:
            bar.setWidth(max(bar.width() * share, _BAR))
            paint.box(painter, bar, _BAR / 2, "ok")

    @property
    def _words(self) -> str:
        if not self._left:
            return translate("Today", "All done")
        return translate("Today", "%n left for today", "", self._left)

    def _appear(self) -> None:
        is_shown = (self._done + self._left) > 0 and not self._is_narrow
        if self.parentWidget() is not None:  # without a parent it would be a window
            self.setVisible(is_shown)
