"""What Qt's Fusion style lacks for us: underlines only while Alt is held, a focus ring only for keys."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QProxyStyle, QStyle, QWidget

_BY_KEYS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
_MOVING_KEYS = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Space,
    }
)


class AppStyle(QProxyStyle):
    """Fusion on every system; mnemonics are underlined while `shows_mnemonics`."""

    shows_mnemonics = False

    def styleHint(self, hint, option=None, widget=None, data=None):  # type: ignore[no-untyped-def]
        if hint == QStyle.StyleHint.SH_UnderlineShortcut:
            return int(self.shows_mnemonics)
        return super().styleHint(hint, option, widget, data)


class FocusVisible(QObject):
    """Watches the application: sets `kbd` on the widget that got its focus by the keyboard.

    In lists the arrow keys count too. The same watch shows mnemonics while Alt is down.
    """

    def __init__(self, style: AppStyle, parent: QObject) -> None:
        super().__init__(parent)
        self._style = style
        self._answers = {
            QEvent.Type.FocusIn: self._focus_in,
            QEvent.Type.FocusOut: self._focus_out,
            QEvent.Type.MouseButtonPress: self._mouse_pressed,
            QEvent.Type.KeyPress: self._key_pressed,
            QEvent.Type.KeyRelease: self._key_released,
            QEvent.Type.WindowDeactivate: self._window_left,
        }

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Sees every event of the program, so it first drops what it does not care for.
        answer = self._answers.get(event.type())
        if answer is not None:
            answer(watched, event)
        return False

    def _focus_in(self, watched: QObject, event: QEvent) -> None:
        if isinstance(watched, QWidget):
            mark_keyboard_focus(watched, event.reason() in _BY_KEYS)

    def _focus_out(self, watched: QObject, _event: QEvent) -> None:
        if isinstance(watched, QWidget):
            mark_keyboard_focus(watched, False)

    def _mouse_pressed(self, _watched: QObject, _event: QEvent) -> None:
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractItemView):
            mark_keyboard_focus(focused, False)

    def _key_pressed(self, watched: QObject, event: QEvent) -> None:
        if isinstance(watched, QAbstractItemView) and event.key() in _MOVING_KEYS:
            mark_keyboard_focus(watched, True)
        elif event.key() == Qt.Key.Key_Alt:
            self._show_mnemonics(True)

    def _key_released(self, _watched: QObject, event: QEvent) -> None:
        if event.key() == Qt.Key.Key_Alt:
            self._show_mnemonics(False)

    def _window_left(self, _watched: QObject, _event: QEvent) -> None:
        self._show_mnemonics(False)

    def _show_mnemonics(self, shown: bool) -> None:
        if self._style.shows_mnemonics != shown:
            self._style.shows_mnemonics = shown
            window = QApplication.activeWindow()
            if window is not None:
                for widget in window.findChildren(QWidget):
                    widget.update()


def mark_keyboard_focus(widget: QWidget, is_on: bool) -> None:
    """Set or clear the ring of keyboard focus on a widget."""
    if bool(widget.property("kbd")) == is_on:
        return
    widget.setProperty("kbd", is_on)
    if isinstance(widget, QAbstractItemView):
        # Rows are painted by a delegate, and polishing a view would measure every row again.
        widget.viewport().update()
        return
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()
