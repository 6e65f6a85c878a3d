"""Tooltips that show what they are given: a name with "<b>" in it is a name, not markup."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget


def plain(text: str) -> str:
    """Write a text so that a tooltip shows it letter by letter."""
    # Qt takes a text for markup only if there is a tag in it.
    if "<" not in text:
        return text
    import html

    return f"<qt>{html.escape(text)}</qt>"


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip now; an empty text hides the one there is."""
    QToolTip.showText(at, plain(text), widget)


def set_tip(widget: QWidget, text: str) -> None:
    """Give a widget its tooltip."""
    widget.setToolTip(plain(text))
