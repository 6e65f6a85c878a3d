"""A popup to choose from with one key: number keys, arrows, or the mouse.

Menus of the menu bar are plain QMenus under the style sheet.
"""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from smallcrm.domain.record import dataclass
from smallcrm.ui.kit import keys, paint
from smallcrm.ui.kit.icons import paint_icon
from smallcrm.ui.kit.theme import set_font, theme

_SHADOW = 14
_PADDING = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class MenuChoice:
    """A line of the popup.

    `detail` stands at the right ("Thu 19 Nov"), `shortcut` is its key; without one the number of the
    line is. `starts_group` draws a line above.
    """

    key: str
    text: str
    detail: str = ""
    icon: str = ""
    shortcut: str = ""
    is_danger: bool = False
    is_enabled: bool = True
    starts_group: bool = False


class KeyMenu(QMenu):
    """A popup menu whose lines have keys. `chosen` says which line by its key in code."""

    chosen = Signal(str)

    def __init__(
        self, choices: Iterable[MenuChoice], heading: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._heading = heading
        self._lines: dict[QAction, tuple[MenuChoice, str]] = {}
        self.setAccessibleName(heading)
        self.setObjectName("keymenu")
        self.setWindowFlags(
            self.windowFlags() | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        )
        # Under X11 there may be nobody who blends windows; a shadow would be a black frame then.
        self._shadow = 0 if QGuiApplication.platformName() == "xcb" else _SHADOW
        self.setAttribute(Qt.WidgetAttribute.WA_TranslucentBackground, bool(self._shadow))
        set_font(self, "body")
        for number, choice in enumerate(choices, start=1):
            self._add(choice, choice.shortcut or str(number))
        top = theme.px(28) if heading else 0
        margin = self._shadow
        self.setContentsMargins(margin, margin + top, margin, margin)
        self.setMinimumWidth(theme.px(240) + 2 * margin)

    def open_at(self, corner: QPoint) -> None:
        """Show the popup with its upper left corner at a point of the screen."""
        self.popup(corner - QPoint(self._shadow, self._shadow))

    def open_below(self, widget: QWidget, area: QRect | None = None) -> None:
        """Show the popup under a widget, or under a part of it, flush at the right."""
        area = area or widget.rect()
        corner = widget.mapToGlobal(area.bottomRight())
        self.open_at(corner - QPoint(self.sizeHint().width() - 2 * self._shadow, -4))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = keys.letter(event)
        for action, (_, shortcut) in self._lines.items():
            if pressed and shortcut.lower() == pressed and action.isEnabled():
                self.close()
                action.trigger()
                return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint.start(painter)
        margin = self._shadow
        sheet = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        if margin:
            paint.shadow(painter, sheet, 10, margin, 4)
        paint.box(painter, sheet, 10 if margin else 0, "overlay", "border")
        if self._heading:
            place = QRectF(sheet.left() + 18, sheet.top() + 4, sheet.width() - 36, theme.px(28))
            paint.text(painter, place, self._heading, "small_strong", "text_2")
        for action, (choice, shortcut) in self._lines.items():
            self._paint_line(painter, action, choice, shortcut)
        for action in self.actions():
            if action.isSeparator():
                area = QRectF(self.actionGeometry(action))
                paint.line(painter, area.left() + 8, area.right() - 8, area.center().y())

    def _add(self, choice: MenuChoice, shortcut: str) -> None:
        if choice.starts_group:
            self.addSeparator()
        # What follows the tab gives the line its width; the painting is ours.
        words = choice.text.replace("&", "&&")
        right = f"{choice.detail}     {shortcut}" if choice.detail else shortcut
        action = self.addAction(f"{'      ' if choice.icon else ''}{words}\t{right}")
        action.setEnabled(choice.is_enabled)
        action.triggered.connect(lambda: self.chosen.emit(choice.key))
        self._lines[action] = (choice, shortcut)

    def _paint_line(self, painter: QPainter, action: QAction, choice: MenuChoice, shortcut: str) -> None:
        area = QRectF(self.actionGeometry(action))
        tone, quiet = "danger_text" if choice.is_danger else "text", "text_3"
        if not choice.is_enabled:
            tone = quiet = "text_disabled"
        elif self.activeAction() is action:
            paint.box(painter, area, 6, "selected", "accent" if theme.is_high_contrast else "")
        left, right = area.left() + 12, area.right() - 12
        if choice.icon:
            sign = QRectF(left - 2, area.center().y() - 10, 20, 20)
            paint_icon(painter, choice.icon, sign, tone if choice.is_danger else "text_2")
            left += 28
        key_room = QRectF(right - 40, area.top(), 40, area.height())
        right -= max(paint.text(painter, key_room, shortcut, "caption", quiet, align=paint.RIGHT), 8) + 14
        if choice.detail:
            room = QRectF(left, area.top(), right - left, area.height())
            tone_2 = "text_2" if choice.is_enabled else quiet
            right -= paint.text(painter, room, choice.detail, "small", tone_2, align=paint.RIGHT) + 10
        paint.text(painter, QRectF(left, area.top(), right - left, area.height()), choice.text, "body", tone)
