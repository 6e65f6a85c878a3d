"""Where Tab goes next.

WORKAROUND: Qt goes straight to the focus proxy of a container and past whatever stands before it. A page
whose proxy is its list could never be asked for its buttons and filters above the list.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def next_stop(window: QWidget, *, forward: bool) -> QWidget | None:
    """Find the next control of a window that takes the focus by Tab, None if there is no other."""
    focused = window.focusWidget() or window
    widget = focused
    # The chain is a ring through all widgets of the window; it is walked round once at most.
    for _ in window.findChildren(QWidget):
        widget = _neighbour(widget, forward=forward)
        if widget is not focused and _is_stop(widget, window):
            return widget
    return None


def _neighbour(widget: QWidget, *, forward: bool) -> QWidget:
    return widget.nextInFocusChain() if forward else widget.previousInFocusChain()


def _is_stop(widget: QWidget, window: QWidget) -> bool:
    # macOS stops at fields and lists only, unless all controls were asked for in the system's settings.
    wants_all = QApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if wants_all else Qt.FocusPolicy.StrongFocus
    return (
        (widget.focusPolicy() & wanted) == wanted
        and widget.focusProxy() is None
        and widget.isEnabled()
        and widget.isVisibleTo(window)
        and widget.window() is window
    )
